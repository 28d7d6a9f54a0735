"""A meeting is planned in words, read in the writer's language and zone, and asked about."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from assistant.storage.appointments import AppointmentRepository
from assistant.storage.rooms import RoomRepository
from tests.support.conversation import House, Somebody
from tests.support.rooms import has_room


@pytest.fixture
async def ana(house: House) -> Somebody:
    """Let Ana, in Madrid, have a room; it is Monday 23 November 2026, eleven o'clock there."""
    somebody = await house.person(members=(await house.member("ana"),), timezone="Europe/Madrid")
    await has_room(house, somebody, "Assembly")
    return somebody


async def planned(house: House, number: int = 101) -> Any:
    async with house.database.reading() as connection:
        return await AppointmentRepository(connection).get(number)


async def test_what_was_read_is_confirmed_before_it_is_made(house: House, ana: Somebody) -> None:
    asked = await ana.says("meet Assembly thursday 18:00 weekly")
    assert asked.id == "appointments-ask"
    assert "Thursday, November 26, 2026" in asked.body
    assert "6:00\u202fPM (Madrid), 1 hour, every week." in asked.body
    assert [reaction.key for reaction in asked.reactions] == ["✅", "❌"]
    assert await planned(house) is None
    made = await ana.reacts(asked, "✅")
    assert made.id == "appointments-made"
    assert "https://meet.example/r/assembly" in made.body
    found = await planned(house)
    assert (found.starts.isoformat(), found.zone, found.rule) == (
        "2026-11-26T18:00:00", "Europe/Madrid", "FREQ=WEEKLY",
    )  # fmt: skip


async def test_the_same_in_catalan(house: House) -> None:
    joan = await house.person(
        "Joan Vila", members=(await house.member("joan"),), locale="ca", timezone="Europe/Madrid"
    )
    await has_room(house, joan, "Assemblea")
    asked = await joan.says("reunió Assemblea dijous a les 18 cada dues setmanes durant 90 minuts")
    assert "dijous, 26 de novembre del 2026" in asked.body
    assert "cada 2 setmanes" in asked.body
    assert "1 hora i 30 minuts" in asked.body
    assert (await joan.says("sí")).id == "appointments-made"
    found = await planned(house)
    assert (found.minutes, found.rule) == (90, "FREQ=WEEKLY;INTERVAL=2")


@pytest.mark.parametrize(
    "text",
    [
        "meet thu 18 Assembly", "meet Assembly thu 18", "meeting with Assembly on thu at 18:00",
        "new meeting Assembly thursday 6pm", "room Assembly thu 18", "meet ASSEMBLY thu 18-19",
        "thu 18 meet assembly", "schedule a meeting Assembly thursday from 18 to 19",
    ],
)  # fmt: skip
async def test_name_and_date_come_in_any_order(house: House, ana: Somebody, text: str) -> None:
    assert (await ana.says(text)).id == "appointments-ask"
    await ana.says("yes")
    assert (await planned(house)).starts.isoformat() == "2026-11-26T18:00:00"


@pytest.mark.parametrize(
    ("locale", "words", "yes"),
    [("en", "meet Choir friday 18:00", "yes"), ("ca", "reunió Choir divendres 18:00", "sí")],
)
async def test_of_two_members_it_is_asked_for_which(
    house: House, locale: str, words: str, yes: str
) -> None:
    forn = await house.member("forn", name="Forn Cooperatiu")
    cor = await house.member("cor", name="Cor de Vic")
    jo = await house.person("Jo Serra", members=(forn, cor), locale=locale)
    asked = await jo.says(words)
    assert "1. Cor de Vic\n2. Forn Cooperatiu" in asked.body
    assert (await jo.says("1")).id == "appointments-ask"
    assert (await jo.says(yes)).id == "appointments-made"
    async with house.database.reading() as connection:
        (room,) = await RoomRepository(connection).all()
    assert (room.name, room.member_id) == ("Choir", cor.id)


async def test_what_is_missing_is_asked_for(house: House, ana: Somebody) -> None:
    assert "When do you meet?" in (await ana.says("meet Assembly")).body
    assert "At what time?" in (await ana.says("friday")).body
    assert (await ana.says("18:30")).id == "appointments-ask"
    await ana.says("yes")
    assert (await planned(house)).starts.isoformat() == "2026-11-27T18:30:00"


