"""Everything that came in and is, or was, to be handled once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    Row,
    String,
    Table,
    and_,
    bindparam,
    exists,
    func,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.checkpoint import checkpoint, gaps
from assistant.storage.schema import Instant, batched, metadata

SYNC_STEP = 10**9
"""Positions that one sync has for itself: a timeline counts up from it, a gap down from below."""
OPEN = ("new", "waiting")

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_id", String, nullable=False, unique=True),  # of Matrix, or one of ours: `due:7`
    Column("room_id", String),
    Column("sender", String, nullable=False),
    Column("type", String, nullable=False),
    Column("sent_at", Instant, nullable=False),  # origin_server_ts
    Column("received_at", Instant, nullable=False),
    # Order within the room: sync number * 10**9, up for a timeline, down for a gap's pages.
    Column("position", BigInteger, nullable=False),
    Column("event", JSON),  # raw, ciphertext included; wiped when done
    Column("state", String, nullable=False),  # new, waiting (for a key), done, refused, dropped
    Column("session_id", String, index=True),  # of Megolm, while waiting for its key
    Column("hinted", Boolean, nullable=False, default=False),
    Column("done_at", Instant),
    Index("ix_inbox_open", "state", "room_id", "position"),
    Index("ix_inbox_sender", "sender", "state"),
)

_DONE = (
    update(inbox)
    .where(inbox.c.id == bindparam("row"))
    .values(state="done", done_at=bindparam("now"), event=null(), session_id=None)
)

_READY = (
    select(inbox)
    .where(
        inbox.c.state == "new",
        ~exists().where(gaps.c.room_id == inbox.c.room_id),
        or_(
            and_(inbox.c.room_id.is_(None), bindparam("roomless", type_=Boolean)),
            and_(
                inbox.c.room_id.is_not(None),
                inbox.c.room_id.not_in(bindparam("without", expanding=True)),
            ),
        ),
    )
    .order_by(inbox.c.position, inbox.c.id)
    .limit(bindparam("most", type_=Integer))
)
_UNHANDLED = (
    select(inbox.c.sender, func.count())
    .where(inbox.c.state.in_(OPEN), inbox.c.sender.in_(bindparam("senders", expanding=True)))
    .group_by(inbox.c.sender)
)


@dataclass(frozen=True, kw_only=True)
class InboxRow:
    """One row as it is read for handling; `event` is None once wiped."""

    id: int
    event_id: str
    room_id: str | None
    sender: str
    type: str
    sent_at: datetime
    received_at: datetime
    position: int
    event: dict[str, Any] | None
    state: str
    session_id: str | None
    hinted: bool


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """A row to be: what came in, and where it stands in its room's order."""

    event_id: str
    room_id: str | None
    sender: str
    type: str
    sent_at: datetime
    position: int
    event: dict[str, Any] | None
    state: str = "new"


