"""The demo's mail server: takes every mail for the co-op's people and keeps it in a folder."""

import asyncio
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiosmtpd.smtp import SMTP, Envelope, Session

HOST = "127.0.0.1"
LETTER_TIMEOUT = 30.0  # seconds


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A mail as it came; `to` is the address of its envelope."""

    to: str
    subject: str
    body: str


class Mailbox:
    """An SMTP server on loopback while it is entered; keeps each mail as `NNN.eml` in `folder`."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        self.folder = folder
        self.port = port
        self.letters: list[Letter] = []
        self._came = asyncio.Condition()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: SMTP(self, hostname="localhost", enable_SMTPUTF8=True, loop=loop),
            HOST,
            self.port,
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    async def letter_to(self, address: str, *, after: int = 0) -> Letter:
        """Wait for a mail to `address` that is not among the first `after` ones.

        Raises TimeoutError after `LETTER_TIMEOUT` seconds.
        """

        def arrived() -> list[Letter]:
            return [letter for letter in self.letters[after:] if letter.to == address]

        async with asyncio.timeout(LETTER_TIMEOUT), self._came:
            await self._came.wait_for(arrived)
        return arrived()[0]

    async def more_than(self, count: int) -> None:
        """Wait until more than `count` mails have come."""
        async with self._came:
            await self._came.wait_for(lambda: len(self.letters) > count)

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self,
        server: Any,  # noqa: ARG002 - aiosmtpd's signature
        session: Session,  # noqa: ARG002 - the same
        envelope: Envelope,
    ) -> str:
        """Take a mail."""
        raw = envelope.original_content or b""
        message = message_from_bytes(raw, _class=EmailMessage, policy=policy.default)
        number = len(list(self.folder.glob("*.eml"))) + 1
        path = self.folder / f"{number:03}.eml"
        path.touch(mode=0o600)
        path.write_bytes(raw)
        subject, body = str(message["Subject"]), str(message.get_content()).strip()
        async with self._came:
            self.letters.extend(
                Letter(to=to, subject=subject, body=body) for to in envelope.rcpt_tos
            )
            self._came.notify_all()
        return "250 Taken"
