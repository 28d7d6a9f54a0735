"""The kinds of values in settings, and what every table of them shares."""

import difflib
import re
from datetime import timedelta
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict
from yarl import URL

_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


def _duration(value: object) -> object:
    """Read `10m`, `1.5h`, `500ms`, `10`; numbers (seconds) and ISO 8601 are pydantic's."""
    if isinstance(value, str):
        match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)?\s*", value)
        if match:
            # The environment has no numbers, only text: without a unit it is seconds there, too.
            return timedelta(seconds=float(match[1]) * _UNITS[match[2] or "s"])
    return value


def _not_negative(value: timedelta) -> timedelta:
    if value < timedelta(0):
        raise ValueError("must not be negative")
    return value


def _address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", value):
        raise ValueError("must be an address that begins with https:// (or http://)")
    if "@" in value.split("/")[2]:
        raise ValueError("must name nobody, and no password, before the host")
    # Browsers and servers know hosts of every script by their name in ASCII (IDNA).
    return (value if value.isascii() else str(URL(value))).rstrip("/")


def _user_id(value: str) -> str:
    if not re.fullmatch(r"@[^\s:@]+:[^\s@]+", value):
        raise ValueError("must be a whole Matrix ID, such as @assistant:coop.example")
    return value


def _room_id(value: str) -> str:
    # Room version 12 ids have no server part.
    if not re.fullmatch(r"![^\s:]+(:[^\s]+)?", value):
        raise ValueError("must be a Matrix room's id, such as !abc:coop.example")
    return value


def _zone_hint(value: str, known: set[str]) -> str:
    """Say which zone may be meant: by the whole name, or by its city alone."""
    cities = {name.rpartition("/")[2].casefold(): name for name in sorted(known) if "/" in name}
    folded = {name.casefold(): name for name in sorted(known)}
    for spelled, names in ((value, folded), (value.rpartition("/")[2], cities)):
        wanted = spelled.strip().replace(" ", "_").casefold()
        if near := difflib.get_close_matches(wanted, names, n=1, cutoff=0.8):
            return f"did you mean {names[near[0]]}?"
    return "such as Europe/Madrid"


def _zone(value: str) -> str:
    known = available_timezones()
    if value not in known:
        raise ValueError(f"must be a time zone by its IANA name, {_zone_hint(value, known)}")
    return value


def _listen(value: str) -> str:
    host, _, port = value.rpartition(":")
    if not host or not port.isdecimal() or int(port) >= 2**16:
        raise ValueError("must be an address and a port, such as 127.0.0.1:8080")
    return value


Listen = Annotated[str, AfterValidator(_listen)]
Duration = Annotated[timedelta, BeforeValidator(_duration), AfterValidator(_not_negative)]
Address = Annotated[str, AfterValidator(_address)]
UserId = Annotated[str, AfterValidator(_user_id)]
RoomId = Annotated[str, AfterValidator(_room_id)]
Zone = Annotated[str, AfterValidator(_zone)]


class Section(BaseModel):
    """One table of the settings file; a name that it does not know is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")
