"""Votes in a house of tests: opened as in life, polls tapped, time let pass."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from assistant.domain.circles import Circle
from assistant.domain.incoming import PollEnded, PollResponse, Redacted
from assistant.domain.members import MemberStatus
from assistant.domain.outgoing import Poll
from assistant.domain.persons import Via
from assistant.domain.proposals import Proposal, Stage, Wording
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.standing import counting
from assistant.recount.recount import recount
from assistant.services.kinds import Kinds
from assistant.services.proposal_keeping import hashed
from assistant.services.vote_exports import ledger_of
from assistant.storage.ballots import BallotRepository
from assistant.storage.checkpoint import Checkpoint, CheckpointRepository
from assistant.storage.due import DueRepository
from assistant.storage.kinds import KindRepository
from assistant.storage.members import MemberRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.outbox import outbox
from assistant.storage.outgoing import read_outgoing
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.secret_ballots import SecretBallotRepository
from tests.support.conversation import House, Somebody
from tests.support.heard import Step
from tests.support.held_votes import counted

WEEK = timedelta(days=7)
RESPONSE = "org.matrix.msc3381.poll.response"


@dataclass
class Vote:
    """One vote, and what people do in it."""

    house: House
    number: int

    async def due(self, **later: float) -> Step:
        """Let time pass, and do all that falls due by then."""
        self.house.later(**later)
        every = Step(event_id="")
        while True:
            async with self.house.database.transaction(self.house.now) as tx:
                rows = await DueRepository(tx.connection).take(self.house.now)
            if not rows:
                return every
            for row in rows:
                step = await self.house.falls_due(row.kind, row.data)
                every.messages += step.messages

    async def delivered(self) -> Step:
        """Let all ballots be handed over, batch by batch, as the seconds pass."""
        every = await self.due()
        while True:
            if not await self._waits("ballot-delivery"):
                return every
            every.messages += (await self.due(seconds=1)).messages

    async def closed(self) -> None:
        """Let a vote of a week close, and commit a sync that begins after that."""
        await self.due(days=7)
        self.house.later(minutes=6)
        async with self.house.database.transaction(self.house.now) as tx:
            reached = Checkpoint(next_batch="s", number=1, drained=True, begun_at=self.house.now)
            await CheckpointRepository(tx.connection).write(reached, tx.now)

    async def declared(self) -> Step:
        """Let a vote of a week close and be declared, and everybody be told; return what is."""
        await self.closed()
        every = await self.due()
        while await self._waits("proposal-result"):  # batches, each a second after the last
            every.messages += (await self.due(seconds=1)).messages
        return every

    async def _waits(self, kind: str) -> bool:
        async with self.house.database.reading() as connection:
            query = "SELECT 1 FROM due WHERE kind = ? LIMIT 1"
            return (await connection.exec_driver_sql(query, (kind,))).first() is not None

    async def polls(self, who: Somebody) -> list[tuple[str, Poll | None]]:
        """Return the polls that somebody was sent, as event ids with what they asked if known."""
        await self.house.collect()
        async with self.house.database.reading() as connection:
            query = select(outbox).where(outbox.c.kind == "poll").order_by(outbox.c.id)
            rows = (await connection.execute(query)).all()
        found: list[tuple[str, Poll | None]] = []
        for row in rows:
            poll = read_outgoing(row.kind, row.content) if row.content else None
            assert poll is None or isinstance(poll, Poll)
            if row.recipient == who.user_id:
                found.append((row.event_id, poll))
        return found

    async def taps(self, who: Somebody, *answers: str, poll: int = -1, **more: Any) -> Step:
        """Answer the newest poll that somebody was sent, or another one."""
        event_id = (await self.polls(who))[poll][0]
        return await self.house.receive(
            PollResponse(poll=event_id, answers=answers), who.user_id, who.direct, **more
        )

    async def redacts(self, who: Somebody, step: Step) -> Step:
        """Take back what brought `step`."""
        return await self.house.receive(
            Redacted(of=step.event_id), who.user_id, who.direct, type_="m.room.redaction"
        )

    async def ends_poll(self, who: Somebody) -> Step:
        """Let somebody end their newest poll."""
        event_id = (await self.polls(who))[-1][0]
        return await self.house.receive(PollEnded(poll=event_id), who.user_id, who.direct)

    async def proposal(self) -> Proposal:
        async with self.house.database.reading() as connection:
            found = await ProposalRepository(connection).get(self.number)
        assert found is not None
        return found

    async def counted(self) -> dict[int, dict[str, Any]]:
        """Return what counts of each voter of an open vote."""
        async with self.house.database.reading() as connection:
            ledger = await BallotRepository(connection).of(self.number)
        return {each.voter_id: each.content for each in counting(ledger)}

    async def problems(self) -> list[str]:
        """Return what the recount script finds wrong in the exported ledger."""
        async with self.house.database.transaction(self.house.now) as tx:
            ledger = ledger_of(await counted(tx, await self.proposal()))
        found: list[str] = recount(ledger, lambda _: None)  # type: ignore[no-untyped-call]
        return found

    async def contents(self) -> list[dict[str, Any]]:
        """Return what lies in the slots of a secret vote."""
        async with self.house.database.reading() as connection:
            kept = await SecretBallotRepository(connection).of(self.number)
        return [each.content for each in kept]


async def kind_named(house: House, name: str, **changes: Any) -> KindOfResolution:
    """Return a kind of the starter set, or a new version of it that differs so."""
    async with house.database.transaction(house.now) as tx:
        repository = KindRepository(tx.connection)
        kind = await Kinds(repository, tx).get(name)
        return await repository.add(replace(kind, **changes), tx.now) if changes else kind


async def vote_on(
    house: House,
    kind: KindOfResolution,
    *,
    title: str = "New prices",
    options: tuple[str, ...] = (),
    circle: Circle | None = None,
    lasts: timedelta = WEEK,
    opens_at: datetime | None = None,
) -> Vote:
    """Announce a proposal, open the vote on it, and hand out the ballots."""
    opens_at = opens_at or house.now
    async with house.database.transaction(house.now) as tx:
        number = await NumberRepository(tx.connection).take("proposal")
        wording = hashed(
            Wording(version=1, title=title, text=f"{title}.", options=options, locale="en")
        )
        proposal = Proposal(
            number=number,
            kind_id=kind.id,
            circle_id=None if circle is None else circle.id,
            author_id=None,
            wording=wording,
            stage=Stage.ANNOUNCED,
            drafted_at=house.now,
            announced_at=house.now,
            opens_at=opens_at,
            closes_at=opens_at + lasts,
        )
        await ProposalRepository(tx.connection).add(proposal)
    vote = Vote(house, number)
    if opens_at <= house.now:
        await house.falls_due("proposal-open", {"proposal": number})
        await vote.delivered()
    return vote


async def stands(house: House, key: str, status: MemberStatus) -> None:
    """Let a membership stand there."""
    async with house.database.transaction(house.now) as tx:
        members = MemberRepository(tx.connection)
        member = await members.by_key(key)
        assert member is not None
        await members.update(replace(member, status=status))


async def second_account(house: House, of: Somebody) -> Somebody:
    """Return the same person at another Matrix ID that is linked, too."""
    other = await house.stranger("second")
    assert of.person is not None
    async with house.database.transaction(house.now) as tx:
        persons = PersonRepository(tx.connection)
        await persons.link(other.user_id, of.person.id, via=Via.IMPORT, now=house.now)
    other.person = of.person
    return other
