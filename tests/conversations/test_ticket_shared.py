"""Asking a circle from a room of several people."""

import pytest

from tests.support.asking import support_desk, told
from tests.support.conversation import House


@pytest.mark.parametrize(
    ("locale", "asks"),
    [("en", "!ask support no sound"), ("ca", "!pregunta suport no se sent")],
)
async def test_its_acknowledgement_names_who_has_it(house: House, locale: str, asks: str) -> None:
    """Told in the direct room alone; where it was asked stands only that it went."""
    desk = await support_desk(house)
    ana, eve = await house.person("Ana Puig", locale=locale), await house.stranger()
    room = await house.room(ana, eve)
    step = await ana.says(asks, room)
    (said,) = told(step, ana)
    assert "101" in said.body
    assert not [heard for heard in step.messages if heard.room_id == room.room_id]
    assert [each.key for each in step.reactions] == ["📨"]
    claimed = await desk.mireia.reacts(desk.card(step), "🙋", desk.room)
    (edit,) = told(claimed, ana)
    assert edit.message.replaces == said.txn_id
    assert "Mireia Pons" in edit.body
