"""Olm sessions in memory, by the device that they are with."""

from nio.crypto import Session, SessionStore

SESSIONS_PER_DEVICE = 8  # more are of no use, and somebody could make us keep thousands


class OlmSessions(SessionStore):  # type: ignore[misc]  # nio has no types
    """nio's store, which prefers the youngest session and forgets the oldest ones."""

    def __init__(self) -> None:
        super().__init__()
        self._dropped: list[str] = []

    def add(self, sender_key: str, session: Session) -> bool:
        """Add a session, in the place of the oldest when there are too many."""
        # By creation, not by use: nio notes a use before it knows whether decryption works.
        entries = self._entries[sender_key]
        if session in entries:
            return False
        entries.append(session)
        entries.sort(key=lambda each: each.creation_time, reverse=True)
        while len(entries) > SESSIONS_PER_DEVICE:
            self._dropped.append(entries.pop().id)
        return True

    def take_dropped(self) -> list[str]:
        """Return the ids of the sessions forgotten since the last call."""
        dropped, self._dropped = self._dropped, []
        return dropped
