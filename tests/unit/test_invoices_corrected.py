"""A corrected invoice asks for what is still open, and for nothing that was paid."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from assistant.documents.facturx import cii
from assistant.domain.details import BillingDetails
from assistant.domain.invoices import DocumentStatus
from assistant.domain.periods import Period
from assistant.services.issuing import Corrected, Issuing
from tests.support.conversation import START, House
from tests.support.money import ENTITY, VIC, at_desk, documents, issue, keep, pays

RIGHT = BillingDetails(name="Forn Cooperatiu", address=VIC, tax_number="ESF12345674")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await keep(house, ENTITY)
        yield house


async def corrected(house: House, *, paid: bool) -> Corrected:
    """Issue an open invoice, have it paid or not, and correct it ten days later."""
    member = await house.member("forn", name="Forn Cooperatiu")
    await pays(house, member)
    invoice = await issue(house, member)
    house.later(days=10)
    async with at_desk(house) as scope:
        issuing = scope.get(Issuing)
        if paid:
            invoice = await issuing.settle(invoice)
        return await issuing.correct(invoice, RIGHT)


async def test_what_was_paid_is_not_asked_for_again(house: House) -> None:
    again = (await corrected(house, paid=True)).invoice
    assert again.status is DocumentStatus.PAID
    assert again.prepaid
    assert b"<ram:DuePayableAmount>0.00</ram:DuePayableAmount>" in cii(again, {}, "")


async def test_what_is_open_has_its_time_to_pay_anew(house: House) -> None:
    again = (await corrected(house, paid=False)).invoice
    assert again.status is DocumentStatus.OPEN
    assert again.due == START.date() + timedelta(days=10 + ENTITY.payment_days)


async def test_only_what_is_open_is_paid(house: House) -> None:
    """A payment noted late brings no invoice back that was taken back, and moves no day."""
    forn = await house.member("forn")
    await pays(house, forn)
    first = await issue(house, forn)
    other = await issue(house, forn, Period(2026, 12))
    async with at_desk(house) as scope:
        issuing = scope.get(Issuing)
        await issuing.credit(first)
        await issuing.settle(other, on=date(2026, 11, 20))
    now = {each.number: each for each in await documents(house)}
    async with at_desk(house) as scope:
        for each in now.values():
            assert await scope.get(Issuing).settle(each, on=date(2026, 11, 23)) == each
    after = {each.number: each for each in await documents(house)}
    assert after == now
    assert after[first.number].status is DocumentStatus.CREDITED
    assert after[other.number].paid_on == date(2026, 11, 20)
