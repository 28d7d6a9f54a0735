"""`assistant rooms list`: every room with its link, for eyes and for scripts."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.rooms import BackEndName, Room
from assistant.storage.meetings import MeetingRepository
from assistant.storage.members import MemberRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Database, sqlite_url
from tests.support.operator import Operator

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
MEMBERS = """member,kind,name,class,email,plan,locale,person,matrix_id,role,circle
M-1,person,Ana Puig,user,ana@puig.example,,ca,Ana Puig,@ana:c.example,representative,
"""
ROOM = Room(id=0, slug="assembly", name="[Assembly] <b>", made_at=NOW)


async def _fill(path: Path) -> None:
    database = Database(sqlite_url(path))
    async with database.transaction(NOW) as tx:
        rooms = RoomRepository(tx.connection)
        member = await MemberRepository(tx.connection).by_key("M-1")
        assert member is not None
        theirs = replace(ROOM, member_id=member.id, back_end=BackEndName.BIGBLUEBUTTON)
        number = await rooms.add(theirs)
        await MeetingRepository(tx.connection).add(
            number, "abc", NOW, back_end=theirs.back_end, server="a"
        )
        circles = replace(ROOM, slug="support-x7", name="Support", owner_room="!s:c.example")
        made = replace(circles, matrix_room_id="!m:c.example", alias="#support-x7:c.example")
        await rooms.add(made)
        await rooms.add(replace(ROOM, slug="old", member_id=member.id, deleted_at=NOW))
    await database.close()


def _operator(folder: Path, **changes: Any) -> Operator:
    operator = Operator(folder)
    operator.settles(**changes)
    operator.migrates()
    operator.types("members", "import", operator.writes("members.csv", MEMBERS))
    asyncio.run(_fill(operator.database))
    return operator


@pytest.mark.parametrize("public", [True, False])
def test_every_room_is_listed_with_its_link(tmp_path: Path, *, public: bool) -> None:
    web = {"listen": "127.0.0.1:8080", "public_url": "https://meet.example"}
    operator = _operator(tmp_path, web=web if public else {})
    found = operator.reads("rooms", "list")["rooms"]
    assert [room["name"] for room in found] == ["[Assembly] <b>", "Support"]
    assert [room["owner"] for room in found] == ["M-1", "!s:c.example"]
    assert [room["back_end"] for room in found] == ["bigbluebutton", "matrix"]
    assert [room["open"] for room in found] == [True, False]
    links = [room["link"] for room in found]
    if public:
        assert links == ["https://meet.example/r/assembly", "https://meet.example/r/support-x7"]
    else:
        assert links == [None, "https://matrix.to/#/%23support-x7%3Ac.example"]


@pytest.mark.parametrize("columns", ["20", "60", "200"])
def test_a_link_is_whole_on_any_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    url = f"https://meet.{'a-long-name.' * 9}example"
    web = {"listen": "127.0.0.1:8080", "public_url": url}
    said = _operator(tmp_path, web=web).types("rooms", "list").stdout
    for slug in ("assembly", "support-x7"):
        assert f" {url}/r/{slug} " in said


def test_eyes_see_names_as_they_are(tmp_path: Path) -> None:
    said = _operator(tmp_path).types("rooms", "list").stdout
    assert "[Assembly] <b>" in said
    assert "old" not in said.split()
