"""From data to words, in the reader's language, zone and direction."""

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from pathlib import Path

import pytest

from assistant.domain.money import Money
from assistant.domain.replies import (
    Choice,
    Example,
    Language,
    Localized,
    Refusal,
    Reply,
    Share,
    Zone,
)
from assistant.i18n.catalogue import CatalogueError
from assistant.i18n.rendering import Reader, Renderer
from tests.support.texts import renderer_of

EN, ES, CA, AR = (Reader(code, "Europe/Madrid") for code in ("en", "es", "ca", "ar"))
LRI, FSI, PDI, RLM = "\u2066", "\u2068", "\u2069", "\u200f"


class Rank(StrEnum):
    FIRST = "first"
    LAST = "last"


class Line(Reply, message="t-line"):
    name: str


class Value(Reply, message="t-value"):
    value: (
        str | int | Decimal | Fraction | Money | date | timedelta | Rank | Localized | bool
        | Reply | tuple[str | Reply | Choice, ...] | None
    )  # fmt: skip


class Said(Reply, message="t-said"):
    pass


class Refused(Refusal, message="t-value"):
    value: str


def everywhere(tmp_path: Path, text: str) -> Renderer:
    return renderer_of(tmp_path, en=text, es=text, ca=text, ar=text)


VALUES = [
    (1234567, "1,234,567", "1.234.567", "1.234.567", f"{LRI}1,234,567{PDI}"),
    (Decimal("12.50"), "12.5", "12,5", "12,5", f"{LRI}12.5{PDI}"),
    (Fraction(1, 3), "⅓", "⅓", "⅓", f"{LRI}⅓{PDI}"),
    (Fraction(2469, 2), "1,234½", "1.234½", "1.234½", f"{LRI}1,234½{PDI}"),
    (Fraction(-206, 7), *("-29\xa03/7",) * 3, f"{LRI}-29\xa03/7{PDI}"),
    (Fraction(30), "30", "30", "30", f"{LRI}30{PDI}"),
    (Fraction(), "0", "0", "0", f"{LRI}0{PDI}"),
    (Share(2, 3), "⅔", "⅔", "⅔", f"{LRI}⅔{PDI}"),
    (Share(67, 100), "67%", "67\xa0%", "67\xa0%", f"{LRI}67%{PDI}"),
    (Share(1), "100%", "100\xa0%", "100\xa0%", f"{LRI}100%{PDI}"),
    (Share(3, 7), "3/7", "3/7", "3/7", f"{LRI}3/7{PDI}"),
    (
        Money(200005, "EUR"),
        *("€2,000.05", "2.000,05\xa0€", "2.000,05\xa0€", f"{FSI}{RLM}2,000.05\xa0€{PDI}"),
    ),
    (
        Money(1500, "JPY"),
        *("¥1,500", "1.500\xa0JPY", "1.500\xa0¥", f"{FSI}{RLM}1,500\xa0JP¥{PDI}"),
    ),
    (
        Money(1500, "TND"),
        *("TND\xa01.500", "1,500\xa0TND", "1,500\xa0TND"),
        f"{FSI}{RLM}1.500\xa0د.ت.{RLM}{PDI}",
    ),
    (
        date(2026, 12, 3),
        *("December 3, 2026", "3 de diciembre de 2026", "3 de desembre del 2026"),
        f"{FSI}3 ديسمبر 2026{PDI}",
    ),
    (
        datetime(2026, 7, 2, 16, 30, tzinfo=UTC),
        *("July 2, 2026, 6:30\u202fPM", "2 de julio de 2026, 18:30"),
        *("2 de juliol del 2026, 18:30", f"{FSI}2 يوليو 2026، 6:30 م{PDI}"),
    ),
    (
        timedelta(minutes=90),
        *("1 hour and 30 minutes", "1 hora y 30 minutos", "1 hora i 30 minuts"),
        f"{FSI}ساعة و30 دقيقة{PDI}",
    ),
    (
        timedelta(days=2, hours=3, seconds=5),
        *("2 days and 3 hours", "2 días y 3 horas", "2 dies i 3 hores"),
        f"{FSI}يومان و3 ساعات{PDI}",
    ),
    (timedelta(), "0 seconds", "0 segundos", "0 segons", f"{FSI}0 ثانية{PDI}"),
    ("Ana", "Ana", "Ana", "Ana", f"{FSI}Ana{PDI}"),
    ("عضو", *(f"{FSI}عضو{PDI}",) * 4),
    (Example("142 close"), *("“142 close”",) * 4),
    (
        Localized(en="Level", ca="Nivell", ar="مستوى"),
        *("Level", "Level", "Nivell", f"{FSI}مستوى{PDI}"),
    ),
    (Language("ca"), "català", "català", "català", f"{FSI}català{PDI}"),
    (
        ("a", "b", "c"),
        *("a, b, and c", "a, b y c", "a, b i c"),
        f"{FSI}a{PDI} و{FSI}b{PDI} و{FSI}c{PDI}",
    ),
    (None, *("",) * 4),
    ((), *("",) * 4),
]