class InboxRepository:
    """Adds what came in once, hands out what is to be handled, in order, and closes it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, arrivals: Sequence[Arrival], now: datetime) -> None:
        """Add rows; one whose event id is known already is left as it is."""
        if arrivals:
            await self._connection.execute(
                insert(inbox).on_conflict_do_nothing(index_elements=["event_id"]),
                [{**vars(arrival), "received_at": now, "hinted": False} for arrival in arrivals],
            )

    async def done(self, row: int, now: datetime) -> None:
        """Close a row and wipe its content; id, sender, time and index stay."""
        await self._connection.execute(_DONE, {"row": row, "now": now})

    async def refuse(self, rows: Sequence[int], now: datetime) -> None:
        """Close rows that are not answered (notices, what nobody can parse), wiping them."""
        await self._close(rows, "refused", now)

    async def _close(self, rows: Sequence[int], state: str, now: datetime) -> None:
        for some in batched(rows):
            await self._connection.execute(
                update(inbox)
                .where(inbox.c.id.in_(some))
                .values(state=state, done_at=now, event=null(), session_id=None)
            )

    async def withdraw(self, events: Mapping[str, str], now: datetime) -> None:
        """Close rows, by event id → room id, that were taken back before anybody handled them.

        Only in the room of the redaction: the homeserver that let it pass looked at that room.
        """
        if events:
            await self._connection.execute(
                update(inbox)
                .where(
                    inbox.c.event_id == bindparam("taken_back"),
                    inbox.c.room_id == bindparam("in_room"),
                    inbox.c.state.in_(OPEN),
                )
                .values(state="refused", done_at=now, event=null(), session_id=None),
                [{"taken_back": event, "in_room": room} for event, room in events.items()],
            )

    async def wait(self, row: int, session_id: str) -> None:
        """Set a row aside until the key of Megolm session `session_id` comes."""
        await self._connection.execute(
            update(inbox).where(inbox.c.id == row).values(state="waiting", session_id=session_id)
        )

    async def wake(self, session_ids: Iterable[str]) -> None:
        """Make rows that waited for these sessions new again; they keep their positions."""
        for some in batched(session_ids):
            await self._connection.execute(
                update(inbox)
                .where(inbox.c.state == "waiting", inbox.c.session_id.in_(some))
                .values(state="new")
            )

    async def wake_all(self) -> None:
        """Make every waiting row new again: a process that starts tries each once more."""
        await self._connection.execute(
            update(inbox).where(inbox.c.state == "waiting").values(state="new")
        )

    async def ready(
        self, *, without: Iterable[str | None] = (), limit: int = 500
    ) -> list[InboxRow]:
        """Return new rows in the order of each room, none of rooms with an open gap or `without`.

        None in `without` stands for the rows that belong to no room.
        """
        left_out = set(without)
        values = {
            "without": [room_id for room_id in left_out if room_id is not None],
            "roomless": None not in left_out,
            "most": limit,
        }
        return [_row(found) for found in await self._connection.execute(_READY, values)]

    async def waiting(self) -> list[InboxRow]:
        """Return the rows that wait for a key, without a hint so far, oldest first."""
        query = (
            select(inbox)
            .where(inbox.c.state == "waiting", ~inbox.c.hinted)
            .order_by(inbox.c.received_at, inbox.c.id)
        )
        return [_row(found) for found in await self._connection.execute(query)]

    async def waiting_since(self, before: datetime) -> list[int]:
        """Return the rows that came `before` and still wait for a key, hinted or not."""
        query = select(inbox.c.id).where(inbox.c.state == "waiting", inbox.c.received_at < before)
        return list((await self._connection.execute(query)).scalars())

    async def hinted(self, sender: str, session_id: str) -> None:
        """Note that the sender was told about the session's missing key: one hint for all."""
        await self._connection.execute(
            update(inbox)
            .where(inbox.c.sender == sender, inbox.c.session_id == session_id)
            .values(hinted=True)
        )

    async def was_hinted(self, sender: str, session_id: str) -> bool:
        """Say whether the sender was told already that the session's key is missing."""
        query = select(inbox.c.id).where(
            inbox.c.sender == sender, inbox.c.session_id == session_id, inbox.c.hinted
        )
        return (await self._connection.execute(query.limit(1))).first() is not None

    async def unhandled(self, senders: Iterable[str]) -> dict[str, int]:
        """Count the open rows of each of `senders`."""
        counts: dict[str, int] = {}
        for some in batched(senders):
            found = await self._connection.execute(_UNHANDLED, {"senders": some})
            counts.update((sender, n) for sender, n in found)
        return counts

    async def open_of_type(self, sender: str, type_: str) -> bool:
        """Say whether the sender has an open row of `type_`."""
        query = select(inbox.c.id).where(
            inbox.c.state.in_(OPEN), inbox.c.sender == sender, inbox.c.type == type_
        )
        return (await self._connection.execute(query.limit(1))).first() is not None

    async def count_since(self, row: InboxRow, since: datetime) -> int:
        """Count the rows like `row` (sender, type) received since then, up to itself."""
        query = select(func.count()).where(
            inbox.c.sender == row.sender,
            inbox.c.type == row.type,
            inbox.c.received_at >= since,
            inbox.c.id <= row.id,
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def between_syncs(self) -> int:
        """Return the position of a row of our own making: after the last sync, before the next."""
        number = (await self._connection.execute(select(checkpoint.c.number))).scalar() or 0
        return int(number) * SYNC_STEP + SYNC_STEP // 4


def _row(found: Row[Any]) -> InboxRow:
    values = dict(found._mapping)  # noqa: SLF001 - SQLAlchemy's documented name
    del values["done_at"]
    return InboxRow(**values)
