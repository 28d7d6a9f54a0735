"""Canned replies leave in the member's language."""

import pytest

from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.mark.parametrize(
    ("locale", "text"), [("ca", "Ho hem reiniciat."), ("ar", "We have restarted it.")]
)
async def test_a_canned_reply_is_shown_and_then_sent(
    house: House, desk: Desk, locale: str, text: str
) -> None:
    """In the member's language where the circle has it, else in the co-op's."""
    ana = await house.person("Ana Puig", locale=locale)
    await desk.mireia.says("!canned keep restart We have restarted it.", desk.room)
    await desk.mireia.says("!canned keep català restart Ho hem reiniciat.", desk.room)
    card = desk.card(await ana.says("ask support no sound"))
    asked = await desk.does(card, "!canned restart")
    assert asked.id == "canned-question"
    assert text in asked.body
    assert not told(asked, ana)
    sent = await desk.mireia.reacts(asked, "✅", desk.room)
    assert text in told(sent, ana)[-1].body
    recalled = await desk.mireia.says("!undo", desk.room)
    assert recalled.redactions


async def test_a_name_that_is_not_kept_sends_nothing(house: House, desk: Desk) -> None:
    ana = await house.person("Ana Puig")
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.does(card, "!canned restart")
    assert step.id == "desks-unknown"
    assert not told(step, ana)
