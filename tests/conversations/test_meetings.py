"""Into a room now, and an end for everybody: what members type, and who may."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from assistant.domain.meetings import MeetingRole, Opened
from assistant.domain.members import Member, Role
from assistant.domain.outgoing import Errand
from assistant.domain.rooms import BackEndName, Doors, Room
from assistant.services.back_ends import BackEnds
from assistant.services.meeting_errands import END
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.meetings import MeetingRepository, meetings
from assistant.storage.passes import passes
from assistant.storage.rooms import RoomRepository
from tests.support.back_ends import back_ends
from tests.support.conversation import DOOR, House, Somebody
from tests.support.heard import Step
from tests.support.meetings import errand_done, make_room, opened


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


@pytest.fixture
async def forn(house: House) -> Member:
    return await house.member("forn", name="Forn Cooperatiu")


@pytest.fixture
async def room(house: House, forn: Member) -> Room:
    return await make_room(house, forn)


@pytest.fixture
async def ana(house: House, forn: Member) -> Somebody:
    return await house.person("Ana Puig", members=(forn,))


async def test_a_personal_link_into_the_direct_room(ana: Somebody, room: Room) -> None:
    step = await ana.says("room Assembly now")
    assert f"Assembly: {DOOR}/p/" in step.body
    assert "10 minutes" in step.body
    assert step.recipient == ana.user_id


@pytest.mark.parametrize(
    ("locale", "words", "valid"),
    [
        ("es", "entrar en la sala Assembly", "10 minutos"),
        ("ca", "sala Assembly ara", "10 minuts"),
        ("ar", "قاعة Assembly الآن", "10 دقائق"),
    ],
)
async def test_the_same_in_other_languages(
    house: House, forn: Member, room: Room, locale: str, words: str, valid: str
) -> None:
    joan = await house.person("Joan Vila", members=(forn,), locale=locale)
    step = await joan.says(words)
    assert f"{DOOR}/p/" in step.body
    assert valid in step.body


async def test_each_link_is_another_one_and_a_moderators(
    house: House, ana: Somebody, room: Room
) -> None:
    first, second = await ana.says("room Assembly now"), await ana.says("now room assembly")
    assert _secret(first) != _secret(second)
    async with house.database.reading() as connection:
        found = (await connection.execute(passes.select())).all()
    assert {row.role for row in found} == {MeetingRole.MODERATOR}
    assert all(_secret(first) not in row.digest for row in found)


async def test_without_a_name_it_is_the_room_that_was_made_last(ana: Somebody, room: Room) -> None:
    assert f"Assembly: {DOOR}/p/" in (await ana.says("meet now")).body


async def test_somebody_elses_room_is_unknown(house: House, room: Room) -> None:
    eve = await house.person("Eve Stone", members=(await house.member("eve"),))
    step = await eve.says("room Assembly now")
    assert "/p/" not in step.body
    stranger = await house.stranger()
    assert "/p/" not in (await stranger.says("room Assembly now")).body


async def test_in_a_shared_room_the_stable_link_and_never_a_pass(
    house: House, ana: Somebody
) -> None:
    """Who asked has a personal one in their own room: somebody has to begin."""
    place = await house.room(ana, await house.person("Eve Stone"))
    await make_room(house, None, owner_room=place.room_id)
    step = await ana.says("!room now", place)
    here = [heard for heard in step.messages if heard.room_id == place.room_id]
    assert [f"{DOOR}/r/assembly" in heard.body for heard in here] == [True]
    assert all("/p/" not in heard.body for heard in here)
    (own,) = [heard for heard in step.messages if heard.recipient == ana.user_id]
    assert f"{DOOR}/p/" in own.body


async def test_a_shared_room_without_one_gets_one_that_anybody_begins(
    house: House, ana: Somebody
) -> None:
    place = await house.room(ana, await house.person("Eve Stone"))
    step = await ana.says("!room now", place)
    assert f"{DOOR}/r/" in step.body
    assert step.room_id == place.room_id
    assert "/p/" not in "".join(heard.body for heard in step.messages)
    async with house.database.reading() as connection:
        (made,) = await RoomRepository(connection).of_matrix_room(place.room_id)
    assert made.settings.anyone_may_start
    again = await ana.says("!room now", place)
    assert f"{DOOR}/r/{made.slug}" in again.body, "the same one"


@pytest.mark.parametrize(
    ("called", "slug"),
    [("\u202e—", "sample-co-op"), ("\u3164", "sample-co-op"), ("Garden", "garden")],
)
async def test_the_room_of_a_shared_room_is_called_like_it_where_that_can_be_read(
    house: House, ana: Somebody, called: str, slug: str
) -> None:
    """Nobody who only wants to meet is told what names may be."""
    place = await house.room(ana, await house.person("Eve Stone"))
    async with house.database.transaction(house.now) as tx:
        rooms = MatrixRoomRepository(tx.connection)
        before = (await rooms.read([place.room_id]))[place.room_id]
        await rooms.write(replace(before, name=called), before)
    assert f"{DOOR}/r/{slug}" in (await ana.says("!room now", place)).body


async def test_who_is_not_of_a_shared_room_leads_nobody_into_it(
    house: House, ana: Somebody, room: Room
) -> None:
    """A member's own room is not named before others either."""
    place = await house.room(ana, await house.person("Eve Stone"))
    step = await ana.says("!room Assembly now", place)
    assert "/p/" not in "".join(heard.body for heard in step.messages)


@pytest.fixture
async def bare(tmp_path: Path) -> AsyncIterator[House]:
    """Open a house without a web page."""
    values: dict[Any, Any] = {Doors: Doors(), BackEnds: back_ends(BackEndName.MATRIX)}
    async with House.open(tmp_path, values=values) as house:
        yield house


