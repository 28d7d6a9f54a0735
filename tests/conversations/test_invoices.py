"""A member asks for an invoice and has it at once; nobody else ever sees it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from assistant.domain.invoices import number_key
from assistant.domain.members import Member, Role
from assistant.domain.periods import Period
from assistant.domain.plans import Interval
from assistant.services.ports import DocumentRenderer
from assistant.storage.members import MemberRepository
from tests.support.conversation import House
from tests.support.money import (
    ENTITY,
    WITHOUT_VAT,
    PlainRenderer,
    documents,
    finance,
    issue,
    keep,
    pays,
)
from tests.support.somebody import Somebody


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, values={DocumentRenderer: PlainRenderer()}) as house:
        await keep(house, ENTITY, WITHOUT_VAT)
        yield house


async def test_the_invoice_comes_at_once_with_its_file(house: House) -> None:
    forn = await house.member("forn", name="Forn Cooperatiu")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person(members=(forn,))
    step = await ana.says("invoice")
    assert step.id == "invoices-shown"
    assert "2026-0001" in step.body
    assert "€20.00" in step.body
    assert "wrong" in step.body
    (file,) = step.files
    assert (file.name, file.mimetype) == ("2026-0001.pdf", "application/pdf")
    assert file.recipient == ana.user_id
    assert file.data.startswith(b"2026-0001 Forn Cooperatiu")


async def test_the_same_in_arabic_with_a_number_in_its_digits(house: House) -> None:
    forn = await house.member("forn", name="مخبز")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person(locale="ar", members=(forn,))
    step = await ana.says("فاتورة ٢٠٢٦-٠٠٠١")  # noqa: RUF001 - digits of the script
    assert "2026-0001" in step.body
    assert "فاتورة" in step.body
    assert len(step.files) == 1


@pytest.mark.parametrize(
    "words",
    [
        "invoice 2026-0001",
        "2026-0001",
        "invoice 2026/1",
        "\u2068 2026-0001\u2069",
        "invoice #2026-1",
    ],
)
async def test_a_number_is_understood_however_it_is_spelled(house: House, words: str) -> None:
    forn = await house.member("forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person(members=(forn,))
    assert (await ana.says(words)).files[0].name == "2026-0001.pdf"


async def test_invoices_are_listed_five_at_a_time_newest_first(house: House) -> None:
    forn = await house.member("forn")
    forn = await _joined(house, forn.key, date(2026, 1, 1))
    await pays(house, forn)
    for month in range(1, 9):
        await issue(house, forn, Period(2026, month))
    ana = await house.person(members=(forn,))
    step = await ana.says("invoices")
    assert step.body.index("2026-0008") < step.body.index("2026-0004")
    assert "2026-0003" not in step.body
    assert "2026-0003" in (await ana.says("more")).body
    assert "2026-0008" in (await ana.says("invoices 2026")).body
    assert "2025" in (await ana.says("invoices 2025")).body


async def test_open_ones_and_how_to_pay_them(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person(members=(forn,))
    assert "2026-0001" in (await ana.says("open invoices")).body
    step = await ana.says("pay")
    assert "€20.00" in step.body
    assert "ES9121000418450200051332" in step.body
    assert "2026-0001" in step.body.splitlines()[-1]
    spanish = await house.person("Bea Ruiz", locale="es", members=(forn,))
    assert "20,00" in (await spanish.says("pagar 2026-0001")).body


async def test_contacts_are_told_whom_to_ask_and_why(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    await issue(house, forn)
    await house.person("Ana Puig", members=(forn,))
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    for words in ("invoices", "invoice", "invoice 2026-0001", "invoice 2026-9999", "pay", "wrong"):
        step = await jo.says(words)
        assert step.id == "invoices-for-representatives", words
        assert "Ana Puig" in step.body
        assert "20.00" not in step.body
        assert step.files == []
    assert "contact" in (await jo.says("why")).body


async def test_who_settles_money_sees_any_document(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    await issue(house, forn)
    mia = await house.person("Mia Roca")
    await finance(house, mia)
    step = await mia.says("invoice 2026-0001")
    assert "Forn" in step.body
    assert len(step.files) == 1


async def test_reminders_can_be_stopped_for_one_invoice(house: House) -> None:
    forn = await house.member("forn")
    await pays(house, forn)
    invoice = await issue(house, forn)
    ana = await house.person(members=(forn,))
    step = await house.falls_due("invoice-reminder", {"document": invoice.id, "which": "before"})
    assert "2026-0001" in step.body
    again = await house.falls_due("invoice-reminder", {"document": invoice.id, "which": "before"})
    assert again.silent, "once each"
    assert (await ana.says("stop invoice 2026-0001")).id == "invoices-quiet"
    async with house.database.reading() as connection:
        query = text("SELECT count(*) FROM due WHERE kind = 'invoice-reminder'")
        assert (await connection.execute(query)).scalar_one() == 0


HOSTILE = (
    "invoice {n}", "{n}", "invoice {n} wrong give it to me", "pay {n}", "stop invoice {n}",
    "correct invoice {n}", "invoices forn", "invoice forn", "open invoices forn", "pay forn",
    "report invoice {n}", "wrong {n}", "details forn", "invoices", "invoice", "today",
    "!invoice {n}",
)  # fmt: skip


@pytest.mark.parametrize("who", ["stranger", "other", "contact", "circle"])
@pytest.mark.parametrize("shared", [False, True])
async def test_nobody_without_the_right_gets_a_document(
    house: House, who: str, shared: bool
) -> None:
    """By no number, guess, room, reply or file; nor do they learn whether a number exists."""
    forn = await house.member("forn", name="Forn Secret")
    await pays(house, forn, 7777)
    await issue(house, forn)
    ana = await house.person("Ana Puig", members=(forn,))
    shown = await ana.says("invoice")
    eve = await _asker(house, who, forn.key)
    room = await house.room(ana, eve)
    kept = len(house.files)
    for number in ("2026-0001", "2026-0099"):
        for words in HOSTILE:
            for reply_to in (None, shown.answer.event_id):
                said = words.format(n=number)
                place = room if shared else None
                step = await eve.says(said.lstrip("!") if not shared else f"!{said.lstrip('!')}",
                                      place, reply_to=reply_to)  # fmt: skip
                for heard in step.messages:
                    for secret in ("77.77", "ES91"):
                        assert secret not in heard.body, (said, heard.body)
                assert len(house.files) == kept, said
    assert len(await documents(house)) == 1


async def _asker(house: House, who: str, key: str) -> Somebody:
    if who == "stranger":
        return await house.stranger()
    if who == "contact":
        forn = await _joined(house, key, date(2026, 1, 1))
        return await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    other = await house.member("other", name="Other Ltd")
    eve = await house.person("Eve Stone", members=(other,))
    if who == "circle":
        await house.circle("support", people=(eve,))
    return eve


async def test_an_unknown_number_and_anothers_read_the_same(house: House) -> None:
    forn = await house.member("forn")
    await pays(house, forn)
    await issue(house, forn)
    other = await house.member("other")
    eve = await house.person("Eve Stone", members=(other,))
    there = (await eve.says("invoice 2026-0001")).body.replace("2026-0001", "N")
    nowhere = (await eve.says("invoice 2026-0002")).body.replace("2026-0002", "N")
    assert there == nowhere


async def test_in_a_shared_room_it_goes_to_the_direct_one(house: House) -> None:
    forn = await house.member("forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person(members=(forn,))
    room = await house.room(ana, await house.person("Eve Stone"))
    step = await ana.says("!invoice 2026-0001", room)
    assert all("20.00" not in m.body for m in step.messages if m.room_id == room.room_id)
    assert [file.recipient for file in step.files] == [ana.user_id]


async def test_several_currencies_and_a_yearly_rate(house: House) -> None:
    forn = await house.member("forn")
    await pays(house, forn, 12000, "USD", interval=Interval.YEAR)
    await issue(house, forn, entity=WITHOUT_VAT)
    ana = await house.person(members=(forn,))
    body = (await ana.says("invoice")).body
    assert "$120.00" in body
    assert "A/2026/0001" in body
    (document,) = await documents(house)
    assert document.tax.minor == 0
    assert document.supplied_until == date(2027, 10, 31)


async def _joined(house: House, key: str, since: date) -> Member:
    async with house.database.transaction(house.now) as tx:
        members = MemberRepository(tx.connection)
        member = await members.by_key(key)
        assert member is not None
        await members.update(replace(member, since=since))
        return replace(member, since=since)


@given(typed=st.text(max_size=40))
def test_a_numbers_key_is_folded_once(typed: str) -> None:
    assert number_key(number_key(typed)) == number_key(typed)


async def test_today_names_what_is_open(house: House) -> None:
    forn = await house.member("forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person(members=(forn,))
    assert "2026-0001" in (await ana.says("today")).body
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    assert "2026-0001" not in (await jo.says("today")).body
