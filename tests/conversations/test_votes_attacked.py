"""Voting under attack: foreign polls and edits, times that lie, people who come, go and change."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import delete

from assistant.domain.incoming import PollResponse, Redacted, Text
from assistant.domain.members import Role
from assistant.domain.persons import Via
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository, matrix_ids
from tests.support.conversation import House, Somebody
from tests.support.proposing import announced, declared_by_time, opened
from tests.support.vote_house import Vote, kind_named, second_account, vote_on

MILLISECOND = timedelta(milliseconds=1)


async def _voter(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def _asked(house: House, kind: str = "ordinary", **more: object) -> Vote:
    return await vote_on(house, await kind_named(house, kind), **more)  # type: ignore[arg-type]


async def _choices(vote: Vote) -> list[str]:
    return sorted(each["choice"] for each in (await vote.counted()).values())


async def test_a_poll_answered_from_another_room_is_no_ballot(house: House) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben")
    vote = await _asked(house)
    (poll, _), *_ = await vote.polls(ana)
    shared = await house.room(ana, ben)
    response = PollResponse(poll=poll, answers=("yes",))
    for place in (shared, ben.direct):
        assert (await house.receive(response, ana.user_id, place)).silent
    assert await vote.counted() == {}


async def test_a_poll_answered_by_who_is_no_longer_linked_is_no_ballot(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    async with house.database.transaction(house.now) as tx:
        await tx.connection.execute(delete(matrix_ids))
    await vote.taps(ana, "yes")
    await ana.says(f"{vote.number} yes")
    assert await vote.counted() == {}


async def test_a_poll_answered_by_who_is_somebody_else_by_now_is_no_ballot(house: House) -> None:
    """The account was linked to another person of another member after the poll was sent."""
    ana, eve = await _voter(house, "Ana"), await _voter(house, "Eve")
    vote = await _asked(house)
    async with house.database.transaction(house.now) as tx:
        await tx.connection.execute(delete(matrix_ids).where(matrix_ids.c.user_id == ana.user_id))
        assert eve.person is not None
        persons = PersonRepository(tx.connection)
        await persons.link(ana.user_id, eve.person.id, via=Via.IMPORT, now=house.now)
    told = await vote.taps(ana, "yes")
    assert "for somebody whose ballot you do not cast any more" in told.body
    assert await vote.counted() == {}


async def test_who_stops_acting_for_a_member_votes_no_more_and_the_ballot_stands(
    house: House,
) -> None:
    forn = await house.member("forn", name="Forn")
    ana = await house.person("Ana", members=(forn,))
    vote = await _asked(house)
    cast = await ana.says(f"{vote.number} yes")
    async with house.database.transaction(house.now) as tx:
        assert ana.person is not None
        await MemberRepository(tx.connection).set_role(ana.person.id, forn.id, Role.CONTACT)
    assert (await ana.says(f"{vote.number} no")).id == "votes-by-representatives"
    assert (await vote.taps(ana, "no")).id == "votes-by-representatives"
    await ana.edits(cast, f"{vote.number} no")
    await ana.redacts(cast)
    assert await vote.counted() == {forn.id: {"choice": "yes"}}


async def test_only_the_account_that_wrote_it_edits_or_takes_back(house: House) -> None:
    """Neither a colleague nor the same person's other account: clients show no such edit."""
    forn = await house.member("forn", name="Forn")
    ana, ben = [await house.person(name, members=(forn,)) for name in ("Ana", "Ben")]
    other = await second_account(house, ana)
    vote = await _asked(house)
    cast = await ana.says(f"{vote.number} yes")
    for who in (ben, other):
        for place in (ana.direct, who.direct):
            edit = Text(body=f"{vote.number} no", edits=cast.event_id)
            assert (await house.receive(edit, who.user_id, place)).silent
            await house.receive(Redacted(of=cast.event_id), who.user_id, place)
    assert await vote.counted() == {forn.id: {"choice": "yes"}}


