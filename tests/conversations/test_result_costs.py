"""Results are counted once, outside of transactions; whoever asks, or is told, reads them."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from sqlalchemy import event, update
from sqlalchemy.engine import Engine

from assistant.domain.incoming import ErrandDone, Text
from assistant.domain.outgoing import Errand
from assistant.domain.proposals import Stage
from assistant.jobs.counting import Counting
from assistant.services.result_news import ResultDeclared
from assistant.services.told_results import COUNT
from assistant.storage.ballots import BallotRepository
from assistant.storage.due import DueRepository
from assistant.storage.outbox import outbox
from assistant.storage.results import ResultRepository, results
from tests.support import leaving
from tests.support.conversation import House, Somebody, Step
from tests.support.vote_house import Vote, kind_named, vote_on

MANY = 120
"""More than two batches of those who are told."""
WHOLE_LEDGER = re.compile(r"hash FROM ballots .*ORDER BY ballots.position$")


@contextmanager
def statements() -> Iterator[list[str]]:
    """Collect what the database is asked."""
    seen: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(" ".join(statement.split()))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


async def _people(house: House, many: int) -> list[Somebody]:
    return [
        await house.person(f"V{place}", members=(await house.member(f"v{place}"),))
        for place in range(many)
    ]


def _counting_stopped(monkeypatch: object) -> None:
    """Let errands that count lie, as while the errand's loop has not come to them."""
    monkeypatch.setattr(leaving, "COUNT", "nothing")  # type: ignore[attr-defined] # a MonkeyPatch


async def test_who_is_told_costs_no_count(house: House) -> None:
    people = await _people(house, MANY)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    await people[0].says(f"{vote.number} yes")
    await vote.closed()
    with statements() as seen:
        await vote.due()
    assert sum(bool(WHOLE_LEDGER.search(each)) for each in seen) == 1
    told = []
    for _ in range(4):
        with statements() as seen:
            told += (await vote.due(seconds=1)).messages
        assert not [each for each in seen if "FROM ballots" in each], seen
        assert len([each for each in seen if "FROM roll" in each]) <= 1
    said = [each.recipient for each in told if isinstance(each.reply, ResultDeclared)]
    assert len(said) == MANY - 50
    assert set(said) == {each.user_id for each in people[50:]}


async def test_whoever_asks_reads_what_was_declared(house: House) -> None:
    ana, *_ = await _people(house, 3)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    receipt = (await ana.says(f"{vote.number} yes")).reply.receipt.code
    told = await vote.declared()
    proposal = await vote.proposal()
    assert proposal.root
    assert all(word in told.messages[0].body for word in (proposal.root[:16], "export"))
    with statements() as seen:
        shown = await ana.says(f"{vote.number} result")
    assert "Carried" in shown.body
    drawn = len(shown.files)  # a picture is, outside of the transaction
    assert sum(bool(WHOLE_LEDGER.search(each)) for each in seen) == drawn == 1
    with statements() as seen:
        assert "was counted" in (await ana.says(f"verify {receipt}")).body
    assert not [each for each in seen if "FROM roll" in each and "LIMIT -1" in each]
    async with house.database.transaction(house.now) as tx:  # as after a change of the texts
        strange = {"reply": "gone:Reply", "fields": {}}
        await tx.connection.execute(results.update().values(verdict=strange))
    assert "Carried" in (await ana.says(f"{vote.number} result")).body


async def test_what_comes_beside_the_count_is_counted(house: House, monkeypatch: object) -> None:
    """A ballot in time, and handled while the thread counts: it counts, and so does its root."""
    ana, oriol, *_ = await _people(house, 3)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    await ana.says(f"{vote.number} no")
    in_time = house.now
    await vote.closed()
    with monkeypatch.context() as stopped:  # type: ignore[attr-defined] # a MonkeyPatch
        count = await _ordered(vote, stopped)
        late = await _says(house, oriol, f"{vote.number} yes", in_time)
        assert late.id == "votes-counted"
        assert await _orders(vote) == []  # what is under way is compared at its end
    await house.receive(count, "", None, type_="errand")
    proposal = await vote.proposal()
    async with house.database.reading() as connection:
        last = await BallotRepository(connection).last(vote.number)
        kept = await ResultRepository(connection).get(vote.number)
    assert proposal.stage is Stage.DECLARED
    assert last is not None
    assert proposal.root == last.hash
    assert kept is not None
    assert kept.ballots == 2
    assert proposal.outcome != "carried"


