"""What the demo's Synapse is told: as little as a co-op's own, and nothing from outside."""

import json
import secrets
from base64 import b64encode
from pathlib import Path
from typing import Any

SERVER_NAME = "coop.localhost"  # no port in it, so that a folder can move to another one
FREELY = {"per_second": 10_000, "burst_count": 10_000}
ONE_ADDRESS = {"rc_login": {"address": FREELY, "account": FREELY, "failed_attempts": FREELY}}
"""In force always: Synapse lets five people log in from an address, and the demo has more."""
NO_LIMITS: dict[str, Any] = {
    "rc_message": FREELY,
    "rc_registration": FREELY,
    **ONE_ADDRESS,
    "rc_joins": {"local": FREELY, "remote": FREELY},
    "rc_joins_per_room": FREELY,
    "rc_invites": {"per_room": FREELY, "per_user": FREELY, "per_issuer": FREELY},
    "rc_key_requests": FREELY,
    "rc_media_create": FREELY,
    "rc_room_creation": FREELY,
    "rc_delayed_event_mgmt": FREELY,
    "rc_user_directory": FREELY,
    "rc_reports": FREELY,
}


def write_settings(
    folder: Path, port: int, *, default_limits: bool, room_version: str | None = None
) -> str:
    """Write (again) all that Synapse reads at start; returns the registration secret.

    Secrets and the signing key are made once and kept. JSON is YAML too, so JSON is written.
    """
    kept = _secrets(folder / "secrets.json")
    _write(folder / "signing.key", f"ed25519 demo {kept['signing_seed']}\n", keep=True)
    _write(folder / "log.yaml", json.dumps(_logging(folder / "homeserver.log"), indent=2))
    limits = ONE_ADDRESS if default_limits else NO_LIMITS
    settings = _settings(folder, port, kept) | limits
    if room_version is not None:
        settings["default_room_version"] = room_version
    _write(folder / "homeserver.yaml", json.dumps(settings, indent=2))
    return kept["registration_shared_secret"]


def _settings(folder: Path, port: int, kept: dict[str, str]) -> dict[str, Any]:
    return {
        "server_name": SERVER_NAME,
        "public_baseurl": f"http://localhost:{port}/",
        "listeners": [
            {
                "port": port,
                "type": "http",
                "bind_addresses": ["127.0.0.1"],
                "resources": [{"names": ["client"]}],
            }
        ],
        "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
        "media_store_path": str(folder / "media"),
        "pid_file": str(folder / "homeserver.pid"),
        "log_config": str(folder / "log.yaml"),
        "signing_key_path": str(folder / "signing.key"),
        "registration_shared_secret": kept["registration_shared_secret"],
        "macaroon_secret_key": kept["macaroon_secret_key"],
        "form_secret": kept["form_secret"],
        "enable_registration": False,
        "bcrypt_rounds": 4,  # the accounts are for show; logins stay quick
        "presence": {"enabled": False},
        "report_stats": False,
        "federation_domain_whitelist": [],  # talks to nobody
        "trusted_key_servers": [],
        "suppress_key_server_warning": True,
        "url_preview_enabled": False,
        "user_directory": {"search_all_users": True, "prefer_local_users": True},
        "max_upload_size": "10M",
        # A fresh database has nothing that needs to be spared.
        "background_updates": {"sleep_enabled": False},
    }


def _logging(log: Path) -> dict[str, Any]:
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {
            "file": {
                "class": "logging.FileHandler",
                "formatter": "plain",
                "filename": str(log),
                "encoding": "utf-8",
            }
        },
        "root": {"level": "WARNING", "handlers": ["file"]},
    }


def _secrets(path: Path) -> dict[str, str]:
    if path.exists():
        kept: dict[str, str] = json.loads(path.read_text())
        return kept
    made = {
        "registration_shared_secret": secrets.token_urlsafe(32),
        "macaroon_secret_key": secrets.token_urlsafe(32),
        "form_secret": secrets.token_urlsafe(32),
        # Synapse's format of a key: algorithm, version, the unpadded base64 of a 32 byte seed.
        "signing_seed": b64encode(secrets.token_bytes(32)).decode().rstrip("="),
    }
    _write(path, json.dumps(made))
    return made


def _write(path: Path, text: str, *, keep: bool = False) -> None:
    if keep and path.exists():
        return
    path.touch(mode=0o600)
    path.write_text(text)
