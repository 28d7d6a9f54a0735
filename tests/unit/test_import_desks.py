"""What a file of circles says about desks: hours, times, people and texts, all or nothing."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.circles import Circle
from assistant.domain.desks import desk_of
from assistant.domain.tickets import TicketPriority
from assistant.services.circle_sheets import CircleSheets
from assistant.services.desk_texts import DeskTexts, text_of
from assistant.services.desks import Desks
from assistant.storage.audit import CIRCLE_ENTERED, CIRCLE_LEFT, AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.desk_texts import DeskTextRepository, TextKind
from assistant.storage.desks import DeskRepository, NamedPerson, Part
from tests.support.imports import MEMBERS, Desk

SUPPORT = """
[[circle]]
slug = "support"
name = { en = "Support", ca = "Suport" }
remit = { en = "Helps members." }
languages = ["ca", "en"]
zone = "Europe/Madrid"
hours = { mon-thu = "9-13, 15-18", fri = "9:30-14", sat = "closed" }
holidays = [2026-12-25, "2026-08-03..2026-08-21", "01-01"]
service.urgent = { first = "30 min" }
service.normal = { first = "1.5 h", resolution = "2 days" }
duty = ["mireia@forn.example", "@jo:coop.example"]
rota = { turn = "week", since = 2026-11-02 }
confidants = ["Ana@puig.example", "zoe@later.example"]
canned.restart = { en = "We have restarted it.", ca = "Ho hem reiniciat." }
[circle.faq.sound]
question = { en = "no sound, cannot hear", es = "no se oye" }
answer = { en = "Choose your microphone again.", ca = "Torna a triar el micròfon." }
"""
PLAIN = '[[circle]]\nslug = "support"\nname = { en = "S" }\nremit = { en = "H" }\n'
ZOE = "M-3,person,Zoe,user,zoe@later.example,1,2024-01-01,en,Europe/Madrid,Zoe,,representative,\n"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = await Desk.open(tmp_path)
    await desk.plans()
    yield desk
    await desk.database.close()


async def circle(desk: Desk, slug: str = "support") -> Circle:
    found = await desk.repository(CircleRepository, "by_slug", slug)
    assert isinstance(found, Circle)
    return found


async def people(desk: Desk, slug: str) -> set[str]:
    found = await desk.repository(CircleRepository, "people_of", (await circle(desk, slug)).id)
    return {person.name for person in found}


async def with_members(desk: Desk) -> None:
    await desk.circles()
    await desk.members()


async def test_the_same_file_twice_changes_nothing(desk: Desk) -> None:
    await with_members(desk)
    assert (await desk.circles(SUPPORT)).changed == ("support",)
    before = await desk.everything()
    report = await desk.circles(SUPPORT)
    assert (report.added, report.changed, report.unchanged) == ((), (), 1)
    assert await desk.everything() == before


async def test_a_dry_run_leaves_everything_as_it_was(desk: Desk) -> None:
    await with_members(desk)
    before = await desk.everything()
    assert (await desk.circles(SUPPORT, dry_run=True)).changed == ("support",)
    assert await desk.everything() == before


async def test_hours_and_times_are_what_the_file_says(desk: Desk) -> None:
    await desk.circles(SUPPORT)
    found = await desk.repository(DeskRepository, "get", (await circle(desk)).id)
    made = desk_of(found, "UTC")
    hours = made.hours
    assert made.languages == ("ca", "en")
    assert not hours.open_at(datetime(2026, 11, 23, 12, tzinfo=UTC))  # 13:00 in Madrid
    assert hours.open_at(datetime(2026, 11, 23, 14, tzinfo=UTC))
    assert not hours.open_at(datetime(2026, 12, 25, 10, tzinfo=UTC))
    assert not hours.open_at(datetime(2026, 8, 10, 8, tzinfo=UTC))
    assert not hours.open_at(datetime(2029, 1, 1, 10, tzinfo=UTC))
    assert hours.day == (4 * timedelta(hours=7) + timedelta(hours=4, minutes=30)) / 5
    assert made.times.of(TicketPriority.URGENT).first == timedelta(minutes=30)
    normal = made.times.of(TicketPriority.NORMAL)
    assert (normal.first, normal.resolution) == (timedelta(minutes=90), 2 * hours.day)
    assert made.times.of(TicketPriority.LOW).first == 2 * hours.day


async def test_what_the_file_says_no_more_is_as_usual_again(desk: Desk) -> None:
    await with_members(desk)
    await desk.circles(SUPPORT)
    await desk.circles(PLAIN)
    made = await circle(desk)
    async with desk.database.transaction(desk.now) as tx:
        found = await desk._get(tx, Desks).of(made.id)
        on_duty = await desk._get(tx, Desks).on_duty(made.id, desk.now)
        names = await desk._get(tx, DeskTexts).names(made.id, TextKind.CANNED)
    assert found.hours.always
    assert found.confidants is None
    assert (on_duty.people, names) == ((), ())


async def test_people_take_turns(desk: Desk) -> None:
    members = MEMBERS.replace("Jo Serra,,contact", "Jo Serra,@jo:coop.example,contact")
    await desk.circles()
    await desk.members(members)
    await desk.circles(SUPPORT)
    made = await circle(desk)
    turns = []
    async with desk.database.transaction(desk.now) as tx:
        desks = desk._get(tx, Desks)
        for day in (8, 9, 15, 16):
            # Half past eleven at night in London is the next day in Madrid.
            on_duty = await desks.on_duty(made.id, datetime(2026, 11, day, 23, 30, tzinfo=UTC))
            (following,) = on_duty.following
            turns.append((on_duty.people[0].name, following.name, on_duty.changes_on))
    first, second = ("Mireia Font", "Jo Serra"), ("Jo Serra", "Mireia Font")
    assert turns == [
        (*second, date(2026, 11, 16)),
        (*second, date(2026, 11, 16)),
        (*first, date(2026, 11, 23)),
        (*first, date(2026, 11, 23)),
    ]


async def test_confidants_have_a_circle_that_nobody_else_knows_of(desk: Desk) -> None:
    await with_members(desk)
    report = await desk.circles(SUPPORT)
    assert any("zoe@later.example" in note for note in report.notes)
    hidden = await circle(desk, "support-confidants")
    assert hidden.confidants_of == (await circle(desk)).id
    assert hidden.names["en"] == "Confidants for Support"
    assert await people(desk, "support-confidants") == {"Ana Puig"}
    known = await desk.repository(CircleRepository, "all")
    assert "support-confidants" not in {each.slug for each in known}


async def test_a_confidant_enters_once_members_are_imported_and_stays(desk: Desk) -> None:
    """The file of members says nothing of confidants, so it takes nobody out of their circle."""
    await with_members(desk)
    await desk.circles(SUPPORT)
    await desk.members(MEMBERS.replace("representative,\n", "representative,finance\n") + ZOE)
    assert await people(desk, "support-confidants") == {"Ana Puig", "Zoe"}
    unknown = await desk.repository(DeskRepository, "unknown")
    assert [key for _, _, key in unknown] == ["@jo:coop.example"]
    assert (await desk.circles(SUPPORT)).changed == ()


async def test_what_is_listed_is_what_was_imported(desk: Desk) -> None:
    """Imported anew it changes nothing."""
    await with_members(desk)
    await desk.circles(SUPPORT)
    async with desk.database.transaction(desk.now) as tx:
        sheets = await desk._get(tx, CircleSheets).all()
    (support,) = (each for each in sheets if each["slug"] == "support")
    assert len(sheets) == 2, "confidants' circles are no part of the file"
    assert support["hours"] == {"mon-thu": "9:00-13:00, 15:00-18:00", "fri": "9:30-14:00"}
    assert support["holidays"] == ["2026-08-03..2026-08-21", "2026-12-25", "01-01"]
    assert support["service"]["normal"] == {"first": "90 min", "resolution": "2 days"}
    assert support["confidants"] == ["ana@puig.example", "zoe@later.example"]
    before = await desk.everything()
    report = await desk.circles("".join(f"[[circle]]\n{as_toml(each)}" for each in sheets))
    assert report.problems == ()
    assert (report.changed, report.unchanged) == ((), 2)
    assert await desk.everything() == before


def as_toml(sheet: dict[str, Any]) -> str:
    return "".join(f"{key} = {inline(value)}\n" for key, value in sheet.items())


def inline(value: Any) -> str:
    if isinstance(value, dict):
        inner = (f"{inline(str(key))} = {inline(each)}" for key, each in value.items())
        return "{ " + ", ".join(inner) + " }"
    return json.dumps(value)


async def test_whoever_is_a_confidant_no_more_leaves_their_circle(desk: Desk) -> None:
    """Both are noted: who may vote there is told by who came and went, see `RollMaking`."""
    await with_members(desk)
    await desk.circles(SUPPORT)
    theirs = await circle(desk, "support-confidants")
    (ana,) = await desk.repository(CircleRepository, "people_of", theirs.id)
    await desk.circles(SUPPORT.replace('"Ana@puig.example", ', ""))
    assert await people(desk, "support-confidants") == set()
    named = await desk.repository(DeskRepository, "people", (await circle(desk)).id, Part.CONFIDANT)
    assert named == (NamedPerson(key="zoe@later.example"),)
    for action in (CIRCLE_ENTERED, CIRCLE_LEFT):
        noted = await desk.repository(AuditRepository, "first_since", (action,), desk.now)
        assert (str(theirs.id), ana.id) in noted, action


async def test_texts_that_people_changed_in_chat_are_theirs(desk: Desk) -> None:
    """The same file again does not undo what the circle wrote; a new text in the file counts."""
    await desk.circles(SUPPORT)
    made = await circle(desk)
    async with desk.database.transaction(desk.now) as tx:
        texts = desk._get(tx, DeskTexts)
        await texts.keep(text_of(made.id, TextKind.CANNED, "Restart", "en", "Restarted, sorry!"))
        await texts.drop(made.id, TextKind.FAQ, "sound")
    assert (await desk.circles(SUPPORT)).changed == ()
    assert await said(desk, made, TextKind.CANNED, "restart") == "Restarted, sorry!"
    assert await said(desk, made, TextKind.FAQ, "sound") is None
    await desk.circles(SUPPORT.replace("We have restarted it.", "It runs again."))
    assert await said(desk, made, TextKind.CANNED, "restart") == "It runs again."
    await desk.circles(PLAIN)
    assert await said(desk, made, TextKind.CANNED, "restart") is None
    assert await desk.repository(DeskTextRepository, "of_circle", made.id, TextKind.FAQ) == ()


async def said(desk: Desk, made: Circle, kind: TextKind, name: str) -> str | None:
    async with desk.database.transaction(desk.now) as tx:
        found = await desk._get(tx, DeskTexts).best(made.id, kind, name, "en")
    return None if found is None else found.text


BAD = [
    ('hours = { mon-fri = "9-25" }', "hours.mon-fri", "bad-hours"),
    ('hours = { mon-fri = "9 to 5" }', "hours.mon-fri", "bad-hours"),
    ('hours = { mon = "9-9" }', "hours.mon", "bad-hours"),
    ('hours = { mon = "9:60-10" }', "hours.mon", "bad-hours"),
    ('hours = { dilluns = "9-13" }', "hours.dilluns", "bad-day"),
    ('hours = { mon = "9-13", mon-tue = "9-13" }', "hours.mon-tue", "duplicate"),
    ('hours = { mon = "9-13, 12-15" }', "hours.mon", "overlapping-hours"),
    ('hours = { mon = "22-6", tue = "5-9" }', "hours.mon", "overlapping-hours"),
    ('hours = { mon = "closed" }', "hours", "no-hours"),
    ('hours = "9-13"', "hours", "wrong-type"),
    ("holidays = [12]", "holidays[1]", "bad-holiday"),
    ('holidays = [2026-12-25, "02-30"]', "holidays[2]", "bad-holiday"),
    ('holidays = ["2026-08-21..2026-08-03"]', "holidays[1]", "bad-holiday"),
    ('holidays = ["2026-01-01..2030-01-01"]', "holidays[1]", "bad-holiday"),
    ("holidays = [2026-12-25T10:00:00]", "holidays[1]", "bad-holiday"),
    ('service.soon = { first = "1 h" }', "service.soon", "unknown-key"),
    ('service.high = { first = "soon" }', "service.high.first", "bad-allowance"),
    ('service.high = { first = "0 h" }', "service.high.first", "bad-allowance"),
    ('zone = "Madrid"', "zone", "unknown-timezone"),
    ('languages = ["tlh"]', "languages[1]", "unknown-locale"),
    ('duty = ["somebody"]', "duty[1]", "bad-address"),
    ('confidants = ["@nobody"]', "confidants[1]", "bad-matrix-id"),
    ('rota = { turn = "week", since = 2026-11-02 }', "duty", "missing"),
    ('duty = ["a@b.example"]\nrota = { turn = "hour", since = 2026-11-02 }', "rota.turn",
     "unknown-choice"),
    ('canned.x = { en = "a" }\ncanned.X = { en = "b" }', "canned.X", "duplicate"),
    ('canned.x = { english = "a" }', "canned.x.english", "bad-slug"),
    ('canned.x = { en = " " }', "canned.x", "missing"),
    ('faq.x = { question = { en = "q" } }', "faq.x.answer", "missing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "code"), BAD)
async def test_a_mistake_has_its_place_and_changes_nothing(
    desk: Desk, text: str, place: str, code: str
) -> None:
    before = await desk.everything()
    report = await desk.circles(PLAIN + text)
    found = {(each.column, each.code) for each in report.problems}
    assert (f"circle[1].{place}", code) in found
    assert all(str(each) for each in report.problems)
    assert await desk.everything() == before


async def test_no_circle_takes_the_slug_of_confidants(desk: Desk) -> None:
    other = PLAIN.replace('"support"', '"support-confidants"')
    report = await desk.circles(f'{PLAIN}confidants = ["a@b.example"]\n{other}')
    assert [(each.column, each.code) for each in report.problems] == [
        ("circle[2].slug", "duplicate")
    ]


async def test_usual_hours_are_by_the_co_op_s_own_clock(desk: Desk) -> None:
    found = await desk.repository(DeskRepository, "get", 1)
    assert str(desk_of(found, "Europe/Madrid").hours.zone) == "Europe/Madrid"
