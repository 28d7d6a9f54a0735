"""A room on Matrix at the door: it only leads there."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.rooms import BackEndName, Feature
from assistant.services.entrance import LetIn, NameWanted, NotBegun, WrongCode
from assistant.storage.rooms import RoomRepository
from tests.support.fake_meetings import FakeMeetings, back_ends_of
from tests.support.venue import Venue, venue


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there


async def test_a_room_on_matrix_is_neither_opened_nor_over(tmp_path: Path) -> None:
    matrix = FakeMeetings(
        names=("matrix",), name=BackEndName.MATRIX, features=frozenset({Feature.APPROVAL})
    )
    async with venue(tmp_path, matrix) as there:
        room = await there.room(back_end=BackEndName.MATRIX)
        assert await there.knock() == NotBegun(), "it is still being made"
        made = replace(room, matrix_room_id="!a:example.org", alias="#assembly:example.org")
        async with there.house.database.transaction(there.house.now) as tx:
            await RoomRepository(tx.connection).save(made)
        assert isinstance(await there.knock(), LetIn)
        assert await there.meeting(room) is None
        view = await there.door.look(room.slug)
        assert view is not None
        assert view.matrix_link == "https://matrix.to/#/%23assembly%3Aexample.org"
        await there.change(made, viewer_code="1234")
        view = await there.door.look(room.slug)
        assert view is not None
        assert view.matrix_link is None, "else the page would go around the code"
        assert await there.knock() == WrongCode()


async def test_a_room_on_matrix_asks_for_a_code_and_no_name(tmp_path: Path) -> None:
    """Nobody would see it; where people are still in a meeting elsewhere, they would."""
    video = FakeMeetings()
    matrix = FakeMeetings(
        names=("matrix",), name=BackEndName.MATRIX, features=frozenset({Feature.APPROVAL})
    )
    async with venue(tmp_path, video) as there:
        there.back_ends = back_ends_of(video, matrix)
        there.restart()
        room = await there.room(
            back_end=BackEndName.MATRIX, matrix_room_id="!a:example.org", viewer_code="1234"
        )
        view = await there.door.look(room.slug)
        assert view is not None
        assert (view.wants_code, view.wants_name) == (True, False)
        assert await there.knock("", code="9999") == WrongCode()
        assert isinstance(await there.knock("", code="1234"), LetIn)
        moving = await there.room("kitchen", anyone_may_start=True, viewer_code="1234")
        assert isinstance(await there.knock("Ana", slug=moving.slug, code="1234"), LetIn)
        moved = replace(moving, back_end=BackEndName.MATRIX, matrix_room_id="!b:example.org")
        async with there.house.database.transaction(there.house.now) as tx:
            await RoomRepository(tx.connection).save(moved)
        view = await there.door.look(moved.slug)
        assert view is not None
        assert view.wants_name
        assert await there.knock("", slug=moved.slug, code="1234") == NameWanted()
