"""Slugs: the last part of a room's link, made from its name once and never given to another."""

import re
import secrets

from anyascii import anyascii

from assistant.storage.rooms import RoomRepository

LONGEST = 60
"""So many characters a slug may have."""

_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"  # nothing that is read as something else
_ENDING = 5
_OTHER = re.compile(r"[^a-z0-9]+")


def folded(name: str) -> str:
    """Return a name in `[a-z0-9-]`, whatever its script; empty where nothing of it is left."""
    # The library writes letters that Latin has none for, as the Arabic ayn, as accents.
    plain = anyascii(name).replace("`", "").lower()
    return _OTHER.sub("-", plain)[:LONGEST].strip("-")


async def new_slug(name: str, rooms: RoomRepository) -> str:
    """Return a slug that no room has or ever had: the name's own, or one with a random ending."""
    stem = folded(name)
    slug = stem or _random()
    while await rooms.was_given(slug):
        slug = f"{stem[: LONGEST - _ENDING - 1].strip('-')}-{_random()}".strip("-")
    return slug


def _random() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(_ENDING))
