"""`assistant bylaws`: how the co-op decides, brought in as a file, and looked at."""

import sys
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from assistant.cli.desk import reading
from assistant.cli.importing import import_file
from assistant.cli.options import DryRun, Json, Toml
from assistant.cli.terminal import WRONG, Stopped, as_json, listing, operator, out, run
from assistant.domain.resolutions import Comparator, KindOfResolution
from assistant.services.importing_bylaws import BylawsImport
from assistant.services.starter_bylaws import starter_kinds, starter_text
from assistant.settings import Settings
from assistant.storage.kinds import KindRepository, definition_of

_UNITS = {"day": timedelta(days=1), "hour": timedelta(hours=1), "minute": timedelta(minutes=1)}

app = typer.Typer(no_args_is_help=True, help="How the co-op decides: kinds of resolution.")


@app.command("import")
def import_bylaws(
    context: typer.Context, file: Toml, *, dry_run: DryRun = False, json: Json = False
) -> None:
    """Import a file of kinds: the whole file or nothing; the same file twice changes nothing.

    What changed becomes a new version; proposals keep the version that they were made under.
    """
    settings = operator(context).settings()
    import_file(settings, BylawsImport, file, dry_run=dry_run, json=json)


@app.command("list")
def list_kinds(context: typer.Context, *, json: Json = False) -> None:
    """List the kinds that members can propose under."""
    kinds = run(_kinds(operator(context).settings()))
    if json:
        as_json([_plain(kind) for kind in kinds])
        return
    table = listing(
        "kind", "version", "method", "threshold", "quorum", "notice", "voting", "secret"
    )
    for kind in kinds:
        cells = (
            kind.name,
            str(kind.version),
            kind.method.value,
            _threshold(kind),
            str(kind.response_quorum or kind.quorum),
            f"{kind.notice_days} days",
            _line(_length(kind.voting_period)),
            "yes" if kind.secret else "",
        )
        table.add_row(*map(escape, cells))
    out().print(table, soft_wrap=False)


@app.command("show")
def show_kind(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The kind's name in the file.")],
    *,
    json: Json = False,
) -> None:
    """Show all that a kind says, as it counts for new proposals."""
    kinds = run(_kinds(operator(context).settings()))
    found = next((kind for kind in kinds if kind.name == name), None)
    if found is None:
        names = ", ".join(kind.name for kind in kinds)
        raise Stopped(f"There is no kind {name}; there are {names}.", WRONG)
    if json:
        as_json(_plain(found))
        return
    table = listing("", "")
    for key, value in _plain(found).items():
        table.add_row(escape(key), escape(_line(_length(getattr(found, key), value))))
    out().print(table, soft_wrap=False)


@app.command("starter")
def starter(
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE.toml]", help="Where to write it to.")
    ] = None,
) -> None:
    """Print the kinds that hold before any import, as a file to change and import."""
    text = starter_text()
    if file is None:
        sys.stdout.write(text)
        return
    try:
        with file.open("x", encoding="utf-8") as target:
            target.write(text)
    except OSError as error:
        raise Stopped(f"{file}: {error.strerror}", WRONG) from None
    out().print(f"{escape(str(file))} is written: change it, then `assistant bylaws import` it.")


async def _kinds(settings: Settings) -> tuple[KindOfResolution, ...]:
    async with reading(settings) as connection:
        kinds = KindRepository(connection)
        return starter_kinds() if await kinds.none_ever() else await kinds.current()


def _plain(kind: KindOfResolution) -> dict[str, Any]:
    return {"name": kind.name, "version": kind.version, **definition_of(kind)}


def _threshold(kind: KindOfResolution) -> str:
    rule = kind.threshold
    if rule is None:
        return ""
    sign = ">" if rule.comparator is Comparator.MORE_THAN else "≥"
    return f"{sign} {rule.share} of {rule.base.value}"


def _length(said: Any, otherwise: Any = None) -> Any:
    """Return a length of time, or several, as the file says it; `otherwise` for anything else."""
    if isinstance(said, tuple) and said and all(isinstance(each, timedelta) for each in said):
        return [_length(each) for each in said]
    if not isinstance(said, timedelta):
        return otherwise
    for unit, one in _UNITS.items():
        if not said % one:
            many = said // one
            return f"{many} {unit}{'' if many == 1 else 's'}"
    return str(said)


def _line(value: Any) -> str:
    if isinstance(value, dict):
        return "\n".join(f"{key}: {_line(each)}" for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
