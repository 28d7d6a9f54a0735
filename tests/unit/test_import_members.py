"""A file of members: whole or not at all, twice changes nothing, each mistake has its place."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.members import MemberClass, MemberKind, Role
from assistant.domain.persons import Via
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from tests.support.imports import MEMBERS, PLANS, Desk

HEADER = MEMBERS.splitlines()[0]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = await Desk.open(tmp_path)
    await desk.plans()
    await desk.circles()
    yield desk
    await desk.database.close()


def table(*lines: str) -> str:
    return "\n".join((HEADER, *lines, ""))


async def test_everything_in_the_file_is_there(desk: Desk) -> None:
    report = await desk.members()
    assert (report.added, report.problems) == (("M-1", "M-2"), ())
    forn = await desk.one("M-2")
    assert forn.member.kind is MemberKind.ORGANISATION
    assert forn.member.classes == {MemberClass.USER, MemberClass.OPERATIONAL}
    assert forn.member.plan == "1"
    assert str(forn.member.since) == "2019-10-15"
    (mireia_role, mireia), (jo_role, jo) = forn.people
    assert (mireia.person.name, mireia_role) == ("Mireia Font", Role.REPRESENTATIVE)
    assert (mireia.person.locale, mireia.person.timezone) == ("ca", "Europe/Madrid")
    assert [circle.slug for circle in mireia.circles] == ["support", "finance"]
    assert [(each.user_id, each.via) for each in mireia.ids] == [
        ("@mireia:coop.example", Via.IMPORT)
    ]
    assert (jo.person.email, jo_role, jo.ids) == ("jo@forn.example", Role.CONTACT, ())
    ana = await desk.one("M-1")
    assert ana.people[0][1].person.email == "ana@puig.example"


async def test_the_same_file_twice_changes_nothing(desk: Desk) -> None:
    await desk.members()
    before = await desk.everything()
    report = await desk.members()
    assert (report.added, report.changed, report.unchanged) == ((), (), 2)
    assert await desk.everything() == before
    assert not desk.post.notices


async def test_a_dry_run_says_what_it_would_do_and_does_nothing(desk: Desk) -> None:
    before = await desk.everything()
    report = await desk.members(dry_run=True)
    assert report.added == ("M-1", "M-2")
    assert report.dry_run
    assert await desk.everything() == before
    assert not desk.post.errands


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + MEMBERS.encode(),
        MEMBERS.replace("\n", "\r\n").encode(),
        MEMBERS.replace("user;operational", '"user;operational"')
        .replace("support;finance", '"support;finance"')
        .replace('"', "\0")
        .replace(";", "\1")
        .replace(",", ";")
        .replace("\1", ";")
        .replace("\0", '"')
        .encode(),
        (MEMBERS + "\n,,,,,,,,,,,,\n").encode(),
    ],
    ids=["bom", "crlf", "semicolons", "blank-lines"],
)
async def test_spreadsheets_write_it_in_many_ways(desk: Desk, data: bytes) -> None:
    report = await desk.members(data)
    assert report.problems == ()
    assert report.added == ("M-1", "M-2")
    (_, mireia), _ = (await desk.one("M-2")).people
    assert len(mireia.circles) == 2


async def test_a_member_that_is_not_in_the_file_stays(desk: Desk) -> None:
    await desk.members()
    before = await desk.one("M-2")
    await desk.members(table("M-1,person,Ana Puig,user,,1,,,,,,,"))
    assert await desk.one("M-2") == before


async def test_an_empty_field_leaves_and_a_hyphen_takes_away(desk: Desk) -> None:
    await desk.members()
    await desk.members(table("M-1,,,,,,,,,,,,"))
    ana = await desk.one("M-1")
    assert (ana.member.plan, ana.people[0][1].person.email) == ("2", "ana@puig.example")
    report = await desk.members(table("M-1,,,,-,-,-,,,Ana Puig,,,"))
    assert report.changed == ("M-1",)
    ana = await desk.one("M-1")
    assert (ana.member.plan, ana.member.since, ana.people[0][1].person.email) == (None, None, None)


async def test_what_people_chose_in_chat_is_not_overwritten(desk: Desk) -> None:
    await desk.members()
    ana = (await desk.one("M-1")).people[0][1].person
    await desk.repository(PersonRepository, "set_locale", ana.id, "es")
    report = await desk.members()
    assert report.changed == ()
    assert (await desk.one("M-1")).people[0][1].person.locale == "es"


BAD = [
    ("X-1,alien,X,,,,,,,,,,", 2, "kind", "unknown-choice", "alien"),
    ("X-1,,X,boss,,,,,,,,,", 2, "class", "unknown-choice", "boss"),
    ("X-1,,X,,nobody,,,,,X,,,", 2, "email", "bad-address", "nobody"),
    ('X-1,,X,,"a@b.example\nBcc: c@d.example",,,,,X,,,', 2, "email", "bad-address", None),
    ("X-1,,X,,,9,,,,,,,", 2, "plan", "unknown-plan", "9"),
    ("X-1,,X,,,,01/02/2021,,,,,,", 2, "since", "bad-date", "01/02/2021"),
    ("X-1,,X,,,,,xx,,,,,", 2, "locale", "unknown-locale", "xx"),
    ("X-1,,X,,,,,,Mars/Base,,,,", 2, "timezone", "unknown-timezone", "Mars/Base"),
    ("X-1,,X,,,,,,,X,mireia,,", 2, "matrix_id", "bad-matrix-id", "mireia"),
    ("X-1,,X,,,,,,,X,,boss,", 2, "role", "unknown-choice", "boss"),
    ("X-1,,X,,,,,,,X,,,nowhere", 2, "circle", "unknown-circle", "nowhere"),
    (",,X,,,,,,,,,,", 2, "member", "missing", ""),
    ("X-1,,,,,,,,,,,,", 2, "name", "missing", ""),
    ("X-1,organisation,X,,x@x.example,,,,,,,,", 2, "person", "missing", ""),
    ("X-1,,X,,,,,,,,,,,extra", 2, "line", "too-many-fields", "extra"),
    ("X-1,,X,user", 2, "line", "too-few-fields", ""),
    (f"X-1,,{'x' * 300},,,,,,,,,,", 2, "name", "too-long", None),
    ('X-1,,"X,,,,,,,,,,', 2, "line", "unclosed-quote", ""),
]


@pytest.mark.parametrize(("line", "number", "column", "code", "value"), BAD)
async def test_each_mistake_is_named_with_its_place(
    desk: Desk, line: str, number: int, column: str, code: str, value: str | None
) -> None:
    before = await desk.everything()
    report = await desk.members(table(line))
    found = [(each.line, each.column, each.code) for each in report.problems]
    assert (number, column, code) in found
    if value is not None:
        assert value in {each.value for each in report.problems if each.code == code}
    assert await desk.everything() == before


async def test_one_bad_line_keeps_the_good_ones_out(desk: Desk) -> None:
    before = await desk.everything()
    report = await desk.members(MEMBERS + "M-3,person,New,user,,99,,,,,,,\n")
    (problem,) = report.problems
    assert str(problem) == "line 5, plan: “99” is no plan; import plans first (1, 2)"
    assert (report.added, report.changed) == ((), ())
    assert await desk.everything() == before


async def test_all_mistakes_are_named_at_once(desk: Desk) -> None:
    report = await desk.members(table("X-1,alien,X,,,,,,,,,,", "X-2,,X,,,9,never,,,,,,"))
    assert [(each.line, each.column) for each in report.problems] == [(2, "kind"), (3, "since")]


async def test_columns_that_are_not_known_are_refused_by_name(desk: Desk) -> None:
    report = await desk.members("member,name,shoe size\nX-1,X,42\n")
    (problem,) = report.problems
    assert (problem.line, problem.code, problem.value) == (1, "unknown-column", "shoe size")


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"\xff\xfe\x00", b"name\nX\n", b"member,member\nX,X\n"]
)
async def test_what_is_no_such_table_is_refused(desk: Desk, data: bytes) -> None:
    assert (await desk.members(data)).problems


async def test_lines_of_one_member_must_agree(desk: Desk) -> None:
    report = await desk.members(table("X-1,person,X,,,1,,,,A,,,", "X-1,person,X,,,2,,,,B,,,"))
    assert [(each.line, each.column, each.code) for each in report.problems] == [
        (3, "plan", "conflict")
    ]


class TestCircles:
    async def test_circles_are_those_that_are_listed_and_a_lead_stays(self, desk: Desk) -> None:
        await desk.members()
        report = await desk.members(MEMBERS.replace("support;finance", "-"))
        assert report.changed == ("M-2",)
        (_, mireia), _ = (await desk.one("M-2")).people
        assert [circle.slug for circle in mireia.circles] == ["support"], "she leads it"

    async def test_a_lead_who_was_named_before_she_was_known_leads(self, desk: Desk) -> None:
        await desk.members()
        circle = await desk.repository(CircleRepository, "by_slug", "support")
        assert circle.lead == "Mireia Font"

    async def test_a_room_is_made_once_somebody_in_the_circle_is_linked(self, desk: Desk) -> None:
        await desk.members()
        made = {errand.key: errand for errand in desk.post.errands}
        assert set(made) == {"circle-room:support", "circle-room:finance"}
        support = made["circle-room:support"]
        assert support.kind == "create-room"
        assert support.data == {
            "name": "Support",
            "topic": "Answers questions.",
            "invite": ["@mireia:coop.example"],
            "encrypted": True,
            "earlier": [],
        }


async def test_a_plan_that_is_offered_no_more_is_kept_by_who_has_it(desk: Desk) -> None:
    await desk.members()
    await desk.plans(PLANS.split('[[plan]]\nlevel = "2"')[0])
    assert (await desk.members()).problems == ()
    refused = await desk.members(table("M-9,person,New,,,2,,,,,,,"))
    assert [each.code for each in refused.problems] == ["unknown-plan"]
