"""Meetings on BigBlueButton: the back end that its settings build."""

from collections.abc import Sequence

from assistant.domain.meetings import (
    Opened,
    Opening,
    Presence,
    ServerRecording,
    Visitor,
)
from assistant.domain.rooms import BackEndName, Feature
from assistant.gateways.bigbluebutton import parameters
from assistant.gateways.bigbluebutton.answers import GONE, NOT_UNIQUE
from assistant.gateways.bigbluebutton.client import Client
from assistant.gateways.bigbluebutton.servers import Servers
from assistant.services.back_ends import ServerRefused


class BigBlueButton:
    """A `BackEnd` and `Recorder`; see `services.back_ends`.

    Codes, and who may start or moderates, are kept by the door; the rest by the server itself.
    """

    name = BackEndName.BIGBLUEBUTTON
    features = frozenset(
        {
            Feature.VIEWER_CODE,
            Feature.MODERATOR_CODE,
            Feature.ANYONE_MAY_START,
            Feature.EVERYONE_MODERATES,
            Feature.MUTE_ON_JOIN,
            Feature.APPROVAL,
            Feature.RECORD,
            Feature.WELCOME,
            Feature.LANGUAGE,
            Feature.PARTICIPANTS,
            Feature.MINUTES,
            Feature.END,
        }
    )

    def __init__(self, servers: Servers) -> None:
        self._servers = servers

    async def choose(self, but: frozenset[str] = frozenset()) -> str:
        """Return the server with the fewest people, none of `but`. Raises `ServerDown`."""
        return await self._servers.least_loaded(but)

    async def open(self, opening: Opening, server: str) -> Opened:
        """Create the meeting on `server`, or find it there. Raises `ServerDown`, `ServerRefused`.

        Also a meeting of that id which was created with other parameters is ours: ids are made by
        us, and nobody knows them before the server does.
        """

        async def create(client: Client) -> Opened:
            asked = parameters.of_meeting(opening, client.secret)
            try:
                created = await client.create(asked)
            except ServerRefused as refused:
                if refused.key != NOT_UNIQUE:
                    raise
                there = await client.meeting(opening.external_id)
                if there is None:  # it ended just now: whoever asks again gets a new one
                    raise
                return Opened(server=server, create_time=there.create_time, again=True)
            return Opened(server=server, create_time=created.create_time, again=created.again)

        return await self._servers.ask(server, create)

    async def presence(self, server: str, external_id: str) -> Presence | None:
        """Return who is in a meeting, or None. Raises `ServerDown` and `ServerRefused`."""
        return await self._servers.ask(server, lambda client: client.meeting(external_id))

    def entrance(self, opening: Opening, opened: Opened, visitor: Visitor) -> str:
        """Return the signed address that lets `visitor` in.

        It can be used again while this very meeting lasts. Raises `ServerDown` for a server that
        is not in the settings any more.
        """
        asked = parameters.of_visitor(opening, opened, visitor)
        return self._servers.client(opened.server).join_url(asked)

    async def end(self, server: str, external_id: str) -> None:
        """End a meeting for everybody. Raises `ServerDown` and `ServerRefused`."""

        async def ended(client: Client) -> None:
            try:
                await client.end(parameters.of_end(external_id, client.secret))
            except ServerRefused as refused:
                if refused.key not in GONE:
                    raise

        await self._servers.ask(server, ended)

    async def recordings(
        self, server: str, external_ids: Sequence[str]
    ) -> tuple[ServerRecording, ...]:
        """Return the recordings of these meetings. Raises `ServerDown` and `ServerRefused`."""
        # Not asked through `Servers`: one that is slow at that is not down for meetings.
        return await self._servers.client(server).recordings(external_ids)

    async def publish(self, server: str, record_id: str, *, published: bool) -> None:
        """Show or hide a recording; `ServerRefused("notFound")` where there is none."""
        await self._servers.client(server).publish(record_id, published=published)

    async def delete(self, server: str, record_id: str) -> None:
        """Delete a recording for good. Raises `ServerDown` and `ServerRefused`."""
        try:
            await self._servers.client(server).delete(record_id)
        except ServerRefused as refused:
            if refused.key not in GONE:
                raise

    async def close(self) -> None:
        """Close all connections."""
        await self._servers.close()
