"""Passes: kept as digests, good once and for minutes, and swept away."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from assistant.domain.coop import Times
from assistant.domain.meetings import MeetingRole
from assistant.domain.persons import Person
from assistant.domain.rooms import Doors, Room
from assistant.services.occasions import WHEN_DUE
from assistant.services.passes import LONGEST, SWEEP, NoDoor, Passes
from assistant.storage.due import DueRepository
from assistant.storage.passes import PassRepository, passes
from assistant.storage.persons import PersonRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Database, Transaction
from tests.support.database import fresh_database

NOW = datetime(2026, 11, 23, 17, 55, tzinfo=UTC)
DOORS = Doors(public_url="https://meet.coop.example/")
AT = "https://meet.coop.example/p/"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await fresh_database(tmp_path)
    yield opened
    await opened.close()


def service(tx: Transaction, doors: Doors = DOORS) -> Passes:
    connection = tx.connection
    return Passes(PassRepository(connection), DueRepository(connection), doors, Times(), tx)


async def ana_and_room(tx: Transaction) -> tuple[Person, Room]:
    person = await PersonRepository(tx.connection).add(Person(id=0, name="Ana Puig"), tx.now)
    room = Room(id=0, slug="assembly-k7qf", name="Assembly", owner_room="!a:b", made_at=tx.now)
    return person, replace(room, id=await RoomRepository(tx.connection).add(room))


async def issued(database: Database, now: datetime = NOW) -> str:
    """Issue a pass for Ana; return its secret."""
    async with database.transaction(now) as tx:
        person, room = await ana_and_room(tx)
        link = await service(tx).issue(person, room, MeetingRole.MODERATOR)
    assert link.startswith(AT)
    return link.removeprefix(AT)


async def test_a_pass_stands_for_a_person_a_room_and_a_role(database: Database) -> None:
    secret = await issued(database)
    async with database.transaction(NOW) as tx:
        held = await service(tx).held(secret)
        assert held is not None
        assert (held.person_id, held.room_id, held.role) == (1, 1, MeetingRole.MODERATOR)
        assert held.until == NOW + timedelta(minutes=10)


async def test_looking_spends_nothing_and_coming_in_spends_it_once(database: Database) -> None:
    """Link previews look; of two that come in at once, one does."""
    secret = await issued(database)
    async with database.transaction(NOW) as tx:
        held = await service(tx).held(secret)
        assert held is not None
        assert await service(tx).held(secret) == held
        assert await service(tx).spend(held)
        assert not await service(tx).spend(held)
        assert await service(tx).held(secret) is None


async def test_a_pass_is_over_after_ten_minutes(database: Database) -> None:
    secret = await issued(database)
    async with database.transaction(NOW) as tx:
        held = await service(tx).held(secret)
    async with database.transaction(NOW + timedelta(minutes=10)) as tx:
        assert held is not None
        assert await service(tx).held(secret) is None
        assert not await service(tx).spend(held)


async def test_a_secret_is_long_and_kept_nowhere(database: Database, tmp_path: Path) -> None:
    secret = await issued(database)
    assert len(secret) >= 128 / 6
    async with database.reading() as connection:
        kept = (await connection.execute(select(passes.c.digest))).scalar_one()
    assert secret not in kept
    files = await asyncio.to_thread(lambda: [file.read_bytes() for file in tmp_path.iterdir()])
    assert not any(secret.encode() in content for content in files)


@pytest.mark.parametrize("secret", ["", "x" * (LONGEST + 1), "../../etc", "\ud800", "ß" * 32])
async def test_what_is_no_secret_opens_nothing(database: Database, secret: str) -> None:
    await issued(database)
    async with database.transaction(NOW) as tx:
        assert await service(tx).held(secret) is None


async def test_without_a_door_there_is_no_pass(database: Database) -> None:
    async with database.transaction(NOW) as tx:
        person, room = await ana_and_room(tx)
        with pytest.raises(NoDoor):
            await service(tx, Doors()).issue(person, room, MeetingRole.VIEWER)


async def test_passes_are_swept_once_an_hour(database: Database) -> None:
    """However many are issued, and however late the next comes, one row sweeps each hour's."""
    async with database.transaction(NOW) as tx:
        person, room = await ana_and_room(tx)
        for _ in range(3):
            await service(tx).issue(person, room, MeetingRole.VIEWER)
    at = datetime(2026, 11, 23, 19, tzinfo=UTC)
    async with database.transaction(at) as tx:
        due = await DueRepository(tx.connection).take(at)
        assert [(row.kind, row.at) for row in due] == [(SWEEP, at)]
        await WHEN_DUE[SWEEP](service(tx))
        assert (await tx.connection.execute(select(passes))).all() == []
