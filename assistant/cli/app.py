"""The command line's root: its name, its global option, its groups."""

import os
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.lazily import PLACES, LazyCommands
from assistant.cli.terminal import Operator
from assistant.settings_file import CONFIG_VARIABLE, DEFAULT_FILE

app = typer.Typer(
    cls=LazyCommands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="The co-op assistant: members help themselves in chat, in their own language.",
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(version("coop-assistant"))
        raise typer.Exit


@app.callback()
def root(
    context: typer.Context,
    config: Annotated[
        Path, typer.Option("--config", "-c", envvar=CONFIG_VARIABLE, help="The settings file.")
    ] = DEFAULT_FILE,
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Say which version."),
    ] = False,
) -> None:
    """Take the options that every command shares."""
    # Whatever is written here is members' data or secrets: database, copies, settings.
    os.umask(0o077)
    context.obj = Operator(config)


PLACES.update(
    {
        "setup": "assistant.cli.setup:setup",
        "run": "assistant.cli.run:run_assistant",
        "doctor": "assistant.cli.doctor:doctor",
        "backup": "assistant.cli.backup:backup",
        "restore": "assistant.cli.backup:restore",
        "db": "assistant.cli.database:app",
        "sync": "assistant.cli.sync:sync",
        "members": "assistant.cli.members:app",
        "contributions": "assistant.cli.contributions:app",
        "circles": "assistant.cli.circles:app",
        "plans": "assistant.cli.plans:app",
        "entities": "assistant.cli.entities:app",
        "invoices": "assistant.cli.invoices:app",
        "rooms": "assistant.cli.rooms:app",
        "tickets": "assistant.cli.tickets:app",
        "bylaws": "assistant.cli.bylaws:app",
        "votes": "assistant.cli.votes:app",
    }
)
