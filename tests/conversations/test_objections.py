"""Consent in conversation: objections raised, withdrawn, tested, taken into a new text."""

import pytest

from assistant.domain.objections import ObjectionState
from assistant.domain.proposals import Stage
from assistant.domain.verdicts import Outcome
from assistant.services.vote_minutes import Minutes
from tests.support.consenting import asked_for_consent, four_consent, told_as
from tests.support.conversation import House
from tests.support.held_votes import minutes_of
from tests.support.proposing import declared_by_time, opened
from tests.support.vote_house import Vote

SAID = {
    "en": {
        "consent": "consent",
        "concern": "concern because the winter is long",
        "objection": "objection because the bakery cannot pay it",
        "reason": "the bakery cannot pay it",
        "objections": "objections",
        "integrate": "integrate 1",
        "disqualify": "not qualified 1 because the bakery pays nothing here",
        "finding": "the bakery pays nothing here",
        "withdraw": "withdraw objection",
        "yes": "yes",
        "old": "We raise every price by 3 %.",
        "new": "We raise every price by 2 %.",
        "gone": "Out:",
        "came": "In:",
        "dissent": "dissent",
        "mine": "yours",
        "open": "open",
        "decision": "decision",
    },
    "ca": {
        "consent": "consento",
        "concern": "preocupació perquè l'hivern és llarg",
        "objection": "objecció perquè el forn no ho pot pagar",
        "reason": "el forn no ho pot pagar",
        "objections": "objeccions",
        "integrate": "integra 1",
        "disqualify": "no qualifica 1 perquè el forn aquí no paga res",
        "finding": "el forn aquí no paga res",
        "withdraw": "retira l'objecció",
        "yes": "sí",
        "old": "Apugem tots els preus un 3 %.",
        "new": "Apugem tots els preus un 2 %.",
        "gone": "Surt:",
        "came": "Entra:",
        "dissent": "dissentiment",
        "mine": "la teva",
        "open": "oberta",
        "decision": "decisió",
    },
}


@pytest.mark.parametrize("locale", SAID)
async def test_case_14_a_concern_is_adopted_and_recorded(house: House, locale: str) -> None:
    vote, people = await asked_for_consent(house, locale)
    await four_consent(vote, people, locale)
    await people[4].says(f"{vote.number} {SAID[locale]['concern']}")
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.ADOPTED
    listed = await people[1].says(f"{vote.number} {SAID[locale]['objections']}")
    assert listed.id == "objections-listed"
    assert listed.reply.lines == ()
    assert [each.said for each in (await _minutes(vote)).voices] == ["concern"]


@pytest.mark.parametrize("locale", SAID)
async def test_case_15_an_objection_blocks(house: House, locale: str) -> None:
    said = SAID[locale]
    vote, people = await asked_for_consent(house, locale)
    await four_consent(vote, people, locale)
    objecting = await people[4].says(f"{vote.number} {said['objection']}")
    assert objecting.id == "votes-counted"
    (told,) = told_as(objecting, people[0], "objections-raised")
    assert "Emma" in told
    assert said["reason"] in told
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.BLOCKED


@pytest.mark.parametrize("locale", SAID)
async def test_case_15_tested_and_not_qualified_is_adopted_with_dissent(
    house: House, locale: str
) -> None:
    said = SAID[locale]
    vote, people = await asked_for_consent(house, locale, said["objection"])
    asked = await people[0].says(f"{vote.number} {said['disqualify']}")
    assert asked.id == "objections-disqualify-question"
    assert said["finding"] in asked.body
    assert said["reason"] in asked.body
    done = await people[0].says(said["yes"])
    assert done.id == "objections-disqualified"
    (told,) = told_as(done, people[4], "objections-disqualified-news")
    assert said["finding"] in told
    assert said["dissent"] in told
    again = await people[4].says(f"{vote.number} {said['objection']}")
    assert told_as(again, people[0], "objections-raised") == []
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.ADOPTED
    minutes = await _minutes(vote)
    assert [(each.state, each.reason, each.finding) for each in minutes.past.objections] == [
        (ObjectionState.NOT_QUALIFIED, said["reason"], said["finding"])
    ]
    assert minutes.voices == ()
    listed = await people[1].says(f"{vote.number} {said['objections']}")
    assert said["finding"] in listed.body
    assert "Emma" not in listed.body


