"""What is typed at the door to break it, and what must never be told."""

import logging
import re
from collections.abc import Iterator
from dataclasses import replace

import aiohttp
import pytest
import structlog

from assistant.cli import logs
from assistant.services.entrance import (
    Answer,
    Full,
    Knock,
    NoServer,
    NotBegun,
    WrongCode,
)
from assistant.settings import LogSettings
from assistant.web.door_pages import LONGEST_NAME
from tests.support.door import (
    ASSEMBLY,
    JOIN,
    OURS,
    SECRET,
    SLUG,
    Page,
    ScriptedEntrance,
    door,
    let_in,
    posted,
    words,
)

Browser = aiohttp.ClientSession

TAGS = frozenset(
    {
        *("html", "head", "meta", "title", "link", "style", "body", "main", "nav"),
        *("h1", "h2", "p", "bdi", "span", "ul", "li", "a", "form", "label", "input", "button"),
    }
)


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "{{ 7 * 7 }}{% raw %}",
        "\u202egnp.tcejbo\u202c",
        "A\u200b\u0000\u0007B",
        "e" + "\u0301" * 400,
        "../../etc/passwd",
        "\U0001f344\U0001f469\u200d\U0001f33e",
        "x" * 10_000,
        "' onfocus='alert(1)",
        "\u05e9\u05dc\u05d5\u05dd <b>",
    ],
)
async def test_hostile_names_stay_text(
    url: str, entrance: ScriptedEntrance, browser: Browser, hostile: str
) -> None:
    """A guest's, a room's and a member's, wherever they are shown."""
    entrance.views[SLUG] = replace(ASSEMBLY, name=hostile, wants_code=True)
    entrance.holders[SECRET] = (replace(ASSEMBLY, name=hostile), hostile)
    entrance.answer = WrongCode()
    pages = []
    async with posted(browser, f"{url}/r/{SLUG}", name=hostile, code=hostile) as answer:
        pages.append(await answer.text())
    async with browser.get(f"{url}/p/{SECRET}") as answer:
        pages.append(await answer.text())
    for page in pages:
        assert Page(page).tags <= TAGS, "nothing that was typed became markup"
        assert not re.search("[\u202a-\u202e\u200b\u0000\u0007]", page)
        assert len(page) < 20_000
    (knock,) = entrance.knocks
    assert 0 < len(knock.name) <= LONGEST_NAME


async def test_a_name_of_spaces_is_none(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    async with posted(browser, f"{url}/r/{SLUG}", name=" \u00a0\u200b\t "):
        pass
    assert entrance.knocks[0].name == ""


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"name=%ff%fe&name=x&" + b"a=1&" * 50, "application/x-www-form-urlencoded"),
        (b"name=A", "application/x-www-form-urlencoded; charset=no-such"),
        (b"\xff\xfe\x00", "multipart/form-data; boundary=x"),
        (b"{}", "application/json"),
        (b"x" * 200_000, "application/x-www-form-urlencoded"),
    ],
)
async def test_a_broken_form_breaks_nothing(
    url: str, browser: Browser, body: bytes, kind: str
) -> None:
    headers = {**OURS, "Content-Type": kind}
    async with browser.post(
        f"{url}/r/{SLUG}", data=body, headers=headers, allow_redirects=False
    ) as answer:
        assert answer.status < 500


class Broken(ScriptedEntrance):
    """An entrance with a defect."""

    async def enter(self, knock: Knock) -> Answer:
        raise RuntimeError(f"cannot let in {knock.name} with {knock.code}")


async def test_a_defect_has_kind_words_and_tells_no_details() -> None:
    async with (
        door(Broken(let_in())) as url,
        Browser() as browser,
        posted(browser, f"{url}/r/{SLUG}", name="Ana Puig", code="sun42") as answer,
    ):
        text = await answer.text()
    assert answer.status == 500
    assert "Something went wrong" in words(text)
    assert "Ana" not in text
    assert "RuntimeError" not in text


@pytest.fixture
def _restored() -> Iterator[None]:
    """Put everything back that `configure` changes."""
    root = logging.getLogger()
    level = root.level
    yield
    root.handlers.clear()
    root.setLevel(level)
    logging.raiseExceptions = True
    structlog.reset_defaults()


@pytest.mark.usefixtures("_restored")
async def test_logs_have_no_names_codes_or_secrets(
    entrance: ScriptedEntrance, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the operator's log writes them; whatever is answered, and also where we fail."""
    logs.configure(LogSettings(level="debug", format="json"))
    for each in (let_in(JOIN), NotBegun(), WrongCode(), NoServer(), Full(limit=1)):
        entrance.answer = each
        async with door(entrance) as url, Browser() as browser:
            for path in (f"/r/{SLUG}", f"/p/{SECRET}"):
                async with posted(browser, url + path, name="Ana Puig", code="sun42"):
                    pass
            async with browser.get(f"{url}/r/x", headers={"Host": "eve.example"}):
                pass
    async with (
        door(Broken(let_in())) as url,
        Browser() as browser,
        posted(browser, f"{url}/r/{SLUG}", name="Ana Puig", code="sun42"),
    ):
        pass
    said = capsys.readouterr().err
    assert "the door failed" in said
    assert "web.public_url" in said
    for secret in ("Ana", "Puig", "sun42", SECRET, "checksum", SLUG, "eve.example"):
        assert secret not in said
