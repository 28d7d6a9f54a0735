"""Commands that are loaded when they are called: a start waits for what it needs, and no more."""

from importlib import import_module
from typing import Any

import typer

from assistant.cli.terminal import Commands

PLACES: dict[str, str] = {}
"""Where each command is, by its name: `module:function`, or `module:app` for a group."""


class LazyCommands(Commands):
    """Looks commands up in `PLACES`, in that order."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of all commands."""
        return list(PLACES)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - the same
        """Load the command of that name; None where there is none."""
        if cmd_name not in PLACES:
            return None
        module, _, name = PLACES[cmd_name].partition(":")
        found = getattr(import_module(module), name)
        around = typer.Typer(add_completion=False, rich_markup_mode=None)
        if isinstance(found, typer.Typer):
            around.add_typer(found, name=cmd_name)
        else:
            around.command(cmd_name)(found)
        return typer.main.get_group(around).commands[cmd_name]
