"""Runs the errands about meetings and recordings: the way from a wish to the server."""

from typing import Any

from assistant.domain.outgoing import Errand
from assistant.domain.rooms import BackEndName
from assistant.services.back_ends import BackEnd, BackEnds, Recorder, ServerDown, ServerRefused
from assistant.services.errands import ErrandDelayed, ErrandRefused, Runner, Runners
from assistant.services.meeting_errands import DELETE, END, HIDE, PUBLISH

GONE = "back-end-gone"
"""The outcome's error where the settings name that back end no more."""


class MeetingErrands:
    """Runs errands of the kinds in `services.meeting_errands`; each may be run again."""

    def __init__(self, back_ends: BackEnds) -> None:
        self._back_ends = back_ends

    def runners(self) -> Runners:
        """Return who runs which kind."""
        return {
            END: _guarded(self._end),
            PUBLISH: _guarded(self._publish),
            HIDE: _guarded(self._hide),
            DELETE: _guarded(self._delete),
        }

    async def _end(self, errand: Errand) -> dict[str, Any]:
        await self._back_end(errand).end(_said(errand, "server"), _said(errand, "external_id"))
        return {}

    async def _publish(self, errand: Errand) -> dict[str, Any]:
        return await self._show(errand, published=True)

    async def _hide(self, errand: Errand) -> dict[str, Any]:
        return await self._show(errand, published=False)

    async def _show(self, errand: Errand, *, published: bool) -> dict[str, Any]:
        server, record = _said(errand, "server"), _said(errand, "record_id")
        await self._recorder(errand).publish(server, record, published=published)
        return {}

    async def _delete(self, errand: Errand) -> dict[str, Any]:
        server, record = _said(errand, "server"), _said(errand, "record_id")
        await self._recorder(errand).delete(server, record)
        return {}

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
