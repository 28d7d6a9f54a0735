"""What a circle did not get while a guest sat in its room comes when the guest has gone."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from assistant.domain.incoming import ErrandDone
from assistant.domain.outgoing import UNSENT
from assistant.storage.due import DueRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.outbox import outbox
from tests.support.asking import Desk, support_desk, ticket_of
from tests.support.conversation import House, Somebody, Step


async def sit(desk: Desk, *people: Somebody) -> None:
    """Let exactly these people be in the circle's room."""
    async with desk.house.database.transaction(desk.house.now) as tx:
        rooms = MatrixRoomRepository(tx.connection)
        before = (await rooms.read([desk.room.room_id]))[desk.room.room_id]
        joined = dict.fromkeys((each.user_id for each in people), "join")
        await rooms.write(replace(before, people=joined), before)


async def lose(house: House, txn_id: str, circle: str = "support") -> Step:
    """Let a message to a circle die, as it does where others would read it."""
    async with house.database.transaction(house.now) as tx:
        dead = update(outbox).where(outbox.c.txn_id == txn_id)
        await tx.connection.execute(dead.values(state="dead", error="audience", event_id=None))
    result = {"kind": "message", "about": None, "circle": circle}
    done = ErrandDone(kind=UNSENT, key=txn_id, result=result, error="audience")
    return await house.receive(done, "", None, type_="errand")


async def wait(house: House) -> list[Step]:
    """Let what is due within ten minutes fall due, but for boards."""
    house.later(minutes=10)
    async with house.database.transaction(house.now) as tx:
        rows = await DueRepository(tx.connection).take(house.now)
    return [
        await house.falls_due(row.kind, row.data) for row in rows if row.kind == "circle-unheard"
    ]


@pytest.mark.parametrize(
    ("locale", "asks", "more"),
    [
        ("en", "ask support No sound at all.\nNot since monday.", "101 still none"),
        ("ca", "pregunta suport No se sent res.\nDes de dilluns.", "101 encara res"),
    ],
)
async def test_it_is_posted_anew_in_order(house: House, locale: str, asks: str, more: str) -> None:
    desk = await support_desk(house, locale=locale)
    ana, guest = await house.person("Ana Puig", locale=locale), await house.person("Gus Guest")
    await sit(desk, desk.mireia, guest)
    lost = desk.read(await ana.says(asks)) + desk.read(await ana.says(more))
    assert len(lost) == 3
    for each in lost:
        await lose(house, each.txn_id)
    (while_there,) = await wait(house)
    assert not desk.read(while_there)
    await sit(desk, desk.mireia)
    (step,) = await wait(house)
    card, words, later = desk.read(step)
    assert "101" in card.body
    assert card.txn_id == (await ticket_of(house)).card != lost[0].txn_id
    assert asks.rsplit("\n", 1)[1] in words.body
    assert more[4:] in later.body
    assert {words.message.thread, later.message.thread} == {card.txn_id}
    claimed = await desk.mireia.reacts(card, "🙋", desk.room)
    assert any(heard.message.replaces == card.txn_id for heard in desk.read(claimed))
    assert await wait(house) == []


async def test_what_came_stays_and_a_ticket_that_is_over_is_let_be(house: House) -> None:
    desk = await support_desk(house)
    ana = await house.person("Ana Puig")
    kept = desk.card(await ana.says("ask support my sound"))
    lost = desk.card(await ana.says("ask support my picture"))
    await lose(house, lost.txn_id)
    await ana.says("102 close")
    (step,) = await wait(house)
    assert not desk.read(step)
    assert (await ticket_of(house, 101)).card == kept.txn_id


async def test_a_circle_without_a_room_is_not_looked_at_again(house: House) -> None:
    await support_desk(house)
    assert (await lose(house, "circle:whatever", circle="nobody")) is not None
    (step,) = await wait(house)
    assert step.silent
    assert await wait(house) == []
