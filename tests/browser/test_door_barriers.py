"""Whom the door could keep out: who listens, or has a small screen, or reads from the right."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from playwright.async_api import Browser, Page

from assistant.services.entrance import Full, NoServer, NotBegun, WrongCode
from tests.support.chromium import barriers, missing
from tests.support.door import ASSEMBLY, ON_MATRIX, SECRET, SLUG, ScriptedEntrance

pytestmark = [
    pytest.mark.asyncio(loop_scope="package"),
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]

LONG = "Assemblea general ordinària de la cooperativa d'habitatge " + "x" * 90


class Visitor:
    """Walks up to the door and sees each of its states."""

    def __init__(self, page: Page, url: str, entrance: ScriptedEntrance) -> None:
        self._page = page
        self._url = url
        self._entrance = entrance

    async def room(self) -> None:
        await self._page.goto(f"{self._url}/r/{SLUG}")

    async def room_with_code(self) -> None:
        self._entrance.views[SLUG] = replace(ASSEMBLY, name=LONG, wants_code=True, open=True)
        await self.room()

    async def wrong_code(self) -> None:
        await self.room_with_code()
        self._entrance.answer = WrongCode()
        await self._page.fill("#code", "wrong")
        await self._press()

    async def too_many_codes(self) -> None:
        await self.wrong_code()
        for _ in range(5):
            await self._press()

    async def full(self) -> None:
        self._entrance.answer = Full(limit=30)
        await self.room()
        await self._press()

    async def server_down(self) -> None:
        self._entrance.answer = NoServer()
        await self.room()
        await self._press()

    async def waiting(self) -> None:
        self._entrance.answer = NotBegun()
        await self.room()
        await self._press()

    async def personal_link(self) -> None:
        await self._page.goto(f"{self._url}/p/{SECRET}")

    async def used_up(self) -> None:
        await self._page.goto(f"{self._url}/p/used")

    async def on_matrix(self) -> None:
        self._entrance.views[SLUG] = ON_MATRIX
        await self.room()

    async def left(self) -> None:
        await self._page.goto(f"{self._url}/r/{SLUG}/left")

    async def missing(self) -> None:
        await self._page.goto(f"{self._url}/r/none")

    async def _press(self) -> None:
        await self._page.fill("#name", "Ana Puig")
        await self._page.locator("button").click()


See = Callable[[Visitor], Awaitable[None]]
STATES: tuple[See, ...] = (
    Visitor.room,
    Visitor.room_with_code,
    Visitor.wrong_code,
    Visitor.too_many_codes,
    Visitor.full,
    Visitor.server_down,
    Visitor.waiting,
    Visitor.personal_link,
    Visitor.used_up,
    Visitor.on_matrix,
    Visitor.left,
    Visitor.missing,
)


async def test_barriers_are_found_where_there_are_some(browser: Browser) -> None:
    """Or the tests below would prove nothing."""
    page = await browser.new_page()
    await page.set_content('<html lang="en"><title>x</title><img src="data:,"><input></html>')
    found = " ".join(await barriers(page))
    assert "image-alt" in found
    assert "label" in found
    await page.close()


@pytest.mark.parametrize("see", STATES, ids=lambda see: see.__name__)
async def test_no_state_has_barriers(
    browser: Browser, url: str, entrance: ScriptedEntrance, see: See
) -> None:
    """By axe-core, light and dark; and nobody scrolls sideways at 320 pixels (WCAG 2.2, 1.4.10)."""
    context = await browser.new_context(
        viewport={"width": 320, "height": 640}, locale="en", reduced_motion="reduce"
    )
    page = await context.new_page()
    await see(Visitor(page, url, entrance))
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme="light" if scheme == "light" else "dark")
        assert await barriers(page) == [], scheme
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320
    assert await page.evaluate("document.getAnimations().length") == 0
    await context.close()


@pytest.mark.parametrize("locale", ["ar", "es"])
async def test_other_languages_have_none_either(
    browser: Browser, url: str, entrance: ScriptedEntrance, locale: str
) -> None:
    context = await browser.new_context(viewport={"width": 320, "height": 640}, locale=locale)
    page = await context.new_page()
    visitor = Visitor(page, url, entrance)
    for see in (Visitor.wrong_code, Visitor.personal_link, Visitor.waiting):
        await see(visitor)
        assert await barriers(page) == []
        assert await page.evaluate("document.documentElement.scrollWidth") <= 320
    await context.close()


async def test_what_a_screen_reader_says(
    browser: Browser, url: str, entrance: ScriptedEntrance
) -> None:
    """Names, hints and errors belong to their fields."""
    page = await browser.new_page()
    visitor = Visitor(page, url, entrance)
    await visitor.wrong_code()
    code = page.get_by_role("textbox", name="Code of the room")
    described = await code.evaluate(
        "field => field.getAttribute('aria-describedby').split(' ')"
        ".map(id => document.getElementById(id).textContent).join(' ')"
    )
    assert described == (
        "It is in your invitation, or ask whoever sent you the link."
        " That is not this room's code. Please look at it again."
    )
    assert await code.get_attribute("aria-invalid") == "true"
    assert (await page.title()).startswith("That is not this room's code.")
    tree = await page.locator("body").aria_snapshot()
    for line in (
        '- heading "Assemblea general',
        '- textbox "Your name"',
        '- textbox "Code of the room"',
        '- button "Come in"',
        '- navigation "Language"',
        '- link "català"',
    ):
        assert line in tree, tree
    await page.close()


async def test_in_arabic_the_page_runs_from_the_right(browser: Browser, url: str) -> None:
    context = await browser.new_context(locale="ar")
    page = await context.new_page()
    await page.goto(f"{url}/p/{SECRET}")
    heading = await page.locator("h1 bdi").bounding_box()
    card = await page.locator("main").bounding_box()
    assert heading is not None
    assert card is not None
    right = card["x"] + card["width"] - (heading["x"] + heading["width"])
    assert right < heading["x"] - card["x"], "the room's name stands at the right"
    await context.close()
