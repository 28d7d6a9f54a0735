"""Meetings in Matrix rooms: clients bring the calls, so there is nothing to open and to end."""

from assistant.domain.matrix_home import MatrixHome
from assistant.domain.meetings import Opened, Opening, Presence, Visitor
from assistant.domain.rooms import BackEndName, Feature
from assistant.services.back_ends import ServerDown, ServerRefused


class MatrixBackEnd:
    """Leads people to the Matrix room that an errand has made; talks to no network.

    Of what a room's people can choose it keeps approval: who has the link knocks, and a moderator
    lets them in. A client that is in the room calls when it likes, with whom it likes, and shows
    nobody to us: so codes, roles and numbers are not kept, and nothing is recorded or ended here.
    """

    name = BackEndName.MATRIX
    features = frozenset({Feature.APPROVAL})

    def __init__(self, home: MatrixHome) -> None:
        self._home = home

    async def choose(self, but: frozenset[str] = frozenset()) -> str:
        """Return our homeserver: the only one there is."""
        if self._home.server in but:
            raise ServerDown("no other homeserver")
        return self._home.server

    async def open(self, opening: Opening, server: str) -> Opened:
        """Find the room open, as it is always; raises ServerDown until it is made."""
        if opening.matrix_room_id is None:
            raise ServerDown("not made yet")
        return Opened(server=server, create_time=0, again=True)

    async def presence(self, server: str, external_id: str) -> Presence | None:  # noqa: ARG002 - the port's
        """Return None: who is in a call is for those in the room to know."""
        return None

    def entrance(self, opening: Opening, opened: Opened, visitor: Visitor) -> str:  # noqa: ARG002 - the port's
        """Return the room's address, the same for everybody: who they are, their client knows."""
        if opening.matrix_room_id is None:
            raise ServerRefused("not-made")
        return self._home.link(opening.matrix_room_id, opening.alias)

    async def end(self, server: str, external_id: str) -> None:  # noqa: ARG002 - the port's
        """Raise ServerRefused: a call ends when its people leave it."""
        raise ServerRefused("not-ours-to-end")

    async def close(self) -> None:
        """Have nothing to let go of."""