async def test_an_hour_of_two_meanings_is_asked_about(house: House, ana: Somebody) -> None:
    assert "morning or in the evening" in (await ana.says("meet Assembly friday at 6")).body
    await ana.says("in the evening")
    await ana.says("yes")
    assert (await planned(house)).starts.isoformat() == "2026-11-27T18:00:00"


async def test_what_has_passed_is_asked_about(house: House, ana: Somebody) -> None:
    asked = await ana.says("meet Assembly 12 november 2025 18:00 weekly")
    assert "has passed" in asked.body
    assert (await ana.says("12 december 18:00")).id == "appointments-ask"
    await ana.says("yes")
    found = await planned(house)
    assert (found.starts.isoformat(), found.rule) == ("2026-12-12T18:00:00", "FREQ=WEEKLY")


async def test_tomorrow_stays_the_day_that_it_was(house: House, ana: Somebody) -> None:
    """Asked at a minute to midnight, answered and confirmed after it."""
    house.now = datetime(2026, 11, 23, 22, 59, tzinfo=UTC)
    await ana.says("meet Assembly tomorrow")
    house.later(minutes=2)
    assert "November 24" in (await ana.says("18:00")).body
    house.later(minutes=2)
    await ana.says("yes")
    assert (await planned(house)).starts.isoformat() == "2026-11-24T18:00:00"


async def test_a_confirmation_that_comes_too_late_makes_nothing(
    house: House, ana: Somebody
) -> None:
    await ana.says("meet Assembly today 18:00")
    house.later(hours=8)
    assert (await ana.says("yes")).id == "appointments-past"
    assert await planned(house) is None


async def test_a_room_that_is_not_there_is_made_as_well(house: House, ana: Somebody) -> None:
    asked = await ana.says("meet Reading Club thu 18")
    assert "no room of that name yet" in asked.body
    made = await ana.says("yes")
    assert "https://meet.example/r/reading-club" in made.body
    await ana.says("undo")
    assert (await planned(house)).cancelled_at is not None
    assert (await ana.says("rooms")).body.count("Reading") == 0, "both are taken back"


async def test_no_makes_nothing(house: House, ana: Somebody) -> None:
    await ana.says("meet Assembly thu 18")
    assert (await ana.says("no")).id == "core-declined"
    assert await planned(house) is None


async def test_a_restart_loses_no_question(house: House, ana: Somebody) -> None:
    await ana.says("meet Assembly")
    house.restart()
    await ana.says("thursday 18:00")
    house.restart()
    assert (await ana.says("yes")).id == "appointments-made"


async def test_strangers_and_others_plan_nothing(house: House, ana: Somebody) -> None:
    """What is not theirs is not there: a room of that name would be a new one."""
    eve = await house.stranger()
    assert (await eve.says("meet Assembly thu 18")).id == "core-link-first"
    pau = await house.person("Pau Riera", members=(await house.member("pau"),))
    assert "no room of that name yet" in (await pau.says("meet Assembly thu 18")).body
    await pau.says("no")
    await ana.says("meet Assembly thu 18")
    await ana.says("yes")
    for text in ("101", "101 fri 19", "101 cancel", "cancel meeting 101"):
        answer = await pau.says(text)
        assert answer.id == "appointments-unknown", text
        assert "Assembly" not in answer.body


async def test_in_a_shared_room_for_its_own_rooms(house: House, ana: Somebody) -> None:
    pau = await house.person("Pau Riera")
    place = await house.room(ana, pau)
    await has_room(house, ana, "Choir", owner_room=place.room_id)
    asked = await pau.says("!meet Choir thu 18", place)
    assert asked.id == "appointments-ask"
    assert (await pau.says("!yes", place)).id == "appointments-made"
    assert "Choir" in (await ana.says("!meetings", place)).body
    await ana.says("meet Assembly fri 18")
    await ana.says("yes")
    assert "Assembly" not in (await ana.says("!meetings", place)).body
    assert (await ana.says("!102", place)).id == "appointments-unknown"


