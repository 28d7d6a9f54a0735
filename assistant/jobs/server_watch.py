"""Looks into meetings on their servers, and remembers which servers do not answer."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from time import monotonic

from assistant.domain.meetings import Meeting, Presence
from assistant.services.back_ends import BackEnds, ServerDown

FRESH = timedelta(seconds=1)
"""How long one look serves all who come to the same meeting: an assembly arrives at once."""


@dataclass(frozen=True, kw_only=True)
class _Look:
    at: float
    answer: "asyncio.Task[Presence | None]"


class ServerWatch:
    """Asks servers who is in a meeting, once for all who want to know at the same time."""

    def __init__(
        self,
        back_ends: BackEnds,
        *,
        fresh: timedelta = FRESH,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._back_ends = back_ends
        self._fresh = fresh.total_seconds()
        self._clock = clock
        self._looks: dict[str, _Look] = {}
        self._down: dict[str, float] = {}  # server → since when

    async def presence(self, meeting: Meeting) -> Presence | None:
        """Return who is in a meeting that has a server; None where there is no such meeting.

        The answer may be `FRESH` old. Raises `ServerDown` and `ServerRefused`.
        """
        now = self._clock()
        look = self._looks.get(meeting.external_id)
        if look is None or (look.answer.done() and now - look.at >= self._fresh):
            self._clear(now)
            look = _Look(at=now, answer=asyncio.ensure_future(self._ask(meeting)))
            self._looks[meeting.external_id] = look
            look.answer.add_done_callback(_taken_note_of)
        if look.answer.done():
            return look.answer.result()
        # Whoever goes away again leaves the question to the others.
        return await asyncio.shield(look.answer)

    def forget(self, external_id: str) -> None:
        """Answer nobody with what was seen of a meeting before now: it was just opened."""
        self._looks.pop(external_id, None)

    def answered(self, server: str) -> None:
        """Note that a server has answered somebody else: whatever it was before, it is not down."""
        self._down.pop(server, None)

    def down_for(self, server: str) -> timedelta:
        """Return for how long a server has not answered; nothing where it has, or was not asked."""
        since = self._down.get(server)
        return timedelta() if since is None else timedelta(seconds=self._clock() - since)

    async def _ask(self, meeting: Meeting) -> Presence | None:
        assert meeting.server is not None
        back_end = self._back_ends.by_name.get(meeting.back_end)
        if back_end is None:
            raise ServerDown("not set up any more")
        try:
            answer = await back_end.presence(meeting.server, meeting.external_id)
        except ServerDown:
            self._down.setdefault(meeting.server, self._clock())
            raise
        self.answered(meeting.server)
        return answer

    def _clear(self, now: float) -> None:
        old = [
            key
            for key, look in self._looks.items()
            if look.answer.done() and now - look.at >= self._fresh
        ]
        for key in old:
            del self._looks[key]


def _taken_note_of(answer: "asyncio.Task[Presence | None]") -> None:
    """Let a failure be nobody's where everybody who asked has gone away."""
    if not answer.cancelled():
        answer.exception()
