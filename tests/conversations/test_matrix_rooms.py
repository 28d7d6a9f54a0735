"""Rooms on Matrix, without pages of ours: the link comes once the homeserver has made the room."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.incoming import ErrandDone
from assistant.domain.members import MemberKind, MemberStatus
from assistant.domain.outgoing import Errand
from assistant.domain.rooms import BackEndName, Doors
from assistant.services.back_ends import BackEnds
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.members import MemberRepository
from assistant.storage.rooms import RoomRepository
from tests.support.back_ends import back_ends
from tests.support.conversation import BOT, House, Somebody
from tests.support.heard import Step
from tests.support.levels import LEVEL_2

PLACE = "!assembly-12"
SERVER = BOT.partition(":")[2]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Open a house whose rooms meet on Matrix, and which no browser can reach."""
    values = {Doors: Doors(), BackEnds: back_ends(BackEndName.MATRIX)}
    async with House.open(tmp_path, values=values) as house:
        await house.plan(LEVEL_2)
        yield house


async def member(house: House, locale: str = "en") -> Somebody:
    forn = await house.member("forn", name="Forn", plan="2", kind=MemberKind.ORGANISATION)
    return await house.person("Ana Puig", members=(forn,), locale=locale)


def wish(step: Step, kind: str = "create-room") -> Errand:
    """Return the one errand of that kind."""
    [found] = [errand for errand in step.errands if errand.kind == kind]
    return found


async def done(house: House, errand: Errand, *, error: str | None = None, **more: Any) -> Step:
    """Let the homeserver have done an errand, or not."""
    echo = {"echo": errand.data["echo"]} if "echo" in errand.data else {}
    result = {} if error else {"room_id": PLACE, **more, **echo}
    outcome = ErrandDone(kind=errand.kind, key=errand.key, result=result, error=error)
    return await house.receive(outcome, BOT, None, type_="errand")


@pytest.mark.parametrize(
    ("locale", "words", "slug", "ready", "topic"),
    [
        ("en", "new room Assembly", "assembly", "is ready:", "Meeting room of"),
        ("ca", "nova sala Assemblea", "assemblea", "ja està a punt:", "Sala de reunions de"),
    ],
)
async def test_the_link_comes_when_the_room_is_there(
    house: House, locale: str, words: str, slug: str, ready: str, topic: str
) -> None:
    ana = await member(house, locale)
    asked = await ana.says(words)
    assert "matrix.to" not in asked.body
    errand = wish(asked)
    assert errand.data["topic"].startswith(topic)
    assert errand.data["invite"] == [ana.user_id]
    assert errand.data["shape"]["moderators"] == [ana.user_id]
    assert errand.data["shape"]["aliases"][0] == slug
    told = await done(house, errand, alias=f"#{slug}:{SERVER}", space=None)
    [message] = told.messages
    assert ready in message.body
    assert f"https://matrix.to/#/%23{slug}%3A{SERVER}" in message.body


async def test_who_waits_is_told_that_a_room_could_not_be_made(house: House) -> None:
    ana = await member(house)
    told = await done(house, wish(await ana.says("new room Assembly")), error="M_FORBIDDEN")
    [message] = told.messages
    assert message.body.startswith("I could not make Assembly")


async def test_what_changed_meanwhile_is_done_once_the_room_is_there(house: House) -> None:
    ana = await member(house)
    errand = wish(await ana.says("new room Assembly"))
    asked = await ana.says("delete room Assembly")
    if not asked.errands:
        await ana.says("yes")
    told = await done(house, errand, alias=f"#assembly:{SERVER}", space=None)
    closing = wish(told, "room-state")
    assert closing.data["shape"]["join"] == "invite"
    assert closing.data["shape"]["aliases"] == []
    assert told.messages == [], "nobody is given the link of a room that was deleted"


async def test_a_room_that_nobody_knows_any_more_is_left(house: House) -> None:
    ana = await member(house)
    errand = wish(await ana.says("new room Assembly"))
    async with house.database.transaction(house.now) as tx:
        rooms = RoomRepository(tx.connection)
        [room] = await rooms.all()
        await rooms.delete(room.id)
    told = await done(house, errand, alias=None, space=None)
    assert wish(told, "leave").data == {"room_id": PLACE}


async def test_who_is_no_more_in_force_moderates_no_more(house: House) -> None:
    """Of a member that lapsed nobody does, nor whom the room is shared with and who lapsed."""
    ana = await member(house)
    pau, jo = await house.person("Pau Riera"), await house.person("Jo Serra")
    errand = wish(await ana.says("new room Assembly"))
    await done(house, errand, alias=f"#assembly:{SERVER}", space=None)
    async with house.database.transaction(house.now) as tx:
        rooms = MatrixRoomRepository(tx.connection)
        people = dict.fromkeys((ana.user_id, pau.user_id, jo.user_id), "join")
        await rooms.write(MatrixRoom(room_id=PLACE, membership="join", people=people), None)
    shared = await ana.says(f"room share Assembly {pau.user_id}")
    assert wish(shared, "room-state").data["shape"]["moderators"] == [ana.user_id, pau.user_id]
    assert pau.person is not None
    async with house.database.transaction(house.now) as tx:
        members = MemberRepository(tx.connection)
        (held,) = await members.memberships_of(pau.person.id)
        await members.update(replace(held.member, status=MemberStatus.LAPSED))
    shared = await ana.says(f"room share Assembly {jo.user_id}")
    assert wish(shared, "room-state").data["shape"]["moderators"] == sorted(
        [ana.user_id, jo.user_id]
    )
