"""Working time: on weekends, holidays, over midnight, and where the clocks change."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.service_hours import (
    ALWAYS,
    DAY,
    Holidays,
    ServiceHours,
    ServiceTimes,
    Span,
    Week,
)
from assistant.domain.tickets import TicketPriority

MADRID = ZoneInfo("Europe/Madrid")
MINUTE = timedelta(minutes=1)
OFFICE: Week = ((Span(540, 780), Span(900, 1080)),) * 5 + ((), ())
ZONES = ("Europe/Madrid", "America/Santiago", "Africa/Cairo", "Australia/Lord_Howe", "UTC")
"""Changes at two at night, at midnight (both ways), by half an hour, and none."""


def madrid(text: str, fold: int = 0) -> datetime:
    # As UTC: what two zones say of an hour that comes twice is never equal (PEP 495).
    return datetime.fromisoformat(text).replace(tzinfo=MADRID, fold=fold).astimezone(UTC)


def office(**changes: object) -> ServiceHours:
    return ServiceHours(**{"zone": MADRID, "weekly": OFFICE, **changes})  # type: ignore[arg-type]


def test_nobody_is_there_at_lunch_at_night_or_on_a_sunday() -> None:
    hours = office()
    assert hours.open_at(madrid("2026-11-23T09:00"))
    assert not hours.open_at(madrid("2026-11-23T13:00"))
    assert not hours.open_at(madrid("2026-11-23T08:59"))
    assert not hours.open_at(madrid("2026-11-22T10:00"))
    assert hours.next_open(madrid("2026-11-20T18:00")) == madrid("2026-11-23T09:00")
    assert hours.next_close(madrid("2026-11-23T10:00")) == madrid("2026-11-23T13:00")
    assert hours.next_close(madrid("2026-11-21T10:00")) == madrid("2026-11-23T13:00")


def test_working_time_skips_the_weekend() -> None:
    hours = office()
    asked = madrid("2026-11-20T17:00")
    assert hours.after(asked, timedelta(hours=4)) == madrid("2026-11-23T12:00")
    assert hours.between(asked, madrid("2026-11-23T12:00")) == timedelta(hours=4)
    assert hours.day == timedelta(hours=7)


def test_holidays_are_off_once_or_every_year() -> None:
    bridge = (date(2026, 12, 7), date(2026, 12, 8))
    hours = office(holidays=Holidays(ranges=(bridge,), yearly=frozenset({(12, 25)})))
    assert hours.next_open(madrid("2026-12-04T18:00")) == madrid("2026-12-09T09:00")
    assert not hours.open_at(madrid("2026-12-25T10:00"))
    assert not hours.open_at(madrid("2028-12-25T10:00"))
    assert hours.open_at(madrid("2028-12-07T10:00"))


def test_days_off_in_a_row_are_told_as_one() -> None:
    days = Holidays(
        ranges=((date(2026, 12, 24), date(2026, 12, 26)),), yearly=frozenset({(12, 27), (1, 1)})
    )
    assert days.next(date(2026, 12, 1), 30) == (date(2026, 12, 24), date(2026, 12, 27))
    assert days.next(date(2026, 12, 25), 30) == (date(2026, 12, 25), date(2026, 12, 27))
    assert days.next(date(2026, 12, 28), 30) == (date(2027, 1, 1), date(2027, 1, 1))
    assert days.next(date(2026, 11, 1), 30) is None


def test_stretches_that_touch_are_one() -> None:
    hours = office(weekly=((Span(540, DAY),), (Span(0, 600), Span(700, 760)), (), (), (), (), ()))
    start = madrid("2026-11-23T12:00")
    assert hours.stretches(start, start + timedelta(days=7)) == (
        (madrid("2026-11-23T09:00"), madrid("2026-11-24T10:00")),
        (madrid("2026-11-24T11:40"), madrid("2026-11-24T12:40")),
        (madrid("2026-11-30T09:00"), madrid("2026-12-01T00:00")),
    )


def test_a_night_shift_is_the_day_s_on_which_it_begins() -> None:
    night: Week = ((Span(22 * 60, 30 * 60),),) * 7
    hours = office(weekly=night, holidays=Holidays(yearly=frozenset({(12, 25)})))
    assert hours.open_at(madrid("2026-12-25T05:59"))
    assert not hours.open_at(madrid("2026-12-25T23:00"))
    assert not hours.open_at(madrid("2026-12-26T02:00"))
    assert hours.next_close(madrid("2026-12-26T22:30")) == madrid("2026-12-27T06:00")


def test_a_night_is_an_hour_shorter_in_spring_and_longer_in_autumn() -> None:
    """The clocks change on 29 March and 25 October 2026 in Madrid, at one o'clock UTC."""
    hours = office(weekly=((Span(22 * 60, 30 * 60),),) * 7)
    spring, autumn = madrid("2026-03-28T20:00"), madrid("2026-10-24T20:00")
    assert hours.between(spring, spring + timedelta(hours=12)) == timedelta(hours=7)
    assert hours.between(autumn, autumn + timedelta(hours=13)) == timedelta(hours=9)


