"""The door in a real browser: coming in, waiting, with a keyboard only, and without a script."""

from dataclasses import replace

import pytest
from playwright.async_api import Browser, Page, Request, expect

from assistant.services.entrance import NotBegun, WrongCode
from assistant.web import door_pages
from tests.support.chromium import missing
from tests.support.door import ASSEMBLY, SECRET, SLUG, ScriptedEntrance, door

pytestmark = [
    pytest.mark.asyncio(loop_scope="package"),
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]


async def test_a_guest_comes_in_and_nobody_is_told_from_where(
    browser: Browser, url: str, entrance: ScriptedEntrance, video: str
) -> None:
    """The browser lets the form lead to the video server, through its redirects, unreferred."""
    page = await browser.new_page()
    await page.goto(f"{url}/r/{SLUG}")
    await page.get_by_label("Your name").fill("Ana Puig")
    await page.get_by_role("button", name="Come in").click()
    await page.wait_for_url(f"{video}/html5client?checksum=abc")
    assert await page.inner_text("body") == "Inside, sent by nobody"
    assert [knock.name for knock in entrance.knocks] == ["Ana Puig"]
    await page.close()


async def test_a_pass_lets_in_with_one_press(browser: Browser, url: str, video: str) -> None:
    page = await browser.new_page()
    await page.goto(f"{url}/p/{SECRET}")
    await page.get_by_role("button", name="Come in as Ana Puig").click()
    await page.wait_for_url(f"{video}/html5client?checksum=abc")
    await page.go_back()
    await page.reload()
    await expect(page.get_by_role("heading", name="This link is used up")).to_be_visible()
    await page.close()


async def test_a_keyboard_is_enough(
    browser: Browser, url: str, entrance: ScriptedEntrance, video: str
) -> None:
    """Name, code, button, in that order; after a wrong code one stands in its field."""
    entrance.views[SLUG] = replace(ASSEMBLY, wants_code=True)
    lets_in, entrance.answer = entrance.answer, WrongCode()
    page = await browser.new_page()
    await page.goto(f"{url}/r/{SLUG}")
    seen = []
    for text in ("Ana Puig", "wrong", ""):
        await page.keyboard.press("Tab")
        seen.append(await _focused(page))
        await page.keyboard.type(text)
    assert seen == ["name", "code", "BUTTON"]
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_have_text(
        "That is not this room's code. Please look at it again."
    )
    assert await _focused(page) == "code"
    entrance.answer = lets_in
    await page.keyboard.type("sun42")
    await page.keyboard.press("Enter")
    await page.wait_for_url(f"{video}/html5client?checksum=abc")
    assert entrance.knocks[-1].name == "Ana Puig"
    await page.close()


async def _focused(page: Page) -> str:
    """Return what has the focus, which must be seen to have it."""
    width = await page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
    assert int(width.removesuffix("px")) >= 2
    return str(await page.evaluate("document.activeElement.id || document.activeElement.tagName"))


async def test_who_waits_is_let_in_by_itself(
    browser: Browser, url: str, entrance: ScriptedEntrance, video: str
) -> None:
    lets_in, entrance.answer = entrance.answer, NotBegun()
    page = await browser.new_page()
    await page.goto(f"{url}/r/{SLUG}")
    await page.get_by_label("Your name").fill("Ana Puig")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="The meeting has not begun")).to_be_visible()
    status = page.get_by_role("status")
    await expect(status).to_have_text("Leave this page open: you will be let in.")
    assert await status.get_attribute("aria-live") == "polite"
    assert "Ana" not in page.url
    await page.context.set_offline(True)
    await expect(status).to_have_text("There is no connection just now. We keep trying.")
    await page.context.set_offline(False)
    entrance.answer = lets_in
    await page.wait_for_url(f"{video}/html5client?checksum=abc")
    assert await page.inner_text("body") == "Inside, sent by nobody"
    await page.close()


async def test_who_waits_sees_what_happened_meanwhile(
    browser: Browser, url: str, entrance: ScriptedEntrance
) -> None:
    """The room was deleted."""
    entrance.answer = NotBegun()
    page = await browser.new_page()
    await page.goto(f"{url}/p/{SECRET}")
    await page.get_by_role("button").click()
    await expect(page.get_by_role("status")).to_be_visible()
    entrance.holders.clear()
    await expect(page.get_by_role("heading", name="This link is used up")).to_be_visible()
    await page.close()


async def test_it_works_without_a_script(
    browser: Browser, entrance: ScriptedEntrance, video: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a link that looks, and by itself."""
    monkeypatch.setattr(door_pages, "REFRESH", 2)
    lets_in, entrance.answer = entrance.answer, NotBegun()
    context = await browser.new_context(java_script_enabled=False)
    page = await context.new_page()
    async with door(entrance, targets=[video]) as url:
        await page.goto(f"{url}/r/{SLUG}")
        await page.get_by_label("Your name").fill("Ana Puig")
        await page.get_by_role("button", name="Come in").click()
        assert "This page looks again every few seconds." in await page.inner_text("main")
        await page.get_by_role("link", name="Look now").click()
        await expect(page.get_by_role("heading", name="The meeting has not begun")).to_be_visible()
        entrance.answer = lets_in
        await page.wait_for_url(f"{video}/html5client?checksum=abc")
    assert {knock.name for knock in entrance.knocks} == {"Ana Puig"}
    await context.close()


async def test_nothing_comes_from_anywhere_else(browser: Browser, url: str) -> None:
    """No script, font, picture or style of others; and nothing that our own policy forbids."""
    page = await browser.new_page()
    asked: list[str] = []
    complaints: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page.on("request", note)
    page.on("console", lambda message: complaints.append(message.text))
    await page.goto(f"{url}/r/{SLUG}")
    await page.goto(f"{url}/p/{SECRET}")
    assert [each for each in asked if not each.startswith(("data:image/svg", url))] == []
    assert complaints == []
    await page.close()


async def test_the_language_is_the_browsers_and_can_be_chosen(browser: Browser, url: str) -> None:
    context = await browser.new_context(locale="ca-ES")
    page = await context.new_page()
    await page.goto(f"{url}/r/{SLUG}")
    await expect(page.get_by_role("button", name="Entra")).to_be_visible()
    languages = page.get_by_role("navigation", name="Llengua")
    await expect(languages.locator("[aria-current]")).to_have_text("català")
    await languages.get_by_role("link", name="العربية").click()
    await expect(page.get_by_role("button", name="دخول")).to_be_visible()
    assert await page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    await context.close()
