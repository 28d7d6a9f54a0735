"""Taking back that something a member wrote became a ticket of its own: both are one again."""

from enum import StrEnum
from typing import Any

from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal, Reply
from assistant.domain.tickets import Ticket
from assistant.services.post import Post
from assistant.services.ticket_addresses import TicketAddresses
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_steps import TicketMovedOn
from assistant.services.tickets import Tickets, in_circle
from assistant.services.undo import undoes
from assistant.storage.circles import CircleRepository
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

SPLIT = "ticket-split"
"""The kind of what joins a ticket again with the one from which it was split."""
_UNTOUCHED = frozenset({"open", "split", "edit", "escalate"})
"""Steps after which nobody has begun with a new ticket; edits reach the older one, too."""


class Stays(StrEnum):
    """Why a ticket stays on its own."""

    SAID = "said"  # somebody has said something in it
    BEGUN = "begun"  # somebody has gone on with it
    FORMER = "former"  # the former one is over by now, or another circle's


class SplitStays(Refusal, message="triage-moves-split-stays"):
    """A ticket cannot be joined again with the one from which it was split."""

    number: str
    former: str
    because: Stays


class TicketSplitBack(Reply, message="triage-moves-split-back"):
    """What was split off is seen to with the former ticket again."""

    number: str
    former: str


class TicketJoining:
    """Joins what was split, as long as nothing has become of it."""

    def __init__(
        self,
        *,
        tickets: Tickets,
        repository: TicketRepository,
        keeping: TicketKeeping,
        addresses: TicketAddresses,
        messages: TicketMessageRepository,
        records: TicketRecordRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._tickets = tickets
        self._repository = repository
        self._keeping = keeping
        self._addresses = addresses
        self._messages = messages
        self._records = records
        self._post = post
        self._now = tx.now

    async def join(self, caller: Caller, made: Ticket, former: Ticket) -> TicketSplitBack:
        """Let the former ticket stand for the new one, and take back what the member was told.

        Its number goes on leading there, for who has read it. Raises `SplitStays`.
        """
        into = await self._tickets.standing(former)
        because: Stays | None = None
        if len(await self._messages.of(made.number)) > 1:
            because = Stays.SAID
        elif await self._begun(made):
            because = Stays.BEGUN
        elif not into.active or into.circle_id != made.circle_id:
            because = Stays.FORMER
        if because is not None:
            raise SplitStays(number=str(made.number), former=str(into.number), because=because)
        address = await self._addresses.of(made)
        if address is not None and made.thread is not None:
            self._post.redact(made.thread, user_id=address)
        await self._records.unlink(former.number, made.number)
        joined = made.merged(into.number, self._now)
        await self._keeping.keep(made, joined, "undo", caller, {"into": into.number})
        return TicketSplitBack(number=str(made.number), former=str(into.number))

    async def _begun(self, made: Ticket) -> bool:
        steps = {each.step for each in await self._records.steps(made.number)}
        return not steps <= _UNTOUCHED or bool(await self._repository.merged_into(made.number))


@undoes(SPLIT, aloud=True)
async def undo_splitting(
    data: dict[str, Any],
    caller: Caller,
    circles: CircleRepository,
    repository: TicketRepository,
    joining: TicketJoining,
) -> TicketSplitBack:
    """Join both again, for who is still of the circle; raises `SplitStays`, `TicketMovedOn`."""
    made = await repository.get(data["number"])
    former = await repository.get(data["former"])
    circle = await circles.get(data["circle"])
    if made is None or former is None or circle is None or not in_circle(caller, circle):
        raise TicketMovedOn(number=str(data["number"]))
    return await joining.join(caller, made, former)
