"""Hours, days off and working times as an operator writes them."""

from datetime import date

import pytest

from assistant.domain.desks import (
    Allowance,
    DeskSettings,
    Promise,
    Rota,
    Turn,
    Unit,
    desk_of,
    promised,
)
from assistant.domain.service_hours import Span
from assistant.domain.tickets import TicketPriority
from assistant.services.desk_words import (
    NotUnderstood,
    read_allowance,
    read_holidays,
    read_week,
    write_holidays,
    write_week,
)


def test_days_and_hours_are_read_as_people_write_them() -> None:
    week = read_week({"Sat-Mon": "10.30\u201312", "wednesday,fri": "22-6"})
    assert [len(spans) for spans in week] == [1, 0, 1, 0, 1, 1, 1]
    assert (week[0][0].start, week[2][0].end) == (630, 1800)


@pytest.mark.parametrize(
    ("text", "allowance"),
    [
        ("4 h", Allowance(4, Unit.HOURS)),
        ("90min", Allowance(90, Unit.MINUTES)),
        ("1,5 hours", Allowance(90, Unit.MINUTES)),
        ("1 day", Allowance(1, Unit.DAYS)),
    ],
)
def test_working_time_is_read_and_written(text: str, allowance: Allowance) -> None:
    assert read_allowance(text) == allowance
    assert read_allowance(str(allowance)) == allowance


def test_half_days_are_no_working_time() -> None:
    with pytest.raises(NotUnderstood):
        read_allowance("1.5 days")


def test_a_day_that_only_some_years_have_may_be_off() -> None:
    assert date(2028, 2, 29) in read_holidays(("02-29",))


def test_turns_are_known_before_they_began() -> None:
    rota = Rota(turn=Turn.DAY, since=date(2026, 11, 2))
    assert [rota.place(date(2026, 11, day), 3) for day in (1, 2, 3, 4, 5)] == [2, 0, 1, 2, 0]
    assert Rota(turn=Turn.WEEK, since=date(2026, 11, 2)).next_change(date(2026, 11, 1)) == date(
        2026, 11, 2
    )


@pytest.mark.parametrize(
    "written",
    [
        {"mon-fri": "9:00-13:00, 15:00-18:00"},
        {"mon-sun": "0:00-24:00"},
        {"mon": "22:00-6:00", "wed": "9:30-10:00", "sat-sun": "10:00-12:00"},
    ],
)
def test_a_week_is_written_as_it_was_read(written: dict[str, str]) -> None:
    assert write_week(read_week(written)) == written


def test_days_off_are_written_as_they_were_read() -> None:
    written = ["2026-08-03..2026-08-21", "2026-12-24", "01-01", "12-25"]
    assert write_holidays(read_holidays(tuple(written))) == written


@pytest.mark.parametrize("minutes", [60, 180, 420, 1440])
@pytest.mark.parametrize(
    "promise",
    [
        Promise(),
        Promise(first=Allowance(3, Unit.DAYS)),
        Promise(resolution=Allowance(5, Unit.MINUTES)),
    ],
)
def test_what_is_promised_is_what_the_clock_gives(minutes: int, promise: Promise) -> None:
    """Also where a day is shorter than the usual hours, or a solution quicker than an answer."""
    settings = DeskSettings(
        weekly=((Span(0, minutes),),) * 7, service=dict.fromkeys(TicketPriority, promise)
    )
    desk = desk_of(settings, "Europe/Madrid")
    for priority, (first, resolution) in promised(settings, desk.hours).items():
        given = desk.times.of(priority)
        assert first.within(desk.hours) == given.first
        assert resolution.within(desk.hours) == given.resolution
