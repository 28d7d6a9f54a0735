# ruff: noqa: ARG002 - aiosmtpd calls its hooks with all of these
"""A real mail server (aiosmtpd) on a free loopback port, that keeps what it takes."""

import asyncio
import datetime as dt
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class Letterbox:
    """What a mail server took, and what it answers; `at_data` and `at_address` refuse."""

    port: int = 0
    at_data: str = "250 OK"
    at_address: str = "250 OK"
    taken: list[EmailMessage] = field(default_factory=list)
    addresses: list[list[str]] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)

    async def handle_RCPT(  # noqa: N802 - named by aiosmtpd
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        if self.at_address.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.at_address

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self.at_data.startswith("250"):
            message = message_from_bytes(envelope.content, policy=policy.default)
            assert isinstance(message, EmailMessage)
            self.taken.append(message)
            self.addresses.append(list(envelope.rcpt_tos))
            self.encrypted.append(session.ssl is not None)
        return self.at_data


@asynccontextmanager
async def mail_server(
    *,
    folder: Path | None = None,
    starttls: bool = False,
    tls: bool = False,
    login: tuple[str, str] | None = None,
) -> AsyncIterator[Letterbox]:
    """Run a mail server. With `starttls` or `tls` its self-signed certificate lies in `folder`."""
    box = Letterbox()
    context = None
    if starttls or tls:
        assert folder is not None
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(_certificate(folder))

    def authenticate(
        server: SMTP, session: Any, envelope: Any, mechanism: str, data: LoginPassword
    ) -> AuthResult:
        given = (data.login.decode(), data.password.decode())
        return AuthResult(success=given == login, handled=False)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(
            box,
            hostname="127.0.0.1",
            loop=loop,
            tls_context=context if starttls else None,
            require_starttls=starttls,
            authenticator=authenticate if login else None,
            auth_required=login is not None,
            auth_require_tls=starttls,
        ),
        "127.0.0.1",
        0,
        ssl=context if tls else None,
    )
    box.port = server.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        server.close()
        await server.wait_closed()


def _certificate(folder: Path) -> Path:
    """Write a key and a certificate that signs itself, for this machine and an hour."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(hours=1))
        .sign(key, hashes.SHA256())
    )
    path = folder / "mail.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path