async def test_no_stream_of_ballots_puts_the_result_off(house: House, monkeypatch: object) -> None:
    """Late ones order no count; those dated back order some, and after ten minutes none."""
    ana, eve, *_ = await _people(house, 3)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    await ana.says(f"{vote.number} no")
    in_time = house.now
    await vote.closed()
    assert (await eve.says(f"{vote.number} yes")).id == "votes-late"  # still listed
    with monkeypatch.context() as stopped:  # type: ignore[attr-defined] # a MonkeyPatch
        count = await _ordered(vote, stopped)
        for answer in ("yes", "no", "yes"):
            assert (await eve.says(f"{vote.number} {answer}")).id == "votes-over"
            assert await _orders(vote) == []
        for minutes in range(10):
            asked = await _says(house, eve, f"{vote.number} yes", in_time)
            assert asked.id == "votes-counted", minutes
            house.later(minutes=1)
            again = await house.receive(count, "", None, type_="errand")
            assert [each.kind for each in again.errands] == [COUNT]
            count = await _done(house, again.errands[0])
        assert (await _says(house, eve, f"{vote.number} no", in_time)).id == "votes-over"
        assert (await vote.proposal()).stage is Stage.CLOSED
        await house.receive(count, "", None, type_="errand")
    assert (await vote.proposal()).stage is Stage.DECLARED
    assert await vote.problems() == []
    assert sorted(each["choice"] for each in (await vote.counted()).values()) == ["no", "yes"]


async def test_sealed_ballots_take_no_more(house: House, monkeypatch: object) -> None:
    """Between the order to count and the count a secret ballot would be somebody's second one."""
    people = await _people(house, 12)
    vote = await vote_on(house, await kind_named(house, "election"), options=("A B", "C D", "E F"))
    for who in people:
        await who.says(f"{vote.number} B A")
    in_time = house.now
    await vote.closed()
    with monkeypatch.context() as stopped:  # type: ignore[attr-defined] # a MonkeyPatch
        _counting_stopped(stopped)
        await vote.due()
        assert (await vote.proposal()).stage is Stage.CLOSED
        late = await _says(house, people[0], f"{vote.number} C", in_time)
    assert late.id == "votes-over"
    assert await vote.contents() == [{"ranking": ["C D", "A B"]}] * 12


async def test_a_count_that_failed_is_ordered_again(house: House) -> None:
    ana, *_ = await _people(house, 2)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    await ana.says(f"{vote.number} yes")
    await vote.closed()
    failed = ErrandDone(kind=COUNT, key=f"{COUNT}:{vote.number}:1", error="ValueError")
    await house.receive(failed, "", None, type_="errand")
    assert (await vote.proposal()).stage is Stage.CLOSED
    await vote.due(minutes=11)
    assert (await vote.proposal()).stage is Stage.DECLARED
    await house.receive(replace(failed, error=None), "", None, type_="errand")
    assert (await vote.proposal()).stage is Stage.DECLARED


async def test_a_slow_count_is_not_ordered_twice(house: House, monkeypatch: object) -> None:
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    await vote.closed()
    stands = update(outbox).where(outbox.c.txn_id.startswith(f"errand:{COUNT}:"))
    with monkeypatch.context() as stopped:  # type: ignore[attr-defined] # a MonkeyPatch
        _counting_stopped(stopped)
        for state, more in (("new", 1), ("sent", 0), ("sent", 1)):
            assert len(await _orders(vote)) == more
            async with house.database.transaction(house.now) as tx:
                await tx.connection.execute(stands.values(state=state))
            house.later(minutes=10)


async def _says(house: House, who: Somebody, body: str, sent_at: datetime) -> Step:
    return await house.receive(Text(body=body), who.user_id, who.direct, sent_at=sent_at)


async def _ordered(vote: Vote, stopped: object) -> ErrandDone:
    """Let a count be ordered and done, of which nobody has heard yet."""
    _counting_stopped(stopped)
    (errand,) = await _orders(vote)
    assert (await vote.proposal()).stage is Stage.CLOSED
    return await _done(vote.house, errand)


async def _orders(vote: Vote) -> list[Errand]:
    """Do what falls due by now; return the counts that are ordered by it."""
    await vote.house.collect()
    async with vote.house.database.transaction(vote.house.now) as tx:
        rows = await DueRepository(tx.connection).take(vote.house.now)
    every = [await vote.house.falls_due(row.kind, row.data) for row in rows]
    return [errand for step in every for errand in step.errands if errand.kind == COUNT]


async def _done(house: House, errand: Errand) -> ErrandDone:
    return ErrandDone(
        kind=COUNT, key=errand.key, result=await Counting(house.database).count(errand)
    )
