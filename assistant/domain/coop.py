"""The co-op itself and its times: what settings say, as values that rules can use."""

from dataclasses import dataclass, field
from datetime import time, timedelta


@dataclass(frozen=True, kw_only=True)
class Coop:
    """The co-op: its name, its languages and where people join."""

    name: str
    default_locale: str = "en"
    timezone: str = "UTC"
    join_url: str | None = None  # how one becomes a member
    contribute_url: str | None = None  # where one pays, where a plan has no link of its own
    source_url: str | None = None  # where this program's source is offered (AGPL-3.0, section 13)
    assistant: str | None = None  # the assistant's own Matrix ID, for mail that says where to write
    operators_room: str | None = None  # where those who run it are told of trouble


@dataclass(frozen=True, kw_only=True)
class Ourselves:
    """The assistant's own account: what people write to address it in a shared room."""

    user_id: str
    name: str  # the display name


@dataclass(frozen=True, kw_only=True)
class Letters:
    """Whether mail can be sent at all: there is a server that takes it."""

    sent: bool


@dataclass(frozen=True, kw_only=True)
class Times:
    """Waiting times; the demo shrinks them to seconds."""

    code_expiry: timedelta = timedelta(hours=1)  # of an e-mailed code
    invitation_expiry: timedelta = timedelta(days=14)  # of a code from `members invite`
    pass_expiry: timedelta = timedelta(minutes=10)  # of a personal link into a meeting
    dialogue_expiry: timedelta = timedelta(hours=24)
    undo: timedelta = timedelta(minutes=10)
    second_thoughts: timedelta = timedelta(minutes=2)  # until a member hears of a circle's step
    stale: timedelta = timedelta(hours=6)  # older commands are asked about again
    typing_after: timedelta = timedelta(milliseconds=500)
    key_hint: timedelta = timedelta(minutes=2)  # until an unreadable message is mentioned
    stranger_pause: timedelta = timedelta(
        minutes=1
    )  # between answers to a stranger beyond the burst
    erasure: timedelta = timedelta(days=7)  # from asking to be forgotten until it is done
    quiet_from: time = time(21)
    quiet_until: time = time(8)
    bundle_at: time = time(8, 30)
    grace: timedelta = timedelta(days=30)  # from a payment that stopped until rights are lost
    grace_reminder: timedelta = timedelta(days=7)  # before grace ends
    invoice_reminder_before: timedelta = timedelta(days=3)  # before an invoice is due
    invoice_reminder_after: timedelta = timedelta(days=7)  # once it was
    meeting_reminder: timedelta = timedelta(minutes=15)  # before a meeting begins
    meeting_reminder_ahead: timedelta = timedelta(days=1)  # before one that is known for long


@dataclass(frozen=True, kw_only=True)
class Caps:
    """Counts that keep one sender from filling the house."""

    unsolicited_a_day: int = 2
    # Beyond what anybody writes by hand while the assistant is down for a day.
    unhandled_a_sender: int = 1000
    code_tries: int = 5  # wrong codes an hour, from one Matrix ID
    # The same from all accounts of one homeserver: whoever runs one has as many as they like.
    code_tries_a_server: int = 250
    code_mails: int = 3  # requests for a code an hour, from one Matrix ID and for one address
    stranger_burst: int = 6
    invites_an_hour: int = 60
    # No plan counts there: rooms that belong to a Matrix room are nobody's alone.
    rooms_of_a_shared_room: int = 10
    plan_of_shared_rooms: str | None = None  # the level whose hard limits hold for their meetings
    # Bytes of a file that is passed on: three copies of it are in memory for a moment.
    file_size: int = 50_000_000
    locales: tuple[str, ...] = field(default=())
