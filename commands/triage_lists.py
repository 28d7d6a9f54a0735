"""What a circle has to see to: listed, searched, and counted."""

from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    Localized,
    Permission,
    Place,
    Reply,
    Rest,
    StretchWord,
    TicketFigures,
    TicketLine,
    TicketPlace,
    TicketQueue,
    TicketStretch,
    command,
)

listing = partial(command, requires=Permission.MEMBER, shared=True, direct=False)
"""Declares what the people of a circle ask in its room; a service looks at who they are."""


class SearchedWords(Args):
    """Words of a ticket: of its subject, of what was said in it, of its tags."""

    words: Annotated[str, Rest(max_length=200, verbatim=True)]


class HowFarBack(Args):
    """How far back figures reach; a month unless it is said."""

    stretch: StretchWord | None = None


class QueueListed(Reply, message="triage-lists-queued"):
    """What the circle has to see to, the most urgent first; () for nothing."""

    tickets: tuple[TicketLine, ...]
    fresh: int  # nobody has taken them
    taken: int
    waiting: int


class MineListed(Reply, message="triage-lists-own"):
    """What the reader has taken; () for nothing."""

    tickets: tuple[TicketLine, ...]


class Found(Reply, message="triage-lists-found"):
    """The circle's tickets with these words, the newest first; () for none."""

    words: str
    tickets: tuple[TicketLine, ...]


class Figures(Reply, message="triage-lists-figures"):
    """What became of the circle's tickets; medians are of working time, None of nothing."""

    circle: Localized
    stretch: TicketStretch
    opened: int
    resolved: int
    reopened: int
    first_answer: timedelta | None
    resolution: timedelta | None
    ratings: int
    stars: Decimal | None  # one digit behind the point


@listing("triage-lists-queue", rank=68)
async def queue(caller: Caller, place: Place, here: TicketPlace, queue: TicketQueue) -> QueueListed:
    """List what the circle has to see to."""
    found = await queue.of(await here.alone(caller, place))
    return QueueListed(
        tickets=found.lines, fresh=found.fresh, taken=found.taken, waiting=found.waiting
    )


@listing("triage-lists-mine", rank=69)
async def mine(caller: Caller, place: Place, here: TicketPlace, queue: TicketQueue) -> MineListed:
    """List what the caller has taken."""
    circle = await here.alone(caller, place)
    assert caller.person is not None
    found = await queue.of(circle, owner_id=caller.person.id)
    return MineListed(tickets=found.lines)


@listing("triage-lists-search", rank=87)
async def search(
    args: SearchedWords, caller: Caller, place: Place, here: TicketPlace, queue: TicketQueue
) -> Found:
    """Find the circle's tickets by words."""
    lines = await queue.found(await here.alone(caller, place), args.words)
    return Found(words=args.words[:80], tickets=lines)


@listing("triage-lists-stats", rank=88)
async def stats(
    args: HowFarBack, caller: Caller, place: Place, here: TicketPlace, figures: TicketFigures
) -> Figures:
    """Count what became of the circle's tickets."""
    circle = await here.circle(caller, place)
    stretch = args.stretch or TicketStretch.MONTH
    found = await figures.of(circle, stretch)
    counted = found.counts
    return Figures(
        circle=circle.names,
        stretch=stretch,
        opened=counted.opened,
        resolved=counted.resolved,
        reopened=counted.reopened,
        first_answer=found.first_answer,
        resolution=found.resolution,
        ratings=counted.ratings,
        stars=None if counted.stars is None else Decimal(f"{counted.stars:.1f}"),
    )
