"""Where a row may go, looked at again right before it is sent."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from time import monotonic

from assistant.domain.incoming import Place
from assistant.domain.outgoing import Errand, File, Message, Poll, Redaction
from assistant.matrix.recent import Recent
from assistant.storage.checkpoint import CheckpointRepository
from assistant.storage.matrix_rooms import DIRECT_ERRAND, MatrixRoomRepository
from assistant.storage.outbox import OutboxRepository, OutboxRow
from assistant.storage.unit_of_work import Database

TRY_AGAIN_AFTER = timedelta(hours=1)
"""So long a person to whom no direct room could be made is not asked again."""

UNTIL_MOVED = 60.0
"""Seconds for which rows of a closed room wait for the new one; then they are tried in the old."""

UNTIL_THEY_COME = 3600.0
"""Seconds between two looks whether somebody has come; their coming is told, too."""


@dataclass(eq=False)
class Undeliverable(Exception):  # noqa: N818 - says what became of the row
    """The row will never be sent; `error` is one word for its table."""

    error: str


@dataclass(eq=False)
class NotYet(Exception):  # noqa: N818 - a state that passes
    """The row has to wait for something else, whose coming `SendQueue.news` tells.

    `until` is the person whose direct room is being made, the transaction id of the row that it
    refers to, or the Matrix room whose gap is being filled, or that somebody is to enter, or that
    another one is to replace. `pause` is for how many seconds it
    waits at most, where that is known.
    """

    until: str
    pause: float | None = None


class Audience:
    """Finds the room for a row, so that only those read it who may."""

    def __init__(self, database: Database, acquaint: float) -> None:
        self._database = database
        self._acquaint = acquaint  # seconds
        # Whom we have asked into a room of theirs, and when we saw them come.
        self._expected: dict[str, float | None] = {}
        # When somebody whom we had not seen there came into a room of several people.
        self._entered: dict[str, float] = {}
        self._seen = Recent()
        self._closed: dict[str, float] = {}  # rooms with a tombstone, and when that was noticed

    def entered(self, arrivals: Iterable[tuple[str, str]]) -> None:
        """Take note of who has just come into which room of several people.

        The first time counts: nobody keeps a room waiting by going in and out.
        """
        for room_id, user_id in arrivals:
            if (room_id, user_id) not in self._seen:
                self._entered[room_id] = monotonic()
        self._seen.add(arrivals)

    async def place_for(self, row: OutboxRow, now: datetime) -> tuple[Place, OutboxRow]:
        """Return where to send `row`, and the row as it fits there.

        What takes an event back goes where that is, whoever reads there. A row for a person goes
        where only they are: the room it was meant for, if that is still so, or their direct room,
        which is made if there is none. Where a room was replaced, it goes into the new one. Raises
        `NotYet` while that takes place, and `Undeliverable` where there is nowhere to send it.
        """
        async with self._database.reading() as connection:
            rooms = MatrixRoomRepository(connection)
            place = await rooms.place(row.room_id) if row.room_id is not None else None
            if isinstance(row.content, Redaction):
                if place is None:
                    raise Undeliverable("not-joined")
                return place, row
            place, row = await self._newest(rooms, place, row)
            if row.recipient is None:
                if place is None:
                    raise Undeliverable("not-joined")
                await self._check_company(rooms, place)
                return place, row
            if place is not None and _alone(place, row.recipient):
                return place, row
            other = await rooms.direct_room_of(row.recipient)
            place = await rooms.place(other) if other is not None else None
            came = place is not None and await rooms.has_joined(place.room_id, row.recipient)
        if place is not None and _alone(place, row.recipient):
            fitting = moved(row)
            self._check_acquainted(row.recipient, came=came)
            return place, fitting
        moved(row)  # raises for what only makes sense in its old room
        await self._make_room(row.recipient, row.created_at, now)
        raise NotYet(row.recipient)

    async def knows_echo(self, row: OutboxRow, room_id: str) -> bool:
        """Say whether the row came back to us; raises `NotYet` while a gap may hold its echo.

        Both are read at once: the page that fills a gap has its echoes in the same commit, and we
        are told of that a moment later.
        """
        async with self._database.reading() as connection:
            if await CheckpointRepository(connection).has_gap(room_id):
                raise NotYet(room_id)
            stands = await OutboxRepository(connection).read(row.txn_id)
        return stands is not None and stands.state == "sent"

    async def _newest(
        self, rooms: MatrixRoomRepository, place: Place | None, row: OutboxRow
    ) -> tuple[Place | None, OutboxRow]:
        """Return the room that replaces the one at hand, and the row as it fits there."""
        if place is None or not await rooms.is_closed(place.room_id):
            return place, row
        newest = await rooms.successor(place.room_id) or place.room_id
        if await rooms.is_closed(newest):
            left = self._closed.setdefault(newest, monotonic()) + UNTIL_MOVED - monotonic()
            if left > 0:
                raise NotYet(newest, left)
        if newest == place.room_id:
            return place, row
        return await rooms.place(newest), moved(row)

    async def _check_company(self, rooms: MatrixRoomRepository, place: Place) -> None:
        """Raise `NotYet` while nobody is in an encrypted room, or somebody has just come.

        See `_check_acquainted`. What was said before somebody came is not theirs to read.
        """
        if not place.encrypted or place.direct or not place.people:
            return
        if not await rooms.joined(place.room_id):
            raise NotYet(place.room_id, UNTIL_THEY_COME)
        left = self._entered.get(place.room_id, -self._acquaint) + self._acquaint - monotonic()
        if left > 0:
            raise NotYet(place.room_id, left)
        self._entered.pop(place.room_id, None)

    def _check_acquainted(self, user_id: str, *, came: bool) -> None:
        """Raise `NotYet` until they are in their room, and their clients may know our devices.

        What comes encrypted before that stays unreadable in Element until it is started again: it
        refuses what an unknown device sent, and does not look a second time.
        """
        if not came:
            self._expected[user_id] = None
            raise NotYet(user_id, UNTIL_THEY_COME)
        if user_id not in self._expected:
            return
        since = self._expected[user_id]
        if since is None:
            since = self._expected[user_id] = monotonic()
        left = since + self._acquaint - monotonic()
        if left > 0:
            raise NotYet(user_id, left)
        del self._expected[user_id]

    async def _make_room(self, user_id: str, created_at: datetime, now: datetime) -> None:
        prefix = f"{DIRECT_ERRAND}{user_id}:"
        async with self._database.reading() as connection:
            last = await OutboxRepository(connection).latest_errand(prefix)
        if last is not None and last.state == "new":
            return
        if (
            last is not None
            and last.state == "dead"
            and last.ended_at is not None
            and now - last.ended_at < TRY_AGAIN_AFTER
        ):
            raise Undeliverable("no-direct-room")
        if last is not None and last.ended_at is not None and last.ended_at >= created_at:
            # A room was made since, and they did not want it: they are not asked again and again.
            raise Undeliverable("declined")
        async with self._database.transaction(now) as tx:
            outbox = OutboxRepository(tx.connection)
            number = await outbox.count_errands(prefix) + 1
            errand = Errand(
                kind="create-direct", key=f"{prefix}{number}", data={"user_id": user_id}
            )
            await outbox.add(errand, now=tx.now)


def _alone(place: Place, recipient: str) -> bool:
    return place.direct and place.people == (recipient,)


def moved(row: OutboxRow) -> OutboxRow:
    """Return the row for another room than it was meant for: without ties to that room's events.

    Raises `Undeliverable` for what is nothing without them.
    """
    content = row.content
    if row.room_id is None:
        return row
    if isinstance(content, File | Poll) or (
        isinstance(content, Message) and content.replaces is None
    ):
        return replace(row, room_id=None, content=replace(content, reply_to=None, thread=None))
    raise Undeliverable("audience")
