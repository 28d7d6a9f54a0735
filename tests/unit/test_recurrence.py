"""When a meeting is: by the wall, whatever the clocks do, and as calendars understand its rule."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.appointments import Appointment
from assistant.domain.repetition import Frequency, Repetition, repetition_of
from assistant.services.recurrence import first_of, next_of, occurrences, settled

MADRID = ZoneInfo("Europe/Madrid")
ZONES = st.sampled_from(sorted(available_timezones() - {"Factory", "localtime"}))
STARTS = st.datetimes(datetime(2024, 1, 1), datetime(2035, 12, 31)).map(  # noqa: DTZ001 - by the wall
    lambda at: at.replace(second=0, microsecond=0)
)
REPETITIONS = st.one_of(
    st.builds(
        Repetition, frequency=st.sampled_from(Frequency), interval=st.integers(1, 5),
    ),
    st.builds(
        Repetition, frequency=st.just(Frequency.WEEKLY), interval=st.integers(1, 3),
        weekdays=st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
    ),
    st.builds(
        Repetition, frequency=st.just(Frequency.MONTHLY),
        weekdays=st.integers(0, 6).map(lambda day: (day,)),
        ordinal=st.sampled_from([1, 2, 3, 4, -1]),
    ),
)  # fmt: skip


def appointment(starts: datetime, zone: str, rule: str | None) -> Appointment:
    return Appointment(
        number=101, room_id=1, starts=starts, zone=zone, minutes=60, rule=rule, uid="u"
    )


@given(STARTS, ZONES, REPETITIONS)
def test_the_hour_on_the_wall_stays(starts: datetime, name: str, repetition: Repetition) -> None:
    """In every zone, through gaps and folds; where the clocks skip it, the same stretch later."""
    zone = ZoneInfo(name)
    first = first_of(repetition, starts, zone)
    assert first is not None
    planned = appointment(first, name, repetition.rule(first, zone))
    found = list(islice(occurrences(planned, settled(first, zone)), 60))
    assert found[0] == settled(first, zone)
    assert found == sorted(set(found))
    for at in found:
        local = at.replace(tzinfo=None)
        nominal = datetime.combine(local.date(), first.time())
        if local.time() != first.time():
            # The wall never showed it: there and back again gives another time.
            gap = [settled(nominal - timedelta(days=back), zone) for back in (0, 1)]
            assert at in gap


@given(STARTS, ZONES, REPETITIONS)
def test_the_first_is_the_first_that_the_rule_has(
    starts: datetime, name: str, repetition: Repetition
) -> None:
    first = first_of(repetition, starts, ZoneInfo(name))
    assert first is not None
    assert first >= starts
    assert first.time() == starts.time()
    if repetition.weekdays:
        assert first.weekday() in repetition.weekdays
        reach = timedelta(days=7 if repetition.ordinal is None else 64)
        assert first - starts < reach


@given(STARTS, ZONES, REPETITIONS, st.dates(date(2024, 1, 1), date(2040, 1, 1)))
def test_a_rule_says_what_it_was_made_of(
    starts: datetime, name: str, repetition: Repetition, until: date
) -> None:
    zone = ZoneInfo(name)
    assert repetition_of(repetition.rule(starts, zone), zone) == repetition
    ending = Repetition(
        frequency=repetition.frequency,
        interval=repetition.interval,
        weekdays=repetition.weekdays,
        ordinal=repetition.ordinal,
        until=until,
    )
    assert repetition_of(ending.rule(starts, zone), zone) == ending


def test_a_weekly_six_o_clock_through_the_changes_of_2027() -> None:
    planned = appointment(datetime(2027, 3, 18, 18), "Europe/Madrid", "FREQ=WEEKLY")  # noqa: DTZ001
    hours = [
        f"{at.astimezone(UTC):%m-%d %H}"
        for at in islice(occurrences(planned, datetime(2027, 3, 1, tzinfo=UTC)), 4)
    ]
    assert hours == ["03-18 17", "03-25 17", "04-01 16", "04-08 16"]


def test_an_hour_that_is_skipped_or_comes_twice() -> None:
    """28 March 2027 has no half past two in Madrid; 31 October has two of them."""
    spring = appointment(datetime(2027, 3, 27, 2, 30), "Europe/Madrid", "FREQ=DAILY")  # noqa: DTZ001
    found = list(islice(occurrences(spring, datetime(2027, 3, 27, tzinfo=MADRID)), 3))
    assert [f"{at:%d %H:%M}" for at in found] == ["27 02:30", "28 03:30", "29 02:30"]
    autumn = appointment(datetime(2027, 10, 31, 2, 30), "Europe/Madrid", None)  # noqa: DTZ001
    (once,) = occurrences(autumn, datetime(2027, 10, 1, tzinfo=MADRID))
    assert once.astimezone(UTC) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "months"), [(29, {28, 29}), (30, {28, 29, 30}), (31, {28, 29, 30, 31})]
)
def test_no_month_is_left_out_for_being_short(day: int, months: set[int]) -> None:
    starts = datetime(2027, 1, day, 18)  # noqa: DTZ001 - by the wall
    rule = Repetition(frequency=Frequency.MONTHLY).rule(starts, MADRID)
    planned = appointment(starts, "Europe/Madrid", rule)
    found = list(islice(occurrences(planned, settled(starts, MADRID)), 24))
    assert len({(at.year, at.month) for at in found}) == 24
    assert {at.day for at in found} <= months


def test_the_last_day_is_one_of_them() -> None:
    last = Repetition(frequency=Frequency.DAILY, until=date(2027, 3, 30))
    starts = datetime(2027, 3, 28, 23, 30)  # noqa: DTZ001 - by the wall
    planned = appointment(starts, "Europe/Madrid", last.rule(starts, MADRID))
    assert len(list(occurrences(planned, settled(starts, MADRID)))) == 3
    assert next_of(planned, datetime(2027, 3, 31, tzinfo=MADRID)) is None
