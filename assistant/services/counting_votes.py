"""Counting a vote from what is kept of it: the same whenever it is done, before or after."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.ballots import Answer, Ballot, SecretBallot, Voter
from assistant.domain.counting.lot import Lot
from assistant.domain.ledger import (
    digest,
    root_of_consent,
    root_of_secret,
    root_with_leavers,
    start_of,
)
from assistant.domain.proposals import Proposal
from assistant.domain.pseudonyms import pseudonym
from assistant.domain.published import opening_of, secret_entry_of
from assistant.domain.resolutions import KindOfResolution, Method
from assistant.domain.standing import Standing, leavers, standings
from assistant.domain.verdicts import Verdict, decide
from assistant.domain.vote_counting import Counted, Electorate, Objected, Paper, count_papers
from assistant.storage.ballots import BallotRepository, RollRepository
from assistant.storage.kinds import KindRepository
from assistant.storage.objections import ObjectionRepository
from assistant.storage.secret_ballots import SecretBallotRepository


@dataclass(frozen=True, kw_only=True)
class CountedVote:
    """A vote with all that its result rests on.

    `ledger` and `states` are those of an open vote, place by place; `secret` those of a secret
    one, by tracker. `objected` is what became of objections, and `left` who left, where that
    counts, as they are published. `root` is the hash that stands for all of them.
    """

    proposal: Proposal
    kind: KindOfResolution
    voters: Mapping[int, Voter]
    opening: dict[str, Any]
    ledger: tuple[Ballot, ...]
    states: tuple[Standing, ...]
    secret: tuple[SecretBallot, ...]
    objections: Mapping[int, Objected]
    objected: tuple[dict[str, Any], ...]
    left: tuple[str, ...]
    root: str
    counted: Counted
    verdict: Verdict

    @property
    def start(self) -> str:
        """The hash that was published when the vote opened."""
        return start_of(self.opening)

    @property
    def cast(self) -> int:
        """How many ballots count, blank ones too."""
        if self.kind.secret:
            return len(_papers_of(self.secret))
        return self.states.count(Standing.COUNTED)

    @property
    def ballots_public(self) -> bool:
        """Whether single ballots are published: of a secret vote, only from k ballots up.

        Where each class must pass, its name stands beside a ballot: then k of each are wanted, or
        the only one of a class would stand there with its vote.
        """
        if not self.kind.secret:
            return True
        alike = Counter(each.classes for each in self.secret)
        return min(alike.values(), default=0) >= self.kind.published_from <= self.cast


@dataclass(frozen=True, kw_only=True)
class HeldVote:
    """All that is kept of a vote, not counted yet: of the version that holds."""

    proposal: Proposal
    kind: KindOfResolution
    roll: tuple[Voter, ...]
    ledger: tuple[Ballot, ...]
    secret: tuple[SecretBallot, ...]
    objections: Mapping[int, Objected]

    def count(self) -> CountedVote:
        """Count it; it computes only, and may take seconds: of many ballots, do it in a thread.

        Raises ValueError for a vote that was never opened.
        """
        proposal, kind = self.proposal, self.kind
        voters = {each.voter_id: each for each in self.roll}
        opening = opening_of(proposal, kind, self.roll)
        states = standings(self.ledger, leavers(self.roll))
        objected: tuple[dict[str, Any], ...] = ()
        left: tuple[str, ...] = ()
        if kind.secret:
            root = root_of_secret(opening, map(secret_entry_of, self.secret))
            papers = _papers_of(self.secret)
        else:
            last = self.ledger[-1].hash if self.ledger else start_of(opening)
            papers = tuple(
                Paper(
                    content=each.content,
                    classes=voters[each.voter_id].classes,
                    voter_id=each.voter_id,
                )
                for each, state in zip(self.ledger, states, strict=True)
                if state is Standing.COUNTED
            )
            objected = self._objected(states)
            left = self._left()
            root = root_of_consent(last, objected) if kind.method is Method.CONSENT else last
            root = root_with_leavers(root, left)
        assert proposal.seed is not None
        counted = count_papers(
            kind,
            Electorate(
                eligible=len(voters),
                classes=opening["roll"]["classes"],
                options=proposal.wording.options,
                seats=proposal.seats,
            ),
            papers,
            lot=Lot(proposal.seed, root),
            objections=self.objections,
        )
        return CountedVote(
            proposal=proposal,
            kind=kind,
            voters=voters,
            opening=opening,
            ledger=self.ledger,
            states=states,
            secret=self.secret,
            objections=self.objections,
            objected=objected,
            left=left,
            root=root,
            counted=counted,
            verdict=decide(kind, counted.tallied, second_call=proposal.second_call),
        )

    def _left(self) -> tuple[str, ...]:
        """Return who left before the close, where that counts, as it is published."""
        assert self.proposal.salt is not None
        return tuple(sorted(pseudonym(self.proposal.salt, each) for each in leavers(self.roll)))

    def _objected(self, states: Iterable[Standing]) -> tuple[dict[str, Any], ...]:
        """Return what became of each objection that counts, as it is published."""
        assert self.proposal.salt is not None
        return tuple(
            {
                "voter": pseudonym(self.proposal.salt, each.voter_id),
                "state": self.objections.get(each.voter_id, Objected.OPEN).value,
            }
            for each, state in zip(self.ledger, states, strict=True)
            if state is Standing.COUNTED and each.content.get("choice") == Answer.OBJECTION
        )


class CountingVotes:
    """Counts votes; it only reads."""

    def __init__(
        self,
        *,
        kinds: KindRepository,
        roll: RollRepository,
        ballots: BallotRepository,
        secret_ballots: SecretBallotRepository,
        objections: ObjectionRepository,
    ) -> None:
        self._kinds = kinds
        self._roll = roll
        self._ballots = ballots
        self._secret_ballots = secret_ballots
        self._objections = objections

    @classmethod
    def on(cls, connection: AsyncConnection) -> Self:
        """Return one that reads by that connection."""
        return cls(
            kinds=KindRepository(connection),
            roll=RollRepository(connection),
            ballots=BallotRepository(connection),
            secret_ballots=SecretBallotRepository(connection),
            objections=ObjectionRepository(connection),
        )

    async def read(self, proposal: Proposal) -> HeldVote:
        """Return what is kept of a vote."""
        kind = await self._kinds.get(proposal.kind_id)
        assert kind is not None
        number, version = proposal.number, proposal.wording.version
        secret: tuple[SecretBallot, ...] = ()
        ledger: tuple[Ballot, ...] = ()
        if kind.secret:
            # What was taken back leaves nothing at the close: nor may the root know of it.
            kept = await self._secret_ballots.of(number)
            secret = tuple(each for each in kept if each.content)
        else:
            ledger = await self._ballots.of_version(number, version)
        return HeldVote(
            proposal=proposal,
            kind=kind,
            roll=await self._roll.of(number),
            ledger=ledger,
            secret=secret,
            objections=await self._objections.states(number, version),
        )

    async def of(self, proposal: Proposal) -> CountedVote:
        """Count what was cast on the version that holds; raises ValueError before the opening.

        For files, which are made outside of transactions, and where there are few ballots.
        """
        return (await self.read(proposal)).count()

    async def mark(self, proposal: Proposal, kind: KindOfResolution) -> str:
        """Return what changes with whatever a count rests on, without reading the ballots.

        Of a secret vote it rests on what is sealed, and nothing more can be put there.
        """
        if kind.secret:
            return "sealed"
        last = await self._ballots.last(proposal.number)
        states = await self._objections.states(proposal.number, proposal.wording.version)
        settled = sorted((voter, state.value) for voter, state in states.items())
        return digest([None if last is None else last.hash, [list(each) for each in settled]])


def _papers_of(secret: tuple[SecretBallot, ...]) -> tuple[Paper, ...]:
    return tuple(
        Paper(content=each.content, classes=each.classes)
        for each in secret
        if each.content and not each.content.get("spoiled")
    )
