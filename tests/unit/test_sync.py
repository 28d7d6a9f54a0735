"""What sources tell becomes what members pay: whole or not at all, once, and of nobody unnamed."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain import milestones
from assistant.domain.members import Member, Role
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.domain.sources import Receipt, monthly
from assistant.gateways.opencollective.client import Access
from assistant.gateways.opencollective.source import OpenCollectiveSource
from assistant.jobs.previewing import Previewing
from assistant.services.feeds import Feed
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.sources import Stage
from tests.support.conversation import House
from tests.support.opencollective import TOKEN, Backer, Collective, serving
from tests.support.pulls import ana, applied, dump, paid, pull, staged, state, syncing
from tests.support.sources import Told, feed, payment


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


async def test_an_address_that_speaks_for_one_member_links(house: House) -> None:
    member = await ana(house)
    outcome = await pull(house, Told([payment(1, email="ana@puig.example"), payment(2)]))
    assert outcome.linked == 1
    assert await paid(house, member) == [(2000, "active")]


async def test_a_name_never_links(house: House) -> None:
    member = await ana(house)
    await pull(house, Told([payment(1, name="Ana Puig", email="other@mail.example")]))
    assert await paid(house, member) == []


async def test_an_address_that_speaks_for_two_members_links_nobody(house: House) -> None:
    first, second = await house.member("M-1"), await house.member("M-2")
    await house.person("Ana Puig", email="ana@puig.example", members=(first, second))
    outcome = await pull(house, Told([payment(1, email="ana@puig.example")]))
    assert outcome.linked == 0


async def test_a_contacts_address_links_nobody(house: House) -> None:
    member = await house.member("M-1")
    await house.person(email="jo@mail.example", members=(member,), role=Role.CONTACT)
    assert (await pull(house, Told([payment(1, email="jo@mail.example")]))).linked == 0


async def test_who_is_imported_later_is_linked_then(house: House) -> None:
    told = Told([payment(1, email="ana@puig.example")])
    await pull(house, told)
    member = await ana(house)
    assert (await pull(house, told)).linked == 1
    assert await paid(house, member) == [(2000, "active")]


async def test_the_same_again_changes_nothing(house: House) -> None:
    await ana(house)
    told = Told([payment(n, email=f"{n}@mail.example") for n in range(7)])
    assert len((await pull(house, told)).changes) == 7
    before = dump(house, "contributions", "payments", "payers", "prospects", "members")
    again = await pull(house, told)
    assert (again.changes, again.linked) == ([], 0)
    assert dump(house, "contributions", "payments", "payers", "prospects", "members") == before
    assert await staged(house) == 0


async def test_a_payment_that_is_told_no_more_has_ended(house: House) -> None:
    member = await ana(house)
    told = Told([payment(1, email="ana@puig.example"), payment(2)])
    await pull(house, told)
    del told.payments[0]
    (change,) = (await pull(house, told)).changes
    assert change.word == "ended"
    assert await paid(house, member) == [(2000, "ended")]
    assert (await pull(house, told)).changes == []


async def test_a_payment_that_goes_over_to_another_payer(house: House) -> None:
    """Its first payer's member has it no more."""
    member = await ana(house)
    await pull(house, Told([payment(1, email="ana@puig.example")]))
    await pull(house, Told([payment(1, account="somebody-else")]))
    assert await paid(house, member) == [(2000, "ended")]


async def test_a_dry_run_changes_nothing(house: House) -> None:
    await ana(house)
    told = Told([payment(1, email="ana@puig.example"), payment(2)])
    await pull(house, told)
    before = dump(house)
    told.payments = [payment(1, 2500, email="ana@puig.example"), payment(3)]
    previewing = Previewing(house.database, house.dispatcher._providers)
    outcome = await previewing.preview(feed(told))
    assert sorted(change.word for change in outcome.changes) == ["changed", "ended", "new"]
    assert dump(house) == before


async def test_receipts_are_mirrored_once_also_when_the_payer_is_linked_later(
    house: House,
) -> None:
    receipt = Receipt(
        key="tx_1", day=house.now.date(), total=Money(2420, "EUR"), tax=Money(420, "EUR"),
        account="a1", payment="p1", description="November",
    )  # fmt: skip
    told = Told([payment(1, email="ana@puig.example")], [receipt])
    await pull(house, told)
    member = await ana(house)
    for _ in range(2):
        await pull(house, told)
    async with house.database.reading() as connection:
        (document,) = await DocumentRepository(connection).of_member(member.id)
    assert (document.number, document.net.minor, document.tax.minor) == ("tx_1", 2000, 420)


def everything_in(folder: Path) -> bytes:
    """Return the bytes of all files there: the database and what SQLite keeps beside it."""
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())


