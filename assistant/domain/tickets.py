"""Tickets: what members ask of a circle, where each stands, and which steps lead on."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

REOPENED_WITHIN = timedelta(days=14)
"""So long after it was resolved a ticket is taken up again; later, a new one follows it."""


class State(StrEnum):
    """Where a ticket stands."""

    NEW = "new"  # nobody of the circle has taken it
    OPEN = "open"  # somebody has
    WAITING = "waiting"  # for an answer of the member
    RESOLVED = "resolved"
    CLOSED = "closed"
    MERGED = "merged"  # another one stands for it


ACTIVE = frozenset({State.NEW, State.OPEN, State.WAITING})
ENDED = frozenset({State.RESOLVED, State.CLOSED})


class TicketPriority(IntEnum):
    """How soon a ticket is to be seen to."""

    LOW = 0
    NORMAL = 1
    HIGH = 2
    URGENT = 3


class PriorityWord(StrEnum):
    """What a priority is called, by people and in texts."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"

    @classmethod
    def of(cls, priority: TicketPriority) -> "PriorityWord":
        """Return the word for a priority."""
        return cls[priority.name]

    @property
    def priority(self) -> TicketPriority:
        """What the word stands for."""
        return TicketPriority[self.name]


class Side(StrEnum):
    """Who said something: the member, or the circle."""

    MEMBER = "member"
    CIRCLE = "circle"


class Said(StrEnum):
    """What was said in a ticket, by who may read it."""

    REQUEST = "request"  # the member's first words
    MESSAGE = "message"  # the member's later ones
    REPLY = "reply"  # the circle's, to the member
    NOTE = "note"  # the circle's, for itself


class Sight(StrEnum):
    """Who sees a ticket on the member's side, beside its author."""

    AUTHOR = "author"
    COLLEAGUES = "colleagues"  # everybody who acts for the same member
    REPRESENTATIVES = "representatives"  # those of them who see money; the author is one
    OVERSEEN = "overseen"  # the same, where the author is none: what they asked about money


OF_MONEY = frozenset({Sight.REPRESENTATIVES, Sight.OVERSEEN})  # what is about money


class Step(StrEnum):
    """What is done with a ticket."""

    CLAIM = "claim"
    RELEASE = "release"
    REPLY = "reply"
    ANSWER = "answer"  # the member says something
    WAIT = "wait"
    WAKE = "wake"
    RESOLVE = "resolve"
    CLOSE = "close"
    REOPEN = "reopen"
    MERGE = "merge"
    MOVE = "move"
    RANK = "rank"


class IllegalStep(ValueError):  # noqa: N818 - what happened, as refusals are named
    """A ticket that stands where it does cannot take that step."""

    def __init__(self, step: Step, state: State) -> None:
        super().__init__(f"{step} from {state}")
        self.step = step
        self.state = state


