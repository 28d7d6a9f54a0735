"""Whatever is done with a ticket, in whatever order: it stands somewhere that makes sense."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from assistant.domain.service_hours import Holidays, ServiceHours, ServiceTimes, Span
from assistant.domain.ticket_clock import (
    GIVEN_UP,
    NUDGES,
    allowed,
    closes_at,
    gives_up,
    next_nudge,
    wound,
)
from assistant.domain.tickets import (
    ACTIVE,
    REOPENED_WITHIN,
    IllegalStep,
    State,
    Ticket,
    TicketPriority,
)

START = datetime(2026, 10, 23, 15, tzinfo=UTC)  # a Friday; the clocks go back that Sunday
MORNINGS = ServiceHours(
    zone=ZoneInfo("Europe/Madrid"),
    weekly=((Span(9 * 60, 13 * 60),),) * 5 + ((),) * 2,
    holidays=Holidays(ranges=((date(2026, 11, 2), date(2026, 11, 3)),)),
)
ALWAYS = ServiceHours()
DESKS = {1: MORNINGS, 2: ALWAYS}


def new(**more: object) -> Ticket:
    first = Ticket(
        number=142, circle_id=1, person_id=1, user_id="@ana:b.c", member_id=1,
        subject="No sound", opened_at=START, **more,  # type: ignore[arg-type] # as tests need it
    )  # fmt: skip
    return wind(first, START)


def wind(ticket: Ticket, now: datetime, before: Ticket | None = None) -> Ticket:
    hours = DESKS[ticket.circle_id]
    counted = DESKS[before.circle_id] if before is not None else hours
    times = ServiceTimes.usual(hours)
    return wound(ticket, now, counted=counted, hours=hours, times=times)


class Life(RuleBasedStateMachine):
    """One ticket, a clock that goes on, and everybody doing whatever comes to their minds."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.ticket = new()
        self.worked = timedelta(0)  # as a second hand counts it: by the hours, while it ran
        self.seen = START

    def step(self, after: Ticket) -> None:
        before = self.ticket
        self.tick()
        self.ticket = wind(after, self.now, before)
        if after.reopened != before.reopened:
            self.worked = timedelta(0)

    def tick(self) -> None:
        if self.ticket.state in {State.NEW, State.OPEN}:
            self.worked += DESKS[self.ticket.circle_id].between(self.seen, self.now)
        self.seen = self.now

    def allowed(self, *states: State) -> bool:
        return self.ticket.state in states

    @rule(hours=st.integers(0, 24 * 16), minutes=st.integers(0, 59))
    def time_passes(self, hours: int, minutes: int) -> None:
        self.now += timedelta(hours=hours, minutes=minutes)

    @rule(by=st.integers(1, 3))
    def somebody_claims(self, by: int) -> None:
        self.attempt(lambda: self.ticket.claimed(by), self.ticket.active)

    @rule()
    def it_goes_back(self) -> None:
        self.attempt(self.ticket.released, self.ticket.active)

    @rule(by=st.integers(1, 3))
    def the_circle_replies(self, by: int) -> None:
        may = self.ticket.active or self.ticket.state is State.RESOLVED
        self.attempt(lambda: self.ticket.replied(by, self.now), may)

    @rule()
    def the_member_speaks(self) -> None:
        self.attempt(self.ticket.spoken, self.ticket.active)

    @rule(days=st.one_of(st.none(), st.integers(1, 9)))
    def the_circle_waits(self, days: int | None) -> None:
        until = None if days is None else self.now + timedelta(days=days)
        self.attempt(lambda: self.ticket.waiting(self.now, until), self.ticket.active)

    @rule()
    def it_wakes(self) -> None:
        self.attempt(self.ticket.awake, self.ticket.state is State.WAITING)

    @rule()
    def it_is_resolved(self) -> None:
        self.attempt(lambda: self.ticket.resolved(self.now), self.ticket.active)

    @rule()
    def it_is_closed(self) -> None:
        may = self.ticket.active or self.ticket.state is State.RESOLVED
        self.attempt(lambda: self.ticket.closed(self.now), may)

    @rule()
    def it_is_reopened(self) -> None:
        over = self.ticket.resolved_at
        recent = over is not None and self.now - over <= REOPENED_WITHIN
        may = self.ticket.state in {State.RESOLVED, State.CLOSED} and recent
        self.attempt(lambda: self.ticket.taken_up(self.now), may)

    @rule(circle=st.integers(1, 2))
    def it_moves(self, circle: int) -> None:
        self.attempt(lambda: self.ticket.moved(circle), self.ticket.active)

    @rule(priority=st.sampled_from(TicketPriority))
    @precondition(lambda self: self.ticket.active)
    def it_gets_another_priority(self, priority: TicketPriority) -> None:
        self.step(replace(self.ticket, priority=priority))

    @rule()
    def it_is_merged(self) -> None:
        self.attempt(lambda: self.ticket.merged(140, self.now), self.ticket.active)

    def attempt(self, step: object, may: bool) -> None:
        """Take a step; what may not be done is refused, and changes nothing."""
        assert callable(step)
        try:
            after = step()
        except IllegalStep:
            assert not may
            return
        assert may
        self.step(after)

    @invariant()
    def what_is_over_has_no_clock(self) -> None:
        ticket = self.ticket
        running = ticket.state in {State.NEW, State.OPEN}
        assert (ticket.due_at is not None) == running
        assert (ticket.watch.since is not None) == running

    @invariant()
    def working_time_is_counted_to_the_second(self) -> None:
        self.tick()
        ticket = self.ticket
        spent = ticket.watch.spent
        if ticket.watch.since is not None:
            spent += DESKS[ticket.circle_id].between(ticket.watch.since, self.now)
        assert abs(spent - self.worked) < timedelta(seconds=1)

    @invariant()
    def it_is_due_when_its_time_is_spent(self) -> None:
        ticket = self.ticket
        if ticket.due_at is None or ticket.due_at <= self.now:
            return
        self.tick()
        hours = DESKS[ticket.circle_id]
        left = allowed(ticket, ServiceTimes.usual(hours)) - self.worked
        assert abs(hours.between(self.now, ticket.due_at) - left) < timedelta(seconds=1)

    @invariant()
    def each_state_has_its_facts(self) -> None:
        ticket = self.ticket
        if ticket.state is State.OPEN:
            assert ticket.owner_id is not None
        if ticket.state is State.NEW:
            assert ticket.owner_id is None
        assert (ticket.waiting_since is not None) == (ticket.state is State.WAITING)
        assert (ticket.resolved_at is not None) == (ticket.state in {State.RESOLVED, State.CLOSED})
        assert (ticket.closed_at is not None) == (ticket.state in {State.CLOSED, State.MERGED})
        assert (ticket.merged_into is not None) == (ticket.state is State.MERGED)
        assert ticket.wake_at is None or ticket.state is State.WAITING
        assert ticket.active == (ticket.state in ACTIVE)

    @invariant()
    def only_who_is_silent_is_reminded(self) -> None:
        at = next_nudge(self.ticket)
        assert (at is not None) == (
            self.ticket.state is State.WAITING and self.ticket.wake_at is None
        )
        assert (closes_at(self.ticket) is not None) == (self.ticket.state is State.RESOLVED)


