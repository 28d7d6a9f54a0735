"""What a row points at, as an event of the room that it goes to."""

from dataclasses import replace

from assistant.domain.once import edits_of
from assistant.domain.outgoing import Landed, Redaction
from assistant.matrix.audience import NotYet, Undeliverable
from assistant.matrix.marks import Marks
from assistant.storage.answers import AnswerRepository
from assistant.storage.outbox import OutboxRepository, OutboxRow
from assistant.storage.unit_of_work import Database


class References:
    """Finds events by what rows name them: an event id, or the transaction id of a row of ours."""

    def __init__(self, database: Database, marks: Marks) -> None:
        self._database = database
        self._marks = marks

    async def event_id(self, reference: str, room_id: str) -> str:
        """Return the event, which is to be in that room.

        Raises `NotYet` while it is still to be sent, and `Undeliverable` where it never was, or is
        in another room: nothing can be done about it here.
        """
        found = await self.tie(reference, room_id)
        if found is None:
            raise Undeliverable("reference")
        return found

    async def tie(self, reference: str, room_id: str) -> str | None:
        """Return the event to reply to, or whose thread it is; None where it is not in that room.

        In a thread whose root is elsewhere, nobody would ever see what is said. Raises `NotYet`.
        """
        if not reference.startswith("$"):
            landed = await self.landed(reference)
            return landed.event_id if landed is not None and landed.room_id == room_id else None
        async with self._database.reading() as connection:
            known = await AnswerRepository(connection).room_of(reference)
        return reference if known in (room_id, None) else None

    async def said_anew(self, reference: str, room_id: str) -> str | None:
        """Return the first edit of a message of ours that was sent to that room instead of it."""
        async with self._database.reading() as connection:
            outbox = OutboxRepository(connection)
            for txn_id in await outbox.named(edits_of(reference)):
                row = await outbox.read(txn_id)
                landed = self._marks.landed(txn_id)
                if landed is None and row is not None and row.event_id and row.room_id:
                    landed = Landed(row.event_id, row.room_id)
                if landed is not None and landed.room_id == room_id:
                    return landed.event_id
        return None

    async def placed(self, row: OutboxRow) -> OutboxRow:
        """Return what takes an event back as a row for the room where that is.

        Raises `NotYet`, and `Undeliverable` where there is nothing to take back.
        """
        if not isinstance(row.content, Redaction) or row.room_id is not None:
            return row
        landed = await self.landed(row.content.of)
        if landed is None:
            raise Undeliverable("reference")
        return replace(row, room_id=landed.room_id)

    async def landed(self, txn_id: str) -> Landed | None:
        """Return where a row of ours was sent; None where it never was, and never will be.

        Raises `NotYet` for one that waits.
        """
        waiting = self._marks.landed(txn_id)
        if waiting is not None:
            return waiting
        async with self._database.reading() as connection:
            row = await OutboxRepository(connection).read(txn_id)
        if row is None or row.state == "dead":
            return None
        if row.event_id is None or row.room_id is None:
            raise NotYet(txn_id)
        return Landed(row.event_id, row.room_id)
