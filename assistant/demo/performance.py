"""One run of the demo on a terminal: building, playing, staying until it is told to end."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.table import Table
from rich.text import Text

from assistant.demo import coop
from assistant.demo.cast import WrongAnswer
from assistant.demo.child import tail
from assistant.demo.stage import CAST, BotEnded, Stage
from assistant.demo.synapse import SynapseFailed
from assistant.demo.transcript import Transcript

FAILED, INTERRUPTED = 1, 130
KNOWN = (SynapseFailed, coop.SampleRefused, WrongAnswer, BotEnded)
"""Endings that need no traceback: their text says what happened and where to look."""


class Performance:
    """Runs a stage, and says on the terminal how it goes."""

    def __init__(self, console: Console, stage: Stage, *, no_bot: bool, once: bool) -> None:
        self._console = console
        self._stage = stage
        self._no_bot = no_bot
        self._once = once

    async def run(self) -> int:
        """Run it to its end and return the exit status; being cancelled is an orderly end."""
        staying = False
        try:
            with self._steps():
                await self._stage.build()
            if not self._no_bot:
                await self._stage.converse(Transcript(self._console))
            if not self._once:
                staying = True
                self._invite()
                await self._stay()
        except KNOWN as error:
            self._console.print(f"\n{error}", style="red", markup=False)
            if isinstance(error, WrongAnswer):
                self._console.print(tail(self._stage.bot_log), style="dim", markup=False)
            return FAILED
        except asyncio.CancelledError:
            return 0 if staying else INTERRUPTED
        finally:
            await self._stage.close()
        return 0

    @contextmanager
    def _steps(self) -> Iterator[None]:
        self._stage.noted = self._console.print
        if not self._console.is_terminal:
            self._stage.told = self._console.print
            yield
            return
        with self._console.status("") as status:
            self._stage.told = lambda step: status.update(f"{step} …")
            yield

    def _invite(self) -> None:
        stage, say = self._stage, self._console.print
        say("\n[bold]Now you.[/bold] Everything is still running; Ctrl-C ends it.\n")
        say(f"Homeserver   {stage.synapse.url}", markup=False)
        say(f"Assistant    {stage.synapse.user_id(coop.BOT)}", markup=False)
        say(f"All of this  {stage.folder / 'demo.json'}\n", markup=False, soft_wrap=True)
        say(
            "In Element (https://app.element.io or the desktop app): Sign in, edit the homeserver "
            "to the address above, take a name and password from the list, then start a chat with "
            "the assistant. Any other Matrix client does as well.\n"
        )
        table = Table("name", "password", "person", "language", "member", "role", box=None)
        for one in stage.residents:
            role = "representative" if self._linked(one) else one.role
            cells = (one.localpart, one.password, one.name, one.locale, one.member, role)
            table.add_row(*(Text(cell) for cell in cells))
        say(table)
        for one in stage.residents:
            if one.role == coop.STRANGER and not self._linked(one):
                say(f"\n{one.name} links with {one.email}; the mail shows here.", markup=False)
        if not self._no_bot:
            say("\nTo see a vote to its end, propose something under “Five minutes, to try”.")
        else:
            say("\nThe assistant is not running. Start it with:", markup=False)
            say(f"  assistant --config {stage.config} run", markup=False, soft_wrap=True)

    def _linked(self, one: coop.Resident) -> bool:
        """Tell whether a stranger was linked in the conversation just played."""
        return one.role == coop.STRANGER and not self._no_bot and one.localpart in CAST

    async def _stay(self) -> None:
        showing = asyncio.create_task(self._show_mail())
        try:
            await self._stage.watch()
        finally:
            showing.cancel()

    async def _show_mail(self) -> None:
        seen = len(self._stage.mail.letters)
        while True:
            await self._stage.mail.more_than(seen)
            for letter in self._stage.mail.letters[seen:]:
                seen += 1
                text = f"Mail to {letter.to}: {letter.subject}\n{letter.body}"
                self._console.print(text, style="cyan", markup=False)
