"""Single dates of a series: moved and cancelled, while the others stay as they are."""

from datetime import datetime
from zoneinfo import ZoneInfo

from assistant.domain.appointments import ChangedDate
from assistant.domain.incoming import Place
from assistant.domain.persons import Caller
from assistant.services.appointments import Appointments
from assistant.services.dates import Date, Dates
from assistant.services.meeting_plans import MeetingPassed
from assistant.services.recurrence import settled
from assistant.storage.unit_of_work import Transaction


class SingleDates:
    """Changes one date of a series, by the local time (naive) at which the rule has it."""

    def __init__(self, *, dates: Dates, appointments: Appointments, tx: Transaction) -> None:
        self._dates = dates
        self._appointments = appointments
        self._now = tx.now

    async def meant(
        self, caller: Caller, place: Place | None, number: int, recurs: datetime
    ) -> Date:
        """Return the series with that date; raises what `Dates.to_change` does, NoSuchDate."""
        return self._dates.ruled(await self._dates.to_change(caller, place, number), recurs)

    async def move(
        self,
        caller: Caller,
        place: Place | None,
        number: int,
        recurs: datetime,
        *,
        to: datetime,
        minutes: int,
    ) -> Date:
        """Move one date to another local time (naive), tell who counts on it, and return it.

        Raises what `meant` does, MeetingPassed, MovedEnough. Can be undone.
        """
        before = await self.meant(caller, place, number, recurs)
        at = settled(to, ZoneInfo(before.appointment.zone))
        if at <= self._now:
            raise MeetingPassed(at=at)
        changed = ChangedDate(recurs=recurs, starts=to, minutes=minutes)
        after = await self._change(caller, before, changed)
        return self._dates.ruled(after, recurs)

    async def cancel(
        self, caller: Caller, place: Place | None, number: int, recurs: datetime
    ) -> tuple[Date, Date]:
        """Cancel one date and tell who counts on it; return it, and the series with its next one.

        Raises what `meant` does, MovedEnough. Can be undone.
        """
        before = await self.meant(caller, place, number, recurs)
        changed = ChangedDate(recurs=recurs, starts=None, minutes=before.minutes)
        return before, await self._change(caller, before, changed)

    async def _change(self, caller: Caller, before: Date, changed: ChangedDate) -> Date:
        await self._appointments.refuse_enough(before.appointment.number)
        return await self._appointments.change(
            "appointments-move",
            caller,
            before,
            before.appointment.with_date(changed),
            changed.recurs,
        )
