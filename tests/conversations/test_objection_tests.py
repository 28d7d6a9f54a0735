"""The circle's test of an objection in conversation: polls in direct chats, and an outcome."""

import pytest

from assistant.domain.verdicts import Outcome
from assistant.storage.circles import CircleRepository, Lead
from assistant.storage.remarks import OpinionRepository
from tests.support.asking import support_desk
from tests.support.consenting import CONSENT, asked_for_consent, told_as
from tests.support.conversation import House
from tests.support.proposing import announced, declared_by_time, member_named, opened
from tests.support.vote_house import Vote

SAID = {
    "en": {
        "objection": "objection because the bakery cannot pay it",
        "reason": "the bakery cannot pay it",
        "test": "test 1",
        "falls": "does not stand 1 because it pays nothing",
        "disqualify": "not qualified 1 because it pays nothing here",
        "yes": "yes",
        "question": "does objection 1 stand?",
    },
    "ca": {
        "objection": "objecció perquè el forn no ho pot pagar",
        "reason": "el forn no ho pot pagar",
        "test": "prova 1",
        "falls": "no se sosté 1 perquè no paga res",
        "disqualify": "no qualifica 1 perquè el forn aquí no paga res",
        "yes": "sí",
        "question": "se sosté l'objecció 1?",
    },
}


@pytest.mark.parametrize("locale", SAID)
async def test_those_who_decide_are_asked_and_what_they_find_holds(
    house: House, locale: str
) -> None:
    said = SAID[locale]
    vote, people = await asked_for_consent(house, locale, said["objection"])
    polls = {each.user_id: len(await vote.polls(each)) for each in people}
    asked = await people[0].says(f"{vote.number} {said['test']}")
    assert asked.id == "objection-tests-asked"
    await vote.due()
    for somebody in people:
        new = (await vote.polls(somebody))[polls[somebody.user_id] :]
        assert len(new) == (0 if somebody is people[4] else 1)
        for _, poll in new:
            if poll is not None:
                assert said["question"].casefold() in poll.question.casefold()
                assert said["reason"] in poll.question
    refused = await people[0].says(f"{vote.number} {said['disqualify']}")
    question = await people[0].says(said["yes"]) if refused.id.endswith("question") else refused
    assert question.id == "objection-tests-stands-found"
    assert (await vote.taps(people[1], "stands")).id == "objection-tests-kept"
    assert (await vote.taps(people[2], "falls")).id == "objection-tests-kept"
    step = await people[3].says(f"{vote.number} {said['falls']}")
    assert step.id == "objection-tests-kept"
    assert (await vote.taps(people[0], "unsure")).id == "objection-tests-kept"
    last = await vote.taps(people[5], "falls")
    (heard,) = told_as(last, people[0], "objection-tests-heard")
    assert "3" in heard
    assert await vote.counted() != {}
    assert (await people[0].says(f"{vote.number} {said['disqualify']}")).id == (
        "objections-disqualify-question"
    )
    assert (await people[0].says(said["yes"])).id == "objections-disqualified"
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.ADOPTED


async def test_who_acts_for_two_tests_for_the_one_that_did_not_object(house: House) -> None:
    """The polls say for whom; nobody who leads has to be told of `test` by others."""
    ana = await member_named(house, "Ana")
    own, rye = await house.member("zoe", name="Zoe"), await house.member("Rye Bakers")
    zoe = await house.person("Zoe", members=(own, rye))
    vote = await announced(house, ana, "en", CONSENT)
    await opened(vote)
    await zoe.says(f"{vote.number} objection because we cannot pay it")
    objecting = await zoe.says("Rye Bakers")
    (raised,) = told_as(objecting, ana, "objections-raised")
    assert f"{vote.number} test 1" in raised
    assert "test …" in (await ana.says(f"{vote.number} objections")).body
    unasked = await ana.says(f"{vote.number} not qualified 1 because it pays nothing")
    assert f"Not yet? “{vote.number} test 1” asks everybody who decides." in unasked.body
    before = len(await vote.polls(zoe))
    await ana.says(f"{vote.number} test 1")
    await vote.due()
    (poll,) = [each for _, each in (await vote.polls(zoe))[before:]]
    assert poll is not None
    assert "(Rye Bakers)" not in poll.question
    asked = await ana.says(f"{vote.number} not qualified 1 because it pays nothing")
    assert "Not yet?" not in asked.body
    kept = await zoe.says(f"{vote.number} does not stand 1 because others pay")
    assert kept.id == "objection-tests-kept"
    async with house.database.reading() as connection:
        (opinion,) = await OpinionRepository(connection).of(vote.number, 1)
    assert opinion.voter_id == own.id


