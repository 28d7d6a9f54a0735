"""Appointments: planned for a room, listed, shown, moved and cancelled by who uses the room."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from assistant.domain.appointments import Appointment
from assistant.domain.incoming import Place
from assistant.domain.persons import Caller
from assistant.domain.replies import Example, Refusal, Reply
from assistant.domain.rooms import Room
from assistant.services.dates import Date, Dates, NotYourMeeting
from assistant.services.meeting_news import MeetingNews
from assistant.services.meeting_plans import MeetingPassed, Plan
from assistant.services.meeting_reminders import MeetingReminders
from assistant.services.recurrence import carried_over
from assistant.services.undo import Undo, undoes
from assistant.storage.appointments import AppointmentRepository, read_dates, written_dates
from assistant.storage.audit import AuditRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.unit_of_work import Transaction

NOUN = "meeting"
MOST = 30
"""So many dates a room has ahead at most; and so often one is moved within a day."""
MOVES = 10
_DAY = timedelta(days=1)
_MAKE, _CHANGE = "appointment-make", "appointment-change"


class TooManyMeetings(Refusal, message="appointments-too-many"):
    """The room has enough dates ahead."""

    room: str
    count: int


class MovedEnough(Refusal, message="appointments-moved-enough"):
    """The meeting was moved often enough for a day."""

    number: Example


class MakingUndone(Reply, message="appointments-undone"):
    """A meeting that was just made is gone."""

    number: Example
    room: str


class ChangeUndone(Reply, message="appointments-change-undone"):
    """A meeting is again as it was; `at` is the next one."""

    number: Example
    room: str
    at: datetime | None


class ChangedSince(Refusal, message="appointments-changed-since"):
    """Somebody has changed the meeting since, and counts on that."""

    number: Example
    room: str


class Appointments:
    """Keeps the dates of rooms."""

    def __init__(
        self,
        *,
        appointments: AppointmentRepository,
        dates: Dates,
        numbers: NumberRepository,
        reminders: MeetingReminders,
        news: MeetingNews,
        audit: AuditRepository,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._appointments = appointments
        self._dates = dates
        self._numbers = numbers
        self._reminders = reminders
        self._news = news
        self._audit = audit
        self._undo = undo
        self._now = tx.now

    async def make(self, caller: Caller, room: Room, plan: Plan) -> Date:
        """Plan a meeting in a room that the caller uses, and note its reminders.

        Raises MeetingPassed, TooManyMeetings. Can be undone.
        """
        if plan.at <= self._now:
            raise MeetingPassed(at=plan.at)
        ahead = [each for each in await self._dates.of_rooms((room,)) if each.at is not None]
        if len(ahead) >= MOST:
            raise TooManyMeetings(room=room.name, count=MOST)
        appointment = Appointment(
            number=await self._numbers.take(NOUN),
            room_id=room.id,
            starts=plan.starts,
            zone=plan.zone,
            minutes=plan.minutes,
            rule=plan.rule,
            uid=f"{uuid4()}",
            made_by=caller.person.id if caller.person else None,
        )
        await self._appointments.add(appointment, self._now)
        await self._reminders.plan(appointment)
        await self._note("appointments-make", caller, appointment)
        await self._undo.record(_MAKE, {"number": appointment.number, "after": _state(appointment)})
        return self._dates.of(appointment, room)

    async def move(self, caller: Caller, place: Place | None, number: int, plan: Plan) -> Date:
        """Move a meeting, with all its repetitions, and tell who counts on it.

        Raises what `to_change` does, MeetingPassed for the new date, MovedEnough. Can be undone.
        """
        before = await self._dates.to_change(caller, place, number)
        if plan.at <= self._now:
            raise MeetingPassed(at=plan.at)
        await self.refuse_enough(number)
        changed = replace(
            before.appointment,
            starts=plan.starts,
            zone=plan.zone,
            minutes=plan.minutes,
            rule=plan.rule,
        )
        changed = carried_over(before.appointment, changed, self._now)
        return await self.change("appointments-move", caller, before, changed)

    async def cancel(self, caller: Caller, place: Place | None, number: int) -> Date:
        """Cancel a meeting, with all its repetitions, and tell who counts on it; can be undone.

        Raises what `to_change` does.
        """
        before = await self._dates.to_change(caller, place, number)
        changed = replace(before.appointment, cancelled_at=self._now)
        await self.change("appointments-cancel", caller, before, changed)
        return before

    async def refuse_enough(self, number: int) -> None:
        """Raise MovedEnough where people were told of enough changes of a meeting today."""
        since = self._now - _DAY
        if len(await self._audit.about("appointments-move", _subject(number), since)) >= MOVES:
            raise MovedEnough(number=Example(number))

    async def change(
        self,
        action: str,
        caller: Caller,
        before: Date,
        changed: Appointment,
        recurs: datetime | None = None,
    ) -> Date:
        """Keep a changed appointment, remind anew, tell whom it concerns, and return its next date.

        `recurs`: only the date changes that `before` is at, and that the rule has then. Can be
        undone.
        """
        changed = replace(changed, sequence=changed.sequence + 1, changed_at=self._now)
        await self._appointments.save(changed, self._now)
        await self._reminders.plan(changed)
        date = self._dates.of(changed, before.room)
        if recurs is not None:
            await self._news.date_changed(caller, before, changed, recurs)
        else:
            at = before.at if changed.cancelled_at else date.at
            await self._news.changed(caller, changed, before.room, at)
        await self._note(action, caller, changed)
        was = {"number": changed.number, **_state(before.appointment)}
        only = {"recurs": recurs.isoformat()} if recurs else {}
        await self._undo.record(_CHANGE, {**was, "after": _state(changed), **only})
        return date

    async def again(self, caller: Caller, before: dict[str, Any]) -> Date:
        """Let an appointment be as it was; raises NoSuchMeeting where that is not for the caller.

        `before` has its number and what `_state` returns; under `after` the same of how the change
        left it: raises ChangedSince where it is otherwise by now. With `recurs` it is about that
        one date.
        """
        date = await self._dates.find(caller, None, int(before["number"]))
        now = date.appointment
        if not await self._dates.may_change(caller, None, date):
            raise NotYourMeeting(number=Example(now.number), room=date.room.name)
        if before.get("after", _state(now)) != _state(now):
            raise ChangedSince(number=Example(now.number), room=date.room.name)
        restored = replace(
            now,
            starts=datetime.fromisoformat(before["starts"]),
            zone=before["zone"],
            minutes=before["minutes"],
            rule=before["rule"],
            changed=read_dates(before.get("changed")),
            cancelled_at=None if before["kept"] else self._now,
            sequence=now.sequence + 1,
        )
        await self._appointments.save(restored, self._now)
        await self._reminders.plan(restored)
        changed = self._dates.of(restored, date.room)
        if "recurs" in before:
            changed = self._dates.ruled(changed, datetime.fromisoformat(before["recurs"]))
        at = changed.at if before["kept"] else date.at
        await self._news.changed(caller, restored, date.room, at)
        return changed

    async def _note(self, action: str, caller: Caller, appointment: Appointment) -> None:
        await self._audit.add(
            action,
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=_subject(appointment.number),
            data={"room": appointment.room_id},
            now=self._now,
        )


@undoes(_MAKE)
async def unmake(
    data: dict[str, Any], caller: Caller, repository: AppointmentRepository, meetings: Appointments
) -> MakingUndone | None:
    """Let a meeting that was just made be none; who was invited meanwhile is told."""
    appointment = await repository.get(int(data["number"]))
    if appointment is None or appointment.cancelled_at is not None:
        return None
    date = await meetings.again(caller, {**data, **_state(appointment), "kept": False})
    return MakingUndone(number=Example(appointment.number), room=date.room.name)


@undoes(_CHANGE)
async def unchange(data: dict[str, Any], caller: Caller, meetings: Appointments) -> ChangeUndone:
    """Let a meeting be as it was before it was moved or cancelled, and tell the same people."""
    date = await meetings.again(caller, data)
    number = Example(date.appointment.number)
    return ChangeUndone(number=number, room=date.room.name, at=date.at)


def _state(appointment: Appointment) -> dict[str, Any]:
    """Return when an appointment is and how often, and whether it is kept, as JSON."""
    return {
        "starts": appointment.starts.isoformat(),
        "zone": appointment.zone,
        "minutes": appointment.minutes,
        "rule": appointment.rule,
        "changed": written_dates(appointment.changed),
        "kept": appointment.cancelled_at is None,
    }


def _subject(number: int) -> str:
    return f"meeting-{number}"
