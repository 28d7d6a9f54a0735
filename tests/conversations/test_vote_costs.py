"""However many votes are open, and for however many one acts: as many questions to the database."""

from datetime import timedelta

import pytest

from assistant.domain.members import Role
from tests.conversations.test_result_costs import statements
from tests.support.conversation import House
from tests.support.unread import closes, is_declared, sends_unread
from tests.support.vote_house import kind_named, vote_on

OPTIONS = ("Ana", "Berta", "Carla")


async def test_what_one_owes_costs_the_same_for_many(house: House) -> None:
    """Two votes and one member, then five votes and four members, secret ones among them."""
    first = await house.member("first")
    ana = await house.person("Ana", members=(first,))
    others = [await house.member(f"other{place}") for place in range(3)]
    berta = await house.person("Berta", members=(first, *others))
    votes = [
        await vote_on(house, await kind_named(house, "ordinary")),
        await vote_on(house, await kind_named(house, "election"), options=OPTIONS),
    ]
    await ana.says("vote")
    with statements() as few:
        listed = await ana.says("vote")
    assert len(listed.reply.votes) == 2
    for kind, options in (("ordinary", ()), ("election", OPTIONS), ("ordinary", ())):
        votes.append(await vote_on(house, await kind_named(house, kind), options=options))
    await ana.says(f"{votes[0].number} yes")
    await ana.says(f"{votes[1].number} B A")
    await ana.says(f"{votes[3].number} C")
    with statements() as many:
        listed = await berta.says("vote")
    owed = {line.number: line.names for line in listed.reply.votes}
    assert len(owed) == 5
    assert owed[str(votes[0].number)] == ("Other0", "Other1", "Other2")
    assert owed[str(votes[1].number)] == ("Other0", "Other1", "Other2")
    assert owed[str(votes[2].number)] == ("First", "Other0", "Other1", "Other2")
    assert len(many) <= len(few) + 3, (len(few), len(many))  # which members are whose, at most


async def test_why_somebody_has_no_vote_costs_one_question(house: House) -> None:
    members = tuple([await house.member(f"m{place}") for place in range(6)])
    await house.person("Ana", members=members)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    one = await house.person("Carles", members=members[:1], role=Role.CONTACT)
    all_of_them = await house.person("Dora", members=members, role=Role.CONTACT)
    with statements() as few:
        assert (await one.says(f"{vote.number} yes")).id == "votes-by-representatives"
    with statements() as many:
        assert (await all_of_them.says(f"{vote.number} yes")).id == "votes-by-representatives"
    rolls = [sum("FROM roll" in each for each in seen) for seen in (few, many)]
    assert rolls[0] == rolls[1] <= 2


async def test_reminders_ask_once_for_a_batch_of_slots(house: House) -> None:
    people = [
        await house.person(f"V{place}", members=(await house.member(f"v{place}"),))
        for place in range(20)
    ]
    vote = await vote_on(house, await kind_named(house, "election"), options=OPTIONS)
    for who in people[:5]:
        await who.says(f"{vote.number} B A")
    house.later(days=5)
    with statements() as seen:
        step = await vote.due()
    assert sum("FROM secret_ballots" in each for each in seen) <= 3  # the card's turnout, too
    assert {each.recipient for each in step.messages if each.recipient} == {
        each.user_id for each in people[5:]
    }


@pytest.mark.parametrize("kind", ["ordinary", "election"])
async def test_what_nobody_can_read_costs_the_same_for_many(house: House, kind: str) -> None:
    """Whether a close has to wait is looked at every ten minutes, for two days."""
    people = [
        await house.person(f"V{place}", members=(await house.member(f"v{place}"),))
        for place in range(8)
    ]
    vote = await vote_on(
        house, await kind_named(house, kind), options=OPTIONS if kind == "election" else ()
    )
    await sends_unread(house, people[0])
    await closes(vote)
    with statements() as few:
        await vote.due(minutes=10)
    for who in people:
        await sends_unread(house, who, at=house.now - timedelta(days=1))
        await sends_unread(house, who, at=house.now - timedelta(days=2))
    await vote.due(minutes=10)  # each is asked once
    with statements() as many:
        await vote.due(minutes=10)
    assert not await is_declared(vote)
    asked = [sum("outbox.txn_id = ?" in each for each in seen) for seen in (few, many)]
    assert asked[1] - asked[0] == len(people) - 1  # whether somebody was asked before
    assert len(many) - len(few) == len(people) - 1
