"""Rooms are shared and people invited; nobody learns by it who is a member."""

from dataclasses import replace

import pytest
from icalendar import Calendar

from assistant.domain.members import MemberStatus, Role
from assistant.storage.members import MemberRepository
from tests.support.conversation import House, Somebody, Step
from tests.support.rooms import has_room

UNKNOWN = "@nobody:elsewhere.example"


@pytest.fixture
async def ana(house: House) -> Somebody:
    """Let Ana have a room."""
    somebody = await house.person(members=(await house.member("ana"),), timezone="Europe/Madrid")
    await has_room(house, somebody, "Assembly")
    return somebody


@pytest.fixture
async def pau(house: House) -> Somebody:
    """Make somebody of another member, in Cairo."""
    member = await house.member("pau")
    return await house.person("Pau Riera", members=(member,), locale="ca", timezone="Africa/Cairo")


def to(step: Step, somebody: Somebody) -> list[str]:
    return [each.body for each in step.messages if each.recipient == somebody.user_id]


async def test_a_room_is_shared_by_matrix_id(house: House, ana: Somebody, pau: Somebody) -> None:
    assert "Assembly" not in (await pau.says("sales")).body
    shared = await ana.says(f"room share Assembly {pau.user_id}")
    assert shared.id == "room-sharing-shared"
    assert "comparteix amb tu la sala Assembly" in to(shared, pau)[0]
    assert "Assembly" in (await pau.says("sales")).body
    listed = await ana.says("room shared with Assembly")
    assert pau.user_id in listed.body
    assert "Pau" not in listed.body
    assert (await ana.says(f"room unshare Assembly {pau.user_id}")).id == "room-sharing-ended"
    assert "Assembly" not in (await pau.says("sales")).body


async def test_the_same_in_spanish_by_name(house: House, ana: Somebody) -> None:
    """Of those whom one sees: people of one's own circles, say."""
    eva = await house.person("Eva Roca", members=(await house.member("eva"),), locale="es")
    await house.circle("finance", people=(ana, eva))
    shared = await ana.says("room share Assembly Eva Roca")
    assert shared.id == "room-sharing-shared"
    assert "comparte contigo la sala Assembly" in to(shared, eva)[0]
    await ana.says("undo")
    assert "Assembly" not in (await eva.says("salas")).body


async def test_nobody_whom_one_does_not_see_is_found_by_name(ana: Somebody, pau: Somebody) -> None:
    answer = await ana.says("room share Assembly Pau Riera")
    assert answer.id == "room-sharing-nobody"
    assert to(answer, pau) == []


