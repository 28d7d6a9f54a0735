"""`assistant entities`: who issues the co-op's invoices."""

import typer

from assistant.cli.importing import import_file
from assistant.cli.options import DryRun, Json, Toml
from assistant.cli.terminal import operator
from assistant.services.importing_entities import EntityImport

app = typer.Typer(no_args_is_help=True, help="The legal entities that issue invoices.")


@app.callback(help="The legal entities that issue invoices.")
def entities() -> None:
    """Keep `import` a word of its own: typer drops the name of a group's only command."""


@app.command("import")
def import_entities(
    context: typer.Context, file: Toml, *, dry_run: DryRun = False, json: Json = False
) -> None:
    """Import a file of entities: the whole file or nothing; twice the same changes nothing."""
    settings = operator(context).settings()
    import_file(settings, EntityImport, file, dry_run=dry_run, json=json)
