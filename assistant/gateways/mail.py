"""Mail over SMTP: plain texts from the co-op's address, one connection a mail."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime
from enum import StrEnum

import aiosmtplib

from assistant.domain.addresses import NoAddress, parse_address
from assistant.services.ports import MailDelayed, MailRefused

_PERMANENT = 500  # an SMTP status from here on will not change by trying again (RFC 5321, 4.2.1)


class Security(StrEnum):
    """How the connection to the mail server is protected."""

    STARTTLS = "starttls"  # upgraded before anything is said; refused where that is not offered
    TLS = "tls"  # from the first byte
    NONE = "none"  # for a server on the same machine


@dataclass(frozen=True, kw_only=True)
class MailServer:
    """Where mail is handed in, and from whom it comes; `timeout` in seconds."""

    host: str
    sender: str  # an address, or `Name <address>`
    port: int = 587
    security: Security = Security.STARTTLS
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    timeout: float = 30.0
    verify: bool = True  # the server's certificate; False only for tests and private networks


class SmtpMailer:
    """The `Mailer` that talks to a mail server."""

    def __init__(self, server: MailServer) -> None:
        self._server = server

    async def send(self, to: str, subject: str, body: str, message_id: str) -> None:
        """Send one plain text; see `Mailer`. Raises `MailRefused` and `MailDelayed`."""
        if to.rpartition("@")[2].lower().endswith(".invalid"):
            return
        message = self._message(to, subject, body, message_id)
        try:
            await self._deliver(message)
        except aiosmtplib.SMTPRecipientsRefused as error:
            raise _failure(max(each.code for each in error.recipients)) from None
        except aiosmtplib.SMTPAuthenticationError as error:
            # Ours to put right, so the mail waits.
            raise MailDelayed(f"login {error.code}") from None
        except aiosmtplib.SMTPResponseException as error:
            raise _failure(error.code) from None
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise MailDelayed(type(error).__name__) from None

    async def check(self) -> None:
        """Connect and log in, sending nothing; raises `MailDelayed` where that fails."""
        try:
            async with self._client():
                pass
        except aiosmtplib.SMTPResponseException as error:
            raise MailDelayed(str(error.code)) from None
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise MailDelayed(type(error).__name__) from None

    async def _deliver(self, message: EmailMessage) -> None:
        async with self._client() as client:
            await client.send_message(message)

    def _client(self) -> aiosmtplib.SMTP:
        server = self._server
        return aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.security is Security.TLS,
            start_tls=server.security is Security.STARTTLS,
            username=server.username,
            password=server.password,
            timeout=server.timeout,
            validate_certs=server.verify,
        )

    def _message(self, to: str, subject: str, body: str, message_id: str) -> EmailMessage:
        """Write the mail; raises MailRefused where the address would break out of its header."""
        message = EmailMessage(policy=policy.SMTP)
        try:
            message["To"] = parse_address(to)
        except NoAddress:
            raise MailRefused("address") from None
        message["From"] = self._server.sender
        message["Subject"] = " ".join(subject.split())
        message["Date"] = format_datetime(datetime.now(UTC))
        message["Message-ID"] = self._message_id(message_id)
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers, please
        message.set_content(body, charset="utf-8", cte="quoted-printable")
        return message

    def _message_id(self, key: str) -> str:
        """Return the same Message-ID for the same key (RFC 5322, 3.6.4)."""
        domain = self._server.sender.rpartition("@")[2].rstrip("> ")
        return f"<{hashlib.sha256(key.encode()).hexdigest()[:32]}@{domain}>"


def _failure(code: int) -> MailRefused | MailDelayed:
    return MailRefused(str(code)) if code >= _PERMANENT else MailDelayed(str(code))
