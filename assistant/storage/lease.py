"""Who may write: one instance at a time, by the database's own clock."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, Column, Integer, String, Table, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import metadata

lease = Table(
    "lease",
    metadata,
    Column("id", Integer, primary_key=True),  # always 1
    Column("holder", String, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("expires_at", BigInteger, nullable=False),  # seconds since the epoch, database's clock
)


@dataclass(frozen=True, kw_only=True)
class Lease:
    """Who holds the database, and for how many more seconds (negative: expired)."""

    holder: str
    epoch: int
    seconds_left: int


class LeaseRepository:
    """Reads and writes the lease; every time in it is the database's own."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def read(self) -> Lease | None:
        """Return the lease as it stands; None before anybody ever took it."""
        row = (await self._connection.execute(select(lease))).one_or_none()
        if row is None:
            return None
        left = row.expires_at - await self._clock()
        return Lease(holder=row.holder, epoch=row.epoch, seconds_left=left)

    async def take(self, holder: str, seconds: int) -> int:
        """Give the lease to `holder` for `seconds`, whoever had it; return its new epoch."""
        before = await self.read()
        epoch = 1 if before is None else before.epoch + 1
        values = {"holder": holder, "epoch": epoch, "expires_at": await self._clock() + seconds}
        if before is None:
            await self._connection.execute(insert(lease).values(id=1, **values))
        else:
            await self._connection.execute(update(lease).values(**values))
        return epoch

    async def renew(self, holder: str, epoch: int, seconds: int) -> bool:
        """Hold on for `seconds` from now; False when the lease is another's."""
        changed = await self._connection.execute(
            update(lease)
            .where(lease.c.holder == holder, lease.c.epoch == epoch)
            .values(expires_at=await self._clock() + seconds)
        )
        return changed.rowcount == 1

    async def release(self, holder: str, epoch: int) -> None:
        """Let the next instance start at once."""
        await self._connection.execute(
            update(lease)
            .where(lease.c.holder == holder, lease.c.epoch == epoch)
            .values(expires_at=0)
        )

    async def clear(self) -> None:
        """Take the lease from whoever had it: this database is a copy, and nobody else's."""
        await self._connection.execute(update(lease).values(expires_at=0))

    async def _clock(self) -> int:
        now = await self._connection.execute(text("SELECT CAST(strftime('%s', 'now') AS INTEGER)"))
        return int(now.scalar_one())
