"""A room as somebody sees it: whose it is, its link, and what is chosen in it."""

from dataclasses import dataclass

from assistant.domain.incoming import Place
from assistant.domain.meetings import Standing
from assistant.domain.persons import Caller
from assistant.domain.replies import Language, Localized, Reply
from assistant.domain.room_wishes import Setting
from assistant.domain.rooms import Room, RoomSettings
from assistant.services.dates import Date, Dates
from assistant.services.rooms import Rooms, alone
from assistant.storage.circles import CircleRepository
from assistant.storage.meetings import MeetingRepository


class RoomSettingShown(Reply, message="room-settings-shown-one"):
    """Something that is chosen in a room; a code only where nobody else reads along."""

    setting: Setting
    code: str | None
    language: Language | None


@dataclass(frozen=True, kw_only=True)
class RoomSeen:
    """A room, its link (None: being made), and whose it is where that is not clear.

    `next` is its next date, `people` how many are in its meeting now, None where none is on.
    """

    room: Room
    link: str | None
    owner: str | Localized | None
    settings: tuple[RoomSettingShown, ...]
    next: Date | None
    people: int | None


class RoomsSeen:
    """Shows rooms."""

    def __init__(
        self, *, rooms: Rooms, circles: CircleRepository, dates: Dates, meetings: MeetingRepository
    ) -> None:
        self._rooms = rooms
        self._circles = circles
        self._dates = dates
        self._meetings = meetings

    async def seen(self, caller: Caller, place: Place, room: Room) -> RoomSeen:
        """Return the room as the caller sees it there: no code where others read along."""
        private = alone(caller, place)
        meeting = await self._meetings.current(room.id)
        on = meeting is not None and meeting.state is Standing.OPEN
        return RoomSeen(
            room=room,
            link=self._rooms.link(room),
            owner=await self.owner(caller, place, room),
            settings=settings_shown(room.settings, private=private),
            next=await self._dates.next_in(room),
            people=meeting.people or 0 if meeting is not None and on else None,
        )

    async def owner(self, caller: Caller, place: Place, room: Room) -> str | Localized | None:
        """Return whose a room is, where that is not clear: a caller's only member's is theirs."""
        if not alone(caller, place):
            return None
        if room.owner_room is not None:
            circle = await self._circles.by_room(room.owner_room)
            return None if circle is None else circle.names
        several = len(caller.in_force) > 1
        names = [each.name for each in caller.in_force if each.id == room.member_id]
        return names[0] if names and several else None


def settings_shown(settings: RoomSettings, *, private: bool) -> tuple[RoomSettingShown, ...]:
    """Return what differs from how a room begins, in order."""
    fresh, found = RoomSettings(), []
    for setting in Setting:
        if setting.feature is None:
            continue
        value = getattr(settings, setting.field)
        if value == getattr(fresh, setting.field):
            continue
        code = setting in {Setting.VIEWER_CODE, Setting.MODERATOR_CODE} and private
        found.append(
            RoomSettingShown(
                setting=setting,
                code=value if code else None,
                language=Language(value) if setting is Setting.LANGUAGE else None,
            )
        )
    return tuple(found)
