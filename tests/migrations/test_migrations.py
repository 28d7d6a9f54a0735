"""The migrations make the tables that the code expects, up, down, and with rows in them."""

import importlib
import pkgutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, select, text

import assistant.storage
from assistant.storage.members import members, memberships
from assistant.storage.migration import BrokenReferences, Standing
from assistant.storage.outbox import outbox
from assistant.storage.persons import persons
from assistant.storage.schema import metadata
from assistant.storage.unit_of_work import Database, sqlite_url
from tests.support.migrated import FOLDER, migrations, tables

for found in pkgutil.iter_modules(assistant.storage.__path__):
    importlib.import_module(f"assistant.storage.{found.name}")

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
REVISIONS = sorted(path.name[:4] for path in (FOLDER / "versions").glob("0*.py"))


def test_files_are_one_line_of_revisions() -> None:
    """A start reads the revision that it needs from the files' names, without Alembic."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    assert [each.revision for each in scripts.walk_revisions()] == REVISIONS[::-1]
    assert [each.down_revision for each in scripts.walk_revisions()] == [*REVISIONS[-2::-1], None]
    assert scripts.get_heads() == REVISIONS[-1:]


async def test_up_makes_exactly_the_tables_of_the_metadata(tmp_path: Path) -> None:
    """Alembic's own comparison, types included, finds nothing to do."""
    await migrations(tmp_path / "a.db").upgrade()
    database = Database(sqlite_url(tmp_path / "a.db"))

    def known(name: str | None, kind: str, _: object) -> bool:
        """Full-text indexes are no tables of the metadata; the statements are compared below."""
        return kind != "table" or not (name or "").startswith("ticket_search")

    def differences(connection: Connection) -> list[object]:
        options = {"compare_type": True, "include_name": known}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, metadata))

    async with database.reading() as connection:
        found = await connection.run_sync(differences)
    await database.close()
    assert found == []


async def test_up_and_create_all_write_the_same_statements(tmp_path: Path) -> None:
    """Stricter than the comparison above, which overlooks names, nullable keys and cascades."""
    await migrations(tmp_path / "migrated.db").upgrade()
    database = Database(sqlite_url(tmp_path / "created.db"))
    async with database.transaction() as tx:
        await tx.connection.run_sync(metadata.create_all)
    await database.close()
    migrated, created = (
        await tables(tmp_path / "migrated.db"),
        await tables(tmp_path / "created.db"),
    )
    assert sorted(migrated) == sorted(created)
    for name, statement in created.items():
        assert _parts(migrated[name]) == _parts(statement), name


async def test_each_step_goes_up_down_and_up_again(tmp_path: Path) -> None:
    """Each downgrade takes back exactly what its upgrade made."""
    path = tmp_path / "a.db"
    steps = migrations(path)
    before = "base"
    for revision in REVISIONS:
        made = await tables(path)
        await steps.upgrade(revision)
        await steps.downgrade(before)
        assert await tables(path) == made, revision
        await steps.upgrade(revision)
        before = revision
    assert (await steps.version()).standing is Standing.HEAD


async def test_up_on_a_populated_database_keeps_its_rows(tmp_path: Path) -> None:
    """Members and people of an early version are all there; what ended waits to be swept."""
    path = tmp_path / "a.db"
    steps = migrations(path)
    await steps.upgrade("0002")
    await _populate(path)
    await steps.upgrade("0058")
    _votes(path, declared=1_000, withdrawn=None, open=None)
    with closing(sqlite3.connect(path)) as connection, connection:
        words = (
            "INSERT INTO checkpoint (id, number, drained, awaited) VALUES (1, 7, 1, '2026-11-23')"
        )
        connection.execute(words)
    await steps.upgrade()
    assert await _names(path) == ["Ana Puig"]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT number, awaited FROM checkpoint").fetchone() == (7, None)
        rows = connection.execute("SELECT kind, key, at, data, failures FROM due ORDER BY id")
        declared, withdrawn = rows.fetchall()
    ninety = timedelta(days=90)
    assert declared == (
        "vote-sweep", "vote-sweep:1", 1_000 + ninety // timedelta(milliseconds=1),
        '{"proposal":1}', 0,
    )  # fmt: skip
    assert withdrawn[1] == "vote-sweep:2"
    left = datetime.fromtimestamp(withdrawn[2] / 1000, UTC) - datetime.now(UTC)
    assert timedelta() <= ninety - left < timedelta(minutes=5)


