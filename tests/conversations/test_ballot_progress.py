"""While thousands of ballots leave, operators and the proposer see how far they have come."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from assistant.domain.coop import Coop
from assistant.domain.outgoing import Priority
from assistant.storage.outbox import outbox
from tests.support.conversation import House, Step
from tests.support.proposing import announced, member_named
from tests.support.vote_house import Vote

OPERATORS = "!operators:example.org"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    coop = Coop(name="Sample Co-op", operators_room=OPERATORS)
    async with House.open(tmp_path, coop=coop) as opened:
        operator = await opened.person("Olga")
        await opened.room(operator, room_id=OPERATORS)
        yield opened


async def _ballots(house: House, state: str, *, after: int = 0) -> int:
    """Let ballots stand so, as where the homeserver has taken only some; return how many."""
    async with house.database.transaction(house.now) as tx:
        polls = outbox.c.kind == "poll"
        ids = (await tx.connection.execute(select(outbox.c.id).where(polls))).scalars().all()
        chosen = sorted(ids)[after:]
        # The house has seen them: it sends nothing twice.
        await tx.connection.execute(
            update(outbox).where(outbox.c.id.in_(chosen)).values(state=state)
        )
    return len(chosen)


async def _handed_over(house: House, people: int = 40) -> Vote:
    ana = await member_named(house, "Ana", "ca")
    for place in range(people - 1):
        await member_named(house, f"V{place}")
    vote = await announced(house, ana, "ca")
    await vote.due(days=8)
    await vote.delivered()
    return vote


def _shown(step: Step, to: str) -> list[str]:
    return [each.body for each in step.messages if to in {each.room_id, each.recipient}]


async def test_operators_and_the_proposer_see_one_line_that_is_edited(house: House) -> None:
    vote = await _handed_over(house)
    await _ballots(house, "new", after=10)
    first = await vote.due(seconds=30)
    (line,) = _shown(first, OPERATORS)
    assert "10 of 40 sent" in line
    assert line.count("\N{FULL BLOCK}") == 5
    assert line.count("\N{LIGHT SHADE}") == 15
    proposer = next(each for each in first.messages if "10 de 40 enviades" in each.body)
    assert proposer.notice  # it rings nobody
    await _ballots(house, "sent")
    await _ballots(house, "new", after=30)
    second = await vote.due(seconds=30)
    edits = [each for each in second.messages if "30 " in each.body]
    assert len(edits) == 2
    assert {each.message.replaces for each in edits} == {
        each.txn_id for each in first.messages if "10 " in each.body
    }
    await _ballots(house, "sent")
    last = await vote.due(seconds=30)
    assert any("All 40 ballots are sent" in each for each in _shown(last, OPERATORS))
    assert (await vote.due(minutes=5)).messages == []


async def test_a_quick_delivery_shows_nothing(house: House) -> None:
    vote = await _handed_over(house, 5)
    assert not _shown(await vote.due(minutes=5), OPERATORS)


async def test_a_vote_that_closes_before_says_so(house: House) -> None:
    vote = await _handed_over(house, 12)
    await _ballots(house, "new", after=4)
    await vote.due(seconds=30)
    await vote.due(days=7)
    step = await vote.due(seconds=30)
    assert any("4 of 12 were sent" in each for each in _shown(step, OPERATORS))


async def test_ballots_and_ends_of_polls_leave_behind_everything_else(house: House) -> None:
    vote = await _handed_over(house, 5)
    await vote.due(days=7)
    async with house.database.reading() as connection:
        query = select(outbox.c.kind, outbox.c.priority).where(
            outbox.c.kind.in_(("poll", "poll-end"))
        )
        rows = {tuple(row) for row in await connection.execute(query)}
    assert rows == {("poll", Priority.DIGEST), ("poll-end", Priority.DIGEST)}


async def test_nothing_is_edited_while_nothing_leaves(house: House) -> None:
    """Somebody who never comes into their room is no edit each half minute until the close."""
    vote = await _handed_over(house, 12)
    await _ballots(house, "new", after=4)
    assert len(_shown(await vote.due(seconds=30), OPERATORS)) == 1
    for _ in range(8):
        assert not (await vote.due(minutes=5)).messages
    await _ballots(house, "sent")
    await _ballots(house, "new", after=11)
    (line,) = _shown(await vote.due(minutes=15), OPERATORS)
    assert "11 of 12 sent" in line
