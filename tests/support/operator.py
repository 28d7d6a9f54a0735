"""The operator at the command line, within the test's own process."""

import json
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from typer.testing import CliRunner, Result

from assistant import settings_file
from assistant.cli.app import app
from assistant.i18n.catalogue import Catalogue

SECTIONS: dict[str, dict[str, Any]] = {
    "matrix": {
        "homeserver": "http://127.0.0.1:9",  # the discard port: nobody answers
        "user_id": "@assistant:coop.example",
        "device_id": "DEVICE",
        "access_token": "secret-token",
        "pickle_key": "0123456789abcdef",
    },
    "coop": {"name": "Cel·la"},
    "secrets": {"code_secret": "0123456789abcdef"},
}


_load = cache(Catalogue.load)
"""Reads the texts once: a process of the operator's does, and here many commands run in one."""

_MIGRATED: list[bytes] = []
"""The database that `db upgrade` made first in this process: dozens of migrations take a while."""


class Operator:
    """Types commands with the settings file of `folder`; each must end as expected."""

    def __init__(self, folder: Path) -> None:
        self.config = folder / "assistant.toml"
        self.database = folder / "assistant.db"
        self._folder = folder

    def settles(self, **changes: dict[str, Any]) -> None:
        """Write settings that are right but for `changes`."""
        names = dict.fromkeys([*SECTIONS, *changes])
        sections = {name: SECTIONS.get(name, {}) | changes.get(name, {}) for name in names}
        settings_file.save(self.config, sections)

    def migrates(self) -> None:
        """Have the database that `db upgrade` makes of nothing."""
        if not _MIGRATED:
            self.types("db", "upgrade")
            assert not self.database.with_name(f"{self.database.name}-wal").exists()
            _MIGRATED.append(self.database.read_bytes())
        else:
            self.database.touch(0o600)
            self.database.write_bytes(_MIGRATED[0])

    def writes(self, name: str, text: str) -> str:
        """Write a file into the folder, and return its path."""
        path = self._folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def types(self, *words: str, status: int = 0, answers: str = "") -> Result:
        """Run a command; its exit status must be `status`, and nothing may have escaped."""
        words = ("--config", str(self.config), *words)
        with patch.object(Catalogue, "load", _load):
            result = CliRunner().invoke(app, words, input=answers)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == status, (result.stdout, result.stderr)
        return result

    def reads(self, *words: str, status: int = 0) -> Any:
        """Run a command with `--json` and return what a script would read."""
        return json.loads(self.types(*words, "--json", status=status).stdout)
