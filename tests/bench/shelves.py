"""How long questions about invoices take with a million documents, against a thousand."""

import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from sqlalchemy import Table, text

from assistant.domain.incoming import Text
from assistant.domain.invoices import DocumentStatus
from assistant.domain.members import MemberKind
from assistant.storage.entities import EntityRepository
from assistant.storage.invoices import DocumentRepository, documents
from assistant.storage.members import members
from tests.bench.figures import Figure, percentile
from tests.support.conversation import House, Somebody
from tests.support.issued import COOP, issued

FEW = 1000
OWN = 60  # documents of who asks, in both: an answer is as long
OF_EACH = 100  # documents of every other member
WARM_UP = 20
BLOCK = 10  # questions to one, then to the other: what disturbs one disturbs both
QUESTIONS = ("invoices", "invoice 2026-0031", "open invoices")


def _but(table: Table, *given: str) -> str:
    """Return the columns of a table that are copied."""
    return ", ".join(c.name for c in table.columns if c.name not in {"id", *given})


_COPIED = _but(documents, "number", "number_key", "member_id", "issued")
_ALIKE = _but(members, "key")
_COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
# Each like the first one there is, but for what it is found by.
_OTHERS = f"""{_COUNT} INSERT INTO documents (number, number_key, member_id, issued, {_COPIED})
    SELECT printf('%d-%07d', 2017 + i % 10, i), printf('%d-%d', 2017 + i % 10, i),
        :first + i / {OF_EACH}, date('2017-01-01', (i % 3500) || ' days'), {_COPIED}
    FROM n JOIN (SELECT * FROM documents ORDER BY id LIMIT 1)"""  # noqa: S608 - ours
_MEMBERS = f"""{_COUNT} INSERT INTO members (key, {_ALIKE}) SELECT printf('C-%06d', i), {_ALIKE}
    FROM n JOIN (SELECT * FROM members ORDER BY id LIMIT 1)"""  # noqa: S608 - ours


@dataclass
class Shelf:
    """One co-op with documents, and somebody who asks for theirs."""

    house: House
    ana: Somebody
    wall: dict[str, list[float]] = field(default_factory=dict)  # seconds
    cpu: dict[str, list[float]] = field(default_factory=dict)  # seconds, all threads

    async def ask(self, question: str, number: int) -> None:
        """Ask, and note what answering took: from what came in to the commit of the answer."""
        for _ in range(number):
            content, who = Text(body=question), self.ana
            await self.house.receive(content, who.user_id, who.direct, handle=False)
            wall, cpu = time.perf_counter(), time.process_time()
            await self.house.dispatcher.handle(self.house.held)
            self.cpu.setdefault(question, []).append(time.process_time() - cpu)
            self.wall.setdefault(question, []).append(time.perf_counter() - wall)


async def measure(many: int, questions: int) -> list[Figure]:
    """Ask both co-ops `questions` times each question, in turns, and return the medians."""
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory(prefix="shelves-"))
        big, small = [
            await stack.enter_async_context(_shelf(Path(mkdtemp(dir=folder)), count))
            for count in (many, FEW)
        ]
        for question in QUESTIONS:
            for shelf in (big, small):
                await shelf.ask(question, WARM_UP)
                shelf.wall[question].clear()
                shelf.cpu[question].clear()
            while len(big.wall[question]) < questions:
                for shelf in (big, small):
                    await shelf.ask(question, BLOCK)
    return [
        Figure(
            what=f"answer to `{question}` with {many:,} documents kept, p50 of {clock}, "
            f"against {FEW:,} documents",
            ours=percentile(getattr(big, attribute)[question], 50) * 1000,
            yardstick=percentile(getattr(small, attribute)[question], 50) * 1000,
            unit="ms",
            bound=1.5,
            at_most=True,
        )
        for question in QUESTIONS
        for clock, attribute in (("time", "wall"), ("CPU time", "cpu"))
    ]


@asynccontextmanager
async def _shelf(folder: Path, count: int) -> AsyncIterator[Shelf]:
    """Open a co-op with so many documents, of which `OWN` are the asker's."""
    print(f"{count:,} documents …", file=sys.stderr, flush=True)
    async with House.open(folder) as house:
        forn = await house.member("M-002", name="Forn", kind=MemberKind.ORGANISATION)
        ana = await house.person("Ana Puig", members=(forn,))
        async with house.database.transaction(house.now) as tx:
            await EntityRepository(tx.connection).put(replace(COOP, default=True))
            kept = DocumentRepository(tx.connection)
            for number in range(OWN):
                document = replace(
                    issued(number=f"2026-{31 - number:04}" if number < 31 else f"2025-{number:04}"),
                    member_id=forn.id,
                    issued=date(2026, 11, 15) - timedelta(days=30 * number),
                    status=DocumentStatus.PAID if number else DocumentStatus.OPEN,
                )
                await kept.add(document, house.now)
            others = count - OWN
            await tx.connection.execute(text(_MEMBERS), {"count": others // OF_EACH + 1})
            first = (await tx.connection.execute(text("SELECT max(id) FROM members"))).scalar_one()
            first -= others // OF_EACH
            await tx.connection.execute(text(_OTHERS), {"count": others, "first": first})
            rows = (
                await tx.connection.execute(text("SELECT count(*) FROM documents"))
            ).scalar_one()
            assert rows == count
        yield Shelf(house, ana)
