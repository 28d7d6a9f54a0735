"""Tickets taken out: one object a ticket, or one line of a table."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

from assistant.domain.tickets import Said, Side, State, TicketPriority
from assistant.storage.ticket_archive import ArchivedTicket, TicketArchiveRepository

PAGE = 200
"""So many tickets are read at once."""

COLUMNS = (
    "key", "circle", "member", "author", "matrix_id", "state", "owner", "priority", "tags",
    "subject", "text", "opened", "answered", "resolved", "closed", "messages", "stars",
)  # fmt: skip
"""Of the table; `import` takes it back in."""

_TIMES = ("opened", "answered", "resolved", "closed")
_MEMBERS = frozenset({Said.REQUEST, Said.MESSAGE})


class TicketExport:
    """Reads every ticket, notes included: what comes out is for the co-op, not for its members."""

    def __init__(self, archive: TicketArchiveRepository) -> None:
        self._archive = archive

    async def objects(self) -> AsyncIterator[dict[str, Any]]:
        """Give one object a ticket, by number."""
        async for each in self._all():
            yield as_object(each)

    async def lines(self) -> AsyncIterator[dict[str, str]]:
        """Give one line a ticket, by number, with the columns of `COLUMNS`."""
        async for each in self._all():
            yield as_line(each)

    async def count(self) -> int:
        """Return how many tickets there are."""
        return await self._archive.count()

    async def _all(self) -> AsyncIterator[ArchivedTicket]:
        after = 0
        while page := await self._archive.page(after, PAGE):
            for each in page:
                yield each
            after = page[-1].ticket.number


def as_object(found: ArchivedTicket) -> dict[str, Any]:
    """Return a ticket as JSON has it; times are ISO 8601 in UTC, what is not there is null."""
    ticket = found.ticket
    return {
        "number": ticket.number,
        "circle": found.circle,
        "member": found.member,
        "author": found.person,
        "state": ticket.state,
        "owner": found.owner,
        "priority": TicketPriority(ticket.priority).name.lower(),
        "tags": list(found.tags),
        "subject": ticket.subject,
        "merged_into": ticket.merged_into,
        "follows": ticket.follows,
        "stars": found.stars,
        "messages": [
            {
                "side": (Side.MEMBER if Said(each.said) in _MEMBERS else Side.CIRCLE).value,
                "kind": each.said,
                "sender": each.sender,
                "sent": _iso(each.at),
                "text": each.text,
                "file": each.file,
            }
            for each in found.said
        ],
        "times": {name: _iso(getattr(ticket, f"{name}_at")) for name in _TIMES},
    }


def as_line(found: ArchivedTicket) -> dict[str, str]:
    """Return a ticket as a line: its first words, and how many more there are."""
    ticket = found.ticket
    first = next((each.text for each in found.said if each.said == Said.REQUEST), "")
    return {
        "key": str(ticket.number),
        "circle": found.circle,
        "member": found.member or "",
        "author": found.person or "",
        "matrix_id": ticket.user_id or "",
        "state": State(ticket.state).value,
        "owner": found.owner or "",
        "priority": TicketPriority(ticket.priority).name.lower(),
        "tags": " ".join(found.tags),
        "subject": ticket.subject,
        "text": first,
        **{name: _iso(getattr(ticket, f"{name}_at")) or "" for name in _TIMES},
        "messages": str(len(found.said)),
        "stars": "" if found.stars is None else str(found.stars),
    }


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")
