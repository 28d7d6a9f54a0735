"""Who comes into a room, as what, and what their coming begins; the rules, one by one."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.meetings import MeetingRole
from assistant.domain.members import MemberStatus
from assistant.domain.plans import LimitName
from assistant.services.entrance import (
    Full,
    LetIn,
    NoRoom,
    NotBegun,
    WrongCode,
)
from assistant.storage.rooms import RoomRepository
from tests.support.venue import Venue, link_of, venue


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there


async def test_a_guest_waits_for_who_may_begin(there: Venue) -> None:
    room = await there.room(moderator_code="1234")
    assert await there.knock("Eve") == NotBegun()
    assert there.video.created == [], "nothing is opened for who waits"
    assert await there.meeting(room) is None
    host = await there.knock("Pau", code="12-34")
    assert isinstance(host, LetIn)
    assert host.role is MeetingRole.MODERATOR
    guest = await there.knock("Eve")
    assert isinstance(guest, LetIn)
    assert guest.role is MeetingRole.VIEWER
    assert there.video.follow(host.url) == there.video.follow(guest.url) == "in"
    assert len(there.video.created) == 1


async def test_anyone_begins_where_the_room_says_so(there: Venue) -> None:
    await there.room(anyone_may_start=True)
    assert there.video.follow(link_of(await there.knock())) == "in"


async def test_everyone_moderates_and_yet_does_not_begin(there: Venue) -> None:
    await there.room(everyone_moderates=True, moderator_code="1234")
    assert await there.knock() == NotBegun()
    await there.knock("Pau", code="1234")
    answer = await there.knock()
    assert isinstance(answer, LetIn)
    assert answer.role is MeetingRole.MODERATOR


async def test_whoever_needs_approval_does_not_come_in_as_a_moderator(there: Venue) -> None:
    """Servers let moderators in unasked: then approval would be none."""
    await there.room(everyone_moderates=True, approval=True, anyone_may_start=True)
    answer = await there.knock()
    visitor = there.video.links[link_of(answer)].visitor
    assert visitor.role is MeetingRole.VIEWER
    assert visitor.guest


async def test_who_has_the_moderators_code_needs_no_approval(there: Venue) -> None:
    await there.room(approval=True, moderator_code="1234")
    visitor = there.video.links[link_of(await there.knock(code="1234"))].visitor
    assert not visitor.guest
    assert visitor.role is MeetingRole.MODERATOR


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("hort22", MeetingRole.VIEWER),
        (" HORT-22 ", MeetingRole.VIEWER),
        ("hort٢٢", MeetingRole.VIEWER),
        ("casa99", MeetingRole.MODERATOR),
        ("", None),
        ("hort2", None),
        ("hort222", None),
        ("hort22\0casa99", None),
        ("x" * 70_000, None),
        ("\ud800", None),
    ],
)
async def test_codes(there: Venue, typed: str, role: MeetingRole | None) -> None:
    await there.room(anyone_may_start=True, viewer_code="hort22", moderator_code="casa99")
    answer = await there.knock(code=typed)
    if role is None:
        assert answer == WrongCode()
        assert there.video.asked == []
    else:
        assert isinstance(answer, LetIn)
        assert answer.role is role


async def test_a_wrong_code_is_wrong_although_none_is_needed(there: Venue) -> None:
    """Who types one wants to moderate, and shall not wonder why they do not."""
    await there.room(anyone_may_start=True, moderator_code="casa99")
    assert await there.knock(code="casa98") == WrongCode()
    assert isinstance(await there.knock(code=""), LetIn)


async def test_the_rooms_language_comes_before_the_visitors(there: Venue) -> None:
    room = await there.room(anyone_may_start=True)
    url = link_of(await there.knock(locale="ar"))
    assert there.video.links[url].visitor.locale == "ar"
    await there.change(room, language="ca")
    url = link_of(await there.knock(locale="ar"))
    assert there.video.links[url].visitor.locale == "ca"


@pytest.mark.parametrize(
    "status", [MemberStatus.ENDED, MemberStatus.SUSPENDED, MemberStatus.LAPSED]
)
async def test_a_room_is_gone_while_its_membership_is(there: Venue, status: MemberStatus) -> None:
    member = await there.member()
    room = await there.room(member=member, anyone_may_start=True)
    await there.lapse(member, status)
    assert await there.knock() == NoRoom()
    assert await there.door.look(room.slug) is None
    await there.lapse(member, MemberStatus.GRACE)
    assert isinstance(await there.knock(), LetIn)


async def test_a_deleted_room_is_gone(there: Venue) -> None:
    room = await there.room(anyone_may_start=True)
    async with there.house.database.transaction(there.house.now) as tx:
        await RoomRepository(tx.connection).save(replace(room, deleted_at=there.house.now))
    assert await there.knock() == NoRoom()
    assert await there.knock(slug="nowhere") == NoRoom()


async def test_a_hard_limit_is_kept_and_said(there: Venue) -> None:
    member = await there.member((LimitName.PARTICIPANTS, 2, True), (LimitName.MINUTES, 90, True))
    await there.room(member=member, anyone_may_start=True)
    for name in ("Ana", "Pau"):
        assert there.video.follow(link_of(await there.knock(name))) == "in"
        there.later(seconds=2)
    assert await there.knock("Eve") == Full(limit=2)
    (hall,) = there.video.halls.values()
    assert (hall.opening.participants, hall.opening.minutes) == (2, 90)


async def test_a_soft_limit_lets_in(there: Venue) -> None:
    member = await there.member((LimitName.PARTICIPANTS, 1, False), (LimitName.MINUTES, 90, False))
    await there.room(member=member, anyone_may_start=True)
    for name in ("Ana", "Pau", "Eve"):
        assert there.video.follow(link_of(await there.knock(name))) == "in"
        there.later(seconds=2)
    (hall,) = there.video.halls.values()
    assert (hall.opening.participants, hall.opening.minutes) == (None, None)


async def test_a_matrix_rooms_room_has_no_limits(there: Venue) -> None:
    await there.room(owner_room="!garden:example.org", anyone_may_start=True, record=True)
    await there.knock()
    (hall,) = there.video.halls.values()
    assert (hall.opening.participants, hall.opening.minutes) == (None, None)
    assert hall.opening.record


@pytest.mark.parametrize(
    ("wished", "limits", "recorded"),
    [
        (True, (), True),
        (False, (), False),
        (True, ((LimitName.RECORDINGS, 0, True),), False),
        (True, ((LimitName.RECORDINGS, 1, True),), True),
        (True, ((LimitName.RECORDINGS, 0, False),), True),
    ],
)
async def test_recorded_only_where_room_and_plan_allow(
    there: Venue,
    wished: bool,
    limits: tuple[tuple[LimitName, int, bool], ...],
    recorded: bool,
) -> None:
    member = await there.member(*limits)
    room = await there.room(member=member, anyone_may_start=True, record=wished)
    await there.knock()
    (hall,) = there.video.halls.values()
    assert hall.opening.record is recorded
    meeting = await there.meeting(room)
    assert meeting is not None
    assert meeting.awaits_recording is recorded


async def test_what_the_room_says_reaches_the_server(there: Venue) -> None:
    await there.room(anyone_may_start=True, mute_on_join=True, approval=True, welcome="Benvingudes")
    await there.knock()
    (hall,) = there.video.halls.values()
    opening = hall.opening
    assert (opening.mute_on_join, opening.approval, opening.welcome) == (True, True, "Benvingudes")
    assert opening.name == "Assembly"
    assert opening.logout_url == "https://meet.example/r/assembly/left"
    assert opening.end_url == f"https://meet.example/callbacks/one/ended/{opening.external_id}"
    assert opening.recording_url == "https://meet.example/callbacks/one/recording"


async def test_how_a_room_looks(there: Venue) -> None:
    await there.room(anyone_may_start=True, viewer_code="1234")
    view = await there.door.look("assembly")
    assert view is not None
    assert (view.name, view.wants_code, view.open, view.matrix_link) == (
        "Assembly",
        True,
        False,
        None,
    )
    await there.knock(code="1234")
    view = await there.door.look("assembly")
    assert view is not None
    assert view.open
    assert await there.door.look("nowhere") is None
    assert "1234" not in repr(view)


async def test_nothing_of_a_knock_is_kept(there: Venue) -> None:
    """Who came is nobody's business afterwards."""
    await there.room(anyone_may_start=True)
    assert isinstance(await there.knock("Zenobia"), LetIn)
    assert b"Zenobia" not in on_disk(there)


