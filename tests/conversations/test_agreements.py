"""Agreements in conversation: who sees to a decision, how it is judged, when it is reviewed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.agreements import Agreement
from assistant.domain.proposals import Stage
from assistant.domain.verdicts import Outcome
from assistant.storage.agreements import AgreementRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from tests.support.adopted import adopted
from tests.support.asking import support_desk, told
from tests.support.conversation import House
from tests.support.proposing import announced, drafted, member_named, opened
from tests.support.vote_house import Vote, kind_named, vote_on

SAID = {
    "en": {
        "responsible": "responsible {} and {}",
        "criteria": "Nobody leaves because of it.",
        "when": "in six months",
        "missing": "Who sees to it",
        "review": "review in three months",
        "reviewed": "reviewed",
        "time": "Time to review",
        "today": "today",
        "again": "new version",
        "announce": "announce",
        "amend": "amend …",
        "yes": "yes",
    },
    "ca": {
        "responsible": "responsables {} i {}",
        "criteria": "Ningú no marxa per això.",
        "when": "d'aquí a sis mesos",
        "missing": "Qui se n'encarrega",
        "review": "revisa d'aquí a tres mesos",
        "reviewed": "revisada",
        "time": "Toca revisar",
        "today": "avui",
        "again": "nova versió",
        "announce": "anuncia",
        "amend": "esmena …",
        "yes": "sí",
    },
}


@pytest.mark.parametrize("locale", SAID)
async def test_who_leads_is_asked_once_it_is_decided_and_says_all_of_it(
    house: House, locale: str
) -> None:
    said = SAID[locale]
    vote, (ana, ben, carla), declared = await adopted(house, locale)
    wanted = [each for each in told(declared, ana) if each.named == "agreements-wanted"]
    assert len(wanted) == 1
    assert said["missing"] in wanted[0].body
    names = said["responsible"].format(ben.user_id, carla.user_id)
    asked = await ana.says(f"{vote.number} {names}")
    assert asked.id == "agreements-criteria-wanted"
    assert told(asked, ben) == []
    assert (await ana.says(said["criteria"])).id == "agreements-review-wanted"
    kept = await ana.says(said["when"])
    assert kept.id == "agreements-kept"
    assert kept.reply.responsible == ("Ben", "Carla")
    assert kept.reply.criteria == said["criteria"]
    soon = await vote.due()
    for somebody in (ben, carla):
        (entrusted,) = told(soon, somebody)
        assert entrusted.named == "agreements-entrusted"
        assert said["criteria"] in entrusted.body
    review_at = (await vote.proposal()).review_at
    assert review_at is not None
    assert timedelta(days=175) < review_at - house.now < timedelta(days=190)


@pytest.mark.parametrize("locale", SAID)
async def test_a_review_is_told_once_to_who_sees_to_it_in_their_morning(
    house: House, locale: str
) -> None:
    said = SAID[locale]
    vote, (ana, ben, carla), _ = await adopted(house, locale)
    async with house.database.transaction(house.now) as tx:
        assert carla.person is not None
        away = replace(carla.person, timezone="America/Los_Angeles")
        await PersonRepository(tx.connection).update(away)
    names = said["responsible"].format(ben.user_id, carla.user_id)
    await ana.says(f"{vote.number} {names}")
    (entrusted,) = told(await vote.due(minutes=10), ben)
    assert entrusted.named == "agreements-entrusted"
    await ana.says(said["criteria"])
    await ana.says(said["when"])
    review_at = (await vote.proposal()).review_at
    assert review_at is not None
    house.now = review_at - timedelta(minutes=1)
    assert told(await vote.due(), ben) == []
    first = await vote.due(minutes=2)
    (heard,) = told(first, ben)
    assert said["time"] in heard.body
    assert said["criteria"] in heard.body
    assert told(first, carla) == []
    later = await vote.due(hours=12)
    assert [said["time"] in each.body for each in told(later, carla)] == [True]
    assert told(await vote.due(days=3), ben) == []
    assert (await ben.says(said["today"])).body.count(str(vote.number)) == 1
    assert (await ben.says(f"{vote.number} {said['reviewed']}")).id == "agreements-reviewed-kept"
    assert str(vote.number) not in (await ben.says(said["today"])).body
    assert (await ben.says(f"{vote.number} {said['reviewed']}")).id == "agreements-nothing-due"
    assert (await ben.says(f"{vote.number} {said['review']}")).id == "agreements-kept"
    anew = await ben.says(f"{vote.number} {said['again']}")
    assert anew.id == "agreements-new-version"
    draft = await Vote(house, int(anew.reply.number)).proposal()
    assert (draft.stage, draft.follows, draft.wording.text) == (
        Stage.DRAFT,
        vote.number,
        (await vote.proposal()).wording.text,
    )


async def test_what_the_draft_says_already_is_not_asked_for(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await announced(house, ana)
    await ana.says(f"{vote.number} responsible {ben.user_id}")
    assert (await ana.says("skip")).id == "agreements-review-wanted"
    assert (await ana.says("in six months")).id == "agreements-kept"
    await vote.due(days=8)
    assert (await vote.proposal()).stage is Stage.OPEN
    fixed = await ana.says(f"{vote.number} criteria Nobody leaves.")
    assert fixed.id == "agreements-fixed"


async def test_a_day_is_read_in_whatever_language_it_is_written(house: House) -> None:
    """Commands are understood in every language, so the moments in them are."""
    ana = await member_named(house, "Ana")
    vote = await announced(house, ana)
    for said in ("revisa d'aquí a tres mesos", "بعد ثلاثة أشهر مراجعة"):
        assert (await ana.says(f"{vote.number} {said}")).id == "agreements-kept", said
    await ana.says(f"{vote.number} review")
    assert (await ana.says("dentro de seis meses")).id == "agreements-kept"
    review_at = (await vote.proposal()).review_at
    assert review_at is not None
    assert timedelta(days=180) < review_at - house.now < timedelta(days=185)


async def test_hostile_nobody_else_says_what_follows(house: House) -> None:
    vote, (ana, ben, carla), _ = await adopted(house)
    eve = await house.stranger()
    for said in ("responsible Ben", "criteria None.", "review in a year", "reviewed"):
        refused = await carla.says(f"{vote.number} {said}")
        assert refused.id == "agreements-not-yours", said
        assert refused.body.endswith("Ana leads it.")
        assert "New prices" not in (await eve.says(f"{vote.number} {said}")).body
    assert (await ana.says(f"{vote.number} responsible Nobody")).id == "proposal-authors-unknown"
    assert "New prices" not in (await eve.says(f"{vote.number} new version")).body
    await ana.says(f"{vote.number} responsible {ben.user_id}")
    hostile = "<b>@room</b> [free](https://evil.example)"
    kept = await ana.says(hostile)
    assert "<b>" not in kept.html
    assert 'href="https://evil' not in kept.html


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Josep Puig i Cadafalch i Ben", ["Josep Puig i Cadafalch", "Ben"]),
        ("Ben, Josep Puig i Cadafalch", ["Ben", "Josep Puig i Cadafalch"]),
        ("Ben, and Ben and وفاء", ["Ben", "وفاء"]),
        ("علي وليد ووفاء", ["علي وليد", "وفاء"]),
        ("وفاء وعلي", ["وفاء", "علي وليد"]),
        ("Ben، وفاء و علي وليد", ["Ben", "وفاء", "علي وليد"]),
    ],
)
async def test_names_that_hold_an_and_of_their_own_are_read(
    house: House, said: str, names: list[str]
) -> None:
    """One is called so, or the word only begins like it; no name is parted that somebody has."""
    rye = await house.member("Rye Bakers")
    ana = await house.person("Ana", members=(rye,))
    for name in ("Josep Puig i Cadafalch", "Ben", "وفاء", "علي وليد"):
        await house.person(name, members=(rye,))
    vote = await announced(house, ana)
    step = await ana.says(f"{vote.number} responsible {said}")
    assert step.id == "agreements-criteria-wanted"
    assert list(step.reply.responsible) == names
    unknown = await ana.says(f"{vote.number} responsible Ben and Carla i Dani")
    assert (unknown.id, unknown.reply.said) == ("proposal-authors-unknown", "Carla")


@pytest.mark.parametrize("locale", SAID)
async def test_only_what_is_decided_is_proposed_anew(house: House, locale: str) -> None:
    """And it is said who sees the draft: whoever wrote it before does, too."""
    said = SAID[locale]
    ana, ben = await member_named(house, "Ana", locale), await member_named(house, "Ben", locale)
    vote = await drafted(house, ana, locale)
    assert ben.person is not None
    async with house.database.transaction(house.now) as tx:
        await ProposalRepository(tx.connection).add_author(vote.number, ben.person.id)
    again = f"{vote.number} {said['again']}"
    assert (await ana.says(again)).id == "agreements-undecided"
    assert (await ana.says(f"{vote.number} {said['announce']}")).id == "proposals-notice"
    await ana.says(said["yes"])
    assert (await ana.says(again)).id == "agreements-undecided"
    await opened(vote)
    refused = await ana.says(again)
    assert refused.id == "agreements-undecided"
    assert f"{vote.number} {said['amend']}" in refused.body
    await vote.declared()
    done = await ana.says(again)
    assert done.id == "agreements-new-version"
    assert done.reply.others == ("Ben",)
    assert "Ben" in done.body
    draft = await Vote(house, int(done.reply.number)).proposal()
    assert draft.follows == vote.number


async def test_nothing_follows_from_what_was_not_adopted(house: House) -> None:
    """Neither a review that was wished for before, nor anybody who sees to it."""
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await announced(house, ana)
    await ana.says(f"{vote.number} review tomorrow at 10")
    await opened(vote)
    for somebody in (ana, ben):
        await somebody.says(f"{vote.number} no")
    await vote.declared()
    assert (await vote.proposal()).outcome is Outcome.LOST
    fixed = await ana.says(f"{vote.number} responsible Ana")
    assert fixed.id == "agreements-fixed"
    assert "was not adopted" in fixed.body
    (line,) = (await ben.says("decisions")).reply.lines
    assert (line.number, line.due) == (str(vote.number), False)
    assert "Review" not in (await ben.says(f"decision {vote.number}")).body


async def test_hostile_nobody_outside_a_circle_hears_what_it_decides(house: House) -> None:
    """Neither where they are named, nor where they have left since, nor as who leads it."""
    desk = await support_desk(house)
    ben = await house.person("Ben", members=(await house.member("Rye Bakers"),))
    vote = await vote_on(house, await kind_named(house, "ordinary"), circle=desk.circle)
    before = await vote.proposal()
    assert desk.mireia.person is not None
    assert ben.person is not None
    async with house.database.transaction(house.now) as tx:
        led = replace(before, facilitator_id=desk.mireia.person.id)
        await ProposalRepository(tx.connection).change(led)
        agreed = Agreement(number=vote.number, responsible=(ben.person.id,))
        await AgreementRepository(tx.connection).put(agreed)
    await desk.mireia.says(f"{vote.number} yes")
    every = await vote.declared()
    assert not told(every, ben)
    named = await desk.mireia.says(f"{vote.number} responsible {ben.user_id}")
    assert named.id == "agreements-outsider"
    assert "New prices" not in "".join(heard.body for heard in told(named, ben))
