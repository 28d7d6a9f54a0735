"""The demo's OpenCollective says what the gateway can read, and fails as the real one does."""

from collections.abc import AsyncIterator

import pytest

from assistant.demo import books
from assistant.demo.collective import SLUG, Collective
from assistant.domain.plans import ContributionStatus
from assistant.domain.sources import Payment
from assistant.gateways.opencollective.client import Access
from assistant.gateways.opencollective.source import OpenCollectiveSource
from assistant.services.sources import Nonsense, Refused


@pytest.fixture
async def collective() -> AsyncIterator[Collective]:
    """Run it, with everybody of the sample co-op who gives."""
    async with Collective(books.backers()) as running:
        yield running


async def told(collective: Collective, slug: str = SLUG, page: int = 1000) -> dict[str, Payment]:
    """Return what the gateway reads, by account, page after page."""
    source = OpenCollectiveSource(slug, Access(endpoint=collective.url), page=page)
    try:
        read = await source.page(None, None)
        found = list(read.payments)
        while read.cursor is not None:
            read = await source.page(read.cursor, None)
            found += read.payments
    finally:
        await source.close()
    return {payment.payer.account: payment for payment in found}


async def test_everybody_who_shows_their_name_is_told(collective: Collective) -> None:
    payments = await told(collective, page=4)
    assert set(payments) == {
        f"account_{each.account}" for each in books.backers() if not each.incognito
    }
    assert "quiet@person.example" not in str(payments)
    ines = payments["account_ines-castro"]
    assert (ines.amount.minor, ines.amount.currency) == (1000, "EUR")
    assert ines.payer.emails == ("ines@castro.example",)


async def test_who_stops_has_ended_until_they_pay_again(collective: Collective) -> None:
    collective.stop_paying("ines-castro")
    stopped = (await told(collective))["account_ines-castro"]
    assert (stopped.status, stopped.next_charge) == (ContributionStatus.ENDED, None)
    collective.pay_again("ines-castro")
    assert (await told(collective))["account_ines-castro"].status is ContributionStatus.ACTIVE


async def test_fails_as_the_real_one_does(collective: Collective) -> None:
    with pytest.raises(Refused):
        await told(collective, slug="somebody-else")
    collective.talks_nonsense = True
    with pytest.raises(Nonsense):
        await told(collective)


async def test_says_how_many_give(collective: Collective) -> None:
    """What `doctor` asks."""
    source = OpenCollectiveSource(SLUG, Access(endpoint=collective.url))
    assert await source.count() == len(books.backers())
    await source.close()
