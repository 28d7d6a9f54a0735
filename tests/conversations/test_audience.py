"""Who may read an answer: the asker, and the transport is told so for when it is sent."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.incoming import Place
from assistant.domain.persons import Person
from assistant.services.codes import CodeHasher
from assistant.storage.codes import CodeRepository
from assistant.storage.persons import PersonRepository
from tests.support.conversation import House, Somebody


@pytest.fixture
async def ana(house: House) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana", name="Ana's choir"),))


@pytest.fixture
async def room(house: House, ana: Somebody) -> Place:
    return await house.room(ana, await house.person("Bea Roca"), await house.stranger())


async def test_an_answer_in_a_direct_room_is_for_one_pair_of_eyes(
    ana: Somebody, house: House
) -> None:
    """A third person may come in before it is sent: the transport must know that it may not go."""
    for text in ("plan", "timezone", "about"):
        step = await ana.says(text)
        for said in step.messages:
            assert (said.room_id, said.recipient) == (ana.direct.room_id, ana.user_id), text
    eve = await house.stranger()
    assert (await eve.says("about")).recipient is None, "no new room is made for a stranger"


async def test_a_welcome_with_names_and_plans_is_for_one_pair_of_eyes(house: House) -> None:
    """Who links is a stranger until then, and is answered with what only a person may see."""
    eve = await house.stranger()
    async with house.database.transaction(house.now) as tx:
        person = await PersonRepository(tx.connection).add(Person(id=0, name="Ana"), house.now)
        digest = CodeHasher("a test's secret").code("k7qf2m9x")
        await CodeRepository(tx.connection).add(
            digest, person_id=person.id, asker=None, address=None, now=house.now,
            expires_at=house.now + timedelta(days=1),
        )  # fmt: skip
    welcome = await eve.says("k7qf 2m9x")
    assert welcome.id == "link-done"
    assert welcome.recipient == eve.user_id


async def test_why_a_private_refusal_was_made_is_private(
    ana: Somebody, house: House, room: Place
) -> None:
    """The reason may tell of rights and members what the answer did not tell the room."""
    nil = await house.person("Nil Bas", members=())
    room = replace(room, people=(*room.people, nil.user_id))
    assert (await nil.says("!plan", room)).id == "core-no-member"
    step = await nil.says("!why", room)
    assert step.id == "core-why"
    assert step.recipient == nil.user_id
    assert (step.messages[1].room_id, len(step.messages)) == (room.room_id, 2)
    assert "member" not in step.messages[1].body
    assert (await nil.says("why")).id == "core-why", "where it was said, too"


@pytest.mark.parametrize("shout", ["!!", "!!! great news", "! ", "!!help"])
async def test_people_may_shout_at_one_another(ana: Somebody, room: Place, shout: str) -> None:
    assert (await ana.says(shout, room)).silent
