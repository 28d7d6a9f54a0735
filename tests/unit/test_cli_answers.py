"""What `setup` writes, and what it leaves where it is."""

import pytest

from assistant.cli.answers import Answers, from_environment

GIVEN = {
    "matrix.user_id": "@assistant:coop.example",
    "matrix.homeserver": "https://matrix.coop.example",
    "coop.name": "Sample Co-op",
    "mail.host": "mail.coop.example",
    "mail.user": "assistant",
    "mail.sender": "assistant@coop.example",
    "mail.password": None,
}


def test_a_mail_password_in_the_environment_is_written_into_no_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """And it is not asked for either: `run` finds it where it is."""
    monkeypatch.setenv("ASSISTANT_MAIL__PASSWORD", "correct horse")
    monkeypatch.setenv("ASSISTANT_MAIL__PORT", "2525")
    found = Answers(from_environment({**GIVEN, "mail.port": None}), interactive=False).sections({})
    assert "correct horse" not in str(found)
    assert found["mail"]["port"] == 2525


def test_a_mail_password_that_is_given_is_written() -> None:
    given = from_environment({**GIVEN, "mail.password": "correct horse"})
    found = Answers(given, interactive=False).sections({})
    assert found["mail"]["password"] == "correct horse"
