"""Whose membership is not in force leaves the rooms of circles, and is asked in once it is."""

from dataclasses import replace

import pytest

from assistant.domain.incoming import ErrandDone, Place
from assistant.domain.members import MemberStatus
from assistant.domain.outgoing import Errand
from assistant.jobs.releasing import ReleasingLoop
from assistant.storage.circles import CircleRepository, Lead
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.members import MemberRepository
from tests.support.asking import support_desk, told
from tests.support.conversation import House, Somebody, Step


async def looks(house: House) -> Step:
    """Let the loop that runs beside the conversations look once."""
    await ReleasingLoop(house.database, house.dispatcher._providers, lambda: house.now).look()
    return await house.collect()


async def stands(house: House, somebody: Somebody, status: MemberStatus) -> None:
    assert somebody.person is not None
    async with house.database.transaction(house.now) as tx:
        members = MemberRepository(tx.connection)
        (link,) = await members.memberships_of(somebody.person.id)
        await members.update(type(link.member)(**{**vars(link.member), "status": status}))


async def people_are(
    house: House, room_id: str, *also: Somebody, without: str | None = None
) -> None:
    async with house.database.transaction(house.now) as tx:
        rooms = MatrixRoomRepository(tx.connection)
        before = (await rooms.read([room_id]))[room_id]
        people = dict(before.people) | {each.user_id: "join" for each in also}
        people.pop(without or "", None)
        await rooms.write(replace(before, people=people), before)


async def ends(house: House, errand: Errand, *, removed: bool) -> Step:
    """Let the homeserver have put somebody out, or refuse to."""
    if removed:
        await people_are(house, str(errand.data["room_id"]), without=str(errand.data["user_id"]))
    done = ErrandDone(kind="remove", key=errand.key, result={"removed": removed})
    return await house.receive(done, "", None, type_="errand")


async def circle_with(house: House, *somebody: Somebody) -> Place:
    """Have a circle whose room holds Mireia, who leads it, these people, and a guest."""
    desk = await support_desk(house)
    guest = await house.person("Gus")
    await stands(house, guest, MemberStatus.ENDED)
    assert desk.mireia.person is not None
    async with house.database.transaction(house.now) as tx:
        circles = CircleRepository(tx.connection)
        await circles.set_lead(desk.circle.id, Lead(person_id=desk.mireia.person.id))
        for each in somebody:
            assert each.person is not None
            await circles.enter(desk.circle.id, each.person.id)
    await people_are(house, desk.room.room_id, *somebody, guest)
    return desk.room


@pytest.mark.parametrize(
    ("locale", "status", "words"),
    [
        ("en", MemberStatus.LAPSED, "you are no longer in the room of Support"),
        ("ca", MemberStatus.ENDED, "ja no ets a la sala del cercle Suport"),
        ("ar", MemberStatus.SUSPENDED, "لم تعودوا في غرفة"),
    ],
)
async def test_who_lapses_is_put_out_told_why_and_asked_in_again(
    house: House, locale: str, status: MemberStatus, words: str
) -> None:
    """Only once: who is let in again by hand is there because somebody wants them there."""
    ben = await house.person("Ben Stone", locale=locale)
    room = await circle_with(house, ben)
    for fine in (MemberStatus.ACTIVE, MemberStatus.GRACE, MemberStatus.APPLIED):
        await stands(house, ben, fine)
        assert (await looks(house)).silent, fine
    await stands(house, ben, status)
    (errand,) = (await looks(house)).errands
    assert (errand.kind, errand.data) == (
        "remove", {"room_id": room.room_id, "user_id": ben.user_id})  # fmt: skip
    (said,) = told(await ends(house, errand, removed=True), ben)
    assert words in said.body
    async with house.database.reading() as connection:
        assert ben.user_id not in await CircleRepository(connection).user_ids_of("support")
    await people_are(house, room.room_id, ben)
    assert (await looks(house)).silent
    await stands(house, ben, MemberStatus.ACTIVE)
    step = await looks(house)
    assert not step.errands, "who is in the room needs no invitation"
    async with house.database.reading() as connection:
        assert ben.user_id in await CircleRepository(connection).user_ids_of("support")
    assert (await looks(house)).silent


async def of_circle(house: House, somebody: Somebody) -> bool:
    async with house.database.reading() as connection:
        return somebody.user_id in await CircleRepository(connection).user_ids_of("support")


async def test_who_is_back_before_they_are_out_is_asked_in_again(house: House) -> None:
    """And not told that their membership is not in force, which it is."""
    ben = await house.person("Ben Stone")
    room = await circle_with(house, ben)
    await stands(house, ben, MemberStatus.LAPSED)
    (errand,) = (await looks(house)).errands
    await stands(house, ben, MemberStatus.ACTIVE)
    assert (await looks(house)).silent, "nobody knows yet whether they are out"
    assert not told(await ends(house, errand, removed=True), ben)
    (invited,) = (await looks(house)).errands
    assert (invited.kind, invited.data) == (
        "invite", {"room_id": room.room_id, "user_id": ben.user_id})  # fmt: skip
    assert await of_circle(house, ben)


async def test_where_we_may_not_the_circle_s_lead_hears_of_it(house: House) -> None:
    """Once; it is tried again each day, and until then they are there as a guest is."""
    ben = await house.person("Ben Stone")
    await circle_with(house, ben)
    await stands(house, ben, MemberStatus.LAPSED)
    (errand,) = (await looks(house)).errands
    step = await ends(house, errand, removed=False)
    (said,) = [each for each in step.messages if each.named == "circles-stays-in"]
    assert said.recipient != ben.user_id
    assert "membership of Ben Stone" in said.body
    assert "not in force" in said.body
    assert not told(step, ben)
    assert (await looks(house)).silent
    assert not await of_circle(house, ben)
    house.later(days=1)
    (errand,) = (await looks(house)).errands
    assert (await ends(house, errand, removed=False)).silent
    assert (await looks(house)).silent
    house.later(days=1)
    (errand,) = (await looks(house)).errands
    assert not await of_circle(house, ben)
    (said,) = told(await ends(house, errand, removed=True), ben)
    assert said.named == "circles-put-out"
    assert not await of_circle(house, ben)
