"""Votes announced to an assistant that does not run: its clocks open and close them."""

import asyncio
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from assistant.demo.people import Phone
from assistant.demo.synapse import Account
from assistant.domain.proposals import Proposal, Stage, Wording
from assistant.domain.resolutions import KindOfResolution
from assistant.services.kinds import Kinds
from assistant.services.proposal_clocks import ProposalClocks
from assistant.services.proposal_keeping import hashed
from assistant.storage.due import DueRepository
from assistant.storage.kinds import KindRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Database, Transaction, sqlite_url
from tests.support.bot import Bot
from tests.support.synapse import Town

TITLE = "Buy the green van"
HURRIED = timedelta(seconds=2)
"""From the close of these votes to their declaration."""


async def vote_under_way(bot: Bot, kind: str, **how: Any) -> tuple[int, datetime]:
    """Announce a vote of the whole co-op to `bot`, which must not run; `how`: see `announced`."""
    assert not bot.running
    database = Database(sqlite_url(bot.folder / "assistant.db"))
    try:
        return await announced(database, kind, **how)
    finally:
        await database.close()


async def announced(
    database: Database,
    kind: str,
    *,
    opens_in: timedelta = timedelta(),
    lasts: timedelta,
    options: tuple[str, ...] = (),
    **changes: Any,
) -> tuple[int, datetime]:
    """Announce a vote of the whole co-op in the database of an assistant that does not run.

    It is of a kind of the starter set, in a hurry and with `changes`. Returns its number, and when
    it closes.
    """
    async with database.transaction() as tx:
        hurried = await _hurried(tx, kind, changes)
        proposal = _proposal(
            await NumberRepository(tx.connection).take("proposal"),
            hurried,
            opens_at=tx.now + opens_in,
            closes_at=tx.now + opens_in + lasts,
            options=options,
        )
        await ProposalRepository(tx.connection).add(proposal)
        due = DueRepository(tx.connection)
        await ProposalClocks(due=due, tx=tx).set(proposal, hurried)
    assert proposal.closes_at is not None
    return proposal.number, proposal.closes_at


async def _hurried(tx: Transaction, name: str, changes: dict[str, Any]) -> KindOfResolution:
    repository = KindRepository(tx.connection)
    kind = await Kinds(repository, tx).get(name)
    hurry: dict[str, Any] = {
        "version": kind.version + 1,
        "notice_days": 0,
        "reminders": (),
        "shortest_voting": timedelta(seconds=1),
        "declared_after": HURRIED,
    }
    hurried = replace(kind, **(hurry | changes))
    return await repository.add(hurried, tx.now)


def _proposal(
    number: int,
    kind: KindOfResolution,
    *,
    opens_at: datetime,
    closes_at: datetime,
    options: tuple[str, ...],
) -> Proposal:
    text = "It costs 9,000."
    wording = Wording(version=1, title=TITLE, text=text, options=options, locale="en")
    return Proposal(
        number=number,
        kind_id=kind.id,
        circle_id=None,
        author_id=None,
        wording=hashed(wording),
        stage=Stage.ANNOUNCED,
        drafted_at=datetime.now(UTC),
        announced_at=datetime.now(UTC),
        opens_at=opens_at,
        closes_at=closes_at,
    )


async def acquainted(town: Town, people: list[Account], bot: Bot) -> list[tuple[Phone, str]]:
    """Let each open a direct room and be greeted; the assistant is stopped then."""
    bot.start()
    phones = [await town.phone(each) for each in people]
    rooms = [(phone, await phone.open_direct(bot.user_id)) for phone in phones]
    for phone, room in rooms:
        await phone.say(room, "plan")
        await phone.hear(bot.user_id, room)
    bot.stop()
    return rooms


def rows(bot: Bot, query: str, *values: object) -> list[tuple[Any, ...]]:
    """Look into the database of an assistant, which may run."""
    with closing(sqlite3.connect(bot.folder / "assistant.db", timeout=30)) as connection:
        return connection.execute(query, values).fetchall()


async def declared(bot: Bot, number: int, *, within: float = 60.0) -> str:
    """Wait until a vote is declared, and return what came of it."""
    async with asyncio.timeout(within):
        while True:
            ((stage, outcome),) = rows(
                bot, "SELECT stage, outcome FROM proposals WHERE number = ?", number
            )
            if stage == Stage.DECLARED.value:
                return str(outcome)
            await asyncio.sleep(0.2)


def recounted(bot: Bot, number: int, folder: Path) -> dict[str, Any]:
    """Export a declared vote, have it counted again by the script alone; return its ledger."""
    bot.command("votes", "export", str(number), "--out", str(folder))
    command = [sys.executable, "-I", "recount.py", "ledger.json"]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr
    ledger: dict[str, Any] = json.loads((folder / "ledger.json").read_text(encoding="utf-8"))
    return ledger
