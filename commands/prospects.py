"""Prospects: who may become a member, for people of operational members."""

from datetime import datetime
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    EmailAddress,
    MatrixId,
    Permission,
    Prospect,
    Prospects,
    Reply,
    Rest,
    command,
)

OPERATE = Permission.OPERATE


class Words(Args):
    """Whom to look for; nothing: everybody."""

    words: Annotated[str, Rest(max_length=200)] | None = None


class Newcomer(Args):
    """Somebody new."""

    email: EmailAddress | None = None
    user_id: MatrixId | None = None
    name: Annotated[str, Rest(max_length=120)]


class Noted(Args):
    """A prospect's name, and what to remember."""

    text: Annotated[str, Rest(max_length=1000)]


class ProspectsLine(Reply, message="prospects-line"):
    """One prospect in the list."""

    name: str
    since: datetime
    note: str | None


class ProspectsListed(Reply, message="prospects-listed"):
    """Everybody who may become a member; () for nobody."""

    prospects: tuple[ProspectsLine, ...]


class ProspectsShown(Reply, message="prospects-shown"):
    """One prospect."""

    name: str
    email: str | None
    user_id: str | None
    source: str | None
    since: datetime
    note: str | None


class ProspectsAdded(Reply, message="prospects-added"):
    """Somebody was noted."""

    name: str


class ProspectsNoted(Reply, message="prospects-noted"):
    """A note was added."""

    name: str


@command("prospects-show", requires=OPERATE, private=True, rank=66)
async def show(args: Words, prospects: Prospects) -> Reply:
    """List the prospects, look for some, or show one."""
    if args.words is None:
        return ProspectsListed(prospects=_lines(await prospects.open()))
    found = await prospects.find(args.words)
    if len(found) > 1:
        return ProspectsListed(prospects=_lines(found))
    one = found[0]
    return ProspectsShown(
        name=one.name,
        email=one.email,
        user_id=one.user_id,
        source=one.source,
        since=one.first_seen,
        note=one.note,
    )


@command("prospects-add", requires=OPERATE, private=True, changes=True, repeatable=False, rank=67)
async def add(args: Newcomer, caller: Caller, prospects: Prospects) -> ProspectsAdded:
    """Note somebody who may become a member."""
    made = await prospects.add(caller, args.name, args.email, args.user_id)
    return ProspectsAdded(name=made.name)


@command("prospects-note", requires=OPERATE, private=True, changes=True, repeatable=False, rank=68)
async def note(args: Noted, caller: Caller, prospects: Prospects) -> ProspectsNoted:
    """Remember something about a prospect."""
    return ProspectsNoted(name=(await prospects.note(caller, args.text)).name)


def _lines(prospects: tuple[Prospect, ...]) -> tuple[ProspectsLine, ...]:
    return tuple(
        ProspectsLine(name=each.name, since=each.first_seen, note=each.note) for each in prospects
    )
