"""The sample co-op's meeting rooms."""

from datetime import UTC, datetime

from assistant import bootstrap
from assistant.domain.rooms import BackEndName, Room
from assistant.services.rooms import Rooms
from assistant.services.slugs import new_slug
from assistant.settings import Settings
from assistant.storage.members import MemberRepository
from assistant.storage.rooms import RoomRepository

SAMPLE = (
    ("host-collective", "All Hands"),
    ("blau", "Assemblea de socis"),
    ("biblioteca", "Club de lectura"),
    ("dar-al-kutub", "اجتماع الإدارة"),
)
"""Members and what their rooms are called."""


async def furnish(settings: Settings) -> list[dict[str, str]]:
    """Make the rooms, where they are not there yet, and return their names and links."""
    async with bootstrap.desk(settings) as scope:
        rooms = scope.get(RoomRepository)
        members, links = scope.get(MemberRepository), scope.get(Rooms)
        there = {(room.member_id, room.name): room for room in await rooms.all()}
        found = []
        for key, name in SAMPLE:
            member = await members.by_key(key)
            assert member is not None
            room = there.get((member.id, name))
            if room is None:
                room = Room(
                    id=0,
                    slug=await new_slug(name, rooms),
                    name=name,
                    member_id=member.id,
                    back_end=BackEndName.BIGBLUEBUTTON,
                    made_at=datetime.now(UTC),
                )
                await rooms.add(room)
            found.append({"name": name, "link": links.link(room) or ""})
        return found
