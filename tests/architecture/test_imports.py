"""Imports point down only, and every folder has its place in that order."""

import subprocess
import sys
import tomllib

from tests.architecture.source import CODE, ROOT, imports, modules, name

WITHOUT_LAYER = {
    "__init__",  # empty
    "settings",  # has a rule of its own, below
    "settings_file",  # reads and writes settings
    "settings_kinds",  # parts of the settings
    "settings_sources",
    "settings_rooms",
    "settings_tickets",
    "resources",  # finds files and imports nothing of ours
}
MAY_READ_SETTINGS = (
    "assistant/__main__.py",
    "assistant/settings",
    "assistant/bootstrap",
    "assistant/cli",
    "assistant/demo",
)


def test_the_import_rules_hold() -> None:
    """The contracts in pyproject.toml, run as `make lint` runs them.

    In a process of its own: import-linter configures logging, which disables every logger there is.
    """
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    done = subprocess.run(
        [*command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "kept, 0 broken" in done.stdout


def test_every_folder_has_a_layer() -> None:
    """A new folder that no contract names would be free of all of them."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    named = {part.strip() for layer in layers for part in layer.split("|")}
    there = {
        f"assistant.{path.stem}"
        for path in (ROOT / "assistant").iterdir()
        if (path.suffix == ".py" or (path / "__init__.py").exists())
        and path.stem not in WITHOUT_LAYER
    }
    assert there <= named


def test_settings_are_read_where_objects_are_built_only() -> None:
    """Everything else asks for exactly the values that it needs."""
    readers = {
        name(path)
        for path in modules(*CODE)
        if any(module.startswith("assistant.settings") for module in imports(path))
    }
    assert [reader for reader in readers if not reader.startswith(MAY_READ_SETTINGS)] == []


def test_only_the_command_line_knows_how_it_is_drawn() -> None:
    """Typer and rich stay in the operator's command line and in the demo."""
    drawn = {
        name(path)
        for path in modules(*CODE)
        if {"typer", "rich"} & {module.partition(".")[0] for module in imports(path)}
    }
    allowed = ("assistant/__main__.py", "assistant/cli/", "assistant/demo/")
    assert [module for module in drawn if not module.startswith(allowed)] == []
