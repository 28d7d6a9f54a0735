"""Second calls: a vote that missed its quorum is held again, by the by-law's second quorum."""

from fractions import Fraction

from assistant.domain.proposals import Stage
from assistant.domain.verdicts import Outcome
from tests.support.conversation import House, Somebody
from tests.support.proposing import announced, declared_by_time, member_named
from tests.support.vote_house import Vote, kind_named

SPECIAL = "4"
"""The place of special resolutions where one is asked for a kind: quorum ⅓, at second call 20 %."""


async def missed(house: House, ana: Somebody) -> Vote:
    """Hold a vote of nine in which one votes: too few for a third, enough for a fifth with two."""
    for place in range(7):
        await house.member(f"other-{place}")
    vote = await announced(house, ana, kind=SPECIAL)
    await vote.due(days=15)
    await vote.delivered()
    await ana.says(f"{vote.number} yes")
    house.later(days=7)
    await declared_by_time(vote)
    assert (await vote.proposal()).outcome is Outcome.INQUORATE
    return vote


async def test_a_second_call_is_declared_by_its_own_quorum(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben", "ca")
    vote = await missed(house, ana)
    assert f"{vote.number} second call" in (await ana.says(str(vote.number))).body
    asked = await ana.says(f"{vote.number} second call")
    assert asked.id == "second-calls-question"
    assert "20%" in asked.body.replace("\u00a0", "").replace(" ", "")
    begun = await ana.says("yes")
    assert begun.id == "second-calls-begun"
    again = Vote(house, vote.number + 1)
    proposal, first = await again.proposal(), await vote.proposal()
    assert proposal.opens_at is not None
    assert f"{proposal.opens_at:%B} {proposal.opens_at.day}" in asked.body
    assert (proposal.follows, proposal.second_call) == (vote.number, True)
    assert (proposal.kind_id, proposal.wording.text) == (first.kind_id, first.wording.text)
    assert first.outcome is Outcome.INQUORATE
    notices = [heard for heard in (await again.due()).messages if heard.recipient == ben.user_id]
    assert f"segona convocatòria de la {vote.number}" in notices[-1].body
    await again.due(days=7)
    assert (await again.proposal()).stage is Stage.ANNOUNCED
    await again.due(days=1)
    await again.delivered()
    assert (await again.proposal()).stage is Stage.OPEN
    await ana.says(f"{again.number} yes")
    await ben.says(f"{again.number} sí")
    house.later(days=7)
    await declared_by_time(again)
    assert (await again.proposal()).outcome is Outcome.CARRIED
    assert (await ana.says(f"{again.number} second call")).id == "second-calls-not-missed"


async def test_a_vote_is_called_again_once_and_by_who_leads_it(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await missed(house, ana)
    assert "second call" not in (await ben.says(str(vote.number))).body
    refused = await ben.says(f"{vote.number} second call")
    assert refused.id == "second-calls-not-yours"
    assert "Ana leads it." in refused.body
    await ana.says(f"{vote.number} second call")
    await ana.says("yes")
    assert (await ana.says(f"{vote.number} second call")).id == "second-calls-already"
    await ana.says(f"{vote.number + 1} withdraw")
    await ana.says("yes")
    assert (await ana.says(f"{vote.number} second call")).id == "second-calls-question"


async def test_where_the_by_law_has_none_it_is_said_with_the_reason(house: House) -> None:
    ana = await member_named(house, "Ana")
    await kind_named(house, "special", second_call=None, version=2)
    vote = await missed(house, ana)
    assert (await ana.says(f"{vote.number} second call")).id == "second-calls-none"
    assert "Special resolution" in (await ana.says("why")).body


async def test_what_reached_its_quorum_is_not_called_again(house: House) -> None:
    ana = await member_named(house, "Ana")
    kind = await kind_named(house, "special")
    assert kind.quorum_of(second_call=True) == Fraction(1, 5)
    vote = await announced(house, ana, kind=SPECIAL)
    assert (await ana.says(f"{vote.number} second call")).id == "second-calls-not-missed"
