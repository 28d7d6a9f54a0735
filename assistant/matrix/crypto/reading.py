"""Decrypting a room's events, each index of a session for one event only."""

import json
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

import vodozemac
from nio.crypto import InboundGroupSession

from assistant.matrix.crypto.device_lists import DeviceLists
from assistant.matrix.crypto.floors import raised, stored_megolm
from assistant.matrix.crypto.machine import MEGOLM
from assistant.matrix.crypto.outcomes import Decrypted, Forged, NoKey, Replayed, Spent
from assistant.matrix.crypto.state import State
from assistant.storage.megolm import MegolmRepository, StoredMegolmSession
from assistant.storage.unit_of_work import Transaction

SESSIONS_IN_MEMORY = 500
NOTES_IN_MEMORY = 10_000

Index = tuple[str, str, int]  # sender key, session id, index


@dataclass(frozen=True)
class Known:
    """What the database holds for one session id: its keys, and which event used which index."""

    keys: list[InboundGroupSession]
    used: dict[tuple[str, int], str]  # sender key, index -> event id
    floor: int = 0  # what is before it was a secret ballot, or before one


class Reading:
    """Looks room keys up when an event needs one, and remembers who used what."""

    def __init__(self, state: State, lists: DeviceLists) -> None:
        self._state = state
        self._lists = lists
        self._known: OrderedDict[str, Known] = OrderedDict()
        self._notes: OrderedDict[str, Index] = OrderedDict()  # by event id, perhaps not written yet

    async def decrypt(self, room_id: str, event: dict[str, Any]) -> Decrypted:
        """Return `event` (raw, of `room_id`) in clear, and note which index it used.

        Not inside a transaction: it may ask for the sender's devices. Raises `NoKey`,
        `Replayed`, `Forged`; `ApiError` and `Unreachable` when it could not ask.
        """
        sender, event_id, session_id, ciphertext = _parts(event)
        content = event["content"]
        named = content.get("sender_key")
        session = await self._session(room_id, sender, session_id, ciphertext, named)
        if session is None:
            await self._refuse_below_floor(session_id, ciphertext, event_id)
            raise NoKey(session_id, named if isinstance(named, str) else None)
        plaintext, index = _open(session, ciphertext)
        inner = _inner(plaintext, room_id)
        self._use((session.sender_key, session_id, index), event_id)
        relation = content.get("m.relates_to")
        if "m.relates_to" not in inner["content"] and isinstance(relation, dict):
            # Relations stand outside of the ciphertext (client-server API, "Encrypted events").
            inner["content"]["m.relates_to"] = relation
        return Decrypted(
            type=inner["type"],
            content=inner["content"],
            sender_key=session.sender_key,
            session_id=session_id,
            index=index,
        )

    async def write_index(self, tx: Transaction, event_id: str) -> None:
        """Write what `decrypt` noted of this event; writing it again changes nothing."""
        note = self._notes.get(event_id)
        if note is not None:
            await MegolmRepository(tx.connection).use(*note, event_id)

    async def forget(self, tx: Transaction, event_id: str) -> None:
        """Let the session that `decrypt` used for this event begin after it, for ever.

        That is so for every key that claims the same session id, here and in the database. The
        memory is changed before the commit, whose failure ends the process.
        """
        note = self._notes.get(event_id)
        if note is None:
            return
        _, session_id, index = note
        await self.forget_before(tx, session_id, index + 1)

    async def forget_before(self, tx: Transaction, session_id: str, floor: int) -> None:
        """Let a session begin at `floor`, for ever; see `forget`."""
        megolm = MegolmRepository(tx.connection)
        await megolm.raise_floor(session_id, floor)
        key = self._state.homeserver.credentials.pickle_key
        for stored in await megolm.sessions(session_id):
            if stored.first_index < floor:
                later = raised(_unpickled(stored, key), floor)
                await megolm.replace(stored_megolm(later, key))
        self._state.stage.forget_before(session_id, floor)
        known = self._known.get(session_id)
        if known is not None:
            keys = [raised(each, floor) for each in known.keys]
            self._known[session_id] = Known(keys, known.used, max(floor, known.floor))

    async def _refuse_below_floor(
        self, session_id: str, ciphertext: vodozemac.MegolmMessage, event_id: str
    ) -> None:
        """Raise `Replayed` or `Spent` for what is before a secret ballot: no key will ever come."""
        known = await self._load(session_id)
        index = int(ciphertext.message_index())
        if index < known.floor:
            users = {user for (_, used), user in known.used.items() if used == index}
            if users - {event_id}:
                raise Replayed(min(users))
            raise Spent(session_id)

    async def _session(
        self,
        room_id: str,
        sender: str,
        session_id: str,
        ciphertext: vodozemac.MegolmMessage,
        named: Any,
    ) -> InboundGroupSession | None:
        """Find the key that the sender gave us for this room, reading from early enough on."""
        known = self._known.get(session_id)
        candidates = known.keys if known else []
        if known is not None:
            self._known.move_to_end(session_id)
        found = self._pick(candidates, room_id, sender)
        if found is None or not _reads(found, ciphertext):
            candidates = (await self._load(session_id)).keys
            found = self._pick(candidates, room_id, sender)
        if found is None and candidates and not self._is_sure_of(sender):
            await self._lists.refresh({sender})
            candidates = (await self._load(session_id)).keys
            found = self._pick(candidates, room_id, sender)
            if found is None and self._lists.is_waiting_for(sender):
                return None
        if found is None and self._is_of_another(candidates, room_id, sender, named):
            raise Forged("session")
        return found if found is not None and _reads(found, ciphertext) else None

    def _is_sure_of(self, user: str) -> bool:
        return self._state.tracked.get(user) is False

    def _pick(
        self, candidates: list[InboundGroupSession], room_id: str, sender: str
    ) -> InboundGroupSession | None:
        suiting = [
            each
            for each in candidates
            if each.room_id == room_id and self._lists.owns(sender, each.sender_key, each.ed25519)
        ]
        return min(suiting, key=lambda each: int(each.first_known_index), default=None)

    def _is_of_another(
        self, candidates: list[InboundGroupSession], room_id: str, sender: str, named: Any
    ) -> bool:
        # A key for another room, from this very sender; or the event names a device (`named`) that
        # gave us the key and is not the sender's. What a third party registered under the same id
        # proves nothing: the sender's own key may still come.
        return any(
            self._lists.owns(sender, each.sender_key, each.ed25519)
            or (each.room_id == room_id and each.sender_key == named)
            for each in candidates
        )

    async def _load(self, session_id: str) -> Known:
        async with self._state.database.reading() as connection:
            stored = await MegolmRepository(connection).sessions(session_id)
            used = await MegolmRepository(connection).uses(session_id) if stored else {}
            floors = await MegolmRepository(connection).floors([session_id])
        key = self._state.homeserver.credentials.pickle_key
        keys = [_unpickled(each, key) for each in stored]
        floor = floors.get(session_id, 0)
        staged = self._state.stage.staged_room_keys(session_id)
        keys += [raised(each, floor) for each in staged]
        for event_id, (sender_key, noted, index) in self._notes.items():
            if noted == session_id:
                used.setdefault((sender_key, index), event_id)
        known = Known(keys, used, floor)
        if keys:
            self._known[session_id] = known
            if len(self._known) > SESSIONS_IN_MEMORY:
                self._known.popitem(last=False)
        return known

    def _use(self, note: Index, event_id: str) -> None:
        # Nothing has been awaited since the session was found, so that its entry is still there.
        sender_key, session_id, index = note
        user = self._known[session_id].used.setdefault((sender_key, index), event_id)
        if user != event_id:
            raise Replayed(user)
        self._notes[event_id] = note
        if len(self._notes) > NOTES_IN_MEMORY:
            self._notes.popitem(last=False)


