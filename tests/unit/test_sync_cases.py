"""Cases that happen with payments: who is noted, what was paid for, several, and other people's."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.members import MemberStatus, Role
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.gateways.opencollective.client import Access
from assistant.gateways.opencollective.source import OpenCollectiveSource
from assistant.jobs.previewing import Previewing
from assistant.services.entering import Entering
from assistant.services.feeds import Feed
from assistant.services.post import Post
from assistant.services.sources import Nonsense
from assistant.storage.members import MemberRepository
from assistant.storage.unit_of_work import Transaction
from tests.support.conversation import House
from tests.support.opencollective import TOKEN, Collective, serving
from tests.support.pulls import ana, dump, paid, pull
from tests.support.sources import Told, payment


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


async def test_who_comes_again_is_noted_once(house: House) -> None:
    """A payer whom the source lost and tells again is the same prospect."""
    told = Told([payment(1, email="one@mail.example"), payment(2)])
    for payments in (told.payments, [], told.payments):
        told.payments = payments
        await pull(house, told)
    assert len(dump(house, "prospects")) == 2


async def test_who_is_known_is_no_prospect(house: House) -> None:
    """Neither a contact, nor who acts for two members, may become a member: they are with one."""
    member = await house.member("M-1")
    await house.person(email="jo@mail.example", members=(member,), role=Role.CONTACT)
    await pull(house, Told([payment(1, email="jo@mail.example")]))
    assert dump(house, "prospects") == []


@pytest.mark.parametrize("told_again", [True, False])
async def test_what_was_paid_for_counts_when_a_payment_ends(
    house: House, *, told_again: bool
) -> None:
    """Who paid for a year, and cancels after a month, has the year, and grace after it."""
    member = await ana(house)
    charged = house.now.date() - timedelta(days=30)
    yearly = replace(
        payment(1, email="ana@puig.example", interval=Interval.YEAR), last_charged=charged
    )
    await pull(house, Told([yearly]))
    ended = replace(yearly, status=ContributionStatus.ENDED)
    await pull(house, Told([ended] if told_again else []))
    async with house.database.reading() as connection:
        found = await MemberRepository(connection).get(member.id)
    assert found is not None
    assert found.grace_until is not None
    assert found.grace_until.date() > charged.replace(year=charged.year + 1)


async def test_a_dry_run_asks_for_no_receipts(house: House) -> None:
    there = Collective()
    there.gives(3)
    there.receives(1, 2000.0)
    async with serving(there):
        access = Access(token=TOKEN, endpoint=there.url)
        asked = Feed(
            name="oc",
            every=timedelta(hours=1),
            alert_after=timedelta(hours=6),
            open=lambda: OpenCollectiveSource("coop", access),
        )
        outcome = await Previewing(house.database, house.dispatcher._providers).preview(asked)
    assert len(outcome.changes) == 3
    assert there.requests == 1


async def test_two_payments_of_one_member_and_a_change_of_amount_and_currency(
    house: House,
) -> None:
    """One that goes on is enough; another amount, interval or currency is the same payment."""
    member = await ana(house)
    await pull(house, Told([payment(n, email="ana@puig.example") for n in (1, 2)]))
    dearer = replace(
        payment(2, email="ana@puig.example"), amount=Money(30000, "USD"), interval=Interval.YEAR
    )
    outcome = await pull(house, Told([dearer]))
    assert sorted(each.word for each in outcome.changes) == ["changed", "ended"]
    assert await paid(house, member) == [(2000, "ended"), (30000, "active")]
    async with house.database.reading() as connection:
        found = await MemberRepository(connection).get(member.id)
    assert found is not None
    assert found.status is MemberStatus.ACTIVE


async def test_one_source_does_not_touch_anothers(house: House) -> None:
    """The same keys elsewhere are others; what is down there ends nothing here."""
    member = await ana(house)
    await pull(house, Told([payment(1, email="ana@puig.example")]), "bank")
    before = dump(house, "payments", "payers", "contributions", "members")
    down = Told([payment(n) for n in range(7)])
    down.failures = {3: [Nonsense("x")]}
    assert (await pull(house, down)).error is not None
    assert dump(house, "payments", "payers", "contributions", "members") == before
    await pull(house, Told([]))
    assert await paid(house, member) == [(2000, "active")]


async def test_a_payer_given_to_another_member_takes_its_payments_along(house: House) -> None:
    """Who paid for the wrong one is put right by hand; the first one is reviewed, too."""
    first, second = await ana(house), await house.member("M-2")
    await pull(house, Told([payment(1, email="ana@puig.example")]))
    async with house.database.transaction(house.now) as tx:
        leaves = {Transaction: tx, AsyncConnection: tx.connection, Post: Post()}
        entering = house.dispatcher._providers.scope(leaves).get(Entering)
        await entering.assign("oc", "a1", second, actor="operator")
    assert await paid(house, first) == []
    assert await paid(house, second) == [(2000, "active")]
    await pull(house, Told([payment(1, email="ana@puig.example")]))
    assert await paid(house, second) == [(2000, "active")], "what was said by hand stays"
