"""A postal address as the country that it lies in writes it (UPU, "Addressing solutions")."""

from assistant.domain.details import Address

_CITY_REGION_POSTCODE = frozenset({"US", "CA", "AU"})
_POSTCODE_LAST = frozenset({"GB", "IE", "GI", "MT", "JE", "GG", "IM"})
_CITY_POSTCODE = frozenset(
    {"AE", "BD", "BH", "EG", "HK", "ID", "IN", "IQ", "JO", "LB", "LK", "NG", "NP", "NZ", "OM"}
    | {"PK", "SA", "SG", "TH", "TW", "VN", "YE", "ZA"}
)
_LARGE_TO_SMALL = frozenset({"JP", "CN", "KR"})


def address_lines(address: Address) -> tuple[str, ...]:
    """Return the lines from street to town, none of them empty; the country's name is not one."""
    street = (address.street, address.extra)
    city, region, postcode = address.city, address.region, address.postcode
    lines: tuple[str | None, ...]
    match address.country:
        case country if country in _CITY_REGION_POSTCODE:
            town = _joined(", " if country == "US" else " ", city, _joined(" ", region, postcode))
            lines = (*street, town)
        case country if country in _POSTCODE_LAST:
            lines = (*street, city, region, postcode)
        case country if country in _CITY_POSTCODE:
            lines = (*street, _joined(" ", city, postcode), region)
        case country if country in _LARGE_TO_SMALL:
            lines = (_joined(" ", postcode, region, city), *street)
        case _:
            lines = (*street, _joined(" ", postcode, city), region)
    return tuple(line.strip() for line in lines if line and line.strip())


def _joined(between: str, *parts: str | None) -> str:
    return between.join(part for part in parts if part)
