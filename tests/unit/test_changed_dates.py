"""Single dates of a series that were moved or cancelled: listed as they are, and read alike."""

from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from assistant.domain.appointments import Appointment, ChangedDate
from assistant.services.calendar import Entry
from assistant.services.recurrence import carried_over, occurrences, settled, sittings
from assistant.storage.appointments import read_dates, written_dates
from tests.unit.test_calendar_files import WRITER

MADRID = ZoneInfo("Europe/Madrid")
STARTS = datetime(2027, 3, 4, 18)  # noqa: DTZ001 - by the wall
BEFORE = datetime(2027, 3, 1, tzinfo=UTC)
SERIES = Appointment(
    number=101,
    room_id=1,
    starts=STARTS,
    zone="Europe/Madrid",
    minutes=60,
    rule="FREQ=WEEKLY",
    uid="4683b4e0-1df2-44a0-876f-c7c17d85278e",
)

CHANGES = st.dictionaries(
    st.integers(0, 11),
    st.none() | st.tuples(st.integers(-72, 72), st.integers(15, 240)),
    max_size=6,
)
"""Of some of the first twelve weeks: cancelled, or moved by so many hours and so long."""


def changed(series: Appointment, changes: dict[int, tuple[int, int] | None]) -> Appointment:
    for week, change in changes.items():
        recurs = STARTS + timedelta(weeks=week)
        starts = None if change is None else recurs + timedelta(hours=change[0])
        minutes = series.minutes if change is None else change[1]
        series = series.with_date(ChangedDate(recurs=recurs, starts=starts, minutes=minutes))
    return series


@given(CHANGES)
def test_they_come_in_order_each_once_and_the_cancelled_not(
    changes: dict[int, tuple[int, int] | None],
) -> None:
    series = changed(SERIES, changes)
    found = list(islice(sittings(series, BEFORE - timedelta(days=30)), 20))
    assert [each.at for each in found] == sorted(each.at for each in found)
    weeks = [(each.recurs - STARTS).days // 7 for each in found]
    assert len(set(weeks)) == len(weeks)
    off = {week for week, change in changes.items() if change is None}
    assert not off & set(weeks)
    for each, week in zip(found, weeks, strict=True):
        moved = changes.get(week)
        expected = each.recurs + timedelta(hours=moved[0] if moved else 0)
        assert each.at == settled(expected, MADRID)
        assert each.minutes == (moved[1] if moved else SERIES.minutes)


@given(CHANGES)
def test_what_is_written_is_read(changes: dict[int, tuple[int, int] | None]) -> None:
    series = changed(SERIES, changes)
    assert read_dates(written_dates(series.changed)) == series.changed


@settings(deadline=None)
@given(CHANGES)
def test_a_calendar_is_told_the_same(changes: dict[int, tuple[int, int] | None]) -> None:
    """RFC 5545: EXDATE for what was cancelled, a VEVENT with a RECURRENCE-ID for what was moved."""
    series = changed(SERIES, changes)
    data = WRITER.write(
        Entry(appointment=series, room="Assembly", link=None, changed_at=BEFORE), "en"
    )
    events: list[Any] = list(Calendar.from_ical(data.decode()).walk("VEVENT"))
    master, *others = events
    dates = master.get("EXDATE", [])
    listed = [
        each.dt for line in (dates if isinstance(dates, list) else [dates]) for each in line.dts
    ]
    off = {each.recurs for each in series.changed if each.starts is None}
    assert {each.replace(tzinfo=None) for each in listed} == off
    moved = {
        each["RECURRENCE-ID"].dt.replace(tzinfo=None): (
            each["DTSTART"].dt.replace(tzinfo=None),
            each["DURATION"].dt,
        )
        for each in others
    }
    assert moved == {
        each.recurs: (each.starts, timedelta(minutes=each.minutes))
        for each in series.changed
        if each.starts is not None
    }
    assert {each["UID"] for each in others} <= {master["UID"]}


def test_what_was_agreed_stays_where_the_series_still_has_that_day() -> None:
    series = changed(SERIES, {1: None, 2: (24, 60)})
    later = Appointment(**{**vars(series), "starts": STARTS.replace(hour=20), "changed": ()})
    kept = carried_over(series, later, BEFORE)
    days = [
        at.astimezone(MADRID).strftime("%d.%m. %H") for at in islice(occurrences(kept, BEFORE), 3)
    ]
    assert days == ["04.03. 20", "19.03. 18", "25.03. 20"]
    fridays = Appointment(**{**vars(series), "starts": STARTS + timedelta(days=1), "changed": ()})
    assert carried_over(series, fridays, BEFORE).changed == ()


def test_a_date_that_is_moved_back_is_as_the_others() -> None:
    series = changed(SERIES, {1: (24, 60)})
    assert changed(series, {1: (0, 60)}).changed == ()


def test_no_more_than_so_many_are_kept() -> None:
    series = changed(SERIES, dict.fromkeys(range(150)))
    assert len(series.changed) == 100
    assert series.changed[-1].recurs == STARTS + timedelta(weeks=149)
