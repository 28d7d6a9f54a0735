"""How often strangers are answered: a burst, then one answer a pause, and silence between."""

from dataclasses import replace

from assistant.domain.coop import Caps, Times
from assistant.domain.persons import Caller
from assistant.storage.persons import StrangerRepository
from assistant.storage.unit_of_work import Transaction


class Manners:
    """Counts answers to strangers; linked people are always answered."""

    def __init__(
        self, strangers: StrangerRepository, times: Times, caps: Caps, tx: Transaction
    ) -> None:
        self._strangers = strangers
        self._times = times
        self._caps = caps
        self._now = tx.now

    async def may_answer(self, caller: Caller) -> bool:
        """Whether this one may be answered now; counts it when so.

        A leaky bucket: it holds `Caps.stranger_burst`, and loses one each `Times.stranger_pause`.
        """
        if caller.person is not None:
            return True
        stranger = await self._strangers.get(caller.user_id)
        since = self._now - (stranger.answered_at or self._now)
        pauses = int(since / self._times.stranger_pause) if self._times.stranger_pause else 10**9
        held = max(0, stranger.answered - pauses)
        if held >= self._caps.stranger_burst:
            return False
        await self._strangers.put(
            caller.user_id, replace(stranger, answered=held + 1, answered_at=self._now)
        )
        return True
