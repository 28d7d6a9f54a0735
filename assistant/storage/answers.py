"""What was answered to what: the inbox and the outbox read together."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.inbox import inbox
from assistant.storage.outbox import outbox

SPOKEN = ("m.room.message", "m.room.encrypted")
"""Types of events that people see as messages (client-server API, instant messaging)."""

_here = inbox.alias()
_LATER = (
    select(inbox.c.id)
    .join(_here, inbox.c.room_id == _here.c.room_id)
    .where(
        _here.c.id == bindparam("row"),
        inbox.c.position > _here.c.position,
        inbox.c.type.in_(SPOKEN),
    )
    .limit(1)
)


@dataclass(frozen=True, kw_only=True)
class Answered:
    """Our first message in answer to an event, and where it went."""

    txn_id: str
    room_id: str | None
    recipient: str | None


class AnswerRepository:
    """Finds answers, and what came between a message and its answer."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def to(self, event_id: str, sender: str) -> Answered | None:
        """Return our answer to an event of `sender`; None when it was not answered."""
        query = (
            select(outbox.c.txn_id, outbox.c.room_id, outbox.c.recipient)
            .join(inbox, inbox.c.id == outbox.c.answers)
            .where(
                inbox.c.event_id == event_id,
                inbox.c.sender == sender,
                outbox.c.kind == "message",
            )
            .order_by(outbox.c.id)
            .limit(1)
        )
        row = (await self._connection.execute(query)).mappings().one_or_none()
        return None if row is None else Answered(**row)

    async def author_of(self, event_id: str) -> str | None:
        """Return who wrote an event that came in; None for any other."""
        query = select(inbox.c.sender).where(inbox.c.event_id == event_id)
        sender: str | None = (await self._connection.execute(query)).scalar()
        return sender

    async def room_of(self, event_id: str) -> str | None:
        """Return the room of an event, a person's or ours; None where it is not known."""
        theirs = select(inbox.c.room_id).where(inbox.c.event_id == event_id)
        ours = select(outbox.c.room_id).where(outbox.c.event_id == event_id)
        for query in (theirs, ours):
            room_id: str | None = (await self._connection.execute(query.limit(1))).scalar()
            if room_id is not None:
                return room_id
        return None

    async def recipient_of(self, event_id: str) -> str | None:
        """Return for whose direct room an event of ours was meant; None for rooms of several."""
        query = select(outbox.c.recipient).where(outbox.c.event_id == event_id)
        recipient: str | None = (await self._connection.execute(query)).scalar()
        return recipient

    async def others_since(self, row: int) -> bool:
        """Whether somebody wrote in the room after the message of inbox row `row`."""
        return (await self._connection.execute(_LATER, {"row": row})).first() is not None
