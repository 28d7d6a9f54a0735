"""A source goes on telling of who was forgotten; nothing comes back of that."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus
from assistant.domain.sources import Receipt
from assistant.jobs.previewing import Previewing
from assistant.services.codes import CodeHasher
from assistant.services.forgotten import ForgottenPayers
from assistant.storage.forgotten import ForgottenRepository
from assistant.storage.payments import PaymentRepository
from assistant.storage.prospects import ProspectRepository
from tests.support.conversation import House
from tests.support.pulls import applied, dump, paid, pull
from tests.support.sources import Told, feed, payment

MAIL, ACCOUNT = "ana.puig@mail.example", "ana-puig-at-the-source"
ACTIVE, ENDED, PAUSED = (
    ContributionStatus.ACTIVE,
    ContributionStatus.ENDED,
    ContributionStatus.PAUSED,
)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


def source(status: ContributionStatus, number: int = 1) -> Told:
    """Return a source that tells of Ana's account, and of somebody else's."""
    hers = payment(number, email=MAIL, name="Ana Puig", account=ACCOUNT, status=status)
    receipt = Receipt(
        key="r-1", day=date(2026, 11, 2), total=Money(2000, "EUR"), tax=Money(0, "EUR"),
        account=ACCOUNT, payment=hers.key, description="November",
    )  # fmt: skip
    return Told([hers, payment(9)], [receipt])


async def forgotten(house: House) -> Member:
    """Let Ana pay, stop, and be forgotten."""
    own = await house.member("M-1", name="Ana Puig")
    ana = await house.person("Ana Puig", members=(own,), email=MAIL)
    await pull(house, source(ACTIVE))
    assert await paid(house, own) == [(2000, "active")]
    await pull(house, source(ENDED))
    await ana.says("forget me")
    assert (await ana.says("yes")).id == "data-asked"
    house.later(days=8)
    assert ana.person is not None
    assert (await house.falls_due("erase", {"erase": ana.person.id})).id == "data-forgotten"
    return own


async def names(house: House) -> list[str]:
    async with house.database.reading() as connection:
        return [each.name for each in await ProspectRepository(connection).open()]


@pytest.mark.parametrize("status", [ENDED, PAUSED])
async def test_what_a_source_tells_of_the_past_does_not_come_back(
    house: House, status: ContributionStatus
) -> None:
    """Neither as a payer, nor with a receipt, nor as somebody who may become a member."""
    await forgotten(house)
    for _ in range(2):
        assert (await pull(house, source(status))).error is None
        left = "\n".join(dump(house, "payers", "payments", "prospects", "staged_receipts"))
        for trace in (MAIL, ACCOUNT, "Ana Puig", "r-1"):
            assert trace not in left
    assert list(await applied(house)) == ["p9"], "others are read on"
    looked = await Previewing(house.database, house.dispatcher._providers).preview(
        feed(source(status))
    )
    assert [change.after.key for change in looked.changes] == []


async def test_nothing_says_whose_the_digest_is(house: House) -> None:
    """Accounts are public: with another secret, or none, nobody can tell whose it is."""
    await forgotten(house)
    (row,) = dump(house, "forgotten_payers")
    assert CodeHasher("a test's secret").payer("oc", ACCOUNT) in row
    assert CodeHasher("another secret").payer("oc", ACCOUNT) not in row
    assert CodeHasher("a test's secret").payer("other", ACCOUNT) not in row


async def test_another_secret_does_not_know_them_and_breaks_nothing(house: House) -> None:
    await forgotten(house)
    page = await source(ENDED).page(None, None)
    async with house.database.reading() as connection:
        payers = ForgottenPayers(
            ForgottenRepository(connection), PaymentRepository(connection), CodeHasher("another")
        )
        assert await payers.without("oc", page) == page


async def test_who_pays_anew_has_come_back(house: House) -> None:
    """Nobody who pays is forgotten; so a payment that runs is one that was begun since."""
    await forgotten(house)
    await pull(house, source(ACTIVE, number=2))
    assert sorted(await applied(house)) == ["p2", "p9"]
    assert "Ana Puig" in await names(house)
    await pull(house, source(PAUSED, number=2))
    assert (await applied(house))["p2"].status is PAUSED, "and is known on"