def on_disk(there: Venue) -> bytes:
    path = there.house.database.url.removeprefix("sqlite+aiosqlite:///")
    return Path(path).read_bytes() + Path(f"{path}-wal").read_bytes()


@pytest.mark.parametrize(("hard", "people", "minutes"), [(True, 2, 45), (False, None, None)])
async def test_rooms_of_a_shared_room_keep_to_the_plan_that_the_settings_name(
    tmp_path: Path, *, hard: bool, people: int | None, minutes: int | None
) -> None:
    """No member's plan counts there; without that setting nothing is limited."""
    async with venue(tmp_path) as there:
        plan = await there.member(
            (LimitName.PARTICIPANTS, 2, hard),
            (LimitName.MINUTES, 45, hard),
            (LimitName.RECORDINGS, 0, hard),
        )
        await there.room(owner_room="!shared:example.org", anyone_may_start=True, record=True)
        await there.knock()
        (hall,) = there.video.halls.values()
        assert (hall.opening.participants, hall.opening.minutes) == (None, None)
        assert hall.opening.record
        there.video.lose()
        there.later(seconds=5)
        there.house.caps = replace(there.house.caps, plan_of_shared_rooms=plan.plan)
        there.house.restart()
        there.restart()
        await there.knock()
        (hall,) = there.video.halls.values()
        assert (hall.opening.participants, hall.opening.minutes) == (people, minutes)
        assert hall.opening.record is not hard
