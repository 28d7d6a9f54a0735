"""What CLDR knows, through Babel: names, directions, and ways of writing values."""

import re
import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.dates import (
    format_date,
    format_skeleton,
    format_time,
    format_timedelta,
    get_timezone_location,
)
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent, parse_pattern

from assistant.domain.money import Money

_LETTER_BY_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
"""Where CLDR's currency spacing puts a space and Babel none (`TND 1.500`)."""
_ONE_DIGIT = re.compile(r"(?<!H)H(?!H)")
_NEVER_LARGER = 10**9  # Babel would round to a larger unit from this many on
_Unit = Literal["day", "hour", "minute", "second"]
_UNITS: tuple[tuple[_Unit, int], ...] = (
    ("day", 86400),
    ("hour", 3600),
    ("minute", 60),
    ("second", 1),
)

_VULGAR = {
    (Fraction(unicodedata.numeric(sign)).limit_denominator(10).as_integer_ratio()): sign
    for sign in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
}
"""Fractions that have a sign of their own, by numerator and denominator."""
_OFTEN_SAID = {2, 3, 4}
"""Denominators of shares that people do not say in per cent."""

_INVERTED = re.compile(r"(.+), (\w{1,3}['\u2019]?)")


def babel_locale(code: str) -> Locale:
    """Return Babel's locale for `ca`, `pt-BR` or `pt_BR`; raises UnknownLocaleError."""
    return Locale.parse(code.replace("-", "_"))


def is_rtl(code: str) -> bool:
    """Whether `code` is written from right to left."""
    return bool(babel_locale(code).text_direction == "rtl")


def language_name(code: str, locale: Locale | None = None) -> str:
    """Return what a language calls itself, or what `locale` calls it; the code if CLDR has none."""
    try:
        language = babel_locale(code)
    except (UnknownLocaleError, ValueError):
        return code
    return str(language.get_display_name(locale or language) or code)


def zone_of(name: str | None) -> ZoneInfo:
    """Return the IANA time zone `name`; UTC where there is none of that name."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def zone_name(name: str, locale: Locale) -> str:
    """Return the place that a zone is named after, as `locale` calls it; else its IANA name."""
    if "/" not in name or name.startswith("Etc/"):
        return name
    try:
        place = get_timezone_location(name, locale=locale, return_city=True)
    except LookupError:
        return name
    city = str(place).rpartition("/")[2]
    # CLDR sorts some names by their noun: `Caire, el`.
    inverted = _INVERTED.fullmatch(city)
    return city if inverted is None else _upright(inverted[1], inverted[2])


def _upright(noun: str, article: str) -> str:
    return f"{article}{noun}" if article.endswith(("'", "\u2019")) else f"{article} {noun}"


def written_number(value: int | Decimal, locale: Locale) -> str:
    """Return a number as `locale` writes it, with all its decimals: who wants fewer, rounds it."""
    return str(format_decimal(value, locale=locale, decimal_quantization=False))


def written_fraction(value: Fraction, locale: Locale) -> str:
    """Return a fraction exactly: `29½`, else with a bar (`30 3/7`); a whole one has no bar."""
    whole, rest = divmod(abs(value.numerator), value.denominator)
    written = written_number(whole, locale) if whole or not rest else ""
    sign = "-" if value < 0 else ""
    if rest == 0:
        return sign + written
    if short := _VULGAR.get((rest, value.denominator)):
        return f"{sign}{written}{short}"
    bar = f"{written_number(rest, locale)}/{written_number(value.denominator, locale)}"
    return f"{sign}{written}\u00a0{bar}" if written else sign + bar


def written_share(value: Fraction, locale: Locale) -> str:
    """Return a part of a whole exactly: `⅔`, in whole per cent where it has no sign, or `3/7`."""
    if value.denominator in _OFTEN_SAID or 100 % value.denominator:
        return written_fraction(value, locale)
    hundredths = Decimal(100 * value.numerator // value.denominator).scaleb(-2)
    return str(format_percent(hundredths, locale=locale))


def written_money(money: Money, locale: Locale) -> str:
    """Return an amount with its currency, with exactly the decimals that the currency has."""
    pattern = parse_pattern(locale.currency_formats["standard"].pattern)
    pattern.frac_prec = (money.digits, money.digits)
    amount = Decimal(money.minor).scaleb(-money.digits)
    written = pattern.apply(amount, locale, currency=money.currency, currency_digits=False)
    return _LETTER_BY_DIGIT.sub("\u00a0", written)


def written_date(value: date, locale: Locale, style: str = "long") -> str:
    """Return a day of the calendar in one of CLDR's styles: full, long, medium, short.

    `weekday` is none of them: a short weekday, and no year, for the days of the coming weeks.
    """
    if style == "weekday":
        return str(format_skeleton("MMMEd", value, locale=locale))
    return str(format_date(value, style, locale=locale))


def written_time(value: datetime, locale: Locale, style: str = "short") -> str:
    """Return the time of day of `value`, in its own zone; hours to 24 with two digits."""
    pattern = _ONE_DIGIT.sub("HH", locale.time_formats[style].pattern)
    return str(format_time(value, pattern, tzinfo=value.tzinfo, locale=locale))


def written_day(value: date, locale: Locale, present: date | None) -> str:
    """Return a day as it stands in a sentence: its year only where it is not that of `present`."""
    if present is None or value.year != present.year:
        return written_date(value, locale)
    return str(format_skeleton("MMMMd", value, locale=locale))


def written_both(day: str, time: str, locale: Locale) -> str:
    """Return a day and a time of day together, as CLDR does it for all languages."""
    both = str(locale.datetime_formats["medium"]).replace("'", "")
    return both.replace("{1}", day).replace("{0}", time)


def written_duration(value: timedelta, locale: Locale) -> str:
    """Return a length of time in the largest two units that it has: `1 hour and 30 minutes`."""
    left = round(abs(value.total_seconds()))
    parts: list[str] = []
    for unit, size in _UNITS:
        count, left = divmod(left, size)
        if count and len(parts) < 2:  # noqa: PLR2004 - two units say enough
            parts.append(_counted(count, unit, locale))
    if not parts:
        parts = [_counted(0, "second", locale)]
    # Not in the style `unit`: Babel lacks it for many languages.
    return written_list(parts, locale)


def _counted(count: int, unit: _Unit, locale: Locale) -> str:
    """Return `3 hours`. Not by `format_unit`: Babel lacks units there for many languages."""
    length = timedelta(**{f"{unit}s": count})
    return str(format_timedelta(length, granularity=unit, threshold=_NEVER_LARGER, locale=locale))


def written_list(parts: list[str], locale: Locale) -> str:
    """Return `a, b and c`."""
    return str(format_list(parts, locale=locale)) if parts else ""
