"""How long a circle waits for its queue and for a search, with many tickets kept, against few."""

import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from sqlalchemy import text

from assistant.domain.incoming import Place, Text
from assistant.storage.ticket_messages import ticket_messages
from assistant.storage.tickets import tickets
from tests.bench.figures import Figure, percentile
from tests.support.asking import support_desk
from tests.support.conversation import House, Somebody

FEW = 1000
OF_EACH = 10  # messages of a ticket
ACTIVE = 200  # tickets that are not over, in both: as many as a circle can see to
WARM_UP = 20
BLOCK = 10  # questions to one, then to the other: what disturbs one disturbs both
QUESTIONS = ("!queue", "!search microphone broken", "!search word77")
"""The second finds one ticket in ten, the third one in a hundred."""

_COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"


def _but(columns: list[str], *given: str) -> str:
    return ", ".join(name for name in columns if name not in {"id", *given})


_TICKET = _but([c.name for c in tickets.columns], "number", "subject", "state", "opened_at", "card",
               "thread", "due_at", "closed_at")  # fmt: skip
_MESSAGE = _but(
    [c.name for c in ticket_messages.columns], "number", "text", "event_id", "copy", "at"
)
# Each like the one that was asked, but for what it is found and ordered by.
_STATEMENTS = (
    f"{_COUNT} INSERT INTO numbers (number, noun) SELECT :first + i, 'ticket' FROM n",  # noqa: S608 - ours
    f"""{_COUNT}
    INSERT INTO tickets (number, subject, state, opened_at, due_at, closed_at, {_TICKET})
    SELECT :first + i, 'question ' || i || ' about word' || (i % 100),
        CASE WHEN i <= :active THEN 'new' ELSE 'closed' END, opened_at - i * 60000,
        CASE WHEN i <= :active THEN opened_at + (i * 7919 % 500) * 60000 END,
        CASE WHEN i <= :active THEN NULL ELSE opened_at - i * 60000 + 3600000 END, {_TICKET}
    FROM n JOIN (SELECT * FROM tickets WHERE number = :first)""",  # noqa: S608 - ours
    f"""{_COUNT} INSERT INTO ticket_messages (number, text, at, {_MESSAGE})
    SELECT :first + i, 'message ' || m.column1 || ' of ' || i || CASE WHEN i % 10 = 0
        AND m.column1 = 3 THEN ' the microphone is broken again' ELSE ' and it goes on' END,
        at + m.column1 * 1000, {_MESSAGE}
    FROM n JOIN (SELECT * FROM ticket_messages WHERE number = :first LIMIT 1)
    JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) m""",  # noqa: S608 - ours
    """INSERT INTO ticket_search (rowid, circle, words)
    SELECT t.number, 'circle' || t.circle_id,
        (SELECT group_concat(text, char(10)) FROM ticket_messages WHERE number = t.number)
        || char(10) || t.subject FROM tickets t WHERE t.number > :first""",
)


@dataclass
class Room:
    """One circle's room, and somebody who asks there."""

    house: House
    who: Somebody
    place: Place
    wall: dict[str, list[float]] = field(default_factory=dict)  # seconds

    async def ask(self, question: str, number: int) -> None:
        """Ask, and note what answering took: from what came in to the commit of the answer."""
        for _ in range(number):
            content = Text(body=question)
            await self.house.receive(content, self.who.user_id, self.place, handle=False)
            began = time.perf_counter()
            await self.house.dispatcher.handle(self.house.held)
            self.wall.setdefault(question, []).append(time.perf_counter() - began)


async def measure(many: int, questions: int) -> list[Figure]:
    """Ask both circles `questions` times each question, in turns; return the p95 of each."""
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory(prefix="desks-"))
        big, small = [
            await stack.enter_async_context(_room(Path(mkdtemp(dir=folder)), count))
            for count in (many, FEW)
        ]
        for question in QUESTIONS:
            for room in (big, small):
                await room.ask(question, WARM_UP)
                room.wall[question].clear()
            while len(big.wall[question]) < questions:
                for room in (big, small):
                    await room.ask(question, BLOCK)
    return [
        Figure(
            what=f"answer to `{question}` with {many:,} tickets and {many * OF_EACH:,} messages, "
            f"p95, against {FEW:,} tickets",
            ours=percentile(big.wall[question], 95) * 1000,
            yardstick=percentile(small.wall[question], 95) * 1000,
            unit="ms",
            bound=5.0,
            at_most=True,
        )
        for question in QUESTIONS
    ]


@asynccontextmanager
async def _room(folder: Path, count: int) -> AsyncIterator[Room]:
    """Open a co-op with a circle of so many tickets, of which `ACTIVE` are not over."""
    print(f"{count:,} tickets …", file=sys.stderr, flush=True)
    async with House.open(folder) as house:
        desk = await support_desk(house)
        ana = await house.person("Ana Puig", members=(await house.member("ana"),))
        await ana.says("ask support no sound")
        async with house.database.transaction(house.now) as tx:
            first = (await tx.connection.execute(text("SELECT max(number) FROM tickets"))).scalar()
            given = {"count": count - 1, "first": first, "active": ACTIVE - 1}
            for statement in _STATEMENTS:
                used = {name: value for name, value in given.items() if f":{name}" in statement}
                await tx.connection.execute(text(statement), used)
            kept = await tx.connection.execute(text("SELECT count(*) FROM tickets"))
            assert kept.scalar_one() == count
        house.now += timedelta(minutes=1)
        found = await desk.mireia.says("!search microphone broken", desk.room)
        assert found.reply.tickets, found.body
        assert (await desk.mireia.says("!queue", desk.room)).reply.fresh == ACTIVE
        yield Room(house, desk.mireia, desk.room)
