"""The door to typst: pictures too, and nothing that gets in but data."""

from datetime import date

import pytest

from assistant.documents import typesetting
from assistant.documents.cleaning import LONGEST_TEXT, clean, clean_text
from assistant.documents.fonts import families, shown
from assistant.documents.sheet import sheet
from assistant.documents.typesetting import TypesettingFailed, typeset_pdf, typeset_pictures
from assistant.documents.words import Words
from assistant.i18n.rendering import Renderer
from tests.support.issued import issued
from tests.support.rendering import catalogue

DAY = date(2026, 11, 15)


def page() -> dict[str, object]:
    """Return the data of an invoice."""
    return sheet(issued(), Words.of("ca", catalogue(), Renderer(catalogue())))


def test_pictures_are_one_a_page_and_always_the_same() -> None:
    first = typeset_pictures("invoice", page(), on=DAY, ppi=72)
    assert [picture[:8] for picture in first] == [b"\x89PNG\r\n\x1a\n"]
    assert first == typeset_pictures("invoice", page(), on=DAY, ppi=72)


@pytest.mark.parametrize(
    ("given", "cleaned"),
    [
        ("e\u0301", "\u00e9"),
        ("a\ud800b", "ab"),
        ("a\u202eb\u200bc\x07", "abc"),
        ("\u2066x\u2069", "\u2066x\u2069"),
        ("a\tb\nc\u2003d", "a b c d"),
        ("漢", "\ufffd"),
        ("☂\ufe0f 😀", "☂ 😀"),
        ("a\u200db", "ab"),
        ("می\u200cشود", "می\u200cشود"),
        ("20\u00a0€ 1\u202f000", "20\u00a0€ 1\u00a0000"),
    ],
)
def test_text_is_made_settable(given: str, cleaned: str) -> None:
    assert clean_text(given) == cleaned


def test_text_is_bounded_and_structure_is_kept() -> None:
    data = clean({"a": ["x" * 100_000, 1, None, {"b": "y"}]})
    assert len(data["a"][0]) == LONGEST_TEXT
    assert data["a"][1:] == [1, None, {"b": "y"}]


def test_only_our_fonts_are_there() -> None:
    assert families()[:2] == ("Noto Sans", "IBM Plex Sans Arabic")
    assert "Noto Sans Arabic" not in families()
    assert {ord(sign) for sign in "aé€ñçلاक😀\ufffd"} <= shown()


def test_what_typst_cannot_show_is_replaced_where_the_fonts_lied(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A net below `shown`: typst names the sign, and the document is made without it."""
    monkeypatch.setattr(typesetting, "clean", lambda data: data)
    data = {**page(), "number": "漢\u0378", "title": 'say "字"'}
    assert typeset_pdf("invoice", data, on=DAY).startswith(b"%PDF-1.7")


@pytest.mark.parametrize(
    "source",
    [
        '#read("/etc/passwd")',
        '#read("../../../etc/passwd")',
        '#import "@preview/cetz:0.3.0"',
        '#include "invoice.typ"',
    ],
)
def test_not_even_a_template_reaches_files_or_packages(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typesetting, "_source", lambda _: source.encode())
    with pytest.raises(TypesettingFailed):
        typeset_pdf("invoice", {}, on=DAY)
