"""Whatever text comes from outside: it changes no answer's structure and points nowhere."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from assistant.domain.harmless import LONGEST_VALUE, harmless
from assistant.domain.replies import Example, Localized, Reply
from assistant.i18n.rendering import Reader, Renderer
from tests.support.texts import outline, renderer_of

BIDI = [
    chr(code) for code in (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
]
HOSTILE = (
    "**bold**", "__bold__", "_em_", "`code`", "```\ncode\n```", "# title", "> quote",
    "- item", "1. item",
    "[text](https://evil.example)", "![x](https://evil.example/i.png)", "<https://evil.example>",
    "https://evil.example", "<b>x</b>", "<script>alert(1)</script>", "</p></div><h1>",
    "<!-- ", "&lt;", "&amp;#60;",
    "@room", "@ana:coop.example", "#room:coop.example", "https://matrix.to/#/@ana:coop.example",
    '<a href="https://matrix.to/#/@ana:coop.example">Ana</a>', "<mx-reply>",
    "| a | b |", "\\", "\\`", "`",
    "{ $x }", "{ -brand }", "\ue000\ue001\uf8ff", "\n\n- x\n\n", "\r\n", "\x00",
    "\x1b[31m", "\ud800", "\u2028",
    "\u200b\u2060\ufeff", "\u202eevil\u202c", "\u2067", "\u2069\u2069",
    "a" + "\u0301" * 60, "عضو", "👩‍👩‍👧", "none",
    "x" * 10_000,
)  # fmt: skip
hostile = st.one_of(
    st.sampled_from(HOSTILE), st.text(max_size=60), st.lists(st.sampled_from(HOSTILE)).map("".join)
)


class Inner(Reply, message="t-inner"):
    name: str


class Everywhere(Reply, message="t-everywhere"):
    """A text with a value at every kind of place."""

    text: str
    localized: Localized
    example: Example
    inner: Inner
    lines: tuple[Inner, ...]
    names: tuple[str, ...]


TEXT = """t-inner = *{ $name }*: { $name }
t-everywhere =
    { $text } and __{ $text }__ `{ $text }`, { $example }
    { $localized }: [us](https://coop.example/) { $inner } { $names }

    - { $text }
    - { $lines }

    1. { $lines }
    2. x{ $text }

    { $lines }
"""


@pytest.fixture(scope="module")
def renderer(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    folder: Path = tmp_path_factory.mktemp("locales")
    return renderer_of(folder, en=TEXT, ar=TEXT)


def said(text: str) -> Everywhere:
    return Everywhere(
        text=text,
        localized=Localized(en=text),
        example=Example(text),
        inner=Inner(name=text),
        lines=(Inner(name=text), Inner(name="x")),
        names=(text, "x", text),
    )


@pytest.mark.parametrize("locale", ["en", "ar"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=hostile)
def test_no_value_changes_the_structure(renderer: Renderer, locale: str, text: str) -> None:
    """The tags are those of an innocent value, and so are the lines of the plain body."""
    assume(text)
    reader = Reader(locale)
    innocent = renderer.render(said("Ana"), reader)
    rendered = renderer.render(said(text), reader)
    assert outline(rendered.html) == outline(innocent.html)
    assert rendered.body.count("\n") == innocent.body.count("\n")
    assert rendered.mentions == ()
    rendered.body.encode()
    rendered.html.encode()


@pytest.mark.parametrize("locale", ["en", "ar"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=hostile)
def test_isolates_are_ours_and_closed(renderer: Renderer, locale: str, text: str) -> None:
    """A value can neither turn what stands after it around nor end the isolate that holds it."""
    rendered = renderer.render(said(text), Reader(locale))
    for words in (rendered.body, rendered.html):
        depth = 0
        for character in words:
            assert character not in "\u202a\u202b\u202c\u202d\u202e\u2067\u061c\u200e"
            depth += {"\u2066": 1, "\u2068": 1, "\u2069": -1}.get(character, 0)
            assert depth in {0, 1}
        assert depth == 0


@given(text=hostile)
def test_a_value_is_one_line_of_visible_signs(text: str) -> None:
    line = harmless(text)
    assert len(line) <= LONGEST_VALUE
    assert line == " ".join(line.split())
    for character in line:
        assert unicodedata.category(character)[0] not in {"C", "Z"} or character in " \u200c\u200d"
    assert harmless(line) == line


def test_a_long_value_ends_in_an_ellipsis() -> None:
    assert harmless("x" * 10_000) == "x" * (LONGEST_VALUE - 1) + "…"


def test_accents_that_are_meant_stay() -> None:
    for name in ("Zoë", "Nguyễn Thị", "مُحَمَّد", "👩‍👩‍👧", "שָׁלוֹם"):
        assert harmless(name) == name


def test_no_link_leads_to_a_person_or_a_room(renderer: Renderer) -> None:
    """A mention in HTML is a matrix.to link (client-server API, user and room mentions)."""
    for text in HOSTILE:
        html = renderer.render(said(text), Reader("en")).html
        assert 'href="https://coop.example/"' in html
        assert html.count("href=") == html.count('href="https://coop.example/"') + html.count(
            "href=&quot;"
        )
