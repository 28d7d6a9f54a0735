"""People and their Matrix IDs."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    delete,
    insert,
    select,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.persons import Person, Via
from assistant.storage.ballots import never_given
from assistant.storage.schema import Instant, metadata
from assistant.storage.ticket_adoption import adopt

persons = Table(
    "persons",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("email", String, index=True),  # casefolded
    Column("locale", String),
    Column("timezone", String),
    Column("created_at", Instant, nullable=False),
)

matrix_ids = Table(
    "matrix_ids",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("linked_at", Instant, nullable=False),
    Column("via", String, nullable=False),  # code, email, import
)

strangers = Table(
    # what is remembered of somebody who is linked to nobody: a language, and how often answered
    "strangers",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("locale", String),
    Column("answered", Integer, nullable=False, default=0),
    Column("answered_at", Instant),
)


@dataclass(frozen=True, kw_only=True)
class LinkedId:
    """A Matrix ID of a person, and how it came to be."""

    user_id: str
    linked_at: datetime
    via: Via


@dataclass(frozen=True, kw_only=True)
class Stranger:
    """What is remembered of a Matrix ID that is linked to nobody."""

    locale: str | None = None
    answered: int = 0
    answered_at: datetime | None = None


class PersonRepository:
    """People, and the Matrix IDs that are theirs."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, person_id: int) -> Person | None:
        """Return the person, or None."""
        return await self._one(persons.c.id == person_id)

    async def of_user(self, user_id: str) -> Person | None:
        """Return whom a Matrix ID belongs to, or None for a stranger."""
        query = select(persons).join(matrix_ids).where(matrix_ids.c.user_id == user_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else person_of(row)

    async def of_users(self, user_ids: Collection[str]) -> tuple[Person, ...]:
        """Return whom these Matrix IDs belong to, each once, oldest first."""
        theirs = select(matrix_ids.c.person_id).where(matrix_ids.c.user_id.in_(user_ids))
        return await self._all(persons.c.id.in_(theirs))

    async def several(self, person_ids: Collection[int]) -> tuple[Person, ...]:
        """Return those with these ids, oldest first."""
        return await self._all(persons.c.id.in_(person_ids))

    async def users_of(self, person_ids: Collection[int]) -> frozenset[str]:
        """Return the Matrix IDs of these people."""
        query = select(matrix_ids.c.user_id).where(matrix_ids.c.person_id.in_(person_ids))
        return frozenset((await self._connection.execute(query)).scalars())

    async def by_email(self, email: str) -> tuple[Person, ...]:
        """Return everybody with that (casefolded) address, oldest first; a family may share one."""
        return await self._all(persons.c.email == email)

    async def all(self) -> tuple[Person, ...]:
        """Return everybody, oldest first."""
        return await self._all(true())

    async def add(self, person: Person, now: datetime) -> Person:
        """Keep a new person; the id of `person` is ignored, the answer has the real one."""
        values = _columns(person) | {"created_at": now, "id": never_given(persons.c.id)}
        query = insert(persons).values(values).returning(persons.c.id)
        return replace(person, id=(await self._connection.execute(query)).scalar_one())

    async def update(self, person: Person) -> None:
        """Overwrite name, e-mail, locale and time zone of the person with that id."""
        query = update(persons).where(persons.c.id == person.id).values(_columns(person))
        await self._connection.execute(query)

    async def set_locale(self, person_id: int, locale: str | None) -> None:
        """Keep the language that the person reads; None: not chosen."""
        await self._set(person_id, locale=locale)

    async def set_timezone(self, person_id: int, timezone: str | None) -> None:
        """Keep the IANA time zone of the person; None: not chosen."""
        await self._set(person_id, timezone=timezone)

    async def ids_of(self, person_id: int) -> tuple[LinkedId, ...]:
        """Return the person's Matrix IDs, the first linked one first."""
        query = (
            select(matrix_ids)
            .where(matrix_ids.c.person_id == person_id)
            .order_by(matrix_ids.c.linked_at, matrix_ids.c.user_id)
        )
        rows = await self._connection.execute(query)
        return tuple(
            LinkedId(user_id=row.user_id, linked_at=row.linked_at, via=Via(row.via)) for row in rows
        )

    async def link(self, user_id: str, person_id: int, *, via: Via, now: datetime) -> None:
        """Give a Matrix ID to a person, with what was asked with it while it was nobody's.

        Raises IntegrityError when it is somebody's already.
        """
        values = {"user_id": user_id, "person_id": person_id, "linked_at": now, "via": via.value}
        await self._connection.execute(insert(matrix_ids).values(values))
        await adopt(self._connection, user_id, person_id)

    async def unlink(self, user_id: str) -> None:
        """Make a Matrix ID a stranger's again."""
        await self._connection.execute(delete(matrix_ids).where(matrix_ids.c.user_id == user_id))

    async def linked(self) -> frozenset[int]:
        """Return the ids of everybody who has a Matrix ID."""
        rows = await self._connection.execute(select(matrix_ids.c.person_id).distinct())
        return frozenset(row.person_id for row in rows)

    async def _set(self, person_id: int, **values: str | None) -> None:
        await self._connection.execute(
            update(persons).where(persons.c.id == person_id).values(values)
        )

    async def _one(self, condition: ColumnElement[bool]) -> Person | None:
        row = (await self._connection.execute(select(persons).where(condition))).one_or_none()
        return None if row is None else person_of(row)

    async def _all(self, condition: ColumnElement[bool]) -> tuple[Person, ...]:
        rows = await self._connection.execute(
            select(persons).where(condition).order_by(persons.c.id)
        )
        return tuple(person_of(row) for row in rows)


class StrangerRepository:
    """What is remembered of Matrix IDs that are linked to nobody."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, user_id: str) -> Stranger:
        """Return what is remembered; an unknown ID is a stranger without a language."""
        query = select(strangers).where(strangers.c.user_id == user_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return Stranger()
        return Stranger(locale=row.locale, answered=row.answered, answered_at=row.answered_at)

    async def put(self, user_id: str, stranger: Stranger) -> None:
        """Remember this of the Matrix ID, whatever was known before."""
        values = {
            "locale": stranger.locale,
            "answered": stranger.answered,
            "answered_at": stranger.answered_at,
        }
        query = update(strangers).where(strangers.c.user_id == user_id).values(values)
        if (await self._connection.execute(query)).rowcount == 0:
            await self._connection.execute(insert(strangers).values(user_id=user_id, **values))

    async def set_locale(self, user_id: str, locale: str | None) -> None:
        """Remember the language of the Matrix ID, and nothing else new."""
        await self.put(user_id, replace(await self.get(user_id), locale=locale))

    async def forget(self, user_id: str) -> None:
        """Forget the Matrix ID, once it belongs to a person."""
        await self._connection.execute(delete(strangers).where(strangers.c.user_id == user_id))


def _columns(person: Person) -> dict[str, Any]:
    return {
        "name": person.name,
        "email": person.email,
        "locale": person.locale,
        "timezone": person.timezone,
    }


def person_of(row: Row[Any]) -> Person:
    """Read a person from a row that has the columns of `persons`."""
    return Person(
        id=row.id, name=row.name, email=row.email, locale=row.locale, timezone=row.timezone
    )
