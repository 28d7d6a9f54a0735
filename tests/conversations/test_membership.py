"""A membership's way from a payment that stops to the return, as its people are told of it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.domain.coop import Times
from assistant.domain.members import Member, MemberClass, MemberStatus, Role
from assistant.domain.membership import Decision
from assistant.domain.money import Money
from assistant.domain.persons import Permission, Person
from assistant.domain.plans import ContributionStatus, Interval, Plan
from assistant.domain.replies import Localized
from assistant.storage.members import MemberRepository
from tests.support.conversation import House
from tests.support.linking import known
from tests.support.membership import looked_at, mailed_within, now_is, paid, passes, pays

PLAN = Plan(
    level="2", version=1, names=Localized(en="Level 2", es="Nivel 2"), price=Money(2000, "EUR"),
    interval=Interval.MONTH, limits=(), payment_url="https://pay.example/2",
)  # fmt: skip
ACTIVE, ENDED = ContributionStatus.ACTIVE, ContributionStatus.ENDED


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await house.plan(PLAN)
        yield house


async def choir(house: House, status: MemberStatus = MemberStatus.ACTIVE) -> Member:
    classes = frozenset({MemberClass.USER, MemberClass.OPERATIONAL})
    made = await house.member("choir", name="Choir", plan="2", classes=classes)
    return await keep(house, made, status=status)


async def memberships(house: House, person: Person) -> list[Member]:
    async with house.database.reading() as connection:
        found = await MemberRepository(connection).memberships_of(person.id)
    return [each.member for each in found]


async def keep(house: House, member: Member, **changed: object) -> Member:
    after = replace(member, **changed)  # type: ignore[arg-type] # fields of a member
    async with house.database.transaction(house.now) as tx:
        await MemberRepository(tx.connection).update(after)
    return after


LAPSE = {
    "ca": ("pagament", "24 de desembre", "recordatori", "en pausa", "tornar-te a tenir"),
    "ar": ("دفعة", "ديسمبر", "تذكير", "متوقّفة الآن", "بعودتكم"),
    "en": ("payment", "December 24, 2026", "A reminder", "rests now", "back"),
    "es": ("pago", "24 de diciembre de 2026", "recordatorio", "en pausa", "de vuelta"),
}


@pytest.mark.parametrize("locale", ["en", "es", "ca", "ar"])
async def test_a_payment_stops_grace_passes_it_lapses_and_comes_back(
    house: House, locale: str
) -> None:
    """Each is told once, kindly, to the representatives, and everything works until it lapses."""
    member = await choir(house)
    ana = await house.person("Ana Puig", members=(member,), locale=locale)
    jo = await house.person("Jo Serra", members=(member,), role=Role.CONTACT, locale=locale)
    assert await pays(house, member, ACTIVE) == []
    stopped, until, reminded, lapsed, back = LAPSE[locale]
    (said,) = await pays(house, member, ENDED)
    assert said.recipient == ana.user_id != jo.user_id
    assert stopped in said.body
    assert until in said.body
    assert await looked_at(house, member) == [], "told once"
    words = house.catalogue.words(locale, "circles-show")[0]
    assert (await ana.says(words)).id == "circles-listed", "grace keeps everything"
    assert await passes(house, days=23) == []
    (said,) = await passes(house, days=1)
    assert reminded in said.body
    assert await looked_at(house, member) == []
    (said,) = await passes(house, days=7)
    assert lapsed in said.body
    assert (await now_is(house, member)).status is MemberStatus.LAPSED
    assert (await ana.says(words)).id == "core-not-in-force"
    assert (await jo.says(words)).id == "core-not-in-force"
    assert await passes(house, days=60) == []
    (said,) = await pays(house, member, ACTIVE)
    assert back in said.body
    assert (await ana.says(words)).id == "circles-listed"


MAILED = {
    "en": ("Hello Ana Puig", "December 24, 2026", "A reminder", "rests now", "rests"),
    "es": ("Hola, Ana Puig", "24 de diciembre", "recordatorio", "en pausa", "en pausa"),
    "ca": ("Hola, Ana Puig", "24 de desembre", "recordatori", "en pausa", "en pausa"),
    "ar": ("Ana Puig", "ديسمبر", "تذكير", "متوقّفة الآن", "متوقّفة"),
}


@pytest.mark.parametrize("locale", list(MAILED))
async def test_who_is_not_in_the_chat_is_told_by_mail(house: House, locale: str) -> None:
    """Each once, in their language, to representatives only, and with a way to pay."""
    person = await known(house, locale=locale)
    (held,) = await memberships(house, person)
    jo = await house.person("Jo Serra", members=(held,), role=Role.CONTACT, email="jo@x.example")
    greeting, until, reminded, lapsed, subject = MAILED[locale]
    said = [await paid(house, held, each) for each in (ACTIVE, ENDED, ENDED)]
    (mail,) = [each for step in said for each in step.errands]
    assert mail.kind == "mail"
    assert mail.data["to"] == "ana@puig.example"
    assert greeting in mail.data["body"]
    assert until in mail.data["body"]
    assert "https://pay.example/2" in mail.data["body"]
    (mail,) = await mailed_within(house, days=25)
    assert reminded in mail.data["body"]
    (mail,) = await mailed_within(house, days=8)
    assert lapsed in mail.data["body"]
    assert subject in mail.data["subject"]
    assert await mailed_within(house, days=90) == []
    assert jo.user_id not in str(said)


async def test_who_is_in_the_chat_gets_no_mail(house: House) -> None:
    member = await choir(house)
    await house.person("Ana Puig", members=(member,), email="ana@puig.example")
    steps = [await paid(house, member, each) for each in (ACTIVE, ENDED)]
    assert [step.errands for step in steps] == [[], []]
    assert await mailed_within(house, days=60) == []


async def test_it_is_rung_where_it_cannot_be_muted_and_by_day(house: House) -> None:
    member = await choir(house)
    ana = await house.person("Ana Puig", members=(member,), timezone="UTC")
    await ana.says("mute")
    await pays(house, member, ACTIVE)
    assert await pays(house, member, ENDED) == [], "that it begins may be muted"
    (said,) = await passes(house, days=25)
    assert not said.notice, "a notice would ring nowhere"
    assert said.message.mentions == (ana.user_id,)
    assert (await now_is(house, member)).grace_until is not None
    (said,) = await passes(house, days=7)
    assert "rests now" in said.body
    assert said.message.mentions == (ana.user_id,)


async def test_nobody_lapses_unwarned_though_we_were_down(house: House) -> None:
    member = await choir(house)
    await house.person("Ana Puig", members=(member,))
    await pays(house, member, ACTIVE)
    await pays(house, member, ENDED)
    house.later(days=90)
    (said,) = await looked_at(house, member)
    assert "A reminder" in said.body
    assert (await now_is(house, member)).status is MemberStatus.GRACE
    (said,) = await passes(house, days=8)
    assert "rests now" in said.body


async def test_who_pays_unnamed_is_never_dunned(house: House) -> None:
    member = await keep(house, await choir(house), paid_unnamed=True)
    await house.person("Ana Puig", members=(member,))
    assert await pays(house, member, ENDED) == []
    assert await passes(house, days=400) == []
    assert (await now_is(house, member)).status is MemberStatus.ACTIVE


async def test_an_applicant_joins_with_the_first_payment(house: House) -> None:
    member = await choir(house, MemberStatus.APPLIED)
    ana = await house.person("Ana Puig", members=(member,))
    assert (await ana.says("circles")).id == "core-not-in-force"
    (said,) = await pays(house, member, ACTIVE)
    assert "Welcome" in said.body
    assert (await ana.says("circles")).id == "circles-listed"


async def test_seconds_are_seconds(tmp_path: Path) -> None:
    """The demonstration lets grace pass while one looks on."""
    times = Times(grace=timedelta(seconds=20), grace_reminder=timedelta(seconds=8))
    async with House.open(tmp_path, times=times) as house:
        await house.plan(PLAN)
        member = await choir(house)
        await house.person("Ana Puig", members=(member,))
        await pays(house, member, ACTIVE)
        await pays(house, member, ENDED)
        assert await passes(house, seconds=11) == []
        assert len(await passes(house, seconds=2)) == 1
        assert await passes(house, seconds=6) == []
        assert len(await passes(house, seconds=2)) == 1
        assert (await now_is(house, member)).status is MemberStatus.LAPSED


@pytest.mark.parametrize(
    "status", [MemberStatus.APPLIED, MemberStatus.LAPSED, MemberStatus.SUSPENDED]
)
async def test_what_is_ones_own_stays_open_and_nothing_else(
    house: House, status: MemberStatus
) -> None:
    member = await choir(house, status)
    ana = await house.person("Ana Puig", members=(member,))
    mireia = await house.person("Mireia Font")
    await house.circle("support", people=(ana, mireia), permissions=frozenset(Permission))
    assert (await ana.says("plan")).id == "plan-shown"
    assert (await ana.says("me")).id == "me-shown"
    for text in ("circles", "circles support", "members", "members choir"):
        step = await ana.says(text)
        assert step.id == "core-not-in-force", text
        assert "Mireia" not in step.body
    lines = [line.words for line in (await ana.says("help")).reply.lines]
    assert not {"circles", "members"} & set(lines)


async def test_people_of_a_membership_that_ended_are_former_members(house: House) -> None:
    member = await choir(house, MemberStatus.ENDED)
    ana = await house.person("Ana Puig", members=(member,))
    for text in ("plan", "circles", "members"):
        assert (await ana.says(text)).id == "core-no-member", text
    assert (await ana.says("me")).id == "me-shown"


@pytest.mark.parametrize(
    ("status", "locale", "says"),
    [
        (MemberStatus.GRACE, "en", "December 23, 2026"),
        (MemberStatus.LAPSED, "en", "rests"),
        (MemberStatus.SUSPENDED, "ca", "suspesa"),
        (MemberStatus.APPLIED, "es", "solicitud"),
        (MemberStatus.LAPSED, "ar", "متوقّفة"),
    ],
)
async def test_me_and_today_say_where_it_stands(
    house: House, status: MemberStatus, locale: str, says: str
) -> None:
    until = house.now + timedelta(days=30) if status is MemberStatus.GRACE else None
    member = await keep(house, await choir(house, status), grace_until=until)
    ana = await house.person("Ana Puig", members=(member,), locale=locale)
    for command in ("me-show", "today-show"):
        step = await ana.says(house.catalogue.words(locale, command)[0])
        assert says in step.body
        assert len(step.body.splitlines()) <= 8


async def test_an_active_membership_needs_no_words(house: House) -> None:
    ana = await house.person("Ana Puig", members=(await choir(house),))
    assert "active" not in (await ana.says("me")).body
    assert "Choir" not in (await ana.says("today")).body


def test_every_decision_is_a_state() -> None:
    assert {each.value for each in Decision} <= {each.value for each in MemberStatus}
