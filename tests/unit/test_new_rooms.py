"""A room that was just made is waited for until enough of it is known, and no longer."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.matrix import new_rooms
from assistant.matrix.new_rooms import NewRooms
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.unit_of_work import Database
from tests.support.database import fresh_database

KEY = "circle:1"
ANA = "@ana:fake"
ENCRYPTION = {"algorithm": "m.megolm.v1.aes-sha2"}
BEGUN = MatrixRoom(room_id="!a:fake", membership="join", errand_key=KEY)
LOCKED = replace(BEGUN, encryption=ENCRYPTION)
WHOLE = replace(LOCKED, people={ANA: "invite"})


class Syncs:
    """Syncs that bring one picture of the room after the other; a fresh one brings the last."""

    def __init__(self, database: Database, *pictures: MatrixRoom) -> None:
        self._database = database
        self.left = list(pictures)
        self.complete = 0
        self.asked_fresh = 0

    async def beyond(self, number: int) -> None:
        if not self.left:
            await asyncio.sleep(60)
        if self.complete <= number:
            await self._bring(self.left.pop(0))

    async def fresh(self) -> None:
        self.asked_fresh += 1
        for picture in self.left:
            await self._bring(picture)

    async def _bring(self, picture: MatrixRoom) -> None:
        async with self._database.transaction() as tx:
            rooms = MatrixRoomRepository(tx.connection)
            before = await rooms.read([picture.room_id])
            await rooms.write(picture, before.get(picture.room_id))
        self.complete += 1


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await fresh_database(tmp_path)
    yield opened
    await opened.close()


async def test_a_room_that_is_only_half_known_is_not_written_into(database: Database) -> None:
    """A sync came while the homeserver was making it: it looks as if it were not encrypted."""
    syncs = Syncs(database, BEGUN, LOCKED, WHOLE)
    found = await NewRooms(database, syncs).arrival(KEY, encrypted=True, people=[ANA])
    assert found is not None
    assert (found.encryption, found.people) == (ENCRYPTION, {ANA: "invite"})
    assert syncs.asked_fresh == 0, "the running syncs brought it"


async def test_nobody_is_waited_for_where_whoever_asked_knows_them(database: Database) -> None:
    syncs = Syncs(database, BEGUN, LOCKED, WHOLE)
    found = await NewRooms(database, syncs).arrival(KEY, encrypted=True, people=())
    assert found is not None
    assert found.encryption == ENCRYPTION
    assert syncs.left == [WHOLE]


async def test_a_room_that_is_not_to_be_encrypted_is_known_at_once(database: Database) -> None:
    found = await NewRooms(database, Syncs(database, BEGUN)).arrival(
        KEY, encrypted=False, people=()
    )
    assert found is not None
    assert found.room_id == BEGUN.room_id


@pytest.mark.parametrize("brought", [(LOCKED,), ()], ids=["declined", "silence"])
async def test_what_does_not_come_is_asked_for(
    database: Database, brought: tuple[MatrixRoom, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_rooms, "PATIENCE", 0.05)
    syncs = Syncs(database, *brought)
    found = await NewRooms(database, syncs).arrival(KEY, encrypted=True, people=[ANA])
    assert syncs.asked_fresh == 1
    assert (found is not None) == bool(brought)
