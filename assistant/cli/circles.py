"""`assistant circles`: bring a file of circles in, and look at them."""

from typing import Any

import typer
from rich.markup import escape

from assistant.cli.desk import desk
from assistant.cli.importing import import_file
from assistant.cli.options import DryRun, Json, Toml
from assistant.cli.terminal import as_json, listing, operator, out, run
from assistant.services.circle_sheets import CircleSheets
from assistant.services.importing_circles import CircleImport
from assistant.settings import Settings

app = typer.Typer(no_args_is_help=True, help="The co-op's circles.")


@app.command("import")
def import_circles(
    context: typer.Context, file: Toml, *, dry_run: DryRun = False, json: Json = False
) -> None:
    """Import a file of circles: the whole file or nothing; the same file twice changes nothing."""
    settings = operator(context).settings()
    import_file(settings, CircleImport, file, dry_run=dry_run, json=json)


@app.command("list")
def list_circles(context: typer.Context, *, json: Json = False) -> None:
    """List the circles; as JSON with all that their file may say, in its words."""
    sheets = run(_sheets(operator(context).settings()))
    if json:
        as_json(sheets)
        return
    table = listing("circle", "lead", "hours", "zone", "languages", "duty", "confidants", "texts")
    for sheet in sheets:
        cells = (
            sheet["slug"],
            sheet.get("lead", ""),
            "; ".join(f"{days} {hours}" for days, hours in sheet.get("hours", {}).items()),
            sheet.get("zone", ""),
            " ".join(sheet.get("languages", ())),
            ", ".join(sheet.get("duty", ())),
            ", ".join(sheet.get("confidants", ())),
            ", ".join([*sheet.get("canned", ()), *sheet.get("faq", ())]),
        )
        table.add_row(*map(escape, cells))
    out().print(table, soft_wrap=False)


async def _sheets(settings: Settings) -> list[dict[str, Any]]:
    async with desk(settings) as scope:
        return await scope.get(CircleSheets).all()
