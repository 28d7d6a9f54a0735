"""Room keys without their beginning: below its floor a session can never be read again."""

from nio.crypto import InboundGroupSession

from assistant.storage.megolm import StoredMegolmSession


def raised(session: InboundGroupSession, floor: int) -> InboundGroupSession:
    """Return the session as it reads from `floor` on; as it is where it begins no earlier.

    Megolm's ratchet turns one way only: what comes before cannot be computed from it.
    """
    if session.first_known_index >= floor:
        return session
    return InboundGroupSession.import_session(
        session.export_session(floor),
        session.ed25519,
        session.sender_key,
        session.room_id,
        session.forwarding_chain,
    )


def stored_megolm(session: InboundGroupSession, pickle_key: str) -> StoredMegolmSession:
    """Return the session as the database keeps it."""
    return StoredMegolmSession(
        room_id=session.room_id,
        sender_key=session.sender_key,
        session_id=session.id,
        signing_key=session.ed25519,
        pickle=session.pickle(pickle_key),
        first_index=session.first_known_index,
        chain=session.forwarding_chain,
    )
