"""What a file of by-laws may say: one table `[[kind]]` for each kind of resolution."""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from fractions import Fraction
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

from pydantic import Field, PlainValidator
from pydantic_core import PydanticCustomError

from assistant.domain.resolutions import (
    Base,
    Facilitator,
    Method,
    Pooling,
    Proposers,
    RecordAt,
)
from assistant.domain.rounds import Phase
from assistant.domain.shares import read_share
from assistant.services.toml_file import Choice, Entry, Names, Slug

T = TypeVar("T")

_LENGTH = re.compile(r"([0-9]{1,4}) (minute|hour|day|week)s?")
_UNITS: Mapping[str, timedelta] = MappingProxyType(
    {
        "minute": timedelta(minutes=1),
        "hour": timedelta(hours=1),
        "day": timedelta(days=1),
        "week": timedelta(weeks=1),
    }
)


def _length(text: str) -> timedelta:
    """Read `7 days` or `90 minutes`; raises ValueError."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    return int(found[1]) * _UNITS[found[2]]


def _read(kind: str, reader: Callable[[str], T]) -> PlainValidator:
    """Read a text by `reader`; anything else is a mistake of this `kind`, as numbers are."""

    def read(value: Any) -> T:
        try:
            if isinstance(value, str):
                return reader(value)
        except ValueError:
            pass
        raise PydanticCustomError(kind, "not to be read as such")

    return PlainValidator(read)


Share = Annotated[Fraction, _read("share", read_share)]
"""`"2/3"` or `"67 %"`; a number with a point is refused, for it is not plain what was meant."""
Length = Annotated[timedelta, _read("length", _length)]
"""`"7 days"`, `"6 hours"`."""
LongWords = Annotated[str, Field(min_length=1, max_length=2000)]
LongTexts = Annotated[
    dict[Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")], LongWords],
    Field(min_length=1),
]
"""The same text in one language or more, of the length of a paragraph."""
Days = Annotated[int, Field(ge=0, le=365)]


class ThresholdEntry(Entry):
    """What the yes votes must reach: one of the two shares, and of what."""

    more_than: Share | None = None
    at_least: Share | None = None
    of: Choice[Base] = Base.DECISIVE


class SecondCallEntry(Entry):
    """What holds when a vote that missed its quorum is called again."""

    quorum: Share
    notice_days: Days = 0


class ScoresEntry(Entry):
    """The scores that one may give."""

    lowest: Annotated[int, Field(ge=-100, le=100)] = 0
    highest: Annotated[int, Field(ge=-100, le=100)] = 5


class ParagraphEntry(Entry):
    """The by-law that the kind stands on."""

    reference: Names
    text: LongTexts


class KindEntry(Entry):
    """One kind; what is left out is as `KindOfResolution` says."""

    name: Slug
    title: Names
    description: LongTexts
    method: Choice[Method]
    threshold: ThresholdEntry | None = None
    quorum: Share = Fraction(0)
    response_quorum: Share | None = None
    silence_consents: bool | None = None
    stand_aside: bool | None = None
    facilitator: Choice[Facilitator] | None = None
    rounds: Annotated[tuple[Choice[Phase], ...], Field(max_length=2, strict=False)] | None = None
    round_period: Length | None = None
    classes: Choice[Pooling] = Pooling.ONE_POOL
    notice_days: Days = 0
    notice_text: LongTexts | None = None
    voting_period: Length = timedelta(days=7)
    shortest_voting: Length = timedelta(days=1)
    secret: bool = False
    hides_tendency: bool | None = None
    seats: Annotated[int, Field(ge=1, le=100)] | None = None
    max_selections: Annotated[int, Field(ge=1, le=100)] | None = None
    scores: ScoresEntry | None = None
    record_at: Choice[RecordAt] = RecordAt.OPENING
    leavers_ballots_stand: bool = True
    reminders: Annotated[tuple[Length, ...], Field(max_length=5, strict=False)] | None = None
    declared_after: Length = timedelta(minutes=5)
    unreadable_patience: Length = timedelta(hours=48)
    published_from: Annotated[int, Field(ge=10, le=10_000)] = 10
    second_call: SecondCallEntry | None = None
    proposers: Choice[Proposers] = Proposers.MEMBERS
    paragraph: ParagraphEntry | None = None


class BylawsFile(Entry):
    """The whole file."""

    kind: Annotated[tuple[KindEntry, ...], Field(min_length=1, max_length=50, strict=False)]
