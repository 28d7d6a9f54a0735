"""What servers tell us unasked: registered, and believed once it is verified."""

import asyncio
from collections.abc import Callable

import structlog

from assistant.gateways.bigbluebutton import verifying
from assistant.gateways.bigbluebutton.servers import Servers
from assistant.services.back_ends import ReadyRecording, ServerDown, ServerRefused

log = structlog.get_logger()

EVENTS = ("meeting-ended", "user-joined", "user-left", "rap-publish-ended")
"""What we want to hear of (bbb-webhooks, `eventID`)."""


class BigBlueButtonCallbacks:
    """`Callbacks` of BigBlueButton; see `services.back_ends`."""

    def __init__(self, servers: Servers) -> None:
        self._servers = servers

    def servers(self) -> tuple[str, ...]:
        """Return the servers' names."""
        return self._servers.names()

    def recording_ready(self, server: str, signed: str) -> ReadyRecording | None:
        """Return what `signed_parameters` say; None where they are not that server's."""
        secret = self._secret(server)
        return None if secret is None else verifying.recording_ready(signed, secret)

    def event(self, server: str, *, url: str, body: bytes, checksum: str) -> tuple[str, ...] | None:
        """Return the meetings that a call is about: where to look, nothing more is believed."""
        secret = self._secret(server)
        if secret is None or not verifying.is_from(secret, url=url, body=body, checksum=checksum):
            return None
        return verifying.meetings(body)

    async def register(self, url_of: Callable[[str], str]) -> None:
        """Have each server call us; servers drop what failed them, so do it from time to time."""
        await asyncio.gather(*(self._register(name, url_of(name)) for name in self.servers()))

    async def _register(self, server: str, url: str) -> None:
        # Not asked through `Servers`: one without webhooks is not down.
        try:
            await self._servers.client(server).hook(url, EVENTS)
        except ServerDown as down:
            log.info("no webhooks", server=server, reason=down.reason)
        except ServerRefused as refused:
            log.info("no webhooks", server=server, reason=refused.key)

    def _secret(self, server: str) -> str | None:
        return self._servers.client(server).secret if server in self.servers() else None
