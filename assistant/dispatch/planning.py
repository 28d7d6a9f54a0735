"""From what somebody writes of a meeting to the command that makes, moves or cancels it."""

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from assistant.dispatch.dialogues import Call
from assistant.domain.incoming import Incoming, Place
from assistant.domain.persons import Caller
from assistant.domain.repetition import Repetition, repetition_of
from assistant.domain.replies import Example, Refusal
from assistant.domain.rooms import Room
from assistant.i18n.appointment_reading import AppointmentReader, Wish
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import fold
from assistant.i18n.locale_data import zone_of
from assistant.i18n.rendering import Reader
from assistant.services.dates import Date, Dates, MeetingPassed, Plan
from assistant.services.rooms import Rooms


class MeetingNotRead(Refusal, message="dates-not-read"):
    """What was written beside a meeting's number says nothing of when it is to be."""

    text: str
    number: Example


class Planning:
    """Reads in the writer's language and zone, as of when the message was written."""

    def __init__(
        self,
        reading: AppointmentReader,
        catalogue: Catalogue,
        rooms: Rooms,
        dates: Dates,
        reader: Reader,
        incoming: Incoming,
    ) -> None:
        self._reading = reading
        self._catalogue = catalogue
        self._rooms = rooms
        self._dates = dates
        self._reader = reader
        self._sent_at = incoming.sent_at

    async def wanted(
        self, caller: Caller, place: Place, text: str, *, before: str = "", since: str = ""
    ) -> Call:
        """Return the command that makes the meeting, or asks for what `text` does not say.

        `before` is what was written earlier, at `since`: what is asked for now only adds to it, so
        that `tomorrow` stays the day that it was.
        """
        now = datetime.fromisoformat(since) if since else self._sent_at
        text = f"{before} {text}".strip()
        mine = await self._rooms.mine(caller, place)
        wish = self._read(text, now, tuple(room.name for room in mine))
        asked = {"before": text, "since": now.isoformat()}
        if wish.at is None or not wish.has_time:
            known = wish.at is not None or wish.repetition is not None
            return Call(command="appointments-hour" if known else "appointments-when", given=asked)
        if wish.unclear:
            return Call(command="appointments-half", given=asked)
        try:
            plan = self._plan(wish)
        except MeetingPassed:
            return Call(command="appointments-later", given={**asked, "before": wish.rest})
        room = await self._room(caller, place, wish, mine)
        if room is None and wish.name is None:
            return Call(command="appointments-where", given=asked)
        where = {"name": wish.name} if room is None else {"room": room.slug}
        return Call(command="appointments-make", given={**where, **written(plan)})

    def moved(self, date: Date, text: str) -> Call:
        """Return the command that moves a meeting as `text` says, or cancels it.

        What is not said stays as it is. Raises MeetingNotRead, MeetingPassed.
        """
        number = date.appointment.number
        if self._cancels(text):
            return Call(command="dates-cancel", given={"number": number})
        wish = self._read(text, self._sent_at, (date.room.name,))
        if not wish.says:
            raise MeetingNotRead(text=text[:80], number=Example(number))
        plan = self._plan_again(date, wish)
        return Call(command="dates-move", given={"number": number, **written(plan)})

    def _read(self, text: str, now: datetime, names: tuple[str, ...]) -> Wish:
        zone = zone_of(self._reader.timezone)
        return self._reading.read(text, self._reader.locale, zone, now, names)

    def _plan(self, wish: Wish) -> Plan:
        assert wish.at is not None
        return self._dates.plan(
            wish.at, self._reader.timezone, minutes=wish.minutes, repetition=wish.repetition
        )

    async def _room(
        self, caller: Caller, place: Place, wish: Wish, mine: tuple[Room, ...]
    ) -> Room | None:
        """Return the room that is meant: the only one where none is named; None for a new one."""
        if wish.known and wish.name is not None:
            return await self._rooms.named(caller, place, wish.name)
        return mine[0] if wish.name is None and len(mine) == 1 else None

    def _plan_again(self, date: Date, wish: Wish) -> Plan:
        """Return the plan of a meeting that is there, changed as wished."""
        old, zone = date.appointment, ZoneInfo(date.appointment.zone)
        next_at = (date.at or date.first).astimezone(zone)
        at = next_at if wish.at is None else wish.at.astimezone(zone)
        if wish.at is not None and not wish.has_time:
            at = datetime.combine(at.date(), old.starts.time(), zone)
        elif wish.at is not None and not wish.dated:
            clock = time(wish.at.hour, wish.at.minute)
            at = datetime.combine(next_at.astimezone(wish.at.tzinfo).date(), clock, wish.at.tzinfo)
        repetition = wish.repetition or _on(date.repetition, at.astimezone(zone))
        return self._dates.plan(
            at, old.zone, minutes=wish.minutes or old.minutes, repetition=repetition
        )

    def _cancels(self, text: str) -> bool:
        said = fold(text.strip(" .!"))
        return any(
            said == fold(words)
            for locale in self._catalogue.locales
            for words in self._catalogue.words(locale, "core-meeting-cancel")
        )


def written(plan: Plan) -> dict[str, str | int]:
    """Return a plan as arguments of a command; `planned` reads them."""
    found: dict[str, str | int] = {
        "starts": plan.starts.isoformat(),
        "zone": plan.zone,
        "minutes": str(plan.minutes),
    }
    return found if plan.rule is None else {**found, "rule": plan.rule}


def planned(starts: str, zone: str, minutes: str, rule: str) -> Plan:
    """Return the plan that `written` wrote; ValueError for anything else."""
    return Plan(
        starts=datetime.fromisoformat(starts),
        zone=zone,
        minutes=int(minutes),
        repetition=repetition_of(rule, ZoneInfo(zone)) if rule else None,
    )


def _on(repetition: Repetition | None, at: datetime) -> Repetition | None:
    """Return the repetition moved to another weekday, where it is on one only."""
    if repetition is None or len(repetition.weekdays) != 1:
        return repetition
    return replace(repetition, weekdays=(at.weekday(),))
