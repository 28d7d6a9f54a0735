"""Keys that decrypt rooms, and which event each of their indexes was used by."""

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.crypto import megolm_floors, megolm_indexes, megolm_sessions
from assistant.storage.schema import batched

_USE = insert(megolm_indexes).on_conflict_do_nothing()


@dataclass(frozen=True, kw_only=True)
class StoredMegolmSession:
    """An inbound session: whose it is (`sender_key`, `signing_key`), and from where it reads."""

    room_id: str
    sender_key: str
    session_id: str
    signing_key: str
    pickle: bytes = field(repr=False)
    first_index: int
    chain: list[str] = field(default_factory=list)


class MegolmRepository:
    """Keeps inbound Megolm sessions and the indexes that were used."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def sessions(self, session_id: str) -> list[StoredMegolmSession]:
        """Return the sessions of this id: one for each room and device that claims it."""
        rows = await self._connection.execute(
            select(megolm_sessions).where(megolm_sessions.c.session_id == session_id)
        )
        return [StoredMegolmSession(**row._mapping) for row in rows]  # noqa: SLF001 - public API

    async def keep(self, sessions: Sequence[StoredMegolmSession]) -> None:
        """Write sessions; one that is there stays unless the new one reads from earlier on."""
        if not sessions:
            return
        statement = insert(megolm_sessions)
        new = statement.excluded
        statement = statement.on_conflict_do_update(
            index_elements=["room_id", "sender_key", "session_id"],
            set_={
                "signing_key": new.signing_key,
                "chain": new.chain,
                "pickle": new.pickle,
                "first_index": new.first_index,
            },
            where=new.first_index < megolm_sessions.c.first_index,
        )
        await self._connection.execute(statement, [vars(session) for session in sessions])

    async def replace(self, session: StoredMegolmSession) -> None:
        """Write a session in the place of one that reads from earlier on, which is overwritten."""
        table = megolm_sessions
        await self._connection.execute(
            update(table)
            .where(
                table.c.room_id == session.room_id,
                table.c.sender_key == session.sender_key,
                table.c.session_id == session.session_id,
            )
            .values(pickle=session.pickle, first_index=session.first_index)
        )

    async def floors(self, session_ids: Iterable[str]) -> dict[str, int]:
        """Return from which index on sessions may be read, of those that have a floor."""
        table, found = megolm_floors, {}
        for some in batched(session_ids):
            rows = await self._connection.execute(
                select(table.c.session_id, table.c.floor).where(table.c.session_id.in_(some))
            )
            found.update({row.session_id: int(row.floor) for row in rows})
        return found

    async def raise_floor(self, session_id: str, floor: int) -> None:
        """Let a session never be read below `floor` again; a floor only rises."""
        statement = insert(megolm_floors)
        new = statement.excluded
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["session_id"],
                set_={"floor": new.floor},
                where=new.floor > megolm_floors.c.floor,
            ),
            {"session_id": session_id, "floor": floor},
        )

    async def uses(self, session_id: str) -> dict[tuple[str, int], str]:
        """Return who used the indexes of this session: (sender key, index) -> event id."""
        table = megolm_indexes
        rows = await self._connection.execute(
            select(table.c.sender_key, table.c.index, table.c.event_id).where(
                table.c.session_id == session_id
            )
        )
        return {(row.sender_key, row[1]): row.event_id for row in rows}

    async def use(self, sender_key: str, session_id: str, index: int, event_id: str) -> None:
        """Note that `event_id` used this index; a note that is there stays."""
        await self._connection.execute(
            _USE,
            {
                "session_id": session_id,
                "sender_key": sender_key,
                "index": index,
                "event_id": event_id,
            },
        )

    async def pickles(self) -> AsyncIterator[StoredMegolmSession]:
        """Go through all sessions, to encrypt them anew."""
        rows = await self._connection.execute(select(megolm_sessions))
        for row in rows:
            yield StoredMegolmSession(**row._mapping)  # noqa: SLF001 - public API

    async def repickle(self, session: StoredMegolmSession, pickle: bytes) -> None:
        """Replace the pickle of `session`."""
        table = megolm_sessions
        await self._connection.execute(
            update(table)
            .where(
                table.c.room_id == session.room_id,
                table.c.sender_key == session.sender_key,
                table.c.session_id == session.session_id,
            )
            .values(pickle=pickle)
        )
