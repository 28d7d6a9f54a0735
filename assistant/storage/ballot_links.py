"""Links to ballots on the web: what is kept of one is a digest, and whose ballot it leads to."""

from dataclasses import dataclass

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import metadata

ballot_links = Table(
    "ballot_links",
    metadata,
    Column("digest", String, primary_key=True),
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), nullable=False),
    Column("version", Integer, nullable=False),  # of the wording that was to be answered
    Column("voter_id", Integer, nullable=False),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False),
    Column("mailed_to", String),  # a digest of the address; None: nobody noted it
    Index("ix_ballot_links_number", "number"),
    Index("ix_ballot_links_person_id", "person_id"),
    # Neither a time nor an order: it is mailed to everybody, whether or not they use it.
    sqlite_with_rowid=False,
)


@dataclass(frozen=True, kw_only=True)
class BallotLink:
    """Where a mailed link leads: one voter's ballot in one vote; the person had the mail."""

    number: int
    version: int
    voter_id: int
    person_id: int


class BallotLinkRepository:
    """Keeps links."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, digest: str, link: BallotLink, *, mailed_to: str) -> None:
        """Keep a new link; `mailed_to` is a digest of the address that gets it."""
        values = {"digest": digest, "mailed_to": mailed_to, **vars(link)}
        await self._connection.execute(insert(ballot_links).values(values))

    async def knows(self, link: BallotLink, *, mailed_to: str) -> bool:
        """Tell whether a link leads there that went to the address of this digest."""
        table = ballot_links
        query = select(table.c.digest).where(
            table.c.person_id == link.person_id,
            table.c.number == link.number,
            table.c.version == link.version,
            table.c.voter_id == link.voter_id,
            table.c.mailed_to == mailed_to,
        )
        return (await self._connection.execute(query)).first() is not None

    async def by_digest(self, digest: str) -> BallotLink | None:
        """Return where the link leads, or None."""
        query = select(ballot_links).where(ballot_links.c.digest == digest)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        return BallotLink(
            number=row.number,
            version=row.version,
            voter_id=row.voter_id,
            person_id=row.person_id,
        )

    async def holders(self, number: int, voter_id: int) -> frozenset[int]:
        """Return the persons who were mailed links to one voter's ballot."""
        query = select(ballot_links.c.person_id).where(
            ballot_links.c.number == number, ballot_links.c.voter_id == voter_id
        )
        return frozenset((await self._connection.execute(query)).scalars())

    async def drop(self, number: int, voter_id: int) -> None:
        """Drop all links to one voter's ballot."""
        one = (ballot_links.c.number == number) & (ballot_links.c.voter_id == voter_id)
        await self._connection.execute(delete(ballot_links).where(one))

    async def forget(self, number: int) -> None:
        """Drop all links of a vote."""
        gone = delete(ballot_links).where(ballot_links.c.number == number)
        await self._connection.execute(gone)
