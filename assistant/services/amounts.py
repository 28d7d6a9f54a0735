"""Amounts of money as people write them: `20 EUR`, `20,50 €`, `USD 20.00`, in any digits."""

import re
import unicodedata
from decimal import Decimal

from babel.numbers import list_currencies

from assistant.domain.money import Money

ARABIC_POINT = "\N{ARABIC DECIMAL SEPARATOR}"
_SIGNS = {"€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
"""Signs that stand for one currency; a dollar is many."""
_NUMBER = r"(?P<number>[0-9]{1,9}(?:[.,][0-9]{1,3})?)"
_CODE = r"(?P<code>[A-Za-z]{3}|[€£¥₹])"
_AMOUNT = (re.compile(rf"{_NUMBER}\s*{_CODE}"), re.compile(rf"{_CODE}\s*{_NUMBER}"))


def read_money(text: str) -> Money | None:
    """Return an amount with its currency; None for anything else.

    A comma and a point both mark decimals, of which there are no more than the currency has; no
    thousands are marked.
    """
    plain = "".join(_digit(sign) for sign in text.strip()).replace(ARABIC_POINT, ".")
    found = next((match for each in _AMOUNT if (match := each.fullmatch(plain))), None)
    if found is None:
        return None
    code = _SIGNS.get(found["code"], found["code"].upper())
    if code not in list_currencies():
        return None
    minor = Decimal(found["number"].replace(",", ".")) * 10 ** Money(0, code).digits
    return Money(int(minor), code) if minor == minor.to_integral_value() else None


def money_of(text: str) -> str | None:
    """Return an amount as `written` writes it; None for what is none."""
    money = read_money(text)
    return None if money is None else f"{money.minor} {money.currency}"


def written(text: str) -> Money:
    """Return what `money_of` has written."""
    minor, _, currency = text.partition(" ")
    return Money(int(minor), currency)


def _digit(sign: str) -> str:
    return str(unicodedata.digit(sign)) if sign.isdigit() else sign
