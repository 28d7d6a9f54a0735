"""Rounds of consent in conversation: questions with their answers, reactions, then the answers."""

import pytest

from assistant.domain.proposals import Stage
from assistant.domain.rounds import Phase
from tests.support.asking import told
from tests.support.consenting import CONSENT, rounds_begun
from tests.support.conversation import House
from tests.support.proposing import announced, member_named
from tests.support.remote import by_mail, mails
from tests.support.vote_house import kind_named

SAID = {
    "en": {
        "question": "question What does it cost?",
        "asked": "What does it cost?",
        "loose": "Who pays the bakery?",
        "none": "no questions",
        "answer": "answer",
        "answered": "About 200 euros.",
        "reaction": "reaction I like it.",
        "reacted": "I like it.",
        "other": "I like it less by now.",
        "list": "questions",
        "consent": "consent",
        "objection": "objection because it is too dear",
        "first": "Is anything unclear?",
        "now": "clarifying questions",
    },
    "ca": {
        "question": "pregunta Quant costa?",
        "asked": "Quant costa?",
        "loose": "Qui paga el forn?",
        "none": "cap pregunta",
        "answer": "resposta",
        "answered": "Uns 200 euros.",
        "reaction": "reacció M'agrada.",
        "reacted": "M'agrada.",
        "other": "Ara m'agrada menys.",
        "list": "preguntes",
        "consent": "consento",
        "objection": "objecció perquè és massa car",
        "first": "hi ha res que no sigui clar?",
        "now": "preguntes aclaridores",
    },
}


@pytest.mark.parametrize("locale", SAID)
async def test_the_notice_asks_for_questions_and_the_answers_reach_everybody(
    house: House, locale: str
) -> None:
    said = SAID[locale]
    vote, ana, ben, carla, notices = await rounds_begun(house, locale)
    for somebody in (ana, ben, carla):
        (notice,) = told(notices, somebody)
        assert said["first"].casefold() in notice.body.casefold()
        assert len(notice.body.splitlines()) <= 8
    kept = await ben.says(f"{vote.number} {said['question']}")
    assert kept.id == "rounds-question-kept"
    (to_ana,) = told(kept, ana)
    assert to_ana.named == "rounds-asked"
    assert said["asked"] in to_ana.body
    done = await ana.says(f"{vote.number} {said['answer']} 1 {said['answered']}")
    assert done.id == "rounds-answered"
    (to_ben,) = told(done, ben)
    assert said["asked"] in to_ben.body
    assert said["answered"] in to_ben.body
    assert told(done, carla) == []
    shared = await vote.due(hours=1)
    (to_carla,) = told(shared, carla)
    assert to_carla.named == "rounds-answers"
    assert said["answered"] in to_carla.body
    assert told(await vote.due(hours=2), carla) == []
    listed = await carla.says(f"{vote.number} {said['list']}")
    assert f"Ben: {said['asked']}" in listed.body
    assert said["answered"] in listed.body


@pytest.mark.parametrize("locale", SAID)
async def test_what_is_written_about_it_is_a_question_or_none_and_no_ballot(
    house: House, locale: str
) -> None:
    said = SAID[locale]
    vote, _, ben, carla, _ = await rounds_begun(house, locale)
    assert (await ben.says(f"{vote.number} {said['loose']}")).id == "rounds-question-kept"
    assert (await carla.says(f"{vote.number} {said['none']}")).id == "rounds-nothing-kept"
    for words in ("consent", "objection"):
        refused = await carla.says(f"{vote.number} {said[words]}")
        assert refused.id == "votes-not-open"
        assert said["now"] in refused.body
    assert await vote.counted() == {}
    listed = await carla.says(f"{vote.number} {said['list']}")
    assert [line.text for line in listed.reply.lines] == [said["loose"]]
    assert listed.reply.quiet == 1


@pytest.mark.parametrize("locale", SAID)
async def test_reactions_follow_one_each_and_then_everybody_is_asked(
    house: House, locale: str
) -> None:
    said = SAID[locale]
    vote, ana, ben, carla, _ = await rounds_begun(house, locale)
    await ben.says(f"{vote.number} {said['question']}")
    early = await ben.says(f"{vote.number} {said['reaction']}")
    assert early.id == "rounds-not-on"
    wanted = await vote.due(days=2)
    assert (await vote.proposal()).phase is Phase.REACTIONS
    for somebody in (ana, ben, carla):
        assert [each.named for each in told(wanted, somebody)] == ["rounds-reactions"]
    kept = await ben.says(f"{vote.number} {said['reaction']}")
    assert kept.id == "rounds-reaction-kept"
    await ben.says(f"{vote.number} {said['other']}")
    listed = await carla.says(f"{vote.number} {said['list']}")
    assert [line.text for line in listed.reply.lines] == [said["asked"], said["other"]]
    assert (await carla.says(f"{vote.number} {said['question']}")).id == "rounds-not-on"
    await vote.due(days=2)
    opened = await vote.proposal()
    assert (opened.stage, opened.phase) == (Stage.OPEN, Phase.OBJECTIONS)
    assert (await carla.says(f"{vote.number} {said['consent']}")).id == "votes-counted"


