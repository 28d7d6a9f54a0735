"""Notes on members, written by the people who keep the list."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, String, Table, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.persons import persons
from assistant.storage.schema import Instant, metadata

member_notes = Table(
    "member_notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("author_id", ForeignKey("persons.id", ondelete="SET NULL")),
    Column("text", String, nullable=False),
    Column("created_at", Instant, nullable=False),
)


@dataclass(frozen=True, kw_only=True)
class MemberNote:
    """A note; `author` is the name of who wrote it, None once that person is forgotten."""

    id: int
    author: str | None
    text: str
    created_at: datetime


class NoteRepository:
    """Notes on members, newest first."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, member_id: int, author_id: int | None, text: str, now: datetime) -> int:
        """Keep a note; return its id."""
        values = {
            "member_id": member_id, "author_id": author_id, "text": text, "created_at": now
        }  # fmt: skip
        query = insert(member_notes).values(values).returning(member_notes.c.id)
        return int((await self._connection.execute(query)).scalar_one())

    async def remove(self, note_id: int) -> None:
        """Take a note away."""
        await self._connection.execute(delete(member_notes).where(member_notes.c.id == note_id))

    async def of_member(self, member_id: int, limit: int) -> tuple[MemberNote, ...]:
        """Return the latest notes on a member."""
        query = (
            select(member_notes, persons.c.name)
            .outerjoin(persons, persons.c.id == member_notes.c.author_id)
            .where(member_notes.c.member_id == member_id)
            .order_by(member_notes.c.id.desc())
            .limit(limit)
        )
        return tuple(
            MemberNote(id=row.id, author=row.name, text=row.text, created_at=row.created_at)
            for row in await self._connection.execute(query)
        )
