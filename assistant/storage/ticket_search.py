"""Finding tickets by words: a full-text index with one document a ticket (SQLite's FTS5)."""

from collections.abc import Iterable

from sqlalchemy import DDL, event, text
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.names import alike
from assistant.storage.tickets import tickets

INDEX = """CREATE VIRTUAL TABLE ticket_search USING fts5(
circle, words, tokenize = "unicode61 remove_diacritics 2")"""
"""`rowid` is the ticket's number, so that the newest come first without sorting. `circle` is a word
of its own, so that a circle's search costs no more where other circles have many tickets."""
FORGETS = """CREATE TRIGGER tickets_leave_search AFTER DELETE ON tickets FOR EACH ROW BEGIN
DELETE FROM ticket_search WHERE rowid = OLD.number; END"""
for _statement in (INDEX, FORGETS):
    _ddl = DDL(_statement).execute_if(dialect="sqlite")  # type: ignore[no-untyped-call] # theirs
    event.listen(tickets, "after_create", _ddl)

LONGEST = 50_000
"""So many of the last characters of what was said in a ticket are found again."""
MOST_WORDS = 8
"""So many words are looked for at once."""

_TICKET = text("SELECT subject, circle_id FROM tickets WHERE number = :number")
_SAID = text(
    "SELECT text FROM (SELECT id, text FROM ticket_messages WHERE number = :number "
    "UNION ALL SELECT 0, tag FROM ticket_tags WHERE number = :number) ORDER BY id"
)
_SETTLE = text("INSERT INTO ticket_search (ticket_search) VALUES ('optimize')")
_DROP = text("DELETE FROM ticket_search WHERE rowid = :number")
_PUT = text("INSERT INTO ticket_search (rowid, circle, words) VALUES (:number, :circle, :words)")
_FIND = text(
    "SELECT rowid FROM ticket_search WHERE ticket_search MATCH :query AND rowid < :before "
    "ORDER BY rowid DESC LIMIT :most"
)
_NEWEST = 2**62


class TicketSearch:
    """The index, and what is found in it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def refresh(self, number: int) -> None:
        """Let a ticket be found by what is kept of it now: subject, words, tags; nothing else."""
        values = {"number": number}
        ticket = (await self._connection.execute(_TICKET, values)).one()
        said = (await self._connection.execute(_SAID, values)).scalars()
        words = alike("\n".join((*said, ticket.subject))[-LONGEST:])
        await self._connection.execute(_DROP, values)
        found = {"circle": _circle(ticket.circle_id), "words": words}
        await self._connection.execute(_PUT, values | found)

    async def forget(self, numbers: Iterable[int]) -> None:
        """Let tickets not be found by anything any more."""
        await self._connection.execute(_DROP, [{"number": number} for number in numbers])

    async def settle(self) -> None:
        """Let go of what was forgotten for good: until then the index keeps its words, deleted.

        (SQLite, "FTS5", section 6.8, `optimize`.) It writes the whole index anew.
        """
        await self._connection.execute(_SETTLE)

    async def find(
        self, circle_id: int, words: str, *, limit: int, before: int = _NEWEST
    ) -> tuple[int, ...]:
        """Return the numbers of a circle's tickets with all of the words, the newest first.

        A word is found by its beginning. `before` is the number to go on from; () without words.
        """
        wanted = _words(words)
        if not wanted:
            return ()
        every = " AND ".join(f'"{word}" *' for word in wanted)
        query = f'circle : "{_circle(circle_id)}" AND words : ({every})'
        values = {"query": query, "before": before, "most": limit}
        return tuple((await self._connection.execute(_FIND, values)).scalars())


def found_in(words: str, said: str) -> bool:
    """Whether all of the words are in what was said, as `TicketSearch.find` looks for them."""
    there = _plain(said)
    return all(any(each.startswith(word) for each in there) for word in _words(words))


def _circle(circle_id: int) -> str:
    return f"circle{circle_id}"


def _words(said: str) -> tuple[str, ...]:
    """Return the words that are looked for: letters and digits only, so that none is syntax."""
    return tuple(dict.fromkeys(_plain(said)))[:MOST_WORDS]


def _plain(said: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in alike(said)).split()
