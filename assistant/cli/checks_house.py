"""Checks of what is on this machine: files, database, languages, disk, what waits to leave."""

import re
import shutil
from collections import Counter
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from assistant import bootstrap
from assistant.bootstrap_house import UnknownLanguage, house, mailer
from assistant.cli.checks import Check, fine, note, wrong
from assistant.cli.database import describe
from assistant.dispatch.registry import RegistryError
from assistant.i18n.catalogue import CatalogueError
from assistant.services.circle_rooms import ROOM_ERRAND
from assistant.services.ports import MailDelayed
from assistant.settings import Settings
from assistant.settings_file import too_open
from assistant.storage.migration import Standing
from assistant.storage.outbox import outbox

SPARE = 500 * 2**20  # bytes; an upgrade copies the whole database beside itself

NEEDLESS = ("released", "overtaken")  # what was left out because something better came
SHOWN = 5  # kinds of what was given up, in one line
NAMES = {"direct": "direct room", "invite": "mail", "link": "mail"}  # by how a key begins
REMEDIES = {
    "M_FORBIDDEN": "the assistant may not do that there: it left the room, or lacks the power",
    "M_TOO_LARGE": "the message is too large for the homeserver",
    "M_NOT_FOUND": "the room is gone",
}


def file_mode(file: Path) -> Check:
    """Look at who may read the settings file."""
    if too_open(file):
        return wrong("settings file", f"{file} can be read by others", f"chmod 600 {file}")
    return fine("settings file", f"{file} is its owner's only")


async def database(settings: Settings) -> Check:
    """Look at the version of the tables."""
    path = settings.database.path
    if not path.is_file():
        return wrong("database", f"{path} does not exist", "run `assistant setup`")
    version = await bootstrap.migrations(settings).version()
    if version.standing is Standing.HEAD:
        return fine("database", f"{path} is at {version.head}")
    return wrong("database", describe(version), "`assistant run` upgrades it, too")


def disk(settings: Settings) -> Check:
    """Look at the room beside the database."""
    path = settings.database.path
    free = shutil.disk_usage(path.parent).free
    needed = SPARE + (path.stat().st_size if path.is_file() else 0)
    found = f"{free // 2**20} MiB free beside the database"
    if free < needed:
        return wrong("disk space", found, f"make room: {needed // 2**20} MiB are needed")
    return fine("disk space", found)


def languages(settings: Settings) -> Check:
    """Look whether each language has every command and is loaded without a problem."""
    name = "languages"
    try:
        catalogue = house(settings).catalogue
    except (CatalogueError, RegistryError) as error:
        problems = error.problems
        return wrong(name, f"{len(problems)} problems, the first: {problems[0]}", "reinstall")
    except UnknownLanguage as error:
        remedy = f"choose among {', '.join(error.known)}"
        return wrong(name, f"{error.setting} names {error.code}", remedy)
    return fine(name, ", ".join(catalogue.locales))


async def mail(settings: Settings) -> Check:
    """Look whether the mail server lets us in; nothing is sent."""
    server = mailer(settings)
    if server is None:
        return note("mail", "no server is set", "set mail.host, or hand codes over by hand")
    where = f"{settings.mail.host}:{settings.mail.port}"
    try:
        await server.check()
    except MailDelayed as error:
        return wrong("mail", f"{where}: {error.reason}", "check the settings under [mail]")
    return fine("mail", f"{where} lets us in")


async def waiting(settings: Settings) -> Check:
    """Look at what has not left the house."""
    query = select(outbox.c.state, outbox.c.error, outbox.c.txn_id, outbox.c.kind).where(
        outbox.c.state != "sent", outbox.c.error.is_(None) | outbox.c.error.not_in(NEEDLESS)
    )
    try:
        async with bootstrap.reading(settings) as connection:
            rows = (await connection.execute(query)).all()
    except (SQLAlchemyError, FileNotFoundError):
        return wrong("outbox", "cannot be read", "see the check `database`")
    dead = Counter((_what(row.kind, row.txn_id), row.error) for row in rows if row.state == "dead")
    new = sum(row.state == "new" for row in rows)
    found = f"{new} waiting, {dead.total()} given up"
    if not dead:
        return fine("outbox", found)
    listed = sorted((what, str(error), count) for (what, error), count in dead.items())
    why = ", ".join(
        f"{what}: {error}" + (f" ({count} times)" if count > 1 else "")
        for what, error, count in listed[:SHOWN]
    )
    more = f", and {len(listed) - SHOWN} more kinds" if len(listed) > SHOWN else ""
    remedies = dict.fromkeys(_remedy(what, error) for what, error, _ in listed[:SHOWN])
    return note("outbox", f"{found} ({why}{more})", "; ".join(remedies))


def _what(kind: str, txn_id: str) -> str:
    """Name what a row was for, as its transaction id tells: its content is gone."""
    key = txn_id.removeprefix("errand:")
    first, _, rest = key.partition(":")
    if kind != "errand":
        return kind
    if key.startswith(ROOM_ERRAND):
        return f"circle room of `{rest.partition(':')[0]}`"
    if first == "invite" and (guest := re.search(r"@[^\s:]+:[^\s:]+(:\d{1,5}(?=:))?", rest)):
        return f"invitation of {guest[0]}"
    return NAMES.get(first, "errand")


def _remedy(what: str, error: str) -> str:
    if what.startswith("circle room"):
        return "import the circles again once it can be done: that asks for the room anew"
    if what.startswith("invitation"):
        return "check the Matrix ID and its server, then invite them by hand"
    if what == "mail":
        return "check the address and the settings under [mail]"
    if error == "audience":
        return "a private message waited for a room that others are in; nothing to do"
    return REMEDIES.get(error, "see the homeserver's log for the code")
