"""Time zones by the names that people call them: city, IANA name, a country with one zone."""

from collections.abc import Iterable
from functools import cache
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

from assistant.i18n.folding import fold
from assistant.i18n.locale_data import zone_name


@cache
def zones_by_name(
    locales: tuple[str, ...], cities: tuple[tuple[str, str], ...] = ()
) -> dict[str, str]:
    """Return IANA names by folded name, as the languages `locales` call places.

    `cities` are further names with their zones. A name that would mean several zones (a country
    with several) is left out.
    """
    names: dict[str, set[str]] = {}
    known = sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC")
    for zone in known:
        if zone.startswith(("Etc/", "posix/", "right/", "SystemV/", "US/")):
            continue
        for name in (zone, zone.replace("_", " "), zone.rpartition("/")[2].replace("_", " ")):
            names.setdefault(fold(name), set()).add(zone)
    found: dict[str, str | None] = {name: _main(zones) for name, zones in names.items()}
    found = {name: zone for name, zone in found.items() if zone is not None}
    for locale in (Locale.parse(code.replace("-", "_")) for code in locales):
        found = _countries(locale) | _cities(locale, known) | found
    listed = {fold(city): zone for city, zone in cities if zone in known}
    return listed | {name: zone for name, zone in found.items() if zone is not None}


def _main(zones: Iterable[str]) -> str | None:
    aliases = get_global("zone_aliases")
    real = {aliases.get(zone, zone) for zone in zones}
    return real.pop() if len(real) == 1 else None


def _cities(locale: Locale, zones: Iterable[str]) -> dict[str, str | None]:
    """Return cities as CLDR sorts them (`Caire, el`), as they are said, and without the article."""
    territories = get_global("zone_territories")
    found: dict[str, str | None] = {}
    for zone in zones:
        if zone in territories:
            sorted_by = get_timezone_location(zone, locale=locale, return_city=True)
            said = zone_name(zone, locale)
            bare = sorted_by if said == sorted_by else sorted_by.partition(", ")[0]
            found |= {fold(name): zone for name in (bare, said, sorted_by)}
    return found


def _countries(locale: Locale) -> dict[str, str | None]:
    zones: dict[str, list[str]] = {}
    for zone, territory in get_global("zone_territories").items():
        zones.setdefault(territory, []).append(zone)
    return {
        fold(locale.territories[territory]): found[0]
        for territory, found in zones.items()
        if len(found) == 1 and territory in locale.territories
    }
