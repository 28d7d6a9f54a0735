"""Who goes on for longer than a soft limit is told so once, and not interrupted."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.meetings import Meeting
from assistant.domain.members import Member, MemberStatus, Role
from assistant.domain.notices import Notice
from assistant.domain.plans import LimitName
from assistant.storage.notices import MuteRepository
from tests.support.conversation import Somebody
from tests.support.venue import Venue, link_of, venue

SOFT = (LimitName.MINUTES, 180, False)
HARD = (LimitName.MINUTES, 180, True)


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there


async def represents(there: Venue, member: Member, **more: Any) -> Somebody:
    return await there.house.person("Ana Puig", members=(member,), timezone="UTC", **more)


async def meets(there: Venue, member: Member, ana: Somebody | None = None) -> Meeting:
    """Have somebody be in a meeting of the member's room, which `ana` made."""
    made_by = None if ana is None or ana.person is None else ana.person.id
    room = await there.room(member=member, anyone_may_start=True, made_by=made_by)
    there.video.follow(link_of(await there.knock("Eve", slug=room.slug)))
    meeting = await there.meeting(room)
    assert meeting is not None
    return meeting


async def heard(there: Venue, **time: float) -> dict[str | None, str]:
    """Let time pass and look; return what was said, by whom it was said to."""
    there.later(**time)
    await there.loop.round()
    return {each.recipient: each.body for each in (await there.house.collect()).messages}


@pytest.mark.parametrize(
    ("locale", "words", "plans"),
    [
        ("en", ("in Assembly has gone on for more than 3 hours", "It goes on"), "plans"),
        ("es", ("reunión de Assembly dura ya más de 3 horas", "Puede seguir"), "planes"),
        ("ca", ("reunió d'Assembly ja dura més de 3 hores", "Pot continuar"), "plans"),
        ("ar", ("3 ساعات", "يمكنه أن يستمر"), "الخطط"),
    ],
)
async def test_who_made_the_room_is_told_once(
    there: Venue, locale: str, words: tuple[str, ...], plans: str
) -> None:
    member = await there.member(SOFT)
    ana = await represents(there, member, locale=locale)
    colleague = await there.house.person("Pau Riera", members=(member,))
    meeting = await meets(there, member, ana)
    assert await heard(there, minutes=179) == {}
    told = await heard(there, minutes=2)
    assert list(told) == [ana.user_id]
    assert colleague.user_id not in told
    for each in (*words, plans):
        assert each in told[ana.user_id]
    assert await heard(there, minutes=60) == {}
    there.restart()
    assert await heard(there, minutes=60) == {}, "nor by a new process"
    assert there.video.halls, "it goes on"
    assert plans in there.house.catalogue.words(locale, "plan-list")
    assert meeting.external_id not in told[ana.user_id]


async def test_a_hard_limit_is_the_servers_own(there: Venue) -> None:
    member = await there.member(HARD)
    ana = await represents(there, member)
    await meets(there, member, ana)
    assert await heard(there, hours=5) == {}


async def test_no_limit_is_never_too_long(there: Venue) -> None:
    member = await there.member((LimitName.PARTICIPANTS, 5, False))
    ana = await represents(there, member)
    await meets(there, member, ana)
    assert await heard(there, hours=9) == {}


async def test_where_who_made_it_is_gone_its_representatives_are_told(there: Venue) -> None:
    member = await there.member(SOFT)
    ana, pau = await represents(there, member), await represents(there, member)
    jo = await there.house.person("Jo Serra", members=(member,), role=Role.CONTACT)
    await meets(there, member)
    told = await heard(there, hours=4)

    assert set(told) == {ana.user_id, pau.user_id}
    assert jo.user_id not in told


async def test_it_can_be_muted(there: Venue) -> None:
    member = await there.member(SOFT)
    ana = await represents(there, member)
    assert ana.person is not None
    async with there.house.database.transaction(there.house.now) as tx:
        await MuteRepository(tx.connection).put(ana.person.id, frozenset({Notice.MEETING}))
    await meets(there, member, ana)
    assert await heard(there, hours=4) == {}


async def test_of_a_member_that_lapsed_nobody_is_told(there: Venue) -> None:
    member = await there.member(SOFT)
    ana = await represents(there, member)
    await meets(there, member, ana)
    await there.lapse(replace(member), MemberStatus.LAPSED)
    assert await heard(there, hours=4) == {}
