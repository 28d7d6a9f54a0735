"""Files of plans and circles: each mistake under the way to its key, versions, leads and rooms."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.money import Money
from assistant.domain.persons import Permission
from assistant.domain.plans import LimitName
from assistant.storage.circles import CircleRepository
from assistant.storage.plans import PlanRepository
from tests.support.imports import CIRCLES, PLANS, Desk


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = await Desk.open(tmp_path)
    yield desk
    await desk.database.close()


PLAN = 'level = "x"\nname = { en = "X" }\ninterval = "month"\n'
CIRCLE = 'slug = "x"\nname = { en = "X" }\nremit = { en = "X." }\n'
OTHER = CIRCLE.replace("x", "y", 1)

BAD_PLANS = [
    ("", "plan", "missing"),
    ("plan = 1", "plan", "wrong-type"),
    ("[[plan]", "file", "not-text"),
    ("[[plans]]\n" + PLAN, "plans", "unknown-key"),
    (f"[[plan]]\n{PLAN}color = 1", "plan[1].color", "unknown-key"),
    ('[[plan]]\nname = { en = "X" }\ninterval = "month"', "plan[1].level", "missing"),
    (f"[[plan]]\n{PLAN.replace('month', 'week')}", "plan[1].interval", "unknown-choice"),
    (f"[[plan]]\n{PLAN}price = 20.0", "plan[1].price", "wrong-type"),
    (f'[[plan]]\n{PLAN}price = "20.00"', "plan[1].currency", "missing"),
    (f'[[plan]]\n{PLAN}price = "20.005"\ncurrency = "EUR"', "plan[1].price", "bad-price"),
    (f'[[plan]]\n{PLAN}price = "20.5"\ncurrency = "JPY"', "plan[1].price", "bad-price"),
    (f'[[plan]]\n{PLAN}price = "-1"\ncurrency = "EUR"', "plan[1].price", "bad-price"),
    (f'[[plan]]\n{PLAN}price = "NaN"\ncurrency = "EUR"', "plan[1].price", "bad-price"),
    (f'[[plan]]\n{PLAN}price = "1e30"\ncurrency = "EUR"', "plan[1].price", "bad-price"),
    (f'[[plan]]\n{PLAN}price = "1e999999999"\ncurrency = "EUR"', "plan[1].price", "bad-price"),
    (f'[[plan]]\n{PLAN}price = "1_0"\ncurrency = "EUR"', "plan[1].price", "bad-price"),
    pytest.param("x = " + "[" * 5000, "file", "not-text", id="nested"),
    (
        f"[[plan]]\n{PLAN}[plan.limits]\nrooms = {{ value = 9223372036854775808 }}",
        "plan[1].limits.rooms.value",
        "wrong-type",
    ),
    (f'[[plan]]\n{PLAN}price = "1"\ncurrency = "EURO"', "plan[1].currency", "unknown-currency"),
    (f"[[plan]]\n{PLAN}[[plan]]\n{PLAN}", "plan[2].level", "duplicate"),
    (f"[[plan]]\n{PLAN}[plan.limits]\nseats = {{}}", "plan[1].limits.seats", "unknown-choice"),
    (
        f"[[plan]]\n{PLAN}[plan.limits]\nrooms = {{ value = -1 }}",
        "plan[1].limits.rooms.value",
        "wrong-type",
    ),
    (
        f'[[plan]]\n{PLAN}[plan.limits]\nrooms = {{ hard = "yes" }}',
        "plan[1].limits.rooms.hard",
        "wrong-type",
    ),
]

BAD_CIRCLES = [
    (f"[[circle]]\n{CIRCLE.replace('x', 'X Y', 1)}", "circle[1].slug", "bad-slug"),
    (f"[[circle]]\n{CIRCLE.replace('{ en', '{ english', 1)}", "circle[1].name.english", "bad-slug"),
    (f'[[circle]]\n{CIRCLE}room = "here"', "circle[1].room", "bad-room"),
    (f'[[circle]]\n{CIRCLE}permissions = ["fly"]', "circle[1].permissions[1]", "unknown-choice"),
    (f"[[circle]]\n{CIRCLE}[[circle]]\n{CIRCLE}", "circle[2].slug", "duplicate"),
    (
        f"[[circle]]\n{CIRCLE}default = true\n[[circle]]\n{OTHER}default = true",
        "circle[2].default",
        "several-defaults",
    ),
    (
        f'[[circle]]\n{CIRCLE}room = "!a:b.c"\n[[circle]]\n{OTHER}room = "!a:b.c"',
        "circle[2].room",
        "duplicate",
    ),
]


@pytest.mark.parametrize(("text", "place", "code"), BAD_PLANS)
async def test_a_mistake_in_plans_has_its_place(
    desk: Desk, text: str, place: str, code: str
) -> None:
    await desk.plans()
    before = await desk.everything()
    report = await desk.plans(text)
    assert (place, code) in {(each.column, each.code) for each in report.problems}
    assert all(str(each) for each in report.problems)
    assert await desk.everything() == before


@pytest.mark.parametrize(("text", "place", "code"), BAD_CIRCLES)
async def test_a_mistake_in_circles_has_its_place(
    desk: Desk, text: str, place: str, code: str
) -> None:
    before = await desk.everything()
    report = await desk.circles(text)
    assert (place, code) in {(each.column, each.code) for each in report.problems}
    assert await desk.everything() == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            f"[[plan]]\n{PLAN}price = 20",
            'plan[1].price: “20” is of the wrong kind (write it as text: price = "20.00")',
        ),
        (
            '[[plan]]\nlevel = "x"\ninterval = "month"\nname = "L"',
            'plan[1].name: “L” is of the wrong kind (write name = { en = "…" })',
        ),
        (
            '[[plan]]\nlevel = 1\ninterval = "month"\nname = { en = "L" }',
            'plan[1].level: “1” is of the wrong kind (write it as text: level = "1")',
        ),
    ],
)
async def test_a_value_in_another_form_is_told_the_right_one(
    desk: Desk, text: str, said: str
) -> None:
    """And nothing else is: the list of plans is there, though nothing in it could be read."""
    report = await desk.plans(text)
    assert [str(problem) for problem in report.problems] == [said]


async def test_a_list_that_is_empty_is_missing(desk: Desk) -> None:
    report = await desk.circles("circle = []")
    assert [str(problem) for problem in report.problems] == ["circle: is missing"]


class TestPlans:
    async def test_plans_are_there_in_the_order_of_the_file(self, desk: Desk) -> None:
        assert (await desk.plans()).added == ("1", "2")
        first, second = await desk.repository(PlanRepository, "current")
        assert (first.level, first.price) == ("1", Money(1000, "EUR"))
        (limit,) = second.limits
        assert (limit.name, limit.value, limit.hard) == (LimitName.PARTICIPANTS, 20, True)

    async def test_twice_changes_nothing(self, desk: Desk) -> None:
        await desk.plans()
        before = await desk.everything()
        report = await desk.plans()
        assert (report.added, report.changed, report.unchanged) == ((), (), 2)
        assert await desk.everything() == before

    async def test_a_dry_run_writes_nothing(self, desk: Desk) -> None:
        before = await desk.everything()
        assert (await desk.plans(dry_run=True)).added == ("1", "2")
        assert await desk.everything() == before

    async def test_a_changed_plan_is_a_new_version(self, desk: Desk) -> None:
        await desk.plans()
        report = await desk.plans(PLANS.replace("20.00", "25.00"))
        assert report.changed == ("2",)
        plan = await desk.repository(PlanRepository, "by_level", "2")
        assert (plan.version, plan.price) == (2, Money(2500, "EUR"))

    async def test_a_plan_that_is_gone_ends_and_may_come_back(self, desk: Desk) -> None:
        await desk.plans()
        only = PLANS.split('[[plan]]\nlevel = "2"')[0]
        report = await desk.plans(only)
        assert report.changed == ("2",)
        assert "keep it" in report.notes[0]
        assert [each.level for each in await desk.repository(PlanRepository, "current")] == ["1"]
        assert (await desk.plans(only)).changed == ()
        assert (await desk.plans()).added == ("2",)
        plan = await desk.repository(PlanRepository, "by_level", "2")
        assert plan.version == 1, "nothing about it has changed"
        assert len(await desk.repository(PlanRepository, "current")) == 2

    async def test_another_order_is_no_new_version(self, desk: Desk) -> None:
        await desk.plans()
        first, second = PLANS.strip().split("\n\n")
        assert (await desk.plans(f"{second}\n{first}")).changed
        current = await desk.repository(PlanRepository, "current")
        assert [(each.level, each.version) for each in current] == [("2", 1), ("1", 1)]


class TestCircles:
    async def test_circles_are_there(self, desk: Desk) -> None:
        report = await desk.circles()
        assert report.added == ("support", "finance")
        assert "mireia@forn.example" in report.notes[0]
        support, finance = await desk.repository(CircleRepository, "all")
        assert (support.default, finance.default) == (True, False)
        assert support.names == {"en": "Support", "ca": "Suport"}
        assert finance.permissions == {Permission.PLACE_CIRCLE}

    async def test_twice_changes_nothing(self, desk: Desk) -> None:
        await desk.circles()
        before = await desk.everything()
        report = await desk.circles()
        assert (report.added, report.changed, report.unchanged) == ((), (), 2)
        assert await desk.everything() == before

    async def test_a_dry_run_writes_nothing(self, desk: Desk) -> None:
        before = await desk.everything()
        assert (await desk.circles(dry_run=True)).added == ("support", "finance")
        assert await desk.everything() == before

    async def test_a_room_that_is_named_is_entered_and_the_circles(self, desk: Desk) -> None:
        named = CIRCLES.replace("default = true", 'default = true\nroom = "!a:b.example"')
        await desk.circles(named)
        (support, _) = await desk.repository(CircleRepository, "all")
        assert support.room_id == "!a:b.example"
        (errand,) = desk.post.errands
        assert (errand.kind, errand.data) == ("join", {"room_id": "!a:b.example"})

    async def test_no_room_is_made_while_nobody_would_be_in_it(self, desk: Desk) -> None:
        await desk.circles()
        assert desk.post.errands == []

    async def test_two_circles_may_swap_their_rooms(self, desk: Desk) -> None:
        def named(support: str, finance: str) -> str:
            text = CIRCLES.replace("default = true", f'default = true\nroom = "{support}"')
            return text + f'room = "{finance}"\n'

        await desk.circles(named("!a:b.c", "!d:e.f"))
        assert (await desk.circles(named("!d:e.f", "!a:b.c"))).changed == ("support", "finance")
        rooms = [each.room_id for each in await desk.repository(CircleRepository, "all")]
        assert rooms == ["!d:e.f", "!a:b.c"]

    async def test_only_one_takes_the_questions(self, desk: Desk) -> None:
        await desk.circles()
        await desk.circles(f"[[circle]]\n{CIRCLE}default = true")
        defaults = [e.slug for e in await desk.repository(CircleRepository, "all") if e.default]
        assert defaults == ["x"]