Life.TestCase.settings = settings(max_examples=120, stateful_step_count=30, deadline=None)
TestLife = Life.TestCase


def test_a_reply_stops_the_first_clock_and_a_note_does_not() -> None:
    """A note is no step at all; the second clock counts from the beginning."""
    ticket = new()
    monday = datetime(2026, 10, 26, 9, tzinfo=UTC)
    usual = ServiceTimes.usual(MORNINGS).of(TicketPriority.NORMAL)
    assert ticket.due_at == MORNINGS.after(START, usual.first)
    answered = wind(ticket.replied(1, monday), monday, ticket)
    assert answered.owner_id == 1
    assert answered.due_at == MORNINGS.after(START, usual.resolution)


def test_hours_outside_are_not_counted_over_a_weekend_with_a_change_of_clocks() -> None:
    """From Friday evening to Monday morning nothing is spent, though the Sunday has 25 hours."""
    ticket = new()
    monday = datetime(2026, 10, 26, 8, tzinfo=UTC)  # 9:00 in Madrid, in winter time
    assert wind(ticket, monday, ticket).watch.spent == timedelta(0)
    later = wind(ticket, monday + timedelta(hours=1), ticket)
    assert later.watch.spent == timedelta(hours=1)


def test_what_is_overdue_stays_due_when_it_was() -> None:
    ticket = new()
    assert ticket.due_at is not None
    late = ticket.due_at + timedelta(days=3)
    assert wind(ticket.claimed(1), late, ticket).due_at == ticket.due_at


def test_a_silent_member_is_reminded_twice_and_then_left_alone() -> None:
    """On days 3 and 7; on day 10 it resolves itself; an answer begins it anew."""
    waits = new().waiting(START)
    assert next_nudge(waits) == START + NUDGES[0] == START + timedelta(days=3)
    once = replace(waits, nudged=1)
    assert next_nudge(once) == START + timedelta(days=7)
    assert not gives_up(once)
    twice = replace(waits, nudged=2)
    assert next_nudge(twice) == START + GIVEN_UP == START + timedelta(days=10)
    assert gives_up(twice)
    assert waits.spoken().waiting(START + timedelta(days=2)).nudged == 0


def test_a_ticket_is_not_merged_with_itself() -> None:
    with pytest.raises(ValueError, match="itself"):
        new().merged(142, START)
