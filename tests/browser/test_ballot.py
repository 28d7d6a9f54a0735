"""A mailed ballot in a real browser: every form, without a script, with a keyboard, for all."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Request

from tests.support.chromium import barriers, missing
from tests.support.conversation import House
from tests.support.polling import polling_place
from tests.support.remote import by_mail, invited
from tests.support.vote_house import Vote, kind_named, vote_on

pytestmark = [
    pytest.mark.asyncio(loop_scope="package"),
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]

OPTIONS = (
    "Oak, as it has always been, in the yard where everybody sits in summer",
    "Pine",
    "خشب الزيتون",
    "E" * 120,
)
KINDS = ("ordinary", "consent", "choose", "approval", "ranked", "score")


@pytest_asyncio.fixture(loop_scope="package")
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="package")
async def at(house: House) -> AsyncIterator[str]:
    async with polling_place(house) as address:
        yield address


async def voted_on(house: House, kind: str, locale: str = "en") -> tuple[Vote, str]:
    """Return a vote, and the secret of somebody's link to it."""
    await by_mail(house, "Ben Mas", locale=locale)
    named = await kind_named(house, kind)
    vote = await vote_on(house, named, options=OPTIONS if named.method.has_options else ())
    return vote, await invited(house)


async def check_fit(page: Page) -> None:
    """Have nothing that axe-core finds wrong, light or dark, and no sideways scrolling."""
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme="light" if scheme == "light" else "dark")
        assert await barriers(page) == [], scheme
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("kind", KINDS)
async def test_no_form_has_barriers(browser: Browser, house: House, at: str, kind: str) -> None:
    """Empty, with something wrong, and counted; at 320 pixels, without a script."""
    vote, secret = await voted_on(house, kind)
    context = await browser.new_context(
        viewport={"width": 320, "height": 640}, java_script_enabled=True
    )
    page = await context.new_page()
    await page.goto(at + secret)
    await check_fit(page)
    await page.locator("button").click()
    await page.get_by_role("alert").wait_for()
    await check_fit(page)
    if kind == "ranked":
        await page.get_by_label("Pine").select_option("1")
    elif kind == "score":
        await page.get_by_label("Pine").fill("4")
    else:
        await page.locator("[name=choice]").first.check()
    await page.locator("button").click()
    await page.get_by_text("Your ballot is counted").wait_for()
    await check_fit(page)
    assert len(await vote.counted()) == 1
    await context.close()


async def test_a_ballot_is_cast_with_a_keyboard_and_without_a_script(
    browser: Browser, house: House, at: str
) -> None:
    vote, secret = await voted_on(house, "ordinary")
    context = await browser.new_context(java_script_enabled=False)
    page = await context.new_page()
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 - it marks handlers
    await page.goto(at + secret)
    await page.keyboard.press("Tab")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Tab")
    await page.keyboard.type("It is fair.")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.get_by_text("Your ballot is counted").wait_for()
    assert list((await vote.counted()).values()) == [{"choice": "no"}]
    await page.reload()
    assert len(await vote.counted()) == 1
    await page.get_by_role("link", name="Look at the ballot again").click()
    assert await page.get_by_label("Because (if you like)").input_value() == "It is fair."
    assert {request.url.partition("/v/")[0] for request in asked} == {at.removesuffix("/v/")}
    assert all("referer" not in request.headers for request in asked)
    await context.close()


async def test_a_browser_that_keeps_no_cookies_and_tells_no_origin_votes(
    browser: Browser, house: House
) -> None:
    """Without TLS, Chromium says neither `Sec-Fetch-Site` nor whose form it is."""
    vote, secret = await voted_on(house, "ordinary")
    asked: list[Request] = []
    async with polling_place(house, host="coop.example") as at:
        page = await browser.new_page()
        page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 - it marks handlers
        await page.goto(at + secret)
        assert await page.context.cookies() == []
        await page.context.clear_cookies()
        await page.get_by_label("Yes").check()
        await page.locator("button").click()
        await page.get_by_text("Your ballot is counted").wait_for()
        headers = await asked[-1].all_headers()
        await page.close()
    assert (asked[-1].method, headers.get("origin", "null")) == ("POST", "null")
    assert headers.keys().isdisjoint({"sec-fetch-site", "cookie", "referer"})
    assert len(await vote.counted()) == 1


async def test_what_another_site_sends_is_refused_once_and_then_it_is_the_voter_who_presses(
    browser: Browser, house: House, at: str
) -> None:
    vote, secret = await voted_on(house, "ordinary")
    page = await browser.new_page()
    await page.set_content(
        f'<form method="post" action="{at}{secret}"><input name="choice" value="no"><button>'
    )
    await page.locator("button").click()
    await page.get_by_text("open the link from our mail in another browser").wait_for()
    assert await vote.counted() == {}
    await page.get_by_label("Yes").check()
    await page.locator("button").click()
    await page.get_by_text("Your ballot is counted").wait_for()
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]
    await page.close()


async def test_going_back_changes_the_ballot_and_nothing_is_lost(
    browser: Browser, house: House, at: str
) -> None:
    vote, secret = await voted_on(house, "choose")
    page = await browser.new_page()
    await page.goto(at + secret)
    for option in ("Pine", OPTIONS[0], "Pine"):
        await page.get_by_label(option, exact=True).check()
        await page.locator("button").click()
        await page.get_by_text("Your ballot is counted").wait_for()
        assert list((await vote.counted()).values()) == [{"choices": [option]}]
        await page.go_back()
    await page.close()


@pytest.mark.parametrize("locale", ["ar", "ca"])
async def test_it_speaks_the_member_s_language_and_others(
    browser: Browser, house: House, at: str, locale: str
) -> None:
    _, secret = await voted_on(house, "approval", locale)
    context = await browser.new_context(viewport={"width": 320, "height": 640}, locale="de")
    page = await context.new_page()
    await page.goto(at + secret)
    assert await page.locator("html").get_attribute("lang") == locale
    assert await page.evaluate("document.dir") == ("rtl" if locale == "ar" else "ltr")
    await check_fit(page)
    for theirs in ("New prices", "Pine"):  # a screen reader speaks them as what they are
        assert await page.locator("bdi", has_text=theirs).get_attribute("lang") == "en"
    await page.get_by_role("link", name="español").click()
    await page.locator("html[lang=es]").wait_for()
    await page.locator("[name=choice]").nth(2).check()
    await page.locator("button").click()
    await page.get_by_text("Tu voto se ha contado").wait_for()
    await check_fit(page)
    await context.close()


async def test_other_pages_have_no_barriers_either(browser: Browser, house: House, at: str) -> None:
    vote, secret = await voted_on(house, "ranked")
    context = await browser.new_context(viewport={"width": 320, "height": 640})
    page = await context.new_page()
    for where in (secret, "nothing"):
        await page.goto(at + where)
        await check_fit(page)
    house.later(days=8)
    await page.goto(at + secret)
    await page.get_by_text("The vote is closed").wait_for()
    await check_fit(page)
    house.later(days=-8)
    await vote.declared()
    await page.goto(at + secret)
    await page.get_by_role("link", name="ledger.json").wait_for()
    await check_fit(page)
    async with page.expect_download() as loading:
        await page.get_by_role("link", name="recount.py").click()
    assert (await loading.value).suggested_filename == "recount.py"
    await context.close()
