"""Meetings' rows: those that have not ended are found however many have."""

from pathlib import Path
from typing import Any

from sqlalchemy import event

from assistant.storage.meetings import MeetingRepository
from tests.support.database import fresh_database


async def test_who_asks_for_what_is_on_reads_nothing_of_the_past(tmp_path: Path) -> None:
    """Each knock asks for one room's meeting, and every half a minute all are looked through."""
    database = await fresh_database(tmp_path)
    asked: list[tuple[str, Any]] = []
    async with database.reading() as connection:
        engine = connection.engine.sync_engine

        def note(*args: Any) -> None:
            if "FROM meetings" in args[2]:
                asked.append((args[2], args[3]))

        event.listen(engine, "before_cursor_execute", note)
        await MeetingRepository(connection).current(1)
        await MeetingRepository(connection).open()
        event.remove(engine, "before_cursor_execute", note)
        assert len(asked) == 2
        for query, values in asked:
            raw = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", values)
            plan = " ".join(str(row.detail) for row in raw)
            assert "uq_meetings_room_not_ended" in plan, plan
    await database.close()
