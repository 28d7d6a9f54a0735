"""Ratings: one to five stars, as people type them."""

MOST = 5
_STARS = frozenset("⭐★🌟")


def stars_of(text: str) -> int | None:
    """Return how many stars a text gives, folded as it is: `4`, `4/5`, `★★★★`; None for none."""
    bare = "".join(text.replace("\ufe0f", "").split())
    if bare and set(bare) <= _STARS:
        return min(len(bare), MOST)
    bare = bare.removesuffix(f"/{MOST}")
    return int(bare) if len(bare) == 1 and bare in "12345" else None
