"""Somebody at their client: what people do in a conversation."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from assistant.domain.incoming import (
    Attachment,
    Content,
    Joined,
    Place,
    Reacted,
    Redacted,
    Text,
    Unreadable,
)
from assistant.domain.persons import Person
from tests.support.heard import Heard, HeardFile, Step

if TYPE_CHECKING:
    from tests.support.conversation import House


class Somebody:
    """A person or stranger at their client."""

    direct: Place

    def __init__(self, house: House, user_id: str, person: Person | None) -> None:
        self.house = house
        self.user_id = user_id
        self.person = person

    async def says(
        self,
        text: str,
        place: Place | None = None,
        *,
        reply_to: str | None = None,
        thread: str | None = None,
        mentions_us: bool = False,
        ago: timedelta = timedelta(0),
    ) -> Step:
        """Write `text`, in the direct room where no other place is named."""
        content = Text(body=text, reply_to=reply_to, thread=thread, mentions_us=mentions_us)
        return await self._does(content, place, sent_at=self.house.now - ago)

    async def edits(self, step: Step, text: str, place: Place | None = None) -> Step:
        """Edit the message that brought `step`."""
        return await self._does(Text(body=text, edits=step.event_id), place)

    async def reacts(self, step: Step | Heard, key: str, place: Place | None = None) -> Step:
        """React to what the assistant said."""
        to = step.answer.event_id if isinstance(step, Step) else step.event_id
        return await self._does(Reacted(to=to, key=key), place, type_="m.reaction")

    async def unreacts(self, step: Step, place: Place | None = None) -> Step:
        """Take back the reaction (or message) that brought `step`."""
        return await self._does(Redacted(of=step.event_id), place, type_="m.room.redaction")

    redacts = unreacts

    async def sends(self, kind: str, place: Place | None = None, **more: Any) -> Step:
        """Send a file, a picture or the like; `more` are fields of `Attachment`."""
        return await self._does(Attachment(kind=kind, **more), place)

    async def gets_file(self) -> HeardFile:
        """Look at the next file that came to where nobody but us reads; fails without one."""
        ours = [
            file
            for file in self.house.files
            if self.user_id == file.recipient or self.direct.room_id == file.room_id
        ]
        assert ours, "no file came"
        self.house.files.remove(ours[0])
        return ours[0]

    async def unreadable(self, why: str, place: Place | None = None) -> Step:
        """Send what cannot be read."""
        return await self._does(Unreadable(why=why), place)

    async def invites(self, place: Place | None = None) -> Step:
        """Have the assistant in, which has just joined."""
        return await self._does(Joined(inviter=self.user_id), place, type_="joined")

    async def waits(self, place: Place | None = None) -> Step:
        """Write nothing for a while after having the assistant in."""
        data = {"inviter": self.user_id}
        return await self.house.falls_due("greeting", data, place or self.direct)

    async def _does(self, content: Content, place: Place | None, **how: Any) -> Step:
        return await self.house.receive(content, self.user_id, place or self.direct, **how)
