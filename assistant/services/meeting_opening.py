"""What a back end is asked to open for a room, and where it is to call when something happens."""

from assistant.domain.meetings import Opening
from assistant.domain.rooms import Doors, Room
from assistant.services.knocks import Terms

ENDED, RECORDING, EVENTS = "ended", "recording", "events"
"""The last words of the paths under `/callbacks/SERVER/` that servers call."""


def opening_of(room: Room, terms: Terms, doors: Doors, *, external_id: str, server: str) -> Opening:
    """Return the opening of a meeting of `room`, the same for whoever goes on with it."""
    settings = room.settings
    return Opening(
        external_id=external_id,
        name=room.name,
        record=terms.record,
        mute_on_join=settings.mute_on_join,
        approval=settings.approval,
        welcome=settings.welcome,
        participants=terms.participants,
        minutes=terms.minutes,
        logout_url=doors.left(room.slug),
        end_url=doors.callback(server, ENDED, external_id),
        recording_url=doors.callback(server, RECORDING),
        matrix_room_id=room.matrix_room_id,
        alias=room.alias,
    )
