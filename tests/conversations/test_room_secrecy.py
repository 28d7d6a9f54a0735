"""A room is known to its people only, and its codes to nobody who reads along."""

import pytest

from assistant.domain.incoming import Place
from assistant.domain.members import Member
from assistant.storage.rooms import RoomRepository
from tests.support.conversation import DOOR, House, Somebody

HOSTILE = (
    "<b>bold</b><img src=x onerror=alert(1)>",
    "\u202egnp.exe\u2066",
    "a\u0000b\u0007c",
    "[click](https://evil.example) @room",
    "../../etc/passwd",
    "🎉🎉",
    "Z" + "\u0336" * 60,
    "' OR 1=1 --",
    "{ $name }",
    "مرحبا\u200f",
)


@pytest.fixture
async def forn(house: House) -> Member:
    return await house.member("forn", name="Forn Cooperatiu")


@pytest.fixture
async def ana(house: House, forn: Member) -> Somebody:
    ana = await house.person("Ana Puig", members=(forn,))
    await ana.says("new room Zebra code 77881 record")
    await ana.says("room settings Zebra moderator code 99117")
    return ana


ASKED = (
    "rooms",
    "room",
    "room Zebra",
    "room zebra",
    f"room {DOOR}/r/zebra",
    "room Zebra link",
    "room settings Zebra",
    "room settings Zebra code 1234",
    "rename room Zebra to Mine",
    "delete room Zebra",
    "salas",
    "sala Zebra",
    "قاعة Zebra",
)


@pytest.mark.parametrize("who", ["stranger", "another member"])
async def test_nobody_else_learns_of_a_room(house: House, ana: Somebody, who: str) -> None:
    """What is answered about a room that is there is what is answered about none."""
    other = (
        await house.stranger()
        if who == "stranger"
        else await house.person("Eve Roca", members=None)
    )
    await other.says("rooms")  # who speaks English is told so once
    for words in ASKED:
        about = [await other.says(words), await other.says("no")]
        for heard in (heard for step in about for heard in step.messages):
            assert "77881" not in heard.body
            assert "99117" not in heard.body
            assert "r/zebra" not in heard.body.replace(words.removeprefix("room "), "")
        if who == "stranger":
            continue  # is answered rarely, so that answers differ anyway
        bodies = [step.body.lower().replace("zebra", "unicorn") for step in about if step.messages]
        other_words = words.replace("Zebra", "Unicorn").replace("zebra", "unicorn")
        same = [await other.says(other_words), await other.says("no")]
        assert bodies == [step.body.lower() for step in same if step.messages], words
    assert ana.person is not None


async def test_in_a_shared_room_nothing_is_said_of_a_member_s_rooms(
    house: House, forn: Member, ana: Somebody
) -> None:
    jo = await house.person("Jo Serra")
    shared = await house.room(ana, jo)
    for words in ("!room Zebra", "!rooms", "!room", "!room Zebra link"):
        step = await ana.says(words, shared)
        for heard in step.messages:
            assert "r/zebra" not in heard.body
            assert "77881" not in heard.body
        await ana.says("!no", shared)


async def test_a_third_person_in_a_direct_room_hears_nothing(
    house: House, forn: Member, ana: Somebody
) -> None:
    jo = await house.person("Jo Serra")
    place = Place(
        room_id=ana.direct.room_id,
        direct=True,
        encrypted=True,
        people=(ana.user_id, jo.user_id),
    )
    for words in ("!rooms", "!room Zebra", "!room"):
        for heard in (await ana.says(words, place)).messages:
            assert "zebra" not in heard.body.lower().replace("“zebra”", "")
            assert "77881" not in heard.body


async def test_a_shared_matrix_room_has_rooms_of_its_own(house: House, ana: Somebody) -> None:
    """Those of a circle's room are for the circle's people; codes stay between them and us."""
    jo = await house.person("Jo Serra")
    eve = await house.person("Eve Roca")
    stranger = await house.stranger()
    room = await house.room(ana, jo, eve, stranger, circle="support")
    await house.circle("support", room_id=room.room_id, people=(ana, jo))
    made = await ana.says("!new room Support code 55443", room)
    assert f"{DOOR}/r/support" in made.body
    assert "55443" not in made.body
    shown = await jo.says("!room support", room)
    assert f"{DOOR}/r/support" in shown.body
    assert "55443" not in shown.body
    assert "Zebra" not in (await ana.says("!rooms", room)).body
    settings = await jo.says("!room settings Support mute on join", room)
    private = [heard for heard in settings.messages if "55443" in heard.body]
    assert all(heard.recipient == jo.user_id for heard in private)
    assert private
    assert "55443" in (await jo.says("room Support")).body
    for words in ("!rooms", "!room support", "!room support link", "!new room Other", "!room"):
        step = await eve.says(words, room)
        assert all("r/support" not in heard.body for heard in step.messages), words
    assert (await eve.says("!rooms", room)).id == "rooms-not-here"
    assert (await eve.says("room Support")).id == "rooms-ask"
    assert all("r/support" not in h.body for h in (await stranger.says("!rooms", room)).messages)


async def test_a_project_s_rooms_are_for_whoever_has_joined_it(house: House) -> None:
    ana, jo = await house.person("Ana Puig"), await house.person("Jo Serra")
    project = await house.room(ana, jo)
    await ana.says("!new room Works", project)
    assert f"{DOOR}/r/works" in (await jo.says("!room works", project)).body
    deleted = await jo.says("!delete room Works", project)
    assert "Delete “Works”?" in deleted.body
    outside = await house.person("Eve Roca")
    assert (await outside.says("room Works")).id == "rooms-ask"


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
async def test_hostile_names_are_only_names(house: House, forn: Member, name: str) -> None:
    ana = await house.person("Ana Puig", members=(forn,))
    made = await ana.says(f"new room called {name}")
    assert made.id in {"rooms-ready", "rooms-name-empty"}
    shown = await ana.says("rooms")
    for step in (made, shown):
        html = step.answer.message.html
        assert "<img" not in html
        assert "<b>bold" not in html
        assert "<a " not in html
        assert not step.answer.message.mentions
        assert "\u202e" not in step.body
        assert "\u0000" not in step.body
    async with house.database.reading() as connection:
        rooms = await RoomRepository(connection).all()
    for room in rooms:
        assert set(room.slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("x" * 81, "rooms-name-long"),
        ("x" * 10_000, "rooms-name-long"),
        ("word " * 3000, "rooms-name-long"),
        ("“\u202e\u2066\u200b”", "rooms-name-empty"),
        ("../", "rooms-name-empty"),
    ],
)
async def test_what_is_no_name_is_refused_with_words(
    house: House, forn: Member, name: str, refusal: str
) -> None:
    ana = await house.person("Ana Puig", members=(forn,))
    await ana.says("new room")
    assert (await ana.says(name)).id == refusal
