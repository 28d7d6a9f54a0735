"""Matrix rooms for circles that have none; `circles.py` notes them once they are there."""

from assistant.domain.circles import Circle
from assistant.domain.coop import Coop
from assistant.domain.outgoing import Errand
from assistant.domain.replies import Localized
from assistant.services.circles import ROOM_ERRAND
from assistant.services.post import Post
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository


class CircleRooms:
    """Has rooms made, or entered. The same wish twice is one errand: its key is the circle's."""

    def __init__(self, circles: CircleRepository, persons: PersonRepository, coop: Coop) -> None:
        self._circles = circles
        self._persons = persons
        self._coop = coop

    async def make_missing(self, post: Post) -> None:
        """Have a room made for each circle that has none, as soon as one of its people is linked.

        Everybody in the circle who is linked is invited.
        """
        for circle in await self._circles.all():
            if circle.room_id is not None:
                continue
            people = await self._circles.people_of(circle.id)
            ids = [each.user_id for one in people for each in await self._persons.ids_of(one.id)]
            if ids:
                post.errand(self._making(circle, ids))

    def enter(self, post: Post, slug: str, room: str) -> None:
        """Have the assistant enter the circle's room, by its id or by an alias.

        While the id behind an alias is not known, the errand's key keeps a second room away.
        """
        key = f"{ROOM_ERRAND}{slug}" + ("" if room.startswith("#") else f":{room}")
        post.errand(Errand(kind="join", key=key, data={"room_id": room}))

    def _making(self, circle: Circle, invite: list[str]) -> Errand:
        data = {
            "name": self._said(circle.names),
            "topic": self._said(circle.remits),
            "invite": invite,
            "encrypted": True,
        }
        return Errand(kind="create-room", key=f"{ROOM_ERRAND}{circle.slug}", data=data)

    def _said(self, texts: Localized) -> str:
        """Return the text in the co-op's language: a room has one name for everybody."""
        return texts.get(self._coop.default_locale) or next(iter(texts.values()), "")
