"""Replies that wait come back as they were."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

import pytest

from assistant.domain.money import Money
from assistant.domain.replies import Example, Language, Localized, Refusal, Reply, Share, Zone
from assistant.domain.reply_codec import decode, encode


class Shade(StrEnum):
    DARK = "dark"


class Inner(Reply, message="codec-inner"):
    name: str


class Everything(Reply, message="codec-everything"):
    value: object


class No(Refusal, message="codec-no"):
    shade: Shade


@pytest.mark.parametrize(
    "value",
    [
        None, True, 7, "text", Decimal("1.50"), Fraction(1, 3), Share(1, 3), Money(2000, "EUR"),
        date(2026, 11, 22), datetime(2026, 11, 22, 9, tzinfo=UTC), timedelta(minutes=90),
        Localized({"en": "Level", "ca": "Nivell"}), Example("plan"), Language("ca"),
        Zone("Europe/Madrid"), Shade.DARK, Inner(name="x"), (), (Inner(name="x"), Inner(name="y")),
        ("a", "b"),
    ],
)  # fmt: skip
def test_every_type_of_field_comes_back(value: object) -> None:
    """Types matter: an `Example` that came back as text would carry isolates."""
    back = decode(encode(Everything(value=value)))
    assert back == Everything(value=value)
    assert type(back.value) is type(value)


def test_a_refusal_comes_back_with_its_enum() -> None:
    """An enum that came back as text would select nothing."""
    back = decode(encode(No(shade=Shade.DARK)))
    assert isinstance(back, No)
    assert back.shade is Shade.DARK


def test_what_nobody_could_be_told_is_a_defect() -> None:
    with pytest.raises(TypeError, match="set"):
        encode(Everything(value=set()))


def test_a_class_that_is_no_more_is_named() -> None:
    with pytest.raises(LookupError, match="gone:Reply"):
        decode({"reply": "gone:Reply", "fields": {}})
