"""Looking for what links secret ballots and voters, in files, rows and ciphertext."""

import json
import sqlite3
import tomllib
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import vodozemac
from nio.crypto import InboundGroupSession

from assistant.demo.people import Phone

POLL_START, POLL_RESPONSE = (
    "org.matrix.msc3381.poll.start",
    "org.matrix.msc3381.poll.response",
)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of one table, as text."""

    table: str
    text: str


def rows_of(database: Path) -> list[Row]:
    """Return every row of every table."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = [name for (name,) in found]
        return [
            Row(table=table, text=json.dumps(row, default=repr, ensure_ascii=False))
            for table in tables
            for row in connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - our own names
        ]


def bytes_of(*paths: Path) -> bytes:
    """Return what lies in files on the disk: databases with what goes with them, and folders."""
    found = b""
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else path.parent.glob(f"{path.name}*")
        found += b"".join(each.read_bytes() for each in files if each.is_file())
    return found


def pickle_key(config: Path) -> str:
    """Return what the crypto store is sealed with; it lies in the settings."""
    return str(tomllib.loads(config.read_text())["matrix"]["pickle_key"])


def read_with(database: Path, events: list[dict[str, Any]], key: str) -> dict[str, str]:
    """Decrypt what the room keys in a database open: texts by event id."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        stored = connection.execute(
            "SELECT session_id, pickle, signing_key, sender_key, room_id FROM megolm_sessions"
        ).fetchall()
    sessions: dict[str, list[InboundGroupSession]] = {}
    for session_id, *kept in stored:
        session = InboundGroupSession.from_pickle(*kept, key)
        sessions.setdefault(session_id, []).append(session)
    found = {}
    for event in events:
        message = vodozemac.MegolmMessage.from_base64(event["content"]["ciphertext"])
        for session in sessions.get(event["content"]["session_id"], []):
            try:
                opened = session._session.decrypt(message)
            except ValueError:
                continue
            found[event["event_id"]] = opened.plaintext.decode()
    return found


async def ciphertexts(phone: Phone, room_id: str) -> list[dict[str, Any]]:
    """Return all encrypted events of a room, as its homeserver keeps them."""
    path = f"/rooms/{room_id}/messages?dir=b&limit=200"
    chunk = (await phone.call("GET", path))["chunk"]
    return [each for each in chunk if each["type"] == "m.room.encrypted" and each["content"]]


async def tap(phone: Phone, room_id: str, us: str, answer: str) -> str:
    """Answer the newest poll of ours; returns the response's event id."""

    def asked() -> str | None:
        here = [
            each.event_id
            for each in phone.timeline
            if (each.sender, each.room_id, each.type) == (us, room_id, POLL_START)
        ]
        return here[-1] if here else None

    poll = await phone.until(asked, "a poll")
    content = {
        "m.relates_to": {"rel_type": "m.reference", "event_id": poll},
        POLL_RESPONSE: {"answers": [answer]},
    }
    return await phone.send(room_id, POLL_RESPONSE, content)
