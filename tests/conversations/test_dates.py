"""Meetings are listed, moved and cancelled by number, and reminded of: each once, where one is."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from assistant.domain.members import Role
from assistant.storage.due import DueRepository
from assistant.storage.members import MemberRepository
from tests.support.conversation import House, Somebody, Step
from tests.support.rooms import has_room

MADRID = ZoneInfo("Europe/Madrid")


@pytest.fixture
async def ana(house: House) -> Somebody:
    """Let Ana, in Madrid, have a room; it is Monday 23 November 2026, eleven o'clock there."""
    member = await house.member("ana")
    somebody = await house.person(members=(member,), timezone="Europe/Madrid")
    await has_room(house, somebody, "Assembly")
    return somebody


@pytest.fixture
async def pau(house: House, ana: Somebody) -> Somebody:
    """Let Pau, in Cairo, act for the same member."""
    async with house.database.reading() as connection:
        assert ana.person is not None
        memberships = await MemberRepository(connection).memberships_of(ana.person.id)
    return await house.person(
        "Pau Riera",
        members=(memberships[0].member,),
        role=Role.CONTACT,
        locale="es",
        timezone="Africa/Cairo",
    )


def event_of(data: bytes) -> Event:
    """Return the only event of a calendar file."""
    (event,) = Calendar.from_ical(data.decode()).walk("VEVENT")
    assert isinstance(event, Event)
    return event


async def plans(ana: Somebody, text: str) -> Step:
    await ana.says(f"meet Assembly {text}")
    return await ana.says("yes")


async def dues(house: House) -> Step:
    """Let everything fall due that is, and return what was said."""
    async with house.database.transaction(house.now) as tx:
        found = await DueRepository(tx.connection).take(house.now)
    step = Step(event_id="")
    for due in found:
        if due.kind == "meeting-reminder":
            told = await house.falls_due(due.kind, due.data)
            step.messages += told.messages
    return step


def at(hour: int, minute: int = 0, *, day: int, month: int = 11, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=MADRID).astimezone(UTC)


async def test_they_are_listed_the_next_first(ana: Somebody) -> None:
    assert "No meeting is planned" in (await ana.says("meetings")).body
    await plans(ana, "friday 18:00")
    await plans(ana, "thursday 18:00 weekly")
    listed = (await ana.says("meetings")).body
    assert listed.index("102") < listed.index("101")
    assert "every week" in listed


async def test_today_names_those_of_today(ana: Somebody) -> None:
    await plans(ana, "today 18:00")
    await plans(ana, "tomorrow 18:00")
    body = (await ana.says("today")).body
    assert "6:00\u202fPM Assembly" in body
    assert body.count("Assembly") == 1


async def test_a_number_shows_and_sends_the_file(ana: Somebody) -> None:
    await plans(ana, "thursday 18:00")
    await ana.gets_file()
    shown = await ana.says("#101")
    assert shown.id == "dates-shown"
    file = await ana.gets_file()
    assert (file.name, file.mimetype) == ("assembly.ics", "text/calendar")
    event = event_of(file.data)
    assert event.start == datetime(2026, 11, 26, 18, tzinfo=MADRID)


@pytest.mark.parametrize(
    ("words", "starts", "rule"),
    [
        ("fri 19", datetime(2026, 11, 27, 19, tzinfo=MADRID), "every Friday"),
        ("19:30", datetime(2026, 11, 26, 19, 30, tzinfo=MADRID), "every Thursday"),
        ("friday", datetime(2026, 11, 27, 18, tzinfo=MADRID), "every Friday"),
        (
            "thu 18:00 every two weeks",
            datetime(2026, 11, 26, 18, tzinfo=MADRID),
            "every 2 weeks",
        ),
        ("3 december 20:00", datetime(2026, 12, 3, 20, tzinfo=MADRID), "every Thursday"),
    ],
)
async def test_a_number_with_a_date_moves_it(
    ana: Somebody, words: str, starts: datetime, rule: str
) -> None:
    """What is not said stays; the weekday of a repetition moves along."""
    await plans(ana, "every thursday 18:00")
    await ana.gets_file()
    asked = await ana.says(f"101 all {words}")
    assert asked.id == "date-changes-move-ask"
    assert rule in asked.body
    assert (await ana.says("yes")).id == "date-changes-moved"
    event = event_of((await ana.gets_file()).data)
    assert event.start == starts
    assert event["SEQUENCE"] == 1


