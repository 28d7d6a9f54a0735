"""Kinds of resolution, every version of them."""

import dataclasses
from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from enum import Enum
from fractions import Fraction
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Integer,
    Row,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.replies import Localized
from assistant.domain.resolutions import (
    Base,
    Comparator,
    Facilitator,
    KindOfResolution,
    Method,
    Paragraph,
    Pooling,
    Proposers,
    RecordAt,
    ScoreRange,
    SecondCall,
    Threshold,
)
from assistant.domain.rounds import Phase
from assistant.storage.schema import Instant, metadata

kinds = Table(
    "kinds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("definition", JSON, nullable=False),  # what `definition_of` writes
    Column("position", Integer, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("ended_at", Instant),  # a kind that the newest file no longer has
    UniqueConstraint("name", "version"),
)

_APART = {"id", "name", "version", "position"}  # columns of their own
_NEWEST_OF_NAME = (
    select(kinds).where(kinds.c.name == bindparam("of")).order_by(kinds.c.version.desc()).limit(1)
)


class KindRepository:
    """The by-laws' kinds; the newest version of each is the one that new proposals take."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, kind_id: int) -> KindOfResolution | None:
        """Return one version of a kind, offered or not, or None."""
        rows = await self._connection.execute(select(kinds).where(kinds.c.id == kind_id))
        row = rows.one_or_none()
        return None if row is None else _kind(row)

    async def several(self, ids: Collection[int]) -> tuple[KindOfResolution, ...]:
        """Return these versions of kinds, offered or not."""
        rows = await self._connection.execute(select(kinds).where(kinds.c.id.in_(ids)))
        return tuple(_kind(row) for row in rows)

    async def latest(self, name: str) -> KindOfResolution | None:
        """Return the newest version of a kind, offered or not, or None."""
        row = (await self._connection.execute(_NEWEST_OF_NAME, {"of": name})).one_or_none()
        return None if row is None else _kind(row)

    async def current(self) -> tuple[KindOfResolution, ...]:
        """Return the newest version of every kind still offered, in the co-op's order."""
        newest = (
            select(kinds.c.name, func.max(kinds.c.version).label("version"))
            .group_by(kinds.c.name)
            .subquery()
        )
        query = (
            select(kinds)
            .join(newest, (kinds.c.name == newest.c.name) & (kinds.c.version == newest.c.version))
            .where(kinds.c.ended_at.is_(None))
            .order_by(kinds.c.position, kinds.c.name)
        )
        return tuple(_kind(row) for row in await self._connection.execute(query))

    async def none_ever(self) -> bool:
        """Tell whether no kind was ever kept, not even one that has ended."""
        found = await self._connection.execute(select(kinds.c.id).limit(1))
        return found.first() is None

    async def add(self, kind: KindOfResolution, now: datetime) -> KindOfResolution:
        """Keep a new version and return it with its id; raises IntegrityError when it exists."""
        values = {
            "name": kind.name,
            "version": kind.version,
            "definition": definition_of(kind),
            "position": kind.position,
            "added_at": now,
        }
        added = await self._connection.execute(insert(kinds).values(values).returning(kinds.c.id))
        return dataclasses.replace(kind, id=added.scalar_one())

    async def end(self, name: str, now: datetime) -> None:
        """Offer a kind no more; proposals made under it keep it."""
        query = update(kinds).where(kinds.c.name == name, kinds.c.ended_at.is_(None))
        await self._connection.execute(query.values(ended_at=now))

    async def resume(self, kind_id: int, position: int) -> None:
        """Offer a version (again) as it is, at that place in the co-op's order."""
        query = update(kinds).where(kinds.c.id == kind_id)
        await self._connection.execute(query.values(position=position, ended_at=None))


def definition_of(kind: KindOfResolution) -> dict[str, Any]:
    """Return what a kind says, for JSON: shares as `2/3`, lengths of time in whole seconds."""
    return {key: value for key, value in _plain(kind).items() if key not in _APART}


def kind_from(definition: dict[str, Any], **apart: Any) -> KindOfResolution:
    """Return the kind that a definition says; what it does not name is as by default."""
    read = {key: _READ.get(key, _same)(value) for key, value in definition.items()}
    return KindOfResolution(**read, **apart)


def _kind(row: Row[Any]) -> KindOfResolution:
    return kind_from(
        row.definition, id=row.id, name=row.name, version=row.version, position=row.position
    )


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, timedelta):
        return int(value.total_seconds())
    return str(value) if isinstance(value, Fraction) else value


def _same(value: Any) -> Any:
    return value


def _texts(value: Any) -> Localized | None:
    return None if value is None else Localized(value)


def _seconds(value: Any) -> timedelta:
    return timedelta(seconds=value)


def _threshold(value: Any) -> Threshold | None:
    return value and Threshold(
        comparator=Comparator(value["comparator"]),
        share=Fraction(value["share"]),
        base=Base(value["base"]),
    )


def _second_call(value: Any) -> SecondCall | None:
    return value and SecondCall(quorum=Fraction(value["quorum"]), notice_days=value["notice_days"])


def _paragraph(value: Any) -> Paragraph | None:
    return value and Paragraph(
        reference=Localized(value["reference"]), text=Localized(value["text"])
    )


_READ: Mapping[str, Callable[[Any], Any]] = {
    "titles": _texts,
    "descriptions": _texts,
    "method": Method,
    "threshold": _threshold,
    "quorum": Fraction,
    "response_quorum": Fraction,
    "facilitator": Facilitator,
    "rounds": lambda value: tuple(map(Phase, value)),
    "round_period": _seconds,
    "pooling": Pooling,
    "notice_text": _texts,
    "voting_period": _seconds,
    "shortest_voting": _seconds,
    "scores": lambda value: value and ScoreRange(**value),
    "record_at": RecordAt,
    "reminders": lambda value: tuple(map(_seconds, value)),
    "declared_after": _seconds,
    "unreadable_patience": _seconds,
    "second_call": _second_call,
    "proposers": Proposers,
    "paragraph": _paragraph,
}