@pytest.mark.parametrize(
    ("value", "expected"),
    [(row[0], row[1:]) for row in VALUES],
    ids=[type(row[0]).__name__ for row in VALUES],
)
def test_values_are_written_as_the_reader_writes_them(
    tmp_path: Path, value: str, expected: tuple[str, ...]
) -> None:
    renderer = everywhere(tmp_path, "t-value = [{ $value }]")
    for reader, words in zip((EN, ES, CA, AR), expected, strict=True):
        body = renderer.render(Value(value=value), reader).body
        assert body.removeprefix(RLM) == f"[{words}]"


def test_a_zone_is_named_in_the_reader_s_language(tmp_path: Path) -> None:
    renderer = everywhere(tmp_path, "t-value = { $value }")
    assert renderer.plain(Value(value=Zone("Europe/Madrid")), EN) == "Madrid"
    assert renderer.plain(Value(value=Zone("Africa/Cairo")), ES) == "El Cairo"
    assert renderer.plain(Value(value=Zone("UTC")), CA) == "UTC"


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, "none"), ((), "none"), (0, "zero"), (1, "one"), (5, "more"), (Rank.LAST, "last"),
     (True, "yes"), (False, "no"), ("none", "more"), ("x", "more"), (("x",), "more"),
     (Decimal(1), "one")],
)  # fmt: skip
def test_selectors_see_the_values(tmp_path: Path, value: str, expected: str) -> None:
    renderer = everywhere(
        tmp_path,
        "t-value = { $value ->\n    [none] none\n    [0] zero\n    [one] one\n    [last] last\n"
        "    [yes] yes\n    [no] no\n   *[other] more\n }",
    )
    assert renderer.plain(Value(value=value), EN) == expected


def test_arabic_has_six_plurals(tmp_path: Path) -> None:
    forms = ("zero", "one", "two", "few", "many")
    selector = "".join(f"    [{form}] {form}\n" for form in forms)
    renderer = everywhere(tmp_path, f"t-value = {{ $value ->\n{selector}   *[other] other\n }}")
    found = [renderer.plain(Value(value=n), AR).strip(RLM) for n in (0, 1, 2, 3, 11, 100)]
    assert found == [*forms, "other"]


def test_authors_choose_how_a_number_or_a_date_is_written(tmp_path: Path) -> None:
    renderer = everywhere(tmp_path, "t-value = { NUMBER($value, useGrouping: 0) }")
    assert renderer.plain(Value(value=1042), EN) == "1042"
    renderer = everywhere(
        tmp_path, 't-value = { DATETIME($value, dateStyle: "short", timeStyle: "short") }'
    )
    assert renderer.plain(Value(value=datetime(2026, 7, 2, 16, tzinfo=UTC)), ES) == "2/7/26, 18:00"


def test_markdown_of_the_author_becomes_html_and_plain_text(tmp_path: Path) -> None:
    renderer = everywhere(
        tmp_path,
        "t-said = **Yes** and *no*, type `plan`\n    or see [us](https://x.example/a?b&c).\n\n"
        "    - one\n    - two\n\n    3. three\n",
    )
    rendered = renderer.render(Said(), EN)
    assert rendered.body == (
        "Yes and no, type “plan”\nor see us (https://x.example/a?b&c).\n- one\n- two\n3. three"
    )
    assert rendered.html == (
        "<p><strong>Yes</strong> and <em>no</em>, type <code>plan</code><br>"
        'or see <a href="https://x.example/a?b&amp;c">us</a>.</p>'
        '<ul><li>one</li><li>two</li></ul><ol start="3"><li>three</li></ol>'
    )


@pytest.mark.parametrize(
    "source",
    ["<b>x</b>", "https://x.example", "| a | b |", "# x", "> x", "![x](https://x.example/i.png)",
     "[x](javascript:alert)", "&lt;b&gt;", "x\\<y"],
)  # fmt: skip
def test_nothing_but_the_small_markdown_is_markup(tmp_path: Path, source: str) -> None:
    html = everywhere(tmp_path, f"t-said = {source}").render(Said(), EN).html
    assert '<a href="javascript' not in html
    assert not {"<b>", "<table>", "<h1>", "<blockquote>", "<img"} & set(html.split())
    assert "<img" not in html


def test_replies_stand_one_a_line_in_the_list_that_they_are_put_in(tmp_path: Path) -> None:
    lines = (Line(name="a"), Line(name="b"))
    bullets = everywhere(
        tmp_path, "t-line = it's { $name }\nt-value =\n    See:\n    { $value }\n    Bye"
    )
    rendered = bullets.render(Value(value=lines), EN)
    assert rendered.body == "See:\n- it's a\n- it's b\nBye"
    assert rendered.html == "<p>See:</p><ul><li>it&#x27;s a</li><li>it&#x27;s b</li></ul><p>Bye</p>"
    choices = (Choice(label=lines[0], value="1"), Choice(label=lines[1], value="2"))
    numbers = everywhere(tmp_path, "t-line = { $name }\nt-value =\n    Which?\n    1. { $value }")
    assert numbers.plain(Value(value=choices), EN) == "Which?\n1. a\n2. b"
    within = everywhere(tmp_path, "t-line = **{ $name }**\nt-value = See { $value }!")
    assert within.plain(Value(value=lines), EN) == "See a and b!"


