"""From what somebody writes of a meeting to the command that makes it, or asks for more."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from assistant.dispatch.dialogues import Call
from assistant.domain.incoming import Incoming, Place, Text
from assistant.domain.persons import Caller
from assistant.domain.repetition import repetition_of
from assistant.domain.rooms import Room
from assistant.i18n.appointment_reading import AppointmentReader, Wish
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import tokens
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
        catalogue: Catalogue,
        rooms: Rooms,
        reader: Reader,
        incoming: Incoming,
        tx: Transaction,
    ) -> None:
        self._reading = reading
        self._catalogue = catalogue
        self._rooms = rooms
        self._reader = reader
        self._now = tx.now
        self._sent_at = incoming.sent_at
        self._said = incoming.content.body if isinstance(incoming.content, Text) else ""

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
        names = tuple(room.name for room in mine)
        if not before:
            text = whole_name(text, self._said, names)
        wish = self._read(text, now, names)
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
        zone, locale = zone_of(self._reader.timezone), self._reader.locale
        return self._reading.read(text, locale, zone, now, names, spoken=self._spoken())

    def _spoken(self) -> str | None:
        """Return the language of the command's words where it is another than the reader's."""
        said = {token.folded.lstrip("!") for token in tokens(self._said)}
        found = [
            locale
            for locale in self._catalogue.locales
            for words in self._catalogue.words(locale, "appointments-new")
            if {token.folded for token in tokens(words)} <= said
        ]
        return None if not found or self._reader.locale in found else found[0]

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


def whole_name(text: str, said: str, names: Sequence[str]) -> str:
    """Return `text` with the whole name of a room whose name has the command's own word in it.

    Of `Board meeting friday` only `Board friday` is left beside the command. `said` is the whole
    message.
    """
    found = _longest_in(said, names)
    if found is None or len(found[1]) <= len((_longest_in(text, names) or ("", ()))[1]):
        return text
    name, words = found
    rest = [token.raw for token in tokens(text) if token.folded not in words]
    return " ".join((name, *rest))


def _longest_in(text: str, names: Sequence[str]) -> tuple[str, tuple[str, ...]] | None:
    """Return the name with most words that stands in a text, and its words folded."""
    said = tuple(token.folded for token in tokens(text))
    found: tuple[str, tuple[str, ...]] | None = None
    for name in names:
        words = tuple(token.folded for token in tokens(name))
        stands = any(said[at : at + len(words)] == words for at in range(len(said)))
        if words and stands and (found is None or len(words) > len(found[1])):
            found = name, words
    return found


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
