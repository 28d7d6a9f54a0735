"""What a member pays is seen by its representatives, whatever words anybody else finds."""

import pytest

from assistant.domain.members import Member, Role
from assistant.storage.members import MemberRepository
from tests.support.conversation import House, Somebody
from tests.support.levels import bakery, offer
from tests.support.money import pays


@pytest.fixture
async def house(house: House) -> House:
    return await offer(house)


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
