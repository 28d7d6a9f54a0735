"""The specification's worked cases by their numbers, from ballots to what members are told.

Cases 9 to 13 are in test_worked_elections, 8 in test_voting_polls, 14 and 15 in test_objections;
7 and 16 need delegation.
Each vote is counted again by the script that imports nothing of ours.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from assistant.domain.members import MemberStatus
from assistant.domain.resolutions import (
    Base,
    Comparator,
    KindOfResolution,
    Method,
    Pooling,
    Threshold,
)
from assistant.domain.shares import read_share
from assistant.domain.verdicts import Outcome
from tests.support.conversation import House
from tests.support.counted_votes import answers
from tests.support.declared_votes import declared_as_held, declared_by_time, readers
from tests.support.held_votes import Given, kind_of
from tests.support.proposing import drafted, member_named
from tests.support.vote_house import kind_named, stands, vote_on

MILLISECOND = timedelta(milliseconds=1)


def needs(share: str, base: Base = Base.DECISIVE) -> KindOfResolution:
    """Return a kind that needs that share of yes, and more where it is half."""
    comparator = Comparator.MORE_THAN if share == "1/2" else Comparator.AT_LEAST
    threshold = Threshold(comparator=comparator, share=read_share(share), base=base)
    return kind_of(Method.MAJORITY, threshold=threshold)


@pytest.mark.parametrize(
    ("quorum", "eligible", "needed"), [("28 %", 25, 7), ("2/3", 3, 2), ("67 %", 3, 3)]
)
async def test_case_01_a_quorum_is_a_share_rounded_up(
    house: House, quorum: str, eligible: int, needed: int
) -> None:
    kind = replace(needs("1/2"), quorum=read_share(quorum))
    roll = range(1, eligible + 1)
    enough = await declared_as_held(house, kind, answers(yes=needed), voters=roll)
    assert enough.proposal.outcome is Outcome.CARRIED
    assert f"{needed} ≥ {needed}" in enough.words["en"]
    assert await enough.vote.problems() == []


async def test_case_01_one_fewer_is_inquorate_and_not_lost(house: House) -> None:
    kind = replace(needs("1/2"), quorum=read_share("28 %"))
    few = await declared_as_held(house, kind, answers(yes=6), voters=range(1, 26))
    assert few.proposal.outcome is Outcome.INQUORATE
    assert "Not decided: 6 took part, 7 are needed (28% of 25)." in few.words["en"]
    assert "Sense decidir: participació 6, en calen 7 (28\u00a0% de 25)." in few.words["ca"]
    assert await few.vote.problems() == []


@pytest.mark.parametrize(
    ("base", "outcome", "en", "ca"),
    [
        (Base.DECISIVE, Outcome.CARRIED, "Carried: 32 yes > 29½", "Aprovada: 32 sís > 29½"),
        (Base.CAST, Outcome.LOST, "Lost: 32 yes ≤ 33", "Rebutjada: 32 sís ≤ 33"),
    ],
)
async def test_case_02_quorate_and_carried_or_lost_by_its_base(
    house: House, base: Base, outcome: Outcome, en: str, ca: str
) -> None:
    kind = replace(needs("1/2", base), quorum=read_share("10 %"))
    ballots = answers(yes=32, no=27, abstain=7)
    told = await declared_as_held(house, kind, ballots, voters=range(1, 455))
    assert told.proposal.outcome is outcome
    for locale, begins in (("en", en), ("ca", ca)):
        assert begins in told.words[locale]
        assert "66 ≥ 46" in told.words[locale]
    assert await told.vote.problems() == []


@pytest.mark.parametrize(
    ("yes", "no", "abstain", "en", "ca"),
    [
        (3, 3, 5, "Lost: 3 yes, 3 no: a tie", "Rebutjada: sí 3, no 3: hi ha empat"),
        (0, 0, 10, "Lost: nobody said yes or no.", "Rebutjada: ningú no ha dit ni sí ni no."),
    ],
)
async def test_case_03_a_tie_and_silence_are_lost(
    house: House, yes: int, no: int, abstain: int, en: str, ca: str
) -> None:
    """Typed by everybody, in two languages."""
    people = await readers(house)
    others = [await member_named(house, f"M{n}") for n in range(yes + no + abstain - 2)]
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    said = ["yes"] * yes + ["no"] * no + ["abstain"] * abstain
    catalan = {"yes": "sí", "no": "no", "abstain": "m'abstinc"}
    said[-1] = catalan[said[-1]]
    voters = [people["en"], *others, people["ca"]]
    for somebody, word in zip(voters, said, strict=True):
        assert (await somebody.says(f"{vote.number} {word}")).id == "votes-counted"
    told = await declared_by_time(vote, people)
    assert told.proposal.outcome is Outcome.LOST
    assert en in told.words["en"]
    assert ca in told.words["ca"]
    assert await vote.problems() == []


@pytest.mark.parametrize(
    ("share", "yes", "no", "outcome", "en", "ca"),
    [
        ("2/3", 22, 11, Outcome.CARRIED, "Carried: 22 yes ≥ 22", "Aprovada: 22 sís ≥ 22"),
        ("2/3", 21, 11, Outcome.LOST, "Lost: 21 yes < 21⅓", "Rebutjada: 21 sís < 21⅓"),
        ("3/4", 21, 7, Outcome.CARRIED, "Carried: 21 yes ≥ 21", "Aprovada: 21 sís ≥ 21"),
        ("3/4", 20, 7, Outcome.LOST, "Lost: 20 yes < 20¼", "Rebutjada: 20 sís < 20¼"),
    ],
    ids=["case-04-carried", "case-04-lost", "case-05-carried", "case-05-lost"],
)
async def test_case_04_two_thirds_and_case_05_three_quarters(
    house: House, share: str, yes: int, no: int, outcome: Outcome, en: str, ca: str
) -> None:
    ballots = answers(yes=yes, no=no)
    told = await declared_as_held(house, needs(share), ballots, voters=range(1, yes + no + 1))
    assert told.proposal.outcome is outcome
    assert en in told.words["en"]
    assert ca in told.words["ca"]
    assert await told.vote.problems() == []


@pytest.mark.parametrize(
    ("locale", "too_early", "first", "yes"),
    [
        ("en", "opens 15 June", "June 16", "yes"),
        ("ca", "comença el 15 de juny", "16 de juny", "sí"),
    ],
)
async def test_case_06_fourteen_clear_days_leave_out_both_ends(
    house: House, locale: str, too_early: str, first: str, yes: str
) -> None:
    """The fifteenth is refused, and the sixteenth is offered instead."""
    house.now = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
    await kind_named(house, "ordinary", notice_days=14, version=2)
    ana = await member_named(house, "Ana", locale)
    vote = await drafted(house, ana, locale)
    step = await ana.says(f"{vote.number} {too_early}")
    assert first in step.body
    assert (await vote.proposal()).opens_at is None
    await ana.says(yes)
    opens_at = (await vote.proposal()).opens_at
    assert opens_at is not None
    assert opens_at.date() == date(2026, 6, 16)


@pytest.mark.parametrize(
    ("pooling", "outcome", "en", "ca"),
    [
        (Pooling.ONE_POOL, Outcome.CARRIED, "Carried: 43 yes > 28½", "Aprovada: 43 sís > 28½"),
        (Pooling.EACH_CLASS, Outcome.LOST, "Lost", "Rebutjada"),
    ],
)
async def test_case_17_one_pool_or_each_class_for_itself(
    house: House, pooling: Pooling, outcome: Outcome, en: str, ca: str
) -> None:
    operational = answers(yes=3, no=4)
    users = [Given(voter=100 + each.voter, content=each.content) for each in answers(yes=40, no=10)]
    classes = {each.voter: ("operational",) for each in operational}
    classes |= {each.voter: ("user",) for each in users}
    kind = replace(needs("1/2"), pooling=pooling)
    told = await declared_as_held(house, kind, [*operational, *users], voters=classes)
    assert told.proposal.outcome is outcome
    assert en in told.words["en"]
    assert ca in told.words["ca"]
    apart = "Operational members: not passed, 3 yes ≤ 3½ (½ of 7 yes and no)."
    assert (apart in told.words["en"]) == (pooling is Pooling.EACH_CLASS)
    assert await told.vote.problems() == []


@pytest.mark.parametrize("locale", ["en", "ca"])
async def test_case_18_who_joins_later_is_refused_and_who_left_is_counted(
    house: House, locale: str
) -> None:
    """The first two vote yes, the third votes no and leaves: N is three, and all three count."""
    people = await readers(house)
    leaver = await member_named(house, "Cora")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    newcomer = await member_named(house, "Oriol", locale)
    refused = await newcomer.says(f"{vote.number} {'yes' if locale == 'en' else 'sí'}")
    assert refused.id == "votes-not-on-roll"
    assert await vote.counted() == {}
    for somebody, word in (*((each, "yes") for each in people.values()), (leaver, "no")):
        assert (await somebody.says(f"{vote.number} {word}")).id == "votes-counted"
    await stands(house, "cora", MemberStatus.ENDED)
    told = await declared_by_time(vote, people)
    assert (told.proposal.eligible, told.proposal.outcome) == (3, Outcome.CARRIED)
    expected = {"en": "Yes 2, no 1, abstained 0.", "ca": "Sí 2, no 1, abstencions 0."}
    assert expected[locale] in told.words[locale]
    assert "of 3)" in told.words["en"]
    assert await vote.problems() == []


async def test_case_19_a_millisecond_before_the_close_counts_and_at_the_close_is_late(
    house: House,
) -> None:
    """Both arrive half a minute after it; the late one is on record, and refused with words."""
    people = await readers(house)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    closes_at = (await vote.proposal()).closes_at
    assert closes_at is not None
    await vote.due(days=7)
    house.later(seconds=30)
    since = house.now - closes_at
    in_time = await people["en"].says(f"{vote.number} yes", ago=since + MILLISECOND)
    assert in_time.id == "votes-counted"
    assert (await people["ca"].says(f"{vote.number} no", ago=since)).id == "votes-late"
    told = await declared_by_time(vote, people)
    assert told.proposal.outcome is Outcome.CARRIED
    assert "Yes 1, no 0" in told.words["en"]
    assert "Sí 1, no 0" in told.words["ca"]
    assert await vote.problems() == []
