"""Somebody's own words for somebody else come whole, and are never markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.replies import Prose
from assistant.domain.reply_codec import decode, encode
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.ticket_opening import TicketWords
from tests.support.heard import complete_catalogue


def said(text: str, locale: str = "en") -> tuple[str, str]:
    renderer = Renderer(complete_catalogue(), "en")
    words = renderer.render(TicketWords(person="Ana", text=Prose(text)), Reader(locale, "UTC"))
    return words.body, words.html


def test_lines_stay_and_nothing_is_cut() -> None:
    text = "first\n\n" + "long " * 700 + "\nlast"
    body, html = said(text)
    assert "first\n\nlong" in body
    assert body.endswith("long\nlast")
    assert body.count("long") == 700
    assert "<br>last" in html


@pytest.mark.parametrize(
    "text", ["<b>*x*</b>", "[a](https://evil.example)", "`code`", "- one\n- two", "# title"]
)
def test_nothing_of_it_is_markup(text: str) -> None:
    body, html = said(text)
    assert text in body
    assert "<b>" not in html
    assert "<a" not in html
    assert "<li>" not in html
    assert "<code>" not in html


@pytest.mark.parametrize("text", ["\u202eabc", "a\u2066b\nc\u2069", "\u2028x"])
def test_marks_of_direction_go(text: str) -> None:
    body, _ = said(text)
    assert not set(body) & set("\u202e\u2028")


@given(st.text(min_size=1, max_size=200))
def test_it_is_kept_while_it_waits(text: str) -> None:
    kept = decode(encode(Prose(text)))
    assert kept == text
    assert type(kept) is Prose
