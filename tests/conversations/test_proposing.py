"""Proposing: from the first word to the declared result, step by step and by the clock."""

import re

import pytest

from assistant.domain.proposals import Stage
from assistant.domain.replies import Localized
from assistant.domain.verdicts import Outcome
from assistant.storage.kinds import KindRepository
from tests.support.asking import support_desk, told
from tests.support.conversation import House
from tests.support.proposing import SAID, announced, declared_by_time, drafted, member_named, opened
from tests.support.vote_house import Vote, kind_named, vote_on


@pytest.mark.parametrize("locale", ["en", "ca"])
async def test_from_the_first_word_to_the_declared_result(house: House, locale: str) -> None:
    said = SAID[locale]
    ana, ben = await member_named(house, "Ana", locale), await member_named(house, "Ben", "es")
    vote = await drafted(house, ana, locale)
    asked = await ana.says(f"{vote.number} {said['opens']}")
    assert asked.id == "proposal-times-read"
    assert (await ana.says(f"{vote.number} {said['announce']}")).id == "proposals-notice"
    assert (await ana.says(said["yes"])).id == "proposals-announced"
    notices = (await vote.due()).messages
    assert [heard.recipient for heard in notices] == [ana.user_id, ben.user_id]
    assert said["text"] in notices[1].body
    assert "Se vota desde el" in notices[1].body
    assert (await vote.due(days=20)).messages == []
    await vote.due(days=2)
    await vote.delivered()
    assert (await ben.says(f"{vote.number} sí")).id == "votes-counted"
    shown = await ana.says(str(vote.number))
    assert said["open"] in shown.body
    step = await declared_by_time(vote)
    proposal = await vote.proposal()
    assert (proposal.stage, proposal.outcome, proposal.eligible) == (
        Stage.DECLARED,
        Outcome.CARRIED,
        2,
    )
    assert {heard.recipient for heard in step.messages} >= {ana.user_id, ben.user_id}
    assert said["carried"] in (await ana.says(said["decided"])).body


async def test_what_falls_due_twice_happens_once(house: House) -> None:
    """The second opening row, or one whose hour was moved, changes nothing."""
    ana = await member_named(house, "Ana")
    vote = await announced(house, ana)
    data = {"proposal": vote.number}
    await house.falls_due("proposal-open", data)
    assert (await vote.proposal()).stage is Stage.ANNOUNCED
    await opened(vote)
    first = await vote.proposal()
    await house.falls_due("proposal-open", data)
    await house.falls_due("proposal-close", data)
    assert await vote.proposal() == first


