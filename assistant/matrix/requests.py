"""An outbox row as the request that sends it: references resolved, content written, encrypted."""

from dataclasses import dataclass
from typing import Any

from assistant.domain.incoming import Place
from assistant.domain.outgoing import File, Message, Reaction, Redaction
from assistant.matrix.audience import NotYet, Undeliverable
from assistant.matrix.cipher import Cipher
from assistant.matrix.content import file_content, message_content, reaction_content
from assistant.matrix.homeserver import Homeserver, Unreachable, segment
from assistant.matrix.intake import TXN_FIELD
from assistant.matrix.marks import Marks
from assistant.storage.outbox import OutboxRepository, OutboxRow
from assistant.storage.unit_of_work import Database


@dataclass(frozen=True, kw_only=True)
class Request:
    """What to PUT where."""

    path: str
    body: dict[str, Any]


async def put(homeserver: Homeserver, request: Request, patience: float) -> str:
    """Send it and return the event id; raises as `Homeserver.call` does."""
    answer = await homeserver.call("PUT", request.path, request.body, timeout=patience)
    event_id = answer.get("event_id")
    if not isinstance(event_id, str):
        raise Unreachable("an answer without event id")
    return event_id


class Requests:
    """Makes requests of rows."""

    def __init__(
        self, homeserver: Homeserver, cipher: Cipher, database: Database, marks: Marks
    ) -> None:
        self._us = homeserver.credentials.user_id
        self._cipher = cipher
        self._database = database
        self._marks = marks

    async def prepare(self, row: OutboxRow, place: Place) -> Request:
        """Return the request for `row`, encrypted anew where the room asks for it.

        Raises `NotYet` and `Undeliverable` (see `audience`) when the row refers to another one
        that is not sent, and what `Cipher.encrypt` raises.
        """
        match row.content:
            case Message(replaces=replaces):
                edited = None if replaces is None else await self._event_id(replaces)
                content = message_content(row.content, txn_id=row.txn_id, replaces=edited)
                return await self._message(row, place, content)
            case File(upload=upload) if upload is not None:
                content = file_content(row.content, upload, txn_id=row.txn_id)
                return await self._message(row, place, content)
            case Reaction(to=to):
                target = await self._event_id(to)
                content = reaction_content(row.content, txn_id=row.txn_id, to=target)
                return Request(path=_path(place, "send/m.reaction", row), body=content)
            case Redaction(of=of):
                target = await self._event_id(of)
                path = _path(place, f"redact/{segment(target)}", row)
                return Request(path=path, body={TXN_FIELD: row.txn_id})
            case _:
                raise Undeliverable("kind")

    async def _message(self, row: OutboxRow, place: Place, content: dict[str, Any]) -> Request:
        type_ = "m.room.message"
        if place.encrypted:
            users = frozenset(place.people) | {self._us}
            content = await self._cipher.encrypt(place.room_id, users, type_, content)
            type_ = "m.room.encrypted"
        return Request(path=_path(place, f"send/{type_}", row), body=content)

    async def _event_id(self, reference: str) -> str:
        """Return the event id of `reference`, which may be a transaction id of ours."""
        if reference.startswith("$"):
            return reference
        waiting = self._marks.event_id(reference)
        if waiting is not None:
            return waiting
        async with self._database.reading() as connection:
            row = await OutboxRepository(connection).read(reference)
        if row is not None and row.event_id is not None:
            return row.event_id
        if row is None or row.state != "new":
            raise Undeliverable("reference")
        raise NotYet(reference)


def _path(place: Place, action: str, row: OutboxRow) -> str:
    return f"/rooms/{segment(place.room_id)}/{action}/{segment(row.txn_id)}"
