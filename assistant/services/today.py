"""What matters to somebody today: meetings, charges, and what only they can put right."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.domain.circles import Circle
from assistant.domain.coop import Coop
from assistant.domain.invoices import Document
from assistant.domain.members import Member, MemberStatus
from assistant.domain.money import Money
from assistant.domain.persons import Caller
from assistant.domain.plans import ContributionStatus
from assistant.domain.tickets import Ticket
from assistant.services.dates import Date, Dates
from assistant.services.plans import Plans
from assistant.services.tickets import sees
from assistant.storage.circles import CircleRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

SOON = timedelta(days=7)
"""How far ahead a charge is worth a line."""


@dataclass(frozen=True, kw_only=True)
class Charge:
    """What will be charged to a member whom the caller represents, in the next `SOON`."""

    member: Member
    amount: Money
    on: date


@dataclass(frozen=True, kw_only=True)
class Owed:
    """An answer of the caller's for which a circle waits."""

    ticket: Ticket
    circle: Circle


@dataclass(frozen=True, kw_only=True)
class Day:
    """A person's day, as far as the assistant knows of it."""

    meetings: tuple[Date, ...]  # of today, in the rooms that the caller uses
    unsettled: tuple[Member, ...]  # whose membership is anything but active
    owed: tuple[Owed, ...]  # answers for which circles wait
    charges: tuple[Charge, ...]
    to_pay: tuple[Document, ...]  # of members whom the caller represents, the first due first
    without_plan: tuple[Member, ...]  # members whom the caller represents
    without_room: tuple[Circle, ...]  # circles that the caller leads


class Today:
    """Gathers a person's day."""

    def __init__(
        self,
        plans: Plans,
        circles: CircleRepository,
        documents: DocumentRepository,
        dates: Dates,
        tickets: TicketRepository,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._plans = plans
        self._circles = circles
        self._documents = documents
        self._dates = dates
        self._tickets = tickets
        self._coop = coop
        self._now = tx.now

    async def of(self, caller: Caller) -> Day:
        """Return the caller's day, in their own time zone; a stranger's is empty."""
        zone = (caller.person.timezone if caller.person else None) or self._coop.timezone
        today = self._now.astimezone(ZoneInfo(zone)).date()
        midnight = datetime.combine(today + timedelta(days=1), time(), ZoneInfo(zone))
        holdings = await self._plans.own(caller)
        charges = [
            Charge(member=each.member, amount=paid.amount, on=paid.next_charge)
            for each in holdings
            if (paid := each.contribution) is not None
            and paid.status is ContributionStatus.ACTIVE
            and paid.next_charge is not None
            and today <= paid.next_charge <= today + SOON
        ]
        leads = caller.person is not None and caller.in_force
        unpaid = [
            document
            for each in holdings
            if each.money
            for document in await self._documents.open_of(each.member.id)
        ]
        led = await self._circles.led_by(caller.person.id) if leads and caller.person else ()
        return Day(
            meetings=await self._dates.upcoming(caller, None, until=midnight),
            unsettled=tuple(m for m in caller.members if m.status is not MemberStatus.ACTIVE),
            owed=await self._owed(caller),
            charges=tuple(sorted(charges, key=lambda charge: charge.on)),
            to_pay=tuple(sorted(unpaid, key=lambda each: (each.due or each.issued, each.id))),
            without_plan=tuple(
                each.member for each in holdings if each.money and each.plan is None
            ),
            without_room=tuple(circle for circle in led if circle.room_id is None),
        )

    async def _owed(self, caller: Caller) -> tuple[Owed, ...]:
        if caller.person is None:
            return ()
        found = []
        for ticket in await self._tickets.awaiting(caller.person.id):
            circle = await self._circles.get(ticket.circle_id)
            if ticket.wake_at is None and circle is not None and sees(caller, ticket):
                found.append(Owed(ticket=ticket, circle=circle))
        return tuple(found)
