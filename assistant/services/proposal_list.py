"""Lists of proposals for whoever asks, and what is known of one beside itself."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.circles import Circle
from assistant.domain.incoming import Incoming
from assistant.domain.persons import Caller
from assistant.domain.proposals import RUNNING, Proposal, Stage
from assistant.domain.replies import Refusal
from assistant.domain.resolutions import KindOfResolution
from assistant.services.cast_ballots import Cast
from assistant.services.private_chats import PrivateChats
from assistant.services.proposal_cards import ProposalCards
from assistant.services.proposal_drafting import ProposalDrafting
from assistant.services.proposal_following import ProposalFollowing
from assistant.services.proposals import Proposals
from assistant.services.voters import OwnVoter, Voters
from assistant.services.voting import Voting
from assistant.storage.circles import CircleRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

_OPENED = frozenset({Stage.OPEN, Stage.CLOSED, Stage.DECLARED})
MOST = 100
"""So many decided ones are looked through for those that the asker may see."""


@dataclass(frozen=True, kw_only=True)
class OwnBallot:
    """What stands of a voter for whom somebody votes, in an open vote."""

    name: str
    cast: Cast | None


@dataclass(frozen=True, kw_only=True)
class SeenProposal:
    """What is known of a proposal beside its words, for one asker; a draft's times would be so."""

    kind: KindOfResolution
    circle: Circle | None
    opens_at: datetime | None
    closes_at: datetime | None
    left: timedelta | None  # until the close; None where one cannot vote
    cast: int | None  # how many voted; None before it opens
    own: tuple[OwnBallot, ...]  # of an open vote
    mine: bool  # the asker writes it
    again: bool  # the asker may call it again
    in_clear: bool  # it is secret, and the asker's chat is not


class ProposalList:
    """Lists what a caller may see, newest first."""

    def __init__(
        self,
        *,
        repository: ProposalRepository,
        proposals: Proposals,
        drafting: ProposalDrafting,
        cards: ProposalCards,
        circles: CircleRepository,
        voters: Voters,
        voting: Voting,
        following: ProposalFollowing,
        chats: PrivateChats,
        incoming: Incoming,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._proposals = proposals
        self._drafting = drafting
        self._cards = cards
        self._circles = circles
        self._voters = voters
        self._voting = voting
        self._following = following
        self._chats = chats
        self._incoming = incoming
        self._now = tx.now

    async def running(self, caller: Caller) -> tuple[Proposal, ...]:
        """Return what is on its way to a decision, and the caller's own drafts after it."""
        found = await self._repository.in_stages(RUNNING)
        drafts = [each for each in await self._own(caller) if each.stage is Stage.DRAFT]
        return (*await self._seen(caller, found), *drafts)

    async def mine(self, caller: Caller) -> tuple[Proposal, ...]:
        """Return what the caller proposed, whatever became of it."""
        return await self._seen(caller, await self._own(caller))

    async def decided(self, caller: Caller) -> tuple[Proposal, ...]:
        """Return what is declared."""
        found = await self._repository.in_stages({Stage.DECLARED}, limit=MOST)
        return await self._seen(caller, found)

    async def seen(self, caller: Caller, proposal: Proposal) -> SeenProposal:
        """Return what is told of a proposal beside its words."""
        kind = await self._proposals.kind(proposal)
        draft = proposal.stage is Stage.DRAFT
        timed = await self._drafting.timed(proposal) if draft else proposal
        circle_id = proposal.circle_id
        opened = proposal.stage in _OPENED
        return SeenProposal(
            kind=kind,
            circle=None if circle_id is None else await self._circles.get(circle_id),
            opens_at=timed.opens_at,
            closes_at=timed.closes_at,
            left=self._left(proposal),
            cast=await self._cards.turnout(proposal, kind) if opened else None,
            own=await self._ballots(caller, proposal),
            mine=await self._proposals.writes(caller, proposal),
            again=await self._following.may_call(caller, proposal),
            in_clear=kind.secret
            and await self._chats.in_clear(caller.user_id, self._incoming.place),
        )

    def _left(self, proposal: Proposal) -> timedelta | None:
        """Return the time that is left to vote, in whole minutes."""
        if proposal.stage is not Stage.OPEN or proposal.closes_at is None:
            return None
        left = (proposal.closes_at - self._now) // timedelta(minutes=1) * timedelta(minutes=1)
        return left if left > timedelta() else None

    async def _ballots(self, caller: Caller, proposal: Proposal) -> tuple[OwnBallot, ...]:
        if proposal.stage is not Stage.OPEN:
            return ()
        voters: tuple[OwnVoter, ...] = ()
        with suppress(Refusal):
            voters = await self._voters.of(caller, proposal)
        return tuple(
            [
                OwnBallot(name=each.name, cast=await self._voting.mine(proposal, each.voter))
                for each in voters
            ]
        )

    async def _own(self, caller: Caller) -> tuple[Proposal, ...]:
        person = caller.person
        return () if person is None else await self._repository.written_by(person.id)

    async def _seen(self, caller: Caller, found: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
        return tuple([each for each in found if await self._proposals.sees(caller, each)])
