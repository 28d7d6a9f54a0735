"""Whatever a circle does while a guest sits in its room, the guest learns nothing of members."""

from dataclasses import replace

import pytest

from assistant.domain.incoming import Place
from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House, Somebody, Step

WORDS = {
    "en": (
        ("!claim",),
        ("!claim", "!claim"),
        ("!take over",),
        ("!claim", "!release"),
        ("!release",),
        ("!assign Mireia",),
        ("!assign Ana",),
        ("!priority high",),
        ("!raise priority",),
        ("!tag sound", "!untag sound"),
        ("!wait",),
        ("!wait fri", "!undo"),
        ("!wait yesterday",),
        ("!done", "!undo"),
        ("!done", "!take up again"),
        ("!done", "!done"),
        ("!r which browser", "!undo"),
        ("!r",),
        ("!r all which browser",),
        ("!card",),
        ("!101",),
        ("!999",),
        ("!queue",),
        ("!mine",),
        ("!search sound",),
        ("!stats",),
        ("!incidents",),
        ("!incident outage the bridge is down",),
        ("!canned restart",),
        ("!canned restart", "yes"),
        ("!canned nothing",),
        ("!faq",),
        ("!r which browser", "!faq"),
        ("!to finance", "!undo"),
        ("!to finance with history",),
        ("!to support",),
        ("!same 102", "!undo"),
        ("!same 102", "!done"),
        ("!same 101",),
        ("!related 102", "!undo"),
        ("!split",),
        ("!duty",),
        ("!hours",),
    ),
    "es": (
        ("!tomar",),
        ("!r qué navegador", "!deshacer"),
        ("!r",),
        ("!101",),
        ("!cola",),
        ("!míos",),
        ("!buscar sound",),
        ("!reinicio",),
        ("!resuelto", "!deshacer"),
    ),
}


def spoken(step: Step, room: Place) -> str:
    """Return what was said into a room; a card and the member's own words are posted as ever."""
    return "\n".join(
        heard.body
        for heard in step.messages
        if heard.room_id == room.room_id
        and heard.core is not None
        and heard.core.message not in ("triage-card", "triage-words", "triage-message")
    )


async def crowd(house: House, locale: str) -> tuple[Desk, Place, Somebody, str | None]:
    """Open a desk with a guest in its room, and two tickets."""
    desk = await support_desk(house, locale=locale)
    await support_desk(house, "finance", names={"en": "Finance", "es": "Finanzas"}, locale=locale)
    ana = await house.person("Ana Puig", members=(await house.member("Olive Press"),))
    bo = await house.person("Bo Lind", members=(await house.member("Rye Bakers"),))
    guest = await house.person("Gus Guest")
    await desk.mireia.says("!canned keep restart We have restarted it.", desk.room)
    card = desk.card(await ana.says("ask support no sound in the attic"))
    await bo.says("ask support echo in the cellar")
    people = (desk.mireia.user_id, guest.user_id)
    return desk, replace(desk.room, people=people), ana, card.event_id


@pytest.mark.parametrize(
    ("locale", "lines"), [(locale, lines) for locale in WORDS for lines in WORDS[locale]]
)
async def test_no_command_tells_a_guest_of_members(
    house: House, locale: str, lines: tuple[str, ...]
) -> None:
    """Neither who asks, for whom, under which account, nor a word of theirs."""
    desk, room, ana, thread = await crowd(house, locale)
    for line in lines:
        said = spoken(await desk.mireia.says(line, room, thread=thread), room)
        for secret in ("Ana", "Puig", "Bo Lind", ana.user_id, "Olive", "Rye", "attic", "cellar"):
            asked = secret in line  # what the asker wrote is no news
            assert asked or secret not in said, (line, said)


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "!canned restart"), ("es", "!canned restart")]
)
async def test_a_canned_reply_is_asked_by_number_and_acknowledged_without_words(
    house: House, locale: str, words: str
) -> None:
    desk, room, ana, thread = await crowd(house, locale)
    asked = await desk.mireia.says(words, room, thread=thread)
    assert asked.id == "canned-question"
    assert "101" in asked.body
    sent = await desk.mireia.reacts(asked, "✅", room)
    assert "We have restarted it." in told(sent, ana)[-1].body
    assert not spoken(sent, room)
