"""Files for the fake homeserver's tests: where they come from, and what readers make of them."""

from typing import Any

from nio.crypto.attachments import decrypt_attachment
from sqlalchemy import select

from assistant.domain.outgoing import File
from assistant.services.files import Gone
from assistant.storage.outbox import outbox
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver, Room

PDF = b"%PDF-1.7 an invoice of Ana's"
UPLOAD = "POST .*/media/v3/upload"
SEND = "PUT /rooms/.*/send/"


class Cabinet:
    """A source of files that notes what it is asked for."""

    def __init__(self, **files: bytes) -> None:
        self.files = files
        self.asked: list[str] = []
        self.error: Exception | None = None

    async def produce(self, kind: str, key: str) -> bytes:
        self.asked.append(f"{kind} {key}")
        if self.error is not None:
            raise self.error
        if key not in self.files:
            raise Gone
        return self.files[key]


def invoice(key: str = "one", **more: Any) -> File:
    return File(kind="invoice", key=key, name=f"{key}.pdf", mimetype="application/pdf", **more)


async def states(database: Database) -> list[tuple[str, str | None]]:
    async with database.reading() as connection:
        rows = await connection.execute(select(outbox).order_by(outbox.c.id))
        return [(row.state, row.error) for row in rows]


async def kept(database: Database) -> list[Any]:
    async with database.reading() as connection:
        return list((await connection.execute(select(outbox.c.content))).scalars())


async def direct(fake: FakeHomeserver, *, encrypted: bool = True) -> Room:
    return await fake.make_room(ANA, BOT, encrypted=encrypted)


def clear(content: dict[str, Any]) -> dict[str, Any]:
    clear: dict[str, Any] = content["clear"]["content"]
    return clear


def opened(fake: FakeHomeserver, content: dict[str, Any]) -> bytes:
    file = content["file"]
    plain: bytes = decrypt_attachment(
        fake.media[file["url"]], file["key"]["k"], file["hashes"]["sha256"], file["iv"]
    )
    return plain
