"""`assistant db`, `backup` and `restore`, as far as they need no homeserver."""

import asyncio
import json
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from assistant.matrix.lease import _own_name
from tests.support.migrated import migrations
from tests.support.operator import Operator


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    """Return an operator whose settings are right."""
    operator = Operator(tmp_path)
    operator.settles()
    return operator


def sql(path: Path, statement: str, *values: object) -> list[tuple[object, ...]]:
    """Run one statement on a database, as somebody else would."""
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(statement, values).fetchall()


def test_a_new_database_is_made_for_its_owner_only(operator: Operator) -> None:
    """It holds what members told in private; no copy is made of nothing."""
    operator.types("db", "upgrade")
    assert stat.S_IMODE(operator.database.stat().st_mode) == 0o600
    assert operator.reads("db", "check")["standing"] == "head"
    assert sorted(path.name for path in operator.database.parent.glob("*.db")) == ["assistant.db"]


def test_an_old_database_is_copied_before_it_is_upgraded(operator: Operator) -> None:
    """The copy is named by revision and time, and is whole."""
    operator.types("db", "upgrade")
    asyncio.run(migrations(operator.database).downgrade("0017"))
    assert operator.reads("db", "check", status=1)["standing"] == "behind"
    said = operator.types("db", "upgrade").stderr
    (copy,) = operator.database.parent.glob("assistant-0017-*.db")
    assert copy.name in said
    assert sql(copy, "SELECT version_num FROM alembic_version") == [("0017",)]
    assert operator.types("db", "check").stdout.startswith("The database is up to date")


def test_a_database_of_a_newer_program_is_left_alone(operator: Operator) -> None:
    """One line, exit 1, and nothing changed; `run` says the same."""
    operator.types("db", "upgrade")
    sql(operator.database, "UPDATE alembic_version SET version_num = '9999'")
    for words in (("db", "upgrade"), ("run",)):
        said = operator.types(*words, status=1).stderr
        assert said.count("\n") == 1
        assert "newer than this program" in said
    assert sql(operator.database, "SELECT version_num FROM alembic_version") == [("9999",)]


def test_tables_are_not_taken_from_under_a_running_instance(operator: Operator) -> None:
    """The other one, started before the new program was installed, works with the old tables."""
    operator.types("db", "upgrade")
    sql(operator.database, "UPDATE alembic_version SET version_num = '0016'")
    sql(operator.database, "INSERT INTO lease VALUES (1, ?, 1, ?)", _own_name(), 2**40)
    assert "Another instance is running" in operator.types("db", "upgrade", status=1).stderr
    assert operator.reads("db", "check", status=1)["standing"] == "behind"


def test_a_folder_that_is_not_there(operator: Operator) -> None:
    operator.settles(database={"path": "nowhere/assistant.db"})
    assert "there is no folder" in operator.types("db", "upgrade", status=2).stderr


def test_a_file_that_is_no_database(operator: Operator) -> None:
    """One line, not a traceback."""
    operator.database.write_bytes(b"these are only words" * 500)
    said = operator.types("db", "upgrade", status=1).stderr
    assert said.count("\n") == 1
    assert "assistant.db" in said


def test_a_backup_is_consistent_while_others_write(operator: Operator, tmp_path: Path) -> None:
    """A transaction that is open is not in it; what was committed in the log file is."""
    operator.types("db", "upgrade")
    add = "INSERT INTO numbers (noun) VALUES ('ticket')"
    with closing(sqlite3.connect(operator.database, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute(add)
        writer.execute("BEGIN IMMEDIATE")
        writer.execute(add)
        operator.types("backup", str(tmp_path / "b"))
        writer.execute("COMMIT")
    copy = tmp_path / "b" / "assistant.db"
    assert sql(copy, "SELECT count(*) FROM numbers") == [(1,)]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    manifest = json.loads((tmp_path / "b" / "backup.json").read_text())
    assert manifest["user_id"] == "@assistant:coop.example"
    assert manifest["revision"] == operator.reads("db", "check")["head"]


def test_secrets_are_in_a_backup_only_when_asked_for(operator: Operator, tmp_path: Path) -> None:
    """The key to the encrypted columns must not lie beside them by accident."""
    operator.types("db", "upgrade")
    said = operator.types("backup", str(tmp_path / "without")).stderr
    assert "keep that safe" in said
    operator.types("backup", str(tmp_path / "with"), "--with-settings")
    assert not (tmp_path / "without" / "assistant.toml").exists()
    kept = tmp_path / "with" / "assistant.toml"
    assert kept.read_bytes() == operator.config.read_bytes()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_a_backup_is_never_written_over(operator: Operator, tmp_path: Path) -> None:
    operator.types("db", "upgrade")
    operator.types("backup", str(tmp_path / "b"))
    assert (
        "holds a backup already" in operator.types("backup", str(tmp_path / "b"), status=1).stderr
    )


def test_no_database_no_backup(operator: Operator, tmp_path: Path) -> None:
    operator.types("backup", str(tmp_path / "b"), status=1)
    assert not (tmp_path / "b" / "backup.json").exists()


def test_nothing_is_restored_over_a_database(operator: Operator, tmp_path: Path) -> None:
    """Whoever mistypes the folder keeps what is in it."""
    operator.types("db", "upgrade")
    operator.types("backup", str(tmp_path / "b"))
    before = operator.database.read_bytes()
    words = ("restore", str(tmp_path / "b"), "--into", str(tmp_path), "--password", "x")
    assert "nothing is restored over it" in operator.types(*words, status=1).stderr
    assert operator.database.read_bytes() == before


def test_a_failed_restore_leaves_nothing_behind(operator: Operator, tmp_path: Path) -> None:
    """The homeserver does not answer: one line, and the folder is as it was."""
    operator.types("db", "upgrade")
    operator.types("backup", str(tmp_path / "b"))
    words = ("restore", str(tmp_path / "b"), "--into", str(tmp_path / "new"), "--password", "x")
    said = operator.types(*words, status=1).stderr
    assert "no answer from a Matrix homeserver" in said
    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.parametrize("missing", ["backup.json", "assistant.db"])
def test_half_a_backup_is_not_restored(operator: Operator, tmp_path: Path, missing: str) -> None:
    operator.types("db", "upgrade")
    operator.types("backup", str(tmp_path / "b"))
    (tmp_path / "b" / missing).unlink()
    words = ("restore", str(tmp_path / "b"), "--into", str(tmp_path / "new"), "--password", "x")
    assert missing in operator.types(*words, status=1).stderr


def test_a_backup_of_another_account_is_refused(operator: Operator, tmp_path: Path) -> None:
    operator.types("db", "upgrade")
    operator.types("backup", str(tmp_path / "b"))
    operator.settles(matrix={"user_id": "@other:coop.example"})
    words = ("restore", str(tmp_path / "b"), "--into", str(tmp_path / "new"), "--password", "x")
    assert "The backup is of @assistant:coop.example" in operator.types(*words, status=2).stderr
