"""Canned replies and answers to frequent questions: kept per circle, by name, in languages."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    UniqueConstraint,
    delete,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import metadata

desk_texts = Table(
    "desk_texts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("circle_id", ForeignKey("circles.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String, nullable=False),  # TextKind
    Column("name", String, nullable=False),
    Column("name_key", String, nullable=False),  # as names are compared
    Column("language", String, nullable=False),
    Column("question", String),  # of a frequent one: the words by which it is known
    Column("text", String),  # None: taken out in chat, which the file does not know
    Column("filed", JSON),  # [question, text] as the file last had them; None: from chat only
    UniqueConstraint("circle_id", "kind", "name_key", "language"),
)


class TextKind(StrEnum):
    """What a text is for."""

    CANNED = "canned"
    FAQ = "faq"


@dataclass(frozen=True, kw_only=True)
class DeskText:
    """One text in one language."""

    circle_id: int
    kind: TextKind
    name: str
    name_key: str
    language: str
    question: str | None = None
    text: str | None
    filed: tuple[str | None, str] | None = None


class DeskTextRepository:
    """Keeps texts; of one name there is one a language."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_circle(
        self, circle_id: int, kind: TextKind, name_key: str | None = None
    ) -> tuple[DeskText, ...]:
        """Return a circle's texts by name and language, or those of one name.

        Those that were taken out are among them, with a text of None.
        """
        query = select(desk_texts).where(
            desk_texts.c.circle_id == circle_id, desk_texts.c.kind == kind.value
        )
        if name_key is not None:
            query = query.where(desk_texts.c.name_key == name_key)
        query = query.order_by(desk_texts.c.name_key, desk_texts.c.language)
        return tuple(_text(row) for row in await self._connection.execute(query))

    async def put(self, text: DeskText) -> None:
        """Keep a text in place of the one of that name and language."""
        values = {
            "name": text.name,
            "question": text.question,
            "text": text.text,
            "filed": None if text.filed is None else list(text.filed),
        }
        key = {
            "circle_id": text.circle_id,
            "kind": text.kind.value,
            "name_key": text.name_key,
            "language": text.language,
        }
        query = insert(desk_texts).values(**key, **values)
        await self._connection.execute(query.on_conflict_do_update(index_elements=key, set_=values))

    async def drop(self, text: DeskText) -> None:
        """Keep a text no more; one that the file has is marked, so that it does not come back."""
        this = (
            (desk_texts.c.circle_id == text.circle_id)
            & (desk_texts.c.kind == text.kind.value)
            & (desk_texts.c.name_key == text.name_key)
            & (desk_texts.c.language == text.language)
        )
        if text.filed is None:
            await self._connection.execute(delete(desk_texts).where(this))
        else:
            await self._connection.execute(update(desk_texts).where(this).values(text=None))


def _text(row: Row[Any]) -> DeskText:
    return DeskText(
        circle_id=row.circle_id,
        kind=TextKind(row.kind),
        name=row.name,
        name_key=row.name_key,
        language=row.language,
        question=row.question,
        text=row.text,
        filed=None if row.filed is None else tuple(row.filed),
    )
