"""How far the ballots that we send have come: polls and messages by the voter they are for."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, null, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.subjects import POLL
from assistant.storage.due import due
from assistant.storage.outbox import outbox
from assistant.storage.subjects import subjects

BALLOT = "ballot"
"""The part of a subject's message that asks for a ballot in words, with what a poll's has, too."""
ASKING = "asking"
"""The part of a subject's message that asks for a ballot elsewhere, or once more."""
NOTICE_OF = "notice"
"""The part of a subject's message that gave notice of it, and behind a colon, of which version."""
OVER = "over"
"""Why a row is dead that was worth nothing any more."""


@dataclass(frozen=True, kw_only=True)
class SentPoll:
    """A poll of ours: its row and transaction id, and whose direct room it went to."""

    row: int
    txn_id: str
    user_id: str


@dataclass(frozen=True, kw_only=True)
class NoticesSent:
    """To how many people notice of a version went in time, and by mail (`mailed` of `sent`).

    `failed` got none in time. `first` and `last` are when it left; None where it never did.
    """

    sent: int
    mailed: int
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
        """Count the voters of a version whose ballots have left, and those whose ballots wait.

        Those wait for ever that were dropped at its end.
        """
        found = []
        dropped = (outbox.c.state == "dead") & (outbox.c.error == OVER)
        for state in (outbox.c.state == "sent", (outbox.c.state == "new") | dropped):
            query = (
                select(func.count(subjects.c.part.distinct()))
                .join(outbox, outbox.c.txn_id == subjects.c.ref)
                .where(
                    subjects.c.noun == noun,
                    subjects.c.number == number,
                    _part(f"{POLL}:{version}") | _part(f"{BALLOT}:{version}"),
                    state,
                )
            )
            found.append(int((await self._connection.execute(query)).scalar_one()))
        return found[0], found[1]

    async def notices(
        self, number: int, version: int, *, noun: str, mails: str, before: datetime
    ) -> NoticesSent:
        """Return what had become of the notices of a version by then; its mails' keys begin so.

        What leaves later, or never, changes nothing about it.
        """
        table = outbox
        ours = select(subjects.c.ref).where(
            subjects.c.noun == noun,
            subjects.c.number == number,
            subjects.c.part == f"{NOTICE_OF}:{version}",
        )
        mail = _mail(mails)
        left = (table.c.state == "sent") & (table.c.sent_at < before)
        query = (
            select(
                left.label("left"),
                mail.label("mail"),
                func.count().label("many"),
                func.min(table.c.sent_at).label("first"),
                func.max(table.c.sent_at).label("last"),
            )
            .where(table.c.txn_id.in_(ours) | mail)
            .group_by(left, mail)
        )
        rows = (await self._connection.execute(query)).all()
        sent = [row for row in rows if row.left]
        return NoticesSent(
            sent=sum(row.many for row in sent),
            mailed=sum(row.many for row in sent if row.mail),
            failed=sum(row.many for row in rows if not row.left),
            first=min((row.first for row in sent), default=None),
            last=max((row.last for row in sent), default=None),
        )

    async def drop(
        self, number: int, *, noun: str, parts: Collection[str], mails: Collection[str]
    ) -> None:
        """End what waits to leave about a number in these parts, and mails whose keys begin so.

        The row of who has no device to read it waits for one, and would come when it is worth
        nothing any more.
        """
        ours = select(subjects.c.ref).where(
            subjects.c.noun == noun,
            subjects.c.number == number,
            or_(*(_part(each) for each in parts)),
        )
        gone = update(outbox).where(
            outbox.c.state == "new", or_(outbox.c.txn_id.in_(ours), *map(_mail, mails))
        )
        await self._connection.execute(gone.values(state="dead", content=null(), error=OVER))

    async def falls_due(self, key: str) -> bool:
        """Tell whether a due row of that key waits."""
        query = select(due.c.id).where(due.c.key == key)
        return (await self._connection.execute(query)).first() is not None


def _mail(begins: str) -> ColumnElement[bool]:
    return outbox.c.txn_id.startswith(f"errand:{begins}", autoescape=True)


def _part(begins: str) -> ColumnElement[bool]:
    return subjects.c.part.startswith(f"{begins}:", autoescape=True)
