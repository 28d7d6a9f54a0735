"""Tickets are found by the beginnings of their words, in their circle only, the newest first."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from assistant.domain.circles import Circle
from assistant.domain.replies import Localized
from assistant.domain.tickets import Said, Ticket, TicketMessage
from assistant.storage.circles import CircleRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.ticket_search import TicketSearch
from assistant.storage.tickets import TicketRepository, tickets
from assistant.storage.unit_of_work import Database, Transaction
from tests.support.database import fresh_database

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


async def circle(tx: Transaction, slug: str) -> int:
    made = Circle(id=0, slug=slug, names=Localized(), remits=Localized())
    return (await CircleRepository(tx.connection).add(made, position=0)).id


async def ticket(tx: Transaction, circle_id: int, *texts: str) -> int:
    """Keep a ticket in which these texts were said, notes and all."""
    number = await NumberRepository(tx.connection).take("ticket")
    await TicketRepository(tx.connection).add(
        Ticket(
            number=number, circle_id=circle_id, person_id=None, user_id="@a:b.c", member_id=None,
            subject=texts[0][:60], opened_at=NOW,
        )
    )  # fmt: skip
    for text in texts:
        await say(tx, number, text)
    return number


async def say(tx: Transaction, number: int, text: str) -> int:
    return await TicketMessageRepository(tx.connection).add(
        TicketMessage(id=0, number=number, said=Said.NOTE, at=NOW, author_id=None, text=text)
    )


async def test_words_are_found_by_their_beginnings_in_any_spelling(tmp_path: Path) -> None:
    database = await fresh_database(tmp_path)
    async with database.transaction(NOW) as tx:
        support, finance = await circle(tx, "support"), await circle(tx, "finance")
        sound = await ticket(tx, support, "No se sent l'ÀUDIO", "Firefox, Android")
        arabic = await ticket(tx, support, "لا أسمع الصَّوت في القاعة")
        other = await ticket(tx, finance, "audio of another circle")
        search = TicketSearch(tx.connection)
        assert await search.find(support, "audio", limit=5) == (sound,)
        assert await search.find(support, "andro FIRE", limit=5) == (sound,)
        assert await search.find(support, "اسمع الصوت", limit=5) == (arabic,)
        assert await search.find(finance, "audio", limit=5) == (other,)
        assert await search.find(support, "audio missing", limit=5) == ()
    await database.close()


async def test_what_was_changed_is_found_as_it_is_now(tmp_path: Path) -> None:
    """Edited, taken back, tagged, moved, forgotten."""
    database = await fresh_database(tmp_path)
    async with database.transaction(NOW) as tx:
        support, finance = await circle(tx, "support"), await circle(tx, "finance")
        number = await ticket(tx, support, "first")
        messages, search = TicketMessageRepository(tx.connection), TicketSearch(tx.connection)
        said = await say(tx, number, "secret")
        await messages.edit(said, "public", NOW)
        assert await search.find(support, "secret", limit=5) == ()
        assert await search.find(support, "public", limit=5) == (number,)
        await messages.redact(said, NOW)
        assert await search.find(support, "public", limit=5) == ()
        records = TicketRecordRepository(tx.connection)
        await records.tag(number, "bbb2", on=True)
        assert await search.find(support, "bbb2", limit=5) == (number,)
        repository = TicketRepository(tx.connection)
        found = await repository.get(number)
        assert found is not None
        await repository.change(found.moved(finance))
        await search.refresh(number)
        assert await search.find(support, "first", limit=5) == ()
        assert await search.find(finance, "first", limit=5) == (number,)
        await tx.connection.execute(delete(tickets).where(tickets.c.number == number))
        assert await search.find(finance, "first", limit=5) == ()
    await database.close()


async def test_the_newest_come_first_and_the_rest_later(tmp_path: Path) -> None:
    database = await fresh_database(tmp_path)
    async with database.transaction(NOW) as tx:
        support = await circle(tx, "support")
        numbers = [await ticket(tx, support, f"sound {number}") for number in range(5)]
        search = TicketSearch(tx.connection)
        first = await search.find(support, "sound", limit=3)
        assert first == tuple(reversed(numbers))[:3]
        rest = await search.find(support, "sound", limit=3, before=first[-1])
        assert rest == tuple(reversed(numbers))[3:]
    await database.close()


@pytest.mark.parametrize(
    "hostile", ['" OR *', "circle : x", "NEAR(a b)", "-", "", "'; DROP", "a" * 10_000, "\0", "*"]
)
async def test_no_word_is_syntax(tmp_path: Path, hostile: str) -> None:
    database = await fresh_database(tmp_path)
    async with database.transaction(NOW) as tx:
        support = await circle(tx, "support")
        await ticket(tx, support, "sound")
        assert await TicketSearch(tx.connection).find(support, hostile, limit=5) == ()
    await database.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(said=st.text(max_size=60), wanted=st.text(max_size=20))
async def test_nothing_that_is_typed_breaks_it(tmp_path: Path, said: str, wanted: str) -> None:
    """What a ticket says in one word is found by that word, whatever signs stand around it."""
    database = await fresh_database(tmp_path)
    with pytest.raises(Undone):
        await found_again(database, said, wanted)
    await database.close()


class Undone(Exception):  # noqa: N818 - it is no error
    """Takes back what a transaction did."""


async def found_again(database: Database, said: str, wanted: str) -> None:
    async with database.transaction(NOW) as tx:
        support = await circle(tx, "c")
        number = await ticket(tx, support, f"anchor {said.encode(errors='replace').decode()}")
        search = TicketSearch(tx.connection)
        assert await search.find(support, "anch", limit=5) == (number,)
        assert set(await search.find(support, wanted, limit=5)) <= {number}
        raise Undone