@pytest.mark.parametrize("locale", SAID)
async def test_case_15_amended_everybody_is_asked_again(house: House, locale: str) -> None:
    said = SAID[locale]
    vote, people = await asked_for_consent(house, locale, said["objection"])
    asked = await people[0].says(f"{vote.number} {said['integrate']}")
    assert asked.id == "objections-text-wanted"
    assert said["reason"] in asked.body
    shown = await people[0].says(said["new"])
    assert shown.id == "objections-integrate-question"
    assert said["gone"] in shown.body
    assert f"{said['came']} " in shown.body
    assert (await vote.proposal()).wording.version == 1
    done = await people[0].says(said["yes"])
    assert done.id == "objections-integrated"
    (told,) = told_as(done, people[4], "objections-integrated-news")
    assert said["new"] in told
    proposal = await vote.proposal()
    assert (proposal.stage, proposal.wording.version) == (Stage.ANNOUNCED, 2)
    assert proposal.wording.text == said["new"]
    notices = await vote.due(seconds=1)
    for somebody in people:
        (notice,) = told_as(notices, somebody, "proposals-notice")
        assert f"{said['gone']} {said['old']}" in notice
        assert f"{said['came']} {said['new']}" in notice
        assert len(notice.splitlines()) == 6
    await opened(vote)
    assert await _answers_to(vote) == []
    await four_consent(vote, people, locale)
    await declared_by_time(vote)
    declared = await vote.proposal()
    assert (declared.outcome, declared.eligible) == (Outcome.ADOPTED, 6)
    past = (await _minutes(vote)).past
    assert [(each.state, each.version, each.reason) for each in past.objections] == [
        (ObjectionState.INTEGRATED, 1, said["reason"])
    ]
    (earlier,) = past.earlier
    assert (earlier.wording.text, earlier.ballots) == (said["old"], 5)
    assert earlier.replaced_at == past.objections[0].settled_at
    shown = await people[1].says(f"{said['decision']} {vote.number}")
    assert said["reason"] in shown.body
    assert "Emma" not in shown.body


@pytest.mark.parametrize("locale", SAID)
async def test_who_objected_withdraws_by_word_or_by_another_answer(
    house: House, locale: str
) -> None:
    said = SAID[locale]
    vote, people = await asked_for_consent(house, locale, said["objection"])
    await people[5].says(f"{vote.number} {said['objection']}")
    listed = await people[4].says(f"{vote.number} {said['objections']}")
    assert [(line.place, line.mine, line.name) for line in listed.reply.lines] == [
        (2, False, None),
        (1, True, None),
    ]
    assert said["mine"] in listed.body
    step = await people[4].says(f"{vote.number} {said['withdraw']}")
    assert step.id == "objections-withdrawn"
    again = await people[4].says(f"{vote.number} {said['withdraw']}")
    assert again.id == "objections-none-own"
    await people[5].says(f"{vote.number} {said['consent']}")
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.ADOPTED
    minutes = await _minutes(vote)
    assert [(each.said, each.because) for each in minutes.voices] == [("concern", said["reason"])]
    withdrawn = (ObjectionState.WITHDRAWN, said["reason"])
    assert [(each.state, each.reason) for each in minutes.past.objections] == [withdrawn] * 2


