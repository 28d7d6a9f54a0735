"""What became of a proposal on the way to its vote: objections, and texts that others replaced."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.objections import Objection
from assistant.domain.proposals import Proposal, StageStep, Wording
from assistant.storage.audit import AuditRepository
from assistant.storage.objections import ObjectionRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.votes_cast import VotesCastRepository


@dataclass(frozen=True, kw_only=True)
class EarlierText:
    """A text that the version after it replaced, with the ballots that were void by that.

    `ballots` counts voters; 0 of a secret vote, where nothing is kept of them.
    """

    wording: Wording
    replaced_at: datetime | None
    ballots: int


@dataclass(frozen=True, kw_only=True)
class VotePast:
    """Every objection to any version, in order; and the texts that do not hold any more."""

    objections: tuple[Objection, ...] = ()
    earlier: tuple[EarlierText, ...] = ()

    def newest(self, version: int) -> Mapping[int, Objection]:
        """Return each voter's newest objection to a version."""
        return {each.voter_id: each for each in self.objections if each.version == version}


class VotePasts:
    """Reads it from what is kept."""

    def __init__(
        self,
        *,
        objections: ObjectionRepository,
        proposals: ProposalRepository,
        cast: VotesCastRepository,
        audit: AuditRepository,
    ) -> None:
        self._objections = objections
        self._proposals = proposals
        self._cast = cast
        self._audit = audit

    async def of(self, proposal: Proposal) -> VotePast:
        """Return a proposal's past; it names nobody."""
        number = proposal.number
        amended = await self._audit.versions(f"proposal-{StageStep.AMEND}", str(number))
        earlier = [
            EarlierText(
                wording=each,
                replaced_at=amended.get(each.version + 1),
                ballots=await self._cast.turnout(number, each.version),
            )
            for each in await self._proposals.versions(number)
            if each.version < proposal.wording.version
        ]
        return VotePast(objections=await self._objections.of(number), earlier=tuple(earlier))
