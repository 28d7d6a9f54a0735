"""Amending: whatever is voted on starts again; what changes nothing leaves every ballot alone."""

import pytest

from assistant.domain.proposals import Stage
from tests.support.conversation import House, Somebody
from tests.support.proposing import announced, drafted, member_named, opened
from tests.support.vote_house import Vote


async def choosing(house: House, ana: Somebody) -> Vote:
    """Announce a choice of one of two, and open it."""
    step = await ana.says("propose Lunch")
    number = next(int(word) for word in step.body.split() if word.isdecimal())
    await ana.says("What we eat.")
    assert (await ana.says("6")).id == "proposing-which-kind"
    assert (await ana.says("1")).id == "proposing-options-wanted"
    assert (await ana.says("Pizza")).id == "proposing-options-wanted"
    asked = await ana.says("1. Pizza\n2. Salt, and pepper")
    assert "Pizza and Salt, and pepper" in asked.body
    await ana.says("yes")
    vote = Vote(house, number)
    await opened(vote)
    return vote


@pytest.mark.parametrize(
    "said",
    [
        "text We raise every price by 3 %.",
        "title New prices",
        "amend  We raise every price by 3 %. ",
    ],
)
async def test_the_very_same_words_void_no_ballot(house: House, said: str) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await announced(house, ana)
    await opened(vote)
    await ben.says(f"{vote.number} no")
    before = await vote.proposal()
    assert (await ana.says(f"{vote.number} {said}")).id == "proposals-nothing-changes"
    assert await vote.proposal() == before
    assert len(await vote.counted()) == 1


async def test_another_title_is_another_version_and_says_what_it_costs(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await announced(house, ana)
    await opened(vote)
    for who in (ana, ben):
        await who.says(f"{vote.number} no")
    asked = await ana.says(f"{vote.number} title Fair prices 2027")
    assert "2 ballots that were cast become void" in asked.body
    assert (await ana.says("no")).id == "core-declined"
    assert (await vote.proposal()).wording.title == "New prices"
    await ana.says(f"{vote.number} title Fair prices 2027")
    assert (await ana.says("yes")).id == "proposals-announced"
    after = await vote.proposal()
    assert (after.stage, after.wording.version) == (Stage.ANNOUNCED, 2)
    assert (after.wording.title, after.wording.text) == (
        "Fair prices 2027",
        "We raise every price by 3 %.",
    )


async def test_options_are_amended_as_the_text_is(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await choosing(house, ana)
    assert (await ana.says(f"{vote.number} options Pizza")).id == "proposals-bad-options"
    same = await ana.says(f"{vote.number} options Pizza\nSalt, and pepper")
    assert same.id == "proposals-nothing-changes"
    assert (await ana.says(f"{vote.number} options Pizza, Soup, Rice")).id == (
        "proposals-amend-question"
    )
    await ana.says("yes")
    assert (await vote.proposal()).wording.options == ("Pizza", "Soup", "Rice")


async def test_where_one_says_yes_or_no_there_are_no_options(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await announced(house, ana)
    assert (await ana.says(f"{vote.number} options A, B")).id == "proposals-no-options"
    assert (await vote.proposal()).wording.options == ()


async def test_a_deleted_draft_can_be_had_back(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await drafted(house, ana)
    step = await ana.says(f"{vote.number} delete")
    assert step.id == "proposals-withdrawn"
    assert "undo" in step.body
    assert (await vote.proposal()).stage is Stage.WITHDRAWN
    assert (await ana.says(f"{vote.number} result")).id == "results-without"
    await ana.says("undo")
    assert (await vote.proposal()).stage is Stage.DRAFT
    assert (await ana.says(f"{vote.number} announce")).id == "proposals-notice"


async def test_a_question_is_not_taken_for_the_text(house: House) -> None:
    ana = await member_named(house, "Ana")
    step = await ana.says("propose Dogs")
    number = next(int(word) for word in step.body.split() if word.isdecimal())
    assert (await ana.says("who brings the dogs?")).id == "proposing-text-doubted"
    assert (await ana.says("no")).id == "proposing-text-wanted"
    assert (await Vote(house, number).proposal()).wording.text == ""
    assert (await ana.says("Shall dogs come?")).id == "proposing-text-doubted"
    assert (await ana.says("yes")).id == "proposing-which-kind"
    assert (await Vote(house, number).proposal()).wording.text == "Shall dogs come?"
    assert (await ana.says("what is a consent?")).id == "bylaws-shown"
