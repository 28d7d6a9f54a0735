"""Imaginary commands that send files and write to circles and operators, for the engine's tests."""

import shutil
from pathlib import Path
from types import MappingProxyType

from assistant.api import Caller, CircleSlug, Permission, Reply
from assistant.dispatch.declaration import REGISTERED, Args, Command, command
from assistant.dispatch.registry import find_commands
from assistant.domain.outgoing import File, Priority
from assistant.i18n.catalogue import Catalogue
from assistant.services.files import PRODUCERS, Content, Gone, produces
from assistant.services.post import Post
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction
from tests.support.conversation import complete_catalogue

PAPERS: dict[str, bytes] = {}
"""What the imaginary producer finds, by key; a test fills it and clears it."""


class Dispute(Args):
    circle: CircleSlug


class Fetched(Reply, message="lab-fetched"):
    pass


class Disputed(Reply, message="lab-disputed"):
    name: str


class Down(Reply, message="lab-down"):
    pass


class Up(Reply, message="lab-up"):
    pass


def paper(key: str = "one") -> File:
    """Return the file of a key."""
    return File(kind="lab-paper", key=key, name=f"{key}.pdf", mimetype="application/pdf")


async def make_paper(key: str, persons: PersonRepository, tx: Transaction) -> Content:
    """Return the paper; looks into the database, as producers do."""
    assert tx.now is not None
    if key not in PAPERS or not await persons.all():
        raise Gone
    return lambda: PAPERS[key]


async def fetch(post: Post) -> Fetched:
    """Hand the paper over."""
    post.attach(paper())
    return Fetched()


async def dispute(args: Dispute, caller: Caller, circles: CircleRepository, post: Post) -> Fetched:
    """Hand the paper to a circle, once for everybody."""
    assert caller.person is not None
    circle = await circles.by_slug(args.circle)
    assert circle is not None
    post.circle(circle, Disputed(name=caller.person.name), attach=(paper(),), key="dispute:one")
    return Fetched()


async def alarm(post: Post) -> Fetched:
    """Say that something is down."""
    post.operators(Down(), key="source")
    return Fetched()


async def calm(post: Post) -> Fetched:
    """Say that it works again."""
    post.recovered(Up(), key="source")
    return Fetched()


async def ring(caller: Caller, post: Post) -> Fetched:
    """Send the paper by itself, as what somebody waits for."""
    post.relay(user_id=caller.user_id, message=Up(), priority=Priority.RELAY, attach=(paper(),))
    return Fetched()


WORDS = {
    "en": ("fetch paper", "Here it is.", "{ $name } says this is wrong.", "Down.", "Works again."),
    "ca": ("porta paper", "Aquí el tens.", "{ $name } diu que està malament.", "Caigut.", "Torna."),
}
TEXTS = """
lab-fetch = {0}
    .summary = {0}
    .example = {0}
lab-dispute = dispute
    .summary = dispute
    .example = dispute finance
    .ask-circle = Which circle?
lab-alarm = alarm
    .summary = alarm
    .example = alarm
lab-calm = calm
    .summary = calm
    .example = calm
lab-ring = ring me
    .summary = ring
    .example = ring me
lab-fetched = {1}
lab-disputed = {2}
lab-down = {3}
lab-up = {4}
"""


def filing_commands() -> MappingProxyType[str, Command]:
    """Return the real commands and the imaginary ones, which nobody else gets to see."""
    real = dict(find_commands())
    before = dict(REGISTERED)
    command("lab-fetch", private=True, shared=True)(fetch)
    command("lab-dispute", changes=True)(dispute)
    command("lab-alarm", requires=Permission.ANYONE, changes=True)(alarm)
    command("lab-calm", requires=Permission.ANYONE, changes=True)(calm)
    command("lab-ring")(ring)
    found = {id_: made for id_, made in REGISTERED.items() if id_ not in before}
    REGISTERED.clear()
    REGISTERED.update(before)
    if "lab-paper" not in PRODUCERS:
        produces("lab-paper")(make_paper)
    return MappingProxyType({**real, **found})


def filing_catalogue(folder: Path, source: Path) -> Catalogue:
    """Return the real catalogue with the imaginary words, in Catalan and else in English."""
    for locale in complete_catalogue().locales:
        shutil.copytree(source / locale, folder / locale)
        texts = TEXTS.format(*WORDS.get(locale, WORDS["en"]))
        (folder / locale / "lab.ftl").write_text(texts, encoding="utf-8")
    return Catalogue.load(folder)
