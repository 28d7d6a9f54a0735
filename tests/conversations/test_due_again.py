"""What falls due and fails is tried again: no vote stays closed for a fault that passes."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
import structlog.testing
from sqlalchemy import select

from assistant.bootstrap import look_after_votes
from assistant.domain.coop import Coop
from assistant.domain.incoming import ErrandDone, FellDue
from assistant.domain.outgoing import Errand
from assistant.domain.proposals import Proposal, Stage
from assistant.jobs.counting import Counting
from assistant.services.counting_votes import HeldVote
from assistant.services.declaring import Declaring
from assistant.services.proposal_clocks import ProposalClocks
from assistant.services.proposal_opening import ProposalOpening
from assistant.services.told_results import COUNT
from assistant.storage.due import DueRepository, due
from tests.support import leaving
from tests.support.conversation import House, Somebody
from tests.support.heard import Step
from tests.support.proposing import announced, member_named, opened
from tests.support.vote_house import Vote, kind_named, vote_on

OPERATORS = "!operators:example.org"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    coop = Coop(name="Sample Co-op", operators_room=OPERATORS)
    async with House.open(tmp_path, coop=coop) as opened_house:
        await opened_house.room(await opened_house.person("Olga"), room_id=OPERATORS)
        yield opened_house


def told(step: Step, to: str) -> list[str]:
    return [each.body for each in step.messages if to in {each.room_id, each.recipient}]


async def open_vote(house: House) -> tuple[Somebody, Vote]:
    ana = await member_named(house, "Ana", "ca")
    vote = await announced(house, ana, "ca")
    await opened(vote)
    return ana, vote


async def waiting(house: House) -> list[str]:
    """Return the keys of what falls due."""
    async with house.database.reading() as connection:
        rows = await connection.exec_driver_sql("SELECT key FROM due ORDER BY key")
        return [key for (key,) in rows]


async def due_of(house: House, key: str) -> list[datetime]:
    """Return when that falls due."""
    async with house.database.reading() as connection:
        rows = await connection.execute(select(due.c.at).where(due.c.key == key))
        return list(rows.scalars())


async def falls_due(house: House, vote: Vote, kind: str) -> Step:
    """Take a row of the vote as the loop does, and have it handled."""
    key, failures = f"{kind}:{vote.number}", 0
    async with house.database.transaction(house.now) as tx:
        for row in await tx.connection.execute(select(due.c.failures).where(due.c.key == key)):
            failures = row.failures
        await DueRepository(tx.connection).drop(key)
    content = FellDue(kind=kind, key=key, data={"proposal": vote.number}, failures=failures)
    return await house.receive(content, "", None, type_="due")


async def look(house: House, *votes: Vote) -> None:
    """Have all running votes looked at, each by its own row."""
    await house.falls_due("vote-watch", {})
    for vote in votes:
        assert f"vote-mend:{vote.number}" in await waiting(house)
        await falls_due(house, vote, "vote-mend")


async def test_a_vote_whose_opening_fails_is_opened_later(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Operators hear of the second failure, by its class, and when it works: each once."""
    await house.person("Ana", members=(await house.member("ana"),))
    vote = await vote_on(
        house, await kind_named(house, "ordinary"), opens_at=house.now.replace(year=2100)
    )
    async with house.database.transaction(house.now) as tx:
        await tx.connection.exec_driver_sql(
            "UPDATE proposals SET opens_at = ?", (int(house.now.timestamp() * 1000),)
        )
    open_ = ProposalOpening.open

    async def breaks(*_: Any) -> None:
        raise ArithmeticError("Ana")

    monkeypatch.setattr(ProposalOpening, "open", breaks)
    with structlog.testing.capture_logs() as logged:
        first = await falls_due(house, vote, "proposal-open")
    assert told(first, OPERATORS) == []
    assert [line["event"] for line in logged if line["log_level"] == "error"] == ["dispatch-failed"]
    assert f"proposal-open:{vote.number}" in await waiting(house)
    assert (await vote.proposal()).stage is Stage.ANNOUNCED
    (alarm,) = told(await falls_due(house, vote, "proposal-open"), OPERATORS)
    assert f"proposal-open for proposal {vote.number} has failed twice (ArithmeticError)." in alarm
    assert "Ana" not in alarm
    assert told(await falls_due(house, vote, "proposal-open"), OPERATORS) == []
    monkeypatch.setattr(ProposalOpening, "open", open_)
    house.later(minutes=10)
    over = await falls_due(house, vote, "proposal-open")
    assert told(over, OPERATORS) == [
        f"What falls due as proposal-open for proposal {vote.number} works again."
    ]
    assert (await vote.proposal()).stage is Stage.OPEN
    assert f"proposal-open:{vote.number}" not in await waiting(house)


