"""Whoever answers a message about a document means that very one, not the newest."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.posting import Posting
from assistant.domain.members import Member
from assistant.domain.periods import Period
from assistant.services.invoice_news import InvoiceNews
from assistant.services.ports import DocumentRenderer
from assistant.services.post import Post
from assistant.storage.outbox import outbox
from assistant.storage.unit_of_work import Transaction
from tests.support.conversation import House, Step
from tests.support.money import ENTITY, PlainRenderer, finance, issue, keep, pays


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, values={DocumentRenderer: PlainRenderer()}) as house:
        await keep(house, ENTITY)
        await finance(house, await house.person("Mia Roca"))
        yield house


async def told(house: House, member: Member, period: Period) -> Step:
    """Issue an invoice, and tell of it as the operator's command does."""
    invoice = await issue(house, member, period)
    async with house.database.transaction(house.now) as tx:
        post = Post()
        scope = house.dispatcher._providers.scope(
            {AsyncConnection: tx.connection, Transaction: tx, Post: post}
        )
        await scope.get(InvoiceNews).issued(member, invoice)
        await scope.get(Posting).deliver(post)
    return await house.collect()


WORDS = [("en", "wrong"), ("es", "está mal"), ("ca", "està malament"), ("ar", "خطأ")]


@pytest.mark.parametrize(("locale", "wrong"), WORDS)
async def test_wrong_means_the_new_invoice_that_it_answers(
    house: House, locale: str, wrong: str
) -> None:
    forn = await house.member("forn")
    await pays(house, forn)
    ana = await house.person(locale=locale, members=(forn,))
    first = await told(house, forn, Period(2026, 11))
    await told(house, forn, Period(2026, 12))
    asked = await ana.says(wrong, reply_to=first.answer.event_id)
    assert asked.id == "corrections-what"
    assert "2026-0001" in asked.body
    newest = await ana.says(wrong)
    assert "2026-0002" in newest.body


async def test_wrong_means_the_file_that_it_answers(house: House) -> None:
    forn = await house.member("forn")
    await pays(house, forn)
    ana = await house.person(members=(forn,))
    await told(house, forn, Period(2026, 11))
    await told(house, forn, Period(2026, 12))
    async with house.database.reading() as connection:
        query = select(outbox.c.event_id).where(outbox.c.kind == "file").order_by(outbox.c.id)
        file = (await connection.execute(query)).scalars().first()
    assert file is not None
    asked = await ana.says("wrong the address", reply_to=file)
    assert "2026-0001" in asked.body


@pytest.mark.parametrize(("locale", "wrong"), WORDS[:2])
async def test_wrong_means_what_a_reminder_is_about(house: House, locale: str, wrong: str) -> None:
    forn = await house.member("forn")
    await pays(house, forn)
    ana = await house.person(locale=locale, members=(forn,))
    invoice = await issue(house, forn)
    await issue(house, forn, Period(2026, 12))
    step = await house.falls_due("invoice-reminder", {"document": invoice.id, "which": "after"})
    asked = await ana.says(wrong, reply_to=step.answer.event_id)
    assert asked.id == "corrections-what"
    assert "2026-0001" in asked.body


async def test_an_answer_to_somebody_elses_document_shows_nothing_of_it(house: House) -> None:
    """A forwarded message has another event id; even the very id says nothing to others."""
    forn, other = await house.member("forn"), await house.member("other")
    await pays(house, forn)
    await house.person(members=(forn,))
    eve = await house.person("Eve Stone", members=(other,))
    first = await told(house, forn, Period(2026, 11))
    step = await eve.says("wrong", reply_to=first.answer.event_id)
    assert step.id == "corrections-of-nothing"
    assert "2026-0001" not in step.body
