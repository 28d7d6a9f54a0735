"""People with phones: what somebody does in Element, done by a real Matrix client."""

import itertools
from pathlib import Path
from typing import Any

from assistant.demo.connection import ANSWER_TIMEOUT, Connection, Refused
from assistant.demo.heard import Heard
from assistant.demo.messages import POLL_RESPONSE, edit, file, poll_answer, text
from assistant.demo.synapse import Account

MESSAGE = "m.room.message"


class Phone(Connection):
    """One device of one person. A second device of the same person is a second `Phone`.

    Make it of an account that is logged in (`Synapse.register` or `Synapse.login`), and enter it
    with `async with`.
    """

    def __init__(self, homeserver: str, account: Account, *, folder: Path | None = None) -> None:
        super().__init__(homeserver, account, folder=folder)
        self._numbers = itertools.count(1)
        self._returned: set[str] = set()

    async def open_direct(self, other: str, *, encrypted: bool = True) -> str:
        """Make a direct room with `other` as Element does, and return its id.

        Element invites, notes the room in `m.direct`, and lets people write at once, before the
        other side has joined; so this does not wait for that either.
        """
        body = {"preset": "trusted_private_chat", "is_direct": True, "invite": [other]}
        room_id = await self._create(body, encrypted=encrypted)
        path = f"/user/{self.user_id}/account_data/m.direct"
        await self.call("PUT", path, {other: [room_id]})
        await self.until(lambda: self.knows(room_id, other), f"the room with {other}")
        return room_id

    async def direct_room(self, other: str) -> str | None:
        """Return the direct room with `other` that `m.direct` notes and both are in, if any."""
        try:
            rooms = await self.call("GET", f"/user/{self.user_id}/account_data/m.direct")
        except Refused:
            return None  # nothing is noted yet
        here = [room for room in rooms.get(other, ()) if self.knows(room, other)]
        return here[-1] if here else None

    async def log_out(self) -> None:
        """End this device's login; nothing else can be done with it then."""
        await self.call("POST", "/logout", {})

    async def create_room(self, name: str, *invited: str, encrypted: bool = True) -> str:
        """Make a private room for several people and return its id."""
        body = {"preset": "private_chat", "name": name, "invite": list(invited)}
        room_id = await self._create(body, encrypted=encrypted)
        everyone = (self.user_id, *invited)
        await self.until(
            lambda: all(self.knows(room_id, who) for who in everyone), f"the room {name}"
        )
        return room_id

    async def join(self, room_id: str) -> None:
        """Enter a room, and wait until it is known here."""
        await self.call("POST", f"/join/{room_id}", {})
        await self.until(lambda: self.joined(room_id, self.user_id), f"being in {room_id}")

    async def accept(self, room_id: str) -> None:
        """Wait for the invitation into a room, and enter it."""
        await self.until(lambda: room_id in self.invitations, "an invitation")
        await self.join(room_id)

    async def leave(self, room_id: str) -> None:
        """Leave a room, or decline an invitation."""
        await self.call("POST", f"/rooms/{room_id}/leave", {})

    async def invite(self, room_id: str, user_id: str) -> None:
        """Invite somebody into a room, and wait until that is known here."""
        await self.call("POST", f"/rooms/{room_id}/invite", {"user_id": user_id})
        await self.until(lambda: self.knows(room_id, user_id), f"the invitation of {user_id}")

    async def say(  # everything that Element's message box can do
        self,
        room_id: str,
        body: str,
        *,
        reply_to: str | None = None,
        thread: str | None = None,
        mentions: tuple[str, ...] = (),
        notice: bool = False,
    ) -> str:
        """Send a text; returns its event id."""
        content = text(body, reply_to=reply_to, thread=thread, mentions=mentions, notice=notice)
        return await self.send(room_id, MESSAGE, content)

    async def send_file(  # everything that Element's message box can do
        self,
        room_id: str,
        data: bytes,
        *,
        name: str,
        mimetype: str,
        caption: str | None = None,
        thread: str | None = None,
        reply_to: str | None = None,
        duration: int | None = None,
    ) -> str:
        """Send a file, encrypted where the room is; returns the message's event id.

        With a `duration`, in milliseconds, a sound was recorded for this message.
        """
        content = file(
            name,
            mimetype,
            await self.upload(data, encrypted=self.encrypts(room_id)),
            size=len(data),
            caption=caption,
            thread=thread,
            reply_to=reply_to,
            duration=duration,
        )
        return await self.send(room_id, MESSAGE, content)

    async def edit(self, room_id: str, event_id: str, body: str) -> str:
        """Replace the text of an own message; returns the edit's event id."""
        return await self.send(room_id, MESSAGE, edit(event_id, body))

    async def react(self, room_id: str, event_id: str, key: str) -> str:
        """Put an emoji on an event; returns the reaction's event id."""
        relation = {"rel_type": "m.annotation", "event_id": event_id, "key": key}
        return await self.send(room_id, "m.reaction", {"m.relates_to": relation})

    async def tap(self, poll: Heard, *answers: str) -> str:
        """Choose answers of a poll, by their ids; returns the response's event id."""
        content = poll_answer(poll.event_id, answers)
        return await self.send(poll.room_id, POLL_RESPONSE, content)

    async def redact(self, room_id: str, event_id: str) -> None:
        """Take an own event back."""
        transaction = f"{self.device_id}-{next(self._numbers)}"
        await self.call("PUT", f"/rooms/{room_id}/redact/{event_id}/{transaction}", {})

    async def read(self, room_id: str, event_id: str) -> None:
        """Say that everything up to `event_id` is read."""
        await self.call("POST", f"/rooms/{room_id}/receipt/m.read/{event_id}", {})

    async def hear(
        self,
        sender: str,
        room_id: str | None = None,
        *,
        timeout: float = ANSWER_TIMEOUT,  # noqa: ASYNC109 - part of what is waited for
        kind: str = MESSAGE,
    ) -> Heard:
        """Wait for the next message of `sender` that `hear` has not returned yet, and return it.

        Edits are messages too; with another `kind`, that type of event is waited for, as a poll's.
        What was there before this phone was switched on is not heard, and what comes undecryptable
        is waited for until its key has come. Raises `Unanswered` after `timeout` seconds.
        """

        def arrived() -> Heard | None:
            for event in self.timeline[self.old :]:
                if event.sender != sender or room_id not in {None, event.room_id}:
                    continue
                if not event.readable:
                    return None
                if event.type == kind and event.event_id not in self._returned:
                    self._returned.add(event.event_id)
                    return event
            return None

        return await self.until(arrived, f"a message of {sender}", timeout=timeout)

    def catch_up(self, room_id: str) -> None:
        """Let `hear` return only what comes into the room from now on."""
        here = (event.event_id for event in self.timeline if event.room_id == room_id)
        self._returned.update(here)

    def said(self, sender: str, room_id: str) -> list[Heard]:
        """Everything of `sender` in the room so far: messages and what could not be decrypted."""
        return [
            event
            for event in self.timeline
            if (event.sender, event.room_id) == (sender, room_id)
            and event.type in {MESSAGE, "m.room.encrypted"}
        ]

    async def _create(self, body: dict[str, Any], *, encrypted: bool) -> str:
        state: list[dict[str, Any]] = [
            {
                "type": "m.room.guest_access",
                "state_key": "",
                "content": {"guest_access": "can_join"},
            }
        ]
        if encrypted:
            content = {"algorithm": "m.megolm.v1.aes-sha2"}
            state.append({"type": "m.room.encryption", "state_key": "", "content": content})
        answer = await self.call("POST", "/createRoom", {**body, "initial_state": state})
        return str(answer["room_id"])
