"""Incidents: trouble that a circle knows of, told at once to whoever asks about it."""

from datetime import datetime
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    Example,
    Incidents,
    Permission,
    Place,
    Reply,
    Rest,
    command,
)


class WhatHappens(Args):
    """A name, and what is said to whoever asks."""

    text: Annotated[str, Rest(max_length=1000, verbatim=True)]


class IncidentLine(Reply, message="incidents-line"):
    """A running incident."""

    name: str
    text: str
    began: datetime


class IncidentsListed(Reply, message="incidents-listed"):
    """What the circle knows of; () for nothing."""

    incidents: tuple[IncidentLine, ...]


class IncidentBegun(Reply, message="incidents-begun"):
    """The next askers are told; `anew`: it was known, and says something else now."""

    name: str
    text: str
    anew: bool
    words: Example


class IncidentEnded(Reply, message="incidents-ended"):
    """It is over; `told`: so many people waited for that."""

    name: str
    told: int


@command("incidents-list", requires=Permission.MEMBER, shared=True, direct=False, rank=88)
async def incidents(caller: Caller, place: Place, incidents: Incidents) -> IncidentsListed:
    """List what the circle knows of."""
    return IncidentsListed(
        incidents=tuple(
            IncidentLine(name=each.name, text=each.text, began=each.began_at)
            for each in await incidents.here(caller, place)
        )
    )


@command(
    "incidents-begin",
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    repeatable=False,
    rank=86,
)
async def begin(
    args: WhatHappens, caller: Caller, place: Place, incidents: Incidents
) -> IncidentBegun:
    """Tell the next askers what the circle knows of."""
    begun = await incidents.begin(caller, place, args.text)
    name = begun.incident.name
    return IncidentBegun(
        name=name,
        text=begun.incident.text,
        anew=begun.anew,
        words=Example(f'"{name}"' if " " in name else name),
    )


@command(
    "incidents-end",
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    repeatable=False,
    rank=87,
)
async def end(
    args: WhatHappens, caller: Caller, place: Place, incidents: Incidents
) -> IncidentEnded:
    """Say that an incident is over, also to those who wait for it."""
    ended = await incidents.end(caller, place, args.text)
    return IncidentEnded(name=ended.incident.name, told=ended.told)
