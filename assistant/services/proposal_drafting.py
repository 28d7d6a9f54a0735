"""Drafts: proposals as their authors write them, until notice is given."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.domain.clear_days import earliest_opening
from assistant.domain.coop import Coop
from assistant.domain.harmless import harmless
from assistant.domain.members import MemberClass
from assistant.domain.option_names import LONGEST, MOST, read_options
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage, Wording
from assistant.domain.replies import Refusal
from assistant.domain.resolutions import KindOfResolution, Method, Proposers
from assistant.services.kinds import Kinds, NoSuchKind
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.services.proposals import NOUN, NoSuchProposal, Proposals
from assistant.storage.circles import CircleRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

OPENS_AT = time(9)
"""A vote that opens on a day opens at that hour, in the co-op's zone."""


class NotADraft(Refusal, message="proposals-not-a-draft"):
    """Notice is given: what is voted on changes by an amendment only."""

    number: str


class NotAnAuthor(Refusal, message="proposals-not-yours"):
    """Only who writes a proposal changes it."""

    number: str


class BadOptions(Refusal, message="proposals-bad-options"):
    """Options are at least two, no two alike, none blank or too long, and not too many."""

    most: int
    longest: int


class BadSeats(Refusal, message="proposals-bad-seats"):
    """So many cannot be chosen; `most` is 1 where the kind chooses one, or nothing at all."""

    most: int


class KindNotYours(Refusal, message="proposals-kind-not-yours"):
    """Not everybody may propose under that kind."""


