"""What a circle may know when it looks at one ticket: who asks, and how far a plan reaches.

Limits are shown because many questions are about them; what somebody pays or owes only to a circle
that settles money (support.md, privacy).
"""

from assistant.domain.circles import Circle
from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.persons import Permission
from assistant.domain.plans import Interval, LimitName, Plan
from assistant.domain.replies import Reply
from assistant.domain.ticket_moves import known_to
from assistant.domain.tickets import Said, Ticket, TicketMessage
from assistant.services.circle_people import CirclePeople
from assistant.services.issuing import payable, total_of
from assistant.services.limits import Limits
from assistant.services.ticket_cards import TicketCard, TicketCards
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.tickets import TicketRepository

LAST = 2
"""So many of the last things that were said are quoted."""
LOOKED_AT = 50
"""Among so many of the last things that were said those are looked for that the circle may read."""
QUOTED = 160
HOUR = 60


class TicketLimit(Reply, message="triage-limit"):
    """One limit of the member's plan; `used` None: not counted."""

    name: LimitName
    value: int
    used: int | None


class TicketMoney(Reply, message="triage-money"):
    """What the member pays and owes, for who settles it; `price` None: no plan, or by quote."""

    price: Money | None
    interval: Interval
    owed: tuple[Money, ...]
    documents: int


class SaidLine(Reply, message="triage-said"):
    """Something that was said; `note`: the member does not know of it."""

    person: str
    text: str | None
    note: bool


class TicketDossier(Reply, message="triage-shown"):
    """A ticket as its circle sees it, with what may matter."""

    card: TicketCard
    limits: tuple[TicketLimit, ...]
    said: tuple[SaidLine, ...]
    merged: tuple[str, ...]  # numbers for which it stands
    related: tuple[str, ...]
    follows: str | None
    money: TicketMoney | None


class TicketDossiers:
    """Gathers what is known."""

    def __init__(
        self,
        *,
        cards: TicketCards,
        repository: TicketRepository,
        messages: TicketMessageRepository,
        records: TicketRecordRepository,
        members: MemberRepository,
        plans: PlanRepository,
        limits: Limits,
        documents: DocumentRepository,
        people: CirclePeople,
    ) -> None:
        self._cards = cards
        self._repository = repository
        self._messages = messages
        self._records = records
        self._members = members
        self._plans = plans
        self._limits = limits
        self._documents = documents
        self._people = people

    async def of(self, ticket: Ticket, circle: Circle) -> TicketDossier:
        """Return what the people of `circle`, whose ticket it is, may know."""
        member = None if ticket.member_id is None else await self._members.get(ticket.member_id)
        level = None if member is None else member.plan
        plan = None if level is None else await self._plans.by_level(level)
        merged = await self._repository.merged_into(ticket.number)
        return TicketDossier(
            card=await self._cards.card(ticket),
            limits=() if member is None or plan is None else await self._reach(member, plan),
            said=await self._said(ticket, circle),
            merged=tuple(str(each.number) for each in merged),
            related=tuple(str(number) for number in await self._records.links(ticket.number)),
            follows=None if ticket.follows is None else str(ticket.follows),
            money=None if member is None else await self._money(circle, member, plan),
        )

    async def _reach(self, member: Member, plan: Plan) -> tuple[TicketLimit, ...]:
        return tuple(
            TicketLimit(name=use.limit.name, value=use.limit.value, used=use.used)
            for use in await self._limits.uses(member, plan)
            if use.limit.value is not None
        )

    async def _said(self, ticket: Ticket, circle: Circle) -> tuple[SaidLine, ...]:
        moves = await self._records.moves(ticket.number)
        readable = [
            each
            for each in await self._messages.of(ticket.number, limit=LOOKED_AT)
            if each.redacted_at is None
            and each.said is not Said.REQUEST
            and circle.slug in known_to(each, moves, circle.slug)
        ]
        return tuple([await self._line(each) for each in readable[-LAST:]])

    async def _line(self, said: TicketMessage) -> SaidLine:
        text = " ".join(said.text.split())
        cut = text if len(text) <= QUOTED else f"{text[: QUOTED - 1].rstrip()}…"
        known = None if said.author_id is None else await self._people.name(said.author_id)
        return SaidLine(person=known or "…", text=cut or None, note=said.said is Said.NOTE)

    async def _money(self, circle: Circle, member: Member, plan: Plan | None) -> TicketMoney | None:
        if Permission.MANAGE_MONEY not in circle.permissions:
            return None
        open_ = [each for each in await self._documents.open_of(member.id) if payable(each)]
        return TicketMoney(
            price=None if plan is None else plan.price,
            interval=Interval.MONTH if plan is None else plan.interval,
            owed=total_of(open_),
            documents=len(open_),
        )
