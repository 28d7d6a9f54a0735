"""Votes in shared rooms: talk is talk, an order is a ballot, and a secret one is none there."""

from dataclasses import replace

import pytest

from assistant.storage.circles import CircleRepository
from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import Heard, House, Somebody, Step
from tests.support.proposing import SAID, announced, member_named, opened
from tests.support.vote_house import Vote, kind_named, vote_on


async def shown(house: House, ana: Somebody) -> tuple[Desk, Vote, str]:
    """Announce a proposal in a room where all read, open it, and return its card's event, too."""
    desk = await support_desk(house)
    async with house.database.transaction(house.now) as tx:
        circle = replace(desk.circle, default=True)
        await CircleRepository(tx.connection).update(circle, position=circle.id)
    vote = await announced(house, ana)
    await house.collect()
    async with house.database.reading() as connection:
        rows = await connection.exec_driver_sql(
            "SELECT event_id FROM outbox WHERE txn_id = ?", ((await vote.proposal()).card,)
        )
        card = str(rows.scalar_one())
    await opened(vote)
    return desk, vote, card


def named(step: Step, message: str) -> Heard:
    """Return the one thing of that name that a step said."""
    (found,) = [each for each in step.messages if each.core and each.core.message == message]
    return found


@pytest.mark.parametrize(
    "said",
    ["yes", "No, because of the noise.", "I object", "take back", "mine", "Which prices?", "help"],
)
async def test_in_the_cards_thread_people_talk(house: House, said: str) -> None:
    ana = await member_named(house, "Ana")
    desk, vote, card = await shown(house, ana)
    room = replace(desk.room, people=(*desk.room.people, ana.user_id))
    step = await ana.says(said, room, thread=card)
    assert step.messages == []
    assert step.reactions == []
    assert await vote.counted() == {}
    assert (await vote.due(minutes=1)).messages == []


async def test_a_card_tells_nothing_of_what_is_confidential(house: House) -> None:
    """Who voted, how, and why stays between each of them and us, whatever the card says later."""
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    desk, vote, _ = await shown(house, ana)
    await ana.says(f"{vote.number} no because my rent went up")
    await ben.says(f"{vote.number} yes")
    for heard in desk.read(await vote.due(minutes=1)):
        for private in ("Ana", "Ben", "rent", ana.user_id, ben.user_id, "yes", ": no"):
            assert private not in heard.body, private


async def test_an_order_in_a_shared_room_is_a_ballot_that_is_answered_privately(
    house: House,
) -> None:
    ana, berta = await member_named(house, "Ana"), await member_named(house, "Berta")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    room = await house.room(ana, berta)
    for order in ("!{} yes", "!vote {} yes"):
        step = await ana.says(order.format(vote.number), room)
        counted = named(step, "votes-counted")
        assert counted.room_id != room.room_id
        public = [heard.body for heard in step.messages if heard.room_id == room.room_id]
        assert all("yes" not in body and str(vote.number) not in body for body in public)
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]


@pytest.mark.parametrize("locale", ["en", "es", "ca", "ar"])
async def test_a_secret_ballot_said_aloud_is_refused_and_not_repeated(
    house: House, locale: str
) -> None:
    ana, berta = await member_named(house, "Ana", locale), await member_named(house, "Berta")
    kind = await kind_named(house, "ordinary", secret=True, version=2)
    vote = await vote_on(house, kind)
    room = await house.room(ana, berta)
    yes = SAID.get(locale, {"yes": {"es": "sí", "ar": "نعم"}.get(locale, "yes")})["yes"]
    for order in (f"!{vote.number} {yes}", f"!{vote.number} {yes}"):
        step = await ana.says(order, room)
        refused = named(step, "votes-directly")
        assert refused.room_id != room.room_id
        assert all(f" {yes}" not in heard.body for heard in step.messages)
    assert await vote.contents() == []


async def test_who_votes_among_others_without_a_sign_is_told_once_and_privately(
    house: House,
) -> None:
    ana, berta = await member_named(house, "Ana"), await member_named(house, "Berta")
    eve = await house.stranger()
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    room = await house.room(ana, berta, eve)
    await ana.says(f"{vote.number} is about prices", room)
    await eve.says(f"{vote.number} yes", room)
    assert (await vote.due()).messages == []
    step = await ana.says(f"{vote.number} yes", room)
    assert told(step, ana) == [named(step, "voting-overheard")]
    assert [heard for heard in step.messages if heard.room_id == room.room_id] == []
    assert (await ana.says(f"{vote.number} no", room)).messages == []
    assert await vote.counted() == {}