async def test_incognito_contributors_leave_no_trace(
    house: House, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Not in any page of the database's files, and not in what is logged, also on failure."""
    there = Collective()
    there.gives(5)
    secret = Backer(number=77, name="Secret Sam", email="sam@secret.example", incognito=True)
    there.backers.insert(2, secret)
    there.receives(77, 5000.0, fromAccount=secret.account(admin=True))
    async with serving(there):
        access = Access(token=TOKEN, endpoint=there.url)
        asked = Feed(
            name="oc", every=timedelta(hours=1), alert_after=timedelta(hours=1),
            open=lambda: OpenCollectiveSource("coop", access, page=3),
        )  # fmt: skip
        outcome = await syncing(house).pull(asked)
        there.tamper = lambda answer: answer["data"].update(account={"orders": "Secret Sam"})
        failed = await syncing(house).pull(asked)
    assert len(outcome.changes) == 5
    assert failed.error is not None
    files = await asyncio.to_thread(everything_in, tmp_path)
    said = capfd.readouterr()
    assert b"backer1@mail.example" in files, "the test looks where names are"
    for trace in ("Secret", "sam@secret", "slug-77", "acc-77", "or_77"):
        assert trace.encode() not in files, trace
        assert trace not in said.out + said.err, trace
        assert trace not in repr((outcome, failed)), trace


class Killed(BaseException):
    """Stands for the end of the process."""


def dies_after(commits: int | None) -> Callable[[str], None]:
    """Return a watcher that ends the process at a later commit than the first `commits`."""
    seen = count()

    def watch(name: str) -> None:
        if name == "database.committed" and commits is not None and next(seen) >= commits:
            raise Killed

    return watch


async def test_a_process_that_dies_after_any_commit_goes_on(house: House, tmp_path: Path) -> None:
    """Pulling or applying: the next process comes to the same end, and tells nobody twice."""
    member = await ana(house)
    told = Told([payment(n, email="ana@puig.example") for n in range(7)])
    deaths = 0
    while True:
        milestones.watch(dies_after(deaths % 3 if deaths < 40 else None))
        try:
            await pull(house, told)
        except Killed:
            deaths += 1
            house.restart()
            continue
        finally:
            milestones.watch(None)
        break
    assert deaths > 3
    assert len(await paid(house, member)) == 7
    assert (await state(house)).stage is Stage.IDLE
    assert (await pull(house, told)).changes == []


SNAPSHOT = st.dictionaries(
    st.integers(0, 5),
    st.tuples(st.sampled_from([1000, 2000]), st.sampled_from(list(ContributionStatus))),
    max_size=6,
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(snapshots=st.lists(SNAPSHOT, min_size=1, max_size=4))
async def test_any_snapshots_end_in_the_last_one(
    tmp_path_factory: pytest.TempPathFactory,
    snapshots: list[dict[int, tuple[int, ContributionStatus]]],
) -> None:
    """Applied in any order and number, what counts is what was told last; twice is once."""
    async with House.open(tmp_path_factory.mktemp("house")) as house:
        member = await ana(house)
        for snapshot in snapshots:
            told = Told(
                payment(n, minor, email="ana@puig.example", status=status)
                for n, (minor, status) in snapshot.items()
            )
            outcome = await pull(house, told)
            if outcome.held:
                await syncing(house).accept(feed(told))
            assert (await pull(house, told)).changes == []
        running = {
            n: (minor, status)
            for n, (minor, status) in snapshots[-1].items()
            if status is not ContributionStatus.ENDED
        }
        found = {
            int(key[1:]): (one.amount.minor, one.status)
            for key, one in (await applied(house)).items()
            if one.status is not ContributionStatus.ENDED
        }
        assert found == running
        expected = sorted((minor, status.value) for minor, status in running.values())
        assert [one for one in await paid(house, member) if one[1] != "ended"] == expected


def test_what_comes_in_per_month() -> None:
    active, month, year = ContributionStatus.ACTIVE, Interval.MONTH, Interval.YEAR
    told = [
        (Money(2000, "EUR"), month, active),
        (Money(1000, "EUR"), year, active),
        (Money(1000, "EUR"), year, active),
        (Money(500, "USD"), month, active),
        (Money(9900, "EUR"), month, ContributionStatus.PAUSED),
        (Money(9900, "EUR"), Interval.ONCE, active),
    ]
    assert monthly(told) == (Money(2167, "EUR"), Money(500, "USD"))


async def test_a_member_is_reviewed(house: House) -> None:
    """Who stops paying is in grace, who pays again is back: the membership knows at once."""
    member = await ana(house)
    told = Told([payment(1, email="ana@puig.example"), payment(2)])
    await pull(house, told)
    gone, told.payments = told.payments[0], told.payments[1:]
    await pull(house, told)
    assert await _status(house, member) == "grace"
    told.payments.append(gone)
    await pull(house, told)
    assert await _status(house, member) == "active"


async def _status(house: House, member: Member) -> str:
    async with house.database.reading() as connection:
        found = await MemberRepository(connection).get(member.id)
    assert found is not None
    return found.status.value
