"""One-time codes that link a Matrix ID to a person."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    String,
    Table,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

codes = Table(
    "codes",
    metadata,
    Column("id", Integer, primary_key=True),
    # None: asked for with an address that we do not know. The row exists all the same, so that
    # known and unknown addresses are treated alike to the end.
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), index=True),
    Column("asker", String, index=True),  # the Matrix ID that asked; None for an invitation
    # HMAC-SHA256 of the casefolded address that was typed, known or not; None for an invitation
    Column("address", String, index=True),
    Column("digest", String, nullable=False, index=True),  # HMAC-SHA256 of the folded code
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
)

code_tries = Table(
    "code_tries",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("since", Instant, nullable=False),
)


@dataclass(frozen=True, kw_only=True)
class Code:
    """A code as it is kept; `digest` is what tells it from others, the code itself is not kept."""

    id: int
    person_id: int
    digest: str
    invited: bool  # issued by the co-op, not asked for


@dataclass(frozen=True, kw_only=True)
class Tries:
    """How many wrong codes an asker has typed since a moment."""

    tries: int
    since: datetime


class CodeRepository:
    """One-time codes, and how often each asker guessed wrong."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        digest: str,
        *,
        person_id: int | None,
        asker: str | None,
        address: str | None,
        now: datetime,
        expires_at: datetime,
    ) -> None:
        """Keep a code's digest; `address` is the digest of the e-mail address that was typed."""
        values = {
            "person_id": person_id,
            "asker": asker,
            "address": address,
            "digest": digest,
            "created_at": now,
            "expires_at": expires_at,
        }
        await self._connection.execute(insert(codes).values(values))

    async def open(self, digest: str, now: datetime) -> Code | None:
        """Return the unused, unexpired code of a known person with that digest, or None."""
        query = select(codes).where(
            codes.c.digest == digest,
            codes.c.person_id.is_not(None),
            codes.c.used_at.is_(None),
            codes.c.expires_at > now,
        )
        row = (await self._connection.execute(query)).first()
        if row is None:
            return None
        return Code(
            id=row.id, person_id=row.person_id, digest=row.digest, invited=row.asker is None
        )

    async def asked_by(self, asker: str, since: datetime) -> int:
        """Count the requests by e-mail that a Matrix ID has made since then."""
        return await self._requests(codes.c.asker == asker, codes.c.created_at > since)

    async def asked_for(self, address: str, since: datetime) -> int:
        """Count the requests that were made for an address (its digest) since then."""
        return await self._requests(codes.c.address == address, codes.c.created_at > since)

    async def invited(self, person_id: int, now: datetime) -> bool:
        """Say whether an invitation of the person is still open."""
        query = select(codes.c.id).where(
            codes.c.person_id == person_id,
            codes.c.asker.is_(None),
            codes.c.used_at.is_(None),
            codes.c.expires_at > now,
        )
        return (await self._connection.execute(query)).first() is not None

    async def spend(self, person_id: int, now: datetime) -> None:
        """Let no open code of the person work any more: one of them was used."""
        query = update(codes).where(codes.c.person_id == person_id, codes.c.used_at.is_(None))
        await self._connection.execute(query.values(used_at=now))

    async def forget(self, before: datetime) -> None:
        """Remove codes that were asked for, and have expired, before then, and tries as old."""
        query = delete(codes).where(codes.c.created_at < before, codes.c.expires_at < before)
        await self._connection.execute(query)
        await self._connection.execute(delete(code_tries).where(code_tries.c.since < before))

    async def tries_of(self, user_id: str) -> Tries | None:
        """Return how often the Matrix ID has typed a wrong code, or None."""
        query = select(code_tries).where(code_tries.c.user_id == user_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else Tries(tries=row.tries, since=row.since)

    async def tries_from(self, server: str, since: datetime) -> int:
        """Count the wrong codes that all Matrix IDs of a homeserver have typed since then."""
        name = func.substr(code_tries.c.user_id, func.instr(code_tries.c.user_id, ":") + 1)
        query = select(func.coalesce(func.sum(code_tries.c.tries), 0))
        query = query.where(name == server, code_tries.c.since > since)
        return int((await self._connection.execute(query)).scalar_one())

    async def set_tries(self, user_id: str, tries: Tries) -> None:
        """Remember how often the Matrix ID has typed a wrong code."""
        values = {"tries": tries.tries, "since": tries.since}
        query = update(code_tries).where(code_tries.c.user_id == user_id).values(values)
        if (await self._connection.execute(query)).rowcount == 0:
            await self._connection.execute(insert(code_tries).values(user_id=user_id, **values))

    async def clear_tries(self, user_id: str) -> None:
        """Forget wrong codes: the right one came."""
        await self._connection.execute(delete(code_tries).where(code_tries.c.user_id == user_id))

    async def _requests(self, *conditions: ColumnElement[bool]) -> int:
        # A family's address makes several codes in one request: they share asker and instant.
        requests = select(codes.c.asker, codes.c.created_at).where(*conditions).distinct()
        query = select(func.count()).select_from(requests.subquery())
        return (await self._connection.execute(query)).scalar_one()
