"""What keeps the door from being used against those who come in."""

import json
import re
from dataclasses import replace

import aiohttp
import pytest

from assistant.services.entrance import Answer, Full, NoServer, NotBegun
from tests.support.door import (
    ASSEMBLY,
    JOIN,
    OURS,
    SECRET,
    SLUG,
    ScriptedEntrance,
    door,
    let_in,
    posted,
    words,
)

Browser = aiohttp.ClientSession


async def test_rooms_that_never_were_look_like_deleted_ones(url: str, browser: Browser) -> None:
    """The entrance answers None for both; the page has nothing but the path it was asked for."""
    seen = set()
    for slug in ("never-was", "was-deleted", "..%2f..%2fetc", "%F0%9F%8D%84", "x" * 3000):
        async with browser.get(f"{url}/r/{slug}") as answer:
            page = re.sub(r'href="[^"]*lang=', "", await answer.text())
            headers = set(answer.headers) - {"Date", "Set-Cookie"}
            seen.add((answer.status, page, tuple(sorted(headers))))
    assert len(seen) == 1
    assert next(iter(seen))[0] == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site", "Origin": "https://eve.example"},
        {"Sec-Fetch-Site": "same-site", "Origin": "https://eve.coop.example"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "null"},
        {"Origin": "https://eve.example"},
        {"Origin": "null"},
        {},
    ],
)
@pytest.mark.parametrize("path", [f"/r/{SLUG}", f"/p/{SECRET}"])
async def test_no_other_site_can_send_anybody_in(
    url: str, entrance: ScriptedEntrance, browser: Browser, headers: dict[str, str], path: str
) -> None:
    form = {"name": "Ana", "token": "x" * 43}
    async with browser.post(url + path, data=form, headers=headers) as answer:
        assert answer.status == 403
        assert "press the button once more" in words(await answer.text())
    async with browser.post(f"{url}/r/{SLUG}/wait", headers=headers) as asked:
        assert asked.status == 404
    assert entrance.knocks == []


async def test_an_old_browser_shows_by_its_token_that_the_form_is_ours(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    """Before 2023 not all of them said which site a form came from."""
    async with browser.get(f"{url}/r/{SLUG}") as page:
        found = re.search(r'name="token" value="([^"]+)"', await page.text())
    assert found is not None
    form = {"name": "Ana", "token": found[1]}
    for headers in ({}, {"Origin": "null"}, {"Origin": url}):
        async with browser.post(
            f"{url}/r/{SLUG}", data=form, headers=headers, allow_redirects=False
        ) as answer:
            assert answer.status == 303
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://eve.example"}):
        async with browser.post(f"{url}/r/{SLUG}", data=form, headers=headers) as refused:
            assert refused.status == 403, "a token that leaked is of no use from elsewhere"
    async with Browser() as other, other.post(f"{url}/r/{SLUG}", data=form) as refused:
        assert refused.status == 403, "nor in another browser"
    assert len(entrance.knocks) == 3


async def test_a_waiting_cookie_is_ours_or_nothing(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    """Or it would be a way around the limits on codes."""
    entrance.answer = NotBegun()
    async with posted(browser, f"{url}/r/{SLUG}", name="Ana") as sent:
        real = sent.cookies["waiting"].value
    del entrance.knocks[:]
    entrance.views["other"] = replace(ASSEMBLY, slug="other")
    flipped = real[:-1] + ("A" if real[-1] != "A" else "B")
    made_up = json.dumps({"slug": SLUG, "name": "Eve", "code": "", "until": 2**40})
    wrong = [("x", SLUG), (flipped, SLUG), (made_up.encode().hex(), SLUG), (real, "other")]
    async with Browser() as other:
        for value, slug in wrong:
            headers = {"Cookie": f"waiting={value}"}
            at = f"{url}/r/{slug}/wait"
            async with other.get(at, headers=headers, allow_redirects=False) as answer:
                assert answer.headers["Location"] == f"/r/{slug}"
    assert entrance.knocks == []


@pytest.mark.parametrize(
    ("method", "path", "answer"),
    [
        ("GET", f"/r/{SLUG}", let_in()),
        ("GET", "/r/none", let_in()),
        ("GET", f"/r/{SLUG}/left", let_in()),
        ("GET", f"/p/{SECRET}", let_in()),
        ("GET", "/p/none", let_in()),
        ("POST", f"/r/{SLUG}", let_in(JOIN)),
        ("POST", f"/r/{SLUG}", NotBegun()),
        ("POST", f"/r/{SLUG}", NoServer()),
        ("POST", f"/p/{SECRET}", Full(limit=2)),
    ],
)
async def test_every_answer_has_strict_headers(
    url: str,
    entrance: ScriptedEntrance,
    browser: Browser,
    method: str,
    path: str,
    answer: Answer,
) -> None:
    entrance.answer = answer
    form = {"name": "Ana"}
    async with browser.request(
        method, url + path, data=form, headers=OURS, allow_redirects=False
    ) as seen:
        headers = seen.headers
    parts = headers["Content-Security-Policy"].split("; ")
    policy = dict(part.partition(" ")[::2] for part in parts)
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert policy["form-action"].split()[:2] == ["'self'", "https://matrix.to"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert "noindex" in headers["X-Robots-Tag"]
    assert "Strict-Transport-Security" not in headers, "that is the proxy's business"
    for cookie in seen.cookies.values():
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
        assert not cookie["secure"], "this one is served without TLS"


async def test_cookies_are_secure_and_addresses_are_those_that_the_world_sees() -> None:
    """Behind a proxy that adds TLS and puts us below a path."""
    entrance = ScriptedEntrance(NotBegun())
    async with (
        door(entrance, public_url="https://Coop.example:443/meet") as url,
        Browser() as browser,
    ):
        headers = {"Host": "coop.example", **OURS}
        form = {"name": "Ana"}
        async with browser.post(
            f"{url}/r/{SLUG}", data=form, headers=headers, allow_redirects=False
        ) as answer:
            assert answer.headers["Location"] == f"/meet/r/{SLUG}/wait?lang=en"
            waiting, visitor = answer.cookies["waiting"], answer.cookies["visitor"]
        assert waiting["secure"]
        assert visitor["secure"]
        assert (waiting["path"], visitor["path"]) == (f"/meet/r/{SLUG}/wait", "/meet/")
        async with browser.get(f"{url}/r/{SLUG}", headers=headers) as page:
            assert f'action="/meet/r/{SLUG}"' in await page.text()
        async with browser.get(f"{url}/r/{SLUG}") as elsewhere:
            assert elsewhere.status == 404, "under another host we say nothing"


@pytest.mark.parametrize(
    ("targets", "allowed"),
    [
        ([], "'self' https://matrix.to"),
        (["http://127.0.0.1:9/api"], "'self' https://matrix.to http://127.0.0.1:9"),
        # A load balancer's nodes are not known, and browsers follow no redirect to them else.
        (["https://a.example/api"], "'self' https://matrix.to https://a.example https:"),
    ],
)
async def test_forms_lead_to_the_video_servers(targets: list[str], allowed: str) -> None:
    async with (
        door(ScriptedEntrance(let_in()), targets=targets) as url,
        Browser() as browser,
        browser.get(f"{url}/r/{SLUG}") as page,
    ):
        assert f"form-action {allowed};" in page.headers["Content-Security-Policy"]