def test_hours_that_the_clocks_skip_begin_when_they_do() -> None:
    hours = office(weekly=((Span(150, 240),),) * 7)  # 02:30-04:00; 02:30 is skipped
    day = madrid("2026-03-29T00:00")
    assert hours.next_open(day) == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert hours.next_close(day) == datetime(2026, 3, 29, 2, tzinfo=UTC)
    inside = office(weekly=((Span(130, 170),),) * 7)  # 02:10-02:50 is skipped as a whole
    assert inside.next_open(day) == madrid("2026-03-30T02:10")


def test_hours_that_come_twice_are_the_first() -> None:
    hours = office(weekly=((Span(150, 175),),) * 7)  # 02:30-02:55
    first = madrid("2026-10-25T02:30")
    assert hours.next_open(madrid("2026-10-25T00:00")) == first
    assert hours.open_at(first + timedelta(minutes=10))
    assert not hours.open_at(madrid("2026-10-25T02:40", fold=1))
    both = office(weekly=((Span(120, 180),),) * 7)  # 02:00-03:00 is two hours long
    assert both.next_close(first) == madrid("2026-10-25T03:00")
    assert both.between(first - timedelta(hours=1), first + timedelta(hours=5)) == timedelta(
        hours=2
    )


def test_instants_of_the_circle_s_own_zone_are_not_subtracted_by_the_wall_clock() -> None:
    hours = office(weekly=ALWAYS)
    before = datetime(2026, 10, 25, 1, 30, tzinfo=MADRID)
    after = datetime(2026, 10, 25, 4, 30, tzinfo=MADRID)
    for each in (hours, office(weekly=ALWAYS, holidays=Holidays(yearly=frozenset({(1, 1)})))):
        assert each.between(before, after) == timedelta(hours=4)
        assert each.after(before, timedelta(hours=4)) == after


def test_without_hours_it_never_closes() -> None:
    hours = ServiceHours()
    now = madrid("2026-10-25T02:30")
    assert hours.open_at(now)
    assert hours.next_close(now) is None
    assert hours.after(now, timedelta(days=2)) - now == timedelta(days=2)
    assert hours.between(now, now - MINUTE) == timedelta(0)


def test_always_but_for_a_holiday_closes_on_that_day() -> None:
    hours = ServiceHours(zone=MADRID, holidays=Holidays(yearly=frozenset({(1, 1)})))
    assert hours.next_close(madrid("2026-11-23T10:00")) == madrid("2027-01-01T00:00")
    assert hours.next_open(madrid("2027-01-01T10:00")) == madrid("2027-01-02T00:00")


@pytest.mark.parametrize("weekly", [((),) * 7, ((Span(540, 600),),) * 6])
def test_a_week_without_hours_or_days_is_none(weekly: Week) -> None:
    with pytest.raises(ValueError, match=r"seven|ever"):
        ServiceHours(weekly=weekly)


@pytest.mark.parametrize(("start", "end"), [(600, 600), (-1, 60), (1440, 1500), (600, 2041)])
def test_no_day_has_such_hours(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no hours"):
        Span(start, end)


def test_times_are_measured_in_the_circle_s_own_days() -> None:
    usual = ServiceTimes.usual(office())
    assert usual.of(TicketPriority.NORMAL).first == timedelta(hours=7)
    assert usual.of(TicketPriority.HIGH).first == timedelta(hours=4)
    assert ServiceTimes.usual(ServiceHours()).of(TicketPriority.LOW).first == timedelta(days=2)
    given_by_priority = [usual.of(each) for each in TicketPriority]
    assert [each.first for each in given_by_priority] == sorted(
        (each.first for each in given_by_priority), reverse=True
    )


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, DAY - 1))
    return Span(start, start + draw(st.integers(1, DAY)))


