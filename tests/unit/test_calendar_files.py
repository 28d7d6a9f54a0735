"""Calendar files: read back by others, the same dates come out, and no name becomes a property."""

import io
from datetime import UTC, datetime
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz  # type: ignore[import-untyped]  # it has no types
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # nor has this
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from assistant import resources
from assistant.documents.calendar import IcsCalendar
from assistant.domain.appointments import Appointment
from assistant.domain.coop import Coop, Times
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Renderer
from assistant.services.calendar import Entry
from assistant.services.recurrence import occurrences

CATALOGUE = Catalogue.load(resources.locales())
WRITER = IcsCalendar(
    CATALOGUE,
    Renderer(CATALOGUE, "en"),
    Coop(name="Sample Co-op", assistant="@assistant:coop.example"),
    Times(),
)
CHANGED = datetime(2026, 11, 23, 10, tzinfo=UTC)
STARTS = datetime(2027, 3, 18, 18)  # noqa: DTZ001 - by the wall
LINK = "https://meet.example/r/assembly"


def entry(
    *, zone: str = "Europe/Madrid", rule: str | None = None, starts: datetime = STARTS,
    room: str = "Assembly", cancelled: bool = False, sequence: int = 0,
) -> Entry:  # fmt: skip
    appointment = Appointment(
        number=101,
        room_id=1,
        starts=starts,
        zone=zone,
        minutes=90,
        rule=rule,
        uid="4683b4e0-1df2-44a0-876f-c7c17d85278e",
        sequence=sequence,
        cancelled_at=CHANGED if cancelled else None,
    )
    return Entry(appointment=appointment, room=room, link=LINK, changed_at=CHANGED)


def event_of(data: bytes) -> Event:
    (event,) = Calendar.from_ical(data.decode()).walk("VEVENT")
    assert isinstance(event, Event)
    return event


def test_it_has_all_that_a_calendar_needs() -> None:
    data = WRITER.write(entry(rule="FREQ=WEEKLY", sequence=2), "ca")
    calendar, event = Calendar.from_ical(data.decode()), event_of(data)
    assert (calendar["METHOD"], calendar["VERSION"]) == ("PUBLISH", "2.0")
    assert (event["SUMMARY"], event["SEQUENCE"], event["STATUS"]) == ("Assembly", 2, "CONFIRMED")
    assert event["UID"] == "4683b4e0-1df2-44a0-876f-c7c17d85278e"
    assert (event["URL"], event["LOCATION"]) == (LINK, LINK)
    assert event["ORGANIZER"] == "matrix:u/assistant:coop.example"
    assert str(event["DESCRIPTION"]).startswith("Assembly, una reunió a Sample Co-op.")
    assert b"RRULE:FREQ=WEEKLY\r\n" in data
    assert b"TRIGGER:-PT15M\r\n" in data
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert WRITER.write(entry(rule="FREQ=WEEKLY", sequence=2), "ca") == data, "the same each time"


def test_what_is_cancelled_says_so() -> None:
    data = WRITER.write(entry(cancelled=True, sequence=1), "en")
    assert b"METHOD:CANCEL" in data
    assert event_of(data)["STATUS"] == "CANCELLED"
    assert b"VALARM" not in data


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_every_language_describes_it_without_marks(locale: str) -> None:
    described = str(event_of(WRITER.write(entry(), locale))["DESCRIPTION"])
    assert LINK in described
    assert not set(described) & set("\u2066\u2067\u2068\u2069\u200e\u200f*")


@settings(max_examples=40, deadline=None)  # the first one reads the zone
@given(
    st.sampled_from(
        ["Europe/Madrid", "America/New_York", "Africa/Casablanca", "Africa/Cairo", "Asia/Kolkata",
         "Australia/Lord_Howe", "America/Santiago", "Pacific/Chatham", "Asia/Gaza", "UTC"]
    ),
    st.sampled_from(
        ["FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "FREQ=MONTHLY;BYDAY=3TH", "FREQ=DAILY",
         "FREQ=WEEKLY;UNTIL=20280101T000000Z"]
    ),
    st.integers(0, 23),
)  # fmt: skip
def test_others_read_the_same_dates(name: str, rule: str, hour: int) -> None:
    """By dateutil's reading of the file's own VTIMEZONE and RRULE; hours that are skipped aside."""
    starts = STARTS.replace(hour=hour)
    found = entry(zone=name, rule=rule, starts=starts)
    data = WRITER.write(found, "en")
    read = next(line for line in data.decode().split("\r\n") if line.startswith("RRULE:"))
    if name == "UTC":
        zone = tz.UTC
    else:
        start = data.index(b"BEGIN:VTIMEZONE")
        end = data.index(b"END:VTIMEZONE") + len(b"END:VTIMEZONE\r\n")
        zone = tz.tzical(io.StringIO(data[start:end].decode())).get(name)
    aware = starts.replace(tzinfo=zone)
    theirs = list(islice(rrulestr(read.removeprefix("RRULE:"), dtstart=aware), 90))
    ours = list(islice(occurrences(found.appointment, aware.astimezone(UTC)), 90))
    shown = [at for at in theirs if tz.datetime_exists(at.replace(tzinfo=ZoneInfo(name)))]
    assert {at.astimezone(UTC) for at in shown} <= {at.astimezone(UTC) for at in ours}
    assert len(theirs) - len(shown) <= 2
    assert len(theirs) == len(ours)


@pytest.mark.parametrize(
    "name",
    [
        "Assembly\r\nATTENDEE:mailto:eve@example.org", "Assembly\nEND:VEVENT\nBEGIN:VEVENT",
        'a;b,c\\n:d"e', "x" * 10_000, "\u202egnp", "\x00\x07", "🎉" * 200, "END:VCALENDAR",
    ],
)  # fmt: skip
def test_no_name_becomes_a_property(name: str) -> None:
    data = WRITER.write(entry(room=name), "en")
    event = event_of(data)
    plain = WRITER.write(entry(), "en")
    names = [line.split(b":")[0].split(b";")[0] for line in _unfolded(data)]
    assert names == [line.split(b":")[0].split(b";")[0] for line in _unfolded(plain)]
    assert "\n" not in str(event["SUMMARY"])
    assert "\u202e" not in str(event["SUMMARY"])


def _unfolded(data: bytes) -> list[bytes]:
    return data.replace(b"\r\n ", b"").strip().split(b"\r\n")


def test_the_hour_of_a_change_is_told_by_the_clock_before_it() -> None:
    """RFC 5545 section 3.6.5: Madrid's clocks go forward at two, by winter time."""
    data = WRITER.write(entry(rule="FREQ=WEEKLY"), "en")
    assert b"DTSTART:20270328T020000" in data
    assert b"DTSTART:20271031T030000" in data


def test_a_date_of_one_day_needs_no_ten_years_of_clocks() -> None:
    assert len(WRITER.write(entry(), "en")) < 1200
    assert b"DURATION:PT1H30M" in WRITER.write(entry(), "en")
