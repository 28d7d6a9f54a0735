"""`assistant tickets`: what was asked of circles, out of the house and into it."""

import csv
import json as jsons
import sys
from typing import Annotated

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.cli.desk import reading
from assistant.cli.importing import import_file
from assistant.cli.options import Csv, DryRun, Json
from assistant.cli.terminal import operator, run
from assistant.services.importing_tickets import TicketImport
from assistant.services.table_file import harmless
from assistant.services.ticket_export import COLUMNS, TicketExport
from assistant.settings import Settings
from assistant.storage.ticket_archive import TicketArchiveRepository

app = typer.Typer(no_args_is_help=True, help="What members ask of circles.")


@app.callback(help="What members ask of circles.")
def tickets() -> None:
    """Keep each command a word of its own: typer drops the name of a group's only command."""


@app.command()
def export(
    context: typer.Context,
    *,
    json: Json = False,
    csv_: Annotated[bool, typer.Option("--csv", help="Print a table, one line a ticket.")] = False,
) -> None:
    """Print every ticket, notes too: one JSON object a line, or a table with `--csv`.

    What comes out is confidential: keep it where only those read it who may.
    """
    settings = operator(context).settings()
    run(_lines(settings) if csv_ and not json else _objects(settings))


@app.command("import")
def import_tickets(
    context: typer.Context, file: Csv, *, dry_run: DryRun = False, json: Json = False
) -> None:
    """Import tickets of another desk: the whole file or nothing; twice changes nothing.

    The columns are those of `export --csv`; key, circle, state, text and opened are needed.
    """
    settings = operator(context).settings()
    import_file(settings, TicketImport, file, dry_run=dry_run, json=json)


async def _objects(settings: Settings) -> None:
    async with reading(settings) as connection:
        async for each in _export(connection).objects():
            sys.stdout.write(jsons.dumps(each, ensure_ascii=False) + "\n")


async def _lines(settings: Settings) -> None:
    writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    writer.writeheader()
    async with reading(settings) as connection:
        async for each in _export(connection).lines():
            writer.writerow({name: harmless(cell) for name, cell in each.items()})


def _export(connection: AsyncConnection) -> TicketExport:
    return TicketExport(TicketArchiveRepository(connection))
