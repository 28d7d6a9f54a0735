"""One message of ours among what is pinned in a room: whatever others pin there stays."""

from typing import Any

import structlog

from assistant.domain.once import pins_of
from assistant.domain.outgoing import Errand, Landed
from assistant.matrix.homeserver import ApiError, Homeserver, segment
from assistant.services.errands import ErrandDelayed, ErrandRefused
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

PINNED = "m.room.pinned_events"
NOT_FOUND = 404


class Pins:
    """Brings a room's pins to the message that was pinned last."""

    def __init__(self, database: Database, homeserver: Homeserver) -> None:
        self._database = database
        self._homeserver = homeserver

    async def run(self, errand: Errand) -> dict[str, Any]:
        """Pin `message`, a transaction id, where it was sent, in the place of earlier ones of ours.

        Done again, as after a crash, it changes nothing. Where we may not pin, it ends all the same
        (`pinned` False). Raises `ErrandDelayed` while the message is on its way, `ErrandRefused`
        where it was never sent, and what the homeserver answers.
        """
        wanted = await self._landed(str(errand.data["message"]))
        others = await self._before(errand)
        if others is None:
            return {"pinned": False}
        path = f"/rooms/{segment(wanted.room_id)}/state/{PINNED}/"
        try:
            pins = await self._pins(path)
            after = [each for each in pins if each == wanted.event_id or each not in others]
            if wanted.event_id not in after:
                after.append(wanted.event_id)  # the last one is what clients show
            if after != pins:
                await self._homeserver.call("PUT", path, {"pinned": after})
        except ApiError as error:
            if not error.final:
                raise
            # A room whose people keep its pins to themselves is none of our trouble.
            log.info("not pinned", error=error.errcode)
            return {"pinned": False}
        return {"pinned": True}

    async def _landed(self, txn_id: str) -> Landed:
        async with self._database.reading() as connection:
            row = await OutboxRepository(connection).read(txn_id)
        if row is None or row.state == "dead":
            raise ErrandRefused("reference")
        if row.event_id is None or row.room_id is None:
            raise ErrandDelayed("not-sent")
        return Landed(row.event_id, row.room_id)

    async def _before(self, errand: Errand) -> frozenset[str] | None:
        """Return what earlier errands pinned there; None where a later one pins something else."""
        lane = f"errand:{pins_of(str(errand.data['room_id']))}"
        async with self._database.reading() as connection:
            outbox = OutboxRepository(connection)
            named = await outbox.named(lane)
            if named and named[-1] != f"errand:{errand.key}":
                return None
            rows = [await outbox.read(txn_id.removeprefix(lane)) for txn_id in named[:-1]]
        return frozenset(row.event_id for row in rows if row is not None and row.event_id)

    async def _pins(self, path: str) -> list[str]:
        try:
            content = await self._homeserver.call("GET", path)
        except ApiError as error:
            if error.status == NOT_FOUND:
                return []
            raise
        pinned = content.get("pinned")
        if not isinstance(pinned, list):
            return []
        return [each for each in pinned if isinstance(each, str)]
