"""`assistant circles`: bring a file of circles in."""

import typer

from assistant.cli.importing import import_file
from assistant.cli.options import DryRun, Json, Toml
from assistant.cli.terminal import operator
from assistant.services.importing_circles import CircleImport

app = typer.Typer(no_args_is_help=True, help="The co-op's circles.")


@app.callback(help="The co-op's circles.")
def circles() -> None:
    """Keep `import` a word of its own: typer drops the name of a group's only command."""


@app.command("import")
def import_circles(
    context: typer.Context, file: Toml, *, dry_run: DryRun = False, json: Json = False
) -> None:
    """Import a file of circles: the whole file or nothing; the same file twice changes nothing."""
    settings = operator(context).settings()
    import_file(settings, CircleImport, file, dry_run=dry_run, json=json)
