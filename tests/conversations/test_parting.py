"""A payer that was taken for a member's is parted from it by who keeps the members."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.members import Member, MemberStatus
from assistant.domain.persons import Permission
from assistant.storage.members import MemberRepository
from tests.conversations.test_contribution import code
from tests.support.conversation import House, Somebody
from tests.support.pulls import paid, pull
from tests.support.sources import Told, payment

MAIL = "ana@puig.example"
TOLD = Told([payment(1, email=MAIL, name="Forn Vell", account="forn-vell")])
WORDS = [
    ("en", "unlink payment M-1", "yes", "undo", "no more", "counts for Ana Puig again"),
    ("es", "desvincular pago M-1", "sí", "deshacer", "ya no cuenta", "vuelve a contar para Ana"),
    ("ca", "desvincular pagament M-1", "sí", "desfés", "ja no compta", "torna a comptar"),
    ("ar", "فك ربط الدفعة M-1", "نعم", "تراجع", "لم يعد", "من جديد"),
]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


@pytest.fixture
async def ana(house: House) -> Member:
    """Make a member whose address pays, as the source says."""
    member = await house.member("M-1", name="Ana Puig")
    await house.person("Ana Puig", email=MAIL, members=(member,))
    await pull(house, TOLD)
    return member


async def keeper(house: House, locale: str = "en") -> Somebody:
    mar = await house.person("Mar Vila", locale=locale, members=(await house.member("own"),))
    keeps = frozenset({Permission.MANAGE_MEMBERS})
    await house.circle("people", people=(mar,), permissions=keeps)
    return mar


async def status(house: House, member: Member) -> MemberStatus:
    async with house.database.reading() as connection:
        found = await MemberRepository(connection).get(member.id)
    assert found is not None
    return found.status


@pytest.mark.parametrize(("locale", "asks", "yes", "undo", "parted", "again"), WORDS)
async def test_a_payer_is_parted_and_linked_again(
    house: House, ana: Member, locale: str, asks: str, yes: str, undo: str, parted: str, again: str
) -> None:
    """A typed yes parts them, no later pull links them again by the address, `undo` does."""
    mar = await keeper(house, locale)
    asked = await mar.says(asks)
    assert asked.id == "contribution-part-asked", asked.body
    assert "forn-vell" in asked.body
    assert asked.reactions == [], "a reaction is not encrypted"
    assert await paid(house, ana) == [(2000, "active")]
    assert parted in (await mar.says(yes)).body
    assert await paid(house, ana) == []
    await pull(house, TOLD)
    await pull(house, Told([payment(1, 3000, email=MAIL, account="forn-vell")]))
    assert await paid(house, ana) == []
    undone = await mar.says(undo)
    assert again in undone.body.replace("\u2068", "").replace("\u2069", "")
    assert await paid(house, ana) == [(3000, "active")]


async def test_what_was_never_theirs_begins_no_grace(house: House, ana: Member) -> None:
    """Nobody is dunned for what somebody else has paid; nor is the member a payer of the past."""
    mar = await keeper(house)
    await mar.says("unlink payment M-1")
    await mar.says("yes")
    assert await status(house, ana) is MemberStatus.ACTIVE


async def test_which_one_is_asked_where_several_pay(house: House, ana: Member) -> None:
    told = Told([*TOLD.payments, payment(2, 1000, email=MAIL, account="ana-p", name="Ana P")])
    await pull(house, told)
    mar = await keeper(house)
    which = await mar.says("unlink payment M-1")
    assert which.id == "contribution-part-which"
    assert "forn-vell" in which.body
    await mar.says("unlink payment M-1 Forn Vell")
    await mar.says("yes")
    assert await paid(house, ana) == [(1000, "active")]
    assert (await mar.says("unlink payment M-1 forn-vell")).id == "contribution-part-which"


async def test_undo_does_not_take_a_payer_from_whose_it_has_become(
    house: House, ana: Member
) -> None:
    mar = await keeper(house)
    other = await house.member("M-2", name="Forn Vell")
    bo = await house.person("Bo Vell", members=(other,))
    await mar.says("unlink payment M-1")
    await mar.says("yes")
    asked = await bo.says(f"paid from {MAIL}")
    await bo.says(code(asked))
    assert await paid(house, other) == [(2000, "active")]
    assert (await mar.says("undo")).id == "contribution-part-gone"
    assert await paid(house, other) == [(2000, "active")]
    assert await paid(house, ana) == []


async def test_nobody_else_parts_anybody(house: House, ana: Member) -> None:
    """Neither the member itself, nor who settles money, nor a stranger."""
    own = await house.member("own")
    fina = await house.person("Fina Soler", members=(own,))
    money = frozenset({Permission.MANAGE_MONEY})
    await house.circle("finance", people=(fina,), permissions=money)
    for somebody in (fina, await house.stranger("eve"), await house.person("Jo", members=(ana,))):
        step = await somebody.says("unlink payment M-1")
        assert "forn-vell" not in step.body
        await somebody.says("yes")
    assert await paid(house, ana) == [(2000, "active")]


async def test_what_was_entered_by_hand_is_ended_where_it_was_entered(house: House) -> None:
    member = await house.member("M-1", name="Ana Puig")
    fina = await house.person("Fina Soler", members=(await house.member("own"),))
    both = frozenset({Permission.MANAGE_MONEY, Permission.MANAGE_MEMBERS})
    await house.circle("finance", people=(fina,), permissions=both)
    await fina.says("enter contribution M-1 20 EUR month")
    await fina.says("yes")
    assert (await fina.says("unlink payment M-1")).id == "contribution-part-nobody"
    assert await paid(house, member) == [(2000, "active")]
