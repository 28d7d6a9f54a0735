"""Whether a line is a ballot in a vote that is open to who wrote it, and nothing else."""

from assistant.dispatch.ballot_words import BallotWords
from assistant.domain.ballot_contents import Invalid
from assistant.domain.incoming import Incoming
from assistant.domain.persons import Caller
from assistant.domain.proposals import Stage
from assistant.services.voters import Voters
from assistant.storage.kinds import KindRepository
from assistant.storage.proposals import ProposalRepository


class WholeBallots:
    """Tells ballots from texts that only begin with a number."""

    def __init__(
        self,
        *,
        proposals: ProposalRepository,
        kinds: KindRepository,
        voters: Voters,
        words: BallotWords,
    ) -> None:
        self._proposals = proposals
        self._kinds = kinds
        self._voters = voters
        self._words = words

    async def is_one(self, said: str, number: int, caller: Caller, incoming: Incoming) -> bool:
        """Tell whether `said`, behind that number, is a ballot that the caller may cast there now.

        One with a reason is none: a text may begin like that.
        """
        proposal = await self._proposals.get(number)
        if proposal is None or proposal.stage is not Stage.OPEN or proposal.closes_at is None:
            return False
        if proposal.closes_at <= incoming.cast_at:
            return False
        voters = (await self._voters.everywhere(caller, (proposal,)))[number]
        kind = await self._kinds.get(proposal.kind_id) if voters else None
        if kind is None:
            return False
        names = [each.name for each in voters]
        try:
            read = self._words.read(said, kind, proposal.wording.options, names)
        except Invalid:
            return False
        return read.because is None
