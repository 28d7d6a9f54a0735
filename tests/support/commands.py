"""Commands of a small imaginary house, for what the engine does with any command."""

import shutil
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Annotated, Any

from assistant import resources
from assistant.dispatch.declaration import REGISTERED, Args, Command, command
from assistant.dispatch.nouns import NOUNS, Noun, numbered
from assistant.dispatch.registry import find_commands
from assistant.dispatch.slots import CircleSlug, Number, OwnMember, Rest
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Refusal, Reply
from assistant.i18n.catalogue import Catalogue
from assistant.services.post import Post
from assistant.services.undo import UNDOERS, Undo, undoes
from tests.support.conversation import complete_catalogue


@dataclass
class Shelf:
    """What the imaginary handlers did, in order."""

    done: list[str] = field(default_factory=list)


class Paint(Args):
    colour: Annotated[str, Rest(max_length=20)]


class Visit(Args):
    circle: CircleSlug


class Weigh(Args):
    member: OwnMember


class See(Args):
    number: Number


class Note(Args):
    number: Number
    text: Annotated[str, Rest(max_length=200)]


class Painted(Reply, message="lab-painted"):
    colour: str


class Line(Reply, message="lab-line"):
    name: str


class Listed(Reply, message="lab-listed"):
    lines: tuple[Line, ...]


class TooBright(Refusal, message="lab-too-bright"):
    colour: str


class News(Reply, message="lab-news"):
    what: str


async def paint(args: Paint, caller: Caller, shelf: Shelf, undo: Undo) -> Painted:
    """Paint the shelf; refuses what is too bright, after having begun."""
    await undo.record("lab-paint", {"colour": args.colour})
    if args.colour == "neon":
        raise TooBright(colour=args.colour)
    shelf.done.append(f"{args.colour} by {caller.user_id.split(':')[0]}")
    return Painted(colour=args.colour)


async def unpaint(data: dict[str, Any], shelf: Shelf) -> None:
    """Take the paint off."""
    shelf.done.append(f"no {data['colour']}")


async def before_scrapping(args: Paint, shelf: Shelf) -> Line | None:
    """Say how many coats go; nothing to ask where there are none, and gold is kept."""
    if args.colour == "gold":
        raise TooBright(colour=args.colour)
    coats = sum(args.colour in each for each in shelf.done)
    return Line(name=f"Scrap {coats} {args.colour}?") if coats else None


async def scrap(args: Paint, shelf: Shelf) -> Line:
    """Take all paint of a colour off for good."""
    shelf.done = [each for each in shelf.done if args.colour not in each]
    return Line(name="scrapped")


async def visit(args: Visit, shelf: Shelf) -> Line:
    """Visit a circle."""
    shelf.done.append(args.circle)
    return Line(name=args.circle)


async def smear(undo: Undo) -> Line:
    """Change something without having declared it, and then refuse."""
    await undo.record("lab-paint", {"colour": "grey"})
    raise TooBright(colour="grey")


async def see(args: See) -> Line:
    """Show what a number is."""
    return Line(name=f"number {args.number}")


async def note(args: Note, shelf: Shelf) -> Line:
    """Say something about a number."""
    shelf.done.append(f"{args.number}: {args.text}")
    return Line(name="noted")


async def weigh(args: Weigh) -> Line:
    """Weigh a member."""
    return Line(name=args.member)


async def shelves() -> Listed:
    """List a dozen shelves."""
    return Listed(lines=tuple(Line(name=f"shelf {number}") for number in range(1, 13)))


async def burn() -> Reply:
    """Fail as nobody foresaw."""
    raise RuntimeError("secret text of a message")


async def tell(caller: Caller, post: Post, shelf: Shelf) -> Line:
    """Tell the caller some news, and ring them."""
    assert caller.person is not None
    number = len(shelf.done)
    shelf.done.append("told")
    post.tell(
        person=caller.person, message=News(what=f"news {number}"), kind="plan", key=f"n{number}"
    )
    post.relay(user_id=caller.user_id, message=News(what="ring"), priority=Priority.RELAY)
    return Line(name="told")


WORDS = """
lab-paint = paint | colour
    .summary = paint the shelf
    .example = paint red
    .ask-colour = Which colour?
lab-paint-sure = Paint it { $colour }? ✅ ❌
lab-painted = Painted { $colour }.
lab-too-bright = { $colour } is too bright.
    .why = Bright colours hurt the eyes.
lab-scrap = scrap
    .summary = scrap a colour
    .example = scrap red
    .ask-colour = Which colour?
lab-visit = visit
    .summary = visit a circle
    .example = visit finance
    .ask-circle = Which circle?
lab-weigh = weigh
    .summary = weigh a member
    .example = weigh
    .ask-member = Which member?
lab-shelves = shelves
    .summary = list the shelves
    .example = shelves
lab-burn = burn
    .summary = fail
    .example = burn
lab-tell = tell news
    .summary = tell
    .example = tell news
lab-here = here we are
    .summary = about this room
    .example = !here we are
lab-smear = smear
    .summary = smear
    .example = smear
lab-see = see
    .summary = see a thing
    .example = see 101
    .ask-number = Which number?
lab-note = note
    .summary = note something
    .example = note 101 it is red
    .ask-number = Which number?
    .ask-text = What?
lab-line = { $name }
lab-listed =
    Shelves:
    - { $lines }
lab-news = { $what }
"""


def lab_commands() -> MappingProxyType[str, Command]:
    """Return the real commands and the imaginary ones, which nobody else gets to see."""
    real = dict(find_commands())
    before = dict(REGISTERED)
    command("lab-paint", changes=True, confirm="lab-paint-sure")(paint)
    command("lab-scrap", changes=True, confirm=before_scrapping, typed=True)(scrap)
    command("lab-visit", changes=True, shared=True)(visit)
    command("lab-weigh", private=True)(weigh)
    command("lab-shelves", requires=Permission.ANYONE, shared=True)(shelves)
    command("lab-burn", requires=Permission.ANYONE, shared=True)(burn)
    command("lab-tell")(tell)
    command("lab-here", shared=True, direct=False)(shelves)
    command("lab-smear")(smear)
    command("lab-see")(see)
    command("lab-note", changes=True)(note)
    found = {id_: made for id_, made in REGISTERED.items() if id_ not in before}
    REGISTERED.clear()
    REGISTERED.update(before)
    if "lab-thing" not in NOUNS:
        numbered("lab-thing", Noun(shows="lab-see", says="lab-note"))
    if "lab-paint" not in UNDOERS:
        undoes("lab-paint")(unpaint)
    return MappingProxyType({**real, **found})


@cache
def lab_catalogue(**more: str) -> Catalogue:
    """Return the real catalogue with the imaginary commands' words, English in every language.

    `more` holds further files: the words by the file's name.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        for locale in complete_catalogue().locales:
            shutil.copytree(resources.locales() / locale, folder / locale)
            for stem, words in {"lab": WORDS, **more}.items():
                (folder / locale / f"{stem}.ftl").write_text(words, encoding="utf-8")
        return Catalogue.load(folder)
