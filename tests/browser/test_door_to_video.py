"""The whole way in: by the door and who judges knocks there, to a stand-in's meeting and out."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from assistant.domain.rooms import BackEndName
from assistant.services.back_ends import BackEnds
from tests.support.chromium import missing
from tests.support.conversation import House
from tests.support.door import door
from tests.support.fake_meetings import FakeMeetings
from tests.support.venue import Venue
from tests.support.video import Street, street

pytestmark = [
    pytest.mark.asyncio(loop_scope="package"),
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]


@asynccontextmanager
async def _there(folder: Path) -> AsyncIterator[tuple[Venue, Street, str]]:
    name = BackEndName.BIGBLUEBUTTON
    async with street("one") as along:
        back_ends = BackEnds(
            by_name={name: along.back_end},
            default=name,
            recorders={name: along.back_end},
            callbacks={name: along.callbacks},
        )
        async with House.open(folder, commands={}, values={BackEnds: back_ends}) as house:
            there = Venue(house, FakeMeetings(), back_ends)
            async with door(there.door, targets=[along.nodes["one"].url]) as url:
                yield there, along, url


async def _is_inside(page: Page, name: str, role: str) -> None:
    await page.wait_for_url("**/html5client/**")
    await expect(page.locator("#meeting")).to_have_text("Assembly")
    await expect(page.locator("#name")).to_have_text(name)
    await expect(page.locator("#role")).to_have_text(role)


async def test_a_guest_waits_and_is_let_in_when_the_moderator_comes(
    browser: Browser, tmp_path: Path
) -> None:
    async with _there(tmp_path) as (there, along, url):
        member = await there.member()
        host = await there.house.person("Pau Roca", members=(member,))
        room = await there.room(member=member)
        secret = await there.pass_of(host, room)
        guests = await browser.new_context()
        hosts = await browser.new_context()
        guest, moderator = await guests.new_page(), await hosts.new_page()

        await guest.goto(f"{url}/r/assembly")
        await guest.get_by_label("Your name").fill("Eve Guest")
        await guest.get_by_role("button", name="Come in").click()
        await expect(guest.get_by_role("heading", name="The meeting has not begun")).to_be_visible()
        calls = [call for call, _ in along.nodes["one"].asked]
        assert "create" not in calls, "who waits opens nothing"

        await moderator.goto(f"{url}/p/{secret}")
        await moderator.get_by_role("button", name="Come in as Pau Roca").click()
        await _is_inside(moderator, "Pau Roca", "moderator")
        await _is_inside(guest, "Eve Guest", "viewer")

        await guest.goto(f"{url}/r/assembly/left")
        await expect(guest.get_by_role("heading", name="You have left")).to_be_visible()
        meeting = await there.meeting(room)
        assert meeting is not None
        await along.back_end.end("one", meeting.external_id)
        there.later(seconds=2)
        await guest.reload()
        await expect(guest.get_by_role("heading", name="The meeting has ended")).to_be_visible()

        await guests.close()
        await hosts.close()
