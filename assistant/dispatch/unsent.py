"""What is said when something that somebody waits for could not be sent."""

from typing import Any

from assistant.dispatch.relaying import Relaying
from assistant.dispatch.room_posting import RoomPosting
from assistant.domain.incoming import ErrandDone
from assistant.domain.outgoing import Priority
from assistant.domain.replies import Reply
from assistant.services.post import Post
from assistant.services.posted import Tied
from assistant.services.ticket_unheard import TicketUnheard


class FileGone(Reply, message="core-file-gone"):
    """What was asked for is no longer there."""

    name: str


class FileTooLarge(Reply, message="core-file-too-large"):
    """The homeserver takes no file of that size."""

    name: str


class FileFailed(Reply, message="core-file-failed"):
    """It could not be made, or was refused."""

    name: str


class CircleNotReached(Reply, message="core-circle-not-reached"):
    """A circle's room is not for its people alone, or not ours any more."""

    circle: str


_WORDS = {"gone": FileGone, "too-large": FileTooLarge, "not-made": FileFailed}


class Unsent:
    """Tells those who wait for a file that cannot come, and operators of a circle's lost text."""

    def __init__(
        self, relaying: Relaying, rooms: RoomPosting, unheard: TicketUnheard, post: Post
    ) -> None:
        self._relaying = relaying
        self._rooms = rooms
        self._unheard = unheard
        self._post = post

    async def tell(self, outcome: ErrandDone) -> None:
        """See to the end of one row, as `domain.outgoing.UNSENT` describes it."""
        row = outcome.result
        words = _WORDS.get(outcome.error or "")
        if row["kind"] == "file" and words is not None:
            await self._tell_waiting(words(name=row["name"]), row)
        elif row["kind"] == "message" and row["circle"] is not None:
            self._post.operators(CircleNotReached(circle=row["circle"]), key=outcome.key)
            await self._unheard.later(row["circle"])

    async def _tell_waiting(self, reply: Reply, row: dict[str, Any]) -> None:
        if row["recipient"] is not None:
            await self._relaying.ring(row["recipient"], reply, Priority.RELAY)
        else:
            await self._rooms.say(
                row["room_id"],
                reply,
                circle=row["circle"],
                tied=Tied(reply_to=row["reply_to"], thread=row["thread"]),
            )
