"""The door without a browser: whom it lets in, and what it says to the others."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import aiohttp
import pytest

from assistant.services.entrance import (
    Answer,
    Full,
    NameWanted,
    NoRoom,
    NoServer,
    NotBegun,
    PassSpent,
    Planned,
    WrongCode,
)
from tests.support.door import (
    ASSEMBLY,
    JOIN,
    ON_MATRIX,
    OURS,
    SECRET,
    SLUG,
    ScriptedEntrance,
    let_in,
    posted,
    words,
)

Browser = aiohttp.ClientSession


async def test_a_guest_is_sent_on_under_the_name_that_was_typed(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    async with posted(browser, f"{url}/r/{SLUG}", name=" Ana \n Puig ", lang="ca") as answer:
        assert (answer.status, answer.headers["Location"]) == (303, JOIN), "signed: to the letter"
    (knock,) = entrance.knocks
    assert (knock.slug, knock.name, knock.code, knock.locale) == (SLUG, "Ana Puig", "", "ca")
    assert knock.secret is None
    assert entrance.looks == 0, "one look into the database is enough"


async def test_tabs_of_one_browser_are_one_visitor_and_others_are_not(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    for _ in range(2):
        async with posted(browser, f"{url}/r/{SLUG}", name="Ana"):
            pass
    async with Browser() as other, posted(other, f"{url}/r/{SLUG}", name="Ana"):
        pass
    first, second, third = (knock.key for knock in entrance.knocks)
    assert first == second != third
    assert len(first) == len(third) == 22


@pytest.mark.parametrize(
    ("answer", "status", "says"),
    [
        (NameWanted(), 422, "Please write your name first."),
        (WrongCode(), 422, "That is not this room's code."),
        (Full(limit=1), 503, "room for 1 person."),
        (Full(limit=30), 503, "room for 30 people."),
        (NoServer(), 503, "The meetings' server does not answer just now."),
        (NoRoom(), 404, "There is no such room"),
    ],
)
async def test_each_refusal_has_words_and_keeps_what_was_typed(
    url: str,
    entrance: ScriptedEntrance,
    browser: Browser,
    answer: Answer,
    status: int,
    says: str,
) -> None:
    entrance.answer = answer
    entrance.views[SLUG] = replace(ASSEMBLY, wants_code=True)
    if isinstance(answer, NoRoom):
        del entrance.views[SLUG]
    async with posted(browser, f"{url}/r/{SLUG}", name="Ana Puig", code="sun 42") as seen:
        text = await seen.text()
    assert seen.status == status
    assert says in words(text)
    kept = 'value="Ana Puig"' in text and 'value="sun 42"' in text
    assert kept is not isinstance(answer, NoRoom)


async def test_looking_at_a_pass_spends_nothing_and_coming_in_spends_it(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    """Chat clients and servers fetch every link for a preview."""
    for method in ("GET", "HEAD", "GET"):
        async with browser.request(method, f"{url}/p/{SECRET}") as answer:
            assert answer.status == 200
    assert entrance.knocks == []
    async with posted(browser, f"{url}/p/{SECRET}") as answer:
        assert (answer.status, answer.headers["Location"]) == (303, JOIN)
    assert [knock.secret for knock in entrance.knocks] == [SECRET]
    async with browser.get(f"{url}/p/{SECRET}") as answer:
        assert answer.status == 410
        assert "Ask the assistant for another" in words(await answer.text())
    async with posted(browser, f"{url}/p/{SECRET}") as answer:
        assert answer.status == 410


@pytest.mark.parametrize("answer", [Full(limit=3), NoServer()])
async def test_a_pass_that_could_not_be_used_is_kept(
    url: str, entrance: ScriptedEntrance, browser: Browser, answer: Answer
) -> None:
    entrance.answer = answer
    async with posted(browser, f"{url}/p/{SECRET}") as seen:
        assert seen.status == 503
        assert "Come in as Ana Puig" in words(await seen.text())


async def test_of_two_who_press_at_once_one_is_told_that_the_pass_is_used_up(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    entrance.answer = PassSpent()
    async with posted(browser, f"{url}/p/{SECRET}") as seen:
        assert seen.status == 410
        assert "This link is used up" in words(await seen.text())


async def test_who_waits_is_let_in_once_it_begins_and_no_name_is_in_an_address(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    entrance.answer = NotBegun()
    entrance.views[SLUG] = replace(ASSEMBLY, wants_code=True)
    async with posted(browser, f"{url}/r/{SLUG}", name="Ana Puig", code="sun 42") as sent:
        assert sent.status == 303
        address = sent.headers["Location"]
    assert address == f"/r/{SLUG}/wait?lang=en"
    async with browser.get(url + address) as page:
        text = await page.text()
    assert "The meeting has not begun" in text
    assert '<noscript><meta http-equiv="refresh" content="10"></noscript>' in text
    asking = {"X-Door": "waiting"}
    async with browser.post(url + address, headers=asking) as told:
        assert await told.json() == {"wait": True}
    entrance.answer = NoServer()
    async with browser.post(url + address, headers=asking) as told:
        assert await told.json() == {"look": True}
    entrance.answer = let_in(JOIN)
    async with browser.post(url + address, headers=asking) as told:
        assert await told.json() == {"to": JOIN}
    assert {(knock.name, knock.code) for knock in entrance.knocks} == {("Ana Puig", "sun 42")}
    async with browser.get(url + address, allow_redirects=False) as after:
        assert after.headers["Location"] == f"/r/{SLUG}", "it keeps nothing of it any more"


async def test_without_a_script_the_waiting_page_itself_lets_in(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    entrance.answer = NotBegun()
    async with posted(browser, f"{url}/p/{SECRET}") as sent:
        address = sent.headers["Location"]
    assert SECRET not in address
    entrance.answer = let_in(JOIN)
    reads_ahead = {"Sec-Purpose": "prefetch"}
    async with browser.get(url + address, headers=reads_ahead, allow_redirects=False) as early:
        assert early.headers["Location"] == f"/r/{SLUG}", "nobody has asked to come in"
    async with browser.get(url + address, allow_redirects=False) as after:
        assert (after.status, after.headers["Location"]) == (303, JOIN)
    assert entrance.knocks[-1].secret == SECRET


@pytest.mark.parametrize(
    ("answer", "status", "says"),
    [
        (Full(limit=2), 503, "room for 2 people"),
        (NoServer(), 503, "does not answer"),
        (WrongCode(), 422, "That is not this room's code."),
    ],
)
async def test_who_waits_and_cannot_come_in_sees_why(
    url: str,
    entrance: ScriptedEntrance,
    browser: Browser,
    answer: Answer,
    status: int,
    says: str,
) -> None:
    """While they waited it filled up, its server went down, or its code was changed."""
    entrance.views[SLUG] = replace(ASSEMBLY, wants_code=True)
    entrance.answer = NotBegun()
    async with posted(browser, f"{url}/r/{SLUG}", name="Ana Puig", code="sun42") as sent:
        address = sent.headers["Location"]
    entrance.answer = answer
    async with browser.get(url + address) as page:
        text = await page.text()
    assert page.status == status
    assert says in words(text)
    assert 'value="Ana Puig"' in text
    assert f'action="/r/{SLUG}"' in text


async def test_a_room_on_matrix_shows_its_link_and_needs_no_name(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    entrance.views[SLUG] = ON_MATRIX
    async with browser.get(f"{url}/r/{SLUG}") as page:
        text = await page.text()
    assert f'href="{ON_MATRIX.matrix_link}"' in text
    element = "https://app.element.io/#/room/%23assembly%3Acoop.example?via=coop.example"
    assert f'href="{element}"' in text
    assert "<form" not in text
    entrance.views[SLUG] = replace(ON_MATRIX, matrix_link=None)
    async with browser.get(f"{url}/r/{SLUG}") as page:
        assert "The room is being made" in await page.text()
    entrance.views[SLUG] = replace(ON_MATRIX, matrix_link=None, wants_code=True, wants_name=False)
    async with browser.get(f"{url}/r/{SLUG}") as page:
        text = await page.text()
    assert 'name="code"' in text, "its link would go around the code"
    assert 'name="name"' not in text, "nobody would see it"
    async with posted(browser, f"{url}/r/{SLUG}", code="1234") as answer:
        assert answer.status == 303
    assert (entrance.knocks[-1].name, entrance.knocks[-1].code) == ("", "1234")


async def test_a_moderators_code_can_be_typed_and_left_out(
    url: str, entrance: ScriptedEntrance, browser: Browser
) -> None:
    entrance.views[SLUG] = replace(ASSEMBLY, takes_code=True)
    async with browser.get(f"{url}/r/{SLUG}") as page:
        text = await page.text()
    assert "Only if you were given one." in text
    field = re.search(r'<input[^>]*name="code"[^>]*>', text)
    assert field is not None
    assert "required" not in field[0]


async def test_who_comes_back_reads_whether_it_goes_on_or_was_full(
    url: str, browser: Browser, entrance: ScriptedEntrance
) -> None:
    """BigBlueButton sends whom it refuses back with its reasons as JSON."""
    for errors, ended, says in (
        ('[{"key":"maxParticipantsReached","message":"<b>full</b>"}]', False, "meeting is full."),
        ("[<script>", False, "You have left"),
        ("", False, "You have left"),
        ("", True, "The meeting has ended"),
    ):
        entrance.ended = ended
        async with browser.get(f"{url}/r/{SLUG}/left", params={"errors": errors}) as page:
            text = words(await page.text())
        assert says in text
        assert ("has ended" in text) is ended


@pytest.mark.parametrize(
    ("locale", "reads"),
    [
        ("en", "Planned: Thursday, December 3, 2026 at 6:00 PM (Madrid)"),
        ("ca", "Data prevista: dijous, 3 de desembre del 2026 a les 18:00 (Madrid)"),
    ],
)
async def test_who_waits_reads_when_the_meeting_is_planned(
    url: str, browser: Browser, entrance: ScriptedEntrance, locale: str, reads: str
) -> None:
    """By the clocks of those who planned it: where the visitor is, nobody knows."""
    entrance.answer = NotBegun()
    at = datetime(2026, 12, 3, 17, tzinfo=UTC)
    entrance.plan = Planned(at=at, zone="Europe/Madrid")
    form = {"name": "Eve", "lang": locale}
    async with browser.post(f"{url}/r/{SLUG}", data=form, headers=OURS) as page:
        assert reads in re.sub("[\u2066-\u2069]", "", words(await page.text()))