async def test_on_matrix_the_link_there_and_an_invitation(bare: House) -> None:
    forn = await bare.member("forn")
    ana = await bare.person("Ana Puig", members=(forn,))
    await make_room(
        bare,
        forn,
        back_end=BackEndName.MATRIX,
        matrix_room_id="!a:example.org",
        alias="#assembly:example.org",
    )
    step = await ana.says("room Assembly now")
    assert "https://matrix.to/#/%23assembly%3Aexample.org" in step.body
    assert [errand.kind for errand in step.errands] == ["invite"]


async def test_a_video_room_without_our_page_has_no_way_in(bare: House) -> None:
    forn = await bare.member("forn")
    ana = await bare.person("Ana Puig", members=(forn,))
    await make_room(bare, forn)
    assert (await ana.says("room Assembly now")).id == "meetings-no-way-in"
    joan = await bare.person("Joan Vila", members=(forn,), locale="ca")
    assert "pàgina web" in (await joan.says("sala Assembly ara")).body


async def test_an_end_for_everybody_is_asked_about_and_told_how_many(
    house: House, ana: Somebody, room: Room
) -> None:
    meeting = await opened(house, room, people=3)
    asked = await ana.says("room Assembly end")
    assert "3 people are in it" in asked.body
    assert asked.errands == []
    done = await ana.says("yes")
    assert "ends now" in done.body
    (errand,) = done.errands
    assert (errand.kind, errand.data["external_id"]) == (END, meeting.external_id)
    assert (await errand_done(house, errand)).silent
    async with house.database.reading() as connection:
        assert await MeetingRepository(connection).current(room.id) is None


@pytest.mark.parametrize(
    ("locale", "words", "people", "said"),
    [
        ("ca", "acaba la reunió Assembly", 1, "1 persona a dins"),
        ("es", "termina la reunión Assembly", None, "para todo el mundo"),
        ("ar", "إنهاء قاعة Assembly", 2, "شخصان"),
        ("en", "end meeting Assembly", 0, "Nobody was in it"),
    ],
)
async def test_the_question_in_each_language(
    house: House, forn: Member, room: Room, locale: str, words: str, people: int | None, said: str
) -> None:
    await opened(house, room, people=people)
    joan = await house.person("Joan Vila", members=(forn,), locale=locale)
    assert said in (await joan.says(words)).body


async def test_no_ends_nothing(house: House, ana: Somebody, room: Room) -> None:
    await opened(house, room)
    await ana.says("room Assembly end")
    assert (await ana.says("no")).errands == []


async def test_a_failed_end_is_told_to_who_asked(house: House, ana: Somebody, room: Room) -> None:
    await opened(house, room)
    await ana.says("room Assembly end")
    (errand,) = (await ana.says("yes")).errands
    step = await errand_done(house, errand, error="checksumError")
    assert step.recipient == ana.user_id
    assert step.id == "" or "Assembly" in step.body
    assert not step.notice, "it rings"


async def _asked_to_end(ana: Somebody) -> Errand:
    await ana.says("room Assembly end")
    (errand,) = (await ana.says("yes")).errands
    return errand


async def test_an_outcome_ends_no_meeting_that_got_the_number_of_another_one(
    house: House, forn: Member, ana: Somebody, room: Room
) -> None:
    """The database gives an id anew once its row is gone: a room was deleted for good."""
    before = await opened(house, room)
    errand = await _asked_to_end(ana)
    async with house.database.transaction(house.now) as tx:
        await RoomRepository(tx.connection).delete(room.id)
    other = await make_room(house, forn, "Kitchen")
    now = await opened(house, other)
    assert (now.id, now.external_id == before.external_id) == (before.id, False)
    assert (await errand_done(house, errand)).silent
    async with house.database.reading() as connection:
        assert await MeetingRepository(connection).current(other.id) is not None
    assert (await errand_done(house, errand, error="checksumError")).silent


@pytest.mark.parametrize(("known", "ends"), [(True, False), (False, True)])
async def test_an_outcome_is_of_the_meeting_that_was_on(
    house: House, ana: Somebody, room: Room, *, known: bool, ends: bool
) -> None:
    """A server that began anew has another meeting under the same name: looking tells of it."""
    meeting = await opened(house, room)
    if not known:
        async with house.database.transaction(house.now) as tx:
            unsaid = update(meetings).where(meetings.c.id == meeting.id)
            await tx.connection.execute(unsaid.values(create_time=None))
    errand = await _asked_to_end(ana)
    async with house.database.transaction(house.now) as tx:
        repository = MeetingRepository(tx.connection)
        seen = await repository.get(meeting.id)
        assert seen is not None
        await repository.opened(seen, Opened(server="video", create_time=99_000))
    assert (await errand_done(house, errand)).silent
    async with house.database.reading() as connection:
        on = await MeetingRepository(connection).current(room.id)
    assert (on is None) is ends


async def test_nothing_is_on(ana: Somebody, room: Room) -> None:
    assert (await ana.says("room Assembly end")).id == "meetings-none-on"


async def test_a_contact_ends_nobodys_meeting(house: House, forn: Member, room: Room) -> None:
    await opened(house, room)
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    assert (await jo.says("room Assembly end")).id == "rooms-not-manager"
    assert f"{DOOR}/p/" in (await jo.says("room Assembly now")).body


async def test_on_matrix_nobody_ends_a_call_for_others(bare: House) -> None:
    forn = await bare.member("forn")
    ana = await bare.person("Ana Puig", members=(forn,))
    await make_room(bare, forn, back_end=BackEndName.MATRIX, matrix_room_id="!a:example.org")
    assert (await ana.says("room Assembly end")).id == "meetings-no-end"


def _secret(step: Step) -> str:
    return step.body.split("/p/")[1].split()[0]
