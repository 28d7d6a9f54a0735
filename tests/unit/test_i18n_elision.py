"""Small words before a vowel, as Catalan writes them; other languages leave them whole."""

from datetime import date
from pathlib import Path

import pytest

from assistant import resources
from assistant.domain.money import Money
from assistant.domain.replies import Localized, Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer
from tests.support.texts import renderer_of

LISTS = """
core-elision = de: d' | el: l' | del: de l' | al: a l'
    .before = a | e | i | o | u | ha | he | hi | ho | hu | 1 | 11 | 11.
    .but = ia | ie | io | iu | ua | hie
"""
CA = Reader("ca")


class Value(Reply, message="t-value"):
    value: str | int | date | Money | Localized | Reply | tuple[str, ...] | None


class Inner(Reply, message="t-inner"):
    name: str


def catalan(tmp_path: Path, text: str) -> Renderer:
    return renderer_of(tmp_path, en=text, ca=f"{text}\n{LISTS}")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ana Puig", "d'Ana Puig"),
        ("Àlex", "d'Àlex"),
        ("Òmnium", "d'Òmnium"),
        ("Hug", "d'Hug"),
        ("Unió", "d'Unió"),
        ("Bo", "de Bo"),
        ("Forn", "de Forn"),
        ("Iolanda", "de Iolanda"),
        ("Iu", "de Iu"),
        ("Hiena", "de Hiena"),
        ("\u0639\u0636\u0648", "de \u2068\u0639\u0636\u0648\u2069"),
        ("🌱 Ana", "de 🌱 Ana"),
        (1, "d'1"),
        (11, "d'11"),
        (111, "de 111"),
        (1000, "de 1.000"),
        (11000, "d'11.000"),
        (Money(150, "EUR"), "d'1,50\xa0€"),
        (Money(1200, "EUR"), "de 12,00\xa0€"),
        (Localized(ca="Ús"), "d'Ús"),
        (("Ana", "Bo"), "d'Ana i Bo"),
        (Inner(name="Ana"), "d'Ana"),
    ],
)
def test_de_before_a_value(tmp_path: Path, name: str, words: str) -> None:
    renderer = catalan(tmp_path, "t-value = De { $value }\nt-inner = { $name }")
    written = renderer.plain(Value(value=name), CA)
    assert written == words[0].upper() + words[1:]
    assert renderer.plain(Value(value=name), Reader("en")).startswith("De ")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("fins al { $value }", "fins a l'1 de desembre del 2026"),
        ("el { $value }", "l'1 de desembre del 2026"),
        ("Del { $value }.", "De l'1 de desembre del 2026."),
        ("gel { $value }", "gel 1 de desembre del 2026"),
        ("pas-de { $value }", "pas-de 1 de desembre del 2026"),
    ],
)
def test_other_words_and_days(tmp_path: Path, text: str, words: str) -> None:
    renderer = catalan(tmp_path, f"t-value = {text}")
    assert renderer.plain(Value(value=date(2026, 12, 1)), CA) == words


def test_marks_around_a_value_stay_and_code_is_left_alone(tmp_path: Path) -> None:
    text = "t-value = de **{ $value }** de «{ $value }» `de { $value }` de { $value }{ $value }"
    rendered = catalan(tmp_path, text).render(Value(value="Ana"), CA)
    assert rendered.body == "d'Ana d'«Ana» “de Ana” d'AnaAna"
    assert rendered.html is not None
    assert "d'<strong>Ana</strong>" in rendered.html.replace("&#x27;", "'")


def test_no_value_can_make_it_loop_or_disturb_it(tmp_path: Path) -> None:
    """What stands in a slot is looked at, never looked into."""
    renderer = catalan(tmp_path, "t-value = de { $value }")
    assert renderer.plain(Value(value="a de { $value } \ue000 el amo"), CA).startswith("d'a de {")


def test_the_real_catalogue_elides_in_catalan_only() -> None:
    catalogue = Catalogue.load(resources.locales())
    assert {code for code in catalogue.locales if catalogue.elision(code).short} == {"ca"}
