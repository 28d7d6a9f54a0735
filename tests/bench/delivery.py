"""What delivering ballots costs beside Matrix's own time: ten thousand against a tenth of them.

`python -m tests.bench.delivery COUNT` is a process that delivers once and tells its seconds and its
greatest memory.
"""

import asyncio
import json
import resource
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from assistant.domain.incoming import FellDue
from assistant.domain.members import Role
from assistant.domain.outgoing import Landed
from assistant.domain.persons import Person, Via
from assistant.matrix.send_queue import SendQueue
from assistant.storage.due import DueRepository
from assistant.storage.members import MemberRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import PersonRepository
from tests.bench.figures import Figure
from tests.support.conversation import House
from tests.support.vote_house import kind_named, vote_on

PATIENCE = 900.0  # seconds
MARKED = 10
"""Messages whose sending is noted in one commit, as while a homeserver takes some each second."""
MILLISECONDS = 25.0
"""For one ballot: a homeserver without limits takes about as long for one encrypted message."""
GROWTH = 1.3
MEMORY = 300


async def measure(ballots: int) -> list[Figure]:
    """Deliver `ballots` and a tenth of them, one process after the other."""
    few, memory_of_few = await _delivered(ballots // 10)
    many, memory = await _delivered(ballots)
    each, each_of_few = many / ballots * 1000, few / (ballots // 10) * 1000
    what = f"delivering {ballots} ballots without Matrix's time"
    print(
        f"  {many:.1f} s, {memory:.0f} MiB; of a tenth {few:.1f} s, {memory_of_few:.0f} MiB",
        file=sys.stderr,
    )
    return [
        _at_most(f"{what}, each", each, MILLISECONDS, "ms", 1.0),
        _at_most(f"{what}, each, against a tenth of them", each, each_of_few, "ms", GROWTH),
        _at_most(f"{what}, greatest memory", memory, MEMORY, "MiB", 1.0),
    ]


def _at_most(what: str, ours: float, yardstick: float, unit: str, bound: float) -> Figure:
    return Figure(what=what, ours=ours, yardstick=yardstick, unit=unit, bound=bound, at_most=True)


async def _delivered(ballots: int) -> tuple[float, float]:
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bench.delivery", str(ballots)),
        stdout=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(PATIENCE):
        printed, _ = await child.communicate()
    assert child.returncode == 0
    seconds, memory = json.loads(printed)
    return seconds, memory


@asynccontextmanager
async def _house(voters: int) -> AsyncIterator[House]:
    """Open a house of so many members, each with somebody at Matrix."""
    with TemporaryDirectory(prefix="bench-") as folder:
        async with House.open(Path(folder)) as house:
            first = await house.member("v0")
            async with house.database.transaction(house.now) as tx:
                members, persons = MemberRepository(tx.connection), PersonRepository(tx.connection)
                for place in range(voters):
                    another = replace(first, id=0, key=f"v{place}")
                    member = await members.add(another, house.now) if place else first
                    person = Person(id=0, name=f"Voter {place}", email=None, locale="ca")
                    person = await persons.add(person, house.now)
                    user_id = f"@voter{place}:example.org"
                    await persons.link(user_id, person.id, via=Via.IMPORT, now=house.now)
                    await members.set_role(person.id, member.id, Role.REPRESENTATIVE)
            yield house


async def _seconds(voters: int) -> float:
    """Open a vote of so many; return the seconds until nothing waits to be sent any more."""
    async with _house(voters) as house:
        at = house.now + timedelta(hours=1)
        vote = await vote_on(house, await kind_named(house, "ordinary"), opens_at=at)
        house.later(hours=1)
        await _handle(house, "proposal-open", {"proposal": vote.number})
        began = time.perf_counter()
        await _hand_over(house)
        sent = await _send(house)
        seconds = time.perf_counter() - began
        assert sent == voters
        return seconds


async def _handle(house: House, kind: str, data: dict[str, Any]) -> None:
    await house.receive(FellDue(kind=kind, data=data), "", None, type_="due", handle=False)
    await house.dispatcher.handle(house.held)


async def _hand_over(house: House) -> None:
    """Let each batch fall due in turn, as the loops do."""
    while True:
        house.later(seconds=1)
        async with house.database.transaction(house.now) as tx:
            rows = await DueRepository(tx.connection).take(house.now)
        if not any(row.kind == "ballot-delivery" for row in rows):
            return
        for row in rows:
            await _handle(house, row.kind, row.data)


async def _send(house: House) -> int:
    """Take ballots in the order in which they would leave, and note that they have."""
    queue, after = SendQueue(), 0
    async with house.database.reading() as connection:
        while rows := await OutboxRepository(connection).pending(after):
            queue.add(rows)
            after = rows[-1].id
    landed: dict[str, Landed] = {}
    sent = 0
    while (row := queue.pick(house.now, 0.0)) is not None:
        queue.remove(row.txn_id)
        queue.news([row.txn_id])  # another may wait for this one
        queue.free(row)
        landed[row.txn_id] = Landed(f"$out{row.id}", f"!{row.recipient}")
        sent += row.kind == "poll"
        if len(landed) == MARKED:
            await _mark(house, landed)
    await _mark(house, landed)
    return sent


async def _mark(house: House, landed: dict[str, Landed]) -> None:
    async with house.database.transaction(house.now) as tx:
        await OutboxRepository(tx.connection).sent(landed, house.now)
    landed.clear()


def main() -> None:
    """Print the seconds and the MiB of one delivery as JSON."""
    seconds = asyncio.run(_seconds(int(sys.argv[1])))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps([seconds, memory]))


if __name__ == "__main__":
    main()
