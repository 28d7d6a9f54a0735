"""Rows that may have reached the homeserver, though nothing came back that says so."""

from datetime import UTC, datetime

from assistant.matrix.audience import Audience, Undeliverable
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable
from assistant.matrix.lookup import Lookup
from assistant.matrix.marks import Marks
from assistant.matrix.pace import Pace
from assistant.storage.outbox import OutboxRepository, OutboxRow
from assistant.storage.unit_of_work import Database

PASSING = frozenset({"M_LIMIT_EXCEEDED", "M_RESOURCE_LIMIT_EXCEEDED"})
"""Refusals that say nothing about the row (the second one is a 403)."""


class Doubts:
    """Finds out whether an earlier attempt succeeded, and remembers attempts that may have."""

    def __init__(
        self,
        database: Database,
        homeserver: Homeserver,
        audience: Audience,
        lookup: Lookup,
        marks: Marks,
        pace: Pace,
    ) -> None:
        self._database = database
        self._homeserver = homeserver
        self._audience = audience
        self._lookup = lookup
        self._marks = marks
        self._pace = pace
        self._unconfirmed: set[str] = set()  # attempted by this process, outcome unknown

    def __contains__(self, txn_id: str) -> bool:
        return txn_id in self._unconfirmed

    def settle(self, txn_id: str) -> None:
        """Doubt no more: it is sent, or never will be."""
        self._unconfirmed.discard(txn_id)

    async def was_sent(self, row: OutboxRow, room_id: str) -> bool:
        """Say whether an earlier attempt did reach the server; raises `NotYet` if that is open."""
        if await self._audience.knows_echo(row, room_id):
            return True
        began = row.attempted_at or row.created_at
        old = datetime.now(UTC) - began > self._pace.lookup_after
        ours = self._homeserver.credentials.device_id
        other = row.attempted_at is not None and row.attempted_device != ours
        if not old and not other:
            return False  # the server itself knows the transaction id
        try:
            event_id = await self._lookup.find(row, room_id)
        except ApiError as error:
            if error.final:  # we have left it
                raise Undeliverable("unknown-outcome") from error
            raise
        if event_id is None:
            return False
        self._marks.add(row.txn_id, event_id, room_id)
        return True

    async def refused(self, row: OutboxRow, error: ApiError | Unreachable) -> None:
        """End the row if it was refused for good; else note that it may have been taken."""
        if isinstance(error, ApiError) and error.status < 500:  # noqa: PLR2004 - HTTP
            passing = error.errcode in PASSING or error.status in {408, 429}
            if not passing and not error.token_refused:
                raise Undeliverable(error.errcode) from error
            return
        self._unconfirmed.add(row.txn_id)
        async with self._database.transaction() as tx:
            device_id = self._homeserver.credentials.device_id
            await OutboxRepository(tx.connection).attempted(row.txn_id, device_id, tx.now)
