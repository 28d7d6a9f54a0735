"""Votes whose assistant was down over their hours: all happens once, as soon as it is back."""

from datetime import timedelta

import pytest

from assistant.domain.proposals import Stage
from assistant.services.ballot_reminding import BallotReminder
from assistant.services.result_news import ResultDeclared
from tests.support.conversation import House
from tests.support.declared_votes import readers
from tests.support.heard import Step
from tests.support.proposing import member_named
from tests.support.vote_house import Vote, kind_named, vote_on


async def _back(vote: Vote, **down: float) -> Step:
    """Let the assistant be down for so long, and do what is due when it is back."""
    vote.house.restart()
    every = await vote.due(**down)
    for _ in range(6):
        vote.house.restart()
        every.messages += (await vote.due(seconds=1)).messages
    return every


def _reminded(step: Step) -> list[str | None]:
    return [each.recipient for each in step.messages if isinstance(each.core, BallotReminder)]


@pytest.mark.parametrize("hours", [150, 167])
async def test_down_over_reminders_they_come_once_and_not_for_each_that_was_missed(
    house: House, hours: int
) -> None:
    """At 150 hours one point has passed, at 167 both; whoever has voted hears nothing."""
    people = await readers(house)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    await people["en"].says(f"{vote.number} yes")
    told = _reminded(await _back(vote, hours=hours))
    assert told == [people["ca"].user_id]
    assert _reminded(await _back(vote)) == []


async def test_down_over_the_close_what_was_sent_in_time_counts_and_one_result_comes(
    house: House,
) -> None:
    people = await readers(house)
    cara = await member_named(house, "Cara")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    closes_at = (await vote.proposal()).closes_at
    assert closes_at is not None
    house.restart()
    house.later(days=7, hours=3)
    ago = (house.now - closes_at).total_seconds()
    for who, after in ((people["en"], -60), (people["ca"], -1), (cara, 1)):
        step = await who.says(f"{vote.number} yes", ago=timedelta(seconds=ago - after))
        assert step.id == ("votes-late" if after > 0 else "votes-counted")
    await vote.closed()
    step = await _back(vote)
    told = [each.recipient for each in step.messages if isinstance(each.core, ResultDeclared)]
    assert len(told) == 3
    assert set(told) == {each.user_id for each in (*people.values(), cara)}
    assert (await vote.proposal()).stage is Stage.DECLARED
    assert len(await vote.counted()) == 2
    assert not any(isinstance(e.core, ResultDeclared) for e in (await _back(vote)).messages)
