"""Incidents that circles know of, and who waits to hear that one is over."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, Row, String, Table, select, text, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

_RUNNING = "ended_at is null"

incidents = Table(
    "incidents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("circle_id", ForeignKey("circles.id", ondelete="CASCADE"), nullable=False),
    Column("name", String, nullable=False),
    Column("name_key", String, nullable=False),  # as names are compared
    Column("text", String, nullable=False),
    Column("began_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Index(
        "uq_incidents_running",
        "circle_id",
        "name_key",
        unique=True,
        sqlite_where=text(_RUNNING),
        postgresql_where=text(_RUNNING),
    ),
)

incident_followers = Table(
    "incident_followers",
    metadata,
    Column("incident_id", ForeignKey("incidents.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
)


@dataclass(frozen=True, kw_only=True)
class Incident:
    """Trouble that a circle knows of; `text` is what it says about it to whoever asks."""

    id: int
    circle_id: int
    name: str
    text: str
    began_at: datetime
    ended_at: datetime | None = None


class IncidentRepository:
    """Keeps incidents; of one name a circle has one at a time."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def begin(
        self, circle_id: int, name: str, name_key: str, text: str, now: datetime
    ) -> Incident:
        """Keep a new incident; raises IntegrityError where one of that name is running."""
        query = insert(incidents).values(
            circle_id=circle_id, name=name, name_key=name_key, text=text, began_at=now
        )
        result = await self._connection.execute(query)
        key = result.inserted_primary_key
        assert key is not None
        return Incident(id=int(key[0]), circle_id=circle_id, name=name, text=text, began_at=now)

    async def get(self, incident_id: int) -> Incident | None:
        """Return the incident with that id, or None."""
        row = await self._connection.execute(select(incidents).where(incidents.c.id == incident_id))
        return next((_incident(each) for each in row), None)

    async def running(self, circle_id: int) -> tuple[Incident, ...]:
        """Return what a circle knows of and is not over, newest first."""
        query = (
            select(incidents)
            .where(incidents.c.circle_id == circle_id, incidents.c.ended_at.is_(None))
            .order_by(incidents.c.id.desc())
        )
        return tuple(_incident(row) for row in await self._connection.execute(query))

    async def named(self, circle_id: int, name_key: str) -> Incident | None:
        """Return the circle's running incident of that name, or None."""
        query = select(incidents).where(
            incidents.c.circle_id == circle_id,
            incidents.c.name_key == name_key,
            incidents.c.ended_at.is_(None),
        )
        row = (await self._connection.execute(query)).first()
        return None if row is None else _incident(row)

    async def say(self, incident_id: int, text: str) -> None:
        """Keep what the circle says about an incident by now."""
        await self._change(incident_id, text=text)

    async def end(self, incident_id: int, now: datetime | None) -> None:
        """Note that an incident is over; with None, that it is not."""
        await self._change(incident_id, ended_at=now)

    async def follow(self, incident_id: int, person_id: int) -> None:
        """Let a person wait to hear that it is over; once is as good as twice."""
        query = insert(incident_followers).values(incident_id=incident_id, person_id=person_id)
        await self._connection.execute(query.on_conflict_do_nothing())

    async def followers(self, incident_id: int) -> tuple[int, ...]:
        """Return the ids of the persons who wait to hear that it is over."""
        query = select(incident_followers.c.person_id).where(
            incident_followers.c.incident_id == incident_id
        )
        return tuple((await self._connection.execute(query.order_by("person_id"))).scalars())

    async def _change(self, incident_id: int, **values: Any) -> None:
        query = update(incidents).where(incidents.c.id == incident_id)
        await self._connection.execute(query.values(**values))


def _incident(row: Row[Any]) -> Incident:
    return Incident(
        id=row.id,
        circle_id=row.circle_id,
        name=row.name,
        text=row.text,
        began_at=row.began_at,
        ended_at=row.ended_at,
    )
