"""The demo's assistant: its account, its settings file, its keys, its process."""

import asyncio
import secrets
import tomllib
from pathlib import Path
from typing import Any

from assistant import bootstrap, settings_file
from assistant.demo.child import Child
from assistant.demo.coop import BOT, BOT_NAME, NAME
from assistant.demo.synapse import Synapse
from assistant.matrix import setup
from assistant.matrix.homeserver import Credentials

DEMO_TIMES = {
    "code_expiry": "10m",
    "invitation_expiry": "1h",
    "dialogue_expiry": "10m",
    "undo": "2m",
    "key_hint": "5s",
    "stranger_pause": "1s",
}
"""Waiting times for somebody who is trying it out."""


DEMO_CAPS = {"code_mails": 1000}
"""The conversation asks for a code each time that it is played."""


async def prepare(folder: Path, synapse: Synapse, mail_port: int) -> Path:
    """Make the assistant ready to run, as `assistant setup` does; returns its settings file.

    What an earlier demo made in `folder` is kept: account, device, keys, database.
    """
    file = folder / "assistant.toml"
    sections = _sections(file, synapse, mail_port)
    password = _password(folder / "bot-password")
    await asyncio.to_thread(synapse.register, BOT, password, name=BOT_NAME)
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


def start(config: Path, log: Path) -> Child:
    """Start `assistant --config FILE run` as a process of its own."""
    return Child("assistant", ("--config", str(config), "run"), log=log)


def _sections(file: Path, synapse: Synapse, mail_port: int) -> dict[str, dict[str, Any]]:
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
            "port": mail_port,
            "sender": f"{BOT_NAME} <hello@pont.example>",
            "tls": "none",
        },
        "times": DEMO_TIMES,
        "caps": DEMO_CAPS,
        "secrets": {"code_secret": ours.get("code_secret") or secrets.token_urlsafe(32)},
    }


def _password(path: Path) -> str:
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(24))
    return path.read_text()
