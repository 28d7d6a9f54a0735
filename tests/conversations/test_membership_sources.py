"""A membership as a source of payments and a file of members move it: told in each language."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.posting import Posting
from assistant.domain.members import MemberStatus
from assistant.domain.plans import ContributionStatus
from assistant.services.importing_members import MemberImport
from assistant.services.post import Post
from assistant.storage.unit_of_work import Transaction
from tests.support.conversation import House
from tests.support.heard import Heard
from tests.support.linking import LEVEL_2
from tests.support.membership import now_is, passes
from tests.support.pulls import pull
from tests.support.sources import Told, payment

ANA = "ana@puig.example"
SAID = {  # grace, reminder, lapse, return
    "en": ("come in lately", "A reminder", "rests now", "Good to have you back"),
    "es": ("no nos ha llegado", "Un recordatorio", "queda en pausa", "Qué bien tenerte"),
    "ca": ("no ens ha arribat", "Un recordatori", "queda en pausa", "Que bé tornar-te"),
    "ar": ("لم تصل مؤخرًا", "تذكير", "متوقّفة الآن", "سعدنا بعودتكم"),
}
DECIDED = {
    "en": ("has suspended", "back"),
    "es": ("ha suspendido", "vuelta"),
    "ca": ("ha suspès", "tornar-te"),
    "ar": ("علّقت", "بعودتكم"),
}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await house.plan(LEVEL_2)
        yield house


async def told_by(house: House, source: Told) -> list[Heard]:
    """Pull the source; return what was said for it."""
    assert (await pull(house, source)).error is None
    return (await house.collect()).messages


async def imported(house: House, text: str) -> list[Heard]:
    """Import a file of members; return what was said for it."""
    post = Post()
    async with house.database.transaction(house.now) as tx:
        leaves = {Transaction: tx, AsyncConnection: tx.connection, Post: post}
        scope = house.dispatcher._providers.scope(leaves)
        report = await scope.get(MemberImport).run(text.encode())
        assert not report.problems, report.problems
        await scope.get(Posting).deliver(post)
    return (await house.collect()).messages


@pytest.mark.parametrize("locale", list(SAID))
@pytest.mark.parametrize("how", [None, ContributionStatus.ENDED, ContributionStatus.PAUSED])
async def test_a_payment_ends_and_resumes_at_its_source(
    house: House, locale: str, how: ContributionStatus | None
) -> None:
    """Told no more, told as ended, or as failing: all of it is told once, and it comes back."""
    member = await house.member("M-1", name="Ana Puig", plan="2")
    ana = await house.person("Ana Puig", email=ANA, members=(member,), locale=locale)
    runs = Told([payment(1, email=ANA), payment(2)])
    stops = Told([*([payment(1, email=ANA, status=how)] if how else []), payment(2)])
    grace, reminder, lapse, back = SAID[locale]
    assert await told_by(house, runs) == []
    (said,) = await told_by(house, stops)
    assert said.recipient == ana.user_id
    assert grace in said.body
    assert await told_by(house, stops) == []
    (said,) = await passes(house, days=25)
    assert reminder in said.body
    (said,) = await passes(house, days=8)
    assert lapse in said.body
    assert await told_by(house, stops) == []
    (said,) = await told_by(house, runs)
    assert back in said.body
    assert (await now_is(house, member)).status is MemberStatus.ACTIVE
    assert await told_by(house, runs) == []


@pytest.mark.parametrize("locale", list(DECIDED))
async def test_a_file_suspends_resumes_and_does_not_end_a_lapse(house: House, locale: str) -> None:
    """A list that says `active` does not stand for a payment."""
    member = await house.member("M-1", name="Ana Puig", plan="2")
    await house.person("Ana Puig", email=ANA, members=(member,), locale=locale)
    suspended, back = DECIDED[locale]
    (said,) = await imported(house, "member,status\nM-1,suspended\n")
    assert suspended in said.body
    assert await imported(house, "member,status\nM-1,suspended\n") == []
    (said,) = await imported(house, "member,status\nM-1,active\n")
    assert back in said.body
    await told_by(house, Told([payment(1, email=ANA)]))
    await told_by(house, Told([]))
    await passes(house, days=40)
    assert await imported(house, "member,status\nM-1,active\n") == []
    assert (await now_is(house, member)).status is MemberStatus.LAPSED


@pytest.mark.parametrize(("locale", "plan"), [("en", "Level 2"), ("es", "Nivel 2")])
async def test_a_file_changes_the_plan_and_the_member_is_told(
    house: House, locale: str, plan: str
) -> None:
    member = await house.member("M-1", name="Ana Puig")
    await house.person("Ana Puig", email=ANA, members=(member,), locale=locale)
    (said,) = await imported(house, "member,plan\nM-1,2\n")
    assert plan in said.body
    assert await imported(house, "member,plan\nM-1,2\n") == []
