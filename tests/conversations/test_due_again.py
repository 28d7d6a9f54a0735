"""What falls due and fails is tried again: no vote stays closed for a fault that passes."""

from typing import Any

import pytest
import structlog.testing

from assistant.domain.incoming import FellDue
from assistant.domain.proposals import Stage
from assistant.services.proposal_opening import ProposalOpening
from assistant.storage.due import DueRepository
from tests.support.conversation import House
from tests.support.vote_house import Vote, kind_named, vote_on


async def waiting(house: House) -> list[str]:
    """Return the keys of what falls due."""
    async with house.database.reading() as connection:
        rows = await connection.exec_driver_sql("SELECT key FROM due ORDER BY key")
        return [key for (key,) in rows]


async def falls_due(house: House, vote: Vote, kind: str) -> None:
    """Take a row of the vote as the loop does, and have it handled."""
    key = f"{kind}:{vote.number}"
    async with house.database.transaction(house.now) as tx:
        await DueRepository(tx.connection).drop(key)
    content = FellDue(kind=kind, key=key, data={"proposal": vote.number})
    await house.receive(content, "", None, type_="due")


async def test_a_vote_whose_opening_fails_is_opened_later(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.person("Ana", members=(await house.member("ana"),))
    vote = await vote_on(
        house, await kind_named(house, "ordinary"), opens_at=house.now.replace(year=2100)
    )
    async with house.database.transaction(house.now) as tx:
        await tx.connection.exec_driver_sql(
            "UPDATE proposals SET opens_at = ?", (int(house.now.timestamp() * 1000),)
        )
    open_ = ProposalOpening.open

    async def breaks(*_: Any) -> None:
        raise ArithmeticError

    monkeypatch.setattr(ProposalOpening, "open", breaks)
    with structlog.testing.capture_logs() as logged:
        await falls_due(house, vote, "proposal-open")
    assert [line["event"] for line in logged if line["log_level"] == "error"] == ["dispatch-failed"]
    assert f"proposal-open:{vote.number}" in await waiting(house)
    assert (await vote.proposal()).stage is Stage.ANNOUNCED
    monkeypatch.setattr(ProposalOpening, "open", open_)
    house.later(minutes=10)
    await vote.due()
    assert (await vote.proposal()).stage is Stage.OPEN
    assert f"proposal-open:{vote.number}" not in await waiting(house)
