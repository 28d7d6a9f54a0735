"""A room is made by saying what it is for; listed, shown, renamed, deleted, and brought back."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.members import Member, MemberKind, MemberStatus, Role
from assistant.domain.money import Money
from assistant.domain.plans import Interval, Limit, LimitName, Plan
from assistant.domain.replies import Localized
from assistant.storage.members import MemberRepository
from assistant.storage.rooms import RoomRepository
from tests.support.conversation import DOOR, House, Somebody


def plan(*limits: Limit) -> Plan:
    return Plan(
        level="2",
        version=1,
        names=Localized({"en": "Level 2", "ca": "Nivell 2"}),
        price=Money(2000, "EUR"),
        interval=Interval.MONTH,
        limits=limits,
    )


LIMITS = (
    Limit(name=LimitName.PARTICIPANTS, value=20, hard=True),
    Limit(name=LimitName.MINUTES, value=180, hard=True),
    Limit(name=LimitName.ROOMS, value=3, hard=True),
)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await house.plan(plan(*LIMITS))
        yield house


@pytest.fixture
async def forn(house: House) -> Member:
    return await house.member(
        "forn", name="Forn Cooperatiu", plan="2", kind=MemberKind.ORGANISATION
    )


@pytest.fixture
async def ana(house: House, forn: Member) -> Somebody:
    return await house.person("Ana Puig", members=(forn,))


async def slugs(house: House) -> set[str]:
    async with house.database.reading() as connection:
        return {room.slug for room in await RoomRepository(connection).all()}


async def test_a_sentence_is_enough(house: House, ana: Somebody) -> None:
    """The name is guessed from the sentence, and the plan's limits are said before."""
    asked = await ana.says("i need a room for our assembly")
    assert asked.body.startswith("Make “Assembly”? 20 people, 3 hours.")
    assert [each.key for each in asked.reactions] == ["✅", "❌"]
    assert await slugs(house) == set()
    ready = await ana.reacts(asked, "✅")
    assert ready.body.startswith(f"Ready: {DOOR}/r/assembly ")


async def test_a_sentence_is_enough_in_catalan(house: House, forn: Member) -> None:
    joan = await house.person("Joan Vila", members=(forn,), locale="ca")
    asked = await joan.says("necessito una sala per a l'assemblea")
    assert asked.body.startswith("Creo «Assemblea»? 20 persones, 3 hores.")
    assert (await joan.says("sí")).body.startswith(f"A punt: {DOOR}/r/assemblea ")


@pytest.mark.parametrize(
    ("locale", "words", "name"),
    [
        ("en", "new room The Commons", "The Commons"),
        ("en", "room new Assembly", "Assembly"),
        ("en", "can you make a room called Board of Directors please", "Board of Directors"),
        ("en", "create room “Who we are”", "Who we are"),
        ("en", "new room for the choir", "Choir"),
        ("es", "crea una sala para la asamblea", "Asamblea"),
        ("es", "nueva sala llamada El Común", "El Común"),
        ("ca", "fes una sala per al cor", "Cor"),
        ("ca", "nova sala L'Ateneu", "L'Ateneu"),
        ("ar", "قاعة جديدة للجمعية", "الجمعية"),
        ("ar", "أنشئ قاعة باسم الملتقى", "الملتقى"),
    ],
)
async def test_names_are_taken_as_they_are_meant(
    house: House, forn: Member, locale: str, words: str, name: str
) -> None:
    somebody = await house.person("Ana Puig", members=(forn,), locale=locale)
    made = await somebody.says(words)
    assert made.id == "rooms-ready", made.body
    async with house.database.reading() as connection:
        (room,) = await RoomRepository(connection).all()
    assert room.name == name


async def test_what_is_wished_follows_the_name(ana: Somebody) -> None:
    made = await ana.says("new room Record fair code 1234 record")
    assert f"{DOOR}/r/record-fair" in made.body
    assert "the code 1234 for guests and recording" in made.body


async def test_a_name_is_asked_for(ana: Somebody) -> None:
    assert "called" in (await ana.says("new room")).body
    assert f"{DOOR}/r/yes-we-can" in (await ana.says("Yes we can")).body


async def test_the_list_and_the_latest(house: House, ana: Somebody) -> None:
    assert "`new room" not in (await ana.says("rooms")).body
    assert (await ana.says("room")).id == "rooms-none"
    await ana.says("new room Assembly")
    house.later(minutes=1)
    await ana.says("new room Choir")
    listed = await ana.says("rooms")
    assert f"Assembly: {DOOR}/r/assembly" in listed.body
    assert f"Choir: {DOOR}/r/choir" in listed.body
    assert (await ana.says("room")).body.startswith(f"Choir: {DOOR}/r/choir")
    assert (await ana.says("room assembly")).body.startswith(f"Assembly: {DOOR}/r/assembly")
    assert (await ana.says("room assembly link")).body == f"{DOOR}/r/assembly"
    assert "Which room" in (await ana.says("room link")).body


async def test_more_than_five_are_shown_bit_by_bit(house: House) -> None:
    member = await house.member("big", name="Big")
    ana = await house.person("Ana Puig", members=(member,))
    for number in range(7):
        await ana.says(f"new room Room {number}")
    listed = await ana.says("rooms")
    assert "Room 4" in listed.body
    assert "Room 5" not in listed.body
    assert "Room 6" in (await ana.says("more")).body


