"""`assistant doctor`: look at everything, and say what to do about each fault."""

import asyncio
from typing import Annotated

import typer
from rich.markup import escape

from assistant.cli import (
    checks_house,
    checks_matrix,
    checks_rooms,
    checks_sources,
    checks_video,
    checks_votes,
    checks_web,
)
from assistant.cli.checks import Check, Verdict
from assistant.cli.terminal import FAILED, as_json, operator, out, progress, run
from assistant.settings import Settings

SIGNS = {Verdict.FINE: "[green]✓[/]", Verdict.NOTE: "[yellow]![/]", Verdict.WRONG: "[red]✗[/]"}


def doctor(
    context: typer.Context,
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Check everything, each with its remedy; exit 1 if something is wrong."""
    file = operator(context).config
    settings = operator(context).settings()
    with progress("Looking"):
        found = [checks_house.file_mode(file), *run(_look(settings))]
    healthy = all(check.verdict is not Verdict.WRONG for check in found)
    if json:
        as_json({"healthy": healthy, "checks": [vars(check) for check in found]})
    else:
        _show(found)
    if not healthy:
        raise typer.Exit(FAILED)


async def _look(settings: Settings) -> list[Check]:
    found = await asyncio.gather(
        checks_matrix.reachable(settings),
        checks_matrix.clock(settings),
        checks_matrix.token(settings),
        checks_matrix.signed(settings),
        checks_matrix.limits(settings),
        checks_house.database(settings),
        asyncio.to_thread(checks_house.disk, settings),
        checks_house.waiting(settings),
        checks_house.mail(settings),
        asyncio.to_thread(checks_house.languages, settings),
    )
    more = await asyncio.gather(
        checks_rooms.space(settings),
        checks_rooms.homeless(settings),
        checks_web.public_url(settings),
        checks_sources.sources(settings),
        checks_video.video(settings),
    )
    reach = await checks_votes.reach(settings)
    return [*found, *(check for checks in more for check in checks), reach]


def _show(found: list[Check]) -> None:
    console = out()
    for check in found:
        console.print(f"{SIGNS[check.verdict]} {escape(check.name)}: {escape(check.found)}")
        if check.remedy:
            console.print(f"    → {escape(check.remedy)}")