weeks = st.tuples(*[st.lists(spans(), max_size=2).map(lambda each: tuple(sorted(each)))] * 7)
days = st.dates(date(2026, 3, 1), date(2026, 11, 30))
hours_of_all_kinds = st.builds(
    ServiceHours,
    zone=st.sampled_from([ZoneInfo(each) for each in ZONES]),
    weekly=st.one_of(weeks.filter(any), st.just(ALWAYS)),
    holidays=st.builds(
        Holidays,
        ranges=st.lists(days.map(lambda day: (day, day + timedelta(days=3))), max_size=2).map(
            tuple
        ),
        yearly=st.frozensets(st.tuples(st.integers(1, 12), st.integers(1, 28)), max_size=2),
    ),
)
instants = st.datetimes(datetime(2026, 3, 1), datetime(2026, 11, 30), timezones=st.just(UTC))  # noqa: DTZ001 - what hypothesis takes; the zone is its own argument
amounts = st.timedeltas(timedelta(0), timedelta(days=9))


@given(hours_of_all_kinds, instants, amounts)
def test_after_and_between_are_each_other_s_inverse(
    hours: ServiceHours, start: datetime, working: timedelta
) -> None:
    end = hours.after(start, working)
    assert end >= start
    assert hours.between(start, end) == working
    if working:
        assert hours.between(start, end - timedelta(microseconds=1)) < working


@given(hours_of_all_kinds, st.lists(st.tuples(instants, instants), max_size=4))
def test_many_at_once_come_to_what_each_does(
    hours: ServiceHours, pairs: list[tuple[datetime, datetime]]
) -> None:
    assert hours.each_between(pairs) == tuple(hours.between(*pair) for pair in pairs)


@given(hours_of_all_kinds, instants, amounts, amounts)
def test_working_time_adds_up(
    hours: ServiceHours, start: datetime, one: timedelta, other: timedelta
) -> None:
    middle, end = start + one, start + one + other
    whole = hours.between(start, end)
    assert hours.between(start, middle) + hours.between(middle, end) == whole
    assert timedelta(0) <= whole <= end - start
    assert hours.after(hours.after(start, one), other) == hours.after(start, one + other)


@given(hours_of_all_kinds, instants, instants, amounts)
def test_who_asks_later_is_due_no_earlier(
    hours: ServiceHours, one: datetime, other: datetime, working: timedelta
) -> None:
    earlier, later = sorted((one, other))
    assert hours.after(earlier, working) <= hours.after(later, working)


@given(hours_of_all_kinds, instants)
def test_what_opens_next_is_open_and_what_has_closed_is_not(
    hours: ServiceHours, instant: datetime
) -> None:
    opens, closes = hours.next_open(instant), hours.next_close(instant)
    assert hours.open_at(opens)
    assert hours.open_at(instant) == (opens == instant)
    assert hours.between(instant, opens) == timedelta(0)
    if closes is not None:
        assert closes > opens
        assert not hours.open_at(closes)
        assert hours.between(opens, closes) == closes - opens


CHANGES = (
    ("Europe/Madrid", "2026-03-29", "2026-10-25"),
    ("America/Santiago", "2026-04-05", "2026-09-06"),
    ("Africa/Cairo", "2026-04-24", "2026-10-30"),
    ("Australia/Lord_Howe", "2026-04-05", "2026-10-04"),
    ("UTC", "2026-03-29", "2026-12-25"),
)


@given(
    hours_of_all_kinds,
    st.sampled_from([(zone, day) for zone, *each in CHANGES for day in each]),
    st.integers(0, 600),
    st.integers(0, 2400),
)
def test_every_minute_is_counted_once_while_the_clock_shows_the_hours(
    hours: ServiceHours, change: tuple[str, str], late: int, minutes: int
) -> None:
    """A clock that never goes back, read every minute for four days around a change of clocks."""
    zone = ZoneInfo(change[0])
    hours = ServiceHours(zone=zone, weekly=hours.weekly, holidays=hours.holidays)
    begin = datetime.fromisoformat(change[1]).replace(tzinfo=UTC) - timedelta(days=2)
    start = begin + late * MINUTE
    worked, shown = 0, datetime.min.replace(tzinfo=None)  # noqa: DTZ901 - compared with wall time
    for minute in range(-3 * 60, late + minutes):
        instant = begin + minute * MINUTE
        shown = max(shown, instant.astimezone(zone).replace(tzinfo=None))
        there = shows(hours, shown)
        if minute >= late:
            worked += there
            if minute % 97 == 0:
                assert hours.open_at(instant) == there
    assert hours.between(start, start + minutes * MINUTE) == worked * MINUTE


def shows(hours: ServiceHours, wall: datetime) -> bool:
    """Whether hours of that day, or of the evening before, are on at that time of the wall."""
    for day in (wall.date(), wall.date() - timedelta(days=1)):
        minute = (wall - datetime.combine(day, datetime.min.time())) / MINUTE
        spans_of_day = () if day in hours.holidays else hours.weekly[day.weekday()]
        if any(span.start <= minute < span.end for span in spans_of_day):
            return True
    return False
