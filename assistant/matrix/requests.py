"""An outbox row as the request that sends it: references resolved, content written, encrypted."""

from dataclasses import dataclass, replace
from typing import Any, TypeVar

from assistant.domain.incoming import Place
from assistant.domain.outgoing import File, Message, Poll, PollEnd, Reaction, Redaction
from assistant.matrix.audience import Undeliverable
from assistant.matrix.cipher import Cipher
from assistant.matrix.content import file_content, message_content, reaction_content
from assistant.matrix.homeserver import Homeserver, Unreachable, segment
from assistant.matrix.intake import TXN_FIELD
from assistant.matrix.polls import POLL_END, POLL_START, poll_content, poll_end_content
from assistant.matrix.references import References
from assistant.storage.outbox import OutboxRow

Said = TypeVar("Said", Message, File, Poll)


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

    def __init__(self, homeserver: Homeserver, cipher: Cipher, references: References) -> None:
        self._us = homeserver.credentials.user_id
        self._cipher = cipher
        self._references = references

    async def prepare(self, row: OutboxRow, place: Place) -> Request:
        """Return the request for `row`, encrypted anew where the room asks for it.

        Raises `NotYet` and `Undeliverable` (see `audience`) when the row refers to another one
        that is not sent, and what `Cipher.encrypt` raises.
        """
        match row.content:
            case Message(replaces=replaces) as message:
                edited = None if replaces is None else await self._edited(message, row, place)
                said = await self._tied(message, row, place)
                content = message_content(said, txn_id=row.txn_id, replaces=edited)
                request = await self._message(row, place, content)
                if message.forgotten and place.encrypted:
                    await self._cipher.forget_said(request.body)
                return request
            case File(upload=upload) as file if upload is not None:
                shown = await self._tied(file, row, place)
                content = file_content(shown, upload, txn_id=row.txn_id)
                return await self._message(row, place, content)
            case Poll() as poll:
                asked = await self._tied(poll, row, place)
                return await self._message(
                    row, place, poll_content(asked, txn_id=row.txn_id), POLL_START
                )
            case PollEnd(poll=poll_of) as end:
                of = await self._event_id(poll_of, row, place)
                content = poll_end_content(end, txn_id=row.txn_id, of=of)
                return await self._message(row, place, content, POLL_END)
            case Reaction(to=to):
                target = await self._event_id(to, row, place)
                content = reaction_content(row.content, txn_id=row.txn_id, to=target)
                return Request(path=_path(place, "send/m.reaction", row), body=content)
            case Redaction(of=of):
                target = await self._event_id(of, row, place)
                path = _path(place, f"redact/{segment(target)}", row)
                return Request(path=path, body={TXN_FIELD: row.txn_id})
            case _:
                raise Undeliverable("kind")

    async def _message(
        self, row: OutboxRow, place: Place, content: dict[str, Any], type_: str = "m.room.message"
    ) -> Request:
        if place.encrypted:
            users = frozenset(place.people) | {self._us}
            content = await self._cipher.encrypt(place.room_id, users, type_, content)
            type_ = "m.room.encrypted"
        return Request(path=_path(place, f"send/{type_}", row), body=content)

    async def _edited(self, message: Message, row: OutboxRow, place: Place) -> str | None:
        """Return what an edit is of; None where it has to be said anew.

        A circle that moved on to another room has there what it sees edited from now on.
        """
        assert message.replaces is not None
        reference = message.replaces
        if message.circle is not None and not reference.startswith("$"):
            landed = await self._references.landed(reference)
            if landed is not None and landed.room_id != place.room_id:
                return await self._references.said_anew(reference, place.room_id)
        return await self._event_id(reference, row, place)

    async def _tied(self, said: Said, row: OutboxRow, place: Place) -> Said:
        """Return it with what it replies to and its thread as events of the room it goes to."""
        reply_to = await self._tie(said.reply_to, row, place)
        return replace(said, reply_to=reply_to, thread=await self._tie(said.thread, row, place))

    async def _tie(self, reference: str | None, row: OutboxRow, place: Place) -> str | None:
        if reference is None or _here(reference, row):
            return reference
        return await self._references.tie(reference, place.room_id)

    async def _event_id(self, reference: str, row: OutboxRow, place: Place) -> str:
        """Return the event id of `reference`, which may be a transaction id of ours."""
        if _here(reference, row):
            return reference
        return await self._references.event_id(reference, place.room_id)


def _here(reference: str, row: OutboxRow) -> bool:
    """Whether a row points at an event of its room for sure: it was meant for that room."""
    return reference.startswith("$") and row.room_id is not None


def _path(place: Place, action: str, row: OutboxRow) -> str:
    return f"/rooms/{segment(place.room_id)}/{action}/{segment(row.txn_id)}"
