"""The operator's commands, each a process of its own, as they are typed on a terminal."""

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path


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
