"""Steps of a circle's people with tickets, each of which can be undone for a while."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal, Reply
from assistant.domain.tickets import IllegalStep, Sight, State, Ticket, TicketPriority
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_news import TicketNews
from assistant.services.tickets import in_circle
from assistant.services.undo import Undo, undoes
from assistant.storage.circles import CircleRepository
from assistant.storage.tickets import TicketRepository

STEP = "ticket-step"
"""The kind of what undoes a step."""

_WHEN = ("answered_at", "waiting_since", "wake_at", "resolved_at", "closed_at")
_PLAIN = ("owner_id", "merged_into", "circle_id", "nudged", "reopened", "escalated")
_READ: Mapping[str, Callable[[Any], Any]] = {
    "state": State,
    "priority": TicketPriority,
    "sight": Sight,
    **dict.fromkeys(_PLAIN, int),
    **dict.fromkeys(_WHEN, datetime.fromisoformat),
}
"""What a step changes, and how it is read from JSON again."""
_DECISIVE = frozenset({"state", "priority", "owner_id", "merged_into", "circle_id"})
"""Where one of these has changed since, somebody has gone on, and nothing is undone."""


class TicketStands(Refusal, message="triage-stands"):
    """The ticket stands where that cannot be done with it; `into` stands for a merged one."""

    number: str
    state: State
    into: str | None


class TicketMovedOn(Refusal, message="triage-moved-on"):
    """Somebody has gone on with the ticket since, or it is the caller's to see no more."""

    number: str


class TicketStepBack(Reply, message="triage-step-back"):
    """A step with a ticket was taken back."""

    number: str


class TicketSteps:
    """Takes steps, and notes how to take them back."""

    def __init__(self, *, keeping: TicketKeeping, undo: Undo) -> None:
        self._keeping = keeping
        self._undo = undo

    async def take(
        self,
        before: Ticket,
        after: Ticket,
        step: str,
        caller: Caller,
        data: Mapping[str, Any] | None = None,
    ) -> Ticket:
        """Keep what a step has made of a ticket, and return it; `undo` restores `before`.

        `data` for the trail holds nobody's words. Raises `CircleHasNoRoom`.
        """
        kept = await self._keeping.keep(before, after, step, caller, data)
        await self._undo.record(STEP, changes(before, after))
        return kept


@contextmanager
def standing(ticket: Ticket) -> Iterator[None]:
    """Say in words what a ticket that stands elsewhere cannot take: raises `TicketStands`."""
    try:
        yield
    except IllegalStep:
        raise TicketStands(
            number=str(ticket.number),
            state=ticket.state,
            into=None if ticket.merged_into is None else str(ticket.merged_into),
        ) from None


def changes(before: Ticket, after: Ticket, *, untouched: bool = False) -> dict[str, Any]:
    """Return what `restored` needs to take a step back, as JSON.

    With `untouched`, it is taken back only while the ticket stands in every way as the step left
    it: another circle may have begun with it.
    """
    changed = [
        name
        for name in _READ
        if getattr(before, name) != getattr(after, name) or (untouched and name in _DECISIVE)
    ]
    return {
        "number": before.number,
        "circle": before.circle_id,
        "before": {name: _written(getattr(before, name)) for name in changed},
        "after": {name: _written(getattr(after, name)) for name in changed},
    }


def restored(ticket: Ticket, data: Mapping[str, Any]) -> Ticket:
    """Return a ticket as it was before; raises `TicketMovedOn` where somebody has gone on."""
    for name, value in data["after"].items():
        if name in _DECISIVE and _written(getattr(ticket, name)) != value:
            raise TicketMovedOn(number=str(ticket.number))
    return replace(ticket, **{name: _read(name, value) for name, value in data["before"].items()})


async def take_back(
    data: Mapping[str, Any],
    caller: Caller,
    circles: CircleRepository,
    repository: TicketRepository,
    keeping: TicketKeeping,
) -> Ticket:
    """Take a step back, for who is still of the circle in which it was taken.

    Raises `TicketMovedOn`.
    """
    ticket, circle = await repository.get(data["number"]), await circles.get(data["circle"])
    if ticket is None or circle is None or not in_circle(caller, circle):
        raise TicketMovedOn(number=str(data["number"]))
    return await keeping.keep(ticket, restored(ticket, data), "undo", caller)


async def take_along(
    numbers: Iterable[int],
    caller: Caller,
    repository: TicketRepository,
    keeping: TicketKeeping,
    back: Callable[[Ticket], Ticket | None],
) -> None:
    """Take back what a step has made of other tickets, too; `back` is None where one moved on."""
    for number in numbers:
        each = await repository.get(number)
        before = None if each is None else back(each)
        if each is not None and before is not None:
            await keeping.keep(each, before, "undo", caller)


@undoes(STEP, aloud=True)
async def undo_step(
    data: dict[str, Any],
    caller: Caller,
    circles: CircleRepository,
    repository: TicketRepository,
    keeping: TicketKeeping,
    news: TicketNews,
) -> TicketStepBack:
    """Take a step back, with what the member was told of it."""
    ticket = await take_back(data, caller, circles, repository, keeping)
    await news.withdraw(ticket, data["after"])
    return TicketStepBack(number=str(ticket.number))


def _written(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _read(name: str, value: Any) -> Any:
    return None if value is None else _READ[name](value)