def test_a_reply_is_rendered_in_place(tmp_path: Path) -> None:
    renderer = everywhere(tmp_path, "t-line = **{ $name }**\nt-value = See { $value }!")
    assert renderer.render(Value(value=Line(name="*x*")), EN).html == "See <strong>*x*</strong>!"


def test_a_line_with_nothing_to_say_goes(tmp_path: Path) -> None:
    renderer = everywhere(tmp_path, "t-value =\n    One\n    { $value }\n    Two")
    assert renderer.plain(Value(value=None), EN) == "One\nTwo"
    assert renderer.render(Value(value=None), EN).html == "One<br>Two"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('One\n    { "" }\n    Two', "One\nTwo"),
        ('One { "" }\n    Two', "One\nTwo"),
        ('One { "" } { "" } two', "One two"),
        ('One{ "" }.', "One."),
        ('One{ " " }two', "One two"),
        ('{ "" }\n    { "" }\n    Two', "Two"),
        ('One\n    { "" }', "One"),
        ('One\n\n    Two { "" }', "One\n\nTwo"),
        ("{ $value } One { $value }, two { $value }\n    { $value }{ $value }", "One, two"),
    ],
)
def test_nothing_leaves_no_hole(tmp_path: Path, text: str, expected: str) -> None:
    """A variant with no words takes its line, or the space beside it, along."""
    renderer = everywhere(tmp_path, f"t-value =\n    {text}")
    assert renderer.plain(Value(value=None), EN) == expected


def test_a_missing_text_is_said_in_the_next_language(tmp_path: Path) -> None:
    """The reader's, the co-op's, the source's; numbers follow the language of the text."""
    english = "t-value = Hi { $value }\nt-said = Bye"
    renderer = renderer_of(tmp_path, en=english, es="t-value = Hola { $value }", ca="t-x = X")
    assert renderer.plain(Value(value=1000), CA) == "Hi 1,000"
    assert Renderer(renderer._catalogue, "es").plain(Value(value=1000), CA) == "Hola 1.000"
    assert renderer.plain(Said(), ES) == "Bye"
    assert renderer.plain(Said(), Reader("tlh")) == "Bye"


def test_a_text_that_asks_for_an_unknown_variable_is_passed_over(tmp_path: Path) -> None:
    """Better the next language than `{$name}` in front of a member."""
    renderer = renderer_of(tmp_path, en="t-value = { $value }", ca="t-value = { $price }")
    assert renderer.plain(Value(value="x"), CA) == "x"


def test_never_a_bare_message_id(tmp_path: Path) -> None:
    renderer = renderer_of(tmp_path, en="t-x = X")
    with pytest.raises(CatalogueError, match="t-said: in no language"):
        renderer.render(Said(), EN)


def test_an_attribute_is_one_line_with_its_values(tmp_path: Path) -> None:
    """The subject of a mail: no line end may get into a header."""
    renderer = everywhere(tmp_path, "t-line = x\n    .subject = Hello { $name }")
    assert renderer.attribute(Line(name="Ana\r\nBcc: x"), "subject", EN) == "Hello Ana Bcc: x"


def test_a_refusal_is_rendered_like_a_reply(tmp_path: Path) -> None:
    assert [field.name for field in fields(Refused)] == ["value"]
    assert everywhere(tmp_path, "t-value = No { $value }").plain(Refused(value="x"), EN) == "No x"


def test_every_line_of_a_right_to_left_answer_leans_right(tmp_path: Path) -> None:
    """Clients take a line's direction from its first strong letter: no Latin name may decide."""
    renderer = renderer_of(
        tmp_path,
        en="t-value = x",
        ar="t-value =\n    { $value } عضو\n    عضو { $value }\n\n    - { $value }",
    )
    rendered = renderer.render(Value(value="Ana"), AR)
    name = f"{FSI}Ana{PDI}"
    assert rendered.body == f"{RLM}{name} عضو\nعضو {name}\n{RLM}- {name}"
    assert rendered.html == f"<p>{RLM}{name} عضو<br>عضو {name}</p><ul><li>{RLM}{name}</li></ul>"


def test_what_nobody_can_be_told_is_a_mistake(tmp_path: Path) -> None:
    renderer = everywhere(tmp_path, "t-value = { $value }")
    with pytest.raises(TypeError, match="object"):
        renderer.render(Value(value=object()), EN)  # type: ignore[arg-type] # that is the point
