"""What a handler hands back: data under the id of the message that will say it."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Reply:
    """Data for one answer; the catalogue's message of the same id puts it into words.

    A subclass names its message (`class PlanShown(Reply, message="plans-shown")`) and becomes a
    frozen, keyword-only dataclass. Its fields are the message's variables, spelled with hyphens in
    the catalogue (`next_charge` is `$next-charge`). What a field's type means when it is rendered:

    - `str`: text from outside, put in after the Markdown is parsed, never markup;
    - `int`, `Decimal`: a number; `Fraction`: an exact one (29½); `Share`: a part of a whole (⅔,
      67 %); `Money`: money; `date` and `datetime`: in the reader's locale and zone; `timedelta`: a
      length of time;
    - an `Enum`: its value, for selectors;
    - `Prose`: text from outside that is shown whole, line for line;
    - `Localized`: the text of the reader's language; `Example`: words to paste, without isolates;
    - `Language`, `Zone`: the name of a language (in itself) and of a time zone, from their codes;
    - `bool`: `yes` or `no`, for selectors;
    - a `Reply`: rendered in place; a tuple of replies: one a line; a tuple of `str`: a list;
    - `None`: the empty string, for selectors of the form `{ $x -> [none] … }` it reads `none`.
    """

    message: ClassVar[str] = ""

    def __init_subclass__(cls, *, message: str | None = None, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if message is not None:
            cls.message = message
        dataclass(frozen=True, kw_only=True)(cls)


class ForRoom(Reply):
    """An answer that concerns everybody in a shared room: in the room's language, if it has one."""


@dataclass_transform(kw_only_default=True)
class Refusal(Exception):  # noqa: N818 - it is no error: the member is told what to do next
    """Why something is not done: a class with fields, raised by a service, rendered as a reply."""

    message: ClassVar[str] = ""

    def __init_subclass__(cls, *, message: str | None = None, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if message is not None:
            cls.message = message
        dataclass(kw_only=True, eq=False)(cls)


class Localized(dict[str, str]):
    """The same text in several languages: `{"en": "Level 2", "ca": "Nivell 2"}`."""


class Example(str):
    """Words that a member may paste back as they stand; carries no isolate marks."""

    __slots__ = ()


class Prose(str):
    """Somebody's own words for somebody else: shown whole, with their line ends."""

    __slots__ = ()


class Language(str):
    """A language's code (`ca`); read as what the language calls itself (`català`)."""

    __slots__ = ()


class Share(Fraction):
    """A part of a whole; read as `⅔`, `10 %`, or `3/7`, and always exact."""


class Zone(str):
    """A time zone's IANA name; read as the place's name in the reader's language."""

    __slots__ = ()


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One of at most three numbered choices: what it says and what choosing it stands for."""

    label: Reply
    value: str


@dataclass(frozen=True, kw_only=True)
class Rendered:
    """An answer in words: a plain body that says everything, and the same as HTML."""

    body: str
    html: str
    mentions: tuple[str, ...] = field(default=())
