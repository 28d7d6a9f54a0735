"""Countries by the names that people call them, in many languages, and by their codes."""

import unicodedata
from functools import cache

from babel import Locale

from assistant.domain.replies import Localized

LANGUAGES = (
    "en", "es", "ca", "ar", "fr", "de", "it", "pt", "gl", "eu", "nl", "pl", "ro", "el", "sv", "da",
    "fi", "cs", "sk", "hu", "bg", "hr", "sl", "et", "lv", "lt", "ga", "mt", "tr", "uk", "ru", "zh",
)  # fmt: skip
"""In whose names countries are looked for, in this order: names cost time to load."""

_CODE = 2


def country_of(text: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of a country by its name or code; None for no country."""
    wanted = _plain(text)
    if wanted == "uk":  # an exceptional reservation of ISO 3166-1, and what people write
        return "GB"
    if len(wanted) == _CODE and wanted.upper() in _territories("en").values():
        return wanted.upper()
    for language in LANGUAGES:
        code = _territories(language).get(wanted)
        if code is not None:
            return code
    return None


def country_names(code: str) -> Localized:
    """Return what a country is called in the languages that are looked for first, by language."""
    found = {
        language: Locale.parse(language).territories.get(code, code) for language in LANGUAGES[:6]
    }
    return Localized(found)


@cache
def _territories(language: str) -> dict[str, str]:
    """Return codes by plain names; numbers (`150`, Europe) are no countries, nor is `EU`."""
    names = Locale.parse(language).territories
    return {
        _plain(name): code
        for code, name in names.items()
        if len(code) == _CODE
        and code.isalpha()
        and code not in {"EU", "EZ", "UN", "XA", "XB", "ZZ"}
    }


def _plain(text: str) -> str:
    """Return a name without case, accents, invisible signs and the Arabic article."""
    spelled = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(sign for sign in spelled if unicodedata.category(sign) not in {"Mn", "Cf"})
    words = kept.replace("\N{ARABIC LETTER TEH MARBUTA}", "\N{ARABIC LETTER HEH}").split()
    return " ".join(words).strip(" .,;")
