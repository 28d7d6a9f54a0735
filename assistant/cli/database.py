"""`assistant db`: bring the tables up to date, or tell how they stand."""

import typer
from rich.markup import escape
from sqlalchemy.exc import SQLAlchemyError

from assistant import bootstrap
from assistant.cli.matrix_errors import explained
from assistant.cli.options import Json
from assistant.cli.terminal import (
    FAILED,
    WRONG,
    Stopped,
    as_json,
    operator,
    out,
    progress,
    run,
    say,
)
from assistant.settings import Settings
from assistant.storage.migration import Standing, Version

app = typer.Typer(no_args_is_help=True, help="The database's tables.")


@app.command()
def upgrade(context: typer.Context) -> None:
    """Bring the tables up to date, after a copy of the database."""
    run(bring_up_to_date(operator(context).settings()))


@app.command()
def check(context: typer.Context, *, json: Json = False) -> None:
    """Tell whether the tables are those that this program needs; exit 1 if not."""
    version = run(bootstrap.migrations(operator(context).settings()).version())
    if json:
        as_json(vars(version))
    else:
        out().print(escape(describe(version)))
    if version.standing is not Standing.HEAD:
        raise typer.Exit(FAILED)


async def bring_up_to_date(settings: Settings) -> None:
    """Upgrade the database where it is behind, after a copy; raises `Stopped` when it is newer."""
    folder = settings.database.path.parent
    if not folder.is_dir():
        raise Stopped(f"database.path: there is no folder {folder}", WRONG)
    try:
        with explained(settings.matrix.homeserver), progress("Upgrading the database"):
            copy = await bootstrap.upgrade(settings)
    except bootstrap.DatabaseNewer as error:
        raise Stopped(describe(error.version)) from None
    except SQLAlchemyError as error:
        raise Stopped(f"{settings.database.path}: {type(error).__name__}: no upgrade") from None
    if copy is not None:
        say(f"The database is upgraded; as it was before it lies in {copy}")


def describe(version: Version) -> str:
    """Say how the database stands, and what to do."""
    match version.standing:
        case Standing.HEAD:
            return f"The database is up to date ({version.current})."
        case Standing.EMPTY:
            return "The database is empty: run `assistant db upgrade`."
        case Standing.BEHIND:
            return (
                f"The database is at {version.current}, this program needs {version.head}: "
                "run `assistant db upgrade`."
            )
        case _:
            return (
                f"The database ({version.current}) is newer than this program ({version.head}): "
                "install the newer program, or restore a backup."
            )
