"""Voters who are forgotten, come back, or are many or none: the roll is what it was."""

from datetime import timedelta

import pytest

from assistant.domain.members import MemberClass
from assistant.domain.resolutions import Pooling
from assistant.domain.verdicts import Outcome
from assistant.storage.circles import CircleRepository
from tests.support.conversation import House, Somebody
from tests.support.proposing import declared_by_time
from tests.support.vote_house import Vote, kind_named, vote_on

BOTH = frozenset({MemberClass.USER, MemberClass.OPERATIONAL})


async def _voter(house: House, name: str) -> Somebody:
    return await house.person(name, members=(await house.member(name.lower()),))


async def _asked(house: House, kind: str = "ordinary", **more: object) -> Vote:
    return await vote_on(house, await kind_named(house, kind), **more)  # type: ignore[arg-type]


async def _forgotten(house: House, who: Somebody) -> None:
    """Forget somebody as they asked, a week later."""
    assert who.person is not None
    await who.says("forget me")
    await who.says("yes")
    house.later(days=7)
    await house.falls_due("erase", {"erase": who.person.id})


@pytest.mark.parametrize("circles_own", [False, True])
async def test_a_newcomer_never_stands_in_the_place_of_who_was_forgotten(
    house: House, circles_own: bool
) -> None:
    """Ids are not given twice: else somebody who joins later is on the roll, with a ballot."""
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben")
    circle = await house.circle("bread", people=(ana, ben)) if circles_own else None
    vote = await _asked(house, circle=circle, lasts=timedelta(days=30))
    await ana.says(f"{vote.number} no")
    await ben.says(f"{vote.number} yes because Ben said so")
    before = await vote.counted()
    assert ben.person is not None
    await _forgotten(house, ben)
    new = await _voter(house, "Eve")
    if circle is not None:
        assert new.person is not None
        async with house.database.transaction(house.now) as tx:
            await CircleRepository(tx.connection).enter(circle.id, new.person.id)
    refused = await new.says(f"{vote.number} no")
    assert refused.id == "votes-not-on-roll"
    assert await vote.counted() == before
    await declared_by_time(vote)
    await vote.due(days=30)
    assert (await vote.proposal()).eligible == 2
    assert "Ben said so" not in str(await _rows(house))


async def _rows(house: House) -> list[object]:
    async with house.database.reading() as connection:
        return list((await connection.exec_driver_sql("SELECT * FROM ballots")).all())


async def test_who_is_forgotten_after_the_declaration_leaves_a_ledger_that_agrees(
    house: House,
) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben")
    vote = await _asked(house)
    await ana.says(f"{vote.number} no")
    await ben.says(f"{vote.number} no because Ben is tired")
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.LOST
    assert await vote.problems() == []
    await _forgotten(house, ben)
    assert await vote.problems() == []
    assert "Ben" not in (await ana.says(f"{vote.number} result")).body
    assert "tired" not in str(await _rows(house))


async def test_a_member_of_two_classes_counts_in_both_and_once_in_all(house: House) -> None:
    both = await house.member("forn", classes=BOTH)
    ana = await house.person("Ana", members=(both,))
    ben = await _voter(house, "Ben")
    kind = await kind_named(house, "ordinary", pooling=Pooling.EACH_CLASS, version=2)
    vote = await vote_on(house, kind)
    await ana.says(f"{vote.number} yes")
    await ben.says(f"{vote.number} no")
    await declared_by_time(vote)
    proposal = await vote.proposal()
    assert (proposal.eligible, proposal.outcome) == (2, Outcome.LOST)  # users are 1 to 1
    assert await vote.problems() == []


@pytest.mark.parametrize(
    ("kind", "options"),
    [("consent", ()), ("ordinary", ()), ("advice", ()), ("choose", ("A", "B")),
     ("approval", ("A", "B")), ("score", ("A", "B")), ("ranked", ("A", "B")),
     ("election", ("A", "B")), ("schulze", ("A", "B"))],
)  # fmt: skip
async def test_nobody_at_all_decides_nothing(
    house: House, kind: str, options: tuple[str, ...]
) -> None:
    circle = await house.circle("empty")
    vote = await _asked(house, kind, circle=circle, options=options)
    await declared_by_time(vote)
    proposal = await vote.proposal()
    assert proposal.eligible == 0
    assert proposal.outcome is (Outcome.ADVICE if kind == "advice" else Outcome.INQUORATE)


@pytest.mark.parametrize(
    ("kind", "said", "outcome"),
    [("consent", "consent", Outcome.ADOPTED), ("ordinary", "yes", Outcome.CARRIED),
     ("choose", "A", Outcome.ELECTED), ("approval", "A B", Outcome.TIED),
     ("score", "A 5 B 5", Outcome.TIED), ("ranked", "B A", Outcome.ELECTED),
     ("election", "B A", Outcome.ELECTED), ("schulze", "B", Outcome.ELECTED)],
)  # fmt: skip
async def test_one_alone_decides(house: House, kind: str, said: str, outcome: Outcome) -> None:
    ana = await _voter(house, "Ana")
    has_options = outcome in (Outcome.ELECTED, Outcome.TIED)
    vote = await _asked(house, kind, options=("Ann", "Bob") if has_options else ())
    assert (await ana.says(f"{vote.number} {said}")).id == "votes-counted"
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is outcome
    assert kind == "election" or await vote.problems() == []
