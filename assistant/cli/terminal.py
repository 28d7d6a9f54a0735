"""How the command line speaks and ends: one clear line for what went wrong, and a status."""

import asyncio
import json
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
from rich.table import Table
from typer.core import TyperGroup

from assistant import settings_file
from assistant.bootstrap_house import UnknownLanguage
from assistant.settings import Settings

T = TypeVar("T")

FAILED = 1
WRONG = 2  # wrong use, wrong settings


@dataclass(eq=False)
class Stopped(Exception):  # noqa: N818 - an ending, said in one line
    """The command ends here: `line` says why and what to do, `status` is the exit status."""

    line: str
    status: int = FAILED


class Commands(TyperGroup):
    """Ends with a line instead of a traceback where the reason is known."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command and turn known endings into their line and status."""
        try:
            return super().invoke(ctx)
        except settings_file.WrongSettings as error:
            _end(str(error), WRONG)
        except UnknownLanguage as error:
            choice = f"choose among {', '.join(error.known)}"
            _end(f"{error.setting}: there are no texts in {error.code}; {choice}", WRONG)
        except Stopped as stopped:
            _end(stopped.line, stopped.status)
        except KeyboardInterrupt:
            _end("Stopped.", FAILED)


@dataclass(frozen=True)
class Operator:
    """What the global options say: which settings file."""

    config: Path

    def settings(self) -> Settings:
        """Read the settings; raises `WrongSettings`."""
        return settings_file.load(self.config)


def operator(context: typer.Context) -> Operator:
    """Return what the global options said."""
    found = context.find_object(Operator)
    assert found is not None
    return found


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run the asynchronous part of a command to its end."""
    return asyncio.run(work)


def out() -> Console:
    """Return the console for results."""
    return Console(file=sys.stdout, highlight=False, soft_wrap=True)


def listing(*heads: str) -> Table:
    """Return a table in which nothing is cut: the first column keeps to a line, the others fold.

    To be printed without `soft_wrap`, which would cut all of them.
    """
    table = Table(box=None)
    for number, head in enumerate(heads):
        table.add_column(head, no_wrap=number == 0, overflow="fold")
    return table


def err() -> Console:
    """Return the console for what is said on the way; a script reads standard output."""
    return Console(file=sys.stderr, highlight=False, soft_wrap=True)


def say(line: str) -> None:
    """Say how it goes, as it stands: no markup is read from it."""
    err().print(escape(line))


def as_json(value: object) -> None:
    """Print a result that a script reads."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))


@contextmanager
def progress(what: str) -> Iterator[Progress]:
    """Show bars on standard error while long work runs; nothing where nobody watches."""
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=err(),
        transient=True,
        disable=not sys.stderr.isatty(),
    ) as bars:
        bars.add_task(escape(what), total=None)
        yield bars


def _end(line: str, status: int) -> NoReturn:
    say(line)
    raise typer.Exit(status)