class ProposalDrafting:
    """Begins drafts and changes them."""

    def __init__(
        self,
        *,
        repository: ProposalRepository,
        proposals: Proposals,
        keeping: ProposalKeeping,
        kinds: Kinds,
        circles: CircleRepository,
        numbers: NumberRepository,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._proposals = proposals
        self._keeping = keeping
        self._kinds = kinds
        self._circles = circles
        self._numbers = numbers
        self._coop = coop
        self._now = tx.now

    async def begin(self, caller: Caller, title: str, locale: str) -> Proposal:
        """Keep a new draft of the caller's, under the first kind that it may take."""
        assert caller.person is not None
        kind = (await self.kinds_for(caller, None))[0]
        draft = Proposal(
            number=await self._numbers.take(NOUN),
            kind_id=kind.id,
            circle_id=None,
            author_id=caller.person.id,
            wording=Wording(version=1, title=harmless(title), text="", locale=locale),
            seats=kind.seats,
            drafted_at=self._now,
        )
        return await self._keeping.begin(draft, caller)

    async def draft(self, caller: Caller, number: int) -> Proposal:
        """Return a draft that the caller writes; raises `NoSuchProposal`, `NotADraft`."""
        proposal = await self.own(caller, number)
        if proposal.stage is not Stage.DRAFT:
            raise NotADraft(number=str(number))
        return proposal

    async def own(self, caller: Caller, number: int) -> Proposal:
        """Return a proposal that the caller writes; raises `NoSuchProposal`, `NotAnAuthor`."""
        proposal = await self._proposals.meant(caller, number)
        if not await self._proposals.writes(caller, proposal):
            raise NotAnAuthor(number=str(number))
        return proposal

    async def kinds_for(
        self, caller: Caller, circle_id: int | None
    ) -> tuple[KindOfResolution, ...]:
        """Return the kinds under which the caller may propose, in the co-op's order."""
        operational = any(MemberClass.OPERATIONAL in member.classes for member in caller.in_force)
        allowed = {
            Proposers.MEMBERS: True,
            Proposers.OPERATIONAL: operational,
            Proposers.CIRCLE: circle_id is not None,
        }
        return tuple(kind for kind in await self._kinds.all() if allowed[kind.proposers])

    async def kind_of(self, proposal: Proposal) -> KindOfResolution:
        """Return the kind that a proposal is under."""
        return await self._proposals.kind(proposal)

    async def kind_called(self, caller: Caller, number: int, said: str) -> KindOfResolution:
        """Return the kind that somebody names, by its name or its title in any language.

        Raises `NoSuchKind`.
        """
        draft = await self.draft(caller, number)
        found = await self._kinds.called(said)
        if found is None or found not in await self.kinds_for(caller, draft.circle_id):
            raise NoSuchKind(asked=said)
        return found

    async def title(self, caller: Caller, number: int, title: str) -> Proposal:
        """Call a draft otherwise."""
        return await self._reword(await self.draft(caller, number), title=title)

    async def text(self, caller: Caller, number: int, text: str) -> Proposal:
        """Say what a draft proposes."""
        return await self._reword(await self.draft(caller, number), text=text)

    async def options(self, caller: Caller, number: int, options: tuple[str, ...]) -> Proposal:
        """Say what a draft lets one choose between; raises `BadOptions`."""
        draft = await self.draft(caller, number)
        try:
            named = read_options(options)
        except ValueError:
            raise BadOptions(most=MOST, longest=LONGEST) from None
        return await self._reword(draft, options=named)

    async def circle(self, caller: Caller, number: int, slug: str | None) -> Proposal:
        """Have a circle of the caller's decide for itself, or, without one, the whole co-op."""
        draft = await self.draft(caller, number)
        circle = None if slug is None else await self._circles.by_slug(slug)
        if slug is not None and (circle is None or slug not in caller.circles):
            raise NoSuchProposal(number=str(number))
        circle_id = None if circle is None else circle.id
        return await self._keeping.edit(replace(draft, circle_id=circle_id))

    async def kind(self, caller: Caller, number: int, name: str) -> Proposal:
        """Put a draft under a kind of resolution; raises `NoSuchKind`, `KindNotYours`."""
        draft = await self.draft(caller, number)
        kind = await self._kinds.get(name)
        if kind not in await self.kinds_for(caller, draft.circle_id):
            raise KindNotYours
        changed = replace(draft, kind_id=kind.id, seats=kind.seats)
        return await self._keeping.edit(replace(changed, opens_at=None, closes_at=None))

    async def newest(self, caller: Caller, draft: Proposal) -> Proposal:
        """Return a draft under the version of its kind that holds by now.

        Raises `KindNotYours` where the caller may not propose under it, or not in that circle.
        """
        was = await self._kinds.version(draft.kind_id)
        offered = await self.kinds_for(caller, draft.circle_id)
        kind = next((each for each in offered if each.name == was.name), None)
        circle = None if draft.circle_id is None else await self._circles.get(draft.circle_id)
        if kind is None or (circle is not None and circle.slug not in caller.circles):
            raise KindNotYours
        return replace(draft, kind_id=kind.id)

    async def seats(self, caller: Caller, number: int, seats: int) -> Proposal:
        """Say how many are to be chosen; raises `BadSeats`."""
        draft = await self.draft(caller, number)
        changed = replace(draft, seats=seats)
        self.check_seats(changed, await self.kind_of(draft))
        return await self._keeping.edit(changed)

    def check_seats(self, proposal: Proposal, kind: KindOfResolution) -> None:
        """Raise `BadSeats` where so many cannot be chosen of these options under that kind."""
        most = len(proposal.wording.options) or MOST
        if kind.method in {Method.IRV, Method.SCHULZE} or not kind.method.has_options:
            most = 1
        if not 1 <= proposal.seats <= most:
            raise BadSeats(most=most)

    async def opens(self, caller: Caller, number: int, at: datetime) -> Proposal:
        """Say when a draft's vote is to open; the close moves with it."""
        draft = await self.draft(caller, number)
        return await self._keeping.edit(replace(draft, opens_at=at, closes_at=None))

    async def closes(self, caller: Caller, number: int, at: datetime) -> Proposal:
        """Say until when one may vote."""
        draft = await self.draft(caller, number)
        return await self._keeping.edit(replace(draft, closes_at=at))

    async def timed(self, proposal: Proposal) -> Proposal:
        """Return it with the times that it would have if notice were given now."""
        kind = await self._kinds.version(proposal.kind_id)
        opens_at = proposal.opens_at or self.earliest(kind)
        closes_at = proposal.closes_at or self.later(opens_at, kind.voting_period)
        return replace(proposal, opens_at=opens_at, closes_at=closes_at)

    def earliest(self, kind: KindOfResolution) -> datetime:
        """Return when a vote of that kind may open at the earliest, if notice is given now.

        Without days of notice that is now; else in the morning of the first day that may be.
        """
        if not kind.notice_days:
            return self._now
        zone = ZoneInfo(self._coop.timezone)
        return datetime.combine(earliest_opening(self._now, kind.notice_days, zone), OPENS_AT, zone)

    def later(self, opens_at: datetime, period: timedelta) -> datetime:
        """Return the end of a period; whole days are days of the calendar in the co-op's zone."""
        if period % timedelta(days=1):
            return opens_at + period
        zone = ZoneInfo(self._coop.timezone)
        here = opens_at.astimezone(zone).replace(tzinfo=None) + period
        return here.replace(tzinfo=zone)

    async def _reword(
        self,
        draft: Proposal,
        *,
        title: str | None = None,
        text: str | None = None,
        options: tuple[str, ...] | None = None,
    ) -> Proposal:
        was = draft.wording
        wording = replace(
            was,
            title=was.title if title is None else harmless(title),
            text=was.text if text is None else text,
            options=was.options if options is None else options,
        )
        return await self._keeping.edit(replace(draft, wording=wording))