async def test_a_count_that_fails_is_told_and_tried_again_after_a_restart_too(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Operators hear the class of what went wrong and nothing that it quotes, each once."""
    ana, vote = await open_vote(house)
    await ana.says(f"{vote.number} sí")

    def breaks(_: HeldVote) -> None:
        raise RuntimeError("Ana voted yes")

    with monkeypatch.context() as broken:
        broken.setattr(HeldVote, "count", breaks)
        await vote.closed()
        with structlog.testing.capture_logs() as logged:
            failed = await vote.due()
        again = await vote.due(minutes=10)
    assert [line["event"] for line in logged if line["log_level"] == "error"] == ["counting failed"]
    (alarm,) = told(failed, OPERATORS)
    assert f"Counting vote {vote.number} has failed (RuntimeError)." in alarm
    assert "Ana" not in alarm
    (said,) = [each for each in told(failed, ana.user_id) if "ha fallat" in each]
    assert "Qui opera el servei ja ho sap." in said
    assert told(again, OPERATORS) == told(again, ana.user_id) == []
    assert (await vote.proposal()).stage is Stage.CLOSED
    house.restart()
    over = await vote.due(minutes=10)
    over.messages += (await vote.due(seconds=1)).messages
    assert (await vote.proposal()).stage is Stage.DECLARED
    assert told(over, OPERATORS) == [
        f"Vote {vote.number} could be counted now; its result is declared."
    ]
    assert any("mostra com s" in each for each in told(over, ana.user_id))


async def test_a_count_of_which_nothing_comes_is_told(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever breaks between the count and the declaration: it is not left to the log."""
    ana, vote = await open_vote(house)

    async def breaks(*_: Any) -> None:
        raise LookupError

    monkeypatch.setattr(Declaring, "conclude", breaks)
    await vote.closed()
    assert told(await vote.due(), OPERATORS) == []
    assert told(await vote.due(minutes=10), OPERATORS) == []
    late = await vote.due(minutes=10)
    assert ["nothing has come of it" in each for each in told(late, OPERATORS)] == [True]
    assert any("ha fallat" in each for each in told(late, ana.user_id))


async def test_a_count_that_ends_the_process_is_put_off(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each start would end with it; operators hear of it, and it is tried ever more rarely."""
    kind = await kind_named(house, "ordinary")
    vote, other = await vote_on(house, kind), await vote_on(house, kind)

    async def starts(order: Errand, *, dying: bool = False) -> Step:
        counting = Counting(house.database)
        if dying:
            with monkeypatch.context() as broken:
                broken.setattr(HeldVote, "count", Mock(side_effect=SystemExit))
                with pytest.raises(SystemExit):
                    await counting.count(order)
            return await starts(order)
        done = ErrandDone(kind=COUNT, key=order.key, result=await counting.count(order))
        return await house.receive(done, "", None, type_="errand")

    async def ordered(**later: float) -> list[Errand]:
        house.later(**later)
        async with house.database.transaction(house.now) as tx:
            rows = await DueRepository(tx.connection).take(house.now)
        steps = [await house.falls_due(row.kind, row.data) for row in rows]
        return [each for step in steps for each in step.errands if each.kind == COUNT]

    monkeypatch.setattr(leaving, "COUNT", "nothing")
    await vote.closed()
    first, others = await ordered()
    (again,) = (await starts(first, dying=True)).errands  # for any reason, as it seems
    alarm = await starts(again, dying=True)
    assert f"{vote.number} has ended the assistant twice" in told(alarm, OPERATORS)[0]
    await starts(others)  # harmed by none of it
    assert (await other.proposal()).stage is Stage.DECLARED
    assert await ordered(minutes=9) == []
    assert told(await starts(*await ordered(minutes=1), dying=True), OPERATORS) == []
    assert await ordered(minutes=19) == []
    over = await starts(*await ordered(minutes=1))
    assert (await vote.proposal()).stage is Stage.DECLARED
    assert f"Vote {vote.number} could be counted now" in told(over, OPERATORS)[0]


async def test_a_count_that_we_were_down_for_has_not_failed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long we were: nobody is told of a failure, and right after it of the result."""
    ana, vote = await open_vote(house)

    async def dies(*_: Any) -> None:
        pass

    with monkeypatch.context() as down:
        down.setattr(Declaring, "conclude", dies)
        await vote.closed()
        await vote.due()
    house.restart()
    after = await vote.due(hours=3)
    after.messages += (await vote.due(seconds=1)).messages
    assert (await vote.proposal()).stage is Stage.DECLARED
    assert told(after, OPERATORS) == []
    assert not any("ha fallat" in each for each in told(after, ana.user_id))


async def test_a_vote_whose_rows_are_gone_gets_them_back(house: House) -> None:
    """At each start and each hour; what waits, be it for another try, stays as it is."""
    await member_named(house, "Ana")
    kind = await kind_named(house, "ordinary")
    notice = await vote_on(house, kind, opens_at=house.now + timedelta(days=9))
    running, over = await vote_on(house, kind), await vote_on(house, kind, lasts=timedelta(days=1))
    await over.due(days=1, minutes=1)
    await look(house, notice, running, over)

    async def rows() -> dict[str, Any]:
        async with house.database.reading() as connection:
            found = await connection.exec_driver_sql(
                "SELECT key, kind, at, data FROM due WHERE kind LIKE 'proposal-%%'"
            )
            return {row.key: tuple(row) for row in found if "card" not in row.key}

    before = await rows()
    assert {
        f"proposal-close:{running.number}",
        f"proposal-remind:0:{running.number}",
        f"proposal-declare:{over.number}",
    } <= before.keys()
    async with house.database.transaction(house.now) as tx:
        await tx.connection.exec_driver_sql("DELETE FROM due WHERE kind LIKE 'proposal-%%'")
    await look(house, notice, running, over)
    after = await rows()
    assert after == before | {
        f"proposal-open:{notice.number}": after[f"proposal-open:{notice.number}"]
    }
    later = house.now + timedelta(minutes=7)
    async with house.database.transaction(house.now) as tx:
        key = f"proposal-declare:{over.number}"
        await DueRepository(tx.connection).put("proposal-declare", key, later, {"proposal": 1})
    moved = await rows()
    await look(house, notice, running, over)
    assert await rows() == moved != after
    assert (await due_of(house, "vote-watch"))[0] == house.now + timedelta(hours=1)
    await look_after_votes(house.database)  # as each start does
    assert len(await due_of(house, "vote-watch")) == len(await due_of(house, "vote-keys")) == 1
    assert (await due_of(house, "vote-watch"))[0] != house.now + timedelta(hours=1)


async def test_a_vote_that_cannot_be_looked_at_harms_no_other(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = await kind_named(house, "ordinary")
    votes = [await vote_on(house, kind), await vote_on(house, kind)]
    broken = votes[0].number
    mend = ProposalClocks.mend

    async def breaks(clocks: ProposalClocks, proposal: Proposal, version: Any) -> None:
        if proposal.number == broken:
            raise ArithmeticError
        await mend(clocks, proposal, version)

    monkeypatch.setattr(ProposalClocks, "mend", breaks)
    async with house.database.transaction(house.now) as tx:
        await tx.connection.exec_driver_sql("DELETE FROM due WHERE kind = 'proposal-close'")
    await look(house, *votes)
    assert f"proposal-close:{votes[1].number}" in await waiting(house)
    await house.falls_due("vote-watch", {})  # an hour later: its own next try stays as it is
    alarm = await falls_due(house, votes[0], "vote-mend")
    assert ["has failed twice" in each for each in told(alarm, OPERATORS)] == [True]
