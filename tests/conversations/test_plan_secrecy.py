"""What a member pays is seen by its representatives, whatever words anybody else finds."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from assistant.domain.members import Member, MemberKind, Role
from assistant.domain.money import Money
from assistant.domain.plans import (
    Contribution,
    ContributionStatus,
    Interval,
    Limit,
    LimitName,
    Plan,
)
from assistant.domain.replies import Localized
from assistant.storage.contributions import ContributionRepository
from assistant.storage.members import MemberRepository
from tests.support.conversation import House, Somebody

LEVEL_2 = Plan(
    level="2",
    version=1,
    names=Localized({"en": "Level 2", "es": "Nivel 2"}),
    price=Money(2000, "EUR"),
    interval=Interval.MONTH,
    limits=(
        Limit(name=LimitName.PARTICIPANTS, value=20, hard=True),
        Limit(name=LimitName.ROOMS, value=5, hard=False),
        Limit(name=LimitName.MINUTES, value=None, hard=True),
    ),
)
CUSTOM = Plan(
    level="custom",
    version=1,
    names=Localized({"en": "Custom", "es": "A medida"}),
    price=None,
    interval=Interval.YEAR,
    limits=(),
    position=1,
)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await house.plan(LEVEL_2)
        await house.plan(CUSTOM)
        yield house


async def pays(house: House, member: Member, minor: int, **more: ContributionStatus) -> None:
    """Let a member pay something each month, next on 30 November."""
    contribution = Contribution(
        source="test",
        amount=Money(minor, "EUR"),
        interval=Interval.MONTH,
        status=more.get("status", ContributionStatus.ACTIVE),
        next_charge=date(2026, 11, 30),
    )
    async with house.database.transaction(house.now) as tx:
        await ContributionRepository(tx.connection).put(member.id, member.key, contribution)


async def bakery(house: House) -> Member:
    return await house.member(
        "forn", name="Forn Cooperatiu", plan="2", kind=MemberKind.ORGANISATION
    )


WORDINGS = (
    "plan forn",
    "plan Forn Cooperatiu",
    "plan for Forn Cooperatiu please",
    "show me the plan of forn",
    "plan member forn",
    "my plan forn",
    "today forn",
    "me forn",
    "plans forn",
    "plan\nforn",
    "PLAN FORN",
    "plan 'forn'",
    "forn",
    "plan 1",
    "circles forn",
)


@pytest.mark.parametrize("wording", WORDINGS)
@pytest.mark.parametrize("who", ["stranger", "other", "circle", "contact"])
async def test_nobody_else_learns_of_a_members_money_by_any_wording(
    house: House, wording: str, who: str
) -> None:
    """Not a stranger, not another member's person, not somebody in a circle, not a contact."""
    forn = await bakery(house)
    await pays(house, forn, 2550)
    asker = await _asker(house, forn, who)
    step = await asker.says(wording)
    for heard in step.messages:
        for secret in ("25.50", "25,50", "November 30", "30 November", "11/30/26"):
            assert secret not in heard.body
            assert secret not in heard.html


async def _asker(house: House, forn: Member, who: str) -> Somebody:
    if who == "stranger":
        return await house.stranger()
    if who == "contact":
        return await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    other = await house.member("other", name="Other Ltd", plan="custom")
    eve = await house.person("Eve Stone", members=(other,))
    if who == "circle":
        await house.circle("finance", people=(eve,))
    return eve


async def test_another_members_person_is_told_that_it_is_not_theirs(house: House) -> None:
    await bakery(house)
    other = await house.member("other", name="Other Ltd", plan="custom")
    eve = await house.person("Eve Stone", members=(other,))
    step = await eve.says("plan forn")
    assert "Level 2" not in step.body
    assert "Forn Cooperatiu" not in step.body


async def test_rights_are_checked_when_it_runs(house: House) -> None:
    """Who was a representative when asked, and is none when answering, sees no money."""
    forn = await bakery(house)
    own = await house.member("jo", name="Jo Serra", plan="custom")
    await pays(house, forn, 2550)
    jo = await house.person("Jo Serra", members=(forn, own))
    asked = await jo.says("plan")
    number = next(line[0] for line in asked.body.splitlines() if line.endswith("Forn Cooperatiu"))
    async with house.database.transaction(house.now) as tx:
        assert jo.person is not None
        await MemberRepository(tx.connection).drop_role(jo.person.id, forn.id)
    step = await jo.says(number)
    assert "25.50" not in step.body
    assert "Level 2" not in step.body


async def test_in_a_shared_room_it_is_answered_privately(house: House) -> None:
    forn = await bakery(house)
    await pays(house, forn, 2550)
    ana = await house.person("Ana Puig", members=(forn,))
    eve = await house.person("Eve Stone")
    room = await house.room(ana, eve)
    step = await ana.says("!plan", room)
    for heard in step.messages:
        if "25.50" in heard.body:
            assert heard.recipient == ana.user_id or heard.room_id == ana.direct.room_id
        if heard.room_id == room.room_id:
            assert "Level 2" not in heard.body
    assert any("25.50" in heard.body for heard in step.messages)
