"""The door's pages in the visitor's language, and for who comes without a link."""

import aiohttp
import pytest

from tests.support.door import (
    CATALOGUE,
    SLUG,
    ScriptedEntrance,
    words,
)

Browser = aiohttp.ClientSession


@pytest.mark.parametrize("locale", CATALOGUE.locales)
async def test_it_speaks_the_visitors_language(url: str, browser: Browser, locale: str) -> None:
    wanted = f"xx, {locale}-XX;q=0.9, en;q=0.1"
    async with browser.get(f"{url}/r/{SLUG}", headers={"Accept-Language": wanted}) as page:
        text = await page.text()
    direction = "rtl" if locale == "ar" else "ltr"
    assert f'<html lang="{locale}" dir="{direction}">' in text
    assert page.headers["Content-Language"] == locale
    async with browser.get(f"{url}/r/{SLUG}?lang={locale}") as chosen:
        assert f'<html lang="{locale}"' in await chosen.text(), "asked for, it wins"


@pytest.mark.parametrize("header", ["", ";q", "en;q=x", ",,,", "x" * 4000, "*", "ca;q=0, *;q=0.5"])
async def test_a_strange_language_header_disturbs_nobody(
    url: str, browser: Browser, header: str
) -> None:
    async with browser.get(f"{url}/r/{SLUG}", headers={"Accept-Language": header}) as page:
        assert page.headers["Content-Language"] == "en"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "Each room has a link of its own"),
        ("es", "Cada sala tiene su enlace"),
        ("ca", "s'hi entra pel seu enllaç"),
        ("ar", "لكل قاعة رابط خاص بها"),
    ],
)
async def test_who_comes_without_a_link_reads_where_they_are(
    url: str, entrance: ScriptedEntrance, browser: Browser, locale: str, said: str
) -> None:
    async with browser.get(f"{url}/", headers={"Accept-Language": locale}) as answer:
        assert answer.status == 200
        assert "script-src" in answer.headers["Content-Security-Policy"]
        page = await answer.text()
    assert said in words(page)
    assert "Assembly" not in page, "rooms are not listed"
    assert f'href="/?lang={locale}"' in page
    assert entrance.looks == 0
    async with browser.post(f"{url}/") as answer:
        assert answer.status == 404
