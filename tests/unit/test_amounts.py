"""Amounts are read as people write them, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.money import Money
from assistant.services.amounts import money_of, read_money, written


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("20 EUR", 2000, "EUR"),
        ("20.00 eur", 2000, "EUR"),
        ("20,5 €", 2050, "EUR"),
        ("€20", 2000, "EUR"),
        ("USD 7.25", 725, "USD"),
        ("500 JPY", 500, "JPY"),
        ("1.255 KWD", 1255, "KWD"),
        ("\u0662\u0660 EUR", 2000, "EUR"),
        ("\u0662\u0660\u066b\u0665 EUR", 2050, "EUR"),
    ],
)
def test_an_amount_is_read(text: str, minor: int, currency: str) -> None:
    assert read_money(text) == Money(minor, currency)


@pytest.mark.parametrize(
    "text",
    ["20", "EUR", "20 EURO", "twenty EUR", "20.001 EUR", "5.5 JPY", "1.000,00 EUR", "-5 EUR", "$5",
     "20 EUR EUR", "", "1e9 EUR", "20 BOX", "20 oak"],
)  # fmt: skip
def test_anything_else_is_none(text: str) -> None:
    assert read_money(text) is None


@given(st.text(max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    money = money_of(text)
    assert money is None or written(money) == read_money(text)
