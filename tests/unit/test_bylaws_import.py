"""Files of by-laws: each mistake under the way to its key, versions, and what is kept of them."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from assistant.domain.resolutions import Base, Comparator, Method, Pooling, ScoreRange, Threshold
from assistant.services.bylaws_reading import read_bylaws
from assistant.services.importing import Problems
from assistant.services.kinds import Kinds
from assistant.services.starter_bylaws import starter_kinds, starter_text
from assistant.storage.kinds import KindRepository, definition_of, kind_from
from tests.support.imports import Desk


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = await Desk.open(tmp_path)
    yield desk
    await desk.database.close()


def kind(
    method: str = "majority", more: str = 'threshold = { more_than = "1/2" }', name: str = "x"
) -> str:
    texts = f'title = {{ en = "{name.upper()}" }}\ndescription = {{ en = "An X." }}'
    return f'[[kind]]\nname = "{name}"\n{texts}\nmethod = "{method}"\n{more}\n'


BAD = [
    ("", "kind", "missing"),
    ("kind = 1", "kind", "wrong-type"),
    ("[[kind]", "file", "not-text"),
    (kind() + "colour = 1", "kind[1].colour", "unknown-key"),
    (kind() + kind(), "kind[2].name", "duplicate"),
    (kind() + kind(name="y").replace('"Y"', '"x"'), "kind[2].title.en", "duplicate"),
    ("kind = " + "[" * 5_000 + "]" * 5_000, "file", "not-text"),
    (kind() + "x = " + "{a=" * 3_000 + "1" + "}" * 3_000, "file", "not-text"),
    (kind().replace("X", "X\0"), "file", "not-text"),
    (kind() + "notice_days = " + "9" * 5_000, "file", "not-text"),
    (kind() + 'quorum = "-1/2"', "kind[1].quorum", "wrong-type"),
    (kind() + 'quorum = "\u0661/\u0662"', "kind[1].quorum", "wrong-type"),
    (kind() + 'reminders = ["-1 days"]', "kind[1].reminders[1]", "wrong-type"),
    (kind() + 'voting_period = "9999 weeks"', "kind[1].voting_period", "too-long"),
    (kind(name="Ordinary One"), "kind[1].name", "bad-slug"),
    (kind("coin-toss"), "kind[1].method", "unknown-choice"),
    (kind() + "quorum = 0.1", "kind[1].quorum", "wrong-type"),
    (kind() + 'quorum = "0.1"', "kind[1].quorum", "wrong-type"),
    (kind() + 'quorum = "110 %"', "kind[1].quorum", "wrong-type"),
    (kind() + 'quorum = "1/0"', "kind[1].quorum", "wrong-type"),
    (kind() + "quorum = true", "kind[1].quorum", "wrong-type"),
    (kind(more="threshold = { at_least = 0.67 }"), "kind[1].threshold.at_least", "wrong-type"),
    (kind(more=""), "kind[1].threshold", "missing"),
    (kind(more="threshold = {}"), "kind[1].threshold", "one-share"),
    (
        kind(more='threshold = { at_least = "1/2", more_than = "1/2" }'),
        "kind[1].threshold",
        "one-share",
    ),
    (kind(more='threshold = { more_than = "1" }'), "kind[1].threshold.more_than", "never-met"),
    (kind(more='threshold = { at_least = "0" }'), "kind[1].threshold.at_least", "always-met"),
    (
        kind(more='threshold = { at_least = "1/2", of = "all" }'),
        "kind[1].threshold.of",
        "unknown-choice",
    ),
    (kind("irv"), "kind[1].threshold", "not-of-method"),
    (kind("consent", ""), "kind[1].response_quorum", "silence-adopts"),
    (
        kind("consent", 'response_quorum = "2/3"\nsecret = true'),
        "kind[1].secret",
        "secret-consent",
    ),
    (
        kind("consent", 'response_quorum = "2/3"\nquorum = "1/2"'),
        "kind[1].quorum",
        "not-of-method",
    ),
    (
        kind("consent", 'response_quorum = "2/3"\nsilence_consents = true'),
        "kind[1].response_quorum",
        "silence-responds",
    ),
    (kind() + "stand_aside = true", "kind[1].stand_aside", "not-of-method"),
    (kind() + 'facilitator = "lead"', "kind[1].facilitator", "not-of-method"),
    (kind("choose", 'classes = "each class"'), "kind[1].classes", "not-of-method"),
    (kind() + 'rounds = ["questions"]', "kind[1].rounds", "not-of-method"),
    (
        kind("consent", 'response_quorum = "2/3"\nrounds = ["questions", "objections"]'),
        "kind[1].rounds",
        "bad-rounds",
    ),
    (
        kind("consent", 'response_quorum = "2/3"\nround_period = "1 day"'),
        "kind[1].round_period",
        "no-rounds",
    ),
    (
        kind(
            "consent", 'response_quorum = "2/3"\nrounds = ["reactions"]\nround_period = "1 minute"'
        ),
        "kind[1].round_period",
        "bad-round",
    ),
    (kind("advice", "secret = true"), "kind[1].secret", "not-of-method"),
    (kind("advice", 'quorum = "1/2"'), "kind[1].quorum", "not-of-method"),
    (kind("score", "scores = { lowest = 5, highest = 5 }"), "kind[1].scores", "empty-range"),
    (kind("approval", "scores = {}"), "kind[1].scores", "not-of-method"),
    (kind("approval", "max_selections = 0"), "kind[1].max_selections", "wrong-type"),
    (kind("stv", "max_selections = 2"), "kind[1].max_selections", "not-of-method"),
    (kind("choose", "max_selections = 2"), "kind[1].max_selections", "not-of-method"),
    (kind() + "seats = 2", "kind[1].seats", "not-of-method"),
    (kind("irv", "seats = 2"), "kind[1].seats", "one-seat"),
    (kind("schulze", "seats = 2"), "kind[1].seats", "one-seat"),
    (kind("stv", "seats = 0"), "kind[1].seats", "wrong-type"),
    (
        kind("stv", "secret = true\nhides_tendency = false"),
        "kind[1].hides_tendency",
        "secret-tendency",
    ),
    (kind("stv", "published_from = 3"), "kind[1].published_from", "wrong-type"),
    (
        kind() + 'voting_period = "2 days"\nshortest_voting = "3 days"',
        "kind[1].voting_period",
        "below-shortest",
    ),
    (kind() + "voting_period = 7", "kind[1].voting_period", "wrong-type"),
    (kind() + 'voting_period = "soon"', "kind[1].voting_period", "wrong-type"),
    (kind() + 'shortest_voting = "0 days"', "kind[1].shortest_voting", "too-short"),
    (kind() + 'declared_after = "8 days"', "kind[1].declared_after", "too-long"),
    (kind() + 'declared_after = "0 minutes"', "kind[1].declared_after", "too-short"),
    (kind() + 'unreadable_patience = "3 days"', "kind[1].unreadable_patience", "too-long"),
    (kind() + 'reminders = ["7 days"]', "kind[1].reminders[1]", "no-reminder"),
    (kind() + "notice_days = -1", "kind[1].notice_days", "wrong-type"),
    (
        kind() + 'quorum = "1/3"\nsecond_call = { quorum = "1/2" }',
        "kind[1].second_call.quorum",
        "no-easier",
    ),
    (
        kind() + '[kind.paragraph]\nreference = { en = "Art. 1" }',
        "kind[1].paragraph.text",
        "missing",
    ),
]


@pytest.mark.parametrize(("text", "place", "code"), BAD)
async def test_a_mistake_has_its_place(desk: Desk, text: str, place: str, code: str) -> None:
    await desk.bylaws(kind())
    before = await desk.everything()
    report = await desk.bylaws(text)
    assert (place, code) in {(each.column, each.code) for each in report.problems}
    assert all(str(each) for each in report.problems)
    assert await desk.everything() == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            kind() + "quorum = 0.67",
            'kind[1].quorum: “0.67” is of the wrong kind (write "67 %" or "2/3")',
        ),
        (
            kind() + "voting_period = 7",
            'kind[1].voting_period: “7” is of the wrong kind (write "7 days" or "6 hours")',
        ),
        (
            kind(more=""),
            'kind[1].threshold: is missing (write threshold = { more_than = "1/2" })',
        ),
        (
            kind("irv"),
            'kind[1].threshold: does not go with the method (method = "irv")',
        ),
    ],
)
async def test_a_mistake_says_what_would_be_right(desk: Desk, text: str, said: str) -> None:
    report = await desk.bylaws(text)
    assert said in [str(each) for each in report.problems]


async def test_what_a_file_says_is_kept(desk: Desk) -> None:
    await desk.bylaws(
        kind(
            more='threshold = { at_least = "67 %", of = "cast" }\nquorum = "12.5 %"\n'
            'classes = "each class"\nvoting_period = "2 weeks"\nreminders = ["6 hours", "3 days"]'
        )
        + kind("score", "scores = { lowest = -2, highest = 2 }", name="points")
    )
    first, second = await desk.repository(KindRepository, "current")
    assert first.threshold == Threshold(
        comparator=Comparator.AT_LEAST, share=Fraction(67, 100), base=Base.CAST
    )
    assert (first.quorum, first.pooling) == (Fraction(1, 8), Pooling.EACH_CLASS)
    assert first.voting_period == timedelta(days=14)
    assert first.reminders == (timedelta(days=3), timedelta(hours=6))
    assert second.scores == ScoreRange(lowest=-2, highest=2)
    assert (first.version, second.version) == (1, 1)
    assert first.id != second.id


async def test_the_same_file_twice_changes_nothing(desk: Desk) -> None:
    assert (await desk.bylaws(starter_text())).added == tuple(each.name for each in starter_kinds())
    before = await desk.everything()
    report = await desk.bylaws(starter_text())
    assert (report.added, report.changed, report.unchanged) == ((), (), 11)
    assert await desk.everything() == before


async def test_a_change_is_a_new_version_and_the_old_one_stays(desk: Desk) -> None:
    await desk.bylaws(kind() + kind("irv", "", name="y"))
    old = await desk.repository(KindRepository, "latest", "x")
    report = await desk.bylaws(kind() + 'quorum = "1/4"')
    assert report.changed == ("x", "y")
    assert "y is not in the file" in report.notes[0]
    (new,) = await desk.repository(KindRepository, "current")
    assert (new.version, new.quorum) == (2, Fraction(1, 4))
    assert await desk.repository(Kinds, "version", old.id) == old
    await desk.bylaws(kind() + 'quorum = "1/4"\n' + kind("irv", "", name="y"))
    assert [(each.name, each.version) for each in await desk.repository(Kinds, "all")] == [
        ("x", 2),
        ("y", 1),
    ]


async def test_a_dry_run_writes_nothing(desk: Desk) -> None:
    before = await desk.everything()
    report = await desk.bylaws(starter_text(), dry_run=True)
    assert len(report.added) == 11
    assert await desk.everything() == before


async def test_the_starter_set_holds_until_a_file_is_imported(desk: Desk) -> None:
    first = await desk.repository(Kinds, "all")
    assert [each.name for each in first] == [each.name for each in starter_kinds()]
    assert len({each.id for each in first}) == 11
    assert await desk.repository(Kinds, "all") == first
    await desk.bylaws(kind())
    assert [each.name for each in await desk.repository(Kinds, "all")] == ["x"]
    assert await desk.repository(Kinds, "version", first[0].id) == first[0]


def test_the_starter_set_is_as_the_spec_names_it() -> None:
    kinds = {each.name: each for each in starter_kinds()}
    assert kinds["election"].method is Method.STV
    assert kinds["election"].secret
    half, two_thirds, three_quarters = (
        kinds[name].threshold for name in ("ordinary", "two-thirds", "special")
    )
    assert half == Threshold(comparator=Comparator.MORE_THAN, share=Fraction(1, 2))
    assert two_thirds == Threshold(comparator=Comparator.AT_LEAST, share=Fraction(2, 3))
    assert three_quarters == Threshold(comparator=Comparator.AT_LEAST, share=Fraction(3, 4))
    assert all({"en", "es", "ca", "ar"} <= set(each.titles) for each in kinds.values())
    assert all({"en", "es", "ca", "ar"} <= set(each.descriptions) for each in kinds.values())


@pytest.mark.parametrize("given", starter_kinds(), ids=lambda each: each.name)
def test_what_is_kept_is_read_back_the_same(given: object) -> None:
    (one,) = [each for each in starter_kinds() if each is given]
    kept = replace(one, id=7, version=3)
    apart = {"id": 7, "name": one.name, "version": 3, "position": one.position}
    assert kind_from(definition_of(kept), **apart) == kept


def test_a_kind_of_before_a_rule_was_known_has_its_default() -> None:
    (one,) = read_bylaws(kind("irv", "").encode(), Problems())
    definition = definition_of(one)
    del definition["unreadable_patience"]
    read = kind_from(definition, id=0, name="x", version=0, position=0)
    assert read.unreadable_patience == timedelta(hours=48)
