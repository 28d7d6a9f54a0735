"""What is asked before a meeting is moved or cancelled: whether, and of a series which dates."""

from datetime import datetime, timedelta
from typing import Any

from assistant.dispatch.dialogues import Call
from assistant.dispatch.memory import Ask
from assistant.dispatch.rescheduling import CANCEL, MOVE
from assistant.domain.appointments import Span
from assistant.domain.replies import Example, Reply, Zone
from assistant.i18n.rendering import Reader
from assistant.services.dates import Date
from assistant.services.meeting_plans import Plan
from assistant.services.often import Often, often


class MoveAsk(Reply, message="date-changes-move-ask"):
    """Asks before a meeting is moved, with all its repetitions."""

    room: str
    at: datetime
    zone: Zone
    often: Often | None
    length: timedelta
    number: Example


class MoveDateAsk(Reply, message="date-changes-move-date-ask"):
    """Asks before one date of a series is moved."""

    room: str
    was: datetime
    at: datetime
    zone: Zone
    length: timedelta
    number: Example


class MoveWhich(Reply, message="date-changes-move-which"):
    """Asks whether one date of a series is moved, or all; `all_at` is the first of all then."""

    room: str
    was: datetime
    at: datetime
    zone: Zone
    length: timedelta
    often: Often | None
    all_at: datetime
    number: Example


class CancelAsk(Reply, message="date-changes-cancel-ask"):
    """Asks before a meeting is cancelled, with all its repetitions."""

    room: str
    at: datetime
    often: Often | None


class CancelDateAsk(Reply, message="date-changes-cancel-date-ask"):
    """Asks before one date of a series is cancelled."""

    room: str
    at: datetime


class CancelWhich(Reply, message="date-changes-cancel-which"):
    """Asks whether one date of a series is cancelled, or all."""

    room: str
    at: datetime
    often: Often | None
    number: Example


class DateQuestions:
    """Makes the questions, in the zone of whoever is asked."""

    def __init__(self, reader: Reader) -> None:
        self._zone = Zone(reader.timezone)

    def move(self, known: Date, plan: Plan) -> MoveAsk:
        """Ask whether all are to be as planned."""
        return MoveAsk(
            room=known.room.name,
            at=plan.at,
            zone=self._zone,
            often=often(plan.repetition),
            length=timedelta(minutes=plan.minutes),
            number=Example(known.appointment.number),
        )

    def move_date(self, known: Date, only: Plan) -> MoveDateAsk:
        """Ask whether the date that `known` is at is to be as planned."""
        assert known.at is not None
        return MoveDateAsk(
            room=known.room.name,
            was=known.at,
            at=only.at,
            zone=self._zone,
            length=timedelta(minutes=only.minutes),
            number=Example(known.appointment.number),
        )

    def which_to_move(self, known: Date, only: Plan, plan: Plan, given: dict[str, Any]) -> Ask:
        """Ask whether that date moves, or all; `given` are the arguments so far."""
        assert known.at is not None
        question = MoveWhich(
            room=known.room.name,
            was=known.at,
            at=only.at,
            zone=self._zone,
            length=timedelta(minutes=only.minutes),
            often=often(plan.repetition),
            all_at=plan.at,
            number=Example(known.appointment.number),
        )
        return _ask(MOVE, given, question)

    def cancel(self, known: Date) -> CancelAsk:
        """Ask whether all are to be cancelled."""
        assert known.at is not None
        return CancelAsk(room=known.room.name, at=known.at, often=often(known.repetition))

    def cancel_date(self, known: Date) -> CancelDateAsk:
        """Ask whether the date that `known` is at is to be cancelled."""
        assert known.at is not None
        return CancelDateAsk(room=known.room.name, at=known.at)

    def which_to_cancel(self, known: Date) -> Ask:
        """Ask whether that date is cancelled, or all."""
        number = known.appointment.number
        assert known.sitting is not None
        question = CancelWhich(
            room=known.room.name,
            at=known.sitting.at,
            often=often(known.repetition),
            number=Example(number),
        )
        given = {"number": number, "recurs": known.sitting.recurs.isoformat()}
        return _ask(CANCEL, given, question)


def _ask(command: str, given: dict[str, Any], question: Reply) -> Ask:
    """Ask which of a series are meant: what the question says is confirmed by the answer."""
    call = Call(command=command, given=given, confirmed=True)
    return Ask(call=call, slot="span", question=question, values=tuple(each.value for each in Span))
