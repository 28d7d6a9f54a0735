"""What lies in a backup's folder."""

import json
import shutil
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant import bootstrap
from assistant.cli.terminal import Stopped, run
from assistant.settings import Settings
from assistant.storage.copies import CopyDamaged, Progress, copy_database

DATABASE = "assistant.db"
MANIFEST = "backup.json"
SETTINGS = "assistant.toml"


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a backup is of."""

    user_id: str
    device_id: str
    revision: str | None
    made_at: str  # ISO 8601, UTC


def write(folder: Path, settings: Settings, file: Path | None, progress: Progress) -> None:
    """Write a backup into `folder`, made if absent; `file` is a settings file to keep with it.

    The manifest is written last: a folder without one is no backup. Raises `Stopped`.
    """
    if (folder / MANIFEST).exists() or (folder / DATABASE).exists():
        raise Stopped(f"{folder} holds a backup already: name another folder.")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy_database(settings.database.path, folder / DATABASE, progress)
        version = run(bootstrap.migrations_of(folder / DATABASE).version())
        if file is not None:
            _keep(file, folder / SETTINGS)
        manifest = Manifest(
            user_id=settings.matrix.user_id,
            device_id=settings.matrix.device_id,
            revision=version.current,
            made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        (folder / MANIFEST).write_text(json.dumps(asdict(manifest), indent=2) + "\n")
    except CopyDamaged:
        raise Stopped(
            f"{settings.database.path} is damaged: there is no sound copy of it."
        ) from None
    except FileNotFoundError as error:
        raise Stopped(f"{error.filename or error}: does not exist.") from None
    except OSError as error:
        raise Stopped(f"{folder}: {error.strerror or type(error).__name__}") from None


def read(folder: Path) -> Manifest:
    """Return what the backup in `folder` is of; raises `Stopped`."""
    try:
        manifest = Manifest(**json.loads((folder / MANIFEST).read_text()))
    except (OSError, ValueError, TypeError):
        raise Stopped(
            f"{folder} holds no whole backup ({MANIFEST} is missing or damaged)."
        ) from None
    if not (folder / DATABASE).is_file():
        raise Stopped(f"{folder} holds no {DATABASE}.")
    return manifest


def _keep(file: Path, target: Path) -> None:
    target.touch(mode=0o600)
    shutil.copyfile(file, target)
