"""The one counter: from 101 up, each number once, whatever it is for."""

from pathlib import Path

from assistant.storage.numbers import NumberRepository
from tests.support.database import fresh_database


async def test_numbers_begin_at_101_and_are_shared_by_all_nouns(tmp_path: Path) -> None:
    database = await fresh_database(tmp_path)
    async with database.transaction() as tx:
        numbers = NumberRepository(tx.connection)
        given = [await numbers.take(noun) for noun in ("ticket", "proposal", "ticket")]
        assert given == [101, 102, 103]
        assert [await numbers.noun_of(number) for number in (102, 104)] == ["proposal", None]
    await database.close()