async def test_who_is_down_at_the_hour_opens_late_and_leaves_time_to_vote(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await announced(house, ana)
    house.restart()
    await vote.due(days=30)
    proposal, kind = await vote.proposal(), await kind_named(house, "ordinary")
    assert proposal.stage is Stage.OPEN
    assert proposal.closes_at is not None
    assert proposal.closes_at >= house.now + kind.shortest_voting


async def test_an_amendment_while_open_voids_the_ballots_and_asks_everybody_again(
    house: House,
) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await announced(house, ana)
    await opened(vote)
    await ben.says(f"{vote.number} no")
    before = await vote.proposal()
    asked = await ana.says(f"{vote.number} amend We raise them by 2 %.")
    assert asked.id == "proposals-amend-question"
    assert "One ballot that was cast becomes void" in asked.body
    assert (await ana.says("yes")).id == "proposals-announced"
    after = await vote.proposal()
    assert (after.stage, after.wording.version) == (Stage.ANNOUNCED, 2)
    assert (after.roll_hash, after.eligible) == (before.roll_hash, before.eligible)
    assert after.wording.hash != before.wording.hash
    assert after.wording.text == "We raise them by 2 %."
    assert (await ben.says(f"{vote.number} no")).id == "votes-not-open"
    again = await vote.due()
    assert "We raise them by 2 %" in told(again, ben)[-1].body
    await opened(vote)
    assert (await vote.proposal()).start_hash != before.start_hash
    assert "0 of 2" in (await ana.says(str(vote.number))).body


async def test_an_amended_secret_vote_keeps_no_ballot_of_the_text_before(house: House) -> None:
    """Its key goes as well: under the next text nobody could tell whose they were."""
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    kind = await kind_named(house, "ordinary", secret=True, version=2)
    vote = await announced(house, ana)
    assert (await vote.proposal()).kind_id == kind.id
    await opened(vote)
    await ben.says(f"{vote.number} no")
    assert len(await vote.contents()) == 1
    await ana.says(f"{vote.number} amend We raise them by 2 %.")
    step = await ana.says("yes")
    assert await vote.contents() == []
    assert {"number": vote.number, "version": 1} in [each.data for each in step.errands]
    await opened(vote)
    await ben.says(f"{vote.number} yes")
    assert await vote.contents() == [{"choice": "yes"}]


async def test_a_withdrawn_proposal_is_over_and_everybody_hears_of_it(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben", "ca")
    vote = await announced(house, ana)
    await opened(vote)
    assert (await ana.says(f"{vote.number} withdraw")).id == "proposals-withdraw-question"
    assert (await ana.says("yes")).id == "proposals-withdrawn"
    assert any("s'ha retirat" in heard.body for heard in told(await vote.due(), ben))
    assert (await ben.says(f"{vote.number} sí")).id == "votes-over"
    assert (await ana.says(f"{vote.number} amend Anything.")).id == "proposals-too-late"
    assert (await vote.proposal()).stage is Stage.WITHDRAWN


async def test_a_kind_out_of_reach_is_refused_when_it_is_announced(house: House) -> None:
    """A circle's kind, once the draft was given to everybody; and the newest version holds."""
    desk = await support_desk(house)
    vote = await vote_on(house, await kind_named(house, "ordinary"), circle=desk.circle)
    assert (await vote.proposal()).circle_id == desk.circle.id
    ana = await member_named(house, "Ana")
    draft = await drafted(house, ana)
    was = (await draft.proposal()).kind_id
    titles = Localized({"en": "Everyday decision"})
    newer = await kind_named(house, "ordinary", titles=titles, version=2)
    assert newer.id != was
    shown = await ana.says(f"{draft.number} announce")
    assert "Everyday decision" in shown.body
    await ana.says("yes")
    assert (await draft.proposal()).kind_id == newer.id
    async with house.database.transaction(house.now) as tx:
        await KindRepository(tx.connection).end("special", tx.now)
    assert (await ana.says(f"{draft.number} kind special")).id == "proposals-not-a-draft"


async def test_another_number_behind_that_of_a_draft_is_part_of_what_is_said(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await drafted(house, ana)
    assert (await ana.says(f"{vote.number} title 2027 prices")).id == "proposing-changed"
    said = "The new proposal text: in 2027 we pay 300 euros.\n\n- 12 € each\n- 24 € for two"
    assert (await ana.says(f"{vote.number} text {said}")).id == "proposing-changed"
    wording = (await vote.proposal()).wording
    assert (wording.title, wording.text) == ("2027 prices", said)


async def test_a_draft_can_be_changed_while_something_else_is_asked_about_it(house: House) -> None:
    ana = await member_named(house, "Ana")
    step = await ana.says("propose New prices")
    number = next(word for word in step.body.split() if word.isdecimal())
    await ana.says("We raise them.")
    step = await ana.says(f"{number} text We raise them by 2 %.")
    assert step.id == "proposing-changed"


@pytest.mark.parametrize(
    ("locale", "propose", "line", "circle", "everybody"),
    [
        ("en", "propose Prices", "decided by", ("the support circle", "Soporte", "الدعم"),
         ("Everybody: the whole co-op", "everyone", "todos")),
        ("es", "proponer Precios", "lo decide",
         ("Soporte, para sí", "Soporte", "el círculo de Soporte"),
         ("Toda la cooperativa", "1. Toda la cooperativa", "todos")),
        ("ar", "أقترح أسعار", "تقرره", ("الدعم، لنفسها", "دائرة الدعم", "support"),
         ("الجميع: التعاونية كلها", "الجميع", "everybody")),
    ],
)  # fmt: skip
async def test_who_decides_is_said_in_ones_own_words(
    house: House,
    locale: str,
    propose: str,
    line: str,
    circle: tuple[str, ...],
    everybody: tuple[str, ...],
) -> None:
    desk = await support_desk(house, locale=locale)
    for said in (*circle, *everybody):
        step = await desk.mireia.says(propose)
        assert step.id == "proposing-text-wanted", (said, step.body)
        number = int(re.findall(r"\d+", step.body)[0])
        assert (await desk.mireia.says("3 % …")).id == "proposing-which-decider"
        again = await desk.mireia.says("Nobody knows")
        assert again.id == "proposing-which-decider"
        assert "Nobody knows" in again.body
        assert (await desk.mireia.says(said)).id == "proposing-which-kind", said
        draft = await Vote(house, number).proposal()
        assert draft.circle_id == (desk.circle.id if said in circle else None), said
        await desk.mireia.says(f"{number} {line} {circle[0]}")
        assert (await Vote(house, number).proposal()).circle_id == desk.circle.id
        await desk.mireia.says(f"{number} {line} {said}")
        draft = await Vote(house, number).proposal()
        assert draft.circle_id == (desk.circle.id if said in circle else None), said
