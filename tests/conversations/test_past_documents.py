"""Whose membership is not in force, or has ended, still has their own documents, and can pay."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.members import Member, MemberStatus, Role
from assistant.domain.periods import Period
from assistant.services.ports import DocumentRenderer
from assistant.storage.members import MemberRepository
from tests.support.conversation import House
from tests.support.money import ENTITY, PlainRenderer, finance, issue, keep, pays

RESTING = [MemberStatus.APPLIED, MemberStatus.LAPSED, MemberStatus.SUSPENDED]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, values={DocumentRenderer: PlainRenderer()}) as house:
        await keep(house, ENTITY)
        yield house


async def becomes(house: House, member: Member, status: MemberStatus) -> Member:
    """Let a member stand there."""
    async with house.database.transaction(house.now) as tx:
        members = MemberRepository(tx.connection)
        known = await members.by_key(member.key)
        assert known is not None
        await members.update(replace(known, status=status))
    return replace(known, status=status)


async def billed(house: House, key: str, name: str, status: MemberStatus) -> Member:
    """Make a member that got an invoice, and stands there now."""
    member = await house.member(key, name=name)
    await pays(house, member)
    await issue(house, member)
    return await becomes(house, member, status)


WORDS = {
    "en": ("invoices", "open invoices", "invoice", "invoice 2026-0001", "2026-0001", "pay",
           "pay 2026-0001", "wrong the address is old", "stop invoice 2026-0001"),
    "es": ("facturas", "facturas pendientes", "factura", "factura 2026-0001", "2026-0001", "pagar",
           "pagar 2026-0001", "está mal la dirección", "parar factura 2026-0001"),
    "ca": ("factures", "factures pendents", "factura", "factura 2026-0001", "2026-0001", "pagar",
           "pagar 2026-0001", "està malament l'adreça", "atura factura 2026-0001"),
    "ar": ("فواتيري", "الفواتير غير المدفوعة", "فاتورة", "فاتورة 2026-0001", "2026-0001", "ادفع",
           "ادفع 2026-0001", "خطأ العنوان قديم", "أوقف فاتورة 2026-0001"),
}  # fmt: skip


@pytest.mark.parametrize("locale", ["en", "ca"])
@pytest.mark.parametrize("status", [*RESTING, MemberStatus.ENDED])
async def test_all_that_is_theirs_can_be_seen_paid_and_complained_about(
    house: House, status: MemberStatus, locale: str
) -> None:
    forn = await billed(house, "forn", "Forn", status)
    ana = await house.person("Ana Puig", locale=locale, members=(forn,))
    circle = await finance(house, await house.person("Mia Roca"))
    yes = {"en": "yes", "ca": "sí"}[locale]
    for words in WORDS[locale][:7]:
        step = await ana.says(words)
        assert "2026-0001" in step.body, (words, step.id)
        assert "20" in step.body, words
    assert (await ana.says(WORDS[locale][2])).files[0].name == "2026-0001.pdf"
    assert (await ana.says(WORDS[locale][7])).id == "corrections-report-question"
    sent = await ana.says(yes)
    assert sent.id == "corrections-reported"
    card, _ = (m for m in sent.messages if m.room_id == circle.room_id)
    assert "2026-0001" in card.body
    assert (await ana.says("101")).id == "tickets-shown"


@pytest.mark.parametrize("locale", ["es", "ar"])
async def test_a_former_member_is_understood_in_every_language(house: House, locale: str) -> None:
    forn = await billed(house, "forn", "Forn", MemberStatus.ENDED)
    ana = await house.person("Ana Puig", locale=locale, members=(forn,))
    for words in WORDS[locale][:7]:
        assert "2026-0001" in (await ana.says(words)).body, words


@pytest.mark.parametrize("status", [*RESTING, MemberStatus.ENDED])
async def test_reminders_can_be_stopped_by_whoever_gets_them(
    house: House, status: MemberStatus
) -> None:
    forn = await billed(house, "forn", "Forn", status)
    ana = await house.person("Ana Puig", members=(forn,))
    assert (await ana.says("stop invoice 2026-0001")).id == "invoices-quiet"


@pytest.mark.parametrize("words", [w for w in WORDS["en"] if "wrong" not in w])
async def test_who_was_only_a_contact_sees_nothing_of_it(house: House, words: str) -> None:
    forn = await billed(house, "forn", "Forn", MemberStatus.ENDED)
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    step = await jo.says(words)
    assert step.id == ("core-not-understood" if words[0] == "2" else "core-no-member")
    assert "20.00" not in step.body
    assert step.files == []


@pytest.mark.parametrize("words", ["details", "plan", "plans", "circles", "people"])
async def test_nothing_else_of_a_former_membership_is_shown(house: House, words: str) -> None:
    forn = await billed(house, "forn", "Forn", MemberStatus.ENDED)
    ana = await house.person("Ana Puig", members=(forn,))
    step = await ana.says(words)
    assert step.id == "core-no-member"
    assert "Forn" not in step.body


async def test_documents_of_a_former_membership_stay_beside_a_new_one(house: House) -> None:
    """Who is a contact of another by now is not told to ask its representatives for their own."""
    old = await billed(house, "forn", "Forn", MemberStatus.ENDED)
    new = await house.member("clot", name="Clot")
    ana = await house.person("Ana Puig", members=(old,))
    assert ana.person is not None
    async with house.database.transaction(house.now) as tx:
        await MemberRepository(tx.connection).set_role(ana.person.id, new.id, Role.CONTACT)
    assert "2026-0001" in (await ana.says("invoice 2026-0001")).body
    assert (await ana.says("invoice 2026-0099")).id == "invoices-not-yours"
    asked = await ana.says("invoices")
    assert "Clot" in asked.body
    assert "Forn" in asked.body
    assert "2026-0001" in (await ana.says("forn")).body
    assert (await ana.says("details forn")).id == "plan-not-yours"


async def test_a_resting_circle_settles_nobodys_money(house: House) -> None:
    """Rights that a circle gives need a membership in force; one's own documents do not."""
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    await issue(house, forn, Period(2026, 11))
    own = await billed(house, "clot", "Clot", MemberStatus.LAPSED)
    mia = await house.person("Mia Roca", members=(own,))
    await finance(house, mia)
    assert (await mia.says("invoice 2026-0001")).id == "invoices-not-yours"
    assert "2026-0002" in (await mia.says("invoice 2026-0002")).body
    assert "Forn" not in (await mia.says("invoices of forn")).body
