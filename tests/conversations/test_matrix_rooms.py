"""Rooms on Matrix, without pages of ours: the link comes once the homeserver has made the room."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from assistant.domain.incoming import ErrandDone
from assistant.domain.members import MemberKind, MemberStatus
from assistant.domain.outgoing import Errand
from assistant.domain.rooms import BackEndName, Doors
from assistant.services.back_ends import BackEnds
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.members import MemberRepository
from assistant.storage.outbox import outbox
from assistant.storage.rooms import RoomRepository
from tests.support.back_ends import back_ends
from tests.support.conversation import BOT, DOOR, House, Somebody
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


async def outboxed(house: House, begins: str) -> list[str]:
    """Return the transaction ids that begin so, of all that was ever to leave."""
    async with house.database.reading() as connection:
        query = select(outbox.c.txn_id).where(outbox.c.txn_id.startswith(begins))
        return list((await connection.execute(query)).scalars())


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
    errand = wish(await ana.says(words))
    assert errand.data["topic"].startswith(topic)
    assert errand.data["invite"] == [], "nobody waits for an invitation"
    assert errand.data["shape"]["moderators"] == [ana.user_id]
    assert errand.data["shape"]["aliases"][0] == slug
    told = await done(house, errand, alias=f"#{slug}:{SERVER}", space=None)
    [message] = told.messages
    assert ready in message.body
    assert f"https://matrix.to/#/%23{slug}%3A{SERVER}" in message.body
    house.later(seconds=1)
    invited = wish(await house.collect(), "invite")
    assert invited.data == {"room_id": PLACE, "user_id": ana.user_id}


@pytest.mark.parametrize(
    ("locale", "words", "first"),
    [
        ("en", "new room Assembly", "is being made; its link follows"),
        ("es", "nueva sala Asamblea", "el enlace llega enseguida"),
    ],
)
async def test_one_message_where_the_link_comes_soon_else_two(
    house: House, locale: str, words: str, first: str
) -> None:
    """That a link follows is said only to whoever has waited for it a while."""
    ana = await member(house, locale)
    asked = await ana.says(words)
    assert asked.messages == []
    house.later(seconds=0.9)
    assert (await house.collect()).messages == []
    house.later(seconds=0.1)
    assert first in (await house.collect()).body
    [ready] = (await done(house, wish(asked), alias=None, space=None)).messages
    assert "matrix.to" in ready.body
    soon = await ana.says(f"{words} 2")
    [ready] = (await done(house, wish(soon), room_id="!second", alias=None)).messages
    assert "matrix.to" in ready.body
    house.later(minutes=1)
    assert (await house.collect()).messages == [], "it has been told"


async def test_an_answer_that_says_more_does_not_wait(house: House) -> None:
    ana = await member(house)
    asked = await ana.says("new room Assembly approval")
    assert "its link follows" in asked.body
    assert "With:" in asked.body


async def test_a_link_that_is_known_does_not_wait(tmp_path: Path) -> None:
    """With pages of ours the room on Matrix is made behind its link, and no more is said of it."""
    values = {BackEnds: back_ends(BackEndName.MATRIX)}
    async with House.open(tmp_path, values=values) as house:
        await house.plan(LEVEL_2)
        ana = await member(house)
        asked = await ana.says("new room Assembly")
        assert f"{DOOR}/r/assembly" in asked.body
        errand = wish(asked)
        assert errand.data["invite"] == [ana.user_id]
        assert (await done(house, errand, alias=None, space=None)).messages == []


async def test_a_shared_room_is_told_at_once(house: House) -> None:
    """Its people read along, and the link comes to whoever asked for it."""
    ana = await member(house)
    jo = await house.person("Jo Serra")
    place = await house.room(ana, jo)
    asked = await ana.says("!new room Assembly", place)
    assert "its link follows" in asked.body


async def test_a_room_that_is_taken_back_at_once_is_not_announced(house: House) -> None:
    ana = await member(house)
    await ana.says("new room Assembly")
    assert "Assembly" in (await ana.says("undo")).body
    house.later(minutes=1)
    assert (await house.collect()).messages == []


async def test_what_waits_to_be_said_is_no_part_of_what_was_refused(house: House) -> None:
    """Where nothing is made, nothing waits."""
    ana = await member(house)
    await ana.says("new room Assembly")
    assert (await ana.says("new room Assembly")).id == "rooms-name-taken"
    assert len(await outboxed(house, "held:")) == 1


async def test_who_waits_is_told_that_a_room_could_not_be_made(house: House) -> None:
    ana = await member(house)
    told = await done(house, wish(await ana.says("new room Assembly")), error="M_FORBIDDEN")
    [message] = told.messages
    assert message.body.startswith("I could not make Assembly")
    house.later(minutes=1)
    assert (await house.collect()).messages == [], "no link follows"


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
