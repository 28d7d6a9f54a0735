"""The operator's commands, each a process of its own, as they are typed on a terminal."""

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path

from assistant import bootstrap, settings_file
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

    async def run(self, *words: str) -> Done:
        """Run `assistant WORDS` to its end, in the folder of the settings."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "assistant", "--config", str(self._config), *words,
            cwd=self.folder,
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
