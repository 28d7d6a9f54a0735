"""One date of a series is moved or cancelled, or all of them: it is asked which, and undone."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from assistant.domain.members import Role
from tests.conversations.test_dates import at, dues, event_of, plans
from tests.support.conversation import House, Somebody, Step
from tests.support.rooms import has_room

MADRID = ZoneInfo("Europe/Madrid")


@pytest.fixture
async def ana(house: House) -> Somebody:
    """Let Ana, in Madrid, meet every Thursday at six; it is Monday 23 November 2026."""
    member = await house.member("ana")
    somebody = await house.person(members=(member,), timezone="Europe/Madrid")
    await has_room(house, somebody, "Assembly")
    await plans(somebody, "every thursday 18:00")
    await somebody.gets_file()
    return somebody


@pytest.fixture
async def pau(house: House, ana: Somebody) -> Somebody:
    """Let Pau, of another member, be invited."""
    member = await house.member("pau")
    somebody = await house.person(
        "Pau Riera", members=(member,), locale="es", timezone="Europe/Madrid"
    )
    invited = await ana.says(f"room invite Assembly {somebody.user_id}")
    assert invited.id == "room-sharing-invited"
    await somebody.gets_file()
    return somebody


@pytest.fixture
async def joan(house: House) -> Somebody:
    """Let Joan meet every Thursday at six, in Catalan."""
    member = await house.member("joan")
    somebody = await house.person(
        "Joan Vila", members=(member,), locale="ca", timezone="Europe/Madrid"
    )
    await has_room(house, somebody, "Assemblea")
    await somebody.says("reunió Assemblea cada dijous a les 18")
    assert (await somebody.says("sí")).id == "appointments-made"
    await somebody.gets_file()
    return somebody


def told(step: Step, whom: Somebody) -> str:
    """Return the only message that somebody got."""
    (message,) = [each for each in step.messages if each.recipient == whom.user_id]
    assert not message.notice
    return message.body


def events(data: bytes) -> list[Any]:
    return list(Calendar.from_ical(data.decode()).walk("VEVENT"))


async def test_it_is_asked_whether_one_or_all_are_moved(ana: Somebody) -> None:
    asked = await ana.says("101 fri 19")
    assert asked.id == "date-changes-move-which"
    assert "1. Only the one of Thursday, November 26, 2026" in asked.body
    assert "2. All of them, every Friday" in asked.body
    assert asked.reactions == []


async def test_one_date_is_moved_and_the_others_stay(ana: Somebody, pau: Somebody) -> None:
    await ana.says("101 fri 19:30")
    done = await ana.says("1")
    assert done.id == "date-changes-date-moved"
    assert "Friday, November 27, 2026" in done.body
    news = told(done, pau)
    assert "jueves, 26 de noviembre de 2026" in news
    assert "viernes, 27 de noviembre de 2026" in news
    master, moved = events((await ana.gets_file()).data)
    assert (master["SEQUENCE"], moved["SEQUENCE"]) == (1, 1)
    assert master["UID"] == moved["UID"]
    assert master.start == datetime(2026, 11, 26, 18, tzinfo=MADRID)
    assert "RRULE" not in moved
    assert moved["RECURRENCE-ID"].dt == datetime(2026, 11, 26, 18, tzinfo=MADRID)
    assert moved.start == datetime(2026, 11, 27, 19, 30, tzinfo=MADRID)
    assert events((await pau.gets_file()).data)[1].start == moved.start
    assert "November 27, 2026" in (await ana.says("meetings")).body


async def test_one_date_is_moved_in_catalan(joan: Somebody) -> None:
    asked = await joan.says("101 divendres 19:30")
    assert asked.id == "date-changes-move-which"
    assert "dijous, 26 de novembre del 2026" in asked.body
    assert (await joan.says("només aquesta")).id == "date-changes-date-moved"
    assert "divendres, 27 de novembre del 2026" in (await joan.says("reunions")).body


async def test_all_are_moved(ana: Somebody) -> None:
    await ana.says("101 fri 19")
    assert (await ana.says("2")).id == "date-changes-moved"
    assert "every Friday" in (await ana.says("meetings")).body
    event = event_of((await ana.gets_file()).data)
    assert event.start == datetime(2026, 11, 27, 19, tzinfo=MADRID)


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("101 fri 19 only this time", "date-changes-move-date-ask"),
        ("101 just this one fri 19", "date-changes-move-date-ask"),
        ("101 from thursday to friday 19:00", "date-changes-move-date-ask"),
        ("101 all fri 19", "date-changes-move-ask"),
        ("101 fri 19 every two weeks", "date-changes-move-ask"),
        ("101 cancel only this one", "date-changes-cancel-date-ask"),
        ("101 cancel 3 december", "date-changes-cancel-date-ask"),
        ("cancel meeting 101 on 3 december", "date-changes-cancel-date-ask"),
        ("101 cancel all", "date-changes-cancel-ask"),
        ("101 cancel", "date-changes-cancel-which"),
        ("cancel meeting 101", "date-changes-cancel-which"),
    ],
)
async def test_who_says_which_is_not_asked(ana: Somebody, words: str, id_: str) -> None:
    assert (await ana.says(words)).id == id_


async def test_a_later_date_is_moved_by_naming_it(ana: Somebody) -> None:
    asked = await ana.says("101 from 3 december to 4 december 19:00")
    assert "Thursday, December 3, 2026" in asked.body
    assert "Friday, December 4, 2026" in asked.body
    assert (await ana.says("yes")).id == "date-changes-date-moved"
    shown = (await ana.says("101")).body
    assert "November 26, 2026" in shown, "the next one is as it was"
    assert "December 4, 2026" in shown


async def test_one_date_is_cancelled_and_comes_back(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    asked = await ana.says("101 cancel")
    assert "1. Only the one of Thursday, November 26, 2026" in asked.body
    done = await ana.says("only this one")
    assert done.id == "date-changes-date-cancelled"
    assert "Thursday, December 3, 2026" in done.body, "the next one"
    news = told(done, pau)
    assert "jueves, 26 de noviembre de 2026" in news
    assert "jueves, 3 de diciembre de 2026" in news
    file = await pau.gets_file()
    assert Calendar.from_ical(file.data.decode())["METHOD"] == "PUBLISH"
    (event,) = events(file.data)
    assert event["EXDATE"].dts[0].dt == datetime(2026, 11, 26, 18, tzinfo=MADRID)
    assert event["SEQUENCE"] == 1
    undone = await ana.says("undo")
    assert undone.id == "appointments-change-undone"
    assert "November 26, 2026" in undone.body
    assert "jueves, 26 de noviembre de 2026" in told(undone, pau)
    assert "EXDATE" not in events((await pau.gets_file()).data)[0]
    house.now = at(17, 45, day=26)
    assert {each.recipient for each in (await dues(house)).messages} == {ana.user_id, pau.user_id}


async def test_one_date_is_cancelled_in_catalan(joan: Somebody) -> None:
    asked = await joan.says("cancel·la la reunió 101")
    assert asked.id == "date-changes-cancel-which"
    assert "1. Només la de dijous, 26 de novembre del 2026" in asked.body
    done = await joan.says("1")
    assert done.id == "date-changes-date-cancelled"
    assert "dijous, 3 de desembre del 2026" in done.body
    assert (await joan.says("desfer")).id == "appointments-change-undone"


async def test_nobody_is_reminded_of_what_was_cancelled_but_of_what_was_moved(
    house: House, ana: Somebody
) -> None:
    await ana.says("101 cancel 3 december")
    await ana.says("yes")
    await ana.says("101 fri 19 this time only")
    await ana.says("yes")
    house.now = at(17, 45, day=26)
    assert [m for m in (await dues(house)).messages if "begins" in m.body] == []
    house.now = at(18, 45, day=27)
    assert "begins at 7:00\u202fPM" in (await dues(house)).body
    house.now = at(17, 45, day=3, month=12)
    assert [m for m in (await dues(house)).messages if "begins" in m.body] == []
    house.now = at(17, 45, day=10, month=12)
    assert "begins at 6:00\u202fPM" in (await dues(house)).body


async def test_what_was_agreed_of_one_date_stays_when_all_get_another_hour(ana: Somebody) -> None:
    """Off on the 3rd stays off at eight as well, and comes back with `undo` only."""
    await ana.says("101 cancel 3 december")
    await ana.says("yes")
    await ana.says("101 all 20:00")
    await ana.says("yes")
    await ana.says("101 cancel")
    assert "Thursday, December 10, 2026" in (await ana.says("1")).body
    for _ in range(3):
        assert (await ana.says("undo")).id == "appointments-change-undone"
    assert "November 26, 2026 at 6:00" in (await ana.says("meetings")).body


async def test_a_date_that_is_not_is_named(ana: Somebody) -> None:
    answer = await ana.says("101 cancel 4 december")
    assert answer.id == "appointments-no-such-date"
    assert "Friday, December 4, 2026" in answer.body
    assert "Thursday, November 26, 2026" in answer.body, "what there is"


async def test_a_series_that_was_moved_meanwhile_keeps_its_dates(
    house: House, ana: Somebody
) -> None:
    """Between the question and its answer somebody else has moved all of them."""
    async with house.database.reading() as connection:
        from assistant.storage.members import MemberRepository  # noqa: PLC0415 - only here

        assert ana.person is not None
        (link,) = await MemberRepository(connection).memberships_of(ana.person.id)
    eva = await house.person("Eva Roca", members=(link.member,), role=Role.CONTACT)
    await ana.says("101 cancel")
    await eva.says("101 all monday 18:00")
    await eva.says("yes")
    assert (await ana.says("1")).id == "appointments-no-such-date"
    assert "101" in (await ana.says("meetings")).body


async def test_no_leaves_all_as_they_are(ana: Somebody) -> None:
    await ana.says("101 cancel")
    assert (await ana.says("no")).id == "core-declined"
    assert "November 26, 2026" in (await ana.says("meetings")).body
    await ana.says("101 cancel")
    assert (await ana.says("bananas")).id == "core-not-recognised"
    assert (await ana.says("3")).id == "core-no-such-choice"
    assert (await ana.says("2")).id == "date-changes-cancelled"


async def test_so_many_single_dates_a_day(ana: Somebody) -> None:
    """Each time its people are told."""
    for week in range(10):
        await ana.says("101 cancel")
        assert (await ana.says("1")).id == "date-changes-date-cancelled", week
    await ana.says("101 cancel")
    assert (await ana.says("1")).id == "appointments-moved-enough"
