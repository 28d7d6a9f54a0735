"""The calendar file of an appointment: an iCalendar object that phones and computers take in."""

from datetime import UTC, datetime, timedelta
from urllib.parse import quote
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vCalAddress, vRecur

from assistant.documents.observances import time_zone
from assistant.domain.appointments import ChangedDate
from assistant.domain.coop import Coop, Times
from assistant.domain.harmless import harmless
from assistant.domain.replies import Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.calendar import Entry
from assistant.services.recurrence import settled

_YEARS_AHEAD = timedelta(days=10 * 366)
"""How far a repetition's clocks are foretold; nobody knows the law of later years."""
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


class CalendarDescription(Reply, message="appointments-calendar"):
    """What the entry says below its title."""

    room: str
    link: str | None
    coop: str


class IcsCalendar:
    """Fulfils `services.calendar.CalendarWriter` with icalendar."""

    def __init__(self, catalogue: Catalogue, renderer: Renderer, coop: Coop, times: Times) -> None:
        self._catalogue = catalogue
        self._renderer = renderer
        self._coop = coop
        self._times = times

    def write(self, entry: Entry, locale: str) -> bytes:
        """Return the iCalendar object: METHOD is PUBLISH, or CANCEL for one that was cancelled."""
        appointment = entry.appointment
        off = appointment.cancelled_at is not None
        zone = ZoneInfo(appointment.zone)
        calendar = Calendar()
        calendar.add("prodid", "-//coop-assistant//appointments//EN")
        calendar.add("version", "2.0")
        calendar.add("method", "CANCEL" if off else "PUBLISH")
        moved = (each.starts for each in appointment.changed if each.starts is not None)
        first = settled(min(appointment.starts, *moved, appointment.starts), zone)
        until = first + (timedelta(days=2) if appointment.rule is None else _YEARS_AHEAD)
        if appointment.zone != "UTC":
            calendar.add_component(time_zone(zone, first - timedelta(days=1), until))
        calendar.add_component(self._event(entry, zone, locale, off=off))
        for changed in () if off else appointment.changed:
            if changed.starts is not None:
                calendar.add_component(self._date(entry, zone, locale, changed))
        return bytes(calendar.to_ical())

    def _event(self, entry: Entry, zone: ZoneInfo, locale: str, *, off: bool) -> Event:
        appointment = entry.appointment
        event = self._entry(entry, locale, off=off)
        event.add("dtstart", _by_the_wall(appointment.starts, zone))
        event.add("duration", timedelta(minutes=appointment.minutes))
        if appointment.rule is not None:
            event.add("rrule", vRecur.from_ical(appointment.rule))
        for changed in appointment.changed:
            if changed.starts is None:
                event.add("exdate", _by_the_wall(changed.recurs, zone))
        return event

    def _date(self, entry: Entry, zone: ZoneInfo, locale: str, changed: ChangedDate) -> Event:
        """Return one date of a series that was moved: RFC 5545 section 3.8.4.4."""
        assert changed.starts is not None
        event = self._entry(entry, locale, off=False)
        event.add("recurrence-id", _by_the_wall(changed.recurs, zone))
        event.add("dtstart", _by_the_wall(changed.starts, zone))
        event.add("duration", timedelta(minutes=changed.minutes))
        return event

    def _entry(self, entry: Entry, locale: str, *, off: bool) -> Event:
        """Return what is the same of all dates."""
        appointment, name = entry.appointment, _line(entry.room)
        event = Event()
        event.add("uid", appointment.uid)
        event.add("dtstamp", entry.changed_at.astimezone(UTC).replace(microsecond=0))
        event.add("sequence", appointment.sequence)
        event.add("summary", name)
        event.add("description", self._description(entry, locale))
        event.add("status", "CANCELLED" if off else "CONFIRMED")
        if entry.link is not None:
            event.add("url", entry.link)
            event.add("location", entry.link)
        organizer = self._organizer()
        if organizer is not None:
            event.add("organizer", organizer)
        if not off:
            event.add_component(self._alarm(name))
        return event

    def _alarm(self, name: str) -> Alarm:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", name)
        alarm.add("trigger", -self._times.meeting_reminder)
        return alarm

    def _description(self, entry: Entry, locale: str) -> str:
        found = self._catalogue.match(locale) or self._coop.default_locale
        reply = CalendarDescription(room=entry.room, link=entry.link, coop=self._coop.name)
        words = self._renderer.plain(reply, Reader(found, self._coop.timezone))
        return words.translate(_ISOLATES).strip()

    def _organizer(self) -> vCalAddress | None:
        """Return the assistant, by its `matrix:` address: RFC 5546 wants somebody named."""
        if self._coop.assistant is None:
            return None
        found = vCalAddress(f"matrix:u/{quote(self._coop.assistant.removeprefix('@'), safe=':')}")
        found.params["cn"] = _line(self._coop.name).replace('"', "'")
        return found


def _by_the_wall(local: datetime, zone: ZoneInfo) -> datetime:
    return datetime.combine(local, local.time(), zone)


def _line(text: str) -> str:
    """Return a name as one line of visible signs."""
    return " ".join(harmless(text).split())
