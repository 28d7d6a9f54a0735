"""Matrix rooms for circles: made where there is none, entered, opened to the circle's people."""

from collections.abc import Collection

from assistant.domain.circles import Circle
from assistant.domain.coop import Coop
from assistant.domain.incoming import ErrandDone, Incoming
from assistant.domain.outgoing import Errand
from assistant.domain.replies import Localized
from assistant.services.occasions import when_done
from assistant.services.post import Post
from assistant.storage.circles import CircleRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

ROOM_ERRAND = "circle-room:"
"""How the key of an errand begins that has a room made, or entered, for the circle named next."""


class CircleRooms:
    """Has rooms made, entered, and people invited. The same wish twice is one errand."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        persons: PersonRepository,
        rooms: MatrixRoomRepository,
        outbox: OutboxRepository,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._circles = circles
        self._persons = persons
        self._rooms = rooms
        self._outbox = outbox
        self._coop = coop
        self._now = tx.now

    async def make_missing(self, post: Post, *, again: bool = False) -> None:
        """Have a room made for each circle that has none, as soon as one of its people is linked.

        Everybody in the circle who is linked is invited. `again`: what failed for good is tried
        once more, too.
        """
        for circle in await self._circles.all(with_confidants=True):
            if circle.room_id is None:
                await self._make(post, circle, again=again)

    async def enter(self, post: Post, slug: str, room: str) -> None:
        """Have the assistant enter the circle's room, by its id or by an alias.

        While the id behind an alias is not known, the errand's key keeps a second room away. What
        failed for good (nobody had invited us yet) is tried once more.
        """
        key = f"{ROOM_ERRAND}{slug}" + ("" if room.startswith("#") else f":{room}")
        *_, key = await self._keys(key)
        post.errand(Errand(kind="join", key=key, data={"room_id": room}))

    async def welcome(
        self,
        post: Post,
        person_id: int,
        *,
        ids: Collection[str] | None = None,
        slugs: Collection[str] | None = None,
    ) -> None:
        """Invite a person into the rooms of the circles they are in.

        `ids` are those of their Matrix IDs that are new, `slugs` those of their circles; None is
        all of them. A circle without a room, which was waiting for somebody to invite, gets one.
        """
        if ids is None:
            ids = [each.user_id for each in await self._persons.ids_of(person_id)]
        for circle in await self._circles.of_person(person_id):
            if slugs is not None and circle.slug not in slugs:
                continue
            if circle.room_id is not None:
                await self._invite(post, circle.room_id, ids)
            elif ids:
                await self._make(post, circle)

    async def recall(self, post: Post, room_id: str, user_id: str) -> None:
        """Invite somebody again whom we had put out of a circle's room."""
        await self._invite(post, room_id, [user_id])

    async def part(self, post: Post, person_id: int, circles: Collection[Circle]) -> None:
        """Put a person who is of these circles no more out of their rooms, or have them uninvited.

        Where we may not, they stay, nothing of the circle is written there meanwhile, and the
        operators hear of it (`matrix/circle_audience.py`).
        """
        rooms = await self._rooms.read([each.room_id for each in circles if each.room_id])
        for each in await self._persons.ids_of(person_id):
            for room_id, room in rooms.items():
                if each.user_id in room.people:
                    key = f"remove:{room_id}:{each.user_id}:{self._now.isoformat()}"
                    data = {"room_id": room_id, "user_id": each.user_id}
                    post.errand(Errand(kind="remove", key=key, data=data))

    async def made(self, post: Post, done: ErrandDone) -> None:
        """Note the room that was made for a circle; invite whoever was linked meanwhile."""
        circle = await self.note(done)
        if circle is not None and circle.room_id is not None:
            await self._invite(post, circle.room_id, await self._ids_of(circle))

    async def note(self, done: ErrandDone) -> Circle | None:
        """Note the room that an errand for a circle came back with; None where it is nothing new.

        A circle that has a room by now keeps that one, and no room is two circles'.
        """
        room_id = done.result.get("room_id")
        if done.error is not None or not done.key.startswith(ROOM_ERRAND):
            return None
        circle = await self._circles.by_slug(done.key.removeprefix(ROOM_ERRAND).partition(":")[0])
        if circle is None or circle.room_id is not None:
            return None
        if not isinstance(room_id, str) or not room_id.startswith("!"):
            return None
        if await self._circles.by_room(room_id) is not None:
            return None
        await self._circles.set_room(circle.id, room_id)
        return await self._circles.by_slug(circle.slug)

    async def _make(self, post: Post, circle: Circle, *, again: bool = False) -> None:
        ids = await self._ids_of(circle)
        if not ids:
            return
        first = f"{ROOM_ERRAND}{circle.slug}"
        *earlier, key = await self._keys(first) if again else [first]
        data = {
            "name": self._said(circle.names),
            "topic": self._said(circle.remits),
            "invite": ids,
            "encrypted": True,
            # A room that one of these left behind is taken up, so that there are never two.
            "earlier": earlier,
        }
        post.errand(Errand(kind="create-room", key=key, data=data))

    async def _keys(self, key: str) -> list[str]:
        """Return `key` and its successors, up to the first under which nothing has failed."""
        keys = [key]
        while (row := await self._outbox.read(f"errand:{keys[-1]}")) and row.state == "dead":
            keys.append(f"{key}:{len(keys)}")
        return keys

    async def _invite(self, post: Post, room_id: str, ids: Collection[str]) -> None:
        room = (await self._rooms.read([room_id])).get(room_id)
        for user_id in ids:
            if room is None or user_id not in room.people:
                # Whoever left and is linked anew is invited anew: so the key has the time, too.
                key = f"invite:{room_id}:{user_id}:{self._now.isoformat()}"
                data = {"room_id": room_id, "user_id": user_id}
                post.errand(Errand(kind="invite", key=key, data=data))

    async def _ids_of(self, circle: Circle) -> list[str]:
        people = await self._circles.people_of(circle.id)
        return [each.user_id for one in people for each in await self._persons.ids_of(one.id)]

    def _said(self, texts: Localized) -> str:
        """Return the text in the co-op's language: a room has one name for everybody."""
        return texts.get(self._coop.default_locale) or next(iter(texts.values()), "")


@when_done("create-room", ROOM_ERRAND)
async def note_made(incoming: Incoming, rooms: CircleRooms, post: Post) -> None:
    """Note the room that was made for a circle."""
    assert isinstance(incoming.content, ErrandDone)
    await rooms.made(post, incoming.content)


@when_done("join", ROOM_ERRAND)
async def note_entered(incoming: Incoming, rooms: CircleRooms) -> None:
    """Note the id of the room that a circle's file names by an alias; its people are its own."""
    assert isinstance(incoming.content, ErrandDone)
    await rooms.note(incoming.content)
