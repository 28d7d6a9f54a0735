"""bbblb, a load balancer for BigBlueButton that others wrote, as a process of its own."""

import asyncio
import os
import subprocess
import sys
from asyncio.subprocess import Process
from pathlib import Path
from types import TracebackType
from typing import Self

from assistant.demo.bigbluebutton.node import Node
from assistant.demo.synapse import free_port

ENVIRONMENT = Path(sys.prefix) / "bbblb"
"""Beside our own packages, never among them: it is no dependency of ours."""
TENANT, TENANT_SECRET = "coop", "the-secret-of-the-load-balancer"
START_WITHIN = 30.0  # seconds


def missing() -> str | None:
    """Return what this machine lacks for bbblb, with the remedy; None if nothing."""
    if (ENVIRONMENT / "bin" / "bbblb").is_file():
        return None
    return "bbblb is not installed: see install_bbblb in .ci/run"


class LoadBalancer:
    """bbblb in front of a node that speaks TLS, with a certificate of the authority `trusted`."""

    def __init__(self, folder: Path, node: Node, secret: str, trusted: Path) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/bigbluebutton/api"
        self._node = node
        self._secret = secret
        self._log = folder / "bbblb.log"
        self._environment = {
            "PATH": os.environ["PATH"],
            "SSL_CERT_FILE": str(trusted),
            "BBBLB_DOMAIN": "balancer.example",
            "BBBLB_SECRET": "of the balancer's own callbacks, used by nobody here",
            "BBBLB_DB": f"sqlite:///{folder / 'bbblb.db'}",
            "BBBLB_PATH_DATA": str(folder),
        }
        self._process: Process | None = None

    async def __aenter__(self) -> Self:
        domain = f"127.0.0.1:{self._node.port}"
        realm = f"127.0.0.1:{self.port}"
        await self._says("tenant", "create", "--realm", realm, "--secret", TENANT_SECRET, TENANT)
        await self._says("server", "create", "--secret", self._secret, domain)
        await self._says("server", "enable", "--now", domain)
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(str(ENVIRONMENT / "bin" / "python"), "-m", "uvicorn", "bbblb.asgi:app"),
                *("--port", str(self.port)),
                env=self._environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        async with asyncio.timeout(START_WITHIN):
            while not await self._listens():
                assert self._process.returncode is None, self._log.read_text()
                await asyncio.sleep(0.1)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()

    async def _says(self, *words: str) -> None:
        done = await asyncio.create_subprocess_exec(
            str(ENVIRONMENT / "bin" / "bbblb"),
            *words,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        said, _ = await done.communicate()
        assert done.returncode == 0, said.decode()

    async def _listens(self) -> bool:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        writer.close()
        return True
