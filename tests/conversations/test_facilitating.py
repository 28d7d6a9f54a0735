"""Facilitating a consent in conversation: the next round, putting off, naming who leads."""

from datetime import timedelta

import pytest

from assistant.domain.members import MemberStatus
from assistant.domain.proposals import Stage
from assistant.domain.resolutions import Facilitator
from assistant.domain.rounds import Phase
from assistant.storage.circles import CircleRepository, Lead
from assistant.storage.proposals import ProposalRepository
from tests.support.asking import support_desk, told
from tests.support.consenting import CONSENT, rounds_begun
from tests.support.conversation import House
from tests.support.proposing import announced, member_named
from tests.support.vote_house import Vote, kind_named, stands, vote_on

SAID = {
    "en": {
        "next": "next round",
        "yes": "yes",
        "no": "no",
        "question": "question What does it cost?",
        "waiting": "One question has no answer yet.",
        "table": "table because we wait for the audit",
        "because": "we wait for the audit",
        "off": "is put off",
        "led": "Ana leads it.",
    },
    "ca": {
        "next": "ronda següent",
        "yes": "sí",
        "no": "no",
        "question": "pregunta Quant costa?",
        "waiting": "Una pregunta encara no té resposta.",
        "table": "ajorna perquè esperem l'auditoria",
        "because": "esperem l'auditoria",
        "off": "queda ajornada",
        "led": "La porta Ana.",
    },
}


@pytest.mark.parametrize("locale", SAID)
async def test_who_leads_moves_on_and_the_by_laws_notice_holds_all_the_same(
    house: House, locale: str
) -> None:
    said = SAID[locale]
    vote, ana, ben, _, _ = await rounds_begun(house, locale)
    await ben.says(f"{vote.number} {said['question']}")
    question = await ana.says(f"{vote.number} {said['next']}")
    assert question.id == "facilitating-next-question"
    assert said["waiting"] in question.body
    await ana.says(said["no"])
    assert (await vote.proposal()).phase is Phase.QUESTIONS
    await ana.says(f"{vote.number} {said['next']}")
    moved = await ana.says(said["yes"])
    assert moved.id == "facilitating-moved"
    assert (await vote.proposal()).phase is Phase.REACTIONS
    (wanted,) = told(await vote.due(), ben)
    assert wanted.named == "rounds-reactions"
    announced_for = (await vote.proposal()).opens_at
    await ana.says(f"{vote.number} {said['next']}")
    moved = await ana.says(said["yes"])
    assert moved.id == "facilitating-moved"
    proposal = await vote.proposal()
    assert (proposal.stage, proposal.opens_at) == (Stage.ANNOUNCED, announced_for)
    assert (await ana.says(f"{vote.number} {said['next']}")).id == "facilitating-none-on"
    await vote.due(days=4)
    assert (await vote.proposal()).stage is Stage.OPEN


async def test_without_notice_the_answers_are_asked_for_at_once(house: House) -> None:
    await kind_named(house, "consent", notice_days=0, version=2)
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await announced(house, ana, "en", CONSENT)
    closes_at = (await vote.proposal()).closes_at
    for _ in range(2):
        await ana.says(f"{vote.number} next round")
        await ana.says("yes")
    opened = await vote.proposal()
    assert (opened.stage, opened.phase, opened.opens_at) == (
        Stage.OPEN,
        Phase.OBJECTIONS,
        house.now,
    )
    assert opened.closes_at == closes_at
    assert (await ben.says(f"{vote.number} consent")).id == "votes-counted"
    await vote.due(days=3)
    assert (await vote.proposal()).start_hash == opened.start_hash


@pytest.mark.parametrize("locale", SAID)
async def test_it_is_put_off_with_a_reason_that_everybody_hears(house: House, locale: str) -> None:
    said = SAID[locale]
    vote, ana, ben, carla, _ = await rounds_begun(house, locale)
    question = await ana.says(f"{vote.number} {said['table']}")
    assert question.id == "facilitating-table-question"
    assert (await vote.proposal()).stage is Stage.ANNOUNCED
    assert (await ana.says(said["yes"])).id == "facilitating-tabled"
    news = await vote.due()
    for somebody in (ben, carla):
        (heard,) = told(news, somebody)
        assert said["off"] in heard.body
        assert heard.body.endswith(said["because"])
    assert (await vote.proposal()).stage is Stage.WITHDRAWN
    await vote.due(days=9)
    assert (await vote.proposal()).stage is Stage.WITHDRAWN


