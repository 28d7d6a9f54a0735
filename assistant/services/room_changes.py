"""Changes of a room by somebody else: who made it is told, once they have settled."""

from dataclasses import asdict
from datetime import datetime
from hashlib import sha256
from typing import Any

from assistant.domain.coop import Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.notices import Notice
from assistant.domain.persons import Caller
from assistant.domain.replies import Example, Reply
from assistant.domain.room_wishes import Setting
from assistant.domain.rooms import Room
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.room_people import RoomPeople
from assistant.services.room_wishing import SettingName
from assistant.storage.due import DueRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

CHANGED = "room-changed"


class RoomChanged(Reply, message="room-settings-changed-news"):
    """Somebody has changed a room that the reader made; `called`: what it was called before."""

    room: str
    by: str
    called: str | None
    settings: tuple[SettingName, ...]
    example: Example


class RoomChanges:
    """Notes what a room was like before somebody else changed it; what is undone is no news."""

    def __init__(self, *, due: DueRepository, times: Times, tx: Transaction) -> None:
        self._due = due
        self._times = times
        self._now = tx.now

    async def note(self, caller: Caller, before: Room) -> None:
        """Let the maker of a room be told in a while, unless they change it themselves."""
        by = caller.person.id if caller.person else None
        if before.made_by is None or by is None or by == before.made_by:
            return
        data = {"room": before.id, "by": by, "name": before.name, "was": _marks(before)}
        key, at = f"{CHANGED}:{before.id}", self._now + self._times.undo
        await self._due.put_first(CHANGED, key, at, data)


@when_due(CHANGED)
async def tell(
    incoming: Incoming,
    rooms: RoomRepository,
    persons: PersonRepository,
    people: RoomPeople,
    post: Post,
    tx: Transaction,
) -> None:
    """Tell who made a room what is otherwise than before, if they still use it."""
    assert isinstance(incoming.content, FellDue)
    data = incoming.content.data
    room = await rooms.get(data["room"])
    if room is None or room.deleted_at is not None:
        return
    maker = next((each for each in await people.of(room) if each.id == room.made_by), None)
    by = await persons.get(data["by"])
    news = _news(room, data, by.name if by else "")
    if maker is None or news is None:
        return
    key = f"room:{room.id}:changed:{_stamp(tx.now)}"
    post.tell(person=maker, message=news, kind=Notice.ROOMS, key=key)


def _news(room: Room, data: dict[str, Any], by: str) -> RoomChanged | None:
    now = _marks(room)
    changed = [each for each in Setting if now[each.value] != data["was"].get(each.value)]
    called = None if data["name"] == room.name else data["name"]
    if not changed and called is None:
        return None
    return RoomChanged(
        room=room.name,
        by=by,
        called=called,
        settings=tuple(SettingName(setting=each) for each in changed),
        example=Example(room.name),
    )


def _marks(room: Room) -> dict[str, str]:
    """Return what tells each setting from another value of it, and does not say the value."""
    values = {**asdict(room.settings), Setting.BACK_END.field: room.back_end.value}
    return {
        each.value: sha256(f"{room.slug}:{values[each.field]!r}".encode()).hexdigest()[:12]
        for each in Setting
    }


def _stamp(now: datetime) -> str:
    return now.isoformat(timespec="seconds")
