"""A pull that fails, is held, taken over or interrupted costs a later retry, and no more."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.plans import ContributionStatus
from assistant.domain.sources import suspicious
from assistant.i18n.rendering import Reader
from assistant.jobs.outcomes import Outcome
from assistant.services.feeds import Failing, SourceFailing
from assistant.services.sources import Nonsense, RateLimited, Shifted, SourceFailed, Unreachable
from assistant.storage.sources import Stage
from tests.support.conversation import House
from tests.support.pulls import ana, applied, paid, pull, state, syncing
from tests.support.sources import Told, feed, payment


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


async def test_what_is_not_told_to_the_end_changes_nothing(house: House) -> None:
    member = await ana(house)
    told = Told([payment(n, email="ana@puig.example") for n in range(9)])
    await pull(house, told)
    told.payments = [payment(n, 9900) for n in range(9)]
    told.failures = {6: [Nonsense("x")]}
    outcome = await pull(house, told)
    assert outcome.error is not None
    assert outcome.changes == []
    assert {minor for minor, _ in await paid(house, member)} == {2000}
    assert (await state(house)).error == "nonsense"


async def test_after_a_failure_it_goes_on_where_it_was(house: House) -> None:
    told = Told([payment(n) for n in range(9)])
    told.failures = {6: [Unreachable("503")]}
    assert (await pull(house, told)).error is not None
    assert told.asked == [0, 3, 6]
    assert (await pull(house, told)).error is None
    assert told.asked == [0, 3, 6, 6], "pages that are here are not asked for again"
    assert len(await applied(house)) == 9


async def test_pages_of_yesterday_are_not_used(house: House) -> None:
    told = Told([payment(n) for n in range(9)])
    told.failures = {6: [Unreachable("503")]}
    await pull(house, told)
    house.later(hours=2)
    await pull(house, told)
    assert told.asked == [0, 3, 6, 0, 3, 6]


async def test_pages_that_moved_are_read_anew(house: House) -> None:
    told = Told([payment(n) for n in range(9)])
    told.failures = {3: [Shifted()]}
    assert (await pull(house, told)).error is None
    assert told.asked == [0, 3, 0, 3, 6]
    told.failures = {3: [Shifted() for _ in range(9)]}
    outcome = await pull(house, told)
    assert isinstance(outcome.error, Shifted)
    assert len(told.failures[3]) == 5


async def test_whoever_comes_later_takes_over(house: House) -> None:
    """The bot and a command at the same time: one of them lets go, and nothing is done twice."""
    told, other = Told([payment(n) for n in range(9)]), Told([payment(n) for n in range(9)])
    page, outcomes = told.page, list[Outcome]()

    async def interrupted(cursor: str | None, since: object) -> object:
        if cursor == "6" and not outcomes:
            outcomes.append(await pull(house, other))
        return await page(cursor, None)

    told.page = interrupted  # type: ignore[assignment,method-assign] # a test's interruption
    first = await pull(house, told)
    assert first.superseded
    assert other.asked == [6]
    assert len(outcomes[0].changes) == 9
    assert len(await applied(house)) == 9


async def test_too_many_ends_at_once_are_held_until_accepted(house: House) -> None:
    told = Told([payment(n) for n in range(20)])
    await pull(house, told)
    told.payments = told.payments[:13]
    held = await pull(house, told)
    assert (held.held, held.ending, held.active) == (True, 7, 20)
    assert (await state(house)).stage is Stage.HELD
    active = [p for p in (await applied(house)).values() if p.status is ContributionStatus.ACTIVE]
    assert len(active) == 20
    accepted = await syncing(house).accept(feed(told))
    assert len(accepted.changes) == 7
    assert (await state(house)).stage is Stage.IDLE
    assert (await syncing(house).accept(feed(told))).changes == []


async def test_a_held_pull_goes_when_the_source_has_recovered(house: House) -> None:
    told = Told([payment(n) for n in range(20)])
    await pull(house, told)
    everything = told.payments
    told.payments = []
    assert (await pull(house, told)).held
    told.payments = everything
    outcome = await pull(house, told)
    assert (outcome.held, outcome.changes) == (False, [])


@pytest.mark.parametrize(
    ("active", "ending", "held"),
    [
        (4, 4, False),
        (10, 4, False),
        (10, 5, True),
        (100, 30, False),
        (100, 31, True),
        (0, 0, False),
    ],
)
def test_what_looks_wrong(active: int, ending: int, held: bool) -> None:
    assert suspicious(active, ending) is held


async def test_failures_wait_longer_and_honour_the_sources_wish(house: House) -> None:
    told = Told([payment(1)])
    told.failures = {0: [Unreachable() for _ in range(9)] + [RateLimited("429", 1800.0)]}
    waits = []
    for _ in range(10):
        await pull(house, told)
        at = (await state(house)).next_at
        assert at is not None
        waits.append((at - house.now).total_seconds())
    assert 15 <= waits[0] <= 30
    assert 1800 <= waits[8] <= 3600
    assert waits[9] >= 1800
    assert (await pull(house, told)).error is None
    now = await state(house)
    assert (now.failures, now.error, now.good_at) == (0, None, house.now)


async def test_the_operators_are_told_once_and_once_when_it_works_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Told([payment(1)])
    told.failures = {0: [Unreachable("503") for _ in range(4)]}
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(
        "assistant.services.post.Post.operators",
        lambda _self, message, *, key: said.append((message.message, key)),
    )
    for _ in range(4):
        await pull(house, told)
        house.later(hours=4)
    assert said == [("contribution-source-failing", "source:oc")]
    assert (await state(house)).alerted
    assert (await pull(house, told)).error is None
    assert not (await state(house)).alerted


async def test_too_many_pauses_at_once_are_held_too(house: House) -> None:
    """A card processor that is down marks everybody's payment; nobody is dunned for that."""
    told = Told([payment(n) for n in range(20)])
    await pull(house, told)
    told.payments = [payment(n, status=ContributionStatus.PAUSED) for n in range(20)]
    held = await pull(house, told)
    assert (held.held, held.ending, held.active) == (True, 20, 20)


def _failures(kind: type[SourceFailed] = SourceFailed) -> list[type[SourceFailed]]:
    return [kind, *(each for sub in kind.__subclasses__() for each in _failures(sub))]


def test_every_failure_has_a_word() -> None:
    """What a source raises can be told to the operators."""
    assert {kind.code for kind in _failures()} == {each.value for each in Failing}


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", ("does not answer", "wants fewer requests", "refuses our token", "has mistakes")),
        ("ca", ("no respon", "menys consultes", "rebutja", "té errors")),
        ("ar", ("لا يجيب", "طلبات أقل", "يرفض", "أخطاء")),
    ],
)
def test_the_operators_are_told_what_is_wrong(
    house: House, locale: str, words: tuple[str, ...]
) -> None:
    causes = (Failing.UNREACHABLE, Failing.RATE_LIMITED, Failing.REFUSED, Failing.BAD_FILE)
    for cause, word in zip(causes, words, strict=True):
        message = SourceFailing(source="oc", error=cause, since=house.now)
        body = house.renderer.render(message, Reader(locale, "UTC")).body
        assert word in body
