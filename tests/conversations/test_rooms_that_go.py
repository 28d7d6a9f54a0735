"""Who deletes a room learns what hangs on it; whoever counts on a meeting in it is told in time."""

from datetime import timedelta

import pytest
from icalendar import Calendar

from assistant.domain.rooms import Room
from assistant.storage.due import DueRepository
from tests.conversations.test_dates import plans
from tests.support.conversation import House, Somebody, Step
from tests.support.meetings import opened
from tests.support.rooms import has_room


@pytest.fixture
async def ana(house: House) -> Somebody:
    """Let Ana have a room; it is Monday 23 November 2026, eleven o'clock in Madrid."""
    member = await house.member("ana")
    return await house.person(members=(member,), timezone="Europe/Madrid")


@pytest.fixture
async def room(house: House, ana: Somebody) -> Room:
    return await has_room(house, ana, "Assembly")


@pytest.fixture
async def pau(house: House, ana: Somebody, room: Room) -> Somebody:
    """Let Pau be invited to a meeting on Thursday."""
    await plans(ana, "thursday 18:00")
    somebody = await house.person(
        "Pau Riera",
        members=(await house.member("pau"),),
        locale="ca",
        timezone="Europe/Madrid",
    )
    await ana.says(f"room invite {room.name} {somebody.user_id}")
    await somebody.gets_file()
    return somebody


async def farewells(house: House) -> Step:
    """Let fall due what is due of rooms that were deleted, and return what was said."""
    async with house.database.transaction(house.now) as tx:
        found = await DueRepository(tx.connection).take(house.now)
    step = Step(event_id="")
    for due in found:
        if due.kind == "room-gone":
            step.messages += (await house.falls_due(due.kind, due.data)).messages
    return step


async def deletes(ana: Somebody) -> Step:
    await ana.says("delete room Assembly")
    step = await ana.says("yes")
    assert step.id == "rooms-deleted"
    return step


async def test_the_question_says_who_is_invited_and_that_people_meet(
    house: House, ana: Somebody, room: Room, pau: Somebody
) -> None:
    await opened(house, room, people=5)
    body = (await ana.says("delete room Assembly")).body
    assert "5 people" in body
    assert "Thursday, November 26, 2026" in body
    assert "1 person is invited" in body


async def test_the_question_in_catalan(house: House) -> None:
    joan = await house.person(
        "Joan Vila", members=(await house.member("joan"),), locale="ca", timezone="Europe/Madrid"
    )
    room = await has_room(house, joan, "Assemblea")
    await joan.says("reunió Assemblea dijous a les 18")
    await joan.says("sí")
    await opened(house, room, people=1)
    body = (await joan.says("elimina la sala Assemblea")).body
    assert "dijous, 26 de novembre del 2026" in body
    assert "1 persona" in body


async def test_the_meeting_that_is_on_ends(house: House, ana: Somebody, room: Room) -> None:
    meeting = await opened(house, room, people=5)
    (errand,) = [each for each in (await deletes(ana)).errands if each.kind == "end-meeting"]
    assert errand.data["external_id"] == meeting.external_id


async def test_who_is_invited_is_told_once_it_stays_deleted(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    assert len((await deletes(ana)).messages) == 1, "it may still be undone"
    house.later(minutes=10)
    (told,) = (await farewells(house)).messages
    assert told.recipient == pau.user_id
    assert not told.notice
    assert "Assembly" in told.body
    assert "dijous, 26 de novembre del 2026" in told.body
    calendar = Calendar.from_ical((await pau.gets_file()).data.decode())
    assert calendar["METHOD"] == "CANCEL"
    house.later(days=2)
    assert (await farewells(house)).silent


async def test_who_undoes_it_in_time_troubles_nobody(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    await deletes(ana)
    assert (await ana.says("undo")).id == "rooms-back"
    house.later(minutes=11)
    assert (await farewells(house)).silent
    assert "Assembly" in (await ana.says("meetings")).body


async def test_what_begins_within_that_time_is_told_at_once_and_comes_back(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    """Nobody stands before a closed door because we wait for a change of mind."""
    house.now += timedelta(days=3, hours=6, minutes=55)
    await deletes(ana)
    (told,) = (await farewells(house)).messages
    assert told.recipient == pau.user_id
    undone = await ana.says("undo")
    assert undone.id == "rooms-back"
    assert [each.recipient for each in undone.messages[1:]] == [pau.user_id]
    assert "Assembly" in (await ana.says("meetings")).body
    assert "Assembly" in (await pau.says("reunions")).body


async def test_a_room_without_dates_is_nobody_s_news(
    house: House, ana: Somebody, room: Room
) -> None:
    asked = await ana.says(f"delete room {room.name}")
    assert "invited" not in asked.body
    await ana.says("yes")
    house.later(minutes=11)
    assert (await farewells(house)).silent
