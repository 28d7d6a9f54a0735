"""Proposals under attack: titles and options that lie, and elections of more than stand."""

import pytest

from assistant.domain.option_names import LONGEST
from assistant.domain.verdicts import Outcome
from tests.support.conversation import House, Somebody
from tests.support.proposing import declared_by_time, drafted, member_named, opened
from tests.support.vote_house import Vote


async def _draft(house: House, who: Somebody, kind: str, options: str, locale: str = "en") -> Vote:
    vote = await drafted(house, who, locale, kind)
    step = await who.says(options)
    assert step.id == "proposals-notice", step.body
    return vote


@pytest.mark.parametrize(
    ("locale", "words", "refused", "announce", "noticed"),
    [
        ("en", "seats", "number from 1 to 3", "announce", ("2 of them are chosen", ", secret.")),
        ("ca", "llocs", "de l'1 al 3", "anuncia", ("Se'n trien 2", "vot secret.")),
    ],
)
async def test_so_many_are_elected_as_the_draft_says(
    house: House, locale: str, words: str, refused: str, announce: str, noticed: tuple[str, ...]
) -> None:
    people = [await member_named(house, f"P{place}", locale) for place in range(10)]
    ana = people[0]
    vote = await _draft(house, ana, "election", "Ann, Bob, Cem", locale)
    for wrong in ("0", "4", "-1", "two", "9" * 20, "\u00bd"):
        assert refused in (await ana.says(f"{vote.number} {words} {wrong}")).body
    assert (await ana.says(f"{vote.number} {words} \u0662")).id == "proposing-changed"
    shown = await ana.says(str(vote.number))
    assert "2" in shown.body.splitlines()[2]
    assert (await vote.proposal()).seats == 2
    notice = await ana.says(f"{vote.number} {announce}")
    assert notice.id == "proposals-notice"
    assert all(each in notice.body.replace("\u2068", "").replace("\u2069", "") for each in noticed)


async def test_what_elects_one_takes_no_number(house: House) -> None:
    ana = await member_named(house, "Ana")
    for kind in ("ranked", "consent"):
        vote = await drafted(house, ana, kind=kind)
        refused = await ana.says(f"{vote.number} seats 2")
        assert "only one is chosen" in refused.body, kind


async def test_seats_are_held_against_the_options_once_more_when_notice_is_given(
    house: House,
) -> None:
    ana = await member_named(house, "Ana")
    vote = await _draft(house, ana, "election", "Ann, Bob, Cem")
    await ana.says(f"{vote.number} seats 3")
    await ana.says(f"{vote.number} options Ann, Bob")
    assert (await ana.says(f"{vote.number} announce")).id == "proposals-bad-seats"


async def test_options_that_look_alike_are_refused_and_the_draft_stays(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await _draft(house, ana, "choose", "Ann, Bob")
    for hostile in (
        "Ann, An\u200bn",
        "Ann, \u202eAnn",
        "Caf\u00e9, Cafe\u0301",
        f"Ann, {'x' * (LONGEST + 1)}",
        "Ann, \u3164",
        "b, A",
        "B., Nada",
        "Hall, Hall!",
    ):
        step = await ana.says(f"{vote.number} options {hostile}")
        assert step.id == "proposals-bad-options", repr(hostile)
    assert (await vote.proposal()).wording.options == ("Ann", "Bob")


async def test_what_a_title_hides_is_gone_from_all_that_is_published(house: House) -> None:
    ana = await member_named(house, "Ana")
    step = await ana.says("propose \u202eNew\u200b <b>pri\u001b[31mces</b> @room")
    assert step.id == "proposing-text-wanted"
    await ana.says("We raise them. \u202e.meht esiar eW")
    await ana.says("choose")
    await ana.says("<img src=x>, \u202eBob\u202c")
    await ana.says("yes")
    vote = Vote(house, 101)
    wording = (await vote.proposal()).wording
    assert wording.title == "New <b>pri[31mces</b> @room"
    assert wording.options == ("<img src=x>", "Bob")
    told = await opened(vote)
    assert all("\u202e" not in heard.body for heard in told.messages)
    assert all("<img" not in heard.html for heard in told.messages)
    ((_, poll),) = await vote.polls(ana)
    assert poll is not None
    assert [text for _, text in poll.answers] == ["<img src=x>", "Bob"]
    await ana.says(f"{vote.number} Bob")
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.ELECTED
    assert await vote.problems() == []
