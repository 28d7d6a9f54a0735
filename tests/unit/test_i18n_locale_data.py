"""Names and forms from CLDR."""

import pytest

from assistant.i18n.locale_data import (
    babel_locale,
    is_rtl,
    language_name,
    written_list,
    zone_name,
    zone_of,
)


@pytest.mark.parametrize(
    "name", [None, "", "Nowhere/City", "../../etc/passwd", "/etc/passwd", "x\0"]
)
def test_a_zone_that_is_none_is_utc(name: str | None) -> None:
    """A zone comes from a database or a file: a bad one must not stop an answer."""
    assert zone_of(name).key == "UTC"


def test_a_zone_is_found_by_its_name() -> None:
    assert zone_of("Europe/Madrid").key == "Europe/Madrid"


@pytest.mark.parametrize(
    ("zone", "locale", "name"),
    [
        ("Europe/Madrid", "ar", "مدريد"), ("Europe/Athens", "es", "Atenas"), ("UTC", "ca", "UTC"),
        ("America/Argentina/Buenos_Aires", "en", "Buenos Aires"), ("Etc/GMT+5", "en", "Etc/GMT+5"),
        ("Asia/Calcutta", "en", "Kolkata"), ("Nowhere/City", "en", "Nowhere/City"),
    ],
)  # fmt: skip
def test_a_zone_is_called_by_its_place(zone: str, locale: str, name: str) -> None:
    assert zone_name(zone, babel_locale(locale)) == name


def test_a_language_is_called_by_itself_or_by_another() -> None:
    assert language_name("ca") == "català"
    assert language_name("ca", babel_locale("es")) == "catalán"
    assert language_name("pt_BR") == language_name("pt-BR")
    assert language_name("qqq") == "qqq"


@pytest.mark.parametrize(
    ("locale", "rtl"), [("ar", True), ("he", True), ("ca", False), ("ckb", True)]
)
def test_the_direction_is_cldr_s(locale: str, *, rtl: bool) -> None:
    assert is_rtl(locale) is rtl


def test_a_list_of_nothing_is_nothing() -> None:
    assert written_list([], babel_locale("en")) == ""
    assert written_list(["a"], babel_locale("ar")) == "a"
