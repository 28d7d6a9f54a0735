"""`assistant run`: the assistant at work, until it is told to stop."""

import asyncio
import signal
from types import FrameType

import structlog
import typer

from assistant import bootstrap
from assistant.cli import logs
from assistant.cli.database import bring_up_to_date
from assistant.cli.matrix_errors import explained
from assistant.cli.terminal import WRONG, Stopped, operator, run
from assistant.dispatch.registry import RegistryError
from assistant.i18n.catalogue import CatalogueError
from assistant.settings import Settings
from assistant.storage.unit_of_work import CommitFailed

log = structlog.get_logger()


def run_assistant(context: typer.Context) -> None:
    """Run the assistant; SIGTERM and Ctrl-C let it finish what it has begun."""
    signal.signal(signal.SIGTERM, _leave)
    settings = operator(context).settings()
    logs.configure(settings.log)
    with explained(settings.matrix.homeserver):
        try:
            run(_run(settings))
        except CommitFailed:
            raise Stopped(
                f"{settings.database.path} takes no commit (is the disk full?): nothing is lost; "
                "start again once it does."
            ) from None


def _leave(_: int, __: FrameType | None) -> None:
    raise Stopped("Stopped before it began.", 0)


async def _run(settings: Settings) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    # Before all else: an upgrade, once begun, is finished.
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    _check_database(settings)
    await bring_up_to_date(settings)
    if stop.is_set():
        raise Stopped("Stopped before it began.", 0)
    try:
        async with bootstrap.assistant(settings) as bot:
            log.info("starting", user=settings.matrix.user_id, device=settings.matrix.device_id)
            await bot.run(stop)
            log.info("stopped")
    except (CatalogueError, RegistryError) as error:
        raise Stopped(f"The installation is damaged: {error.problems[0]}") from None


def _check_database(settings: Settings) -> None:
    """Stop where there is no database: an empty one would silently begin a new life."""
    path = settings.database.path
    if not path.is_file() or path.stat().st_size == 0:
        raise Stopped(
            f"{path} does not exist: run `assistant setup`, or restore a backup.",
            WRONG,
        )
