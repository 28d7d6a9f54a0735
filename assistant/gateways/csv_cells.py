"""The fields of one line of a payments' export, read as values."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeVar

from assistant.domain.addresses import NoAddress, parse_address
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.domain.sources import Payer, Payment

LONGEST = 255

INTERVALS = {
    "month": Interval.MONTH, "monthly": Interval.MONTH, "m": Interval.MONTH,
    "year": Interval.YEAR, "yearly": Interval.YEAR, "annual": Interval.YEAR, "y": Interval.YEAR,
    "once": Interval.ONCE, "one-time": Interval.ONCE, "onetime": Interval.ONCE,
}  # fmt: skip
STATUSES = {
    "": ContributionStatus.ACTIVE, "active": ContributionStatus.ACTIVE,
    "paused": ContributionStatus.PAUSED, "error": ContributionStatus.PAUSED,
    "ended": ContributionStatus.ENDED, "cancelled": ContributionStatus.ENDED,
    "canceled": ContributionStatus.ENDED,
}  # fmt: skip
NO = frozenset({"", "0", "no", "n", "false", "-"})

_ORDERS = {"dmy": (2, 1, 0), "mdy": (2, 0, 1)}  # where year, month and day stand
_DAY = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,6})?")

Decimals = Literal[".", ","]
DayOrder = Literal["iso", "dmy", "mdy"]
T = TypeVar("T")


class Wrong(Exception):  # noqa: N818 - what is wrong, not a defect
    """What is wrong with a line: pairs of our field and the reason."""

    def __init__(self, found: list[tuple[str, str]]) -> None:
        super().__init__()
        self.found = found


@dataclass(frozen=True, kw_only=True)
class CellReader:
    """Reads a line's fields.

    `decimal` None reads `20,00` and `20.00` alike, and refuses `1,234`, which may be either.
    `days` is the order of local dates; ISO 8601 is read in any case.
    """

    decimal: Decimals | None = None
    days: DayOrder = "iso"
    currency: str | None = None
    interval: Interval | None = None

    def payment(self, cells: Mapping[str, str]) -> Payment | None:
        """Return the line's payment, None for an incognito payer's; raises `Wrong`."""
        if cells.get("incognito", "").casefold() not in NO:
            return None
        line = _Line(cells)
        email = line.read("email", _email)
        account = cells.get("account") or email or cells.get("key", "")
        key = cells.get("key") or account
        for name, value in (("key", key), ("account", account), ("name", cells.get("name", ""))):
            if len(value) > LONGEST:
                line.wrong(name, "is too long")
        if not key:
            line.wrong("key", "is missing")
        currency = line.read("currency", self._currency)
        amount = line.read("amount", lambda text: self._amount(text, currency or "EUR"))
        interval = line.read("interval", self._interval)
        status = line.read("status", lambda text: _choice(text, STATUSES))
        days = [line.read(n, self._day) for n in ("next_charge", "last_charged", "since")]
        line.check()
        assert amount is not None
        assert interval is not None
        assert status is not None
        return Payment(
            key=key,
            payer=Payer(
                account=account,
                name=cells.get("name") or account,
                emails=() if email is None else (email,),
            ),
            amount=amount,
            interval=interval,
            status=status,
            next_charge=days[0],
            last_charged=days[1],
            since=days[2],
        )

    def _currency(self, text: str) -> str:
        found = text.upper() or self.currency
        if not found:
            raise ValueError("is missing; name a column, or `currency` in the settings")
        if re.fullmatch("[A-Z]{3}", found) is None:
            raise ValueError("is no currency; write a code of three letters, such as EUR")
        return found

    def _interval(self, text: str) -> Interval:
        if not text and self.interval is not None:
            return self.interval
        return _choice(text, INTERVALS)

    def _amount(self, text: str, currency: str) -> Money:
        bare = re.sub(r"[\s\u00a0\u202f'\u2019]", "", text)  # what separates thousands
        bare = bare.removesuffix(currency).removeprefix(currency).strip("€$£")
        point = self.decimal or _decimal_of(bare)
        bare = bare.replace("." if point == "," else ",", "").replace(",", ".")
        if _NUMBER.fullmatch(bare) is None:
            raise ValueError("is no amount; write 20.00 or 20,00")
        minor = Decimal(bare) * 10 ** Money(0, currency).digits
        if minor != minor.to_integral_value():
            raise ValueError(f"has more decimals than {currency}")
        if minor < 0:
            raise ValueError("is negative")
        return Money(int(minor), currency)

    def _day(self, text: str) -> date | None:
        if not text:
            return None
        try:
            return date.fromisoformat(text[:10])
        except ValueError:
            pass
        match = _DAY.fullmatch(text)
        if match is None or self.days == "iso":
            raise ValueError("is no date; write 2024-03-01, or set `days` to dmy or mdy")
        try:
            return date(*(int(match[1 + place]) for place in _ORDERS[self.days]))
        except ValueError:
            raise ValueError("is no day of the calendar") from None


class _Line:
    """Collects what is wrong with a line, field by field."""

    def __init__(self, cells: Mapping[str, str]) -> None:
        self._cells = cells
        self._found: list[tuple[str, str]] = []

    def read(self, name: str, reader: Callable[[str], T]) -> T | None:
        """Return what `reader` makes of a field; None, and noted, where that is wrong."""
        try:
            return reader(self._cells.get(name, ""))
        except ValueError as error:
            self.wrong(name, str(error))
            return None

    def wrong(self, name: str, reason: str) -> None:
        """Note that a field is wrong."""
        self._found.append((name, reason))

    def check(self) -> None:
        """Raise `Wrong` where anything was noted."""
        if self._found:
            raise Wrong(self._found)


def _decimal_of(text: str) -> Decimals:
    """Return the decimal sign of an amount; raises ValueError where it may be either."""
    signs = [sign for sign in text if sign in ".,"]
    if len(signs) > 1 and signs[-1] != signs[-2]:
        return "," if signs[-1] == "," else "."
    if len(signs) > 1:  # 1.234.567
        return "." if signs[0] == "," else ","
    if signs and re.fullmatch(r"-?\d{1,3}[.,]\d{3}", text):
        raise ValueError("may be thousands or decimals: set `decimal` in the settings")
    return "," if signs == [","] else "."


def _choice(text: str, choices: Mapping[str, T]) -> T:
    found = choices.get(text.casefold())
    if found is None:
        words = ", ".join(word for word in choices if len(word) > 1)
        raise ValueError(f"is not one of {words}" if text else "is missing")
    return found


def _email(text: str) -> str | None:
    if not text:
        return None
    try:
        return parse_address(text)
    except NoAddress:
        raise ValueError("is no e-mail address") from None
