"""What a click on the door takes, against a bare handler of the same web server."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.door_server import BARE, OURS, SLUG
from tests.bench.figures import Figure, percentile

AT_ONCE = 200
WARM_UP = 400
BLOCK = 1000  # clicks on one, then on the other: what disturbs one disturbs both
BOUND = 3.0

_BODY = b"name=Ana+Puig&lang=en"
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Served:
    """A server in a process of its own, and what clicks on it took."""

    port: int
    pid: int
    seconds: list[float] = field(default_factory=list)  # until the answer, each click's
    cpu: float = 0.0  # seconds of one core, all clicks'
    clicks: int = 0

    async def click(self, number: int) -> None:
        """Click, `AT_ONCE` at once, and note what it took."""
        before = self._cpu()
        each = number // AT_ONCE
        times = await asyncio.gather(*(self._visitor(each) for _ in range(AT_ONCE)))
        self.cpu += self._cpu() - before
        self.clicks += each * AT_ONCE
        self.seconds += [one for visitor in times for one in visitor]

    def forget(self) -> None:
        """Begin anew."""
        self.seconds, self.cpu, self.clicks = [], 0.0, 0

    @property
    def milliseconds(self) -> float:
        """Of one core, a click."""
        return self.cpu / self.clicks * 1000

    async def _visitor(self, clicks: int) -> list[float]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        request = (
            f"POST /r/{SLUG} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nOrigin: null\r\n"
            "Sec-Fetch-Site: same-origin\r\nAccept-Language: ca-ES,ca;q=0.9,en;q=0.8\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(_BODY)}\r\n\r\n"
        ).encode() + _BODY
        times = []
        for _ in range(clicks):
            began = time.perf_counter()
            writer.write(request)
            answer = await reader.readuntil(b"\r\n\r\n")
            times.append(time.perf_counter() - began)
            assert answer.startswith(b"HTTP/1.1 303"), answer[:100]
            assert b"Content-Length: 0" in answer or await reader.readexactly(14)
        writer.close()
        await writer.wait_closed()
        return times

    def _cpu(self) -> float:
        stat = Path(f"/proc/{self.pid}/stat").read_text(encoding="utf-8")
        user, system = stat.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / _TICKS


@asynccontextmanager
async def _serving(which: str) -> AsyncIterator[Served]:
    with tempfile.TemporaryDirectory(prefix="bench-door-") as folder:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.bench.door_server", which, folder, stdin=PIPE, stdout=PIPE
        )
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield Served(port=int(await process.stdout.readline()), pid=process.pid)
        finally:
            process.stdin.close()
            try:
                await asyncio.wait_for(process.wait(), 20)
            except TimeoutError:
                process.kill()
                raise subprocess.TimeoutExpired(which, 20) from None


async def measure(clicks: int) -> list[Figure]:
    """Click on both, in turns."""
    async with _serving(OURS) as ours, _serving(BARE) as bare:
        for each in (ours, bare):
            await each.click(WARM_UP)
            each.forget()
        while ours.clicks < clicks:
            for each in (ours, bare):
                await each.click(min(BLOCK, clicks))
    a_second = f"{1000 / ours.milliseconds:.0f} a second"
    return [
        Figure(
            what=f"a click on the door, of one core ({a_second}), against a bare aiohttp handler",
            ours=ours.milliseconds,
            yardstick=bare.milliseconds,
            unit="ms",
            bound=BOUND,
            at_most=True,
        ),
        Figure(
            what=f"the same, p95 with {AT_ONCE} at once",
            ours=percentile(ours.seconds, 95) * 1000,
            yardstick=percentile(bare.seconds, 95) * 1000,
            unit="ms",
            bound=BOUND,
            at_most=True,
        ),
    ]
