"""Merged tickets outlive the one that stands for them, where that ends for its own member alone."""

from datetime import timedelta

import pytest

from assistant.domain.tickets import State
from assistant.storage.erasures import ErasureRepository
from assistant.storage.ticket_messages import TicketRecordRepository
from tests.support.asking import Desk, support_desk, ticket_of, told
from tests.support.conversation import House, Somebody, Step
from tests.support.heard import Heard


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


@pytest.fixture
async def bob(house: House) -> Somebody:
    return await house.person("Bob Stone", members=(await house.member("bob"),), locale="es")


async def merged(desk: Desk, ana: Somebody, bob: Somebody) -> Heard:
    """Let 101, Ana's, stand for 102, Bob's; return the card of 101."""
    first = desk.card(await ana.says("ask support no sound"))
    second = desk.card(await bob.says("preguntar support sin sonido"))
    await desk.does(first, "!claim")
    await desk.does(second, "!same 101")
    return first


async def goes_on(house: House, desk: Desk, bob: Somebody, step: Step) -> None:
    """Bob's is seen to by Mireia now, and he is answered under his own number."""
    heir = await ticket_of(house, 102)
    assert heir.state is State.OPEN
    assert heir.merged_into is None
    assert desk.mireia.person is not None
    assert heir.owner_id == desk.mireia.person.id
    assert heir.due_at is not None, "its clock runs"
    assert any("102 goes on" in heard.body for heard in desk.read(step))
    assert not [h for h in told(step, bob) if h.message.mentions], "nothing has changed for him"
    sent = await desk.mireia.says("!r 102 prueba ahora", desk.room)
    assert "prueba ahora" in told(sent, bob)[0].body


async def test_who_closes_theirs_does_not_close_that_of_others(
    house: House, desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    await merged(desk, ana, bob)
    step = await ana.says("101 close")
    assert (await ticket_of(house, 101)).state is State.CLOSED
    await goes_on(house, desk, bob, step)


async def test_who_takes_their_question_back_takes_no_other_s(
    house: House, desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    await merged(desk, ana, bob)
    step = await ana.says("undo")
    assert (await ticket_of(house, 101)).state is State.CLOSED
    await goes_on(house, desk, bob, step)


async def test_who_is_silent_is_so_for_themselves(
    house: House, desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    card = await merged(desk, ana, bob)
    await desk.does(card, "!wait")
    for days in (3, 4, 4):
        house.later(days=days)
        step = await house.falls_due("ticket-nudge", {"ticket": 101})
    assert (await ticket_of(house, 101)).state is State.RESOLVED
    await goes_on(house, desk, bob, step)


async def test_who_is_forgotten_leaves_what_others_asked(
    house: House, desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    await merged(desk, ana, bob)
    assert ana.person is not None
    async with house.database.transaction(house.now) as tx:
        at = house.now - timedelta(minutes=1)
        await ErasureRepository(tx.connection).put(ana.person.id, at, at)
    step = await house.falls_due("erase", {"erase": ana.person.id})
    await goes_on(house, desk, bob, step)


async def test_one_s_own_doubles_end_with_it(
    house: House, desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    """Who asked twice and closes it wants neither; another of three stands for the third."""
    await merged(desk, ana, bob)
    again = desk.card(await ana.says("ask support still no sound"))
    await desk.does(again, "!same 101")
    eve = await house.person("Eve Stone", members=(await house.member("eve"),))
    third = desk.card(await eve.says("ask support no sound here either"))
    await desk.does(third, "!same 101")
    await ana.says("101 close")
    assert (await ticket_of(house, 103)).merged_into == 101
    assert (await ticket_of(house, 104)).merged_into == 102
    sent = await desk.mireia.says("!102 r all try now", desk.room)
    assert "2" in sent.body, "asked before two members are told"


async def test_what_all_were_told_is_resolved_stays_so(
    house: House, desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    card = await merged(desk, ana, bob)
    await desk.does(card, "!done")
    await ana.says("101 close")
    assert (await ticket_of(house, 102)).merged_into == 101
    async with house.database.reading() as connection:
        steps = await TicketRecordRepository(connection).steps(102)
    assert "succeed" not in [each.step for each in steps]


async def test_nobody_answers_for_whom_the_other_ticket_waits(
    house: House, desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    card = await merged(desk, ana, bob)
    await desk.does(card, "!wait")
    said = await bob.says("102 tampoco hay imagen")
    assert "tampoco hay imagen" in desk.card(said).body
    assert (await ticket_of(house, 101)).state is State.WAITING
    await ana.says("101 Firefox")
    assert (await ticket_of(house, 101)).state is State.OPEN
