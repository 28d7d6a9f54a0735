"""What else ends when a room goes for good: declared by whoever keeps something of it."""

from collections.abc import Awaitable, Callable

from assistant.domain.rooms import Room
from assistant.services.post import Post
from assistant.storage.unit_of_work import Transaction

Ending = Callable[[Room, Post, Transaction], Awaitable[None]]

ENDINGS: list[Ending] = []


def when_room_goes(ending: Ending) -> Ending:
    """Declare what is done right before what is held of a deleted room is deleted for good.

    It may post errands; all rows that refer to the room are deleted with it.
    """
    ENDINGS.append(ending)
    return ending