async def test_what_is_not_there_is_offered(house: House, ana: Somebody) -> None:
    await ana.says("new room Spring assembly")
    near = await ana.says("room spring asembly")
    assert near.id == "rooms-near"
    assert "Spring assembly" in near.body
    asked = await ana.says("room Workshop")
    assert asked.body.startswith("Make “Workshop”?")
    assert f"{DOOR}/r/workshop" in (await ana.says("yes")).body


async def test_a_room_is_renamed_and_its_link_stays(ana: Somebody) -> None:
    await ana.says("new room Assembly")
    done = await ana.says("rename room Assembly to General assembly")
    assert "“Assembly” is called “General assembly” from now on" in done.body
    assert f"{DOOR}/r/assembly" in done.body
    await ana.says("undo")
    assert (await ana.says("room assembly")).body.startswith("Assembly:")
    await ana.says("new room Choir")
    assert (await ana.says("rename room Choir to ASSEMBLY")).id == "rooms-name-taken"


async def test_deleting_asks_and_is_undone(house: House, ana: Somebody) -> None:
    await ana.says("new room Assembly")
    asked = await ana.says("delete room Assembly")
    assert "Delete “Assembly”?" in asked.body
    assert await slugs(house) == {"assembly"}
    step = await ana.reacts(asked, "✅")
    assert step.id == "rooms-deleted"
    assert await slugs(house) == set()
    assert (await ana.unreacts(step)).id == "rooms-back"
    assert await slugs(house) == {"assembly"}
    await ana.says("delete room Assembly")
    await ana.says("yes")
    assert (await ana.says("undo")).id == "rooms-back"


async def test_a_slug_is_never_given_anew(house: House, ana: Somebody) -> None:
    """Not even once what is held of the room is deleted for good."""
    await ana.says("new room Assembly")
    await ana.says("delete room Assembly")
    await ana.says("yes")
    house.later(days=2)
    async with house.database.reading() as connection:
        gone = await RoomRepository(connection).by_slug("assembly")
    assert gone is not None
    await house.falls_due("room-purge", {"room": gone.id})
    async with house.database.reading() as connection:
        assert await RoomRepository(connection).by_slug("assembly") is None
    made = await ana.says("new room Assembly")
    assert f"{DOOR}/r/assembly-" in made.body


async def test_making_is_undone(house: House, ana: Somebody) -> None:
    await ana.says("new room Assembly")
    assert (await ana.says("undo")).id == "rooms-making-undone"
    assert await slugs(house) == set()


async def test_a_hard_limit_refuses_and_a_soft_one_warns(house: House, ana: Somebody) -> None:
    for name in ("One", "Two", "Three"):
        await ana.says(f"new room {name}")
    assert (await ana.says("new room Four")).id == "plan-limit-reached"
    assert "3 of 3" in (await ana.says("plan")).body or "3" in (await ana.says("plan")).body
    await house.plan(
        Plan(
            level="soft",
            version=1,
            names=Localized({"en": "Soft"}),
            price=None,
            interval=Interval.MONTH,
            limits=(Limit(name=LimitName.ROOMS, value=1, hard=False),),
        )
    )
    member = await house.member("soft", name="Soft", plan="soft")
    jo = await house.person("Jo Serra", members=(member,))
    assert "meant for" not in (await jo.says("new room One")).body
    warned = await jo.says("new room Two")
    assert warned.id == "rooms-ready"
    assert "Your plan is meant for 1 room" in warned.body


async def test_of_two_members_it_is_asked_for_which(house: House, forn: Member) -> None:
    other = await house.member("cor", name="Cor de Vic")
    ana = await house.person("Ana Puig", members=(forn, other))
    asked = await ana.says("new room Assembly")
    assert "Forn Cooperatiu" in asked.body
    assert "Cor de Vic" in asked.body
    assert f"{DOOR}/r/assembly" in (await ana.says("Cor de Vic")).body
    async with house.database.reading() as connection:
        (room,) = await RoomRepository(connection).all()
    assert room.member_id == other.id
    assert "Assembly (Cor de Vic)" in (await ana.says("rooms")).body


async def test_what_is_wished_outlasts_the_question_for_which_member(
    house: House, forn: Member
) -> None:
    other = await house.member("cor", name="Cor de Vic")
    ana = await house.person("Ana Puig", members=(forn, other))
    await ana.says("new room Assembly with code 9999")
    made = await ana.says("2")
    assert made.id == "rooms-ready"
    assert "the code 9999 for guests" in made.body


async def test_contacts_use_rooms_and_do_not_change_those_of_others(
    house: House, forn: Member, ana: Somebody
) -> None:
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    await ana.says("new room Assembly")
    assert f"{DOOR}/r/assembly" in (await jo.says("room Assembly")).body
    for words in (
        "delete room Assembly",
        "rename room Assembly to X",
        "room settings Assembly record",
    ):
        assert (await jo.says(words)).id == "rooms-not-manager"
    await jo.says("new room Choir")
    assert (await jo.says("rename room Choir to Singing")).id == "rooms-renamed"
    assert (await ana.says("rename room Singing to Choir")).id == "rooms-renamed"


@pytest.mark.parametrize("status", [MemberStatus.LAPSED, MemberStatus.SUSPENDED])
async def test_who_is_not_in_force_has_no_rooms(
    house: House, forn: Member, ana: Somebody, status: MemberStatus
) -> None:
    await ana.says("new room Assembly")
    async with house.database.transaction(house.now) as tx:
        await MemberRepository(tx.connection).update(replace(forn, status=status))
    for words in ("room Assembly", "rooms", "new room X", "delete room Assembly"):
        step = await ana.says(words)
        assert step.id == "core-not-in-force"
        assert "r/assembly" not in step.body
