"""Notes that a ballot was refused, so that the minutes can say how many were, and why."""

from functools import partial

from assistant.domain.proposals import Proposal, Stage
from assistant.domain.refused_ballots import RefusedFor
from assistant.domain.replies import Refusal
from assistant.services.ballot_places import VoteInClear
from assistant.services.ballot_times import NotOpenYet, VoteOver
from assistant.services.voters import NotOnRoll, NoVoteNow, VotedByOthers
from assistant.storage.refused_ballots import RefusedBallotRepository
from assistant.storage.unit_of_work import Transaction

_REASONS: dict[type[Refusal], RefusedFor] = {
    NotOnRoll: RefusedFor.NOT_ON_ROLL,
    NoVoteNow: RefusedFor.NOT_IN_FORCE,
    VotedByOthers: RefusedFor.CONTACT,
    NotOpenYet: RefusedFor.NOT_OPEN,
    VoteInClear: RefusedFor.IN_CLEAR,
    VoteOver: RefusedFor.LATE,
}


class RefusedBallots:
    """Counts by reason; once a vote is declared, or withdrawn, its minutes change no more."""

    def __init__(self, *, repository: RefusedBallotRepository, tx: Transaction) -> None:
        self._repository = repository
        self._tx = tx

    def note(self, proposal: Proposal, refusal: Refusal) -> None:
        """Count what was a ballot and is refused so, though the refusal undoes all else."""
        why = _REASONS.get(type(refusal))
        if why is None or proposal.stage in {Stage.DECLARED, Stage.WITHDRAWN}:
            return
        number, version = proposal.number, proposal.wording.version
        self._tx.whatever_comes(partial(self._repository.count, number, version, why))