async def test_sharing_and_inviting_tell_nobody_who_is_a_member(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    """Word for word the same, but for the Matrix ID."""
    stranger = await house.stranger()
    for command in ("room share Assembly", "room unshare Assembly", "room invite Assembly"):
        said = []
        for user_id in (pau.user_id, stranger.user_id, UNKNOWN):
            step = await ana.says(f"{command} {user_id}")
            assert to(step, stranger) == []
            assert not [each for each in step.messages if each.recipient == UNKNOWN]
            said.append(step.body.replace(user_id, "@"))
        assert len(set(said)) == 1, said


async def test_who_is_unknown_has_the_room_once_they_are_known(house: House, ana: Somebody) -> None:
    """Kept by Matrix ID."""
    await ana.says(f"room share Assembly {UNKNOWN}")
    assert UNKNOWN in (await ana.says("room shared with Assembly")).body


async def test_only_who_manages_a_room_shares_it(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    await ana.says(f"room share Assembly {pau.user_id}")
    answer = await pau.says(f"compartir sala Assembly {UNKNOWN}")
    assert answer.id == "rooms-not-manager"
    eve = await house.person("Eve Stone", members=(await house.member("eve"),))
    assert (await eve.says(f"room share Assembly {eve.user_id}")).id == "rooms-unknown"
    assert "/r/assembly" not in (await eve.says("rooms")).body


async def test_invited_are_told_link_and_time_in_their_way_and_get_the_file(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    await ana.says("meet Assembly thursday 18:00")
    await ana.says("yes")
    step = await ana.says(f"room invite Assembly {pau.user_id}")
    assert step.id == "room-sharing-invited"
    (text,) = to(step, pau)
    assert "et convida a Assembly: dijous, 26 de novembre del 2026" in text
    assert "a les 19:00 (el Caire)" in text
    assert "https://meet.example/r/assembly" in text
    message = next(each.message for each in step.messages if each.recipient == pau.user_id)
    assert message.mentions == (pau.user_id,)
    assert not message.notice
    (event,) = Calendar.from_ical((await pau.gets_file()).data.decode()).walk("VEVENT")
    assert "una reunió a Sample Co-op" in str(event["DESCRIPTION"])


async def test_who_was_invited_is_reminded_and_told_of_changes(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    await ana.says("meet Assembly thursday 18:00")
    await ana.says("yes")
    await ana.says(f"room invite {pau.user_id} Assembly")
    await pau.gets_file()
    await ana.says("101 fri 18:00")
    moved = await ana.says("yes")
    assert "divendres, 27 de novembre" in to(moved, pau)[0]
    (event,) = Calendar.from_ical((await pau.gets_file()).data.decode()).walk("VEVENT")
    assert event["SEQUENCE"] == 1


async def test_nobody_is_invited_twice_within_a_while(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    first = await ana.says(f"room invite Assembly {pau.user_id}")
    again = await ana.says(f"room invite Assembly {pau.user_id}")
    assert len(to(first, pau)) == 1
    assert to(again, pau) == []
    assert again.body == first.body
    house.later(hours=25)
    assert len(to(await ana.says(f"room invite Assembly {pau.user_id}"), pau)) == 1


async def test_a_circle_is_invited(house: House, ana: Somebody, pau: Somebody) -> None:
    await house.circle("finance", people=(ana, pau))
    step = await ana.says("room invite Assembly finance")
    assert len(to(step, pau)) == 1
    assert "https" in to(step, pau)[0]


async def test_many_are_asked_about_and_too_many_refused(house: House, ana: Somebody) -> None:
    eleven = " ".join(f"@p{number}:x.example" for number in range(11))
    asked = await ana.says(f"room invite Assembly {eleven}")
    assert asked.id == "room-sharing-invite-ask"
    assert "11" in asked.body
    assert (await ana.says("yes")).id == "room-sharing-invited"
    many = " ".join(f"@q{number}:x.example" for number in range(51))
    assert (await ana.says(f"room invite Assembly {many}")).id == "room-sharing-invite-too-many"
    for batch in ("a", "b", "c", "d", "e", "f", "g", "h"):
        ten = " ".join(f"@{batch}{number}:x.example" for number in range(10))
        assert (await ana.says(f"room invite Assembly {ten}")).id == "room-sharing-invited"
    last = " ".join(f"@z{number}:x.example" for number in range(10))
    refused = await ana.says(f"room invite Assembly {last}")
    assert refused.id == "room-sharing-invite-too-many"


async def test_without_anybody_named_it_is_asked_whom(ana: Somebody) -> None:
    assert (await ana.says("room invite Assembly")).id == "room-sharing-invite-whom"


async def test_the_people_of_a_shared_room_invite_to_its_rooms(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    jo = await house.person("Jo Serra", role=Role.CONTACT)
    place = await house.room(ana, jo)
    await has_room(house, ana, "Choir", owner_room=place.room_id)
    step = await jo.says(f"!room invite Choir {pau.user_id}", place)
    assert "convida a Choir" in to(step, pau)[0]
    other = await ana.says(f"!room invite Assembly {pau.user_id}", place)
    assert other.id == "rooms-unknown", "her own room is none of this one's"


async def test_the_hostile_is_no_markup_and_no_mention(house: House, ana: Somebody) -> None:
    step = await ana.says("room share Assembly @room <b>you</b> \u202e")
    assert step.message.mentions == ()
    assert "<b>" not in step.html
    long = await ana.says("room share Assembly @" + "a" * 300 + ":x.example")
    assert long.id == "room-sharing-nobody"


async def test_whose_membership_is_over_is_told_nothing(
    house: House, ana: Somebody, pau: Somebody
) -> None:
    """Nor does who shares or invites learn that it is over."""
    assert pau.person is not None
    known = [await ana.says(f"room {word} Assembly {UNKNOWN}") for word in ("share", "invite")]
    async with house.database.transaction(house.now) as tx:
        members = MemberRepository(tx.connection)
        (held,) = await members.memberships_of(pau.person.id)
        await members.update(replace(held.member, status=MemberStatus.LAPSED))
    for word, before in zip(("share", "invite"), known, strict=True):
        step = await ana.says(f"room {word} Assembly {pau.user_id}")
        assert to(step, pau) == []
        assert step.body.replace(pau.user_id, UNKNOWN) == before.body


async def test_a_room_is_shared_with_so_many_at_most(ana: Somebody) -> None:
    """Nor as often a day: sharing and taking it back writes to people each time."""
    for first in (0, 25):
        ids = " ".join(f"@a{number}:b.cat" for number in range(first, first + 25))
        assert (await ana.says(f"room share Assembly {ids}")).id == "room-sharing-shared"
    assert (await ana.says("room share Assembly @a50:b.cat")).id == "room-sharing-enough"
    await ana.says("room unshare Assembly @a1:b.cat")
    assert (await ana.says("room share Assembly @a1:b.cat")).id == "room-sharing-enough"


@pytest.mark.parametrize(
    ("locale", "words", "who"),
    [
        ("en", "room invite Assembly Eva", "Eva Roca"),
        ("en", "invite Eva Roca to room Assembly", "Eva Roca"),
        ("en", "room invite Assembly Eva and Joan Vila", "Eva Roca and Joan Vila"),
        ("ca", "convida l'Eva i en Joan a la sala Assembly", "Eva Roca i Joan Vila"),
        ("es", "invitar a Eva y Joan a la sala Assembly", "Eva Roca y Joan Vila"),
    ],
)
async def test_people_whom_one_sees_are_invited_by_name(
    house: House, locale: str, words: str, who: str
) -> None:
    """Colleagues of the same member, and people of one's circles."""
    member = await house.member("forn")
    jo = await house.person("Jo Serra", members=(member,), locale=locale)
    joan = await house.person("Joan Vila", members=(member,), role=Role.CONTACT)
    eva = await house.person("Eva Roca", members=(await house.member("eva"),))
    await house.circle("care", people=(jo, eva))
    await has_room(house, jo, "Assembly")
    done = await jo.says(words)
    assert done.id == "room-sharing-invited", done.body
    assert who in done.body
    assert len(to(done, eva)) == 1
    assert len(to(done, joan)) == ("Joan" in words)


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "room invite Assembly Pau"), ("ca", "convida en Pau a la sala Assembly")],
)
async def test_who_is_not_seen_or_not_clear_is_invited_by_matrix_id_only(
    house: House, pau: Somebody, locale: str, words: str
) -> None:
    """The answer is the same whether nobody, somebody unseen, or several are called so."""
    member = await house.member("forn")
    jo = await house.person("Jo Serra", members=(member,), locale=locale)
    await has_room(house, jo, "Assembly")
    unseen = await jo.says(words)
    assert unseen.id == "room-sharing-nobody"
    assert to(unseen, pau) == []
    for name in ("Pau Vila", "Pau Roca"):
        await house.person(name, members=(member,), role=Role.CONTACT)
    assert (await jo.says(words)).body == unseen.body
