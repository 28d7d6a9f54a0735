"""`assistant backup` and `restore`: everything in one folder, and a new device out of it."""

from pathlib import Path
from typing import Annotated

import typer

from assistant import settings_file
from assistant.cli import backup_folder, restoring
from assistant.cli.terminal import operator, progress, run, say


def backup(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new or empty folder.")],
    *,
    with_settings: Annotated[
        bool, typer.Option("--with-settings", help="The settings file, too; it holds secrets.")
    ] = False,
) -> None:
    """Copy the database, consistent while the assistant runs.

    The settings hold the key to what is encrypted in it: keep them, too, and apart from it.
    """
    file = operator(context).config
    settings = operator(context).settings()
    with progress("Copying the database") as bars:
        bar = bars.task_ids[0]
        backup_folder.write(
            folder,
            settings,
            file if with_settings else None,
            lambda done, total: bars.update(bar, completed=done, total=total),
        )
    say(f"The backup is in {folder}.")
    if not with_settings:
        say(f"It can be restored with {file} only, which is not in it: keep that safe, too.")


def restore(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the backup is.")],
    *,
    into: Annotated[Path, typer.Option("--into", help="The folder to run from, from now on.")],
    password: Annotated[
        str | None, typer.Option(envvar="ASSISTANT_PASSWORD", help="The account's password.")
    ] = None,
    access_token: Annotated[
        str | None,
        typer.Option(envvar="ASSISTANT_ACCESS_TOKEN", help="A token of a new device instead."),
    ] = None,
    non_interactive: Annotated[
        bool, typer.Option("--non-interactive", help="Ask nothing; fail on what is missing.")
    ] = False,
) -> None:
    """Bring a backup back as a new, newly signed device; what was encrypted to it stays readable.

    Nothing is ever restored over a database that is there.
    """
    kept = folder / backup_folder.SETTINGS
    source = kept if kept.is_file() else operator(context).config
    settings = settings_file.load(source)
    if password is None and access_token is None and not non_interactive:
        password = str(
            typer.prompt(f"Password of {settings.matrix.user_id}", hide_input=True, err=True)
        )
    proof = restoring.Proof(password=password, access_token=access_token)
    with progress("Restoring"):
        who = run(restoring.restore(folder, into, source, settings, proof))
    say(f"Restored into {into}, as the new device {who.device_id}.")
    say(f"Stop the old assistant, and log its device {settings.matrix.device_id} out.")
    say(f"Run the new one with `assistant --config {into / backup_folder.SETTINGS} run`.")
