"""Everything that is to leave, with a transaction id fixed before the first attempt."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Index,
    Integer,
    Row,
    String,
    Table,
    bindparam,
    func,
    null,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.outgoing import Errand, File, Landed, Outgoing, Priority
from assistant.storage.outgoing import kind_of, read_outgoing
from assistant.storage.schema import Instant, metadata

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("txn_id", String, nullable=False, unique=True),
    Column(
        "kind", String, nullable=False
    ),  # message, file, poll, poll-end, reaction, redaction, errand
    Column("room_id", String),  # None until it is sent to `recipient`, and for errands
    Column(
        "recipient", String
    ),  # set: only for this person's direct room; checked again at sending
    Column("priority", Integer, nullable=False),
    Column("content", JSON),  # the Outgoing value; wiped once sent
    Column("created_at", Instant, nullable=False),
    Column("not_before", Instant),
    Column("attempted_at", Instant),  # set: may have reached the server
    Column("attempted_device", String),
    Column("state", String, nullable=False),  # new, sent, dead
    Column("event_id", String, index=True),  # once sent
    Column("sent_at", Instant),
    Column("error", String),  # why it is dead: an errcode, `audience`
    Column("answers", BigInteger),  # inbox row that it answers, for order and counting
    Index("ix_outbox_open", "state", "room_id", "id"),
)

_ADD = insert(outbox).on_conflict_do_nothing(index_elements=["txn_id"])
_PENDING = (
    select(outbox)
    .where(outbox.c.state == "new", outbox.c.id > bindparam("after"))
    .order_by(outbox.c.id)
    .limit(bindparam("most", type_=Integer))
)
_SENT = (
    update(outbox)
    .where(outbox.c.txn_id == bindparam("txn"), outbox.c.state != "sent")
    .values(
        state="sent",
        event_id=bindparam("event"),
        room_id=bindparam("room"),
        sent_at=bindparam("now"),
        content=null(),
        error=null(),
    )
)


@dataclass(frozen=True, kw_only=True)
class OutboxRow:
    """One row that is still to leave."""

    id: int
    txn_id: str
    kind: str
    room_id: str | None
    recipient: str | None
    priority: int
    content: Outgoing
    created_at: datetime
    not_before: datetime | None
    attempted_at: datetime | None
    attempted_device: str | None


@dataclass(frozen=True, kw_only=True)
class Sent:
    """Where a row stands: new, sent (with its event id) or dead."""

    state: str
    event_id: str | None
    room_id: str | None


@dataclass(frozen=True, kw_only=True)
class EndedErrand:
    """How an errand stands: new, sent (done) or dead, and since when."""

    state: str
    ended_at: datetime | None


class OutboxRepository:
    """Stores what is to leave, and notes what became of it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        content: Outgoing,
        *,
        now: datetime,
        room_id: str | None = None,
        recipient: str | None = None,
        priority: Priority = Priority.ANSWER,
        not_before: datetime | None = None,
        answers: int | None = None,
        once: str | None = None,
    ) -> str:
        """Add a row and return its transaction id, fixed from now on.

        An errand's is `errand:` and its key; `once` is that of what is sent once only. One that is
        known already adds nothing. Anything but an errand goes to `room_id`, or to the direct room
        of `recipient`; raises ValueError with neither.
        """
        if isinstance(content, Errand):
            txn_id = f"errand:{content.key}"
        elif room_id is None and recipient is None:
            raise ValueError("a row goes to a room or to a person")
        else:
            txn_id = once or uuid4().hex
        values = {
            "txn_id": txn_id,
            "kind": kind_of(content),
            "room_id": room_id,
            "recipient": recipient,
            "priority": int(priority),
            "content": asdict(content),
            "created_at": now,
            "not_before": not_before,
            "state": "new",
            "answers": answers,
        }
        await self._connection.execute(_ADD, values)
        return txn_id

    async def spoke_in(self, room_id: str) -> bool:
        """Say whether anything of ours was sent, or is to be sent, into a room."""
        query = select(outbox.c.id).where(
            outbox.c.state.in_(("new", "sent")), outbox.c.room_id == room_id
        )
        return (await self._connection.execute(query.limit(1))).first() is not None

    async def pending(self, after: int = 0, limit: int = 1000) -> list[OutboxRow]:
        """Return unsent rows with an id over `after`, in order, those of the future included."""
        found = await self._connection.execute(_PENDING, {"after": after, "most": limit})
        return [_row(row) for row in found]

    async def read(self, txn_id: str) -> Sent | None:
        """Return where the row of this transaction id stands; None where there is none."""
        query = select(outbox.c.state, outbox.c.event_id, outbox.c.room_id).where(
            outbox.c.txn_id == txn_id
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else Sent(**row._mapping)  # noqa: SLF001 - its documented name

    async def answered(self, event_id: str) -> str | None:
        """Return the transaction id of the row that was sent as `event_id`: whether it is ours."""
        query = select(outbox.c.txn_id).where(outbox.c.event_id == event_id)
        txn_id: str | None = (await self._connection.execute(query)).scalar()
        return txn_id

    async def sent(self, events: Mapping[str, Landed], now: datetime) -> None:
        """Mark rows as sent, by transaction id, and wipe their content."""
        if not events:
            return
        await self._connection.execute(
            _SENT,
            [
                {"txn": txn_id, "event": at.event_id, "room": at.room_id, "now": now}
                for txn_id, at in events.items()
            ],
        )

    async def finished(self, txn_id: str, now: datetime, error: str | None = None) -> None:
        """End an errand's row: done, or dead with the error that its outcome names."""
        state = "sent" if error is None else "dead"
        await self._connection.execute(
            update(outbox)
            .where(outbox.c.txn_id == txn_id, outbox.c.state == "new")
            .values(state=state, sent_at=now, content=null(), error=error)
        )

    async def died(self, txn_id: str, error: str) -> None:
        """End a row that will never be sent, saying why (an errcode, `audience`, …)."""
        await self._connection.execute(
            update(outbox)
            .where(outbox.c.txn_id == txn_id, outbox.c.state == "new")
            .values(state="dead", content=null(), error=error)
        )

    async def uploaded(self, txn_id: str, file: File) -> None:
        """Keep where the file of a row lies: whenever it is sent again, it is the same event."""
        await self._connection.execute(
            update(outbox)
            .where(outbox.c.txn_id == txn_id, outbox.c.state == "new")
            .values(content=asdict(file))
        )

    async def count_once(self, prefix: str) -> int:
        """Count the rows whose transaction ids, given by `once`, begin with `prefix`."""
        begins = outbox.c.txn_id.between(prefix, f"{prefix}\U0010ffff")
        query = select(func.count()).where(begins)
        return int((await self._connection.execute(query)).scalar_one())

    async def named(self, prefix: str) -> tuple[str, ...]:
        """Return the transaction ids, given by `once`, that begin with `prefix`, in order."""
        begins = outbox.c.txn_id.between(prefix, f"{prefix}\U0010ffff")
        query = select(outbox.c.txn_id).where(begins, outbox.c.state != "dead")
        return tuple((await self._connection.execute(query.order_by(outbox.c.id))).scalars())

    async def attempted(self, txn_id: str, device_id: str, now: datetime) -> None:
        """Note that a row may have reached the server; the first attempt is what counts."""
        await self._connection.execute(
            update(outbox)
            .where(outbox.c.txn_id == txn_id, outbox.c.attempted_at.is_(None))
            .values(attempted_at=now, attempted_device=device_id)
        )

    async def suspect(self, device_id: str | None) -> None:
        """Count every unsent row as attempted, since its creation, by an earlier process.

        `device_id` is the one that process used; None where that is unknown.
        """
        await self._connection.execute(
            update(outbox)
            .where(
                outbox.c.state == "new", outbox.c.kind != "errand", outbox.c.attempted_at.is_(None)
            )
            .values(attempted_at=outbox.c.created_at, attempted_device=device_id)
        )

    async def newest(self) -> int:
        """Return the highest id of a row, 0 where there is none; later rows have higher ones."""
        query = select(func.coalesce(func.max(outbox.c.id), 0))
        return int((await self._connection.execute(query)).scalar_one())

    async def latest_errand(self, prefix: str) -> EndedErrand | None:
        """Return how the newest errand stands whose key begins with `prefix`."""
        query = (
            select(outbox.c.state, outbox.c.sent_at)
            .where(outbox.c.txn_id.startswith(f"errand:{prefix}", autoescape=True))
            .order_by(outbox.c.id.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else EndedErrand(state=row.state, ended_at=row.sent_at)

    async def newest_errand(self, prefix: str) -> str | None:
        """Return the key of the newest errand whose key begins with `prefix`, ended or not."""
        begins = outbox.c.txn_id.startswith(f"errand:{prefix}", autoescape=True)
        query = select(outbox.c.txn_id).where(begins).order_by(outbox.c.id.desc()).limit(1)
        txn_id: str | None = (await self._connection.execute(query)).scalar()
        return None if txn_id is None else txn_id.removeprefix("errand:")

    async def count_errands(self, prefix: str) -> int:
        """Count the ended errands whose keys begin with `prefix`."""
        query = select(func.count()).where(
            outbox.c.txn_id.startswith(f"errand:{prefix}", autoescape=True),
            outbox.c.state != "new",
        )
        return int((await self._connection.execute(query)).scalar_one())


def _row(found: Row[Any]) -> OutboxRow:
    return OutboxRow(
        id=found.id,
        txn_id=found.txn_id,
        kind=found.kind,
        room_id=found.room_id,
        recipient=found.recipient,
        priority=found.priority,
        content=read_outgoing(found.kind, found.content),
        created_at=found.created_at,
        not_before=found.not_before,
        attempted_at=found.attempted_at,
        attempted_device=found.attempted_device,
    )
