"""What an import changes in the evening is told the next morning, once, unless it is muted."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.posting import BUNDLE, Posting
from assistant.services.importing_members import MemberImport
from assistant.services.importing_plans import PlanImport
from assistant.services.post import Post
from assistant.storage.due import DueRepository
from assistant.storage.unit_of_work import Transaction
from tests.support.conversation import House, Somebody, Step
from tests.support.imports import PLANS

EVENING = datetime(2026, 11, 23, 21, 30, tzinfo=UTC)
MORNING = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)  # 8:30 in Madrid
LINE = "forn,organisation,Forn,{plan},representative,Ana Puig,{user}"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await bring(house, PlanImport, PLANS)
        yield house


async def bring(house: House, importer: type[PlanImport | MemberImport], text: str) -> None:
    """Import a file as the operator's command does: one transaction, beside the assistant."""
    async with house.database.transaction(house.now) as tx:
        post = Post()
        leaves = {AsyncConnection: tx.connection, Transaction: tx, Post: post}
        scope = house.dispatcher._providers.scope(leaves)
        report = await scope.get(importer).run(text.encode())
        assert not report.problems
        await scope.get(Posting).deliver(post)


async def members(house: House, ana: Somebody, plan: str) -> Step:
    line = LINE.format(plan=plan, user=ana.user_id)
    await bring(house, MemberImport, f"member,kind,name,plan,role,person,matrix_id\n{line}\n")
    return await house.collect()


async def morning(house: House) -> Step:
    """Let everything fall due that does next morning."""
    house.now = MORNING
    async with house.database.transaction(house.now) as tx:
        due = await DueRepository(tx.connection).take(house.now)
    bundle = next((each for each in due if each.kind == BUNDLE), None)
    return Step(event_id="") if bundle is None else await house.falls_due(BUNDLE, bundle.data)


@pytest.fixture
async def ana(house: House) -> Somebody:
    ana = await house.person("Ana Puig", timezone="Europe/Madrid", locale="ca")
    await members(house, ana, "1")
    return ana


async def test_by_day_it_is_told_at_once(house: House, ana: Somebody) -> None:
    told = await members(house, ana, "2")
    assert "Nivell 2" in told.body
    assert not told.messages[0].message.notice, "it rings"


async def test_in_the_evening_it_waits_for_the_morning(house: House, ana: Somebody) -> None:
    house.now = EVENING
    assert (await members(house, ana, "2")).silent
    told = await morning(house)
    assert "Nivell 2" in told.body
    assert (await morning(house)).silent, "once"


async def test_what_is_muted_is_not_told(house: House, ana: Somebody) -> None:
    await ana.says("silencia pla")
    assert (await members(house, ana, "2")).silent
    house.now = EVENING
    assert (await members(house, ana, "1")).silent
    assert (await morning(house)).silent


async def test_what_is_muted_meanwhile_is_not_told_either(house: House, ana: Somebody) -> None:
    house.now = EVENING
    await members(house, ana, "2")
    await ana.says("silencia pla")
    assert (await morning(house)).silent
