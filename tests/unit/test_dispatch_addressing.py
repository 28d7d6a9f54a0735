"""Which messages are for the assistant, and what is left of them without the address."""

import pytest

from assistant.dispatch.addressing import addressed
from assistant.domain.coop import Ourselves
from assistant.domain.incoming import Text

US = Ourselves(user_id="@bot:example.org", name="Núria Bot")


@pytest.mark.parametrize(
    ("body", "mentioned", "direct", "shared"),
    [
        ("plan", False, "plan", None),
        ("!plan", False, "plan", "plan"),
        ("! plan", False, "plan", "plan"),
        ("!", False, "!", None),
        ("nuria bot: plan", False, "plan", "plan"),
        ("@bot:example.org, plan", False, "plan", "plan"),
        ("@bot: plan", False, "plan", "plan"),
        ("Núria Bot is nice", False, "Núria Bot is nice", None),
        ("Núria Bot plan", True, "Núria Bot plan", "plan"),
        ("show my plan @Núria Bot", True, "show my plan @Núria Bot", "show my plan"),
        ("reply to her: tomorrow", False, "reply to her: tomorrow", None),
    ],
)
def test_the_address_is_taken_off(
    body: str, mentioned: bool, direct: str, shared: str | None
) -> None:
    text = Text(body=body, mentions_us=mentioned)
    assert addressed(text, direct=True, asked=False, ourselves=US) == direct
    assert addressed(text, direct=False, asked=False, ourselves=US) == shared


def test_a_reply_to_our_question_is_for_us() -> None:
    text = Text(body="finance", reply_to="$question")
    assert addressed(text, direct=False, asked=True, ourselves=US) == "finance"