async def test_a_chain_of_edits_is_one_message_and_goes_with_it(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    cast = await ana.says(f"{vote.number} yes")
    first = await ana.edits(cast, f"{vote.number} no")
    await ana.edits(cast, f"{vote.number} abstain")
    assert await _choices(vote) == ["abstain"]
    await ana.edits(first, f"{vote.number} yes")  # an edit of an edit is shown by no client
    assert await _choices(vote) == ["abstain"]
    await ana.redacts(cast)
    assert await _choices(vote) == []


async def test_deleting_an_edit_brings_back_what_the_message_said_before(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    cast = await ana.says(f"{vote.number} yes")
    await ana.edits(cast, f"{vote.number} abstain")
    last = await ana.edits(cast, f"{vote.number} no")
    await ana.redacts(last)
    assert await _choices(vote) == ["abstain"]
    await ana.redacts(cast)
    assert await _choices(vote) == []


async def test_what_changes_an_old_ballot_after_the_close_changes_nothing(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    cast = await ana.says(f"{vote.number} yes")
    tapped = await vote.taps(ana, "abstain")
    await vote.due(days=7)
    assert (await ana.edits(cast, f"{vote.number} no")).id == "votes-late"
    await vote.taps(ana, "no")
    await vote.redacts(ana, tapped)
    await ana.redacts(cast)
    assert await _choices(vote) == ["abstain"]


async def test_times_that_lie_stay_within_the_vote(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    closes_at = (await vote.proposal()).closes_at
    assert closes_at is not None
    await vote.due(days=7)
    backdated = await vote.taps(ana, "yes", sent_at=closes_at - MILLISECOND)
    assert backdated.id == "votes-counted"
    for wrong in (datetime(1970, 1, 1, tzinfo=UTC), datetime(1, 1, 1, tzinfo=UTC)):
        assert (await vote.taps(ana, "no", sent_at=wrong)).id == "votes-not-open"
    assert (
        await vote.taps(ana, "no", sent_at=house.now + timedelta(days=9_999))
    ).id == "votes-late"
    assert await _choices(vote) == ["yes"]


async def test_a_response_of_thousands_of_answers_is_cut_or_spoiled(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house, "approval", options=tuple(f"Option {n}" for n in range(1, 21)))
    everything = [str(place) for place in range(1, 21)]
    await vote.taps(ana, *everything, *["x" * 10_000] * 1_000)
    (counted,) = (await vote.counted()).values()
    assert len(counted["choices"]) == 20
    assert (await vote.taps(ana, *["1"] * 10_000)).id == "votes-counted"
    (counted,) = (await vote.counted()).values()
    assert counted == {"choices": ["Option 1"]}
    assert (await vote.taps(ana, "\u202e1", "\u0661", "0", "-1")).id == "votes-spoiled"


async def test_a_ballot_whose_key_comes_late_stands_where_a_later_one_was_taken_back(
    house: House,
) -> None:
    """What followed from deleting another message did not know of it yet."""
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    sent = house.now + timedelta(minutes=1)
    house.later(hours=2)
    second = await ana.says(f"{vote.number} no")
    await ana.redacts(second)
    assert await _choices(vote) == []
    late = await ana.says(f"{vote.number} yes", ago=house.now - sent)
    assert await _choices(vote) == ["yes"]
    await ana.redacts(late)
    assert await _choices(vote) == []
    await declared_by_time(vote)
    assert await vote.problems() == []


async def test_an_old_poll_and_an_old_message_are_nothing_to_the_new_text(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await announced(house, ana)
    await opened(vote)
    cast = await ana.says(f"{vote.number} yes")
    await ana.says(f"{vote.number} amend We raise them by 2 %.")
    await ana.says("yes")
    assert (await vote.taps(ana, "no", poll=0)).id == "votes-not-open"
    await opened(vote)
    assert len(await vote.polls(ana)) == 2
    assert (await vote.taps(ana, "no", poll=0)).id == "votes-older-text"
    await ana.redacts(cast)
    assert "0 of 1" in (await ana.says(str(vote.number))).body
    await vote.taps(ana, "abstain")
    await ana.redacts(cast)
    shown = await ana.says(f"{vote.number} mine")
    assert "abstain" in shown.body
