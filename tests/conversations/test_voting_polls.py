"""Native polls as ballots: sent to each voter, tapped, spoiled, taken back, ended by others."""

from datetime import timedelta

import pytest

from assistant.domain.incoming import PollResponse
from tests.support.conversation import House, Somebody
from tests.support.vote_house import Vote, kind_named, vote_on


async def _voter(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def _asked(house: House, kind: str = "consent", **more: object) -> Vote:
    return await vote_on(house, await kind_named(house, kind), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("locale", "counted"), [("en", "Counted: consent."), ("ca", "Comptat: consentiment.")]
)
async def test_tapping_is_answered_in_the_voters_language(
    house: House, locale: str, counted: str
) -> None:
    ana = await _voter(house, "Ana", locale)
    vote = await _asked(house)
    assert len(await vote.polls(ana)) == 1
    step = await vote.taps(ana, "consent")
    assert step.id == "votes-counted"
    assert counted in step.body
    assert list((await vote.counted()).values()) == [{"choice": "consent"}]


async def test_case_8_spoiled_taken_back_and_none(house: House) -> None:
    """`a`, then an unknown `zzz`; then that is redacted; then `[]`."""
    ana = await _voter(house, "Ana")
    vote = await _asked(house, "choose", options=("Van", "Bike"))
    await vote.taps(ana, "1")
    spoiled = await vote.taps(ana, "zzz")
    assert spoiled.id == "votes-spoiled"
    assert await vote.counted() == {}
    back = await vote.redacts(ana, spoiled)
    assert back.id == "votes-counted"
    assert list((await vote.counted()).values()) == [{"choices": ["Van"]}]
    assert (await vote.taps(ana)).id == "votes-counted"
    assert await vote.counted() == {}


async def test_more_than_allowed_are_cut_first(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house, "choose", options=("Van", "Bike"))
    await vote.taps(ana, "2", "zzz")
    assert list((await vote.counted()).values()) == [{"choices": ["Bike"]}]


async def test_typing_and_tapping_are_one_ballot(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house, "ordinary")
    await vote.taps(ana, "yes")
    await ana.says(f"{vote.number} no")
    assert list((await vote.counted()).values()) == [{"choice": "no"}]


async def test_an_objection_that_was_tapped_blocks_and_its_reason_is_asked(house: House) -> None:
    ana = await _voter(house, "Ana", "ca")
    vote = await _asked(house)
    step = await vote.taps(ana, "objection")
    assert step.id == "votes-reason-wanted"
    assert list((await vote.counted()).values()) == [{"choice": "objection"}]
    assert (await ana.says("Ens quedem sense forn.")).id == "votes-counted"
    assert "Ens quedem sense forn." in (await ana.says(f"{vote.number} mine")).body


async def test_a_poll_is_for_its_voter_only(house: House) -> None:
    """One who acts for two gets two polls, and each is a ballot of its own."""
    forn, hort = await house.member("forn", name="Forn"), await house.member("hort", name="Hort")
    ana, eve = await house.person("Ana", members=(forn, hort)), await _voter(house, "Eve")
    vote = await _asked(house)
    assert len(await vote.polls(ana)) == 2
    await vote.taps(ana, "consent", poll=0)
    await vote.taps(ana, "concern", poll=1)
    assert await vote.counted() == {
        forn.id: {"choice": "consent"},
        hort.id: {"choice": "concern"},
    }
    foreign = (await vote.polls(ana))[0][0]
    before = await vote.counted()

    await house.receive(PollResponse(poll=foreign, answers=("objection",)), eve.user_id, eve.direct)
    await house.receive(PollResponse(poll=foreign, answers=("objection",)), eve.user_id, ana.direct)
    assert await vote.counted() == before


async def test_a_poll_that_somebody_ends_is_posted_again(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    await vote.taps(ana, "consent")
    await vote.ends_poll(ana)
    assert len(await vote.polls(ana)) == 2
    await vote.taps(ana, "concern")
    assert list((await vote.counted()).values()) == [{"choice": "concern"}]


async def test_polls_end_at_the_close_and_what_was_sent_before_counts(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    closes_at = (await vote.proposal()).closes_at
    assert closes_at is not None
    await vote.due(days=7)
    async with house.database.reading() as connection:
        ends = await connection.exec_driver_sql("SELECT count(*) FROM outbox WHERE kind='poll-end'")
        assert ends.scalar() == 1
    sent_at = closes_at - timedelta(milliseconds=1)
    assert (await vote.taps(ana, "consent", sent_at=sent_at)).id == "votes-counted"
    assert (await vote.taps(ana, "objection", sent_at=closes_at)).id == "votes-late"
    assert list((await vote.counted()).values()) == [{"choice": "consent"}]


@pytest.mark.parametrize("kind", ["ranked", "score"])
async def test_what_no_poll_can_take_is_asked_in_words(house: House, kind: str) -> None:
    ana = await _voter(house, "Ana", "es")
    kept = await kind_named(house, kind)
    vote = await vote_on(house, kept, options=("Van", "Bike"))
    assert await vote.polls(ana) == []
    answer = "B A" if kind == "ranked" else "B 4"
    assert (await ana.says(f"{vote.number} {answer}")).id == "votes-counted"