async def test_what_was_answered_goes_when_an_open_vote_is_put_off(house: House) -> None:
    vote, ana, ben, _, _ = await rounds_begun(house)
    await vote.due(days=4)
    await vote.delivered()
    await ben.says(f"{vote.number} consent")
    question = await ana.says(f"{vote.number} table because the audit is late")
    assert "counts no more" in question.body
    await ana.says("yes")
    assert (await ben.says(f"{vote.number} objection")).id == "votes-over"
    late = await ana.says(f"{vote.number} table because of me")
    assert late.id == "proposals-too-late"


async def test_nothing_is_put_off_whose_time_is_over(house: House) -> None:
    """The yes comes too late, and so does asking, before we have closed it ourselves."""
    vote, ana, _, _, _ = await rounds_begun(house)
    await vote.due(days=4)
    closes_at = (await vote.proposal()).closes_at
    assert closes_at is not None
    house.now = closes_at - timedelta(minutes=1)
    asked_before = await ana.says(f"{vote.number} table because the audit is late")
    assert asked_before.id == "facilitating-table-question"
    house.now = closes_at
    for said in ("yes", f"{vote.number} table because of me"):
        step = await ana.says(said)
        assert step.id == "proposals-too-late", said
        assert "its result is on its way" in step.body
    assert (await vote.proposal()).stage is Stage.OPEN


@pytest.mark.parametrize("locale", SAID)
async def test_a_late_yes_ends_no_other_round(house: House, locale: str) -> None:
    said, ended = SAID[locale], {"en": "has ended already", "ca": "ja s'ha acabat"}[locale]
    vote, ana, _, _, _ = await rounds_begun(house, locale)
    await vote.due(hours=20)
    assert (await vote.proposal()).phase is Phase.QUESTIONS
    question = await ana.says(f"{vote.number} {said['next']}")
    assert question.id == "facilitating-next-question"
    await vote.due(hours=20)
    late = await ana.says(said["yes"])
    assert late.id == "facilitating-ended"
    assert ended in late.body
    assert said["next"] in late.body
    assert (await vote.proposal()).phase is Phase.REACTIONS
    opens_at = (await vote.proposal()).opens_at
    assert opens_at is not None
    house.now = opens_at - timedelta(minutes=1)
    assert (await ana.says(f"{vote.number} {said['next']}")).id == "facilitating-next-question"
    await vote.due(minutes=1)
    assert (await ana.says(said["yes"])).id == "facilitating-ended"


async def test_a_yes_about_an_older_text_ends_no_round(house: House) -> None:
    vote, ana, ben, _, _ = await rounds_begun(house)
    await ana.says(f"{vote.number} facilitator {ben.user_id}")
    await ben.says(f"{vote.number} next round")
    await ana.says(f"{vote.number} amend We raise every price by 2 %.")
    assert (await ana.says("yes")).id == "proposals-announced"
    assert (await ben.says("yes")).id == "facilitating-ended"
    assert (await vote.proposal()).phase is Phase.QUESTIONS


async def test_hostile_nobody_outside_leads_a_circles_decision(house: House) -> None:
    """Nor who was named and left since: the circle's lead does again, and is told of objections."""
    desk = await support_desk(house)
    ben = await house.person("Ben", members=(await house.member("Rye Bakers"),))
    jordi = await house.person("Jordi")
    kind = await kind_named(house, "consent", version=2, facilitator=Facilitator.NAMED, rounds=())
    assert desk.mireia.person is not None
    assert jordi.person is not None
    async with house.database.transaction(house.now) as tx:
        circles = CircleRepository(tx.connection)
        await circles.enter(desk.circle.id, jordi.person.id)
        await circles.set_lead(desk.circle.id, Lead(person_id=desk.mireia.person.id))
    vote = await vote_on(house, kind, circle=desk.circle)
    refused = await desk.mireia.says(f"{vote.number} facilitator {ben.user_id}")
    assert refused.id == "facilitating-outsider"
    assert "Anybody of Support can lead it" in refused.body
    assert (await vote.proposal()).facilitator_id is None
    named = await desk.mireia.says(f"{vote.number} facilitator {jordi.user_id}")
    assert named.id == "facilitating-facilitator-named"
    led = await desk.mireia.says(f"{vote.number} test 1")
    assert led.id == "objections-not-leading"
    assert "Jordi leads it." in led.body
    assert ben.person is not None
    async with house.database.transaction(house.now) as tx:  # who wrote it is not of the circle
        await ProposalRepository(tx.connection).add_author(vote.number, ben.person.id)
    for said in ("test 1", "next round", "table because of me"):
        refused = await ben.says(f"{vote.number} {said}")
        assert "Ask Support who leads it." in refused.body, said
        assert "Jordi" not in refused.body
    await stands(house, f"of-{jordi.user_id}", MemberStatus.LAPSED)
    assert (await desk.mireia.says(f"{vote.number} test 1")).id == "objections-unknown"
    await stands(house, f"of-{jordi.user_id}", MemberStatus.ACTIVE)
    assert (await desk.mireia.says(f"{vote.number} test 1")).id == "objections-not-leading"
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).leave(desk.circle.id, jordi.person.id)
    assert (await desk.mireia.says(f"{vote.number} test 1")).id == "objections-unknown"