async def test_who_counts_on_it_is_told_in_their_own_way(ana: Somebody, pau: Somebody) -> None:
    await plans(ana, "thursday 18:00")
    await ana.says("101 fri 18:00")
    told = [each for each in (await ana.says("yes")).messages if each.recipient == pau.user_id]
    assert len(told) == 1
    assert "viernes, 27 de noviembre de 2026" in told[0].body
    assert "19:00 (El Cairo)" in told[0].body
    assert not told[0].notice
    await ana.says("101 cancel")
    told = [each for each in (await ana.says("yes")).messages if each.recipient == pau.user_id]
    assert "Se cancela Assembly" in told[0].body


async def test_what_is_cancelled_is_over_until_it_is_undone(house: House, ana: Somebody) -> None:
    await plans(ana, "thursday 18:00 weekly")
    await ana.gets_file()
    asked = await ana.says("101 cancel all")
    assert "every week" in asked.body
    assert (await ana.says("yes")).id == "date-changes-cancelled"
    calendar = Calendar.from_ical((await ana.gets_file()).data.decode())
    assert calendar["METHOD"] == "CANCEL"
    assert calendar.walk("VEVENT")[0]["STATUS"] == "CANCELLED"
    assert "No meeting" in (await ana.says("meetings")).body
    assert (await ana.says("101 fri 19")).id == "appointments-off"
    assert (await ana.says("undo")).id == "appointments-change-undone"
    assert "101" in (await ana.says("meetings")).body
    house.now = at(17, 45, day=26)
    assert len((await dues(house)).messages) == 1


async def test_what_somebody_else_has_changed_since_is_not_undone(
    ana: Somebody, pau: Somebody
) -> None:
    """A meeting that was cancelled in between does not come back by itself."""
    await plans(ana, "thursday 18:00")
    await ana.says("101 fri 19")
    await ana.says("yes")
    await pau.says("101 cancelar")
    assert (await pau.says("sí")).id == "date-changes-cancelled"
    refused = await ana.says("undo")
    assert refused.id == "appointments-changed-since"
    assert "No meeting" in (await ana.says("meetings")).body
    assert (await pau.says("deshacer")).id == "appointments-change-undone"
    assert (await ana.says("undo")).id == "appointments-change-undone"
    assert (await ana.says("undo")).id == "appointments-undone"


async def test_undo_has_its_time(house: House, ana: Somebody) -> None:
    await plans(ana, "thursday 18:00")
    house.later(minutes=11)
    assert (await ana.says("undo")).id != "appointments-undone"
    assert "101" in (await ana.says("meetings")).body


async def test_a_meeting_is_moved_so_often_a_day(house: House, ana: Somebody) -> None:
    """Each time its people are told."""
    await plans(ana, "thursday 18:00")
    for minute in range(10):
        await ana.says(f"101 thursday 19:{minute:02}")
        assert (await ana.says("yes")).id == "date-changes-moved"
    await ana.says("101 thursday 20:00")
    assert (await ana.says("yes")).id == "appointments-moved-enough"
    house.later(days=1, minutes=1)
    await ana.says("101 thursday 20:00")
    assert (await ana.says("yes")).id == "date-changes-moved"


async def test_words_that_name_no_time_are_quoted(ana: Somebody) -> None:
    await plans(ana, "thursday 18:00")
    answer = await ana.says("101 bananas")
    assert answer.id == "dates-not-read"
    assert "bananas" in answer.body


