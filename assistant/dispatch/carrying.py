"""Which commands carry what people write about a numbered thing: declared once for each noun."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers
from assistant.dispatch.registry import Registry, RegistryError
from assistant.domain.incoming import Incoming, Place
from assistant.domain.persons import Caller
from assistant.services.post import Post
from assistant.storage.unit_of_work import Transaction

AwaitedOf = Callable[..., Awaitable[int | None]]
SeenTo = Callable[..., Awaitable[bool]]
HeldBack = Callable[..., Awaitable[bool]]


@dataclass(frozen=True, kw_only=True)
class Carrier:
    """Commands, by id, for what is written in a thread of a thing or as a reply to any message.

    They are given what they have slots for, of these names: `number`; `text`, a text or caption;
    `event`, the id of the message; `file`, what was sent, for messages that are no text. Rights,
    place and age are looked at as with any command, so `says` is one for direct rooms, `notes` one
    for shared rooms, the rest for whichever it is.

    `replies` has, by what the part of a message's subject begins with, the command for replies to
    it in a direct room, instead of `says`; it is given `part`, too.

    Those for polls are given `number`; `part`, of the subject that the poll was noted with; `event`
    of the response, of the end, of the response that was taken back; and `polled` the chosen
    `answers` and `sent_at`, by the response's homeserver, never after it came. Only responses of
    whom the poll was sent to, or of anybody in a room that it was sent to, and only redactions by
    who responded.
    """

    says: str  # in a direct room: what does not begin with `!`
    notes: str  # in a shared room: what does not begin with `!`
    edited: str  # a message that was carried now says `text`
    redacted: str  # a message that was carried was taken back
    reactions: Mapping[str, str] = field(default_factory=dict)  # emoji on a card → command
    orders: str | None = None  # in a shared room: an order about it that is no command
    elsewhere: str | None = None  # in a direct room, of who sees to it: what is not done there
    opens: frozenset[str] = frozenset()  # commands whose message is the first that is carried
    replies: Mapping[str, str] = field(default_factory=dict)  # part → command
    polled: str | None = None  # a poll of ours was answered
    unpolled: str | None = None  # a response was taken back by who gave it
    leaves: bool = False  # `142 words` leave a question about another number of the noun
    poll_ended: str | None = None  # somebody ended a poll of ours: it counts nothing, but shows

    def commands(self) -> Iterable[str]:
        """Return every command that is named."""
        named = (self.says, self.notes, self.edited, self.redacted)
        polls = filter(
            None, (self.orders, self.elsewhere, self.polled, self.unpolled, self.poll_ended)
        )
        meant = (*self.reactions.values(), *self.replies.values())
        return (*named, *polls, *meant, *sorted(self.opens))


CARRIED: dict[str, Carrier] = {}
"""By the noun that `storage/numbers.py` notes with each number."""

AWAITED: dict[str, AwaitedOf] = {}
"""By noun: what returns the number of the caller's that waits for words of theirs."""

SEEN_TO: dict[str, SeenTo] = {}
"""By noun: what returns whether the caller sees to a number in a shared room."""

HELD_BACK: dict[str, HeldBack] = {}
"""By command: what returns whether that answers words instead of their being offered to people."""

LAST_RESORT: list[str] = []
"""The command that is offered for what was not understood, if one was declared."""

READING: frozenset[type] = frozenset({AsyncConnection, Transaction, Caller, Incoming, Place, Post})
"""What a function that only reads may ask for, beside services and repositories."""


def carries(noun: str, carrier: Carrier) -> None:
    """Declare what carries words about numbers of `noun`; raises ValueError when that is known."""
    if noun in CARRIED:
        raise ValueError(f"{noun} is carried twice")
    CARRIED[noun] = carrier


def awaited(noun: str) -> Callable[[AwaitedOf], AwaitedOf]:
    """Declare the coroutine function that says which number of `noun` waits for the caller.

    It returns a number, or None. It reads only, outside of the transaction of the message; what it
    needs is provided by annotation. Loose words are then offered to that number.
    """

    def declare(function: AwaitedOf) -> AwaitedOf:
        if noun in AWAITED:
            raise ValueError(f"two functions say which {noun} is awaited")
        AWAITED[noun] = function
        return function

    return declare


def seen_to(noun: str) -> Callable[[SeenTo], SeenTo]:
    """Declare the coroutine function that says whether the caller sees to a `number` of `noun`.

    It reads as an `awaited` one does. In their direct room such a caller says `142 done` to us, and
    nothing to anybody else: commands declared with `afar` are run, others shown where to type them.
    """

    def declare(function: SeenTo) -> SeenTo:
        if noun in SEEN_TO:
            raise ValueError(f"two functions say who sees to {noun}")
        SEEN_TO[noun] = function
        return function

    return declare


def held_back(command: str) -> Callable[[HeldBack], HeldBack]:
    """Declare the coroutine function that says whether `text` is to be offered to nobody.

    It reads as an `awaited` one does. Where it returns True, `command` is run with that `text`, and
    neither people nor what waits for words of another noun are offered.
    """

    def declare(function: HeldBack) -> HeldBack:
        if command in HELD_BACK:
            raise ValueError(f"two functions say what {command} holds back")
        HELD_BACK[command] = function
        return function

    return declare


def last_resort(command: str) -> None:
    """Declare the command that is offered, by yes or no, for what was not understood.

    It is given `text`, `event` and `file` as a carrier's are. Raises ValueError for a second one.
    """
    if LAST_RESORT and [command] != LAST_RESORT:
        raise ValueError("there can be one last resort only")
    LAST_RESORT[:] = [command]


def check_carrying(registry: Registry, providers: Providers) -> None:
    """Raise `RegistryError` for a command that is not there, `CannotProvide` for a need."""
    problems = [
        f"{noun} is carried by {command}, which is not there"
        for noun, carrier in CARRIED.items()
        if carrier.says in registry.commands
        for command in carrier.commands()
        if command not in registry.commands
    ]
    if problems:
        raise RegistryError(problems)
    for noun, function in AWAITED.items():
        providers.check(providers.needs(function), f"awaited {noun}", leaves=READING)
    for noun, seen in SEEN_TO.items():
        needs = {name: type_ for name, type_ in providers.needs(seen).items() if name != "number"}
        providers.check(needs, f"who sees to {noun}", leaves=READING)
    for command, held in HELD_BACK.items():
        needs = {name: type_ for name, type_ in providers.needs(held).items() if name != "text"}
        providers.check(needs, f"what {command} holds back", leaves=READING)
