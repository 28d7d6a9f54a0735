"""Incidents: a circle says once what it knows, and whoever waits hears that it is over."""

import pytest

from assistant.domain.incoming import Place
from assistant.domain.members import MemberClass
from assistant.services.incidents import named
from assistant.storage.circles import CircleRepository
from assistant.storage.incidents import Incident, IncidentRepository
from tests.support.conversation import House, Somebody


@pytest.fixture
async def mireia(house: House) -> Somebody:
    member = await house.member("coop", classes=frozenset({MemberClass.OPERATIONAL}))
    return await house.person("Mireia Serra", members=(member,))


@pytest.fixture
async def room(house: House, mireia: Somebody) -> Place:
    place = await house.room(mireia, circle="support")
    await house.circle("support", room_id=place.room_id, people=(mireia,))
    return place


async def running(house: House) -> tuple[Incident, ...]:
    async with house.database.reading() as connection:
        circle = await CircleRepository(connection).by_slug("support")
        assert circle is not None
        return await IncidentRepository(connection).running(circle.id)


@pytest.mark.parametrize(
    ("locale", "begin", "end", "over"),
    [
        ("en", "incident bbb2 Restarting it.", "incident over bbb2", "is over"),
        ("es", "incidencia bbb2 La reiniciamos.", "incidencia resuelta bbb2", "ha terminado"),
        ("ar", "عطل bbb2 نعيد تشغيله.", "انتهى العطل bbb2 جرّبوا.", "انتهى"),
    ],
)
async def test_it_begins_and_ends_for_who_waits(
    house: House, mireia: Somebody, room: Place, locale: str, begin: str, end: str, over: str
) -> None:
    """Said twice it says something new; who waits hears the end in their own language, ringing."""
    bob = await house.person("Bob", locale=locale)
    begun = await mireia.says(f"!{begin}", room)
    assert begun.id == "incidents-begun"
    assert (await mireia.says("!incident bbb2 Ten more minutes.", room)).reply.anew
    (incident,) = await running(house)
    assert (incident.name, incident.text) == ("bbb2", "Ten more minutes.")
    assert "Ten more minutes." in (await mireia.says("!incidents", room)).body
    assert bob.person is not None
    async with house.database.transaction(house.now) as tx:
        await IncidentRepository(tx.connection).follow(incident.id, bob.person.id)
    step = await mireia.says(f"!{end}", room)
    assert await running(house) == ()
    told = [each for each in step.messages if each.recipient == bob.user_id]
    assert [over in each.body for each in told] == [True]
    assert not told[0].notice


async def test_what_is_undone_says_what_it_said_before(
    house: House, mireia: Somebody, room: Place
) -> None:
    await mireia.says('!incident "video server" Down.', room)
    await mireia.says('!incident "Video  Server" Up soon.', room)
    await mireia.says("!undo", room)
    assert [each.text for each in await running(house)] == ["Down."]
    await mireia.says("!undo", room)
    assert await running(house) == ()


async def test_only_the_circle_speaks_in_its_own_room(
    house: House, mireia: Somebody, room: Place
) -> None:
    """Neither a guest of the room, nor its people elsewhere."""
    guest = await house.person("Gus")
    wide = Place(
        room_id=room.room_id,
        direct=False,
        encrypted=True,
        people=(mireia.user_id, guest.user_id),
        circle="support",
    )
    assert (await guest.says("!incident bbb2 Mine.", wide)).id == "incidents-where"
    other = await house.room(mireia)
    assert (await mireia.says("!incident bbb2 Elsewhere.", other)).id == "incidents-where"
    assert await running(house) == ()


async def test_it_needs_a_name_and_words(house: House, mireia: Somebody, room: Place) -> None:
    assert (await mireia.says("!incident bbb2", room)).id == "incidents-words"
    unknown = await mireia.says("!incident over bbb3", room)
    assert unknown.id == "incidents-unknown"
    await mireia.says("!incident bbb2 Down.", room)
    assert "bbb2" in (await mireia.says("!incident over bbb3", room)).body


def test_a_name_is_a_word_or_what_is_quoted() -> None:
    assert named("bbb2: down") == ("bbb2", "down")
    assert named("“video server”: down") == ("video server", "down")
    assert named("  bbb2\n") == ("bbb2", "")
    assert named('"never closed') == ('"never', "closed")
    assert len(named("x" * 500 + " y")[0]) <= 40
