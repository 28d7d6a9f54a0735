"""`python -m tests.bench.contributors N`: OpenCollective's stand-in with N contributors.

Prints its address, then, at the end of its input, how many requests it had.
"""

import asyncio
import sys

from tests.support.opencollective import Collective, serving


async def serve(count: int) -> None:
    """Serve until the input ends."""
    collective = Collective()
    collective.gives(count)
    async with serving(collective):
        print(collective.url, flush=True)
        await asyncio.to_thread(sys.stdin.read)
        print(collective.requests, flush=True)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