async def test_the_reason_that_follows_is_told_to_who_leads(house: House) -> None:
    vote, people = await asked_for_consent(house)
    step = await people[4].says(f"{vote.number} objection")
    assert step.id == "votes-reason-wanted"
    assert len(told_as(step, people[0], "objections-raised")) == 1
    step = await people[4].says("It is too dear.")
    (told,) = told_as(step, people[0], "objections-raised")
    assert "It is too dear." in told
    listed = await people[0].says(f"{vote.number} objections")
    assert [(line.place, line.name, line.reason) for line in listed.reply.lines] == [
        (1, "Emma", "It is too dear.")
    ]


async def test_taking_an_answer_back_brings_the_objection_before_it_back(house: House) -> None:
    vote, people = await asked_for_consent(house)
    await four_consent(vote, people)
    await people[4].says(f"{vote.number} objection because it is too dear")
    consent = await people[4].says(f"{vote.number} consent")
    await vote.redacts(people[4], consent)
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.BLOCKED


async def test_another_reason_after_the_test_is_another_objection(house: House) -> None:
    vote, people = await asked_for_consent(house)
    await four_consent(vote, people)
    await people[4].says(f"{vote.number} objection because it is too dear")
    await people[0].says(f"{vote.number} not qualified it is cheap")
    await people[0].says("yes")
    await people[4].says(f"{vote.number} objection because nobody asked the suppliers")
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.BLOCKED


async def test_hostile_only_owners_withdraw_and_only_who_leads_settles(house: House) -> None:
    vote, people = await asked_for_consent(house)
    await four_consent(vote, people)
    await people[4].says(f"{vote.number} objection because it is too dear")
    ben, stranger = people[1], await house.stranger()
    assert (await ben.says(f"{vote.number} withdraw objection")).id == "objections-none-own"
    assert (await people[0].says(f"{vote.number} withdraw objection")).id == "objections-none-own"
    for said in ("integrate 1", "integrate 1 Free for all.", "not qualified 1 because I say so"):
        refused = await ben.says(f"{vote.number} {said}")
        assert refused.id == "objections-not-leading", said
        assert "Ana leads it." in refused.body
        assert "too dear" not in (await stranger.says(f"{vote.number} {said}")).body
    assert "too dear" not in (await stranger.says(f"{vote.number} objections")).body
    assert (await vote.proposal()).wording.version == 1
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.BLOCKED
    late = await people[0].says(f"{vote.number} not qualified 1 because it is cheap")
    assert late.id == "votes-over"


async def test_hostile_an_objection_to_an_older_text_is_left_as_it_is(house: House) -> None:
    vote, people = await asked_for_consent(house)
    await people[4].says(f"{vote.number} objection because it is too dear")
    await people[5].says(f"{vote.number} objection because it is too soon")
    unnamed = await people[0].says(f"{vote.number} integrate")
    assert unnamed.id == "objections-unknown"
    same = await people[0].says(f"{vote.number} integrate 1 We raise every price by 3 %.")
    assert same.id == "objections-same-text"
    shown = await people[0].says(f"{vote.number} integrate 1 We raise every price by 1 %.")
    assert shown.id == "objections-integrate-question"
    await people[0].says("yes")
    await opened(vote)
    for place in (1, 2):
        step = await people[0].says(f"{vote.number} not qualified {place} because it is old")
        assert step.id == "objections-older"
    assert (await people[5].says(f"{vote.number} withdraw objection")).id == "objections-none-own"
    await four_consent(vote, people)
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.ADOPTED


async def _minutes(vote: Vote) -> Minutes:
    async with vote.house.database.reading() as connection:
        return await minutes_of(connection, await vote.proposal())


async def _answers_to(vote: Vote) -> list[object]:
    """Return what was answered to the version that holds."""
    version = (await vote.proposal()).wording.version
    async with vote.house.database.reading() as connection:
        rows = await connection.exec_driver_sql(
            "SELECT content FROM ballots WHERE number = ? AND version = ?", (vote.number, version)
        )
        return list(rows.scalars())