async def test_down_and_up_on_a_populated_database(tmp_path: Path) -> None:
    """Going back loses the later tables only; the earlier ones keep their rows."""
    path = tmp_path / "a.db"
    steps = migrations(path)
    await steps.upgrade()
    await _populate(path)
    database = Database(sqlite_url(path))
    async with database.transaction() as tx:
        await tx.connection.execute(
            insert(outbox).values(
                txn_id="t1", kind="message", priority=0, created_at=NOW, state="new"
            )
        )
    await database.close()
    await steps.downgrade("0002")
    assert await _names(path) == ["Ana Puig"]
    await steps.upgrade()
    assert await _names(path) == ["Ana Puig"]


async def test_a_later_program_is_recognised(tmp_path: Path) -> None:
    """An older program must not touch what it does not know."""
    path = tmp_path / "a.db"
    steps = migrations(path)
    assert (await steps.version()).standing is Standing.EMPTY
    await steps.upgrade()
    database = Database(sqlite_url(path))
    async with database.transaction() as tx:
        await tx.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()
    assert (await steps.version()).standing is Standing.NEWER


async def test_broken_references_roll_the_whole_upgrade_back(tmp_path: Path) -> None:
    """References are off while tables are rebuilt, so they are checked before the commit."""
    path = tmp_path / "a.db"
    steps = migrations(path)
    await steps.upgrade("0002")
    _orphan(path)
    with pytest.raises(BrokenReferences):
        await steps.upgrade()
    assert (await steps.version()).current == "0002"
    assert "outbox" not in await tables(path)


async def _populate(path: Path) -> None:
    database = Database(sqlite_url(path))
    async with database.transaction() as tx:
        await tx.connection.execute(
            insert(members).values(
                id=1, key="M-001", kind="person", name="Ana Puig", classes=["user"], created_at=NOW
            )
        )
        await tx.connection.execute(insert(persons).values(id=1, name="Ana Puig", created_at=NOW))
        await tx.connection.execute(
            insert(memberships).values(person_id=1, member_id=1, role="representative")
        )
    await database.close()


def _votes(path: Path, **stages: int | None) -> None:
    """Put proposals that stand so, with when they were declared, numbered from 1."""

    def put(table: str, values: dict[str, object]) -> None:
        columns = connection.execute(f"PRAGMA table_info({table})")
        needed = {
            name: 0 for _, name, _, required, default, _ in columns if required and not default
        }
        row = {**needed, **values}
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        order = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - our own tables
        connection.execute(order, list(row.values()))

    with closing(sqlite3.connect(path)) as connection:
        put("kinds", {"id": 1})
        for number, (stage, declared_at) in enumerate(stages.items(), start=1):
            put("numbers", {"number": number})
            vote = {"number": number, "kind_id": 1, "stage": stage, "declared_at": declared_at}
            put("proposals", vote)
        connection.commit()


def _orphan(path: Path) -> None:
    """Link a person who does not exist, as only a foreign program without checks could."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("INSERT INTO memberships VALUES (7, 7, 'contact')")
        connection.commit()


def _parts(statement: str) -> list[str]:
    """Split into clauses whose order means nothing here."""
    return sorted(statement.replace(" )", ")").removesuffix(")").split(", "))


async def _names(path: Path) -> list[str]:
    database = Database(sqlite_url(path))
    async with database.reading() as connection:
        rows = await connection.execute(
            select(persons.c.name).join(memberships, memberships.c.person_id == persons.c.id)
        )
        names = [row.name for row in rows]
    await database.close()
    return names
