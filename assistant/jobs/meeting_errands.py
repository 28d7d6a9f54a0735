"""Runs the errands about meetings and recordings: the way from a wish to the server."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakValueDictionary

from assistant.domain.outgoing import Errand
from assistant.domain.rooms import BackEndName
from assistant.services.back_ends import BackEnd, BackEnds, Recorder, ServerDown, ServerRefused
from assistant.services.errands import ErrandDelayed, ErrandRefused, Runner, Runners
from assistant.services.meeting_errands import DELETE, END, HIDE, PUBLISH, lane_of
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database

GONE = "back-end-gone"
"""The outcome's error where the settings name that back end no more."""


class MeetingErrands:
    """Runs errands of the kinds in `services.meeting_errands`; each may be run again."""

    def __init__(self, database: Database, back_ends: BackEnds) -> None:
        self._database = database
        self._back_ends = back_ends
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def runners(self) -> Runners:
        """Return who runs which kind."""
        return {
            END: _guarded(self._end),
            PUBLISH: _guarded(self._newest(self._publish)),
            HIDE: _guarded(self._newest(self._hide)),
            DELETE: _guarded(self._newest(self._delete)),
        }

    def _newest(self, run: Callable[[Errand], Awaitable[None]]) -> Runner:
        """Do only the newest wish about a recording, one at a time.

        What waited for its server while somebody changed their mind must not come last.
        """

        async def newest(errand: Errand) -> dict[str, Any]:
            lane = lane_of(errand.key)
            turn = self._turns.setdefault(lane, asyncio.Lock())
            async with turn:
                async with self._database.reading() as connection:
                    key = await OutboxRepository(connection).newest_errand(lane)
                if key not in (None, errand.key):
                    return {"outdone": True}
                await run(errand)
            return {}

        return newest

    async def _end(self, errand: Errand) -> dict[str, Any]:
        back_end = self._back_end(errand)
        server, external_id = _said(errand, "server"), _said(errand, "external_id")
        if (created := errand.data.get("create_time")) is not None:
            there = await back_end.presence(server, external_id)
            if there is not None and there.create_time != created:
                return {"outdone": True}
        await back_end.end(server, external_id)
        return {}

    async def _publish(self, errand: Errand) -> None:
        await self._show(errand, published=True)

    async def _hide(self, errand: Errand) -> None:
        await self._show(errand, published=False)

    async def _show(self, errand: Errand, *, published: bool) -> None:
        server, record = _said(errand, "server"), _said(errand, "record_id")
        await self._recorder(errand).publish(server, record, published=published)

    async def _delete(self, errand: Errand) -> None:
        server, record = _said(errand, "server"), _said(errand, "record_id")
        await self._recorder(errand).delete(server, record)

    def _back_end(self, errand: Errand) -> BackEnd:
        found = self._back_ends.by_name.get(BackEndName(_said(errand, "back_end")))
        if found is None:
            raise ErrandRefused(GONE)
        return found

    def _recorder(self, errand: Errand) -> Recorder:
        found = self._back_ends.recorders.get(BackEndName(_said(errand, "back_end")))
        if found is None:
            raise ErrandRefused(GONE)
        return found


def _said(errand: Errand, name: str) -> str:
    return str(errand.data[name])


def _guarded(run: Runner) -> Runner:
    """Say in an errand's own words what a server does."""

    async def guarded(errand: Errand) -> dict[str, Any]:
        try:
            return await run(errand)
        except ServerDown as down:
            raise ErrandDelayed(down.reason) from down
        except ServerRefused as refused:
            raise ErrandRefused(refused.key) from refused

    return guarded
