"""What making, renaming, sharing and deleting a meeting room means on Matrix, as errands."""

from collections.abc import Collection

from assistant.domain.rooms import Room
from assistant.services.post import Post


class MatrixMeetingRooms:
    """Has the Matrix rooms of meeting rooms made and kept as the tables say.

    Nothing waits for a homeserver: each call only posts what is to be done, and the same wish twice
    is one. Call it after the room was saved. A room on another back end is left alone by all but
    `close` and `reopen`, which see to a Matrix room that it had before.
    """

    async def make(
        self, post: Post, room: Room, invite: Collection[str] = (), *, waiting: str | None = None
    ) -> None:
        """Have a Matrix room made for `room`, unless it has one or one is on its way.

        `invite` are Matrix IDs. `waiting` is the Matrix ID that is told in its direct room once the
        room is there, with its link, or that it could not be made.
        """

    async def rename(self, post: Post, room: Room) -> None:
        """Give the Matrix room the room's name; its alias stays, as the slug does."""

    async def change(self, post: Post, room: Room) -> None:
        """Bring the Matrix room to what has changed: settings, who shares the room, its owner."""

    async def close(self, post: Post, room: Room) -> None:
        """Close the Matrix room of a deleted room: no alias, by invitation only, with a word of it.

        Once it cannot be undone any more (`Times.undo`), the assistant leaves.
        """

    async def reopen(self, post: Post, room: Room) -> None:
        """Take `close` back."""

    async def invite(self, post: Post, room: Room, user_ids: Collection[str]) -> None:
        """Invite Matrix IDs; where the Matrix room is still to be made, once it is there."""