async def test_hostile_only_voters_test_and_nobody_their_own(house: House) -> None:
    vote, people = await asked_for_consent(house)
    await people[4].says(f"{vote.number} objection because it is too dear")
    ben, eve = people[1], await house.stranger()
    assert (await ben.says(f"{vote.number} test 1")).id == "objections-not-leading"
    assert (await ben.says(f"{vote.number} does not stand 1")).id == "objections-unknown"
    await people[0].says(f"{vote.number} test 1")
    await vote.due()
    assert (await people[4].says(f"{vote.number} does not stand 1")).id == "objections-unknown"
    answer = await eve.says(f"{vote.number} does not stand 1")
    assert answer.id != "objection-tests-kept"
    assert "dear" not in answer.body
    spoiled = await vote.taps(ben, "falls", "stands")
    assert spoiled.id == "objections-unknown"
    before = await vote.counted()
    assert (await vote.taps(ben, "stands")).id == "objection-tests-kept"
    assert await vote.counted() == before
    assert (await people[0].says(f"{vote.number} not qualified 1 because I say so")).id in {
        "objections-disqualify-question",
        "objection-tests-stands-found",
    }
    assert (await people[0].says("yes")).id != "objections-disqualified"
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is not Outcome.ADOPTED


@pytest.mark.parametrize(
    ("locale", "unasked", "found"),
    [
        ("en", "Nobody answered such a test", "1 found so, 0 that it stands"),
        ("ca", "Ningú no va respondre aquesta prova", "ho veuen així 1"),
    ],
)
async def test_the_shared_room_reads_what_is_on_record_and_who_was_asked(
    house: House, locale: str, unasked: str, found: str
) -> None:
    """Who leads says what the circle found: whoever was there sees whether it did."""
    said = SAID[locale]
    desk = await support_desk(house, locale=locale)
    others = [await member_named(house, name, locale) for name in ("Jordi", "Omar")]
    async with house.database.transaction(house.now) as tx:
        for each in others:
            assert each.person is not None
            await CircleRepository(tx.connection).enter(desk.circle.id, each.person.id)
        assert desk.mireia.person is not None
        lead = Lead(person_id=desk.mireia.person.id)
        await CircleRepository(tx.connection).set_lead(desk.circle.id, lead)
    mireia, (jordi, omar) = desk.mireia, others
    begin = {"en": "propose Sunday shifts", "ca": "proposa Torns de diumenge"}[locale]
    for words in (begin, "Obrim els diumenges.", "2", CONSENT):
        step = await mireia.says(words)
    vote = Vote(house, int(step.reply.number))
    await mireia.says(said["yes"])
    await opened(vote)
    for test, expected in (("", unasked), (said["test"], found)):
        await jordi.says(f"{vote.number} {said['objection']} {test}")
        place = "2" if test else "1"
        if test:
            await mireia.says(f"{vote.number} {test.replace('1', place)}")
            await omar.says(f"{vote.number} {said['falls'].replace('1', place)}")
        await mireia.says(f"{vote.number} {said['disqualify'].replace('1', place)}")
        done = await mireia.says(said["yes"])
        assert done.id == "objections-disqualified"
        named = "objections-disqualified-aloud"
        (aloud,) = [each for each in desk.read(done) if each.named == named]
        assert expected in aloud.body
        assert "Jordi" not in aloud.body
