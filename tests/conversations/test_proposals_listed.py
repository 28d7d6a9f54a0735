"""Proposals in lists and one by one: a page at a time, with one's own vote, the time, and why."""

from datetime import timedelta

import pytest

from assistant.domain.replies import Localized
from assistant.domain.resolutions import Paragraph, Proposers
from tests.support.conversation import House
from tests.support.proposing import announced, drafted, member_named
from tests.support.vote_house import kind_named, vote_on


@pytest.mark.parametrize(
    ("locale", "lists", "more"),
    [("en", "proposals", "more"), ("es", "propuestas", "más"), ("ca", "propostes", "més")],
)
async def test_a_long_list_goes_on_with_more(
    house: House, locale: str, lists: str, more: str
) -> None:
    ana = await member_named(house, "Ana", locale)
    kind = await kind_named(house, "ordinary")
    for place in range(8):
        await vote_on(house, kind, title=f"Plan {place}", opens_at=house.now + timedelta(days=9))
    first = await ana.says(lists)
    assert [f"Plan {place}" in first.body for place in range(8)] == [False] * 3 + [True] * 5
    rest = await ana.says(more)
    assert [f"Plan {place}" in rest.body for place in range(8)] == [True] * 3 + [False] * 5


async def test_one_shows_the_askers_vote_the_time_left_and_what_they_can_do(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    house.later(days=2, hours=3)
    shown = await ben.says(str(vote.number))
    assert "4 days and 21 hours left" in shown.body
    assert "Your vote: missing" in shown.body
    assert f"{vote.number} yes" in shown.body
    await ben.says(f"{vote.number} no")
    assert "Your vote: no" in (await ben.says(str(vote.number))).body
    assert "Your vote: missing" in (await ana.says(str(vote.number))).body


async def test_of_a_secret_vote_only_that_one_voted_is_shown(house: House) -> None:
    ana = await member_named(house, "Ana")
    kind = await kind_named(house, "ordinary", secret=True, version=2)
    vote = await vote_on(house, kind)
    await ana.says(f"{vote.number} no")
    assert "Your vote: cast" in (await ana.says(str(vote.number))).body


async def test_without_a_shared_room_the_proposer_hears_that_there_is_no_card(house: House) -> None:
    ana = await member_named(house, "Ana")
    await drafted(house, ana)
    said = await ana.says("yes")
    assert said.id == "proposals-announced"
    assert "no card" in said.body


async def test_why_a_kind_is_out_of_reach_is_the_by_laws_answer(house: House) -> None:
    ana = await member_named(house, "Ana")
    paragraph = Paragraph(
        reference=Localized({"en": "By-laws, 9"}), text=Localized({"en": "Workers only."})
    )
    await kind_named(
        house, "special", proposers=Proposers.OPERATIONAL, paragraph=paragraph, version=2
    )
    vote = await drafted(house, ana)
    await ana.says("no")
    refused = await ana.says(f"{vote.number} kind special")
    assert refused.id == "proposals-kind-not-yours"
    assert "By-laws, 9: Workers only." in (await ana.says("why")).body


async def test_another_kind_keeps_the_day_that_was_wished_for(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await drafted(house, ana)
    await ana.says("no")
    await ana.says(f"{vote.number} opens in four weeks")
    wished = (await vote.proposal()).opens_at
    await ana.says(f"{vote.number} kind consent")
    assert (await vote.proposal()).opens_at == wished
    early = await announced(house, ana)
    assert early.number > vote.number