async def test_authors_lead_again_when_who_was_named_is_no_member_any_more(house: House) -> None:
    """And those who hear of questions are members, too."""
    vote, ana, ben, carla, _ = await rounds_begun(house)
    await ana.says(f"{vote.number} facilitator {ben.user_id}")
    assert (await ana.says(f"{vote.number} next round")).id == "facilitating-not-leading"
    await stands(house, "ben", MemberStatus.SUSPENDED)
    asked = await carla.says(f"{vote.number} question Who pays?")
    assert [each.named for each in told(asked, ana)] == ["rounds-asked"]
    assert told(asked, ben) == []
    assert (await ana.says(f"{vote.number} next round")).id == "facilitating-next-question"
    named = await ana.says(f"{vote.number} facilitator {carla.user_id}")
    assert named.id == "facilitating-facilitator-named"


async def test_a_circle_names_who_leads_where_the_by_law_lets_it(house: House) -> None:
    desk = await support_desk(house)
    lead = await kind_named(house, "consent", version=2)
    vote = await vote_on(house, lead, circle=desk.circle)
    refused = await desk.mireia.says(f"{vote.number} facilitator Mireia")
    assert refused.id == "facilitating-not-leading"
    assert "Nobody leads it at present." in refused.body
    named = await kind_named(house, "consent", version=3, facilitator=Facilitator.NAMED)
    ana = await member_named(house, "Ana")
    other = await vote_on(house, named)
    assert (await ana.says(f"{other.number} facilitator Ana")).id == "facilitating-not-leading"
    vote = await announced(house, ana, "en", CONSENT)
    assert (await ana.says(f"{vote.number} facilitator Nobody")).id == "proposal-authors-unknown"
    ben = await member_named(house, "Ben")
    done = await ana.says(f"{vote.number} facilitator {ben.user_id}")
    assert done.id == "facilitating-facilitator-named"
    assert (await ana.says(f"{vote.number} next round")).id == "facilitating-not-leading"
    assert (await ben.says(f"{vote.number} next round")).id == "facilitating-next-question"


@pytest.mark.parametrize("locale", SAID)
async def test_hostile_nobody_else_moves_or_puts_off(house: House, locale: str) -> None:
    """They read who does, in their own chat and nowhere else; strangers do not."""
    said, eve = SAID[locale], await house.stranger()
    vote, _, ben, _, _ = await rounds_begun(house, locale)
    room = await house.room(ben, eve)
    for order in (said["next"], said["table"], "facilitator Ben"):
        refused = await ben.says(f"{vote.number} {order}")
        assert refused.id == "facilitating-not-leading", order
        assert said["led"] in refused.body
        assert (await ben.says(said["yes"])).id != "facilitating-tabled"
        assert "Ana" not in (await eve.says(f"{vote.number} {order}")).body
    aloud = await ben.says(f"!{vote.number} {said['next']}", room)
    read = [heard.body for heard in aloud.messages if heard.room_id == room.room_id]
    assert read
    assert not any("Ana" in body for body in read)
    assert any(said["led"] in heard.body for heard in aloud.messages)
    assert (await vote.proposal()).phase is Phase.QUESTIONS


async def test_an_old_clock_moves_nothing(house: House) -> None:
    vote, ana, _, _, _ = await rounds_begun(house)
    await house.falls_due("proposal-round", {"proposal": vote.number})
    assert (await vote.proposal()).phase is Phase.QUESTIONS
    await ana.says(f"{vote.number} withdraw")
    await ana.says("yes")
    await vote.due(days=3)
    assert (await Vote(house, vote.number).proposal()).phase is Phase.QUESTIONS
