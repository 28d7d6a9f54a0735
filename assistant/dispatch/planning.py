"""From what somebody writes of a meeting to the command that makes it, or asks for more."""

from datetime import datetime
from zoneinfo import ZoneInfo

from assistant.dispatch.dialogues import Call
from assistant.domain.incoming import Incoming, Place
from assistant.domain.persons import Caller
from assistant.domain.repetition import repetition_of
from assistant.domain.rooms import Room
from assistant.i18n.appointment_reading import AppointmentReader, Wish
from assistant.i18n.locale_data import zone_of
from assistant.i18n.rendering import Reader
from assistant.services.meeting_plans import MeetingPassed, Plan, plan_of
from assistant.services.rooms import Rooms
from assistant.storage.unit_of_work import Transaction


class Planning:
    """Reads in the writer's language and zone, as of when the message was written."""

    def __init__(
        self,
        reading: AppointmentReader,
        rooms: Rooms,
        reader: Reader,
        incoming: Incoming,
        tx: Transaction,
    ) -> None:
        self._reading = reading
        self._rooms = rooms
        self._reader = reader
        self._now = tx.now
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

    def _read(self, text: str, now: datetime, names: tuple[str, ...]) -> Wish:
        zone = zone_of(self._reader.timezone)
        return self._reading.read(text, self._reader.locale, zone, now, names)

    def _plan(self, wish: Wish) -> Plan:
        assert wish.at is not None
        return plan_of(
            wish.at,
            self._reader.timezone,
            minutes=wish.minutes,
            repetition=wish.repetition,
            now=self._now,
        )

    async def _room(
        self, caller: Caller, place: Place, wish: Wish, mine: tuple[Room, ...]
    ) -> Room | None:
        """Return the room that is meant: the only one where none is named; None for a new one."""
        if wish.known and wish.name is not None:
            return await self._rooms.named(caller, place, wish.name)
        return mine[0] if wish.name is None and len(mine) == 1 else None


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
