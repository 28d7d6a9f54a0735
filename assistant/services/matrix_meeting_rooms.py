"""What making, renaming, sharing and deleting a meeting room means on Matrix, as errands."""

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from assistant.domain.coop import Coop
from assistant.domain.incoming import ErrandDone, Incoming
from assistant.domain.outgoing import Errand, Priority
from assistant.domain.replies import Reply
from assistant.domain.rooms import BackEndName, Doors, Room
from assistant.services.matrix_sayings import (
    MatrixRoomClosed,
    MatrixRoomNotMade,
    MatrixRoomOpened,
    MatrixRoomReady,
    MatrixRoomTopic,
)
from assistant.services.matrix_wishes import MatrixWishes, digest
from assistant.services.occasions import when_done
from assistant.services.post import Post
from assistant.services.room_ending import when_room_goes
from assistant.services.rooms import Rooms
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

MAKE = "meeting-room:"
STATE = "meeting-room-state:"
INVITE = "meeting-room-invite:"
GUEST = "meeting-room-guest:"
LEAVE = "meeting-room-leave:"
SOON = timedelta(seconds=1)
"""So long nobody wonders where a new room's link is."""
BEHIND = timedelta(milliseconds=100)
"""How long what nobody waits for lets a link pass."""


class MatrixMeetingRooms:
    """Has the Matrix rooms of meeting rooms made and kept as the tables say.

    Nothing waits for a homeserver: each call only posts what is to be done, and the same wish twice
    is one. Call it after the room was saved. A room on another back end is left alone by all but
    `close` and `reopen`, which see to a Matrix room that it had before.
    """

    def __init__(
        self,
        *,
        wishes: MatrixWishes,
        repository: RoomRepository,
        rooms: Rooms,
        persons: PersonRepository,
        outbox: OutboxRepository,
        doors: Doors,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._wishes = wishes
        self._repository = repository
        self._rooms = rooms
        self._persons = persons
        self._outbox = outbox
        self._doors = doors
        self._coop = coop
        self._now = tx.now

    async def make(
        self,
        post: Post,
        room: Room,
        invite: Collection[str] = (),
        *,
        waiting: str | None = None,
        hold: bool = False,
    ) -> None:
        """Have a Matrix room made for `room`, unless it has one or one is on its way.

        `invite` are Matrix IDs. `waiting` is the Matrix ID that is told in its direct room once the
        room is there, with its link, or that it could not be made; with `hold` the answer to the
        command at hand is left out where that is soon. What failed for good is tried once more.
        """
        if room.matrix_room_id is not None:
            await self.change(post, room)
            await self.invite(post, room, invite)
            return
        *earlier, key = await self._keys(room)
        if await self._outbox.read(f"errand:{key}") is not None:
            await self.invite(post, room, invite)
            return
        wish = await self._wishes.of(room, invite)
        data = {
            **wish,
            # Whoever waits for the link has it sooner where nobody is asked in before.
            "invite": [] if waiting else sorted(invite),
            # A room that one of these left behind is taken up, so that there are never two.
            "earlier": earlier,
            "echo": {"wish": digest(wish), "waiting": waiting, "invited": sorted(invite)},
        }
        if hold and waiting is not None:
            post.hold(key, SOON)
        maker = None if room.made_by is None else await self._persons.get(room.made_by)
        topic = MatrixRoomTopic(coop=self._coop.name, link=self._doors.link(room.slug))
        post.errand(
            Errand(kind="create-room", key=key, data=data),
            words={"topic": topic},
            locale=maker.locale if maker else None,
        )

    async def rename(self, post: Post, room: Room) -> None:
        """Give the Matrix room the room's name; its alias stays, as the slug does."""
        await self.change(post, room)

    async def change(self, post: Post, room: Room, also: Collection[str] = ()) -> None:
        """Bring the Matrix room to what has changed: settings, who shares the room, its owner.

        `also` are Matrix IDs that have just come. A room that is being made is brought there once
        it is made.
        """
        if room.back_end is BackEndName.MATRIX:
            await self._bring(post, room, also)

    async def lacks(self, room: Room) -> str | None:
        """Return what names how the Matrix room should be, None where that is what was asked for.

        Who has come in since, and whoever lost or won rights elsewhere, makes the difference.
        """
        wanted = digest(await self._wishes.of(room))
        last = await self._outbox.newest_errand(f"{STATE}{_mark(room)}:")
        return None if last is not None and last.endswith(f"-{wanted}") else wanted

    async def close(self, post: Post, room: Room) -> None:
        """Close the Matrix room of a deleted room: no alias, by invitation only, with a word of it.

        The assistant leaves it when the room goes for good.
        """
        post.release((await self._keys(room))[-1])
        await self._bring(post, room)
        self._say(post, room, MatrixRoomClosed(room=room.name))

    async def reopen(self, post: Post, room: Room) -> None:
        """Take `close` back."""
        await self._bring(post, room)
        self._say(post, room, MatrixRoomOpened(room=room.name))

    async def invite(self, post: Post, room: Room, user_ids: Collection[str]) -> None:
        """Invite Matrix IDs; where the Matrix room is still to be made, once it is there.

        Who moderates the room can do so as soon as they are asked in.
        """
        if room.back_end is not BackEndName.MATRIX:
            return
        there = await self._wishes.people(room)
        *_, key = await self._keys(room)
        where = {"room_id": room.matrix_room_id} if room.matrix_room_id else {"errand": key}
        for user_id in user_ids:
            if user_id not in there:
                # Whoever left is invited anew: so the key has the time, too.
                key = f"{INVITE}{_mark(room)}:{user_id}:{self._now.isoformat()}"
                data = {**where, "user_id": user_id}
                post.errand(Errand(kind="invite", key=key, data=data))
        present = there.intersection(user_ids)
        if present and await self._wishes.moderates(room, *present):
            await self.change(post, room)

    async def made(self, post: Post, done: ErrandDone) -> None:
        """Note the Matrix room that was made; bring it to what has changed since it was asked for.

        Where nobody wants it any more, it is left.
        """
        echo = done.result.get("echo") or {}
        room_id = done.result.get("room_id")
        post.release(done.key)
        room = await self._room_of(done.key.removeprefix(MAKE))
        if done.error is not None or not isinstance(room_id, str):
            await self._not_made(post, room)
            return
        if room is None:
            post.errand(_leaving(room_id))
            return
        if room.matrix_room_id is None:
            room = replace(room, matrix_room_id=room_id, alias=done.result.get("alias"))
            await self._repository.save(room)
        # They were asked in with it, though our tables may not know that yet.
        invited = echo.get("invited") or ()
        wish = await self._wishes.of(room, invited)
        if room.deleted_at is not None or digest(wish) != echo.get("wish"):
            await self._bring(post, room, invited)
        link = self._rooms.link(room)
        if echo.get("waiting") and link is not None and room.deleted_at is None:
            message = MatrixRoomReady(room=room.name, link=link)
            post.relay(user_id=echo["waiting"], message=message, priority=Priority.RELAY)
            for user_id in invited:
                key = f"{GUEST}{_mark(room)}:{user_id}"
                data = {"room_id": room_id, "user_id": user_id}
                post.errand(Errand(kind="invite", key=key, data=data), pause=BEHIND)

    async def brought(self, done: ErrandDone) -> None:
        """Note the alias that the Matrix room has now."""
        room = await self._room_of(done.key.removeprefix(STATE))
        if room is None or done.error is not None or "alias" not in done.result:
            return
        await self._repository.save(replace(room, alias=done.result["alias"]))

    async def invited(self, post: Post, done: ErrandDone) -> None:
        """Let who was invited moderate, where they may."""
        room = await self._room_of(done.key.removeprefix(INVITE))
        user_id = str(done.result.get("user_id"))
        if room is None or room.deleted_at is not None or done.error is not None:
            return
        if await self._wishes.moderates(room, user_id):
            await self.change(post, room, also=(user_id,))

    async def _bring(self, post: Post, room: Room, also: Collection[str] = ()) -> None:
        if room.matrix_room_id is None:
            return
        wish = await self._wishes.of(room, also)
        data = {**wish, "room_id": room.matrix_room_id}
        key = f"{STATE}{_mark(room)}:{self._now.timestamp():.6f}-{digest(wish)}"
        post.errand(Errand(kind="room-state", key=key, data=data))

    def _say(self, post: Post, room: Room, message: Reply) -> None:
        if room.matrix_room_id is not None:
            key = f"{_mark(room)}:{self._now.isoformat()}"
            post.room(room.matrix_room_id, message, key=key)

    async def _not_made(self, post: Post, room: Room | None) -> None:
        maker = None if room is None or room.made_by is None else room.made_by
        if room is None or room.deleted_at is not None or maker is None:
            return
        ids = await self._persons.ids_of(maker)
        if ids:
            message = MatrixRoomNotMade(room=room.name)
            post.relay(user_id=ids[0].user_id, message=message, priority=Priority.RELAY)

    async def _keys(self, room: Room) -> list[str]:
        """Return the key of the errand that makes it, and its successors until none has failed."""
        first = f"{MAKE}{_mark(room)}"
        keys = [first]
        while (row := await self._outbox.read(f"errand:{keys[-1]}")) and row.state == "dead":
            keys.append(f"{first}:{len(keys)}")
        return keys

    async def _room_of(self, marked: str) -> Room | None:
        number = marked.partition(":")[0].partition("-")[0]
        room = await self._repository.get(int(number)) if number.isdecimal() else None
        return room if room is not None and marked.partition(":")[0] == _mark(room) else None


def _mark(room: Room) -> str:
    """Return what names a room in keys: after a restore, ids are given anew."""
    return f"{room.id}-{int(room.made_at.timestamp())}"


def _leaving(matrix_room_id: str) -> Errand:
    key = f"{LEAVE}{matrix_room_id}"
    return Errand(kind="leave", key=key, data={"room_id": matrix_room_id})


@when_done("create-room", MAKE)
async def note_made(incoming: Incoming, rooms: MatrixMeetingRooms, post: Post) -> None:
    """Note the Matrix room that was made for a meeting room."""
    assert isinstance(incoming.content, ErrandDone)
    await rooms.made(post, incoming.content)


@when_done("room-state", STATE)
async def note_brought(incoming: Incoming, rooms: MatrixMeetingRooms) -> None:
    """Note what a Matrix room was brought to."""
    assert isinstance(incoming.content, ErrandDone)
    await rooms.brought(incoming.content)


@when_done("invite", INVITE)
async def note_invited(incoming: Incoming, rooms: MatrixMeetingRooms, post: Post) -> None:
    """See to the rights of somebody who was invited."""
    assert isinstance(incoming.content, ErrandDone)
    await rooms.invited(post, incoming.content)


@when_room_goes
async def leave(room: Room, post: Post, _tx: Transaction) -> None:
    """Leave the Matrix room of a room that goes for good."""
    if room.matrix_room_id is not None:
        post.errand(_leaving(room.matrix_room_id))
