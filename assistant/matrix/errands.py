"""Errands: what is to be done outside once, and whose outcome comes back through the inbox."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import structlog

from assistant.domain.milestones import reached
from assistant.domain.outgoing import Errand
from assistant.matrix.backoff import Backoff
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable, segment
from assistant.matrix.new_rooms import NewRooms, Syncs
from assistant.matrix.pace import Pace
from assistant.matrix.pins import Pins
from assistant.matrix.room_errands import RoomMaker
from assistant.matrix.room_settling import RoomSettler
from assistant.services.errands import ErrandDelayed, ErrandRefused, Runners
from assistant.services.ports import MailDelayed, Mailer, MailRefused
from assistant.storage.inbox import Arrival, InboxRepository
from assistant.storage.outbox import OutboxRepository, OutboxRow
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

Result = dict[str, Any]
AT_ONCE = 4
"""Errands of our own that run side by side, and as many of others beside them."""
GONE = frozenset({403, 404})
_DEFECTS = (
    ArithmeticError, AssertionError, AttributeError, LookupError, NotImplementedError,
    RecursionError, TypeError, ValueError,
)  # fmt: skip
"""What our own mistakes raise; a lost lease or a database that is gone end the process."""


class Errands:
    """Runs errand rows, a few side by side; what fails for now is tried again with pauses."""

    def __init__(
        self,
        *,
        database: Database,
        homeserver: Homeserver,
        syncs: Syncs,
        since: int,
        mailer: Mailer | None,
        pace: Pace,
        on_done: Callable[[], None],
        runners: Runners | None = None,
    ) -> None:
        """Take what runs errands of our own kinds, and `runners` for those of others.

        Rows of ids up to `since` may have been tried by an earlier process.
        """
        self._database = database
        self._homeserver = homeserver
        self._mailer = mailer
        self._pace = pace
        self._on_done = on_done
        self._since = since
        self._rows: asyncio.Queue[OutboxRow] = asyncio.Queue()
        self._running = 0
        settler = RoomSettler(database, homeserver)
        self._maker = maker = RoomMaker(database, homeserver, NewRooms(database, syncs), settler)
        self._kinds: Mapping[str, Callable[[Errand], Awaitable[Result]]] = {
            "create-direct": maker.direct,
            "create-room": maker.shared,
            "room-state": settler.run,
            "invite": maker.invite,
            "join": self._join,
            "leave": self._leave,
            "remove": self._remove,
            "pin": Pins(database, homeserver).run,
            "mail": self._mail,
            **(runners or {}),
        }
        self._others = frozenset(runners or ())

    def add(self, row: OutboxRow) -> None:
        """Run the errand of `row`, which is handed over once, when its turn comes."""
        if row.id > self._since and isinstance(row.content, Errand):
            self._maker.untried(row.content)
        self._rows.put_nowait(row)

    async def run(self) -> None:
        """Run errands until cancelled. Raises `TokenRefused`, `CommitFailed`, `LeaseLost`."""
        # Another server that hangs must not hold up who is invited here.
        ours, others = asyncio.Semaphore(AT_ONCE), asyncio.Semaphore(AT_ONCE)

        async with asyncio.TaskGroup() as group:

            async def one(row: OutboxRow) -> None:
                backoff = Backoff(self._pace)
                again: float | None = _pause(row)
                tried = False
                at_once = others if _kind(row) in self._others else ours
                while again is not None:
                    # One that only waits is in nobody's way.
                    await asyncio.sleep(again)
                    if tried and await self._is_over(row):
                        return
                    tried = True
                    async with at_once:
                        self._running += 1
                        try:
                            again = await self._attempt(row, backoff)
                        finally:
                            self._running -= 1

            while True:
                group.create_task(self._database.ending(one(await self._rows.get())))

    async def drained(self) -> None:
        """Return once no errand is running."""
        while self._running:  # noqa: ASYNC110 - asked only at the end of a process
            await asyncio.sleep(0.02)

    async def _attempt(self, row: OutboxRow, backoff: Backoff) -> float | None:
        """Try it once; return None when it is over, or the seconds until the next attempt."""
        errand = row.content
        assert isinstance(errand, Errand)
        reached("errand.started")
        result: Result = {}
        error = None
        try:
            result = await self._run(errand)
            reached("errand.done")
        except (ApiError, Unreachable, MailDelayed, ErrandDelayed) as failure:
            error = _word(failure)
            if not (isinstance(failure, ApiError) and failure.final) and not self._is_old(row):
                if isinstance(failure, ApiError | Unreachable):
                    return backoff.failed(failure)
                return backoff.failed(Unreachable(error))
        except (MailRefused, ErrandRefused) as refused:
            error = refused.reason
        except _DEFECTS as defect:
            # Ours: it would fail again and again, and stop everything else.
            error = type(defect).__name__
        await self._record(row, errand, result, error)
        return None

    async def _is_over(self, row: OutboxRow) -> bool:
        """Tell whether it was ended while it waited: nobody wants it done any more."""
        async with self._database.reading() as connection:
            found = await OutboxRepository(connection).read(row.txn_id)
        return found is not None and found.state != "new"

    def _is_old(self, row: OutboxRow) -> bool:
        return datetime.now(UTC) - row.created_at > self._pace.errand_patience

    async def _run(self, errand: Errand) -> Result:
        kind = self._kinds.get(errand.kind)
        if kind is None:
            raise ApiError(400, "unknown-errand")
        return await kind(errand)

    async def _record(
        self, row: OutboxRow, errand: Errand, result: Result, error: str | None
    ) -> None:
        """End the row and put its outcome into the inbox, in one transaction."""
        if error is not None:
            log.warning("errand failed", kind=errand.kind, error=error)
        async with self._database.transaction() as tx:
            inbox = InboxRepository(tx.connection)
            outcome = Arrival(
                event_id=row.txn_id,
                room_id=None,
                sender=self._homeserver.credentials.user_id,
                type="errand",
                sent_at=tx.now,
                position=await inbox.between_syncs(),
                event={"kind": errand.kind, "key": errand.key, "result": result, "error": error},
            )
            await inbox.add([outcome], tx.now)
            await OutboxRepository(tx.connection).finished(row.txn_id, tx.now, error)
        reached("errand.recorded")
        self._on_done()

    async def _join(self, errand: Errand) -> Result:
        room_id = str(errand.data["room_id"])
        via = errand.data.get("via")  # a room's id need not tell where it is
        reached("joined.before")
        joined = await self._homeserver.call(
            "POST", f"/join/{segment(room_id)}", {}, query={"via": str(via)} if via else None
        )
        reached("joined.after")
        return {"room_id": joined.get("room_id", room_id)}  # an alias was the room's other name

    async def _leave(self, errand: Errand) -> Result:
        room_id = str(errand.data["room_id"])
        reason = errand.data.get("reason")
        body = {"reason": reason} if reason else {}
        try:
            await self._homeserver.call("POST", f"/rooms/{segment(room_id)}/leave", body)
        except ApiError as error:
            if error.status not in GONE:
                raise  # else we are not in it, which is what was wanted
        return {"room_id": room_id}

    async def _remove(self, errand: Errand) -> Result:
        """Put `user_id` out of `room_id`; quiet where they are not in it, or where we may not."""
        room_id, user_id = str(errand.data["room_id"]), str(errand.data["user_id"])
        try:
            await self._homeserver.call(
                "POST", f"/rooms/{segment(room_id)}/kick", {"user_id": user_id}
            )
        except ApiError as error:
            if not error.final:
                raise
            return {"room_id": room_id, "removed": False}
        return {"room_id": room_id, "removed": True}

    async def _mail(self, errand: Errand) -> Result:
        if self._mailer is None:
            raise MailRefused("no-mail-server")
        data = errand.data
        await self._mailer.send(
            str(data["to"]), str(data["subject"]), str(data["body"]), errand.key
        )
        return {}


def _pause(row: OutboxRow) -> float:
    """Return the seconds until the errand may begin."""
    if row.not_before is None:
        return 0.0
    return max(0.0, (row.not_before - datetime.now(UTC)).total_seconds())


def _kind(row: OutboxRow) -> str:
    assert isinstance(row.content, Errand)
    return row.content.kind


def _word(failure: ApiError | Unreachable | MailDelayed | ErrandDelayed) -> str:
    match failure:
        case ApiError(errcode=errcode):
            return errcode
        case MailDelayed(reason=reason) | ErrandDelayed(reason=reason):
            return reason
        case _:
            return "unreachable"
