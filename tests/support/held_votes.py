"""Votes that were held, laid straight into the database, ballot by ballot."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.ballot_entries import entry_of
from assistant.domain.ballots import Ballot, SecretBallot, Surface, Voter
from assistant.domain.ledger import digest, entry_hash, start_of
from assistant.domain.proposals import Proposal, Stage, Wording
from assistant.domain.published import hash_of_roll, opening_of
from assistant.domain.replies import Localized
from assistant.domain.resolutions import KindOfResolution, Method, Pooling
from assistant.services.counting_votes import CountedVote, CountingVotes
from assistant.services.vote_minutes import Minutes, MinutesKeeping
from assistant.services.vote_past import VotePasts
from assistant.storage.agreements import AgreementRepository
from assistant.storage.audit import AuditRepository
from assistant.storage.ballot_posts import BallotPosts
from assistant.storage.ballots import BallotRepository, RollRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.kinds import KindRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.objections import ObjectionRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.refused_ballots import RefusedBallotRepository
from assistant.storage.remarks import RemarkRepository
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.storage.unit_of_work import Database, Transaction
from assistant.storage.votes_cast import VotesCastRepository

OPENED = datetime(2026, 6, 16, 10, tzinfo=UTC)
CLOSES = OPENED + timedelta(days=7)
SALT, SEED = "5a" * 16, "00ff" * 16
Content = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Given:
    """One ballot: whose, what it says, and how long after the opening it was sent."""

    voter: int
    content: Content
    after: timedelta = timedelta(hours=1)


def kind_of(method: Method, **rules: Any) -> KindOfResolution:
    """Return a kind of that method, as the by-laws might have it."""
    names = Localized({"en": method.value.title(), "es": method.value.title()})
    return KindOfResolution(
        name=f"the-{method.value}", titles=names, descriptions=names, method=method, **rules
    )


def say(choice: str) -> Content:
    """Return what an answer of yes, no and the like is in the ledger."""
    return {"choice": choice}


async def hold(
    tx: Transaction,
    kind: KindOfResolution,
    given: Sequence[Given],
    *,
    voters: Sequence[int] | Mapping[int, tuple[str, ...]],
    options: tuple[str, ...] = (),
    seats: int = 1,
    stage: Stage = Stage.CLOSED,
    title: str = "A van for the co-op",
    opened: datetime = OPENED,
    circle_id: int | None = None,
) -> Proposal:
    """Lay a vote into the database as it stands at its close; return the proposal."""
    kept = await KindRepository(tx.connection).add(kind, tx.now)
    number = await NumberRepository(tx.connection).take("proposal")
    classes = voters if isinstance(voters, Mapping) else dict.fromkeys(voters, ())
    roll = tuple(
        Voter(number=number, voter_id=each, classes=names) for each, names in classes.items()
    )
    wording = Wording(version=1, title=title, text="We buy one.", options=options, locale="en")
    worded = {"title": wording.title, "text": wording.text, "options": list(options)}
    proposal = Proposal(
        number=number,
        kind_id=kept.id,
        circle_id=circle_id,
        author_id=None,
        wording=replace(wording, hash=digest(worded)),
        stage=stage,
        seats=seats,
        drafted_at=opened - timedelta(days=20),
        announced_at=opened - timedelta(days=15),
        opens_at=opened,
        closes_at=opened + (CLOSES - OPENED),
        eligible=len(roll),
        salt=SALT,
        seed=SEED,
        roll_hash=hash_of_roll(SALT, roll),
    )
    proposal = replace(proposal, start_hash=start_of(opening_of(proposal, kept, roll)))
    await ProposalRepository(tx.connection).add(proposal)
    await RollRepository(tx.connection).freeze(roll)
    if kind.secret:
        await _cast_secretly(tx, proposal, given, kept, classes)
    else:
        await _cast(tx, proposal, given, classes)
    return proposal


async def counted(tx: Transaction, proposal: Proposal) -> CountedVote:
    """Count a vote from what the database holds of it."""
    return await CountingVotes.on(tx.connection).of(proposal)


async def opening_hash(database: Database, proposal: Proposal) -> str:
    """Return the hash of what was fixed when the vote opened, from what is kept of it."""
    async with database.reading() as connection:
        kind = await KindRepository(connection).get(proposal.kind_id)
        assert kind is not None
        return start_of(
            opening_of(proposal, kind, await RollRepository(connection).of(proposal.number))
        )


async def minutes_of(connection: AsyncConnection, proposal: Proposal) -> Minutes:
    """Put the minutes of a declared vote together."""
    keeping = MinutesKeeping(
        counting=CountingVotes.on(connection),
        circles=CircleRepository(connection),
        pasts=VotePasts(
            objections=ObjectionRepository(connection),
            proposals=ProposalRepository(connection),
            cast=VotesCastRepository(connection),
            audit=AuditRepository(connection),
        ),
        posts=BallotPosts(connection),
        refused=RefusedBallotRepository(connection),
        remarks=RemarkRepository(connection),
        agreements=AgreementRepository(connection),
        persons=PersonRepository(connection),
        audit=AuditRepository(connection),
    )
    return (await keeping.read(proposal)).count()


async def declared(tx: Transaction, proposal: Proposal) -> CountedVote:
    """Declare a vote without telling anybody, and count it."""
    vote = await counted(tx, proposal)
    done = replace(
        proposal,
        stage=Stage.DECLARED,
        declared_at=tx.now,
        outcome=vote.verdict.outcome,
        root=vote.root,
    )
    await ProposalRepository(tx.connection).change(done)
    return await counted(tx, done)


async def _cast(
    tx: Transaction,
    proposal: Proposal,
    given: Sequence[Given],
    classes: Mapping[int, tuple[str, ...]],
) -> None:
    assert proposal.opens_at is not None
    assert proposal.closes_at is not None
    assert proposal.start_hash is not None
    previous = proposal.start_hash
    for position, each in enumerate(given, 1):
        sent_at = proposal.opens_at + each.after
        ballot = Ballot(
            number=proposal.number,
            position=position,
            version=1,
            voter_id=each.voter,
            person_id=None,
            surface=Surface.COMMAND,
            ref=f"$ballot{position}",
            sent_at=sent_at,
            late=sent_at >= proposal.closes_at,
            content=dict(each.content),
            previous=previous,
            hash="",
        )
        entry = entry_of(ballot, position=position, classes=classes[each.voter], salt=SALT)
        previous = entry_hash(previous, entry)
        await BallotRepository(tx.connection).add(replace(ballot, hash=previous))


async def _cast_secretly(
    tx: Transaction,
    proposal: Proposal,
    given: Sequence[Given],
    kind: KindOfResolution,
    classes: Mapping[int, tuple[str, ...]],
) -> None:
    apart = kind.pooling is Pooling.EACH_CLASS
    for each in given:
        slot = digest(["slot", each.voter])
        ballot = SecretBallot(
            number=proposal.number,
            slot=slot,
            tracker=digest(["tracker", each.voter])[:12],
            content=dict(each.content),
            classes=classes[each.voter] if apart else (),
        )
        await SecretBallotRepository(tx.connection).put(ballot)
