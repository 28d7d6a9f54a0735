"""How far the ballots that we send have come: polls and messages by the voter they are for."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.subjects import POLL
from assistant.storage.due import due
from assistant.storage.outbox import outbox
from assistant.storage.subjects import subjects

BALLOT = "ballot"
"""The part of a subject's message that asks for a ballot in words, with what a poll's has, too."""
NOTICE_OF = "notice"
"""The part of a subject's message that gave notice of it, and behind a colon, of which version."""


@dataclass(frozen=True, kw_only=True)
class SentPoll:
    """A poll of ours: its row and transaction id, and whose direct room it went to."""

    row: int
    txn_id: str
    user_id: str


@dataclass(frozen=True, kw_only=True)
class NoticesSent:
    """To how many people notice of a version went, on Matrix and by mail (`mailed` of `sent`).

    `first` and `last` are when it left; None while it has not.
    """

    sent: int
    mailed: int
    waiting: int
    failed: int
    first: datetime | None
    last: datetime | None


class BallotPosts:
    """Reads subjects, what leaves and what is due together."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def polls(
        self, number: int, *, noun: str, after: int, until: int, limit: int
    ) -> tuple[SentPoll, ...]:
        """Return polls about a number in rows beyond `after` up to `until`, in their order."""
        query = (
            select(outbox.c.id, outbox.c.txn_id, outbox.c.recipient)
            .join(subjects, subjects.c.ref == outbox.c.txn_id)
            .where(
                subjects.c.noun == noun,
                subjects.c.number == number,
                _part(POLL),
                outbox.c.recipient.is_not(None),
                outbox.c.state != "dead",
                outbox.c.id > after,
                outbox.c.id <= until,
            )
            .order_by(outbox.c.id)
            .limit(limit)
        )
        rows = await self._connection.execute(query)
        return tuple(SentPoll(row=row.id, txn_id=row.txn_id, user_id=row.recipient) for row in rows)

    async def progress(self, number: int, version: int, *, noun: str) -> tuple[int, int]:
        """Count the voters of a version whose ballots have left, and those whose ballots wait."""
        found = []
        for state in ("sent", "new"):
            query = (
                select(func.count(subjects.c.part.distinct()))
                .join(outbox, outbox.c.txn_id == subjects.c.ref)
                .where(
                    subjects.c.noun == noun,
                    subjects.c.number == number,
                    _part(f"{POLL}:{version}") | _part(f"{BALLOT}:{version}"),
                    outbox.c.state == state,
                )
            )
            found.append(int((await self._connection.execute(query)).scalar_one()))
        return found[0], found[1]

    async def notices(self, number: int, version: int, *, noun: str, mails: str) -> NoticesSent:
        """Return what became of the notices of a version; the keys of its mails begin so."""
        table = outbox
        ours = select(subjects.c.ref).where(
            subjects.c.noun == noun,
            subjects.c.number == number,
            subjects.c.part == f"{NOTICE_OF}:{version}",
        )
        mail = table.c.txn_id.startswith(f"errand:{mails}", autoescape=True)
        query = (
            select(
                table.c.state,
                mail.label("mail"),
                func.count().label("many"),
                func.min(table.c.sent_at).label("first"),
                func.max(table.c.sent_at).label("last"),
            )
            .where(table.c.txn_id.in_(ours) | mail)
            .group_by(table.c.state, mail)
        )
        rows = (await self._connection.execute(query)).all()

        def many(state: str, *, mailed: bool | None = None) -> int:
            return sum(
                row.many for row in rows if row.state == state and mailed in {None, bool(row.mail)}
            )

        left = [row for row in rows if row.state == "sent" and row.first is not None]
        return NoticesSent(
            sent=many("sent"),
            mailed=many("sent", mailed=True),
            waiting=many("new"),
            failed=many("dead"),
            first=min((row.first for row in left), default=None),
            last=max((row.last for row in left), default=None),
        )

    async def falls_due(self, key: str) -> bool:
        """Tell whether a due row of that key waits."""
        query = select(due.c.id).where(due.c.key == key)
        return (await self._connection.execute(query)).first() is not None


def _part(begins: str) -> ColumnElement[bool]:
    return subjects.c.part.startswith(f"{begins}:", autoescape=True)
