"""The card of a proposal in the shared room: a message of ours that is edited as things change."""

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.circles import Circle
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.proposals import RUNNING, Proposal, Stage
from assistant.domain.replies import Localized, Reply
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.subjects import CARD, Subject
from assistant.services.kinds import Kinds
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.proposals import NOUN
from assistant.services.round_lines import RoundNow, round_now
from assistant.services.verdict_replies import VerdictOutcome
from assistant.storage.circles import CircleRepository
from assistant.storage.due import DueRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.remarks import RemarkRepository
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.storage.unit_of_work import Transaction
from assistant.storage.votes_cast import VotesCastRepository

REFRESH = "proposal-card"
"""The kind of due row at which a card is brought up to date."""
GATHERED = timedelta(seconds=30)
"""So long turnout is gathered before the card is edited: a ballot each second is no edit each."""


class ProposalCard(Reply, message="proposals-card"):
    """A proposal as the shared room sees it at a glance: turnout, and never a tendency."""

    number: str
    title: str
    kind: Localized
    stage: Stage
    opens_at: datetime | None
    closes_at: datetime | None
    cast: int | None  # how many voted; None before it opens
    eligible: int | None
    secret: bool
    outcome: VerdictOutcome | None
    round: RoundNow | None  # of a consent, before it opens
    start: str | None  # the hash that its ledger begins with; it fixes text, roll and seed


class ProposalCards:
    """Posts cards and keeps them up to date."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        kinds: Kinds,
        cast: VotesCastRepository,
        secret: SecretBallotRepository,
        remarks: RemarkRepository,
        due: DueRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._circles = circles
        self._kinds = kinds
        self._cast = cast
        self._secret = secret
        self._remarks = remarks
        self._due = due
        self._post = post
        self._now = tx.now

    async def follow(self, proposal: Proposal) -> Proposal:
        """Post or edit a proposal's card as it stands; return it with the card that it has.

        A draft has none, and where there is no shared room there is none.
        """
        room = await self.room_of(proposal)
        if proposal.announced_at is None or room is None or room.room_id is None:
            return proposal
        about = Subject(NOUN, proposal.number, CARD)
        said = await self.card(proposal)
        if proposal.card is not None:
            self._post.circle(room, said, replaces=proposal.card, about=about)
            return proposal
        key = f"{NOUN}:{proposal.number}:card"
        return replace(proposal, card=self._post.circle(room, said, key=key, about=about))

    async def add(self, proposal: Proposal, message: Reply) -> None:
        """Say something in the thread of a proposal's card, if it has one."""
        room = await self.room_of(proposal)
        if room is not None and room.room_id is not None and proposal.card is not None:
            about = Subject(NOUN, proposal.number)
            self._post.circle(room, message, thread=proposal.card, about=about)

    async def later(self, number: int) -> None:
        """Let the card follow what was voted, soon."""
        key = f"{REFRESH}:{number}"
        await self._due.put_first(REFRESH, key, self._now + GATHERED, {"proposal": number})

    async def room_of(self, proposal: Proposal) -> Circle | None:
        """Return the circle in whose room a proposal is shown: its own, else the default one."""
        if proposal.circle_id is not None:
            return await self._circles.get(proposal.circle_id)
        return next((each for each in await self._circles.all() if each.default), None)

    async def turnout(self, proposal: Proposal, kind: KindOfResolution) -> int:
        """Count who has voted on the text that holds."""
        if kind.secret:
            return await self._secret.count(proposal.number)
        return await self._cast.turnout(proposal.number, proposal.wording.version)

    async def card(self, proposal: Proposal) -> ProposalCard:
        """Return what a proposal's card says."""
        kind = await self._kinds.version(proposal.kind_id)
        opened = proposal.stage in {Stage.OPEN, Stage.CLOSED, Stage.DECLARED}
        outcome = proposal.outcome
        return ProposalCard(
            number=str(proposal.number),
            title=proposal.wording.title,
            kind=kind.titles,
            stage=proposal.stage,
            opens_at=proposal.opens_at,
            closes_at=proposal.closes_at,
            cast=await self.turnout(proposal, kind) if opened else None,
            eligible=proposal.eligible,
            secret=kind.secret,
            outcome=None if outcome is None else VerdictOutcome(outcome=outcome),
            round=round_now(proposal, kind, await self._remarks.of(proposal.number)),
            start=proposal.start_hash if opened else None,
        )


@when_due(REFRESH)
async def refresh(incoming: Incoming, proposals: ProposalRepository, cards: ProposalCards) -> None:
    """Bring a card up to date while ballots come."""
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await proposals.get(int(content.data["proposal"]))
    if proposal is not None and proposal.stage in RUNNING and proposal.card is not None:
        await cards.follow(proposal)
