"""Drafts: proposals as their authors write them, until notice is given."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.domain.clear_days import earliest_opening
from assistant.domain.coop import Coop
from assistant.domain.harmless import harmless
from assistant.domain.option_names import LONGEST, MOST, read_options
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage, Wording, reworded
from assistant.domain.replies import Example, Localized, Refusal
from assistant.domain.resolutions import KindOfResolution, Method
from assistant.services.kinds import KindReason, Kinds, NoSuchKind, reason_of
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.services.proposal_kinds import ProposalKinds
from assistant.services.proposals import NOUN, NoSuchProposal, Proposals
from assistant.services.round_lines import RoundsTakeTime, time_to_talk
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


class NothingToChoose(Refusal, message="proposals-no-options"):
    """Under that kind one answers yes or no: there is nothing to choose between."""

    number: str
    title: Localized
    words: Example


class OpensTooEarly(Refusal, message="proposals-too-early"):
    """The by-law wants so many clear days of notice."""

    days: int
    earliest: datetime
    reason: KindReason


class VotingTooShort(Refusal, message="proposals-too-short"):
    """The by-law wants more time to vote; `earliest` is the first end that may be."""

    least: timedelta
    earliest: datetime
    reason: KindReason


class ProposalDrafting:
    """Begins drafts and changes them."""

    def __init__(
        self,
        *,
        repository: ProposalRepository,
        proposals: Proposals,
        keeping: ProposalKeeping,
        kinds: Kinds,
        offered: ProposalKinds,
        circles: CircleRepository,
        numbers: NumberRepository,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._proposals = proposals
        self._keeping = keeping
        self._kinds = kinds
        self._offered = offered
        self._circles = circles
        self._numbers = numbers
        self._coop = coop
        self._now = tx.now

    async def begin(self, caller: Caller, title: str, locale: str) -> Proposal:
        """Keep a new draft of the caller's, under the first kind that it may take."""
        assert caller.person is not None
        kind = (await self._offered.offered(caller, None))[0]
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

    async def kind_of(self, proposal: Proposal) -> KindOfResolution:
        """Return the kind that a proposal is under."""
        return await self._proposals.kind(proposal)

    async def reword(
        self,
        caller: Caller,
        number: int,
        *,
        title: str | None = None,
        text: str | None = None,
        options: tuple[str, ...] | None = None,
    ) -> Proposal:
        """Write a draft otherwise; raises as `options_of` does."""
        draft = await self.draft(caller, number)
        if options is not None:
            options = options_of(draft, await self.kind_of(draft), options)
        wording = reworded(draft.wording, title=title, text=text, options=options)
        return await self._keeping.edit(replace(draft, wording=wording))

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
        kind = await self._offered.called(caller, draft.circle_id, name)
        if kind is None:
            raise NoSuchKind(asked=name)
        changed = replace(draft, kind_id=kind.id, seats=kind.seats, closes_at=None)
        return await self._keeping.edit(await self._not_too_early(changed))

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
        """Say when a draft's vote is to open; the close moves with it.

        What would be too early is put to the earliest that may be: ask with `may_open` before.
        """
        draft = replace(await self.draft(caller, number), opens_at=at, closes_at=None)
        return await self._keeping.edit(await self._not_too_early(draft))

    async def in_time(self, caller: Caller, number: int) -> Proposal:
        """Return a draft that opens as early as may be where it was to open before that."""
        draft = await self.draft(caller, number)
        late = await self._not_too_early(draft)
        return draft if late == draft else await self._keeping.edit(late)

    async def _not_too_early(self, draft: Proposal) -> Proposal:
        kind = await self.kind_of(draft)
        if draft.opens_at is None or draft.opens_at >= self._first(draft, kind):
            return draft
        opens_at, closes_at = self.earliest(draft, kind), draft.closes_at
        kept = closes_at is not None and closes_at - opens_at >= kind.shortest_voting
        return replace(draft, opens_at=opens_at, closes_at=closes_at if kept else None)

    async def closes(self, caller: Caller, number: int, at: datetime) -> Proposal:
        """Say until when one may vote; raises `VotingTooShort`."""
        draft = replace(await self.draft(caller, number), closes_at=at)
        self.check(replace(await self.timed(draft), closes_at=at), await self.kind_of(draft))
        return await self._keeping.edit(draft)

    async def may_open(self, caller: Caller, number: int, at: datetime | None) -> None:
        """Raise `OpensTooEarly` where the notice for that is too short; None: as it stands."""
        draft = await self.draft(caller, number)
        if at is not None:
            draft = replace(draft, opens_at=at, closes_at=None)
        kind = await self.kind_of(draft)
        opens_at = (await self.timed(draft)).opens_at
        if opens_at is not None and opens_at < self._first(draft, kind):
            raise self._too_early(draft, kind)

    def check(self, proposal: Proposal, kind: KindOfResolution) -> None:
        """Raise `OpensTooEarly` or `VotingTooShort` where its times are not as its kind wants."""
        assert proposal.opens_at is not None
        assert proposal.closes_at is not None
        if proposal.opens_at < self._first(proposal, kind):
            raise self._too_early(proposal, kind)
        if proposal.closes_at - proposal.opens_at < kind.shortest_voting:
            raise VotingTooShort(
                least=kind.shortest_voting,
                earliest=self.later(proposal.opens_at, kind.shortest_voting),
                reason=reason_of(kind),
            )

    async def timed(self, proposal: Proposal) -> Proposal:
        """Return it with the times that it would have if notice were given now."""
        kind = await self._kinds.version(proposal.kind_id)
        opens_at = proposal.opens_at or self.earliest(proposal, kind)
        closes_at = proposal.closes_at or self.later(opens_at, kind.voting_period)
        return replace(proposal, opens_at=opens_at, closes_at=closes_at)

    def earliest(
        self, proposal: Proposal, kind: KindOfResolution, *, given_at: datetime | None = None
    ) -> datetime:
        """Return when it may open at the earliest, if notice is given now, or was `given_at`.

        With days of notice that is a morning; rounds still to come take their time.
        """
        days = kind.notice_of(second_call=proposal.second_call)
        talked = given_at or self._now + time_to_talk(proposal, kind)
        if not days:
            return talked
        zone = ZoneInfo(self._coop.timezone)
        noticed = earliest_opening(given_at or self._now, days, zone)
        return max(datetime.combine(noticed, OPENS_AT, zone), talked)

    def later(self, opens_at: datetime, period: timedelta) -> datetime:
        """Return the end of a period; whole days are days of the calendar in the co-op's zone."""
        if period % timedelta(days=1):
            return opens_at + period
        zone = ZoneInfo(self._coop.timezone)
        here = opens_at.astimezone(zone).replace(tzinfo=None) + period
        return here.replace(tzinfo=zone)

    def _first(self, proposal: Proposal, kind: KindOfResolution) -> datetime:
        """Return the first instant of the first day that may be; without notice, now."""
        earliest = self.earliest(proposal, kind)
        if not kind.notice_of(second_call=proposal.second_call):
            return earliest
        return earliest.replace(hour=0, minute=0)

    def _too_early(self, proposal: Proposal, kind: KindOfResolution) -> Refusal:
        if kind.rounds and not kind.notice_of(second_call=proposal.second_call):
            return RoundsTakeTime(earliest=self.earliest(proposal, kind))
        return OpensTooEarly(
            days=kind.notice_of(second_call=proposal.second_call),
            earliest=self.earliest(proposal, kind),
            reason=reason_of(kind),
        )


def options_of(
    proposal: Proposal, kind: KindOfResolution, options: tuple[str, ...] | None
) -> tuple[str, ...]:
    """Return options as a proposal of that kind keeps them; None: its own.

    Raises `NothingToChoose` and `BadOptions`.
    """
    number = str(proposal.number)
    if not kind.method.has_options:
        if options is not None:
            raise NothingToChoose(number=number, title=kind.titles, words=Example(number))
        return ()
    try:
        return read_options(proposal.wording.options if options is None else options)
    except ValueError:
        raise BadOptions(most=MOST, longest=LONGEST) from None
