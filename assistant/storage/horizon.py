"""How far what came in is known for sure: what a close has to wait for (votes, "Close")."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    case,
    cast,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.checkpoint import checkpoint, gaps
from assistant.storage.circles import circles
from assistant.storage.inbox import inbox
from assistant.storage.operators_rooms import THEIRS
from assistant.storage.schema import Instant

_MILLISECOND = timedelta(milliseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STAMP = func.json_extract(inbox.c.event, "$.origin_server_ts")


@dataclass(frozen=True, kw_only=True)
class Unread:
    """A message that came and that nobody can read: its key is missing.

    `sent_at` is by its homeserver, and never after it came, as a ballot's time is.
    """

    row: int
    event_id: str
    room_id: str
    sender: str
    sent_at: datetime
    received_at: datetime


class HorizonRepository:
    """Says whether everything that was sent before a close is here and handled."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def wait_for(self, instant: datetime) -> None:
        """Let a sync that begins at or after `instant` be committed, however little it brings.

        To be called when a vote closes, and again at the instant: of several, the first one that
        no sync has passed yet is kept. A sync that waits for news ends by then, for the next.
        """
        passed = or_(checkpoint.c.awaited.is_(None), checkpoint.c.begun_at >= checkpoint.c.awaited)
        ahead = or_(checkpoint.c.begun_at.is_(None), checkpoint.c.begun_at < instant)
        earlier = and_(checkpoint.c.awaited > instant, ahead)
        # Its type has to be said: in a CASE, a value is kept as its driver likes.
        first = case((or_(passed, earlier), literal(instant, Instant)), else_=checkpoint.c.awaited)
        moved = await self._connection.execute(update(checkpoint).values(awaited=first))
        if moved.rowcount == 0:
            await self._connection.execute(
                insert(checkpoint).values(id=1, number=0, drained=True, awaited=instant)
            )

    async def synced_since(self, instant: datetime, now: datetime) -> bool:
        """Say whether a sync is committed that began from `instant` up to `now` (our clock).

        And whether the server has no more keys for us. What it left out is another question: see
        `unheard`. One that began later than now did so by a clock that has been put back since.
        """
        query = select(checkpoint.c.id).where(
            checkpoint.c.begun_at.between(instant, now), checkpoint.c.drained
        )
        return (await self._connection.execute(query)).first() is not None

    async def unheard(self, *, close: datetime) -> frozenset[str]:
        """Return the rooms of which not all is handled that was sent before `close`.

        There a gap is open, or a row is new that its homeserver stamped before. Rows that wait for
        a key are not among them: see `unread`.
        """
        rooms = select(gaps.c.room_id).distinct()
        found = set((await self._connection.execute(rooms)).scalars())
        query = (
            select(inbox.c.room_id)
            .distinct()
            .where(inbox.c.state == "new", inbox.c.room_id.is_not(None), _stamped_before(close))
        )
        return frozenset(found | set((await self._connection.execute(query)).scalars()))

    async def never_direct(self) -> frozenset[str]:
        """Return the circles' rooms and the operators': nobody's direct room, whoever left them."""
        of_circles = select(circles.c.room_id).where(circles.c.room_id.is_not(None))
        return frozenset((await self._connection.execute(of_circles.union(THEIRS))).scalars())

    async def unread(
        self, *, close: datetime, since: datetime, senders: Collection[str] | None = None
    ) -> list[Unread]:
        """Return what was sent from `since` up to `close` and still waits for a key, in order.

        Of these `senders`, or of anybody: it may be a ballot. They are given up after a week.
        """
        query = (
            select(
                inbox.c.id.label("row"),
                inbox.c.event_id,
                inbox.c.room_id,
                inbox.c.sender,
                inbox.c.event,
                inbox.c.received_at,
            )
            .where(
                inbox.c.state == "waiting",
                inbox.c.room_id.is_not(None),
                _stamped_before(close),
                or_(_stamp_or(0) >= _milliseconds(since), _STAMP.is_(None)),
            )
            .order_by(inbox.c.id)
        )
        if senders is not None:
            query = query.where(inbox.c.sender.in_(senders))
        return [_unread(row) for row in await self._connection.execute(query)]


def _unread(row: Any) -> Unread:
    stamp = (row.event or {}).get("origin_server_ts")
    came = _milliseconds(row.received_at)
    sent = stamp if isinstance(stamp, int) and not isinstance(stamp, bool) else came
    return Unread(
        row=row.row,
        event_id=row.event_id,
        room_id=row.room_id,
        sender=row.sender,
        sent_at=_EPOCH + min(max(sent, 0), came) * _MILLISECOND,
        received_at=row.received_at,
    )


def _stamped_before(close: datetime) -> ColumnElement[bool]:
    """Select rows whose homeserver says so, and those without a stamp: nobody knows about them."""
    sent = or_(_STAMP.is_(None), _stamp_or(0) < _milliseconds(close))
    return or_(sent, inbox.c.received_at < close)  # a stamp of the future is one of its arrival


def _stamp_or(other: int) -> ColumnElement[int]:
    return func.coalesce(cast(_STAMP, Integer), other)


def _milliseconds(instant: datetime) -> int:
    return (instant - _EPOCH) // _MILLISECOND
