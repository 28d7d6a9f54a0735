"""One place says how far a plan reaches: hard limits refuse, soft ones warn."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.members import Member
from assistant.domain.plans import Interval, Limit, LimitName, Plan
from assistant.domain.replies import Localized
from assistant.services.limits import LimitReached, Limits, measures, people_of
from assistant.storage.plans import PlanRepository
from tests.support.conversation import House

PLAN = Plan(
    level="2",
    version=1,
    names=Localized({"en": "Level 2"}),
    price=None,
    interval=Interval.MONTH,
    limits=(
        Limit(name=LimitName.PARTICIPANTS, value=20, hard=False),
        Limit(name=LimitName.ROOMS, value=5, hard=True),
        Limit(name=LimitName.MINUTES, value=None, hard=True),
        Limit(name=LimitName.PEOPLE, value=3, hard=True),
    ),
)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await house.plan(PLAN)
        yield house


async def check(house: House, member: Member, name: LimitName, wanted: int) -> Limit | None:
    async with house.database.reading() as connection:
        return await Limits(PlanRepository(connection), connection).check(member, name, wanted)


async def test_within_the_plan_nothing_is_said(house: House) -> None:
    member = await house.member("forn", plan="2")
    for name, wanted in (
        (LimitName.PARTICIPANTS, 20), (LimitName.ROOMS, 5), (LimitName.MINUTES, 10**6),
        (LimitName.RECORDINGS, 99),
    ):  # fmt: skip
        assert await check(house, member, name, wanted) is None


async def test_a_soft_limit_warns(house: House) -> None:
    member = await house.member("forn", plan="2")
    passed = await check(house, member, LimitName.PARTICIPANTS, 21)
    assert passed is not None
    assert passed.value == 20


async def test_a_hard_limit_refuses(house: House) -> None:
    member = await house.member("forn", name="Forn", plan="2")
    with pytest.raises(LimitReached) as refused:
        await check(house, member, LimitName.ROOMS, 6)
    assert (refused.value.member, refused.value.value) == ("Forn", 5)


async def test_without_a_plan_there_are_no_limits(house: House) -> None:
    assert await check(house, await house.member("forn"), LimitName.ROOMS, 10**6) is None


async def test_the_plan_shows_what_is_used(house: House) -> None:
    member = await house.member("forn", plan="2")
    ana = await house.person("Ana Puig", members=(member,))
    await house.person("Jo Serra", members=(member,))
    body = (await ana.says("plan")).body
    assert "3 people acting for you" in body
    assert "2 now" in body


def test_a_use_is_counted_in_one_place() -> None:
    with pytest.raises(ValueError, match="people"):
        measures(LimitName.PEOPLE)(people_of)
