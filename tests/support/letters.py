"""An imaginary noun whose messages are carried: letters, between a person and a circle's room."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

from assistant.api import (
    CARD,
    Acknowledge,
    Args,
    Caller,
    Carrier,
    EventId,
    Number,
    Place,
    Post,
    Refusal,
    Reply,
    Rest,
    SentFile,
    Silent,
    Subject,
)
from assistant.dispatch.carrying import AWAITED, CARRIED, LAST_RESORT, awaited
from assistant.dispatch.declaration import REGISTERED, Command, command
from assistant.dispatch.nouns import NOUNS, Noun, numbered
from assistant.domain.circles import Circle
from assistant.domain.outgoing import Priority
from assistant.services.undo import UNDOERS, Undo, undoes
from assistant.storage.circles import CircleRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.subjects import SubjectRepository
from tests.support.commands import Shelf, lab_catalogue, lab_commands
from tests.support.conversation import House

NOUN = "lab-letter"


class About(Args):
    number: Number


class Words(Args):
    number: Number
    text: Annotated[str, Rest(max_length=4000, verbatim=True)] = ""
    event: EventId
    file: SentFile | None = None


class Sent(Args):
    number: Number
    text: Annotated[str, Rest(max_length=4000, verbatim=True)]
    event: EventId
    file: SentFile | None = None


class Edited(Args):
    number: Number
    event: EventId
    text: Annotated[str, Rest(max_length=4000, verbatim=True)]


class Redacted(Args):
    number: Number
    event: EventId


class New(Args):
    text: Annotated[str, Rest(max_length=4000, verbatim=True)]
    event: EventId
    file: SentFile | None = None


class Line(Reply, message="letters-line"):
    name: str


class Taken(Refusal, message="letters-taken"):
    """Somebody was quicker."""


def _said(args: Words | Sent | New) -> str:
    file = "" if args.file is None else f" [{args.file.name}]"
    return f"{args.text}{file}"


async def new(
    args: New, post: Post, numbers: NumberRepository, circles: CircleRepository,
    subjects: SubjectRepository, shelf: Shelf,
) -> Line:  # fmt: skip
    """Open a letter: a card in the circle's room, and an answer in the direct one."""
    number = await numbers.take(NOUN)
    await subjects.note(args.event, Subject(NOUN, number))
    card = Line(name=f"{number} new")
    post.circle(await _circle(circles), card, key=f"card:{number}", about=card_of(number))
    shelf.done.append(f"{number} opened: {_said(args)}")
    return Line(name=f"letter {number}")


async def says(args: Words, caller: Caller, shelf: Shelf) -> Acknowledge:
    """Take the member's words."""
    shelf.done.append(f"{args.number} {caller.user_id[:4]} says: {_said(args)}")
    return Acknowledge(key="📨")


async def notes(args: Words, shelf: Shelf) -> Silent:
    """Keep what the circle says among itself."""
    shelf.done.append(f"{args.number} note: {_said(args)}")
    return Silent()


async def sends(
    args: Sent, post: Post, shelf: Shelf, subjects: SubjectRepository, place: Place
) -> Line:
    """Send a reply to whom it concerns."""
    await subjects.note(args.event, Subject(NOUN, args.number))
    shelf.done.append(f"{args.number} reply: {_said(args)}")
    to = next(each for each in shelf.done if each.startswith("to ")).removeprefix("to ")
    post.relay(
        user_id=to,
        message=Line(name=f"reply {args.text}"),
        priority=Priority.RELAY,
        key=args.event,
        about=Subject(NOUN, args.number),
    )
    return Line(name="sent")


async def edited(args: Edited, shelf: Shelf) -> Silent:
    """Follow an edit."""
    shelf.done.append(f"{args.number} edited: {args.text}")
    return Silent()


async def redacted(args: Redacted, shelf: Shelf) -> Silent:
    """Follow what was taken back."""
    shelf.done.append(f"{args.number} redacted")
    return Silent()


async def claim(args: About, caller: Caller, shelf: Shelf, undo: Undo) -> Silent:
    """Take a letter, once."""
    if any(each.startswith(f"{args.number} claimed") for each in shelf.done):
        raise Taken
    shelf.done.append(f"{args.number} claimed by {caller.user_id[:4]}")
    await undo.record("letters-claim", {"number": args.number})
    return Silent()


