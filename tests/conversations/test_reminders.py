"""Reminders of what is to be paid end with the reason for them, also those that wait."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from assistant.domain.details import BillingDetails
from assistant.domain.invoices import Document
from assistant.domain.members import MemberStatus
from assistant.services.issuing import Issuing
from assistant.storage.members import MemberRepository
from tests.support.conversation import House, Somebody, Step
from tests.support.money import ENTITY, VIC, at_desk, issue, keep, pays

NIGHT = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await keep(house, ENTITY)
        yield house


async def waits(house: House, locale: str = "en") -> tuple[Somebody, Document]:
    """Let a reminder wait for the morning; return whom it is for, and of what."""
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    ana = await house.person(locale=locale, members=(forn,))
    house.now = NIGHT
    invoice = await issue(house, forn)
    data = {"document": invoice.id, "which": "before"}
    assert (await house.falls_due("invoice-reminder", data)).silent
    return ana, invoice


async def morning(house: House, ana: Somebody) -> Step:
    assert ana.person is not None
    house.now = MORNING
    return await house.falls_due("bundle", {"person_id": ana.person.id})


async def planned(house: House) -> int:
    async with house.database.reading() as connection:
        query = text("SELECT count(*) FROM due WHERE kind = 'invoice-reminder'")
        return int((await connection.execute(query)).scalar_one())


async def test_what_waits_is_said_in_the_morning(house: House) -> None:
    ana, _ = await waits(house)
    assert "2026-0001" in (await morning(house, ana)).body


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "stop invoice 2026-0001"), ("es", "parar factura 2026-0001"),
     ("ca", "atura factura 2026-0001"), ("ar", "أوقف فاتورة 2026-0001")],
)  # fmt: skip
async def test_what_was_stopped_at_night_is_not_said_in_the_morning(
    house: House, locale: str, words: str
) -> None:
    ana, _ = await waits(house, locale)
    assert (await ana.says(words)).id == "invoices-quiet"
    assert (await morning(house, ana)).silent


async def test_what_was_paid_at_night_is_not_asked_for_in_the_morning(house: House) -> None:
    ana, invoice = await waits(house)
    async with at_desk(house) as scope:
        await scope.get(Issuing).settle(invoice)
    assert await planned(house) == 0
    assert (await morning(house, ana)).silent


async def test_what_was_taken_back_is_reminded_of_no_more(house: House) -> None:
    ana, invoice = await waits(house)
    assert await planned(house) == 2
    async with at_desk(house) as scope:
        await scope.get(Issuing).credit(invoice)
    assert await planned(house) == 0
    assert (await morning(house, ana)).silent


async def test_what_takes_its_place_has_reminders_of_its_own(house: House) -> None:
    _, invoice = await waits(house)
    async with at_desk(house) as scope:
        other = BillingDetails(name="Forn SCCL", address=VIC)
        corrected = await scope.get(Issuing).correct(invoice, other)
    async with house.database.reading() as connection:
        query = text("SELECT DISTINCT data ->> 'document' FROM due WHERE kind = 'invoice-reminder'")
        assert (await connection.execute(query)).scalars().all() == [corrected.invoice.id]


async def test_another_invoices_reminder_stays(house: House) -> None:
    """The key of 1 begins as that of 11 does."""
    ana, invoice = await waits(house)
    async with house.database.transaction(house.now) as tx:
        await tx.connection.execute(
            text("UPDATE notices SET key = replace(key, 'invoice:1:', 'invoice:11:')")
        )
    async with at_desk(house) as scope:
        await scope.get(Issuing).settle(invoice)
    assert "2026-0001" in (await morning(house, ana)).body


@pytest.mark.parametrize("locale", ["en", "ca"])
async def test_days_away_do_not_remind_twice_nor_of_a_day_that_is_over(
    house: House, locale: str
) -> None:
    """We come back after both reminders were due: only the one after is told."""
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    await house.person(locale=locale, members=(forn,))
    invoice = await issue(house, forn)
    house.later(days=40)
    before, after = [
        await house.falls_due("invoice-reminder", {"document": invoice.id, "which": which})
        for which in ("before", "after")
    ]
    assert before.silent
    assert "2026-0001" in after.body
    assert {"en": "was due", "ca": "va vèncer"}[locale] in after.body


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, True),
        ({"status": MemberStatus.LAPSED}, True),
        ({"paid_unnamed": True}, False),
        ({"status": MemberStatus.SUSPENDED}, False),
        ({"status": MemberStatus.ENDED}, False),
    ],
)
async def test_who_is_to_be_talked_with_or_pays_unnamed_is_never_dunned(
    house: House, changed: dict[str, Any], *, told: bool
) -> None:
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    await house.person(members=(forn,))
    invoice = await issue(house, forn)
    async with house.database.transaction(house.now) as tx:
        await MemberRepository(tx.connection).update(replace(forn, **changed))
    data = {"document": invoice.id, "which": "after"}
    assert (await house.falls_due("invoice-reminder", data)).silent is not told
