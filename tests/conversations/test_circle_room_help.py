"""What is first at hand where one is, and by which clock a room is told."""

import pytest

from tests.support.asking import support_desk
from tests.support.conversation import House


@pytest.mark.parametrize(
    ("locale", "words", "queue"), [("en", "!help", "!queue"), ("ca", "!ajuda", "!cua")]
)
async def test_help_in_a_circle_s_room_begins_with_tickets(
    house: House, locale: str, words: str, queue: str
) -> None:
    desk = await support_desk(house, locale=locale)
    shown = (await desk.mireia.says(words, desk.room)).body
    assert queue in shown.splitlines()[1], shown
    alone = (await desk.mireia.says(words.removeprefix("!"))).body
    assert queue.removeprefix("!") not in alone.splitlines()[1]


@pytest.mark.parametrize("locale", ["en", "ca"])
async def test_card_and_answers_tell_one_clock(house: House, locale: str) -> None:
    """Somebody who lives elsewhere reads in the room what all others read there."""
    desk = await support_desk(house, locale=locale)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    await desk.mireia.says("timezone Asia/Tokyo")
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.does(card, "!wait 2026-11-27 16:30")
    edited = next(h.body for h in desk.read(step) if h.message.replaces is not None)
    assert "16:30" in edited or "4:30" in edited, edited
    assert "16:30" in step.body or "4:30" in step.body, step.body
