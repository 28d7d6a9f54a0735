"""Whenever the process dies at the door: one meeting, one name for it, nobody in a wrong one."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain import milestones
from assistant.domain.meetings import Standing
from assistant.services.entrance import LetIn, PassSpent
from assistant.storage.meetings import MeetingRepository
from tests.support.venue import Venue, link_of, venue


class Died(BaseException):
    """The process is gone: nothing catches this."""


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there
    milestones.watch(None)


def die_at(point: str) -> None:
    """End the process at the next `point`, once."""

    def watch(reached: str) -> None:
        if reached == point:
            milestones.watch(None)
            raise Died

    milestones.watch(watch)


def die_once() -> None:
    raise Died


POINTS = ("meeting.noted", "create:before", "create:after", "meeting.created", "meeting.opened")


async def dies(there: Venue, point: str) -> None:
    """Knock, and die at `point`; then begin anew."""
    if point == "create:before":
        there.video.before = die_once
    elif point == "create:after":
        there.video.after = die_once
    else:
        die_at(point)
    with pytest.raises(Died):
        await there.knock("Ana")
    there.video.before = there.video.after = lambda: None
    there.restart()


@pytest.mark.parametrize("point", POINTS)
async def test_the_next_knock_goes_on_with_the_same_meeting(there: Venue, point: str) -> None:
    room = await there.room(anyone_may_start=True)
    await dies(there, point)
    noted = await there.meeting(room)
    assert noted is not None, "what was to be opened, and where, is known before it is"
    assert there.video.follow(link_of(await there.knock("Ana"))) == "in"
    again = await there.meeting(room)
    assert again is not None
    assert (again.external_id, again.server) == (noted.external_id, noted.server)
    assert again.state is Standing.OPEN
    assert list(there.video.halls) == [(noted.server, noted.external_id)]


@pytest.mark.parametrize("point", POINTS)
async def test_also_when_another_server_has_fewer_people_by_then(there: Venue, point: str) -> None:
    """The choice is kept: else each server would have a meeting of the same name."""
    room = await there.room(anyone_may_start=True)
    await dies(there, point)
    there.video.names = ("two", "one")
    assert there.video.follow(link_of(await there.knock("Ana"))) == "in"
    assert {server for server, _ in there.video.created} == {"one"}
    assert await there.meeting(room) is not None


@pytest.mark.parametrize("point", POINTS)
async def test_without_another_knock_it_is_made_good_soon(there: Venue, point: str) -> None:
    """What is at the server is known to be there, and what is not, is over."""
    room = await there.room(anyone_may_start=True)
    await dies(there, point)
    there.later(minutes=3)
    await there.loop.round()
    meeting = await there.meeting(room)
    if there.video.halls:
        assert meeting is not None
        ((server, external_id),) = there.video.halls
        assert (meeting.server, meeting.external_id) == (server, external_id)
        assert meeting.state is Standing.OPEN
    else:
        assert meeting is None


async def test_dying_again_and_again_opens_one(there: Venue) -> None:
    await there.room(anyone_may_start=True)
    for point in (POINTS[0], *POINTS[1:-1], *POINTS[1:-1]):
        await dies(there, point)
    assert there.video.follow(link_of(await there.knock("Ana"))) == "in"
    assert len({external_id for _, external_id in there.video.created}) == 1


async def test_a_pass_that_was_spent_when_the_process_died_is_spent(there: Venue) -> None:
    """Its address may have been on its way to the browser: twice would be two people."""
    member = await there.member()
    ana = await there.house.person("Ana Puig", members=(member,))
    room = await there.room(member=member)
    secret = await there.pass_of(ana, room)
    die_at("pass.spent")
    with pytest.raises(Died):
        await there.knock(secret=secret)
    there.restart()
    assert await there.knock(secret=secret) == PassSpent()
    assert isinstance(await there.knock(secret=await there.pass_of(ana, room)), LetIn)
    assert len(there.video.created) == 1


async def test_who_goes_away_while_it_opens_leaves_it_to_the_others(there: Venue) -> None:
    """A browser that is closed cancels its knock, at whatever point."""
    await there.room(anyone_may_start=True)
    for turns in range(12):
        knock = asyncio.ensure_future(there.knock("Ana"))
        for _ in range(turns):
            await asyncio.sleep(0)
        knock.cancel()
        await asyncio.wait({knock})
    assert there.video.follow(link_of(await there.knock("Pau"))) == "in"
    assert len({external_id for _, external_id in there.video.created}) == 1


async def test_nobody_ends_a_meeting_while_it_is_being_opened(
    there: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who looked before the server had it notes the end of it only after the opening: too late."""
    room = await there.room(anyone_may_start=True)
    await dies(there, "meeting.noted")
    noted = await there.meeting(room)
    assert noted is not None
    ends: list[asyncio.Task[bool]] = []

    async def meanwhile(_: str) -> None:
        if not ends:
            ends.append(asyncio.ensure_future(there.keeper.over(noted)))
            await asyncio.wait(ends, timeout=0.3)

    monkeypatch.setattr(there.video, "_answer", meanwhile)
    assert there.video.follow(link_of(await there.knock("Ana"))) == "in"
    assert await ends[0] is False
    assert [external_id for _, external_id in there.video.created] == [noted.external_id]


async def test_what_was_ended_while_it_opened_is_ended_at_the_server_too(
    there: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By whom a lock does not hold, as the outcome of an errand: else it would be nobody's."""
    room = await there.room(anyone_may_start=True)
    given_up: list[str] = []

    async def meanwhile(_: str) -> None:
        meeting = await there.meeting(room)
        if not given_up and meeting is not None:
            given_up.append(meeting.external_id)
            async with there.house.database.transaction(there.house.now) as tx:
                assert await MeetingRepository(tx.connection).ended(meeting, tx.now)

    monkeypatch.setattr(there.video, "_answer", meanwhile)
    assert there.video.follow(link_of(await there.knock("Ana"))) == "in"
    after = await there.meeting(room)
    assert after is not None
    assert [errand.data["external_id"] for errand in await there.errands()] == given_up
    await there.run_errands()
    assert list(there.video.halls) == [(after.server, after.external_id)]
