"""Recordings in chat: listed and watched by a room's people, changed by who manages it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.meetings import Recording, RecordingState
from assistant.domain.members import Member, Role
from assistant.domain.outgoing import Errand
from assistant.domain.rooms import Room
from assistant.services.meeting_errands import DELETE, HIDE, PUBLISH
from assistant.storage.numbers import NumberRepository
from assistant.storage.recordings import RecordingRepository
from tests.support.conversation import House, Somebody
from tests.support.meetings import PLAYBACK, errand_done, make_room, recorded


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


async def state_of(house: House, recording: Recording) -> RecordingState:
    async with house.database.reading() as connection:
        repository = RecordingRepository(connection, NumberRepository(connection))
        found = await repository.get(recording.number)
    assert found is not None
    return found.state


async def test_the_list_says_what_is_shown_and_where(
    house: House, ana: Somebody, room: Room
) -> None:
    shown = await recorded(house, room)
    house.later(days=1)
    hidden = await recorded(house, room, RecordingState.UNPUBLISHED)
    step = await ana.says("recordings")
    first, second, *_ = step.body.splitlines()
    assert str(hidden.number) in first
    assert "hidden" in first
    assert "http" not in first
    assert str(shown.number) in second
    assert f"{PLAYBACK}/presentation/" in second
    assert "1 hour and 2 minutes" in second


@pytest.mark.parametrize(
    ("locale", "words", "said"),
    [
        ("ca", "gravacions", "visible"),
        ("es", "mis grabaciones", "visible"),
        ("ar", "تسجيلاتي", "ظاهر"),
        ("en", "recordings Assembly", "shown"),
    ],
)
async def test_the_same_in_each_language(
    house: House, forn: Member, room: Room, locale: str, words: str, said: str
) -> None:
    await recorded(house, room)
    joan = await house.person("Joan Vila", members=(forn,), locale=locale)
    assert said in (await joan.says(words)).body


async def test_a_long_list_goes_on_with_more(house: House, ana: Somebody, room: Room) -> None:
    for _ in range(8):
        await recorded(house, room)
        house.later(days=1)
    first = await ana.says("recordings")
    assert first.body.count(PLAYBACK) == 5
    assert (await ana.says("more")).body.count(PLAYBACK) == 3


async def test_one_room_only(house: House, forn: Member, ana: Somebody, room: Room) -> None:
    here = await recorded(house, room)
    there = await recorded(house, await make_room(house, forn, "Kitchen"))
    body = (await ana.says("recordings Kitchen")).body
    assert str(there.number) in body
    assert str(here.number) not in body


async def test_there_are_none(ana: Somebody, room: Room) -> None:
    assert (await ana.says("recordings")).id == "recordings-none"


async def test_a_number_shows_all_ways_to_watch(house: House, ana: Somebody, room: Room) -> None:
    recording = await recorded(house, room)
    body = (await ana.says(str(recording.number))).body
    assert f"{PLAYBACK}/presentation/" in body
    assert f"As a video: {PLAYBACK}/video/" in body


async def test_links_are_said_in_the_direct_room_only(house: House, ana: Somebody) -> None:
    place = await house.room(ana, await house.person("Eve Stone"))
    shared = await make_room(house, None, owner_room=place.room_id)
    await recorded(house, shared)
    step = await ana.says("!recordings", place)
    assert PLAYBACK in step.body
    assert step.recipient == ana.user_id
    assert PLAYBACK not in "".join(h.body for h in step.messages if h.room_id == place.room_id)


@pytest.mark.parametrize(
    ("words", "kind", "before", "after"),
    [
        ("publish {}", PUBLISH, RecordingState.UNPUBLISHED, RecordingState.PUBLISHED),
        ("{} hide", HIDE, RecordingState.PUBLISHED, RecordingState.UNPUBLISHED),
    ],
)
async def test_shown_and_hidden_once_the_server_has_done_it(
    house: House,
    ana: Somebody,
    room: Room,
    words: str,
    kind: str,
    before: RecordingState,
    after: RecordingState,
) -> None:
    recording = await recorded(house, room, before)
    step = await ana.says(words.format(recording.number))
    (errand,) = step.errands
    assert (errand.kind, errand.data["record_id"]) == (kind, recording.record_id)
    assert await state_of(house, recording) is before
    assert (await errand_done(house, errand)).silent
    assert await state_of(house, recording) is after


async def test_deleted_after_a_typed_yes_and_gone(house: House, ana: Somebody, room: Room) -> None:
    recording = await recorded(house, room)
    asked = await ana.says(f"delete recording {recording.number}")
    assert "Nobody can bring it back" in asked.body
    assert asked.reactions == [], "a tap deletes nothing"
    assert asked.errands == []
    (errand,) = (await ana.says("yes")).errands
    assert errand.kind == DELETE
    await errand_done(house, errand)
    assert (await ana.says("recordings")).id == "recordings-none"
    assert (await ana.says(f"hide {recording.number}")).id == "recordings-unknown"


async def test_in_catalan(house: House, forn: Member, room: Room) -> None:
    recording = await recorded(house, room)
    joan = await house.person("Joan Vila", members=(forn,), locale="ca")
    asked = await joan.says(f"eliminar l'enregistrament {recording.number}")
    assert "Elimino per sempre" in asked.body
    assert (await joan.says("sí")).errands[0].kind == DELETE


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("publish {}", "could not have recording"),
        ("hide {}", "It is still shown"),
    ],
)
async def test_what_failed_is_told_to_who_asked(
    house: House, ana: Somebody, room: Room, words: str, said: str
) -> None:
    recording = await recorded(house, room)
    errand: Errand
    (errand,) = (await ana.says(words.format(recording.number))).errands
    step = await errand_done(house, errand, error="notFound")
    assert step.recipient == ana.user_id
    assert said in step.body
    assert await state_of(house, recording) is recording.state


async def test_a_contact_watches_and_changes_nothing(
    house: House, forn: Member, room: Room
) -> None:
    recording = await recorded(house, room)
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    assert PLAYBACK in (await jo.says("recordings")).body
    for words in ("publish {}", "hide {}", "delete recording {}"):
        step = await jo.says(words.format(recording.number))
        assert step.id == "rooms-not-manager"
        assert step.errands == []


@pytest.mark.parametrize(
    "words", ["{}", "recording {}", "publish {}", "hide {}", "delete recording {}", "recordings"]
)
async def test_nobody_else_learns_of_a_recording(house: House, room: Room, words: str) -> None:
    recording = await recorded(house, room)
    eve = await house.person("Eve Stone", members=(await house.member("eve"),))
    step = await eve.says(words.format(recording.number))
    assert PLAYBACK not in step.body
    assert "Assembly" not in step.body
    assert step.errands == []


async def test_one_that_is_being_prepared_waits(house: House, ana: Somebody, room: Room) -> None:
    recording = await recorded(house, room, RecordingState.PROCESSING)
    assert "being prepared" in (await ana.says("recordings")).body
    assert (await ana.says(f"publish {recording.number}")).id == "recordings-not-ready"