@dataclass(frozen=True, kw_only=True)
class Stopwatch:
    """Working time that the circle has spent; `since` is None while it does not run."""

    spent: timedelta = timedelta(0)
    since: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Ticket:
    """A member's request to a circle. Each method returns what a step makes of it.

    They raise `IllegalStep` where the ticket does not stand so. Whether somebody may take the step,
    and when the clock runs, is not decided here (`services/tickets.py`, `domain/ticket_clock.py`).
    """

    number: int
    circle_id: int
    person_id: int | None  # the author; None once they are forgotten
    user_id: str | None  # the Matrix ID that asked, to which answers go
    member_id: int | None
    subject: str
    opened_at: datetime
    state: State = State.NEW
    priority: TicketPriority = TicketPriority.NORMAL
    sight: Sight = Sight.AUTHOR
    owner_id: int | None = None  # a person of the circle
    answered_at: datetime | None = None  # the first reply, which stops the first clock
    waiting_since: datetime | None = None
    wake_at: datetime | None = None  # waiting ends then, unless the member answers before
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    merged_into: int | None = None  # number
    follows: int | None = None  # number of the older one that it goes on with
    reopened: int = 0  # so often
    nudged: int = 0  # so often the silent member was reminded since it waits
    escalated: int = 0  # 0 nobody, 1 the circle, 2 its lead, too
    watch: Stopwatch = field(default=Stopwatch())
    due_at: datetime | None = None  # when the clock that runs is up
    thread: str | None = None  # event or transaction id of its root in the direct room
    card: str | None = None  # transaction id of the card in the circle's room

    @property
    def active(self) -> bool:
        """Whether something is still to be done."""
        return self.state in ACTIVE

    def claimed(self, by: int) -> "Ticket":
        """Give it to somebody of the circle; what waits for the member goes on waiting."""
        self._allow(Step.CLAIM, ACTIVE)
        state = State.OPEN if self.state is State.NEW else self.state
        return replace(self, owner_id=by, state=state)

    def released(self) -> "Ticket":
        """Put it back into the queue; what waits for the member goes on waiting."""
        self._allow(Step.RELEASE, ACTIVE)
        state = State.NEW if self.state is State.OPEN else self.state
        return replace(self, owner_id=None, state=state)

    def replied(self, by: int, now: datetime) -> "Ticket":
        """Let the circle have answered; who answers an unclaimed one takes it."""
        self._allow(Step.REPLY, ACTIVE | {State.RESOLVED})
        after = replace(self, answered_at=self.answered_at or now)
        return after.claimed(by) if after.active and after.owner_id is None else after

    def spoken(self) -> "Ticket":
        """Let the member have said something: it waits for them no more."""
        self._allow(Step.ANSWER, ACTIVE)
        return self.awake() if self.state is State.WAITING else self

    def waiting(self, now: datetime, until: datetime | None = None) -> "Ticket":
        """Wait for the member, who alone can go on; said anew, it waits anew."""
        self._allow(Step.WAIT, ACTIVE)
        return replace(self, state=State.WAITING, waiting_since=now, wake_at=until, nudged=0)

    def awake(self) -> "Ticket":
        """End the waiting."""
        self._allow(Step.WAKE, {State.WAITING})
        state = State.OPEN if self.owner_id is not None else State.NEW
        return replace(self, state=state, waiting_since=None, wake_at=None, nudged=0)

    def resolved(self, now: datetime) -> "Ticket":
        """End it: the circle has seen to it, or the member has not answered for long."""
        self._allow(Step.RESOLVE, ACTIVE)
        return replace(
            self,
            state=State.RESOLVED,
            resolved_at=now,
            waiting_since=None,
            wake_at=None,
            nudged=0,
        )

    def closed(self, now: datetime) -> "Ticket":
        """Close it: the member says so, or nobody has said anything for long."""
        self._allow(Step.CLOSE, ACTIVE | {State.RESOLVED})
        ended = self if self.state is State.RESOLVED else self.resolved(now)
        return replace(ended, state=State.CLOSED, closed_at=now)

    def reopenable(self, now: datetime) -> bool:
        """Whether it can be taken up again; else a new ticket follows it."""
        recent = self.resolved_at is not None and now - self.resolved_at <= REOPENED_WITHIN
        return self.state in ENDED and recent

    def taken_up(self, now: datetime) -> "Ticket":
        """Reopen it: whoever had it has it again."""
        if not self.reopenable(now):
            raise IllegalStep(Step.REOPEN, self.state)
        return replace(
            self,
            state=State.OPEN if self.owner_id is not None else State.NEW,
            resolved_at=None,
            closed_at=None,
            reopened=self.reopened + 1,
            escalated=0,
            watch=Stopwatch(),
        )

    def ranked(self, priority: TicketPriority) -> "Ticket":
        """Say how soon it is to be seen to."""
        self._allow(Step.RANK, ACTIVE)
        return replace(self, priority=priority)

    def merged(self, into: int, now: datetime) -> "Ticket":
        """Let another ticket stand for it from now on; raises ValueError for itself."""
        self._allow(Step.MERGE, ACTIVE)
        if into == self.number:
            raise ValueError("a ticket cannot be merged with itself")
        return replace(
            self,
            state=State.MERGED,
            merged_into=into,
            closed_at=now,
            waiting_since=None,
            wake_at=None,
        )

    def succeeding(self, former: "Ticket", *, answered: bool) -> "Ticket":
        """Stand in the place of the ticket that stood for it, and that ends or is gone.

        `answered`: its own member has read a reply. Where the former was over, it is over, too.
        """
        self._allow(Step.REOPEN, {State.MERGED})
        taken = State.OPEN if former.owner_id is not None else State.NEW
        return replace(
            self,
            state=taken if former.active else former.state,
            owner_id=former.owner_id,
            priority=max(self.priority, former.priority),
            answered_at=(self.answered_at or former.answered_at) if answered else None,
            resolved_at=former.resolved_at,
            closed_at=former.closed_at,
            merged_into=None,
            reopened=former.reopened,
            escalated=0,
            watch=Stopwatch(),
        )

    def moved(self, circle_id: int) -> "Ticket":
        """Hand it to another circle, where nobody has taken it or been asked to hurry.

        It goes on waiting for the member; the day until which a circle put it aside is that
        circle's own.
        """
        self._allow(Step.MOVE, ACTIVE)
        before = self if self.wake_at is None else self.awake()
        return replace(before.released(), circle_id=circle_id, escalated=0, card=None)

    def _allow(self, step: Step, states: "frozenset[State] | set[State]") -> None:
        if self.state not in states:
            raise IllegalStep(step, self.state)


@dataclass(frozen=True, kw_only=True)
class TicketMessage:
    """Something that was said in a ticket. `copy` is what relays it to the other side."""

    id: int
    number: int
    said: Said
    at: datetime
    author_id: int | None  # person; None once they are forgotten
    text: str
    event_id: str | None = None  # where a person wrote it
    copy: str | None = None  # transaction id of our message on the other side
    file_id: int | None = None
    edited_at: datetime | None = None
    redacted_at: datetime | None = None  # its text is gone then

    @property
    def side(self) -> Side:
        """Who said it."""
        return Side.MEMBER if self.said in (Said.REQUEST, Said.MESSAGE) else Side.CIRCLE
