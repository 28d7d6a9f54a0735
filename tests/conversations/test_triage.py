"""A circle sees to tickets in its room: takes them, hands them on, ranks them, waits, resolves."""

from datetime import UTC, datetime

import pytest

from assistant.domain.tickets import State, Ticket, TicketPriority
from assistant.storage.tickets import TicketRepository
from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House, Somebody, Step


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def ticket(house: House, number: int = 101) -> Ticket:
    async with house.database.reading() as connection:
        found = await TicketRepository(connection).get(number)
    assert found is not None
    return found


async def news(house: House, number: int = 101) -> Step:
    """Let the two minutes pass after which a member is told."""
    house.later(minutes=3)
    now = await ticket(house, number)
    since = now.resolved_at or now.waiting_since
    assert since is not None
    return await house.falls_due("ticket-news", {"ticket": number, "since": since.isoformat()})


def edits(desk: Desk, step: Step, card: str) -> list[str]:
    """Return what a step made of a card."""
    return [heard.body for heard in desk.read(step) if heard.message.replaces == card]


async def test_the_card_says_who_asks_and_what(desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    assert card.body.startswith(f"101 · Ana Puig {ana.user_id}, Ana · new · due")
    assert card.body.endswith("“no sound”")
    assert len(card.body.splitlines()) == 1


@pytest.mark.parametrize("how", ["thread", "reply", "number", "reaction"])
async def test_whoever_claims_first_has_it(
    house: House, desk: Desk, ana: Somebody, how: str
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    match how:
        case "thread":
            step = await desk.does(card, "!claim")
        case "reply":
            step = await desk.mireia.says("!claim", desk.room, reply_to=card.event_id)
        case "number":
            step = await desk.mireia.says("!101 claim", desk.room)
        case _:
            step = await desk.mireia.reacts(card, "🙋", desk.room)
    (edit,) = edits(desk, step, card.txn_id)
    assert "open, Mireia Pons" in edit
    assert not [heard for heard in told(step, ana) if heard.message.mentions], "a claim never rings"
    assert (await ticket(house)).owner_id == desk.mireia.person.id
