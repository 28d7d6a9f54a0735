"""What a source says was paid marks the invoice, where it is certain which, and reminders end."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from assistant.domain.invoices import DocumentStatus
from assistant.domain.money import Money
from assistant.domain.periods import Period
from assistant.domain.sources import Receipt
from assistant.storage.invoices import DocumentRepository
from tests.support.conversation import House
from tests.support.money import ENTITY, documents, issue, keep, pays
from tests.support.pulls import ana, dump, pull
from tests.support.sources import Told, payment

DAY = date(2026, 11, 20)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await keep(house, ENTITY)
        yield house


def receipt(minor: int = 2000, currency: str = "EUR", day: date = DAY) -> Receipt:
    return Receipt(
        key="tx_1", day=day, total=Money(minor, currency), tax=Money(0, currency), account="a1",
        payment="p1", description="November",
    )  # fmt: skip


def told(*receipts: Receipt) -> Told:
    return Told([payment(1, email="ana@puig.example")], receipts)


async def statuses(house: House) -> dict[str, tuple[DocumentStatus, date | None]]:
    found = await documents(house)
    return {each.number: (each.status, each.paid_on) for each in found if each.seller is not None}


def reminders(house: House) -> int:
    return sum("invoice-reminder" in line for line in dump(house, "due"))


async def test_a_receipt_of_the_period_pays_the_invoice_and_ends_its_reminders(
    house: House,
) -> None:
    member = await ana(house)
    await pays(house, member)
    await issue(house, member)
    before = reminders(house)
    await pull(house, told(receipt()))
    assert await statuses(house) == {"2026-0001": (DocumentStatus.PAID, DAY)}
    assert reminders(house) == before - 2
    await pull(house, told(receipt()))
    assert await statuses(house) == {"2026-0001": (DocumentStatus.PAID, DAY)}


async def test_a_charge_that_a_file_tells_pays_the_invoice(house: House) -> None:
    """A bank's export knows when it was charged last, and no receipts."""
    member = await ana(house)
    await pays(house, member)
    await issue(house, member)
    charged = replace(payment(1, email="ana@puig.example"), last_charged=DAY)
    await pull(house, Told([charged]))
    assert await statuses(house) == {"2026-0001": (DocumentStatus.PAID, DAY)}


@pytest.mark.parametrize(
    "other",
    [receipt(1999), receipt(currency="USD"), receipt(day=date(2026, 10, 31)),
     receipt(day=date(2026, 12, 1))],
    ids=["amount", "currency", "before", "after"],
)  # fmt: skip
async def test_anything_else_leaves_it_open(house: House, other: Receipt) -> None:
    member = await ana(house)
    await pays(house, member)
    await issue(house, member)
    await pull(house, told(other))
    assert await statuses(house) == {"2026-0001": (DocumentStatus.OPEN, None)}


async def test_somebody_elses_payment_leaves_it_open(house: House) -> None:
    await ana(house)
    other = await house.member("M-2")
    await pays(house, other)
    await issue(house, other)
    await pull(house, told(receipt()))
    assert await statuses(house) == {"2026-0001": (DocumentStatus.OPEN, None)}


async def test_two_that_it_could_be_both_stay_open(house: House) -> None:
    """A month's invoice, and one for a year, over the same amount: finance says which."""
    member = await ana(house)
    await pays(house, member)
    await issue(house, member)
    async with house.database.transaction(house.now) as tx:
        repository = DocumentRepository(tx.connection)
        (first,) = await repository.all()
        await repository.add(replace(first, number="2026-0002"), house.now)
    await pull(house, told(receipt()))
    assert {status for status, _ in (await statuses(house)).values()} == {DocumentStatus.OPEN}


async def test_a_payment_pays_the_month_in_which_it_was_made(house: House) -> None:
    member = await ana(house)
    await pays(house, member)
    await issue(house, member)
    await issue(house, member, Period(2026, 12))
    await pull(house, told(receipt(day=date(2026, 12, 2))))
    found = await statuses(house)
    assert found["2026-0001"] == (DocumentStatus.OPEN, None)
    assert found["2026-0002"] == (DocumentStatus.PAID, date(2026, 12, 2))
