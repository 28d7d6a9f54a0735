"""Checks of what is on this machine: files, database, languages, disk, what waits to leave."""

import shutil
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from assistant import bootstrap
from assistant.cli.checks import Check, fine, note, wrong
from assistant.cli.database import describe
from assistant.dispatch.registry import RegistryError
from assistant.i18n.catalogue import CatalogueError
from assistant.services.ports import MailDelayed
from assistant.settings import Settings
from assistant.settings_file import too_open
from assistant.storage.migration import Standing
from assistant.storage.outbox import outbox

SPARE = 500 * 2**20  # bytes; an upgrade copies the whole database beside itself


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
        catalogue = bootstrap.house(settings).catalogue
    except (CatalogueError, RegistryError) as error:
        problems = error.problems
        return wrong(name, f"{len(problems)} problems, the first: {problems[0]}", "reinstall")
    except bootstrap.UnknownLanguage as error:
        remedy = f"choose among {', '.join(error.known)}"
        return wrong(name, f"{error.setting} names {error.code}", remedy)
    return fine(name, ", ".join(catalogue.locales))


async def mail(settings: Settings) -> Check:
    """Look whether the mail server lets us in; nothing is sent."""
    mailer = bootstrap.mailer(settings)
    if mailer is None:
        return note("mail", "no server is set", "set mail.host, or hand codes over by hand")
    where = f"{settings.mail.host}:{settings.mail.port}"
    try:
        await mailer.check()
    except MailDelayed as error:
        return wrong("mail", f"{where}: {error.reason}", "check the settings under [mail]")
    return fine("mail", f"{where} lets us in")


async def waiting(settings: Settings) -> Check:
    """Look at what has not left the house."""
    query = (
        select(outbox.c.state, outbox.c.error, func.count().label("rows"))
        .where(outbox.c.state != "sent")
        .group_by(outbox.c.state, outbox.c.error)
    )
    try:
        async with bootstrap.reading(settings) as connection:
            rows = (await connection.execute(query)).all()
    except (SQLAlchemyError, FileNotFoundError):
        return wrong("outbox", "cannot be read", "see the check `database`")
    new = sum(row.rows for row in rows if row.state == "new")
    dead = {str(row.error): row.rows for row in rows if row.state == "dead"}
    found = f"{new} waiting, {sum(dead.values())} given up"
    if dead:
        why = ", ".join(f"{error}: {count}" for error, count in sorted(dead.items()))
        return note("outbox", f"{found} ({why})", "the reasons are the homeserver's error codes")
    return fine("outbox", found)
