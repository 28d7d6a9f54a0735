"""Whose membership is not in force leaves the rooms of circles, and is asked in once it is."""

from datetime import timedelta

from assistant.domain.circles import Circle
from assistant.domain.incoming import ErrandDone, Incoming
from assistant.domain.notices import Notice
from assistant.domain.outgoing import Errand, Priority
from assistant.domain.replies import Localized, Reply
from assistant.services.circle_rooms import CircleRooms
from assistant.services.occasions import when_done
from assistant.services.post import Post
from assistant.storage.circle_removals import CircleRemovalRepository, Seat
from assistant.storage.circles import CircleRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

AGAIN = timedelta(days=1)
"""Whom we may not put out we try to put out again so much later: we may be allowed to by then."""
LAPSED = "lapsed:"
"""How the key of an errand begins that puts somebody out; the room and their Matrix ID end it."""


class PutOut(Reply, message="circles-put-out"):
    """Tells somebody why they are in a circle's room no more."""

    circle: Localized


class StaysIn(Reply, message="circles-stays-in"):
    """Tells a circle's lead who is to be put out of its room, because we may not.

    Until then nothing that is for the circle alone is written there.
    """

    person: str
    user_id: str
    circle: Localized


class CircleLapses:
    """Puts out, and asks in again; only people of the circle, and each once as long as it lasts."""

    def __init__(
        self,
        *,
        removals: CircleRemovalRepository,
        circles: CircleRepository,
        persons: PersonRepository,
        members: MemberRepository,
        matrix_rooms: MatrixRoomRepository,
        rooms: CircleRooms,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._removals = removals
        self._circles = circles
        self._persons = persons
        self._members = members
        self._matrix_rooms = matrix_rooms
        self._rooms = rooms
        self._post = post
        self._now = tx.now

    async def compare(self, limit: int) -> int:
        """Put out who has no membership in force, ask in again who has; return how many it was."""
        lapsed = await self._removals.lapsed(self._now, limit)
        back = await self._removals.back(limit)
        for seat in lapsed:
            await self._removals.begin(seat)
            key = "|".join((f"{LAPSED}{self._now.isoformat()}", seat.room_id, seat.user_id))
            data = {"room_id": seat.room_id, "user_id": seat.user_id}
            self._post.errand(Errand(kind="remove", key=key, data=data))
        for seat in back:
            await self._removals.forget(seat)
            await self._rooms.recall(self._post, seat.room_id, seat.user_id)
        return len(lapsed) + len(back)

    async def removed(self, done: ErrandDone) -> None:
        """Tell who was put out why, or the lead of the circle, once, where we may not.

        Whose membership is in force again by now hears of neither: `compare` asks them in.
        """
        _, room_id, user_id = done.key.split("|", 2)
        seat = await self._removals.seat(room_id, user_id)
        room = (await self._matrix_rooms.read([room_id])).get(room_id)
        stays = not done.result.get("removed") and room is not None and user_id in room.people
        new = True
        if stays:
            new = await self._removals.refuse(room_id, user_id, self._now + AGAIN)
        else:
            await self._removals.end(room_id, user_id)
        circle = None if seat is None else await self._circles.get(seat.circle_id)
        if seat is None or circle is None or not new:
            return
        if await self._members.acting_in_force([seat.person_id]):
            return
        if stays:
            await self._tell_lead(seat, circle)
            return
        self._post.relay(
            user_id=user_id,
            message=PutOut(circle=circle.names),
            priority=Priority.REMINDER,
            key=done.key,
        )

    async def _tell_lead(self, seat: Seat, circle: Circle) -> None:
        lead = (await self._circles.leads())[circle.slug].person_id
        person = await self._persons.get(seat.person_id)
        told = None if lead is None or lead == seat.person_id else await self._persons.get(lead)
        if person is None:
            return
        key = f"stays-in:{circle.slug}:{seat.user_id}:{self._now.date().isoformat()}"
        message = StaysIn(person=person.name, user_id=seat.user_id, circle=circle.names)
        if told is None:
            self._post.operators(message, key=key)
        else:
            self._post.tell(person=told, message=message, kind=Notice.CIRCLES, key=key)


@when_done("remove", LAPSED)
async def note_removed(incoming: Incoming, lapses: CircleLapses) -> None:
    """Note that somebody is out, or that we may not put them out."""
    assert isinstance(incoming.content, ErrandDone)
    await lapses.removed(incoming.content)
