"""Without a page of our own and without a video server, rooms are Matrix rooms, made by errand."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from assistant.domain.incoming import ErrandDone
from assistant.domain.meetings import Opened
from assistant.domain.members import Member
from assistant.domain.outgoing import Errand
from assistant.domain.rooms import BackEndName, Doors, Room
from assistant.services.back_ends import BackEnds
from assistant.storage.meetings import MeetingRepository
from assistant.storage.outbox import outbox
from assistant.storage.rooms import RoomRepository
from tests.support.back_ends import back_ends
from tests.support.conversation import DOOR, House

MADE = "!made:example.org"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    values = {Doors: Doors(), BackEnds: back_ends(BackEndName.MATRIX)}
    async with House.open(tmp_path, values=values) as house:
        yield house


@pytest.fixture
async def forn(house: House) -> Member:
    return await house.member("forn", name="Forn Cooperatiu")


def made_room(errand: Errand) -> dict[str, Any]:
    return {"room_id": MADE, "echo": errand.data["echo"]}


async def room_of(house: House) -> Room:
    async with house.database.reading() as connection:
        (found,) = await RoomRepository(connection).all()
    return found


@pytest.mark.parametrize(
    ("locale", "words", "first", "shown"),
    [
        ("en", "new room Assembly", "is being made; its link follows", "room Assembly"),
        ("ca", "nova sala Assembly", "l'enllaç arriba de seguida", "sala Assembly"),
    ],
)
async def test_the_link_follows_as_soon_as_there_is_one(
    house: House, forn: Member, locale: str, words: str, first: str, shown: str
) -> None:
    ana = await house.person("Ana Puig", members=(forn,), locale=locale)
    made = await ana.says(words)
    house.later(seconds=2)
    waiting = await house.collect()
    assert first in waiting.body
    assert "matrix.to" not in waiting.body
    (errand,) = [each for each in made.errands if each.kind == "create-room"]
    done = ErrandDone(kind=errand.kind, key=errand.key, result=made_room(errand))
    told = await house.receive(done, "", None, type_="errand")
    link = f"https://matrix.to/#/{MADE.replace('!', '%21').replace(':', '%3A')}?via=example.org"
    assert [heard.recipient for heard in told.messages] == [ana.user_id]
    assert link in told.body
    assert not told.answer.message.notice, "somebody waits for it, so it rings"
    assert link in (await ana.says(shown)).body
    assert (await room_of(house)).matrix_room_id == MADE


async def test_a_room_that_could_not_be_made_is_tried_anew(house: House, forn: Member) -> None:
    ana = await house.person("Ana Puig", members=(forn,))
    made = await ana.says("new room Assembly")
    (errand,) = [each for each in made.errands if each.kind == "create-room"]
    waiting = await ana.says("room Assembly")
    assert "being made" in waiting.body
    assert not waiting.errands, "it is on its way"
    failed = ErrandDone(kind=errand.kind, key=errand.key, error="M_FORBIDDEN")
    assert "Assembly" in (await house.receive(failed, "", None, type_="errand")).body
    async with house.database.transaction(house.now) as tx:
        made_it = outbox.c.txn_id == f"errand:{errand.key}"
        await tx.connection.execute(update(outbox).where(made_it).values(state="dead"))
    (again,) = (await ana.says("room Assembly")).errands
    assert again.key != errand.key
    assert again.data["earlier"] == [errand.key], "a room that was made after all is taken up"


async def test_what_matrix_keeps_and_what_not(house: House, forn: Member) -> None:
    ana = await house.person("Ana Puig", members=(forn,))
    refused = await ana.says("new room Assembly code 1234")
    assert refused.id == "room-settings-cannot-keep"
    assert "the code for guests" in refused.body
    assert (await ana.says("new room Assembly approval")).id == "rooms-ready"
    assert (await room_of(house)).settings.approval
    asked = await ana.says("room settings Assembly")
    assert "let each guest in?" in asked.body
    assert "where does it meet?" in (await ana.says("no")).body
    assert not (await room_of(house)).settings.approval
    saved = await ana.says("bigbluebutton")
    assert "BigBlueButton now" in saved.body


async def test_what_is_on_and_what_comes_is_shown(tmp_path: Path) -> None:
    async with House.open(tmp_path) as house:
        forn = await house.member("forn", name="Forn Cooperatiu")
        ana = await house.person("Ana Puig", members=(forn,), timezone="Europe/Madrid")
        await ana.says("new room Assembly")
        room = await room_of(house)
        async with house.database.transaction(house.now) as tx:
            meetings = MeetingRepository(tx.connection)
            number = await meetings.add(
                room.id, "external", house.now, back_end=room.back_end, server="one"
            )
            meeting = await meetings.get(number)
            assert meeting is not None
            await meetings.opened(meeting, Opened(server="one", create_time=1))
        assert f"{DOOR}/r/assembly" in (shown := await ana.says("room")).body
        assert "A meeting is on" in shown.body
        await ana.says("meet Assembly tomorrow 18:00")
        await ana.says("yes")
        shown = await ana.says("room Assembly")
        assert "Next: Tuesday, November 24, 2026" in shown.body
        assert "6:00" in shown.body
