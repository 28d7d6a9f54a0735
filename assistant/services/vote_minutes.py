"""Minutes of a vote: how it went, what was said, and what anybody needs to check it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from assistant.domain.ballots import Answer
from assistant.domain.proposals import Proposal
from assistant.domain.refused_ballots import RefusedFor
from assistant.domain.replies import Localized
from assistant.domain.rounds import Remark
from assistant.domain.standing import Standing
from assistant.services.counting_votes import CountedVote, CountingVotes, HeldVote
from assistant.services.link_replacing import Replacements, replacements
from assistant.services.proposals import NOUN
from assistant.services.vote_mails import notice_mails
from assistant.services.vote_past import VotePast, VotePasts
from assistant.storage.agreements import AgreementRepository
from assistant.storage.audit import AuditRepository
from assistant.storage.ballot_posts import BallotPosts, NoticesSent
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.refused_ballots import RefusedBallotRepository
from assistant.storage.remarks import RemarkRepository

_VOICES = frozenset({Answer.CONCERN, Answer.OBJECTION, Answer.STAND_ASIDE})


@dataclass(frozen=True, kw_only=True)
class Voice:
    """What was said with an answer, in its writer's words; `said` is its label's name."""

    said: str
    because: str


@dataclass(frozen=True, kw_only=True)
class Followed:
    """What was said in the rounds before a vote, and agreed with its result."""

    remarks: tuple[Remark, ...] = ()
    responsible: tuple[str, ...] = ()
    criteria: str | None = None
    review_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Minutes:
    """A declared vote with what minutes say beside its result; `circle` None: all decided."""

    vote: CountedVote
    circle: Localized | None
    voices: tuple[Voice, ...]
    notices: NoticesSent
    refused: Mapping[RefusedFor, int]
    links: Replacements = field(default_factory=Replacements)
    followed: Followed = field(default_factory=Followed)
    past: VotePast = field(default_factory=VotePast)


@dataclass(frozen=True, kw_only=True)
class HeldMinutes:
    """All that minutes are made of, not counted yet."""

    vote: HeldVote
    circle: Localized | None
    notices: NoticesSent
    refused: Mapping[RefusedFor, int]
    links: Replacements
    followed: Followed
    past: VotePast

    def count(self) -> Minutes:
        """Return the minutes; it computes only, as `HeldVote.count` does."""
        vote = self.vote.count()
        return Minutes(
            vote=vote,
            circle=self.circle,
            voices=_voices(vote, self.past),
            notices=self.notices,
            refused=self.refused,
            links=self.links,
            followed=self.followed,
            past=self.past,
        )


class MinutesKeeping:
    """Puts minutes together, whenever they are asked for, from what is kept."""

    def __init__(
        self,
        *,
        counting: CountingVotes,
        circles: CircleRepository,
        pasts: VotePasts,
        posts: BallotPosts,
        refused: RefusedBallotRepository,
        remarks: RemarkRepository,
        agreements: AgreementRepository,
        persons: PersonRepository,
        audit: AuditRepository,
    ) -> None:
        self._counting = counting
        self._circles = circles
        self._pasts = pasts
        self._posts = posts
        self._refused = refused
        self._remarks = remarks
        self._agreements = agreements
        self._persons = persons
        self._audit = audit

    async def read(self, proposal: Proposal) -> HeldMinutes:
        """Return what the minutes of a declared vote are made of; they name nobody."""
        number, version = proposal.number, proposal.wording.version
        assert proposal.closes_at is not None
        circle = None if proposal.circle_id is None else await self._circles.get(proposal.circle_id)
        vote = await self._counting.read(proposal)
        return HeldMinutes(
            vote=vote,
            circle=None if circle is None else circle.names,
            notices=await self._posts.notices(
                number,
                version,
                noun=NOUN,
                mails=notice_mails(number, version),
                before=proposal.closes_at,
            ),
            refused=await self._refused.of(number, version),
            links=await replacements(self._audit, proposal, secret=vote.kind.secret),
            followed=await self._followed(proposal),
            past=await self._pasts.of(proposal),
        )

    async def _followed(self, proposal: Proposal) -> Followed:
        """Return what was said without who said it, and who sees to the decision by name."""
        agreement = await self._agreements.of(proposal.number)
        people = [await self._persons.get(each) for each in agreement.responsible]
        return Followed(
            remarks=tuple(each for each in await self._remarks.of(proposal.number) if each.text),
            responsible=tuple(each.name for each in people if each is not None),
            criteria=agreement.criteria,
            review_at=proposal.review_at,
        )


def _voices(vote: CountedVote, past: VotePast) -> tuple[Voice, ...]:
    """Return the reasons of answers that count; an objection on record says its own there."""
    objections = past.newest(vote.proposal.wording.version)
    found = []
    for ballot, state in zip(vote.ledger, vote.states, strict=True):
        choice = ballot.content.get("choice")
        if state is not Standing.COUNTED or choice not in _VOICES or not ballot.because:
            continue
        if choice != Answer.OBJECTION or ballot.voter_id not in objections:
            said = "aside" if choice == Answer.STAND_ASIDE else str(choice)
            found.append(Voice(said=said, because=ballot.because))
    return tuple(found)
