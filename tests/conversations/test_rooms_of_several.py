"""Several people change the same rooms: nobody's undo takes away what another has done since."""

import pytest

from assistant.domain.coop import Caps
from assistant.domain.members import Member, Role
from assistant.domain.money import Money
from assistant.domain.plans import Interval, Limit, LimitName, Plan
from assistant.domain.replies import Localized
from assistant.domain.rooms import RoomSettings
from assistant.storage.members import MemberRepository
from assistant.storage.rooms import RoomRepository
from tests.support.conversation import House, Somebody

ONE_ROOM = Plan(
    level="1",
    version=1,
    names=Localized({"en": "Level 1"}),
    price=Money(1000, "EUR"),
    interval=Interval.MONTH,
    limits=(Limit(name=LimitName.ROOMS, value=1, hard=True),),
)


@pytest.fixture
async def forn(house: House) -> Member:
    await house.plan(ONE_ROOM)
    return await house.member("forn", name="Forn Cooperatiu", plan="1")


@pytest.fixture
async def ana(house: House, forn: Member) -> Somebody:
    ana = await house.person("Ana Puig", members=(forn,))
    await ana.says("new room Assembly")
    return ana


@pytest.fixture
async def jo(house: House, forn: Member) -> Somebody:
    return await house.person("Jo Serra", members=(forn,))


async def settings_of(house: House) -> RoomSettings:
    async with house.database.reading() as connection:
        found = await RoomRepository(connection).by_slug("assembly")
    assert found is not None
    return found.settings


async def demote(house: House, somebody: Somebody, member: Member) -> None:
    assert somebody.person is not None
    async with house.database.transaction(house.now) as tx:
        await MemberRepository(tx.connection).set_role(somebody.person.id, member.id, Role.CONTACT)


async def test_an_undone_setting_leaves_the_others_as_they_are(
    house: House, ana: Somebody, jo: Somebody
) -> None:
    """A code that somebody has set meanwhile still keeps the door shut."""
    await ana.says("room settings Assembly mute on join")
    await jo.says("room settings Assembly code 7788")
    assert (await ana.says("undo")).id == "room-settings-undone"
    assert await settings_of(house) == RoomSettings(viewer_code="7788")
    assert (await jo.says("undo")).id == "room-settings-undone"
    assert await settings_of(house) == RoomSettings()


async def test_a_room_comes_back_only_where_there_is_place_for_it(
    house: House, ana: Somebody, jo: Somebody
) -> None:
    """A hard limit cannot be gone around by deleting, making and undoing."""
    await ana.says("delete room Assembly")
    await ana.says("yes")
    assert (await jo.says("new room Choir")).id == "rooms-ready"
    assert (await ana.says("undo")).id == "plan-limit-reached"
    assert "Assembly" not in (await ana.says("rooms")).body
    await jo.says("undo")
    assert (await ana.says("undo")).id == "rooms-back"


async def test_a_name_that_was_given_anew_stays_with_the_new_room(house: House) -> None:
    member = await house.member("cor", name="Cor de Vic")
    eva, pau = [await house.person(name, members=(member,)) for name in ("Eva Roca", "Pau Riera")]
    await eva.says("new room Works")
    await eva.says("rename room Works to Site")
    await pau.says("new room Works")
    assert (await eva.says("undo")).id == "rooms-name-taken"
    await eva.says("delete room Site")
    await eva.says("yes")
    await pau.says("rename room Works to Site")
    assert (await eva.says("undo")).id == "rooms-name-taken"


async def test_who_manages_a_room_no_more_undoes_no_sharing(
    house: House, ana: Somebody, jo: Somebody, forn: Member
) -> None:
    await jo.says("room share Assembly @eva:example.org")
    await jo.says("room unshare Assembly @eva:example.org")
    await demote(house, jo, forn)
    assert (await jo.says("undo")).id == "rooms-not-manager"
    assert "@eva" not in (await ana.says("room shared with Assembly")).body


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "!new room Number {}"), ("ca", "!nova sala Número {}")]
)
async def test_a_shared_room_has_so_many_rooms_and_no_more(
    house: House, locale: str, words: str
) -> None:
    """No plan counts there, and anybody can ask the assistant into a room of theirs."""
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    shared = await house.room(ana, await house.stranger())
    for number in range(Caps.rooms_of_a_shared_room):
        assert (await ana.says(words.format(number), shared)).id == "rooms-ready"
    assert (await ana.says(words.format("x"), shared)).id == "rooms-enough-here"
    assert (await ana.says("new room Mine" if locale == "en" else "nova sala Meva")).id == (
        "rooms-ready"
    )