async def test_everybody_is_reminded_once_in_their_own_way(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    await plans(ana, "thursday 18:00")
    house.now = at(18, day=25)
    ahead = await dues(house)
    assert {each.recipient for each in ahead.messages} == {ana.user_id, pau.user_id}
    assert (await dues(house)).silent
    house.now = at(17, 45, day=26)
    soon = await dues(house)
    texts = {each.recipient: each for each in soon.messages}
    assert "begins at 6:00\u202fPM (Madrid)" in texts[ana.user_id].body
    assert "empieza a las 19:00 (El Cairo)" in texts[pau.user_id].body
    assert all(not each.notice for each in soon.messages)
    house.now = at(20, day=26)
    assert (await dues(house)).silent


async def test_what_begins_soon_is_no_news_a_day_before(house: House, ana: Somebody) -> None:
    """Planned for tomorrow: the reminder a day before would only repeat the answer."""
    await plans(ana, "tomorrow 18:00")
    house.now = at(18, 30, day=23)
    assert (await dues(house)).silent
    house.now = at(17, 45, day=24)
    assert len((await dues(house)).messages) == 1


async def test_nobody_is_reminded_of_what_was_moved_or_cancelled(
    house: House, ana: Somebody
) -> None:
    await plans(ana, "thursday 18:00")
    await plans(ana, "thursday 20:00")
    await ana.says("101 fri 18:00")
    await ana.says("yes")
    await ana.says("102 cancel")
    await ana.says("yes")
    house.now = at(23, day=26)
    assert [each for each in (await dues(house)).messages if "November 27" not in each.body] == []
    house.now = at(17, 45, day=27)
    assert len((await dues(house)).messages) == 1


async def test_a_reminder_that_fell_due_just_before_a_change_is_not_said(
    house: House, ana: Somebody
) -> None:
    """It is on its way already, and no row can be taken back any more."""
    await plans(ana, "thursday 18:00")
    at_six = at(18, day=26)
    fallen = {"appointment": 101, "which": "soon", "at": at_six.isoformat()}
    await ana.says("101 thursday 20:00")
    await ana.says("yes")
    house.now = at(17, 45, day=26)
    assert (await house.falls_due("meeting-reminder", fallen)).silent
    fallen["at"] = at(20, day=26).isoformat()
    assert len((await house.falls_due("meeting-reminder", fallen)).messages) == 1
    await ana.says("101 cancel")
    await ana.says("yes")
    assert (await house.falls_due("meeting-reminder", fallen)).silent


async def test_muted_is_muted(house: House, ana: Somebody) -> None:
    await plans(ana, "thursday 18:00")
    await ana.says("mute meetings")
    house.now = at(17, 45, day=26)
    assert (await dues(house)).silent


async def test_quiet_hours_and_counts_do_not_make_a_reminder_useless(
    house: House, ana: Somebody
) -> None:
    """A quarter of an hour before a meeting at night, the morning would be too late."""
    await plans(ana, "thursday 23:00")
    house.now = at(22, 45, day=26)
    assert "11:00\u202fPM" in (await dues(house)).body


async def test_after_a_downtime_it_says_that_it_has_begun_or_nothing(
    house: House, ana: Somebody
) -> None:
    await plans(ana, "thursday 18:00 for 2 hours")
    await plans(ana, "thursday 12:00")
    house.now = at(18, 30, day=26)
    told = (await dues(house)).messages
    assert ["has begun" in each.body for each in told] == [True]


async def test_six_o_clock_stays_six_across_the_change_of_clocks(
    house: House, ana: Somebody
) -> None:
    """The clocks go forward on 28 March 2027; restarts in between change nothing."""
    house.now = at(11, day=22, month=3, year=2027)
    await plans(ana, "every thursday 18:00")
    for day, month in ((25, 3), (1, 4), (8, 4)):
        house.now = at(17, 44, day=day, month=month, year=2027)
        assert [each for each in (await dues(house)).messages if "begins" in each.body] == []
        house.restart()
        house.now = at(17, 45, day=day, month=month, year=2027)
        assert "begins at 6:00\u202fPM" in (await dues(house)).body