async def test_small_words_alone_ask_a_question_too(house: House) -> None:
    vote, _, ben, _, _ = await rounds_begun(house)
    kept = await ben.says(f"{vote.number} question What is it for?")
    assert (kept.id, kept.reply.text) == ("rounds-question-kept", "What is it for?")
    assert (await ben.says(f"{vote.number} question please")).id == "core-asked"


async def test_an_edit_and_a_deletion_are_followed(house: House) -> None:
    vote, _, ben, carla, _ = await rounds_begun(house)
    step = await ben.says(f"{vote.number} question Who plays?")
    await ben.edits(step, f"{vote.number} question Who pays?")
    listed = await carla.says(f"{vote.number} questions")
    assert [line.text for line in listed.reply.lines] == ["Who pays?"]
    await vote.redacts(ben, step)
    assert (await carla.says(f"{vote.number} questions")).reply.lines == ()


async def test_an_amendment_goes_on_in_the_round_that_is_on_and_asks_for_it_again(
    house: House,
) -> None:
    vote, ana, ben, _, _ = await rounds_begun(house)
    await vote.due(days=2)
    await ana.says(f"{vote.number} amend We raise every price by 2 %.")
    await ana.says("yes")
    again = await vote.proposal()
    assert (again.stage, again.phase, again.wording.version) == (
        Stage.ANNOUNCED,
        Phase.REACTIONS,
        2,
    )
    (notice,) = told(await vote.due(), ben)
    assert "what do you think?" in notice.body
    await vote.due(days=4)
    assert (await vote.proposal()).stage is Stage.OPEN


async def test_rounds_take_their_time_also_without_days_of_notice(house: House) -> None:
    await kind_named(house, "consent", notice_days=0, version=2)
    ana = await member_named(house, "Ana")
    vote = await announced(house, ana, "en", CONSENT)
    proposal = await vote.proposal()
    assert proposal.announced_at is not None
    assert proposal.opens_at is not None
    assert (proposal.opens_at - proposal.announced_at).days == 2


async def test_hostile_rounds_are_read_and_moved_by_nobody_else(house: House) -> None:
    vote, _, ben, carla, _ = await rounds_begun(house)
    await ben.says(f"{vote.number} question Who pays?")
    eve = await house.stranger()
    for said in ("questions", "question Me?", "Who are you?", "answer 1 Nobody.", "next round"):
        step = await eve.says(f"{vote.number} {said}")
        assert "Who pays?" not in step.body
        assert "New prices" not in step.body
    refused = await carla.says(f"{vote.number} answer 1 Nobody.")
    assert refused.id == "rounds-not-answering"
    assert "Ana leads it." in refused.body
    listed = await carla.says(f"{vote.number} questions")
    assert [(line.text, line.answer) for line in listed.reply.lines] == [("Who pays?", None)]
    assert (await carla.says(f"{vote.number} question {'x' * 2001}")).id == "rounds-too-long"
    hostile = "<b>@room</b> [free](https://evil.example) **x**"
    kept = await carla.says(f"{vote.number} question {hostile}")
    for heard in kept.messages:
        assert "<b>" not in heard.html
        assert 'href="https://evil' not in heard.html
    for place in range(12):
        step = await carla.says(f"{vote.number} question Why {place}?")
    assert step.id == "rounds-enough"


async def test_a_question_that_was_taken_back_leaves_its_place_and_the_next_is_told(
    house: House,
) -> None:
    vote, ana, ben, _, _ = await rounds_begun(house)
    first = await ben.says(f"{vote.number} question Who plays?")
    await vote.redacts(ben, first)
    (to_ana,) = told(await ben.says(f"{vote.number} question Who pays?"), ana)
    assert "Who pays?" in to_ana.body


@pytest.mark.parametrize(
    ("locale", "ask", "think", "off"),
    [
        ("en", "turn to Ana.", "What do you think of proposal", "is put off"),
        ("ca", "digues-ho a Ana.", "Què et sembla la proposta", "queda ajornada"),
    ],
)
async def test_who_has_no_matrix_hears_of_rounds_and_whom_they_can_turn_to(
    house: House, locale: str, ask: str, think: str, off: str
) -> None:
    dan, _ = await by_mail(house, "Dan Roca", locale=locale)
    vote, ana, ben, _, _ = await rounds_begun(house)
    (notice,) = await mails(house, dan)
    assert ask in " ".join(notice.body.split())
    await ben.says(f"{vote.number} question What does it cost?")
    await ana.says(f"{vote.number} answer 1 About 200 euros.")
    await vote.due(hours=2)
    assert len(await mails(house, dan)) == 1  # the answer comes with the next round
    await vote.due(days=2)
    (reactions,) = await mails(house, dan, about="vote-mails-round")
    assert think in reactions.body
    assert "About 200 euros." in reactions.body
    assert ask in " ".join(reactions.body.split())
    await ana.says(f"{vote.number} table because we lack figures")
    await ana.says("yes")
    await vote.due()
    last = (await mails(house, dan))[-1]
    assert off in last.subject
    assert "we lack figures" in last.body
