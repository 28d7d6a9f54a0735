"""Votes that are held in a fresh database and counted, and what a recount finds wrong."""

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from assistant.domain.resolutions import KindOfResolution
from assistant.recount.recount import recount
from assistant.services.counting_votes import CountedVote
from assistant.services.vote_exports import ledger_of
from tests.support.database import fresh_database
from tests.support.held_votes import CLOSES, Given, declared, hold, say


def ranked(*papers: str) -> list[Given]:
    """Return ballots such as `5 A>B`, one after the other."""
    rankings = [
        tuple(ranking.split(">"))
        for times, ranking in (paper.split() for paper in papers)
        for _ in range(int(times))
    ]
    return [
        Given(voter=voter, content={"ranking": list(ranking)})
        for voter, ranking in enumerate(rankings, 1)
    ]


def answers(**times: int) -> list[Given]:
    """Return ballots such as `yes=3, no=4`."""
    said = [choice for choice, many in times.items() for _ in range(many)]
    return [Given(voter=voter, content=say(choice)) for voter, choice in enumerate(said, 1)]


async def held(
    folder: Path,
    kind: KindOfResolution,
    ballots: Sequence[Given],
    *,
    voters: Sequence[int] | Mapping[int, tuple[str, ...]] | None = None,
    **rest: Any,
) -> CountedVote:
    """Hold a vote in a fresh database, and declare it."""
    database = await fresh_database(folder)
    try:
        async with database.transaction(CLOSES + timedelta(minutes=5)) as tx:
            roll = voters or [ballot.voter for ballot in ballots]
            return await declared(tx, await hold(tx, kind, ballots, voters=roll, **rest))
    finally:
        await database.close()


def problems_of(vote: CountedVote) -> list[str]:
    """Return what the script that imports nothing of us finds wrong."""
    ledger = json.loads(json.dumps(ledger_of(vote)))
    found: list[str] = recount(ledger, lambda _line: None)  # type: ignore[no-untyped-call] # by rule
    return found
