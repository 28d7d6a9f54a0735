"""The clocks of a ticket: how long a circle has for its first answer, and until it is resolved.

One stopwatch counts the circle's working time. A reply stops the first clock, a note never does;
both rest while the ticket waits for the member and outside of hours. What is merged or over has no
clock, so that it is never escalated.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.service_hours import ServiceHours, ServiceTimes
from assistant.domain.tickets import State, Stopwatch, Ticket

RUNNING = frozenset({State.NEW, State.OPEN})
NUDGES = (timedelta(days=3), timedelta(days=7))
"""When a silent member is reminded, since the ticket waits for them."""
GIVEN_UP = timedelta(days=10)
"""When a ticket that waits for a silent member resolves itself."""
CLOSES = timedelta(days=14)
"""So long after it was resolved a ticket closes."""
LEAD_AFTER = timedelta(hours=4)
"""At most so much working time after its circle, the circle's lead is asked."""


def allowed(ticket: Ticket, times: ServiceTimes) -> timedelta:
    """Return the working time of the clock that counts now: first answer, then resolution."""
    within = times.of(ticket.priority)
    return within.first if ticket.answered_at is None else within.resolution


def wound(
    ticket: Ticket,
    now: datetime,
    *,
    counted: ServiceHours,
    hours: ServiceHours,
    times: ServiceTimes,
) -> Ticket:
    """Return `ticket`, which has just changed, with its stopwatch and `due_at` set for `now`.

    `counted` are the hours by which the watch ran until now, `hours` and `times` those of the
    circle that has it from now on. What is overdue stays due when it was.
    """
    spent = ticket.watch.spent
    if ticket.watch.since is not None:
        spent += counted.between(ticket.watch.since, now)
    if ticket.state not in RUNNING:
        return replace(ticket, watch=Stopwatch(spent=spent), due_at=None)
    left = allowed(ticket, times) - spent
    due_at = hours.after(now, max(left, timedelta(0)))
    if left <= timedelta(0) and ticket.due_at is not None and ticket.due_at <= now:
        due_at = ticket.due_at
    return replace(ticket, watch=Stopwatch(spent=spent, since=now), due_at=due_at)


def lead_due(ticket: Ticket, now: datetime, hours: ServiceHours, times: ServiceTimes) -> datetime:
    """Return when the circle's lead is asked about a ticket that its circle was asked about."""
    return hours.after(now, min(allowed(ticket, times), LEAD_AFTER))


def next_nudge(ticket: Ticket) -> datetime | None:
    """Return when a silent member is reminded next, or the ticket resolves itself.

    None where it does not wait, or has an end of waiting of its own.
    """
    if ticket.state is not State.WAITING or ticket.waiting_since is None or ticket.wake_at:
        return None
    steps = (*NUDGES, GIVEN_UP)
    return ticket.waiting_since + steps[min(ticket.nudged, len(steps) - 1)]


def gives_up(ticket: Ticket) -> bool:
    """Whether a silent member was reminded often enough."""
    return ticket.nudged >= len(NUDGES)


def closes_at(ticket: Ticket) -> datetime | None:
    """Return when a resolved ticket closes; None for any other."""
    if ticket.state is not State.RESOLVED or ticket.resolved_at is None:
        return None
    return ticket.resolved_at + CLOSES
