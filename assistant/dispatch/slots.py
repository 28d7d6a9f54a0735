"""The types of a command's slots: how a member's words become an argument."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from pydantic import BeforeValidator

from assistant.domain.appointments import Span
from assistant.domain.changes import Timing
from assistant.domain.incoming import Attachment
from assistant.domain.members import ClassChoice, Role
from assistant.domain.money import Money
from assistant.domain.plans import Interval
from assistant.domain.room_wishes import RoomWishes, Setting, read_wishes
from assistant.domain.rooms import BackEndName
from assistant.domain.stretches import Stretch
from assistant.domain.tickets import PriorityWord
from assistant.services.amounts import written


@dataclass(frozen=True)
class Rest:
    """Everything that is left, as it was written.

    `prose`: whole sentences, which may begin as a command does (`address is old`) where they answer
    a question for them. `title`: a name that somebody gives, which the words around it lead to.
    `verbatim`: somebody's own words for somebody else, untouched: the command stands before them.
    `agrees`: a bare yes or no answers a question for it, too.
    """

    max_length: int
    prose: bool = False
    title: bool = False
    verbatim: bool = False
    agrees: bool = False


@dataclass(frozen=True)
class Slot:
    """A recognised kind of word; `kind` names the recogniser in `recognisers.py`.

    A missing one is asked for (message `<command>.ask-<field>`), unless the field has a default.
    With `unless`, which makes a default of None necessary, it is asked for all the same, but where
    the field of that name was given. `other` is the field that takes the name of a member whom the
    asker does not act for, where one was written; `unless` it.
    """

    kind: str
    unless: str | None = None
    other: str | None = None


CircleSlug = Annotated[str, Slot("circle")]
"""One of the co-op's circles, by slug or by its name in any language."""
LocaleCode = Annotated[str, Slot("locale")]
"""One of the catalogue's languages, by code or by its name in any language."""
ZoneName = Annotated[str, Slot("timezone")]
"""A time zone by IANA name, city, or country with one zone; any language of the catalogue."""
EmailAddress = Annotated[str, Slot("email")]
"""An e-mail address, casefolded."""
LinkCode = Annotated[str, Slot("code")]
"""A one-time code of eight letters and digits, spaces, hyphens and case folded."""
MatrixId = Annotated[str, Slot("matrix-id")]
"""A Matrix ID, as it is written: `@ana:coop.example`."""
PlanLevel = Annotated[str, Slot("plan")]
"""A level of the plans, by key or by name."""
OwnMember = Annotated[str, Slot("own-member")]
"""The key of a member that the caller acts for: filled in where there is one, else asked for."""
BilledMember = Annotated[str, Slot("billed-member")]
"""The same, or one that the caller represented until it ended: whose documents are asked for."""
OtherMember = Annotated[str, Slot("other-member")]
"""A member whom the caller does not act for, as it was written: see `Slot.other`."""
Topic = Annotated[str, Slot("topic")]
"""What help is wanted on: a command's word, or anything."""
Number = Annotated[int, Slot("number")]
"""A number of the one counter, 101 and up; digits of every script."""
SpanWord = Annotated[Span, Slot("span")]
"""Whether one date of a series changes, or all of them."""
EventId = Annotated[str, Slot("event")]
"""The event that asks, in a field `event`: nobody types it."""
PolledAnswers = Annotated[tuple[str, ...], Slot("answers")]
"""What a poll response chooses, in a field `answers`; see `domain/poll_answers.py`."""
PollPart = Annotated[str, Slot("part")]
"""Which of a thing's polls is meant: `Subject.part`, in a field `part`."""
CastAt = Annotated[datetime, Slot("sent-at")]
"""When a poll response was sent, by its homeserver, in a field `sent_at`."""
SentFile = Annotated[Attachment, Slot("file")]
"""The file that came with the words, in a field `file`: nobody types it."""
ChangeTiming = Annotated[Timing, Slot("timing")]
"""Whether something is to change now or later."""
DocumentNumber = Annotated[str, Slot("document")]
"""The number of a document about money, as it is written, in digits of any script."""
Year = Annotated[int, Slot("year")]
"""A year of the common era in four digits of any script."""
CountryCode = Annotated[str, Slot("country")]
"""A country, by ISO 3166-1 alpha-2 code or by its name in many languages."""
MoneyAmount = Annotated[Money, BeforeValidator(written), Slot("money")]
"""An amount with its currency: `20 EUR`, `20,50 €`."""
IntervalWord = Annotated[Interval, Slot("interval")]
"""How often: each month, each year, once."""
MomentWords = Annotated[str, Slot("moment")]
"""Words that say when, how often and how long, and nothing else; as they were written."""
NoticeKind = Annotated[str, Slot("notice-kind")]
"""A kind of unsolicited message that can be muted."""
ClassWord = Annotated[ClassChoice, Slot("class")]
"""The classes of a member: user, operational or both."""
RoleWord = Annotated[Role, Slot("role")]
"""What somebody is for a member: representative or contact."""
MomentAtEnd = Annotated[str, Slot("moment-at-end")]
"""The same, at the end of a message only: a name may begin with a day."""
ActingMember = Annotated[str, Slot("acting-member")]
"""One of the asker's members in force, where they act for several: filled in where there is one."""
RoomName = Annotated[str, Slot("room")]
"""The slug of one of the asker's rooms, by name, slug or link: filled in where there is but one."""
NewRoomName = Annotated[str, Rest(max_length=70000, title=True)]
"""The name of a room that may not be there yet, as it was written."""
NewRoomText = Annotated[str, Slot("room-text")]
"""A text of welcome, as it was written, or one of `Spoken`: none, the one it has."""
WishedOf = Annotated[RoomWishes, BeforeValidator(read_wishes), Slot("room-wishes")]
"""Settings of a room, with their values, at the end of a message: `code 1234 record`."""
SettingWord = Annotated[Setting, Slot("setting")]
"""A setting of a room."""
CodeChoice = Annotated[str, Slot("room-code")]
"""A code of a room, as it is kept, or one of `Spoken`: a new one, none, the one it has."""
SwitchChoice = Annotated[str, Slot("switch")]
"""One of `Spoken`: on, off, as it is."""
PriorityChoice = Annotated[PriorityWord, Slot("priority")]
"""How soon something is to be seen to."""
StretchWord = Annotated[Stretch, Slot("stretch")]
"""How far back figures reach: a week, a month, a year."""
Stars = Annotated[int, Slot("stars")]
"""How good something was, from 1 to 5, in digits of any script or in stars."""
BackEndWord = Annotated[BackEndName, Slot("back-end")]
"""Where a room meets."""
