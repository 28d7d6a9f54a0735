"""The command line's root: its name, its global option, its groups."""

import os
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import backup, circles, database, doctor, members, plans, run, setup
from assistant.cli.terminal import Commands, Operator
from assistant.settings_file import CONFIG_VARIABLE, DEFAULT_FILE

app = typer.Typer(
    cls=Commands,
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


app.command("setup")(setup.setup)
app.command("run")(run.run_assistant)
app.command("doctor")(doctor.doctor)
app.command("backup")(backup.backup)
app.command("restore")(backup.restore)
app.add_typer(database.app, name="db")
app.add_typer(members.app, name="members")
app.add_typer(circles.app, name="circles")
app.add_typer(plans.app, name="plans")
