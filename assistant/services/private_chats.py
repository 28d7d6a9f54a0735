"""Whether what is said to somebody alone is encrypted: secret ballots are said nowhere else."""

from assistant.domain.incoming import Place
from assistant.storage.matrix_rooms import MatrixRoomRepository


class PrivateChats:
    """Looks at direct rooms."""

    def __init__(self, *, rooms: MatrixRoomRepository) -> None:
        self._rooms = rooms

    async def in_clear(self, user_id: str, place: Place | None = None) -> bool:
        """Tell whether servers can read what is said to them, and what they answer.

        That is of `place` where it is their direct room, else of the one they are written to. Who
        has none gets one from us, and that is encrypted.
        """
        if place is None or not place.direct or user_id not in place.people:
            room_id = await self._rooms.direct_room_of(user_id)
            place = None if room_id is None else await self._rooms.place(room_id)
        return place is not None and not place.encrypted
