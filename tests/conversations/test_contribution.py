"""Payments find their member by a code; finance enters what no source tells."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.members import Member, Role
from assistant.domain.persons import Permission
from assistant.jobs.syncing import Syncing
from assistant.services.codes import fold_code
from assistant.storage.contributions import ContributionRepository
from tests.support.conversation import House, Somebody, Step
from tests.support.linking import mail
from tests.support.sources import Told, feed, payment


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


async def pull(house: House, told: Told) -> None:
    await Syncing(house.database, house.dispatcher._providers, lambda: house.now).pull(feed(told))


async def paid(house: House, member: Member) -> list[int]:
    async with house.database.reading() as connection:
        found = await ContributionRepository(connection).of_member(member.id)
    return [each.amount.minor for each in found]


def code(step: Step) -> str:
    """Return the code from the mail that was sent, which has a line of its own."""
    lines = (line.strip("\u200f\u2066\u2067\u2068\u2069") for line in body_of(step).splitlines())
    return next(line for line in lines if len(line) == 9 and fold_code(line))


def body_of(step: Step) -> str:
    return str(mail(step).data["body"])


async def bakery(house: House, locale: str = "en") -> tuple[Member, Somebody]:
    member = await house.member("forn", name="Forn Cooperatiu")
    await pull(house, Told([payment(1, email="ana@other.example")]))
    return member, await house.person("Ana Puig", locale=locale, members=(member,))


@pytest.mark.parametrize(
    ("locale", "asks", "thanks"),
    [
        ("en", "i pay from ana@other.example", "Thank you"),
        ("es", "pago desde ana@other.example", "Gracias"),
        ("ca", "pago des de ana@other.example", "Gràcies"),
        ("ar", "أدفع من ana@other.example", "شكر"),
    ],
)
async def test_a_payment_from_another_address_is_claimed(
    house: House, locale: str, asks: str, thanks: str
) -> None:
    member, ana = await bakery(house, locale)
    asked = await ana.says(asks)
    assert asked.id == "contribution-mailed"
    assert mail(asked).data["to"] == "ana@other.example"
    assert await paid(house, member) == []
    done = await ana.says(code(asked))
    assert thanks in done.body
    assert await paid(house, member) == [2000]


async def test_nobody_learns_who_pays(house: House) -> None:
    """An address that pays nothing takes the same path, to a mail to nobody."""
    _, ana = await bakery(house)
    right = await ana.says("paid from ana@other.example")
    wrong = await ana.says("paid from eve@other.example")
    assert right.body.replace("ana@", "eve@") == wrong.body
    assert [e.kind for e in right.errands] == [e.kind for e in wrong.errands]
    assert mail(wrong).data["to"].endswith(".invalid")
    assert (await ana.says(code(wrong))).id == "link-wrong"


async def test_a_code_works_for_the_member_that_it_was_asked_for_only(house: House) -> None:
    member, ana = await bakery(house)
    other = await house.member("other", name="Other Ltd")
    eve = await house.person("Eve Stone", members=(other,))
    asked = await ana.says("paid from ana@other.example")
    assert (await eve.says(code(asked))).id != "link-paid"
    assert await paid(house, other) == []
    assert (await ana.says(code(asked))).id == "link-paid"
    assert await paid(house, member) == [2000]


async def test_wrong_codes_are_counted(house: House) -> None:
    member, ana = await bakery(house)
    right = code(await ana.says("paid from ana@other.example"))
    for _ in range(5):
        assert (await ana.says("abcd efg2")).id == "link-wrong"
    assert (await ana.says(right)).id == "link-locked"
    assert await paid(house, member) == []


async def test_a_code_expires_and_works_once(house: House) -> None:
    member, ana = await bakery(house)
    right = code(await ana.says("paid from ana@other.example"))
    house.later(minutes=61)
    assert (await ana.says(right)).id != "link-paid"
    right = code(await ana.says("paid from ana@other.example"))
    assert (await ana.says(right)).id == "link-paid"
    assert (await ana.says(right)).id != "link-paid"
    assert await paid(house, member) == [2000]


async def test_a_contact_claims_nothing(house: House) -> None:
    member, _ = await bakery(house)
    jo = await house.person("Jo Serra", members=(member,), role=Role.CONTACT)
    step = await jo.says("paid from ana@other.example")
    assert step.id != "contribution-mailed"
    assert step.errands == []


async def finance(house: House, locale: str = "en") -> Somebody:
    own = await house.member("own", name="Own")
    fina = await house.person("Fina Soler", locale=locale, members=(own,))
    await house.circle("finance", people=(fina,), permissions=frozenset({Permission.MANAGE_MONEY}))
    return fina


@pytest.mark.parametrize(
    ("locale", "says", "yes"),
    [
        ("en", "enter contribution forn 20 EUR month", "yes"),
        ("ca", "anota aportació forn 20 EUR mes", "sí"),
    ],
)
async def test_finance_enters_what_a_member_pays(
    house: House, locale: str, says: str, yes: str
) -> None:
    member = await house.member("forn", name="Forn Cooperatiu")
    fina = await finance(house, locale)
    asked = await fina.says(says)
    assert asked.id == "contribution-enter-confirm", asked.body
    assert "Forn Cooperatiu" in asked.body
    assert "20" in asked.body
    assert await paid(house, member) == []
    assert (await fina.says(yes)).id == "contribution-entered"
    assert await paid(house, member) == [2000]


@pytest.mark.parametrize(
    ("locale", "says", "yes"),
    [
        ("en", "contribution forn 20 EUR month", "yes"),
        ("en", "forn 20 EUR month contribution", "yes"),
        ("es", "aportación forn 20 EUR mes", "sí"),
        ("ca", "aportació forn 20 EUR al mes", "sí"),
        ("ar", "مساهمة forn 20 EUR شهر", "نعم"),
    ],
)
async def test_finance_need_not_say_enter(house: House, locale: str, says: str, yes: str) -> None:
    """Who may enter it, and says who, how much and how often, asks for no payment link."""
    member = await house.member("forn", name="Forn Cooperatiu")
    fina = await finance(house, locale)
    asked = await fina.says(says)
    assert asked.id == "contribution-enter-confirm", asked.body
    assert "Forn Cooperatiu" in asked.body
    assert (await fina.says(yes)).id == "contribution-entered"
    assert await paid(house, member) == [2000]


@pytest.mark.parametrize(
    "says",
    ["contribution", "contribution 20 EUR", "contribution of 20 EUR a month", "contribution own"],
)
async def test_with_less_said_it_is_finances_own_contribution(house: House, says: str) -> None:
    fina = await finance(house)
    assert (await fina.says(says)).id != "contribution-enter-confirm"
    assert (await fina.says("contribution")).id in {"contribute-no-plan", "contribute-shown"}


async def test_others_are_given_their_link_whatever_they_say(house: House) -> None:
    """They are not refused what they did not ask for."""
    _, ana = await bakery(house)
    step = await ana.says("contribution forn 20 EUR month")
    assert step.id not in {"contribution-enter-confirm", "core-not-allowed"}


async def test_what_finance_gets_wrong(house: House) -> None:
    fina = await finance(house)
    for words, id_ in (("enter contribution nobody 20 EUR month", "contribution-no-member"),):
        assert (await fina.says(words)).id == id_, words


async def test_what_is_missing_is_asked_for_in_turn(house: House) -> None:
    member = await house.member("forn", name="Forn Cooperatiu")
    fina = await finance(house, "es")
    assert "20 EUR" in (await fina.says("anotar aportación")).body
    assert "mes" in (await fina.says("20,50 €")).body
    assert "clave" in (await fina.says("al mes")).body
    assert "Forn Cooperatiu" in (await fina.says("forn")).body
    await fina.says("sí")
    assert await paid(house, member) == [2050]


async def test_nobody_else_enters_anything(house: House) -> None:
    member, ana = await bakery(house)
    step = await ana.says("enter contribution forn 20 EUR month")
    assert step.id != "contribution-enter-confirm"
    await ana.says("yes")
    assert await paid(house, member) == []
