"""What members owe for a month: by what they pay, else by their plan; once, and nobody too much."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.invoices import DocumentStatus
from assistant.domain.members import Member, MemberStatus
from assistant.domain.money import Money
from assistant.domain.periods import Period
from assistant.domain.plans import ContributionStatus, Interval, Plan
from assistant.domain.replies import Localized
from assistant.services.owing import Owed, Owing
from assistant.storage.members import MemberRepository
from tests.support.conversation import House
from tests.support.money import ENTITY, PERIOD, at_desk, issue, keep, pays


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await keep(house, ENTITY)
        for level, price, interval in (
            ("1", Money(1000, "EUR"), Interval.MONTH),
            ("year", Money(12000, "EUR"), Interval.YEAR),
            ("free", Money(0, "EUR"), Interval.MONTH),
            ("quote", None, Interval.MONTH),
        ):
            await house.plan(
                Plan(
                    level=level, version=1, names=Localized(en=f"Level {level}"), limits=(),
                    price=price, interval=interval,
                )
            )  # fmt: skip
        yield house


async def member(house: House, **changed: Any) -> Member:
    """Make a member since January 2025, as `changed` says."""
    made = await house.member("forn", name="Forn")
    after = replace(made, **{"since": date(2025, 1, 15), **changed})
    async with house.database.transaction(house.now) as tx:
        await MemberRepository(tx.connection).update(after)
    return after


async def owed(house: House, whose: Member, period: Period = PERIOD) -> tuple[Owed, ...]:
    async with at_desk(house) as scope:
        return await scope.get(Owing).of_member(whose, period, ENTITY)


def amounts(found: tuple[Owed, ...]) -> list[Money]:
    return [charge.total for each in found for charge in each.charges]


async def test_what_is_paid_counts_before_the_price_of_the_plan(house: House) -> None:
    forn = await member(house, plan="1")
    assert amounts(await owed(house, forn)) == [Money(1000, "EUR")]
    await pays(house, forn, 2500)
    assert amounts(await owed(house, forn)) == [Money(2500, "EUR")]


@pytest.mark.parametrize("plan", [None, "free", "quote", "gone"])
async def test_no_price_owes_nothing(house: House, plan: str | None) -> None:
    assert await owed(house, await member(house, plan=plan)) == ()


@pytest.mark.parametrize(
    ("changed", "owes"),
    [
        ({}, True),
        ({"status": MemberStatus.GRACE}, True),
        ({"status": MemberStatus.APPLIED}, False),
        ({"status": MemberStatus.LAPSED}, False),
        ({"status": MemberStatus.SUSPENDED}, False),
        ({"status": MemberStatus.ENDED}, False),
        ({"paid_unnamed": True}, False),
        ({"since": date(2026, 12, 1)}, False),
        ({"since": date(2026, 11, 30)}, True),
        ({"since": None}, True),
    ],
)
async def test_who_owes_at_all(house: House, changed: dict[str, Any], owes: bool) -> None:
    """Nobody without a membership in force, before it began, or who pays unnamed."""
    assert bool(await owed(house, await member(house, plan="1", **changed))) is owes


@pytest.mark.parametrize(
    ("month", "charged"),
    [(Period(2026, 3), True), (Period(2026, 4), False), (Period(2027, 3), True)],
)
async def test_a_year_is_charged_in_its_month(house: House, month: Period, charged: bool) -> None:
    forn = await member(house)
    await pays(house, forn, 12000, interval=Interval.YEAR, next_charge=date(2028, 3, 31))
    found = await owed(house, forn, month)
    assert bool(found) is charged
    if charged:
        (charge,) = found[0].charges
        assert charge.until == {2026: date(2027, 2, 28), 2027: date(2028, 2, 29)}[month.year]


async def test_a_yearly_plan_is_charged_in_the_month_of_joining(house: House) -> None:
    forn = await member(house, plan="year")
    assert await owed(house, forn, Period(2026, 2)) == ()
    (found,) = await owed(house, forn, Period(2026, 1))
    assert found.charges[0].until == date(2026, 12, 31)


async def test_what_is_paid_once_is_charged_once(house: House) -> None:
    forn = await member(house)
    await pays(house, forn, 5000, interval=Interval.ONCE, next_charge=date(2026, 11, 30))
    assert amounts(await owed(house, forn)) == [Money(5000, "EUR")]
    for month in (Period(2026, 10), Period(2026, 12), Period(2027, 11)):
        assert await owed(house, forn, month) == ()


@pytest.mark.parametrize("status", [s for s in ContributionStatus if s.value != "active"])
async def test_what_rests_or_ended_is_not_owed_nor_the_plan_in_its_place(
    house: House, status: ContributionStatus
) -> None:
    forn = await member(house, plan="1")
    await pays(house, forn, status=status)
    assert await owed(house, forn) == ()


async def test_each_currency_has_an_invoice_of_its_own_once(house: House) -> None:
    forn = await member(house)
    await pays(house, forn, 2000, "EUR")
    await pays(house, forn, 3000, "USD")
    assert [each.currency for each in await owed(house, forn)] == ["EUR", "USD"]
    assert {each.key for each in await owed(house, forn)} == {"2026-11:EUR", "2026-11:USD"}


async def test_what_has_its_invoice_is_owed_no_more(house: House) -> None:
    forn = await member(house)
    await pays(house, forn)
    await issue(house, forn)
    assert await owed(house, forn) == ()
    assert amounts(await owed(house, forn, Period(2026, 12))) == [Money(2000, "EUR")]


@pytest.mark.parametrize(
    ("next_charge", "status"),
    [
        (date(2026, 11, 30), DocumentStatus.OPEN),
        (date(2026, 12, 1), DocumentStatus.PAID),
        (None, DocumentStatus.OPEN),
    ],
)
async def test_what_the_platform_has_charged_is_paid_and_never_due(
    house: House, next_charge: date | None, status: DocumentStatus
) -> None:
    forn = await member(house)
    await pays(house, forn, next_charge=next_charge)
    invoice = await issue(house, forn)
    assert invoice.status is status
    assert (invoice.due is None) is (status is DocumentStatus.PAID)


months = st.builds(Period, st.integers(2000, 2100), st.integers(1, 12))


@given(period=months, anchor=st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_a_year_has_one_month_in_which_it_is_charged(period: Period, anchor: date) -> None:
    year = [Period(period.year, month) for month in range(1, 13)]
    assert sum(each.charged(Interval.YEAR, anchor) for each in year) == 1
    assert sum(each.charged(Interval.ONCE, anchor) for each in year) == (anchor.year == period.year)
    assert not any(each.charged(Interval.YEAR, None) for each in year)


@given(period=months)
def test_what_is_paid_for_ends_where_the_next_begins(period: Period) -> None:
    following = Period(period.year + 1, period.month)
    assert (following.first - period.supplied_until(Interval.YEAR)).days == 1
    assert period.supplied_until(Interval.MONTH) == period.last
    assert Period.read(str(period)) == period


@pytest.mark.parametrize(
    "text", ["2026-13", "2026-00", "0999-01", "26-01", "2026-1", "", "٢٠٢٦-01x"]
)
def test_what_is_no_month_is_none(text: str) -> None:
    assert Period.read(text) is None
