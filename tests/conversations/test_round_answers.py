"""Answers to questions about a proposal: by reply, by number, told to all and named to few."""

import json

import pytest

from assistant.domain.proposals import Stage
from assistant.domain.rounds import Remark
from assistant.services import round_news
from assistant.storage.circles import CircleRepository
from assistant.storage.remarks import RemarkRepository
from tests.support.asking import support_desk, told
from tests.support.consenting import CONSENT, rounds_begun
from tests.support.conversation import House
from tests.support.vote_house import Vote


async def test_who_proposes_answers_by_a_reply_and_says_which_where_several_wait(
    house: House,
) -> None:
    vote, ana, ben, carla, _ = await rounds_begun(house)
    await ben.says(f"{vote.number} Who pays?")
    one = await ana.says(f"{vote.number} All of us.")
    assert one.id == "rounds-answered"
    await ben.says(f"{vote.number} Since when?")
    await carla.says(f"{vote.number} Until when?")
    which = await ana.says(f"{vote.number} From May on.")
    assert which.id == "rounds-which"
    assert [line.place for line in which.reply.lines] == [2, 3]
    assert (await ana.says(f"{vote.number} 3 Until June.")).id == "rounds-answered"
    listed = await ben.says(f"{vote.number} questions")
    assert [line.answer for line in listed.reply.lines] == ["All of us.", None, "Until June."]


async def test_a_reply_to_a_question_is_its_answer_whatever_it_says(house: House) -> None:
    """A bare no, a number, words that begin with one; and later, when answers are ballots."""
    vote, ana, ben, carla, _ = await rounds_begun(house)
    passed = {}
    for place, text in enumerate(
        ("Does it hurt?", "How many pay?", "What does it cost?", "For ever?"), 1
    ):
        (passed[place],) = told(await ben.says(f"{vote.number} question {text}"), ana)
    for place, text in ((1, "no"), (2, "3"), (3, "3 euros.")):
        done = await ana.says(text, reply_to=passed[place].event_id)
        assert (done.id, done.reply.place, done.reply.text) == ("rounds-answered", place, text)
    other = await ana.says(f"{vote.number} answer 1 Not much.", reply_to=passed[3].event_id)
    assert (other.reply.place, other.reply.text) == (1, "Not much.")
    await vote.due(days=4)
    assert (await vote.proposal()).stage is Stage.OPEN
    late = await ana.says("consent", reply_to=passed[4].event_id)
    assert (late.id, late.reply.place) == ("rounds-answered", 4)
    assert await vote.counted() == {}
    listed = await carla.says(f"{vote.number} questions")
    assert [line.answer for line in listed.reply.lines] == ["Not much.", "3", "3 euros.", "consent"]


async def test_words_that_call_it_a_question_or_an_answer_are_none_of_it(house: House) -> None:
    vote, ana, ben, carla, notices = await rounds_begun(house)
    (notice,), (to_carla,) = told(notices, ben), told(notices, carla)
    for number, text in (("", "Who pays?"), (f"{vote.number} ", "Since when?")):
        kept = await ben.says(f"{number}question {text}", reply_to=notice.event_id)
        assert (kept.id, kept.reply.text) == ("rounds-question-kept", text)
    early = await carla.says("reaction I like it.", reply_to=to_carla.event_id)
    assert early.id == "rounds-not-on"
    (notice,) = told(notices, ana)
    done = await ana.says("answer 1 We.", reply_to=notice.event_id)
    assert (done.reply.place, done.reply.text) == (1, "We.")
    done = await ana.says(f"{vote.number} answer 2027 is the year")
    assert (done.reply.place, done.reply.text) == (2, "2027 is the year")


async def test_an_answer_is_told_to_all_though_others_were_being_told_of_another(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(round_news, "BATCH", 1)
    vote, ana, ben, carla, _ = await rounds_begun(house)
    await ben.says(f"{vote.number} Who pays?")
    await ana.says(f"{vote.number} All of us.")
    await vote.due(hours=1)  # the first of them
    await ben.says(f"{vote.number} Since when?")
    await ana.says(f"{vote.number} From May on.")
    heard = []
    for wait in (1, 1, 1, 3600, 1, 1, 1):
        heard += told(await vote.due(seconds=wait), carla)
    assert [each.named for each in heard] == ["rounds-answers", "rounds-answers"]
    assert "All of us." in heard[0].body
    assert "From May on." in heard[1].body


async def test_answers_are_told_though_the_rounds_are_over(house: House) -> None:
    vote, ana, ben, carla, _ = await rounds_begun(house)
    await ben.says(f"{vote.number} Who pays?")
    await ana.says(f"{vote.number} All of us.")
    for _ in range(2):
        await ana.says(f"{vote.number} next round")
        await ana.says("yes")
    (heard,) = told(await vote.due(), carla)
    assert heard.named == "rounds-answers"
    assert "All of us." in heard.body


async def test_a_shared_room_hears_what_was_asked_and_not_by_whom(house: House) -> None:
    """It was asked in a direct room; those whom it concerns read the name in theirs."""
    desk = await support_desk(house)
    jordi = await house.person("Jordi")
    assert jordi.person is not None
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).enter(desk.circle.id, jordi.person.id)
    mireia = desk.mireia
    for said in ("propose Sunday shifts", "We open on Sundays.", "2", CONSENT):
        step = await mireia.says(said)
    vote = Vote(house, int(step.reply.number))
    assert (await mireia.says("yes")).id == "proposals-announced"
    await vote.due()
    kept = await jordi.says(f"{vote.number} question Who pays?")
    assert "with your name" in kept.body
    done = await mireia.says(f"{vote.number} All of us.")
    (aloud,) = desk.read(done)
    assert "Who pays?" in aloud.body
    assert "All of us." in aloud.body
    assert "Jordi" not in aloud.body
    assert "Jordi" in (await mireia.says(f"{vote.number} questions")).body


async def test_who_answered_finds_it_in_their_data(house: House) -> None:
    """And nothing there says who asked."""
    vote, ana, ben, _, _ = await rounds_begun(house)
    await ben.says(f"{vote.number} question Who pays?")
    await ana.says(f"{vote.number} All of us.")
    await ana.says(f"{vote.number} question And I?")
    await ana.says("my data")
    gathered = json.loads((await ana.gets_file()).data)
    theirs, own = sorted(gathered["held"]["remarks"], key=lambda each: each["place"])
    assert (theirs["answer"], theirs["text"]) == ("All of us.", "Who pays?")
    assert "person_id" not in theirs
    assert own["text"] == "And I?"
    assert "erase; blank" in gathered["if you are forgotten"]["remarks"]


async def test_what_is_told_is_read_once_for_all(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    vote, ana, ben, carla, _ = await rounds_begun(house)
    await ben.says(f"{vote.number} Who pays?")
    await ana.says(f"{vote.number} All of us.")
    read, of = [], RemarkRepository.of

    async def noted(self: RemarkRepository, number: int) -> tuple[Remark, ...]:
        read.append(number)
        return await of(self, number)

    monkeypatch.setattr(RemarkRepository, "of", noted)
    news = await vote.due(hours=1)
    assert all(told(news, each) for each in (ana, ben, carla))
    assert len(read) == 2  # which answers are new, and what they say; but not for each person
