"""Circles decide once, by number: not on their own requests, nor on what was taken back."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.persons import Permission, Via
from assistant.domain.plans import Contribution, ContributionStatus, Interval, Plan
from assistant.domain.replies import Example, Localized
from assistant.i18n.rendering import Reader
from assistant.services.approvals import ApprovalAsked, ApprovalOver
from assistant.storage.circles import CircleRepository
from assistant.storage.contributions import ContributionRepository
from assistant.storage.due import DueRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from tests.support.conversation import House, Somebody, Step


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        for level, minor, approval in (("1", 1000, None), ("2", 2000, None), ("big", 0, "finance")):
            await house.plan(
                Plan(
                    level=level, version=1, names=Localized({"en": f"Level {level}"}),
                    price=Money(minor, "EUR"), interval=Interval.MONTH, limits=(),
                    approval=approval,
                )
            )  # fmt: skip
        yield house


async def circle(house: House, *people: Somebody) -> str:
    """Make the circle that agrees to the big plan and looks after money; return its room."""
    room = await house.room(*people, circle="finance")
    await house.circle(
        "finance",
        room_id=room.room_id,
        permissions=frozenset({Permission.MANAGE_MONEY}),
        people=people,
    )
    return room.room_id


async def member_of(house: House, name: str, locale: str = "en") -> tuple[Member, Somebody]:
    """Make somebody with a membership of their own, on level 2."""
    member = await house.member(name.lower(), name=name, plan="2")
    return member, await house.person(name, members=(member,), locale=locale)


async def level_of(house: House, member: Member) -> str | None:
    async with house.database.reading() as connection:
        found = await MemberRepository(connection).get(member.id)
    return None if found is None else found.plan


async def asks_for_big(somebody: Somebody) -> Step:
    await somebody.says("change plan to level big now")
    return await somebody.says("yes")


async def is_forgotten(house: House, somebody: Somebody) -> Step:
    assert somebody.person is not None
    await somebody.says("forget me")
    await somebody.says("yes")
    house.later(days=8)
    return await house.falls_due("erase", {"erase": somebody.person.id})


@pytest.mark.parametrize(
    ("locale", "words", "says"),
    [("en", "approve 187", "187"), ("es", "aprobar 187", "187"), ("ar", "اعتماد ١٨٧", "187")],
)
async def test_what_was_never_asked_cannot_be_decided(
    house: House, locale: str, words: str, says: str
) -> None:
    ana = await house.person(locale=locale)
    step = await ana.says(words)
    assert step.id == "approvals-unknown"
    assert says in step.body


@pytest.mark.parametrize("words", ["approve 101", "refuse 101 no"])
async def test_nobody_decides_what_they_asked_for(house: House, words: str) -> None:
    """Whoever sits in the circle leaves their own request to the others."""
    pau, (member, ana) = await house.person("Pau Riera"), await member_of(house, "Ana")
    await circle(house, ana, pau)
    await asks_for_big(ana)
    step = await ana.says(words)
    assert step.id == "approvals-own"
    assert await level_of(house, member) == "2"
    shown = await ana.says("request 101")
    assert "approve" not in shown.body
    assert (await pau.says("approve 101")).id == "approvals-given"
    assert await level_of(house, member) == "big"


async def test_nor_with_another_account(house: House) -> None:
    """It is people who decide, not accounts."""
    member, ana = await member_of(house, "Ana")
    await circle(house, ana, await house.person("Pau Riera"))
    await asks_for_big(ana)
    phone = await house.stranger("phone")
    async with house.database.transaction(house.now) as tx:
        assert ana.person is not None
        repository = PersonRepository(tx.connection)
        await repository.link(phone.user_id, ana.person.id, via=Via.IMPORT, now=house.now)
    assert (await phone.says("approve 101")).id == "approvals-own"
    assert await level_of(house, member) == "2"


@pytest.mark.parametrize(
    ("locale", "approve", "show"), [("en", "approve", "request"), ("es", "aprobar", "solicitud")]
)
async def test_a_request_taken_back_is_over_for_the_circle_too(
    house: House, locale: str, approve: str, show: str
) -> None:
    pau = await house.person("Pau Riera", locale=locale)
    _, ana = await member_of(house, "Ana")
    room_id = await circle(house, pau)
    await asks_for_big(ana)
    back = await ana.says("withdraw plan")
    (told,) = [heard for heard in back.messages if heard.room_id == room_id]
    assert "101" in told.body
    assert "Ana" not in told.body
    assert (await pau.says(f"{approve} 101")).id == "approvals-withdrawn"
    shown = await pau.says(f"{show} 101")
    assert approve not in shown.body


async def test_who_decided_is_said_among_the_circle_only(house: House) -> None:
    """Somebody of the circle may decide from any room; what others read there tells nobody."""
    pau, (_, ana) = await house.person("Pau Riera"), await member_of(house, "Ana")
    await circle(house, pau)
    await asks_for_big(ana)
    room = await house.room(pau, await house.person("Eve Stone"))
    for _ in range(2):
        step = await pau.says("!approve 101", room)
        (said,) = [heard for heard in step.messages if heard.room_id == room.room_id]
        assert "approved" in said.body
        assert "Pau" not in said.body
        assert "Ana" not in said.body
    assert "Pau Riera" in (await pau.says("approve 101")).body


async def test_undoing_a_request_takes_it_back(house: House) -> None:
    pau, (_, ana) = await house.person("Pau Riera"), await member_of(house, "Ana")
    room_id = await circle(house, pau)
    await asks_for_big(ana)
    undone = await ana.says("undo")
    assert undone.id == "changes-undone"
    assert [heard for heard in undone.messages if heard.room_id == room_id]
    assert (await pau.says("approve 101")).id == "approvals-withdrawn"


async def test_what_somebody_forgotten_had_asked_decides_nothing_of_the_next(house: House) -> None:
    """SQLite gives the id of the last change, once its row is gone, to the next one."""
    pau, (_, ana) = await house.person("Pau Riera"), await member_of(house, "Ana")
    room_id = await circle(house, pau)
    await asks_for_big(ana)
    gone = await is_forgotten(house, ana)
    assert gone.id == "data-forgotten"
    assert [heard for heard in gone.messages if heard.room_id == room_id], "the circle is told"
    member, bo = await member_of(house, "Bo")
    await asks_for_big(bo)
    assert (await pau.says("approve 101")).id == "approvals-withdrawn"
    assert await level_of(house, member) == "2"
    assert (await pau.says("approve 102")).id == "approvals-given"
    assert await level_of(house, member) == "big"


async def test_what_somebody_forgotten_had_scheduled_falls_due_for_nobody(house: House) -> None:
    """Least of all without the circle that has to agree to what came under its id."""
    _, ana = await member_of(house, "Ana")
    async with house.database.transaction(house.now) as tx:
        paid = Contribution(
            source="test", amount=Money(2000, "EUR"), interval=Interval.YEAR,
            status=ContributionStatus.ACTIVE, next_charge=house.now.date().replace(year=2027),
        )  # fmt: skip
        assert ana.person is not None
        (link,) = await MemberRepository(tx.connection).memberships_of(ana.person.id)
        await ContributionRepository(tx.connection).put(link.member.id, "ana", paid)
    await ana.says("downgrade to level 1 later")
    assert (await ana.says("yes")).id == "changes-later"
    async with house.database.transaction(house.now) as tx:
        ended = Contribution(
            source="test", amount=Money(2000, "EUR"), interval=Interval.YEAR,
            status=ContributionStatus.ENDED, next_charge=None,
        )  # fmt: skip
        await ContributionRepository(tx.connection).put(link.member.id, "ana", ended)
    await is_forgotten(house, ana)
    member, bo = await member_of(house, "Bo")
    await circle(house, await house.person("Pau Riera"))
    await asks_for_big(bo)
    house.now = datetime(2027, 11, 24, 9, tzinfo=UTC)
    async with house.database.transaction(house.now) as tx:
        taken = await DueRepository(tx.connection).take(house.now)
    assert "plan-change" not in [each.kind for each in taken]
    # Even if such a row was left behind by an earlier version.
    await house.falls_due("plan-change", {"change": 1})
    assert await level_of(house, member) == "2"


ALONE = [
    (
        "en",
        "change plan to level big now",
        "yes",
        "nobody decides on their own request",
        "in place",
    ),
    (
        "es",
        "cambiar plan a nivel big ahora",
        "sí",
        "nadie decide sobre lo que ha pedido",
        "en lugar",
    ),
    ("ca", "canviar pla a nivell big ara", "sí", "ningú no decideix", "en lloc"),
]


@pytest.mark.parametrize(("locale", "asks", "yes", "says", "_instead"), ALONE)
async def test_who_is_alone_in_a_circle_hears_at_once_that_nobody_could_decide(
    house: House, locale: str, asks: str, yes: str, says: str, _instead: str
) -> None:
    """Before the yes, and nothing waits for ever; a second person puts it right."""
    member, ana = await member_of(house, "Ana", locale)
    await circle(house, ana)
    step = await ana.says(asks)
    assert step.id == "approvals-nobody-else"
    assert says in step.body.casefold()
    assert (await ana.says(yes)).id != "changes-waiting"
    pau = await house.person("Pau Riera")
    async with house.database.transaction(house.now) as tx:
        circles = CircleRepository(tx.connection)
        finance = await circles.by_slug("finance")
        assert finance is not None
        assert pau.person is not None
        await circles.enter(finance.id, pau.person.id)
    await ana.says(asks)
    assert (await ana.says(yes)).id == "changes-waiting"
    assert (await pau.says("approve 101")).id == "approvals-given"
    assert await level_of(house, member) == "big"


@pytest.mark.parametrize(("locale", "asks", "yes", "_says", "instead"), ALONE)
async def test_the_circle_that_keeps_the_members_stands_in(
    house: House, locale: str, asks: str, yes: str, _says: str, instead: str
) -> None:
    """Which circle decides is said before; it is told in whose place, and alone may decide."""
    member, ana = await member_of(house, "Ana", locale)
    await circle(house, ana)
    others = await house.person("Jo Serra"), await house.person("Mar Vila", locale=locale)
    await house.circle("idle", people=others[:1], permissions=frozenset({Permission.OPERATE}))
    stands_in = await house.room(*others, circle="people")
    await house.circle(
        "people",
        room_id=stands_in.room_id,
        permissions=frozenset({Permission.MANAGE_MEMBERS}),
        people=(*others, ana),
    )
    asked = await ana.says(asks)
    assert "People" in asked.body
    step = await ana.says(yes)
    assert "People" in step.body
    (told,) = [heard for heard in step.messages if heard.room_id == stands_in.room_id]
    assert "Finance" in told.body
    assert (await ana.says("approve 101")).id == "approvals-own"
    assert (await others[1].says("approve 101")).id == "approvals-given"
    assert await level_of(house, member) == "big"
    shown = house.renderer  # what the stand-in reads, in the asker's language too
    assert instead in shown.plain(
        ApprovalAsked(
            asked=ApprovalOver(number="101"),
            number=Example("101"),
            instead=Localized({"en": "Finance"}),
        ),
        Reader(locale),
    )
