"""Circles' Matrix rooms: made once, tried again when that failed, and open to their people."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.domain.incoming import ErrandDone
from assistant.domain.outgoing import Errand
from assistant.services.circle_rooms import CircleRooms
from assistant.services.post import Post
from assistant.storage.circles import CircleRepository
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.outbox import OutboxRepository
from tests.support.imports import CIRCLES, MEMBERS, Desk

ROOM = "!support:coop.example"
MIREIA, JO = "@mireia:coop.example", "@jo:coop.example"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = await Desk.open(tmp_path)
    await desk.plans()
    await desk.circles()
    yield desk
    await desk.database.close()


async def ended(desk: Desk, errand: Errand, error: str | None) -> None:
    """Let an errand have been run."""
    txn_id = await desk.repository(OutboxRepository, "add", errand, now=desk.now)
    await desk.repository(OutboxRepository, "finished", txn_id, desk.now, error)


async def placed(desk: Desk, *inside: str, slug: str = "support") -> None:
    """Give the circle a room with these people in it."""
    circle = await desk.repository(CircleRepository, "by_slug", slug)
    room = MatrixRoom(room_id=ROOM, membership="join", people=dict.fromkeys(inside, "join"))
    await desk.repository(MatrixRoomRepository, "write", room, None)
    await desk.repository(CircleRepository, "set_room", circle.id, ROOM)


def invited(desk: Desk) -> list[str]:
    """Return who is invited into the room that was placed."""
    return [
        str(each.data["user_id"])
        for each in desk.post.errands
        if each.kind == "invite" and each.data["room_id"] == ROOM
    ]


def making(desk: Desk) -> dict[str, Errand]:
    return {each.key: each for each in desk.post.errands if each.kind == "create-room"}


async def test_who_is_linked_by_a_later_import_is_invited_once(desk: Desk) -> None:
    await placed(desk)
    await desk.members()
    assert invited(desk) == [MIREIA] * len(invited(desk))
    assert len({each.key for each in desk.post.errands if each.kind == "invite"}) == 1
    desk.now += timedelta(hours=1)
    await desk.members()
    assert invited(desk) == [], "the same file twice changes nothing"


async def test_who_is_in_the_room_already_is_not_invited(desk: Desk) -> None:
    await placed(desk, MIREIA)
    await desk.members()
    assert invited(desk) == []


async def test_who_enters_a_circle_is_invited_there_and_nowhere_else(desk: Desk) -> None:
    """Whoever has left another circle's room on purpose is not called back into it."""
    await desk.members(MEMBERS.replace("support;finance", "support"))
    await placed(desk, slug="finance")
    desk.now += timedelta(hours=1)
    await desk.members()
    assert invited(desk) == [MIREIA]
    assert [each for each in desk.post.errands if each.kind == "invite"] == desk.post.errands[1:]


async def test_who_leaves_a_circle_is_put_out_of_its_room_and_of_no_other(desk: Desk) -> None:
    """Else they would read on, and nothing could be written to the circle any more."""
    await desk.members()
    await placed(desk, MIREIA, slug="finance")
    desk.now += timedelta(hours=1)
    await desk.members(MEMBERS.replace("support;finance", "support"))
    removed = [each for each in desk.post.errands if each.kind == "remove"]
    assert [each.data for each in removed] == [{"room_id": ROOM, "user_id": MIREIA}]
    desk.now += timedelta(hours=1)
    await desk.members(MEMBERS.replace("support;finance", "support"))
    assert not [each for each in desk.post.errands if each.kind == "remove"]


async def test_a_second_account_is_invited_and_the_first_left_alone(desk: Desk) -> None:
    await desk.members()
    await placed(desk)
    other = MEMBERS.replace(MIREIA, "@mireia2:coop.example")
    desk.now += timedelta(hours=1)
    await desk.members(other)
    assert set(invited(desk)) == {"@mireia2:coop.example"}


async def test_who_was_linked_while_the_room_was_made_is_invited_at_its_end(desk: Desk) -> None:
    await desk.members()
    room = MatrixRoom(room_id=ROOM, membership="join", people={})
    await desk.repository(MatrixRoomRepository, "write", room, None)
    done = ErrandDone(kind="create-room", key="circle-room:support", result={"room_id": ROOM})
    desk.post = Post()
    await desk.repository(CircleRooms, "made", desk.post, done)
    assert invited(desk) == [MIREIA]
    circle = await desk.repository(CircleRepository, "by_slug", "support")
    assert circle.room_id == ROOM


async def test_a_room_that_could_not_be_made_is_tried_again_by_importing_circles(
    desk: Desk,
) -> None:
    """The new errand names the old one, whose room is taken up if there was one after all."""
    await desk.members()
    failed = making(desk)["circle-room:support"]
    await ended(desk, failed, "M_LIMIT_EXCEEDED")
    await desk.members()
    assert set(making(desk)) == {"circle-room:support", "circle-room:finance"}, "not by members"
    await desk.circles()
    again = making(desk)["circle-room:support:1"]
    assert again.data["earlier"] == ["circle-room:support"]
    await ended(desk, again, "M_FORBIDDEN")
    await desk.circles()
    third = making(desk)["circle-room:support:2"]
    assert third.data["earlier"] == ["circle-room:support", "circle-room:support:1"]
    await desk.repository(OutboxRepository, "add", third, now=desk.now)
    await desk.circles()
    assert "circle-room:support:2" in making(desk), "the same wish, while it is on its way"


async def test_the_outcome_of_another_try_places_the_circle(desk: Desk) -> None:
    done = ErrandDone(
        kind="create-room", key="circle-room:support:1", result={"room_id": "!new:coop.example"}
    )
    await desk.repository(CircleRooms, "made", desk.post, done)
    circle = await desk.repository(CircleRepository, "by_slug", "support")
    assert circle.room_id == "!new:coop.example"


async def test_a_room_that_could_not_be_entered_is_tried_again_and_none_is_made(
    desk: Desk,
) -> None:
    await desk.members()
    named = CIRCLES.replace('slug = "finance"', 'slug = "finance"\nroom = "#finance:coop.example"')
    assert named != CIRCLES
    await desk.circles(named)
    first = [each for each in desk.post.errands if each.key.startswith("circle-room:finance")]
    assert first[0].kind == "join"
    await ended(desk, first[0], "M_FORBIDDEN")
    await desk.circles(named)
    again = [each for each in desk.post.errands if each.key.startswith("circle-room:finance")]
    assert (again[0].kind, again[0].key) == ("join", "circle-room:finance:1")
    assert {each.key for each in again} == {again[0].key}, "the first wish of a key is the one"