@pytest.mark.parametrize(
    "name",
    ["**bold** <b>", "Club \u202egnp.exe", "a" * 300, "../../etc/passwd", "@room", "{ $x }"],
)
async def test_hostile_names_stay_names(house: House, ana: Somebody, name: str) -> None:
    asked = await ana.says(f"meet {name} thu 18")
    assert "<b>" not in asked.html
    assert "\u202e" not in asked.body
    assert asked.message.mentions == ()
    await ana.says("yes")


async def test_a_room_has_so_many_dates_at_most(house: House, ana: Somebody) -> None:
    first = datetime(2026, 12, 1, tzinfo=UTC)
    for number in range(30):
        await ana.says(f"meet Assembly {first + timedelta(days=number):%Y-%m-%d} 18:00")
        assert (await ana.says("yes")).id == "appointments-made"
    await ana.says("meet Assembly 2027-03-01 18:00")
    assert (await ana.says("yes")).id == "appointments-too-many"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "meet Choir friday at 9am until 11"), ("en", "meet Choir friday 9am to 11"),
        ("en", "meet Choir friday at 9 am till 11 am"),
        ("en", "meet Choir friday 09:00 until 11:00"),
        ("es", "reunión Choir viernes a las 9:00 hasta las 11"),
        ("es", "reunión Choir viernes de 9:00 a 11:00"),
        ("ca", "reunió Choir divendres a les 9:00 fins a les 11"),
        ("ca", "reunió Choir divendres de 9:00 a 11:00"),
        ("ar", "اجتماع Choir الجمعة الساعة 9 صباحا حتى 11"),
        ("ar", "اجتماع Choir الجمعة الساعة 9 صباحا حتى الساعة 11"),
    ],
)  # fmt: skip
async def test_an_end_says_how_long_it_takes(house: House, locale: str, text: str) -> None:
    jo = await house.person(
        "Jo Serra",
        members=(await house.member("jo"),),
        locale=locale,
        timezone="Europe/Madrid",
    )
    await has_room(house, jo, "Choir")
    assert (await jo.says(text)).id == "appointments-ask"
    await jo.says({"en": "yes", "ar": "نعم", "ca": "sí", "es": "sí"}[locale])
    found = await planned(house)
    assert (found.starts.isoformat(), found.minutes) == ("2026-11-27T09:00:00", 120)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("es", "!meet Choir Friday 18:00"),
        ("ca", "!meet Friday 18:00"),
        ("en", "!reunió divendres a les 18"),
        ("ar", "!meet Friday 18:00"),
    ],
)
async def test_a_date_counts_in_the_language_of_the_words_beside_it(
    house: House, locale: str, text: str
) -> None:
    """Who is spoken with in one language may write another one to a room of all sorts of people."""
    ana = await house.person("Ana Roca", locale=locale)
    place = await house.room(ana, await house.person("Pau Riera"))
    await has_room(house, ana, "Choir", owner_room=place.room_id)
    asked = await ana.says(text, place)
    assert asked.id == "appointments-ask", asked.body
    await ana.says("!yes", place)
    assert (await planned(house)).starts.isoformat()[:13] == "2026-11-27T18"


@pytest.mark.parametrize(
    ("locale", "name", "text", "yes"),
    [
        ("en", "Board meeting", "board meeting friday 18:00", "yes"),
        ("en", "Board meeting", "new meeting board meeting friday 18:00", "yes"),
        ("es", "Reunión general", "reunión general viernes a las 18", "sí"),
        ("ca", "Reunió de junta", "reunió de junta divendres a les 18", "sí"),
    ],
)
async def test_the_word_meeting_may_be_part_of_a_name(
    house: House, locale: str, name: str, text: str, yes: str
) -> None:
    jo = await house.person(
        "Jo Serra",
        members=(await house.member("jo"),),
        locale=locale,
        timezone="Europe/Madrid",
    )
    await has_room(house, jo, "Choir")
    room = await has_room(house, jo, name)
    asked = await jo.says(text)
    assert name in asked.body, asked.body
    await jo.says(yes)
    found = await planned(house)
    assert (found.room_id, found.starts.isoformat()) == (room.id, "2026-11-27T18:00:00")
