"""A plan is changed by who represents the member, knowing what it costs, and can be taken back."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from assistant.domain.members import Member, MemberKind, MemberStatus, Role
from assistant.domain.money import Money
from assistant.domain.persons import Permission
from assistant.domain.plans import Contribution, ContributionStatus, Interval, Plan
from assistant.domain.replies import Localized
from assistant.storage.contributions import ContributionRepository
from assistant.storage.due import DueRepository
from assistant.storage.members import MemberRepository
from tests.support.conversation import House, Somebody

PAY = "https://pay.example/level-3"
PAID = Contribution(
    source="test",
    amount=Money(2000, "EUR"),
    interval=Interval.MONTH,
    status=ContributionStatus.ACTIVE,
    next_charge=date(2026, 12, 3),
)


def plan(level: str, minor: int | None, **more: str) -> Plan:
    return Plan(
        level=level,
        version=1,
        names=Localized({"en": f"Level {level}", "ca": f"Nivell {level}"}),
        price=None if minor is None else Money(minor, "EUR"),
        interval=Interval.MONTH,
        limits=(),
        payment_url=more.get("payment_url"),
        approval=more.get("approval"),
    )


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await house.plan(plan("1", 1000))
        await house.plan(plan("2", 2000))
        await house.plan(plan("3", 4500, payment_url=PAY))
        await house.plan(plan("big", None, approval="finance"))
        yield house


@pytest.fixture
async def forn(house: House) -> Member:
    """Make a bakery on level 2 that has paid until 3 December; today is 23 November."""
    member = await house.member(
        "forn", name="Forn Cooperatiu", plan="2", kind=MemberKind.ORGANISATION
    )
    async with house.database.transaction(house.now) as tx:
        await ContributionRepository(tx.connection).put(member.id, "forn", PAID)
    return member


@pytest.fixture
async def ana(house: House, forn: Member) -> Somebody:
    return await house.person("Ana Puig", members=(forn,))


async def level_of(house: House, member: Member) -> str | None:
    async with house.database.reading() as connection:
        found = await MemberRepository(connection).get(member.id)
    assert found is not None
    return found.plan


async def test_a_raise_counts_at_once_and_its_cost_is_shown_before(
    house: House, forn: Member, ana: Somebody
) -> None:
    """Ten of thirty days are left: a third of the 25 euros more."""
    asked = await ana.says("change plan level 3")
    assert "from Level 2 to Level 3" in asked.body
    assert "€45.00 a month" in asked.body
    assert "€8.33 more" in asked.body
    assert asked.reactions == [], "a tap does not change a plan"
    assert await level_of(house, forn) == "2"
    done = await ana.says("yes")
    assert "Level 3" in done.body
    assert PAY in done.body
    assert await level_of(house, forn) == "3"


async def test_the_same_in_catalan(house: House, forn: Member) -> None:
    joan = await house.person("Joan Vila", members=(forn,), locale="ca")
    asked = await joan.says("vull canviar de pla al nivell 3")
    assert "8,33\xa0€ més" in asked.body
    assert "Nivell 3" in (await joan.says("sí")).body
    assert await level_of(house, forn) == "3"


async def test_less_comes_when_what_is_paid_for_ends(
    house: House, forn: Member, ana: Somebody
) -> None:
    asked = await ana.says("downgrade to level 1")
    assert "December 3, 2026" in asked.body
    later = await ana.says("yes")
    assert later.id == "changes-later"
    assert await level_of(house, forn) == "2"
    assert "From December 3, 2026: Level 1" in (await ana.says("plan")).body
    house.now = datetime(2026, 12, 3, 9, tzinfo=UTC)
    async with house.database.transaction(house.now) as tx:
        (due,) = [each for each in await DueRepository(tx.connection).take(house.now)
                  if each.kind == "plan-change"]  # fmt: skip
    await house.falls_due(due.kind, due.data)
    assert await level_of(house, forn) == "1"
    assert (await house.falls_due(due.kind, due.data)).silent, "once only"


async def test_now_and_later_may_be_said(ana: Somebody) -> None:
    assert "December 3" in (await ana.says("plan change level 3 later")).body
    await ana.says("no")
    assert "at once" in (await ana.says("change my plan to level 1 now")).body


async def test_no_changes_nothing(house: House, forn: Member, ana: Somebody) -> None:
    await ana.says("upgrade to level 3")
    assert (await ana.says("no")).id == "core-declined"
    assert await level_of(house, forn) == "2"


async def test_the_others_and_the_money_circle_are_told(
    house: House, forn: Member, ana: Somebody
) -> None:
    """Both sides: who also acts for the member, and who looks after its money."""
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    pau = await house.person("Pau Riera")
    room = await house.room(pau, circle="finance")
    await house.circle(
        "finance",
        room_id=room.room_id,
        permissions=frozenset({Permission.MANAGE_MONEY}),
        people=(pau,),
    )
    await ana.says("change plan level 3")
    step = await ana.says("yes")
    told = {heard.recipient or heard.room_id: heard for heard in step.messages}
    assert "Level 3" in told[jo.user_id].body
    assert len(step.messages) == 3, "who asked has the answer, and no notice besides"
    circle = told[room.room_id]
    assert "Forn Cooperatiu: Level 2 → Level 3" in circle.body
    assert "€8.33" in circle.body
    assert not circle.message.notice


async def test_undo_brings_the_plan_back(house: House, forn: Member, ana: Somebody) -> None:
    await ana.says("change plan level 3")
    await ana.says("yes")
    assert (await ana.says("undo")).id == "changes-undone"
    assert await level_of(house, forn) == "2"


async def test_a_scheduled_change_is_withdrawn(house: House, forn: Member, ana: Somebody) -> None:
    await ana.says("downgrade to level 1")
    await ana.says("yes")
    assert (await ana.says("upgrade to level 3")).id == "changes-open"
    kept = await ana.says("withdraw plan")
    assert "keeps Level 2" in kept.body
    assert (await ana.says("withdraw plan")).id == "changes-none"
    async with house.database.reading() as connection:
        assert (
            await DueRepository(connection).next_at() is None
            or "From" not in (await ana.says("plan")).body
        )


async def finance(house: House) -> tuple[Somebody, str]:
    """Make the circle that agrees to the big plan; return one of it and its room."""
    pau = await house.person("Pau Riera")
    room = await house.room(pau, circle="finance")
    await house.circle("finance", room_id=room.room_id, people=(pau,))
    return pau, room.room_id


@pytest.mark.parametrize("approves", [True, False])
async def test_a_circle_agrees_or_not_where_the_by_law_wants_it(
    house: House, forn: Member, ana: Somebody, approves: bool
) -> None:
    pau, room_id = await finance(house)
    assert "Finance has to agree" in (await ana.says("change plan to level big now")).body
    step = await ana.says("yes")
    waiting = next(each for each in step.messages if each.reply and "asked" in each.body)
    number = "".join(sign for sign in waiting.body if sign.isdigit())
    (asked,) = [each for each in step.messages if each.room_id == room_id]
    assert number in asked.body
    assert "Ana Puig" in asked.body
    assert "€" not in asked.body
    assert await level_of(house, forn) == "2"
    assert number in (await ana.says("plan")).body
    said = f"approve {number}" if approves else f"refuse {number} too early"
    decided = await pau.says(said)
    told = [each for each in decided.messages if each.recipient == ana.user_id]
    assert len(told) == 1
    assert await level_of(house, forn) == ("big" if approves else "2")
    assert approves or "too early" in told[0].body
    assert (await pau.says(f"approve {number}")).id == "approvals-decided"


async def test_what_was_withdrawn_is_not_decided(house: House, forn: Member, ana: Somebody) -> None:
    pau, _ = await finance(house)
    await ana.says("change plan to level big")
    await ana.says("yes")
    await ana.says("withdraw plan")
    assert (await pau.says("approve 101")).id == "approvals-withdrawn"
    assert await level_of(house, forn) == "2"


async def test_without_a_circle_to_ask_nothing_is_asked(ana: Somebody) -> None:
    assert (await ana.says("change plan to level big")).id == "changes-nobody-decides"


@pytest.mark.parametrize(
    "wording", ["change plan level 3", "plan change forn level 3", "upgrade forn to level 3 now"]
)
@pytest.mark.parametrize("who", ["stranger", "contact", "other"])
async def test_nobody_else_changes_a_members_plan(
    house: House, forn: Member, wording: str, who: str
) -> None:
    """Nor learns what it would cost."""
    if who == "stranger":
        eve = await house.stranger()
    elif who == "contact":
        eve = await house.person("Eve Stone", members=(forn,), role=Role.CONTACT)
    else:
        eve = await house.person("Eve Stone", members=(await house.member("eve", plan="1"),))
    step = await eve.says(wording)
    assert "8.33" not in step.body
    await eve.says("yes")
    assert await level_of(house, forn) == "2"


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "withdraw plan"), ("es", "retirar cambio de plan")]
)
async def test_a_contact_takes_no_change_back(
    house: House, forn: Member, ana: Somebody, locale: str, words: str
) -> None:
    eve = await house.person("Eve Stone", members=(forn,), role=Role.CONTACT, locale=locale)
    await ana.says("downgrade to level 1")
    await ana.says("yes")
    assert (await eve.says(words)).id == "changes-representatives-only"
    assert "From" in (await ana.says("plan")).body


async def test_who_lost_the_role_meanwhile_changes_nothing(
    house: House, forn: Member, ana: Somebody
) -> None:
    """Rights are checked when it is done, not when it is asked."""
    await ana.says("change plan level 3")
    async with house.database.transaction(house.now) as tx:
        assert ana.person is not None
        await MemberRepository(tx.connection).set_role(ana.person.id, forn.id, Role.CONTACT)
    assert (await ana.says("yes")).id == "changes-representatives-only"
    assert await level_of(house, forn) == "2"


async def test_a_free_plan_ends_grace(house: House, forn: Member, ana: Somebody) -> None:
    """Whoever cannot pay any more finds a plan that asks for nothing."""
    await house.plan(plan("free", 0))
    async with house.database.transaction(house.now) as tx:
        stopped = replace(PAID, status=ContributionStatus.ENDED)
        await ContributionRepository(tx.connection).put(forn.id, "forn", stopped)
        grace = replace(forn, status=MemberStatus.GRACE)
        await MemberRepository(tx.connection).update(grace)
    await ana.says("change plan to free")
    await ana.says("yes")
    async with house.database.reading() as connection:
        found = await MemberRepository(connection).get(forn.id)
    assert found is not None
    assert found.status is MemberStatus.ACTIVE


async def test_the_plan_of_now_is_no_change(ana: Somebody) -> None:
    assert (await ana.says("change plan level 2")).id == "changes-same"


async def test_in_a_shared_room_it_is_asked_privately(house: House, ana: Somebody) -> None:
    room = await house.room(ana, await house.person("Eve Stone"))
    step = await ana.says("!plan change level 3", room)
    for heard in step.messages:
        if heard.room_id == room.room_id:
            assert "Level" not in heard.body
            assert "€" not in heard.body
