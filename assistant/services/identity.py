"""Who is asking: a Matrix ID, seen as the person, members, circles and rights behind it."""

from assistant.domain.persons import Caller
from assistant.storage.callers import CallerRepository


class Identity:
    """Tells who is behind a Matrix ID, as of this transaction."""

    def __init__(self, callers: CallerRepository) -> None:
        self._callers = callers

    async def caller(self, user_id: str) -> Caller:
        """Return who `user_id` is; one that is linked to nobody is a stranger, with no rights."""
        return await self._callers.of_user(user_id)
