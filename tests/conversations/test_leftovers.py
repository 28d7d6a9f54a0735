"""What an earlier version of the program left in the database harms no conversation."""

from typing import Any

import pytest
from sqlalchemy import select, update

from assistant.storage.conversations import conversations, undos
from assistant.storage.notices import notices
from tests.support.commands import Shelf
from tests.support.conversation import START, House, Somebody


@pytest.fixture
def house(lab: House) -> House:
    return lab


@pytest.fixture
async def ana(house: House) -> Somebody:
    return await house.person()


async def rewrite(house: House, column: str, **changes: Any) -> None:
    """Change keys of what the one conversation remembers in `column`."""
    async with house.database.transaction(house.now) as tx:
        kept = (await tx.connection.execute(select(conversations.c[column]))).scalar_one()
        await tx.connection.execute(update(conversations).values({column: {**kept, **changes}}))


@pytest.mark.parametrize(
    "call",
    [
        {"command": "gone", "given": {"colour": "red"}},
        {"command": "lab-paint", "given": {"shade": "red"}},
        {"command": "lab-paint", "given": {"colour": "red"}, "gone": True},
    ],
)
async def test_a_question_about_what_is_no_more_is_closed(
    ana: Somebody, house: House, shelf: Shelf, call: dict[str, Any]
) -> None:
    """It would otherwise fail at each message until it expires."""
    sure = await ana.says("paint red")
    await rewrite(house, "dialogue", call={"left": [], **call})
    assert (await ana.says("about")).id == "about-shown"
    sure = await ana.says("paint red")
    await rewrite(house, "dialogue", call={"left": [], **call})
    answer = await ana.reacts(sure, "✅")
    assert answer.silent or answer.id == "core-expired"
    assert (await ana.says("yes")).id != "core-apology"
    assert shelf.done == []


async def test_a_missing_argument_of_what_is_no_more(ana: Somebody, house: House) -> None:
    await ana.says("visit")
    await rewrite(house, "dialogue", slot="gone")
    assert (await ana.says("finance")).id == "core-expired"
    assert (await ana.says("about")).id == "about-shown"


async def test_nothing_is_repeated_that_is_no_more(ana: Somebody, house: House) -> None:
    await ana.says("about")
    await rewrite(house, "last_command", call={"command": "gone", "given": {}, "left": []})
    assert (await ana.says("again")).id == "core-nothing-to-repeat"


async def test_more_of_what_is_no_more(ana: Somebody, house: House) -> None:
    """What can still be read is shown, and the rest is left out."""
    await ana.says("shelves")
    async with house.database.transaction(house.now) as tx:
        kept = (await tx.connection.execute(select(conversations.c.more))).scalar_one()
        kept = [{"reply": "gone:Gone", "fields": {}}, *kept[:1]]
        await tx.connection.execute(update(conversations).values(more=kept))
    assert (await ana.says("more")).body == "- shelf 6"


async def test_what_nobody_can_undo_any_more(ana: Somebody, house: House) -> None:
    await ana.says("paint red")
    await ana.says("yes")
    async with house.database.transaction(house.now) as tx:
        await tx.connection.execute(update(undos).values(kind="gone"))
    assert (await ana.says("undo")).id == "core-nothing-to-undo"


@pytest.mark.parametrize(
    "gone", [{"reply": "gone:Gone", "fields": {}}, {"fields": {"renamed": "news"}}]
)
async def test_a_bundle_is_told_less_what_nobody_knows_any_more(
    ana: Somebody, house: House, gone: dict[str, Any]
) -> None:
    """One notice that cannot be read must not keep back all others for good."""
    assert ana.person is not None
    for _ in range(4):
        await ana.says("tell news")
    async with house.database.transaction(house.now) as tx:
        waiting = select(notices).where(notices.c.sent_at.is_(None)).order_by(notices.c.id)
        first = (await tx.connection.execute(waiting)).first()
        assert first is not None
        await tx.connection.execute(
            update(notices).where(notices.c.id == first.id).values(reply={**first.reply, **gone})
        )
    house.now = START.replace(day=24, hour=8, minute=30)
    bundle = await house.falls_due("bundle", {"person_id": ana.person.id})
    assert "news 3" in bundle.body
    assert "news 2" not in bundle.body
