# ruff: noqa: D101 - what each says is its message's text in core.ftl
"""What the engine itself says, as data; `locales/<lang>/core.ftl` puts it into words."""

from datetime import datetime
from enum import StrEnum
from types import new_class
from typing import Any

from assistant.domain.members import MemberStatus
from assistant.domain.persons import Permission
from assistant.domain.replies import Choice, Example, Language, Refusal, Reply


def said(message: str, values: dict[str, Any]) -> Reply:
    """Return a reply for a message that a command's declaration names, with `values` as fields."""
    body = {"__annotations__": dict.fromkeys(values, Any), "__module__": __name__}
    # Being a subclass makes it a dataclass of these fields; see `Reply`.
    reply: Reply = new_class(
        "Said", (Reply,), {"message": message}, lambda made: made.update(body)
    )(**values)
    return reply


class Greeting(Reply, message="core-greeting"):
    linked: bool
    coop: str


class Welcome(Reply, message="core-welcome"):
    linked: bool
    coop: str


class Thanked(Reply, message="core-thanked"):
    pass


class Farewell(Reply, message="core-farewell"):
    pass


class Acknowledged(Reply, message="core-acknowledged"):
    """The answer to a yes, a no or a heart while nothing is open."""


class NotUnderstood(Reply, message="core-not-understood"):
    text: str
    linked: bool


class DidYouMean(Reply, message="core-did-you-mean"):
    text: str
    choices: tuple[Choice, ...]


class DidYouMeanThis(Reply, message="core-did-you-mean-this"):
    text: str
    words: Example


class WhichOne(Reply, message="core-which-one"):
    text: str
    choices: tuple[Choice, ...]


class WhichLanguage(Reply, message="core-which-language"):
    text: str
    choices: tuple[Choice, ...]


class CommandLine(Reply, message="core-command-line"):
    """A command as one line: the words to type, and what they do."""

    words: Example
    summary: str


class LanguageLine(Reply, message="core-language-line"):
    language: Language


class NamedLine(Reply, message="core-named-line"):
    name: str


class LanguageFound(Reply, message="core-language-found"):
    language: Language


class WithNote(Reply, message="core-with-note"):
    """An answer, and one line that has to be said with it."""

    answer: Reply | Refusal
    note: Reply


class TooManyWords(Reply, message="core-too-many-words"):
    linked: bool


class NoSuchNumber(Reply, message="core-no-such-number"):
    number: str


class NothingToChoose(Reply, message="core-nothing-to-choose"):
    number: str


class NotAllowed(Refusal, message="core-not-allowed"):
    permission: Permission


class LinkFirst(Refusal, message="core-link-first"):
    coop: str
    join: str | None


class NoMember(Refusal, message="core-no-member"):
    pass


class NotInForce(Refusal, message="core-not-in-force"):
    """The caller's membership gives no rights now; never `active`, `grace` or `ended`."""

    member: str
    status: MemberStatus


class AnsweredPrivately(Reply, message="core-answered-privately"):
    """`invited`: the direct room still waits for the reader to come in."""

    invited: bool


class NoLongerAlone(Reply, message="core-no-longer-alone"):
    """A direct room has a third person in it, so that nothing is for us there without a `!`."""


class NotUnderstoodHere(Reply, message="core-not-understood-here"):
    """The same as `NotUnderstood`, short, for a room of several."""

    text: str


class ContinueDirectly(Refusal, message="core-continue-directly"):
    words: Example


class OnlyDirectly(Refusal, message="core-only-directly"):
    words: Example


class OnlyShared(Refusal, message="core-only-shared"):
    words: Example


class Apology(Reply, message="core-apology"):
    reference: str


class StillWanted(Reply, message="core-still-wanted"):
    words: str
    sent_at: datetime


class Asked(Reply, message="core-asked"):
    """A command's question for what is missing (`<command>.ask-<field>`)."""

    question: str


class AskedToChoose(Reply, message="core-asked-to-choose"):
    question: str
    choices: tuple[Choice, ...]


class NotRecognised(Reply, message="core-not-recognised"):
    """What was answered is not what was asked for; the question again, where it has words."""

    text: str
    question: str | None


class TooLong(Reply, message="core-too-long"):
    limit: int
    question: str


class NoSuchChoice(Reply, message="core-no-such-choice"):
    text: str
    count: int


class YesOrNo(Reply, message="core-yes-or-no"):
    text: str


class TypeIt(Reply, message="core-type-it"):
    """What matters takes a typed yes: reactions are not encrypted, and a thumb slips."""


class Declined(Reply, message="core-declined"):
    pass


class Expired(Reply, message="core-expired"):
    pass


class EditStands(Reply, message="core-edit-stands"):
    undoable: bool


class Undone(Reply, message="core-undone"):
    pass


class Cleartext(Reply, message="core-cleartext"):
    pass


class NoKey(Reply, message="core-no-key"):
    pass


class TooMany(Reply, message="core-too-many"):
    """Messages were dropped, because too many waited."""


class RegretSpace(Reply, message="core-regret-space"):
    """Why we do not enter a space."""


class RegretLarge(Reply, message="core-regret-large"):
    """Why we leave a room of very many people."""


class Unread(StrEnum):
    """What came that is no text, as far as the answer differs."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    VERIFICATION = "verification"
    OTHER = "other"

    @classmethod
    def of(cls, kind: str) -> "Unread":
        """Return what a Matrix type (`m.image`, `m.file`, …) is."""
        if kind == "m.key.verification.request":
            return cls.VERIFICATION
        name = kind.removeprefix("m.")
        return cls(name) if name in {each.value for each in cls} else cls.OTHER


class CannotRead(Reply, message="core-cannot-read"):
    kind: Unread


class Page(Reply, message="core-page"):
    """An answer cut after five items; `rest` more wait for `more`."""

    answer: Reply | Refusal
    rest: int
    words: Example


class MoreItems(Reply, message="core-more-items"):
    items: tuple[Reply, ...]


class Bundle(Reply, message="core-bundle"):
    items: tuple[Reply, ...]


class WhyAnswer(Reply, message="core-why"):
    reason: str


class NothingToUndo(Refusal, message="core-nothing-to-undo"):
    pass


class NothingToRepeat(Refusal, message="core-nothing-to-repeat"):
    pass


class NothingMore(Refusal, message="core-nothing-more"):
    pass


class NothingWasRefused(Refusal, message="core-nothing-was-refused"):
    pass


class NothingToCancel(Refusal, message="core-nothing-to-cancel"):
    pass
