"""Somebody with many rooms is answered as quickly as somebody with one."""

from sqlalchemy import event
from sqlalchemy.engine import Engine

from tests.support.conversation import House, Somebody


async def statements(ana: Somebody, words: str) -> int:
    """Return how many statements the database is asked for while a message is answered."""
    seen: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        await ana.says(words)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return len(seen)


async def test_a_message_costs_the_same_with_many_rooms(house: House) -> None:
    """Rooms of one's own, of circles and of projects are found in one statement, for all texts."""
    ana, jo = await house.person("Ana Puig"), await house.person("Jo Serra")
    for words in ("thanks", "room"):
        await ana.says(words)
    await ana.says("new room Alone")
    before = [await statements(ana, words) for words in ("thanks", "room Alone")]
    for number in range(3):
        await ana.says(f"new room Own {number}")
        theirs = await house.room(ana, jo, circle=f"circle-{number}")
        await house.circle(f"circle-{number}", room_id=theirs.room_id, people=(ana, jo))
        await ana.says(f"!new room Circle {number}", theirs)
        await ana.says(f"!new room Project {number}", await house.room(ana, jo))
    assert "Project 2" in (await ana.says("room Project 2")).body
    after = [await statements(ana, words) for words in ("thanks", "room Alone")]
    assert after == before