async def unclaim(data: dict[str, Any], shelf: Shelf) -> Silent:
    """Put it back."""
    shelf.done = [each for each in shelf.done if not each.startswith(f"{data['number']} claimed")]
    return Silent()


async def shut(args: About, shelf: Shelf) -> Line:
    """Close a letter."""
    shelf.done.append(f"{args.number} shut")
    return Line(name=f"{args.number} shut")


async def show(args: About) -> Line:
    """Show a letter."""
    return Line(name=f"this is {args.number}")


async def first_waiting(shelf: Shelf) -> int | None:
    """Return the letter that waits, if any does."""
    waits = [each for each in shelf.done if each.startswith("waits ")]
    return int(waits[-1].removeprefix("waits ")) if waits else None


def card_of(number: int) -> Subject:
    """Return what a card is."""
    return Subject(NOUN, number, CARD)


async def _circle(circles: CircleRepository) -> Circle:
    found = await circles.by_slug("support")
    assert found is not None
    return found


WORDS = """
letters-new = write
    .summary = write
    .example = write hello
    .ask-text = What?
letters-send = r | answer
    .summary = answer
    .example = !r hello
    .ask-number = Which?
    .ask-text = What?
letters-claim = seize
    .summary = take
    .example = !seize
    .ask-number = Which?
letters-shut = paint over | shut
    .summary = close
    .example = shut 101
    .ask-number = Which?
letters-show = show the letter
    .summary = show
    .example = show the letter 101
    .ask-number = Which?
letters-line = { $name }
letters-taken = Somebody was quicker.
"""

CARRIER = Carrier(
    says="letters-says",
    notes="letters-notes",
    edited="letters-edited",
    redacted="letters-redacted",
    reactions={"🙋": "letters-claim", "✅": "letters-shut"},
    opens=frozenset({"letters-new"}),
)


def letter_commands() -> MappingProxyType[str, Command]:
    """Return the commands of letters beside those of the lab."""
    others = lab_commands()
    before = dict(REGISTERED)
    quiet = {"wordless": True, "repeatable": False, "changes": True}
    command("letters-new", changes=True, repeatable=False)(new)
    command("letters-says", **quiet)(says)  # type: ignore[arg-type] # all are booleans
    command("letters-notes", shared=True, direct=False, **quiet)(notes)  # type: ignore[arg-type]
    command("letters-edited", shared=True, **quiet)(edited)  # type: ignore[arg-type]
    command("letters-redacted", shared=True, **quiet)(redacted)  # type: ignore[arg-type]
    command("letters-send", shared=True, direct=False, changes=True, about=NOUN)(sends)
    command("letters-claim", shared=True, direct=False, changes=True, about=NOUN)(claim)
    command("letters-shut", shared=True, changes=True, about=NOUN)(shut)
    command("letters-show", shared=True, about=NOUN)(show)
    found = {id_: made for id_, made in REGISTERED.items() if id_ not in before}
    REGISTERED.clear()
    REGISTERED.update(before)
    return MappingProxyType({**others, **found})


@asynccontextmanager
async def letters(folder: Path, shelf: Shelf) -> AsyncIterator[House]:
    """Open a house in which letters are carried, and nothing else is."""
    carried, resort, waits = dict(CARRIED), list(LAST_RESORT), dict(AWAITED)
    commands = letter_commands()
    for kept in (CARRIED, AWAITED):
        kept.clear()
    CARRIED[NOUN] = CARRIER
    LAST_RESORT[:] = ["letters-new"]
    awaited(NOUN)(first_waiting)
    if NOUN not in NOUNS:
        numbered(NOUN, Noun(shows="letters-show", says="letters-says"))
    if "letters-claim" not in UNDOERS:
        undoes("letters-claim")(unclaim)
    try:
        async with House.open(
            folder, commands=commands, catalogue=lab_catalogue(letters=WORDS),
            values={Shelf: shelf},
        ) as house:  # fmt: skip
            yield house
    finally:
        CARRIED.clear()
        CARRIED.update(carried)
        LAST_RESORT[:] = resort
        AWAITED.clear()
        AWAITED.update(waits)
