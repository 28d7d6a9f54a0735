"""`assistant plans`: bring a file of plans in."""

import typer

from assistant.cli.importing import import_file
from assistant.cli.options import DryRun, Json, Toml
from assistant.cli.terminal import operator
from assistant.services.importing_plans import PlanImport

app = typer.Typer(no_args_is_help=True, help="The co-op's plans.")


@app.callback(help="The co-op's plans.")
def plans() -> None:
    """Keep `import` a word of its own: typer drops the name of a group's only command."""


@app.command("import")
def import_plans(
    context: typer.Context, file: Toml, *, dry_run: DryRun = False, json: Json = False
) -> None:
    """Import a file of plans: the whole file or nothing; the same file twice changes nothing."""
    settings = operator(context).settings()
    import_file(settings, PlanImport, file, dry_run=dry_run, json=json)
