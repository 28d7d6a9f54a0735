"""What a circle's people say to members: to the one who asked, or to all of merged tickets."""

from contextlib import suppress
from typing import Any

from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal, Reply
from assistant.domain.tickets import Said, Ticket, TicketMessage
from assistant.services.circle_people import CirclePeople
from assistant.services.ticket_addresses import TicketAddresses
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_news import TicketNews
from assistant.services.ticket_relaying import TicketRelaying, Words
from assistant.services.ticket_steps import TicketMovedOn, changes, standing, take_back
from assistant.services.tickets import Tickets, in_circle
from assistant.services.undo import Undo, undoes
from assistant.storage.circles import CircleRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

REPLY = "ticket-reply"
"""The kind of what recalls a reply."""


class NobodyAsked(Refusal, message="triage-nobody-asked"):
    """Whoever asked is forgotten, or has no account any more: nobody would read an answer."""

    number: str


class ReplyRecalled(Reply, message="triage-recalled"):
    """A reply was taken back; whoever was quick has read it."""

    number: str
    people: int


class TicketReplies:
    """Sends replies, and what their authors make of them later."""

    def __init__(
        self,
        *,
        tickets: Tickets,
        keeping: TicketKeeping,
        addresses: TicketAddresses,
        relaying: TicketRelaying,
        messages: TicketMessageRepository,
        repository: TicketRepository,
        news: TicketNews,
        people: CirclePeople,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._tickets = tickets
        self._keeping = keeping
        self._addresses = addresses
        self._relaying = relaying
        self._messages = messages
        self._repository = repository
        self._news = news
        self._people = people
        self._undo = undo
        self._now = tx.now

    async def readers(self, ticket: Ticket) -> tuple[Ticket, ...]:
        """Return the tickets whose members `!r all` answers: one for each who asked."""
        return await self._news.together(await self._tickets.standing(ticket))

    async def name(self, ticket: Ticket) -> str:
        """Return what the member who asked is called."""
        if ticket.person_id is None:
            return ticket.user_id or "…"
        return await self._people.name(ticket.person_id)

    async def send(self, caller: Caller, ticket: Ticket, words: Words) -> None:
        """Answer the member who asked under that number; `undo` recalls it.

        A merged ticket answers with the one that stands for it: that one's clock stops. Raises
        `NobodyAsked`, `TicketStands`.
        """
        address = await self._addresses.of(ticket)
        if address is None:
            raise NobodyAsked(number=str(ticket.number))
        await self._send(caller, ticket, ((address, ticket),), words)

    async def send_all(self, caller: Caller, ticket: Ticket, words: Words) -> int:
        """Answer everybody who asked in tickets that are one now; return how many that are.

        Raises `NobodyAsked`, `TicketStands`.
        """
        readers = await self._news.addressed(await self._tickets.standing(ticket))
        if not readers:
            raise NobodyAsked(number=str(ticket.number))
        await self._send(caller, ticket, readers, words)
        return len(readers)

    async def _send(
        self,
        caller: Caller,
        ticket: Ticket,
        readers: tuple[tuple[str, Ticket], ...],
        words: Words,
    ) -> None:
        assert caller.person is not None
        one = await self._tickets.standing(ticket)
        with standing(one):
            after = one.replied(caller.person.id, self._now)
        kept = await self._keeping.keep(one, after, "reply", caller)
        known = {one.number: kept}
        # What goes to many must not keep everybody else's answers waiting.
        priority = Priority.AHEAD if len(readers) == 1 else Priority.RELAY
        sent = [
            await self._relaying.to_member(known.get(each.number, each), words, address, priority)
            for address, each in readers
        ]
        ids = [message.id for message in sent]
        data = {"number": ticket.number, "messages": ids, "step": changes(one, after)}
        await self._undo.record(REPLY, data)

    async def edited(self, said: tuple[TicketMessage, ...], words: Words) -> int:
        """Let every copy of a reply say what its author made of it; return how many there are."""
        standing_ = [each for each in said if each.redacted_at is None]
        for message in standing_:
            ticket = await self._repository.get(message.number)
            assert ticket is not None
            await self._relaying.edited(message, ticket, words)
        return len(standing_)

    async def recalled(self, said: tuple[TicketMessage, ...]) -> int:
        """Take every copy of what somebody said back; return how many there were."""
        standing_ = [each for each in said if each.redacted_at is None]
        for message in standing_:
            ticket = await self._repository.get(message.number)
            assert ticket is not None
            await self._relaying.redacted(message, ticket)
        return len(standing_)


def _without_answer(before: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in before.items() if name != "answered_at"}


def _answers(message: TicketMessage) -> bool:
    return message.said is Said.REPLY and message.redacted_at is None


@undoes(REPLY, aloud=True)
async def recall(
    data: dict[str, Any],
    caller: Caller,
    circles: CircleRepository,
    repository: TicketRepository,
    messages: TicketMessageRepository,
    keeping: TicketKeeping,
    replies: TicketReplies,
) -> ReplyRecalled:
    """Recall a reply, and what answering has made of the ticket where nobody went on with it.

    Only for who is of the circle still; else raises `TicketMovedOn`.
    """
    circle = await circles.get(data["step"]["circle"])
    if circle is None or not in_circle(caller, circle):
        raise TicketMovedOn(number=str(data["number"]))
    found = [await messages.get(each) for each in data["messages"]]
    people = await replies.recalled(tuple(each for each in found if each is not None))
    step = data["step"]
    if any(_answers(each) for each in await messages.of(step["number"])):
        step = {**step, "before": _without_answer(step["before"])}
    # Where somebody has gone on with the ticket, the words are gone all the same.
    with suppress(TicketMovedOn):
        await take_back(step, caller, circles, repository, keeping)
    return ReplyRecalled(number=str(data["number"]), people=people)
