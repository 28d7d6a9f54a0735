"""What `import` is for members, circles and plans alike: a file in, a report out."""

from dataclasses import asdict
from pathlib import Path
from typing import Protocol

import typer
from rich.markup import escape
from rich.table import Table

from assistant.cli.desk import desk
from assistant.cli.terminal import FAILED, WRONG, Stopped, as_json, out, progress, run
from assistant.services.importing import REASONS, ImportProblem, ImportReport
from assistant.settings import Settings


class Importer(Protocol):
    """A use case that takes a whole file or nothing of it."""

    async def run(self, data: bytes, *, dry_run: bool = False) -> ImportReport:
        """Import the bytes of a file."""


def import_file(
    settings: Settings, importer: type[Importer], file: Path, *, dry_run: bool, json: bool
) -> None:
    """Import `file` and tell what came of it; exits with 1 where something is wrong with it."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Stopped(f"{file}: {error.strerror}", WRONG) from None
    with progress(f"Importing {file.name}"):
        report = run(_import(settings, importer, data, dry_run=dry_run))
    if json:
        as_json(_plain(report))
    else:
        _show(report, file)
    if report.problems:
        raise typer.Exit(FAILED)


async def _import(
    settings: Settings, importer: type[Importer], data: bytes, *, dry_run: bool
) -> ImportReport:
    async with desk(settings) as scope:
        return await scope.get(importer).run(data, dry_run=dry_run)


def _plain(report: ImportReport) -> dict[str, object]:
    problems = [{**asdict(each), "reason": REASONS[each.code]} for each in report.problems]
    return {**asdict(report), "problems": problems}


def _show(report: ImportReport, file: Path) -> None:
    console = out()
    if report.problems:
        rows = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
        for problem in report.problems:
            rows.add_row(escape(_place(problem)), escape(_reason(problem)))
        console.print(rows)
        console.print(f"{escape(str(file))}: {len(report.problems)} to put right; nothing changed.")
        return
    for note in report.notes:
        console.print(escape(note))
    counts = f"{len(report.added)} new, {len(report.changed)} changed, {report.unchanged} as before"
    console.print(counts + ("; nothing was written (--dry-run)." if report.dry_run else "."))
    for word, keys in (("new", report.added), ("changed", report.changed)):
        if keys:
            console.print(f"  {word}: {escape(', '.join(keys))}")


def _place(problem: ImportProblem) -> str:
    if problem.line is None:
        return f"{problem.column}:"
    return f"line {problem.line}, column {problem.column}:"


def _reason(problem: ImportProblem) -> str:
    value = f'"{problem.value}" ' if problem.value else ""
    hint = f" ({problem.hint})" if problem.hint else ""
    return f"{value}{REASONS[problem.code]}{hint}"
