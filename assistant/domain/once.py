"""The transaction ids of what is sent once only, by which it is known again."""

from hashlib import sha256


def in_circle(slug: str, key: str) -> str:
    """Return the id of what a circle is told under `key`; each of its files adds a number."""
    return f"circle:{digest(slug, key)}"


def digest(*parts: str) -> str:
    """Return the name of a key in a transaction id, which is shown to the room."""
    return sha256("\0".join(parts).encode()).hexdigest()[:32]
