"""Proposals as others see them: what is whose to read and to change, and what the card tells."""

import re
from dataclasses import replace

import pytest

from assistant.domain.members import MemberStatus
from assistant.domain.proposals import Stage
from assistant.storage.ballots import RollRepository
from assistant.storage.circles import CircleRepository, Lead
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.storage.votes_cast import VotesCastRepository
from tests.support.asking import support_desk, told
from tests.support.conversation import House
from tests.support.proposing import (
    ORDINARY,
    announced,
    drafted,
    member_named,
    opened,
)
from tests.support.vote_house import Vote, kind_named, stands, vote_on


async def test_a_draft_is_its_authors_alone(house: House) -> None:
    ana, ben, eve = (
        await member_named(house, "Ana"),
        await member_named(house, "Ben"),
        await house.stranger(),
    )
    vote = await drafted(house, ana)
    for said in ("", " announce", " withdraw", " text Nothing.", " title Mine", " yes"):
        step = await ben.says(f"{vote.number}{said}")
        assert step.id in {"proposals-unknown", "core-unknown-number"}, (said, step.id)
        assert "New prices" not in step.body
        assert "New prices" not in (await eve.says(f"{vote.number}{said}")).body
    draft = await vote.proposal()
    assert (draft.stage, draft.wording.title) == (Stage.DRAFT, "New prices")


async def test_only_authors_change_what_everybody_sees(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await announced(house, ana)
    before = await vote.proposal()
    for said in ("amend Free for all.", "withdraw", "announce", "text No.", "opens tomorrow"):
        step = await ben.says(f"{vote.number} {said}")
        assert step.id == "proposals-not-yours", said
    assert (await ana.says(f"{vote.number} text No.")).id == "proposals-amend-question"
    assert (await ana.says(f"{vote.number} opens tomorrow")).id == "proposals-not-a-draft"
    assert await vote.proposal() == before


async def test_lapsed_members_neither_propose_nor_vote(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    await stands(house, "ben", MemberStatus.ENDED)
    assert (await ben.says("propose Free beer")).id != "proposing-text-wanted"
    vote = await announced(house, ana)
    await opened(vote)
    async with house.database.reading() as connection:
        assert len(await RollRepository(connection).of(vote.number)) == 1
    assert "New prices" not in (await ben.says(str(vote.number))).body


async def test_what_is_typed_is_no_markup_and_no_mention(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    hostile = "<b>@room</b> [free](https://evil.example) **x**"
    await ana.says(f"propose {hostile}")
    await ana.says(f"<img src=x> {hostile}\n# Declared: carried")
    await ana.says(ORDINARY)
    await ana.says("yes")
    vote = Vote(house, next(iter(await _numbers(house))))
    for heard in told(await vote.due(), ben):
        assert "<img" not in heard.html
        assert "<b>" not in heard.html
        assert 'href="https://evil' not in heard.html
        assert "<h1" not in heard.html


@pytest.mark.parametrize(
    ("locale", "propose", "yes", "led"),
    [
        ("es", "proponer Turnos", "sí", "La lleva Ben."),
        ("ar", "أقترح مناوبات", "نعم", "يقوده \u2068Ben\u2069."),
    ],
)
async def test_who_announces_what_another_leads_reads_who_does(
    house: House, locale: str, propose: str, yes: str, led: str
) -> None:
    """A circle's lead does; of what the whole co-op decides it is the author, who knows that."""
    desk, ben = await support_desk(house, locale=locale), await member_named(house, "Ben")
    assert ben.person is not None
    async with house.database.transaction(house.now) as tx:
        circles = CircleRepository(tx.connection)
        await circles.enter(desk.circle.id, ben.person.id)
        await circles.set_lead(desk.circle.id, Lead(person_id=ben.person.id))
    for decider, kind, told_of in (("2", "1", True), ("2", "2", False), ("1", "1", False)):
        for said in (propose, "3 % …", decider, kind):
            await desk.mireia.says(said)
        done = await desk.mireia.says(yes)
        assert done.id == "proposals-announced"
        assert (led in done.body) is told_of, (decider, kind)


async def test_a_circles_own_decision_is_nobody_elses_to_read(house: House) -> None:
    """It is shown in the circle's room, to its people, who have one ballot each."""
    desk, ben = await support_desk(house), await member_named(house, "Ben")
    step = await desk.mireia.says("propose Sunday shifts")
    number = int(re.findall(r"\d+", step.body)[0])
    assert (await desk.mireia.says("We open on Sundays.")).id == "proposing-which-decider"
    assert (await desk.mireia.says("2")).id == "proposing-which-kind"
    await desk.mireia.says("1")
    done = await desk.mireia.says("yes")
    card = desk.card(done)
    assert "Sunday shifts" in card.body
    vote = Vote(house, number)
    assert [heard.recipient for heard in (await vote.due()).messages] == [desk.mireia.user_id]
    for said in ("", " yes", " amend Never.", " withdraw"):
        answer = await ben.says(f"{number}{said}")
        assert "Sunday" not in answer.body
        assert answer.id in {"proposals-unknown", "core-unknown-number"}, (said, answer.id)
    assert "Sunday" not in (await ben.says("proposals")).body


async def test_the_card_is_edited_in_place_and_tells_no_tendency(house: House) -> None:
    desk = await support_desk(house)
    ana = await member_named(house, "Ana")
    async with house.database.transaction(house.now) as tx:
        circle = replace(desk.circle, default=True)
        await CircleRepository(tx.connection).update(circle, position=circle.id)
    vote = await drafted(house, ana)
    card = desk.card(await ana.says("yes"))
    await opened(vote)
    await ana.says(f"{vote.number} no")
    edits = desk.read(await vote.due(minutes=1))
    assert len(edits) == 1
    assert edits[0].message.replaces == card.txn_id
    assert "voted: 1 of 2" in edits[0].body
    assert not re.search(r"\bno\b", edits[0].body)


async def test_turnout_is_of_those_who_voted_in_time(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    await vote.due(days=7)
    assert (await ana.says(f"{vote.number} yes")).id == "votes-late"
    async with house.database.reading() as connection:
        assert await VotesCastRepository(connection).turnout(vote.number, 1) == 0
    election = await vote_on(house, await kind_named(house, "election"), options=("A", "B"))
    await ana.says(f"{election.number} A")
    await ana.says(f"{election.number} take back")
    async with house.database.reading() as connection:
        assert await SecretBallotRepository(connection).count(election.number) == 0


async def _numbers(house: House) -> list[int]:
    async with house.database.reading() as connection:
        rows = await connection.exec_driver_sql("SELECT number FROM proposals")
        return [row.number for row in rows]
