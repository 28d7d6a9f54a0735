"""Guessing codes at the door: slow for one client, slow for a crowd, and no burden on memory."""

from dataclasses import dataclass, replace

import aiohttp
import pytest
from multidict import CIMultiDict

from assistant.services.entrance import NotBegun, WrongCode
from assistant.web.door_limits import (
    CLIENT_BURST,
    CLIENT_REFILL,
    REMEMBERED,
    ROOM_BURST,
    ROOM_REFILL,
    CodeLimits,
    client_of,
)
from tests.support.door import (
    ASSEMBLY,
    JOIN,
    OURS,
    SLUG,
    ScriptedEntrance,
    door,
    let_in,
    posted,
    words,
)


@dataclass
class Clock:
    """Time that passes when told to, in seconds."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def wrong(limits: CodeLimits, client: str, slug: str = SLUG) -> int:
    """Type wrong codes until told to wait; return how many were looked at."""
    count = 0
    while limits.begin(slug, client) == 0:
        count += 1
        assert count < 1000
    return count


def test_one_client_may_be_wrong_a_few_times() -> None:
    clock = Clock()
    limits = CodeLimits(clock)
    assert wrong(limits, "192.0.2.1") == CLIENT_BURST
    assert limits.begin(SLUG, "192.0.2.1") == pytest.approx(CLIENT_REFILL)
    assert limits.begin("another", "192.0.2.1") > 0, "nor elsewhere"
    assert limits.begin(SLUG, "192.0.2.2") == 0, "others are let try"
    clock.now += CLIENT_REFILL
    assert wrong(limits, "192.0.2.1") == 1
    clock.now += 1_000_000
    assert wrong(limits, "192.0.2.1") == CLIENT_BURST


def test_a_crowd_of_addresses_is_held_up_at_the_room() -> None:
    """In a day, so many wrong codes for a room, however many machines try."""
    clock = Clock()
    limits = CodeLimits(clock)
    tried = 0
    for client in range(86_400 // 10):
        tried += limits.begin(SLUG, f"c{client}") == 0
        clock.now += 10
    assert tried == pytest.approx(ROOM_BURST + 86_400 / ROOM_REFILL, abs=2)


def test_right_codes_cost_nothing() -> None:
    limits = CodeLimits(Clock())
    for _ in range(ROOM_BURST * 3):
        assert limits.begin(SLUG, "192.0.2.1") == 0
        limits.was_right(SLUG, "192.0.2.1")
    assert len(limits.rooms) == len(limits.clients) == 0, "nothing is remembered of them"


def test_what_is_remembered_has_an_end() -> None:
    limits = CodeLimits(Clock())
    for number in range(REMEMBERED + 500):
        limits.clients.take(f"c{number}")
    assert len(limits.clients) == REMEMBERED
    assert limits.clients.wait("c0") == 0
    assert wrong(limits, f"c{REMEMBERED}") == CLIENT_BURST - 1


def test_made_up_rooms_push_out_no_real_one() -> None:
    limits = CodeLimits(Clock())
    for number in range(CLIENT_BURST):
        assert limits.begin(SLUG, f"c{number}") == 0
    for number in range(REMEMBERED * 2):
        slug = f"none{number}"
        limits.rooms.take(slug)
        limits.no_such_room(slug)
    assert len(limits.rooms) == 1


@pytest.mark.parametrize(
    ("peer", "forwarded", "client"),
    [
        ("192.0.2.1", None, "192.0.2.1"),
        ("192.0.2.1", "198.51.100.7", "192.0.2.1"),  # anybody can send that header
        ("127.0.0.1", None, "127.0.0.1"),
        ("127.0.0.1", "198.51.100.7", "198.51.100.7"),
        ("::1", "6.6.6.6, 198.51.100.7", "198.51.100.7"),  # the first one is the visitor's word
        ("127.0.0.1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", None, "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.1", None, "192.0.2.1"),
        ("127.0.0.1", "unknown", "127.0.0.1"),
        ("127.0.0.1", "x" * 9000, "127.0.0.1"),
        (None, None, ""),
    ],
)
def test_whom_limits_count(peer: str | None, forwarded: str | None, client: str) -> None:
    assert client_of(peer, forwarded) == client


async def test_the_page_says_how_long_to_wait_and_asks_nobody() -> None:
    clock = Clock()
    entrance = ScriptedEntrance(WrongCode(), views={SLUG: replace(ASSEMBLY, wants_code=True)})
    async with (
        door(entrance, limits=CodeLimits(clock)) as url,
        aiohttp.ClientSession() as browser,
    ):
        for _ in range(CLIENT_BURST):
            async with posted(browser, f"{url}/r/{SLUG}", name="Eve", code="guess") as answer:
                assert answer.status == 422
        entrance.answer = let_in(JOIN)
        async with posted(browser, f"{url}/r/{SLUG}", name="Eve", code="the right one") as answer:
            assert answer.status == 429, "or it would tell that this one is right"
            assert answer.headers["Retry-After"] == "60"
            assert "Please try again in 1 minute." in words(await answer.text())
        assert len(entrance.knocks) == CLIENT_BURST
        headers = {**OURS, "X-Forwarded-For": "198.51.100.7"}
        async with browser.post(
            f"{url}/r/{SLUG}",
            data={"name": "Ana", "code": "the right one"},
            headers=headers,
            allow_redirects=False,
        ) as other:
            assert other.status == 303, "another client, by the proxy's word"
        clock.now += CLIENT_REFILL
        async with posted(browser, f"{url}/r/{SLUG}", name="Eve", code="the right one") as answer:
            assert answer.status == 303


async def test_a_proxys_own_line_counts_and_not_the_visitors() -> None:
    """Some proxies (HAProxy) add a second header instead of writing on in the first one."""
    entrance = ScriptedEntrance(WrongCode(), views={SLUG: replace(ASSEMBLY, wants_code=True)})
    statuses = []
    async with door(entrance) as url, aiohttp.ClientSession() as browser:
        for number in range(CLIENT_BURST + 1):
            headers = CIMultiDict(OURS)
            for forwarded in (f"203.0.113.{number}", "198.51.100.7"):
                headers.add("X-Forwarded-For", forwarded)
            form = {"name": "Eve", "code": f"guess {number}"}
            async with browser.post(f"{url}/r/{SLUG}", data=form, headers=headers) as answer:
                statuses.append(answer.status)
    assert statuses == [422] * CLIENT_BURST + [429]


async def test_without_a_code_nothing_is_counted() -> None:
    """Whoever forgets the code, and whoever waits with the right one, guesses nothing."""
    limits = CodeLimits(Clock())
    entrance = ScriptedEntrance(WrongCode(), views={SLUG: replace(ASSEMBLY, wants_code=True)})
    jar = aiohttp.CookieJar(unsafe=True)
    async with (
        door(entrance, limits=limits) as url,
        aiohttp.ClientSession(cookie_jar=jar) as browser,
    ):
        async with posted(browser, f"{url}/r/{SLUG}", name="Ana", code="") as answer:
            assert "This room has a code." in words(await answer.text())
        entrance.answer = NotBegun()
        async with posted(browser, f"{url}/r/{SLUG}", name="Ana", code="sun42") as answer:
            assert answer.status == 303
        for _ in range(CLIENT_BURST * 2):
            async with browser.post(f"{url}/r/{SLUG}/wait", headers={"X-Door": "waiting"}) as told:
                assert await told.json() == {"wait": True}
    assert len(limits.clients) == len(limits.rooms) == 0