def _parts(event: dict[str, Any]) -> tuple[str, str, str, vodozemac.MegolmMessage]:
    try:
        content = event["content"]
        texts = (event["sender"], event["event_id"], content["session_id"])
        if content["algorithm"] != MEGOLM or not all(isinstance(text, str) for text in texts):
            raise Forged("malformed")
        message = vodozemac.MegolmMessage.from_base64(content["ciphertext"])
    except (KeyError, TypeError, ValueError):
        raise Forged("malformed") from None
    return *texts, message


def _reads(session: InboundGroupSession, ciphertext: vodozemac.MegolmMessage) -> bool:
    return bool(session.first_known_index <= ciphertext.message_index())


def _open(session: InboundGroupSession, ciphertext: vodozemac.MegolmMessage) -> tuple[bytes, int]:
    try:
        opened = session._session.decrypt(ciphertext)  # noqa: SLF001 - nio's own decodes too early
    except ValueError:
        raise Forged("ciphertext") from None
    return opened.plaintext, opened.message_index


def _inner(plaintext: bytes, room_id: str) -> dict[str, Any]:
    try:
        inner = json.loads(plaintext)
        kind, content, room = inner["type"], inner["content"], inner["room_id"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Forged("plaintext") from None
    if room != room_id:
        raise Forged("room")
    if not isinstance(kind, str) or not isinstance(content, dict):
        raise Forged("plaintext")
    return {"type": kind, "content": content}


def _unpickled(stored: StoredMegolmSession, pickle_key: str) -> InboundGroupSession:
    return InboundGroupSession.from_pickle(
        stored.pickle,
        stored.signing_key,
        stored.sender_key,
        stored.room_id,
        pickle_key,
        stored.chain,
    )
