"""The operator's commands, each a process of its own, as they are typed on a terminal."""

import asyncio
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from assistant import bootstrap, settings_file
from assistant.demo import bylaws
from assistant.domain.invoices import Document
from assistant.domain.members import Member
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository


@dataclass(frozen=True, kw_only=True)
class Done:
    """What came of a command."""

    status: int
    output: str


class Office:
    """Where the operator types commands, beside the running assistant."""

    def __init__(self, config: Path) -> None:
        self.folder = config.parent
        self._config = config
        self._database = bootstrap.database(settings_file.load(config))

    async def close(self) -> None:
        """Close the database."""
        await self._database.close()

    async def members(self) -> tuple[Member, ...]:
        """Return every member as it is now."""
        async with self._database.reading() as connection:
            return tuple(await MemberRepository(connection).all())

    async def documents(self) -> tuple[Document, ...]:
        """Return every document as it is now."""
        async with self._database.reading() as connection:
            return tuple(await DocumentRepository(connection).all())

    async def hurry(self, **lasting: timedelta) -> None:
        """Let votes under kinds of resolution last so long, and open at once."""
        await bylaws.hurry(settings_file.load(self._config), lasting)

    async def at_leisure(self) -> None:
        """Let votes last again as long as everywhere."""
        await bylaws.at_leisure(settings_file.load(self._config))

    async def recount(self, folder: Path) -> Done:
        """Run the recount script of an exported vote, as a sceptic does: without the program."""
        return await self._ran("-I", "recount.py", "ledger.json", folder=folder)

    async def run(self, *words: str) -> Done:
        """Run `assistant WORDS` to its end, in the folder of the settings."""
        config = str(self._config)
        return await self._ran("-m", "assistant", "--config", config, *words, folder=self.folder)

    @staticmethod
    async def _ran(*words: str, folder: Path) -> Done:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *words,
            cwd=folder,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        try:
            output, _ = await process.communicate()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        assert process.returncode is not None
        text = output.decode("utf-8", "replace")
        return Done(status=process.returncode, output=text.strip())
