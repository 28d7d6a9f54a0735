"""What a room is to be called is understood in whatever words people put around it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.members import Member, MemberKind
from assistant.storage.rooms import RoomRepository
from tests.support.conversation import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


@pytest.fixture
async def forn(house: House) -> Member:
    return await house.member("forn", name="Forn Cooperatiu", kind=MemberKind.ORGANISATION)


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("en", "Book club"),
        ("en", "Get together"),
        ("es", "Reservar mesa"),
        ("ca", "Reservar taula"),
    ],
)
async def test_a_name_with_a_word_of_wishes_is_a_name(
    house: House, forn: Member, locale: str, name: str
) -> None:
    jo = await house.person("Jo Serra", members=(forn,), locale=locale)
    new, room = ("new room", "room") if locale == "en" else ("crear sala", "sala")
    assert (await jo.says(f"{new} {name}")).id == "rooms-ready"
    assert (await jo.says(f"{room} {name}")).id == "rooms-shown"


@pytest.mark.parametrize(
    ("locale", "words", "named"),
    [
        ("en", "new room Yoga pls, mute everyone, anyone can start", "Yoga"),
        ("es", "crear sala Yoga por favor, con código 9999 y que cualquiera pueda empezar", "Yoga"),
        ("ca", "crea una sala que es digui Ioga amb codi 1234 i que tothom pugui començar", "Ioga"),
        ("ar", "قاعة جديدة يوغا مع رمز ١٢٣٤ ويمكن لأي شخص أن يبدأ", "يوغا"),
    ],
)
async def test_wishes_are_understood_as_people_say_them(
    house: House, forn: Member, locale: str, words: str, named: str
) -> None:
    jo = await house.person("Jo Serra", members=(forn,), locale=locale)
    assert (await jo.says(words)).id == "rooms-ready"
    async with house.database.reading() as connection:
        (room,) = await RoomRepository(connection).all()
    assert room.name == named
    assert room.settings.anyone_may_start


@pytest.mark.parametrize(
    ("locale", "words", "code"),
    [
        ("en", "room settings assembly code 2468", "2468"),
        ("ca", "opcions sala assembly codi 1357", "1357"),
    ],
)
async def test_a_part_of_a_name_is_asked_about(
    house: House, forn: Member, locale: str, words: str, code: str
) -> None:
    jo = await house.person("Jo Serra", members=(forn,), locale=locale)
    await jo.says("new room Assembly of Thursday")
    assert "1. Assembly of Thursday" in (await jo.says(words)).body
    assert code in (await jo.says("1")).body


async def test_what_it_is_for_loses_its_particle_in_arabic(house: House, forn: Member) -> None:
    layla = await house.person("Layla", members=(forn,), locale="ar")
    await layla.says("أريد قاعة لاجتماع المتطوعين من فضلك")
    assert (await layla.says("نعم")).id == "rooms-ready"
    async with house.database.reading() as connection:
        (room,) = await RoomRepository(connection).all()
    assert room.name == "اجتماع المتطوعين"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "new room Assembly"),
        ("es", "abrir sala Asamblea"),
        ("ca", "obrir sala Assemblea"),
        ("ar", "افتح قاعة الجمعية"),
    ],
)
async def test_a_room_that_is_there_is_shown_and_not_made_again(
    house: House, locale: str, words: str
) -> None:
    """Words for making rooms are no words for entering them, in any language."""
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    assert (await ana.says(words)).id == "rooms-ready"
    assert (await ana.says(words)).id == "rooms-name-taken"
