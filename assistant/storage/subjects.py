"""What messages are about, ours and people's, by the ids under which they are known."""

from sqlalchemy import Column, ColumnElement, Integer, String, Table, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.subjects import Subject
from assistant.storage.inbox import inbox
from assistant.storage.outbox import outbox
from assistant.storage.schema import metadata

subjects = Table(
    "subjects",
    metadata,
    Column("ref", String, primary_key=True),  # event id of a person's message, or our row's txn id
    Column("noun", String, nullable=False),
    Column("number", Integer, nullable=False, index=True),  # of the one counter
    Column("part", String, nullable=False),  # `card`, or nothing
)

_OF = select(subjects.c.noun, subjects.c.number, subjects.c.part).where(
    subjects.c.ref == bindparam("ref")
)
_ADD = insert(subjects)
_NOTE = _ADD.on_conflict_do_update(
    index_elements=["ref"],
    set_={name: _ADD.excluded[name] for name in ("noun", "number", "part")},
)
_THEIRS = select(inbox.c.room_id).where(inbox.c.event_id == bindparam("event"))
_OURS = (
    select(outbox.c.txn_id, outbox.c.room_id, inbox.c.event_id)
    .outerjoin_from(outbox, inbox, inbox.c.id == outbox.c.answers)
    .where(outbox.c.event_id == bindparam("event"))
    .limit(1)
)


class SubjectRepository:
    """Notes what messages are about, and finds it again by their events."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def note(self, ref: str, subject: Subject) -> None:
        """Note what the message of this event id, or of our transaction id, is about."""
        values = {"noun": subject.noun, "number": subject.number, "part": subject.part}
        await self._connection.execute(_NOTE, {"ref": ref, **values})

    async def of(self, event_id: str, room_id: str) -> Subject | None:
        """Return what the message that came, or was sent, as this event of this room is about.

        An answer of ours is about what the message is about that it answers. Events of other rooms
        are about nothing here: anybody can write their ids into a relation.
        """
        ours = (await self._connection.execute(_OURS, {"event": event_id})).one_or_none()
        if ours is None:
            there = (await self._connection.execute(_THEIRS, {"event": event_id})).scalar()
            return await self.noted(event_id) if there == room_id else None
        txn_id, there, answers = ours
        if there != room_id:
            return None
        found = await self.noted(txn_id)
        if found is None and answers is not None:
            found = await self.noted(answers)
        return found

    async def sent_about(self, noun: str, number: int) -> dict[str, str]:
        """Return the rooms of what we wrote about it, and answered to what was, by transaction id.

        Without what went, or is to go, to somebody's direct room as such.
        """
        refs = select(subjects.c.ref).where(subjects.c.noun == noun, subjects.c.number == number)
        theirs = select(inbox.c.id).where(inbox.c.event_id.in_(refs))
        return await self._in_rooms(outbox.c.txn_id.in_(refs) | outbox.c.answers.in_(theirs))

    async def sent_as(self, txn_id: str) -> dict[str, str]:
        """Return the room of a text of ours, and of the file behind it, as `sent_about` does."""
        return await self._in_rooms(outbox.c.txn_id.in_((txn_id, f"{txn_id}:1")))

    async def _in_rooms(self, which: ColumnElement[bool]) -> dict[str, str]:
        query = select(outbox.c.txn_id, outbox.c.room_id).where(
            which,
            outbox.c.kind.in_(("message", "file")),
            outbox.c.state != "dead",
            outbox.c.recipient.is_(None),
            outbox.c.room_id.is_not(None),
        )
        rows = await self._connection.execute(query.order_by(outbox.c.id))
        return {row.txn_id: row.room_id for row in rows}

    async def forget(self, noun: str, number: int) -> None:
        """Let no message be about it any more: it is gone."""
        gone = (subjects.c.noun == noun) & (subjects.c.number == number)
        await self._connection.execute(delete(subjects).where(gone))

    async def noted(self, ref: str) -> Subject | None:
        """Return what was noted for this event id, or transaction id of ours."""
        row = (await self._connection.execute(_OF, {"ref": ref})).one_or_none()
        return None if row is None else Subject(row.noun, row.number, row.part)
