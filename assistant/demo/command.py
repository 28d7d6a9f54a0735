"""`assistant demo`: a homeserver, a co-op and a conversation, on this machine alone."""

import asyncio
import logging
import signal
import tempfile
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

WRONG = 2
EXTRA = ("synapse", "aiosmtpd")


def demo(
    *,
    port: Annotated[
        int | None,
        typer.Option(min=1, max=65535, help="The homeserver's port; else 8008 if free."),
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option("--dir", file_okay=False, help="Keep everything here, for another time."),
    ] = None,
    no_bot: Annotated[
        bool, typer.Option("--no-bot", help="Only the homeserver and the data.")
    ] = False,
    once: Annotated[
        bool, typer.Option("--once", help="End after the conversation; 1 if an answer is missing.")
    ] = False,
    default_limits: Annotated[
        bool, typer.Option("--default-limits", help="Synapse's own rate limits.")
    ] = False,
) -> None:
    """Try it out: a real homeserver, a sample co-op, a conversation in four languages."""
    console = Console(highlight=False)
    missing = [name for name in EXTRA if find_spec(name) is None]
    if missing:
        console.print("The demo needs more: pip install 'coop-assistant[demo]'", markup=False)
        raise typer.Exit(WRONG)
    with ExitStack() as stack:
        if folder is None:
            made = stack.enter_context(tempfile.TemporaryDirectory(prefix="coop-assistant-"))
            folder = Path(made)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # The people's clients have much to say about keys, which is no part of the conversation.
        logging.basicConfig(filename=folder / "demo.log", level=logging.WARNING)
        work = _perform(
            console,
            folder.resolve(),
            port=port,
            no_bot=no_bot,
            once=once,
            default_limits=default_limits,
        )
        status = asyncio.run(work)
    raise typer.Exit(status)


async def _perform(
    console: Console,
    folder: Path,
    *,
    port: int | None,
    no_bot: bool,
    once: bool,
    default_limits: bool,
) -> int:
    """Run it; SIGINT and SIGTERM end it in order, so that no process is left behind."""
    # They need the extra, which the rest of the command line does without.
    from assistant.demo.performance import Performance  # noqa: PLC0415
    from assistant.demo.stage import Stage, Wishes  # noqa: PLC0415

    wishes = Wishes(folder=folder, port=port, no_bot=no_bot, default_limits=default_limits)
    performance = Performance(console, Stage(wishes), no_bot=no_bot, once=once)
    task = asyncio.create_task(performance.run())
    loop = asyncio.get_running_loop()
    told: list[bool] = []

    def end() -> None:
        if not told:  # a second Ctrl-C must not interrupt the stopping itself
            told.append(True)
            task.cancel()

    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, end)
    return await task
