"""The demo's assistant: its account, its settings file, its keys, its process."""

import asyncio
import secrets
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant import bootstrap, settings_file
from assistant.demo.books import SOURCE
from assistant.demo.child import Child
from assistant.demo.collective import SLUG
from assistant.demo.coop import BOT, BOT_NAME, NAME
from assistant.demo.synapse import HOST, Synapse, free_port, is_free
from assistant.matrix import setup
from assistant.matrix.homeserver import Credentials

DEMO_TIMES = {
    "code_expiry": "10m",
    "invitation_expiry": "1h",
    "dialogue_expiry": "10m",
    "undo": "2m",
    "second_thoughts": "1s",
    "key_hint": "5s",
    "stranger_pause": "1s",
    "grace": "6s",
    "grace_reminder": "3s",
    "quiet_from": "00:00",  # no quiet hours: what is played at night is played all the same
    "quiet_until": "00:00",
}
"""Waiting times for somebody who is trying it out."""


DEMO_CAPS = {"code_mails": 1000, "unsolicited_a_day": 1000}
"""The conversation asks for a code, and tells what has happened, each time that it is played."""


@dataclass(frozen=True, kw_only=True)
class Access:
    """A video server's API, and what proves that one may use it."""

    url: str
    secret: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Neighbours:
    """The servers that the assistant talks to."""

    synapse: Synapse
    mail_port: int
    collective: str  # the address of its API
    video: Access  # a BigBlueButton server
    door: int  # the port of the assistant's own pages


async def prepare(folder: Path, neighbours: Neighbours) -> Path:
    """Make the assistant ready to run, as `assistant setup` does; returns its settings file.

    What an earlier demo made in `folder` is kept: account, device, keys, database.
    """
    file = folder / "assistant.toml"
    sections = _sections(file, neighbours)
    password = _password(folder / "bot-password")
    await asyncio.to_thread(neighbours.synapse.register, BOT, password, name=BOT_NAME)
    settings_file.save(file, sections)
    settings = settings_file.load(file)
    if settings.matrix.access_token is None:
        matrix = sections["matrix"]
        nobody = Credentials(
            homeserver=matrix["homeserver"],
            user_id=matrix["user_id"],
            device_id=matrix["device_id"],
            access_token="",
            pickle_key=matrix["pickle_key"],
        )
        matrix["access_token"] = (await setup.log_in(nobody, password)).access_token
        settings_file.save(file, sections)
        settings = settings_file.load(file)
    await bootstrap.upgrade(settings)
    database = bootstrap.database(settings)
    try:
        await setup.set_up(
            database, bootstrap.credentials(settings), password=password, display_name=BOT_NAME
        )
    finally:
        await database.close()
    return file


def door_port(folder: Path) -> int:
    """Return a port for the assistant's own pages: that of an earlier demo here, if it is free.

    Links that somebody has kept go on working then.
    """
    file = folder / "assistant.toml"
    kept = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    port = int(kept.get("web", {}).get("listen", ":0").rpartition(":")[2])
    return port if port and is_free(port) else free_port()


def name_operators_room(file: Path, room_id: str) -> None:
    """Write into the settings where trouble is told."""
    sections = tomllib.loads(file.read_text(encoding="utf-8"))
    sections["coop"]["operators_room"] = room_id
    settings_file.save(file, sections)


def start(config: Path, log: Path) -> Child:
    """Start `assistant --config FILE run` as a process of its own."""
    return Child("assistant", ("--config", str(config), "run"), log=log)


def _sections(file: Path, neighbours: Neighbours) -> dict[str, dict[str, Any]]:
    synapse = neighbours.synapse
    kept = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    matrix, ours = kept.get("matrix", {}), kept.get("secrets", {})
    return {
        "matrix": {
            "homeserver": synapse.url,
            "user_id": synapse.user_id(BOT),
            "device_id": matrix.get("device_id") or setup.new_device_id(),
            "display_name": BOT_NAME,  # what people call it in a shared room
            "access_token": matrix.get("access_token"),
            "pickle_key": matrix.get("pickle_key") or secrets.token_urlsafe(32),
        },
        "coop": {
            "name": NAME,
            "default_locale": "en",
            "timezone": "Europe/Madrid",
            "join_url": "https://pont.example/join",
        },
        "mail": {
            "host": "127.0.0.1",
            "port": neighbours.mail_port,
            "sender": f"{BOT_NAME} <hello@pont.example>",
            "tls": "none",
        },
        "times": DEMO_TIMES,
        "caps": DEMO_CAPS,
        "sources": {
            SOURCE: {
                "kind": "opencollective",
                "slug": SLUG,
                "endpoint": neighbours.collective,
                "token": "an-admins-token",
                "every": "1s",
                "alert_after": "0s",
            }
        },
        "web": {
            "listen": f"{HOST}:{neighbours.door}",
            "public_url": f"http://{HOST}:{neighbours.door}",
        },
        "rooms": {"back_end": "bigbluebutton"},
        "bigbluebutton": {"demo": {"url": neighbours.video.url, "secret": neighbours.video.secret}},
        "secrets": {"code_secret": ours.get("code_secret") or secrets.token_urlsafe(32)},
    }


def _password(path: Path) -> str:
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(24))
    return path.read_text()
