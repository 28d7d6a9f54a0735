"""Whoever leaves a circle, by any way, sees its tickets no more; theirs go back to the queue."""

import pytest

from assistant.domain.members import MemberStatus
from assistant.domain.tickets import State
from assistant.jobs.releasing import ReleasingLoop
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.unit_of_work import Transaction
from tests.support.asking import Desk, support_desk, ticket_of
from tests.support.conversation import House, Somebody, Step


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def looks(house: House) -> Step:
    """Let the loop that runs beside the conversations look once."""
    loop = ReleasingLoop(house.database, house.dispatcher._providers, lambda: house.now)
    await loop.look()
    return await house.collect()


async def leaves(tx: Transaction, desk: Desk, way: str) -> None:
    person = desk.mireia.person
    assert person is not None
    members = MemberRepository(tx.connection)
    (link,) = await members.memberships_of(person.id)
    match way:
        case "circle":
            await CircleRepository(tx.connection).leave(desk.circle.id, person.id)
        case "lapsed":
            member = link.member
            values = {**vars(member), "status": MemberStatus.LAPSED}
            await members.update(type(member)(**values))
        case _:
            await members.drop_role(person.id, link.member.id)


@pytest.mark.parametrize("way", ["circle", "lapsed", "role"])
@pytest.mark.parametrize("state", [State.OPEN, State.WAITING])
async def test_what_they_had_goes_back_to_the_queue(
    house: House, desk: Desk, ana: Somebody, way: str, state: State
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!claim")
    if state is State.WAITING:
        await desk.does(card, "!wait")
    assert (await looks(house)).silent, "who is there keeps what they have"
    async with house.database.transaction(house.now) as tx:
        await leaves(tx, desk, way)
    for words in ("!101", "!r hello", "!done", "!queue", "!undo", "!search sound"):
        step = await desk.does(card, words)
        assert all("no sound" not in heard.body for heard in step.messages), words
        assert not [each for each in step.messages if each.recipient == ana.user_id], words
    step = await looks(house)
    found = await ticket_of(house)
    assert found.owner_id is None
    assert found.state is (State.NEW if state is State.OPEN else State.WAITING)
    assert any("Nobody has 101 any more" in heard.body for heard in desk.read(step))
    assert (await looks(house)).silent


async def test_of_who_is_forgotten_nothing_is_left_undone(
    house: House, desk: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!claim")
    assert desk.mireia.person is not None
    await desk.mireia.says("forget me")
    await desk.mireia.says("yes")
    house.later(days=8)
    await house.falls_due("erase", {"erase": desk.mireia.person.id})
    await looks(house)
    found = await ticket_of(house)
    assert (found.state, found.owner_id) == (State.NEW, None)


@pytest.mark.parametrize("words", ["!claim", "!tag sound", "!related 102", "!r hello"])
async def test_who_is_gone_takes_nothing_back(
    house: House, desk: Desk, ana: Somebody, words: str
) -> None:
    """What they did is the circle's by now."""
    card = desk.card(await ana.says("ask support no sound"))
    await ana.says("ask support no picture")
    await desk.does(card, words)
    async with house.database.transaction(house.now) as tx:
        await leaves(tx, desk, "circle")
    step = await desk.does(card, "!undo")
    assert not step.redactions
    assert not [heard for heard in desk.read(step) if heard.message.replaces]
