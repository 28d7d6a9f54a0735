"""Counting a vote from what is kept of it: the same whenever it is done, before or after."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assistant.domain.ballots import Ballot, SecretBallot, Voter
from assistant.domain.counting.lot import Lot
from assistant.domain.ledger import root_of_secret, start_of
from assistant.domain.proposals import Proposal
from assistant.domain.published import opening_of, secret_entry_of
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.standing import Standing, counting, standings
from assistant.domain.verdicts import Verdict, decide
from assistant.domain.vote_counting import Counted, Electorate, Objected, Paper, count_papers
from assistant.storage.ballots import BallotRepository, RollRepository, SecretBallotRepository
from assistant.storage.kinds import KindRepository
from assistant.storage.objections import ObjectionRepository


@dataclass(frozen=True, kw_only=True)
class CountedVote:
    """A vote with all that its result rests on.

    `ledger` and `states` are those of an open vote, place by place; `secret` those of a secret
    one, by tracker. `root` is the hash that stands for all of them.
    """

    proposal: Proposal
    kind: KindOfResolution
    voters: Mapping[int, Voter]
    opening: dict[str, Any]
    ledger: tuple[Ballot, ...]
    states: tuple[Standing, ...]
    secret: tuple[SecretBallot, ...]
    objections: Mapping[int, Objected]
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

    async def of(self, proposal: Proposal) -> CountedVote:
        """Count what was cast on the version that holds; raises ValueError before the opening."""
        kind = await self._kinds.get(proposal.kind_id)
        assert kind is not None
        number, version = proposal.number, proposal.wording.version
        voters = {each.voter_id: each for each in await self._roll.of(number)}
        opening = opening_of(proposal, kind, voters.values())
        ledger: tuple[Ballot, ...] = ()
        secret: tuple[SecretBallot, ...] = ()
        if kind.secret:
            kept_secret = await self._secret_ballots.of(number)
            # What was taken back leaves nothing at the close: nor may the root know of it.
            secret = tuple(each for each in kept_secret if each.content)
            root = root_of_secret(opening, map(secret_entry_of, secret))
            papers = _papers_of(secret)
        else:
            kept = await self._ballots.of(number)
            ledger = tuple(each for each in kept if each.version == version)
            root = ledger[-1].hash if ledger else start_of(opening)
            papers = tuple(
                Paper(
                    content=each.content,
                    classes=voters[each.voter_id].classes,
                    voter_id=each.voter_id,
                )
                for each in counting(ledger)
            )
        objections = await self._objections.states(number, version)
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
            objections=objections,
        )
        return CountedVote(
            proposal=proposal,
            kind=kind,
            voters=voters,
            opening=opening,
            ledger=ledger,
            states=standings(ledger),
            secret=secret,
            objections=objections,
            root=root,
            counted=counted,
            verdict=decide(kind, counted.tallied, second_call=proposal.second_call),
        )


def _papers_of(secret: tuple[SecretBallot, ...]) -> tuple[Paper, ...]:
    return tuple(
        Paper(content=each.content, classes=each.classes)
        for each in secret
        if each.content and not each.content.get("spoiled")
    )
