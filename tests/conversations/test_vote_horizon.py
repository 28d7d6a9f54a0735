"""A declaration waits for rooms where its voters may have voted, not for others, nor for ever."""

import pytest

from assistant.domain.incoming import Place
from assistant.domain.proposals import Stage
from assistant.services.declaring import RepeatBallot
from assistant.storage.checkpoint import CheckpointRepository
from assistant.storage.inbox import Arrival, InboxRepository
from tests.support.conversation import House, Somebody
from tests.support.unread import closes, is_declared, sends_unread, synced
from tests.support.vote_house import Vote, kind_named, vote_on


async def _voter(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def _gap_in(house: House, place: Place) -> None:
    """Leave a stretch of a room's timeline out that nobody can ever fill."""
    async with house.database.transaction(house.now) as tx:
        await CheckpointRepository(tx.connection).open_gap(place.room_id, "start", None, 1)


async def _vote(house: House, *people: Somebody) -> Vote:
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    for who in people:
        await who.says(f"{vote.number} yes")
    return vote


async def test_a_gap_where_nobody_votes_holds_nothing_back(house: House) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben", "ca")
    stranger, contact = await house.stranger(), await house.person("Carla")
    vote = await _vote(house, ana, ben)
    for place in (await house.room(stranger, contact), stranger.direct, contact.direct):
        await _gap_in(house, place)
    told = await closes(vote)
    assert await is_declared(vote)
    assert not any("may be missing" in each.body for each in told.messages)


@pytest.mark.parametrize("left_out", ["a stretch", "a key", "both"])
async def test_a_shared_room_counts_where_orders_are_taken_there(
    house: House, left_out: str
) -> None:
    """`!151 yes` among others is a ballot of an open vote, and never of a secret one."""
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben", "ca")
    secret = left_out == "both"
    vote = await vote_on(house, await kind_named(house, "ordinary", version=2, secret=secret))
    await ana.says(f"{vote.number} yes")
    others = [await house.stranger(), await house.person("Carla")]
    shared = await house.room(ana, ben, *others)
    house.later(hours=1)
    if left_out != "a key":
        await _gap_in(house, shared)
    if left_out != "a stretch":
        await sends_unread(house, ana, place=shared)
    told = await closes(vote)
    assert await is_declared(vote) is secret
    asked = any(isinstance(each.reply, RepeatBallot) for each in told.messages)
    assert asked is (left_out == "a key")
    if secret:
        assert (await ana.says(f"{vote.number} no")).id == "votes-over"


@pytest.mark.parametrize(
    ("left_out", "circles"), [("a stretch", False), ("a key", False), ("a key", True)]
)
async def test_a_chat_in_which_a_third_person_has_come_may_hold_a_secret_ballot(
    house: House, left_out: str, *, circles: bool
) -> None:
    """Nothing tells it from a room of three, but a circle's own room was nobody's chat."""
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben", "ca")
    vote = await vote_on(house, await kind_named(house, "ordinary", version=2, secret=True))
    chat = await house.room(ana, await house.stranger())
    if circles:
        await house.circle("gardens", room_id=chat.room_id)
    await ben.says(f"{vote.number} yes")
    house.later(hours=1)
    if left_out == "a key":
        await sends_unread(house, ana, place=chat)
    else:
        await _gap_in(house, chat)
    told = await closes(vote)
    assert await is_declared(vote) is circles
    asked = [each.recipient for each in told.messages if isinstance(each.reply, RepeatBallot)]
    assert asked == ([ana.user_id] if left_out == "a key" and not circles else [])


@pytest.mark.parametrize("unhandled", [True, False])
async def test_a_gap_in_a_voters_chat_holds_back_for_two_days_and_is_told(
    house: House, *, unhandled: bool
) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben", "ca")
    vote = await _vote(house, ana)
    await _gap_in(house, ben.direct)
    if unhandled:
        arrival = Arrival(
            event_id="$stuck", room_id=ben.direct.room_id, sender=ben.user_id,
            type="m.room.message", sent_at=house.now, position=1, event={"origin_server_ts": 1},
        )  # fmt: skip
        async with house.database.transaction(house.now) as tx:
            await InboxRepository(tx.connection).add([arrival], house.now)
    await closes(vote)
    await vote.due(days=1, hours=23)
    assert (await vote.proposal()).stage is Stage.CLOSED
    house.later(hours=1)
    await synced(house)
    told = await vote.due(minutes=2)
    assert await is_declared(vote)
    bodies = {each.recipient: each.body for each in told.messages}
    assert "a ballot may be missing" in bodies[ana.user_id]
    assert "hi pot faltar algun vot" in bodies[ben.user_id]
    assert "may be missing" in (await ana.says(f"{vote.number} result")).body


async def test_a_gap_that_is_filled_in_time_is_not_told(house: House) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben")
    vote = await _vote(house, ana)
    await _gap_in(house, ben.direct)
    await closes(vote)
    assert not await is_declared(vote)
    async with house.database.transaction(house.now) as tx:
        (gap,) = await CheckpointRepository(tx.connection).gaps()
        await CheckpointRepository(tx.connection).close_gap(gap.id)
    told = await vote.due(minutes=2)
    assert await is_declared(vote)
    assert not any("may be missing" in each.body for each in told.messages)
