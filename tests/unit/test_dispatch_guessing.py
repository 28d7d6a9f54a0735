"""How far two words are apart: a slip of the finger is one step."""

import pytest

from assistant.dispatch.guessing import distance


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [
        ("plan", "plan", 0), ("plan", "plam", 1), ("plan", "paln", 1), ("plan", "pan", 1),
        ("plan", "plann", 1), ("circles", "cricels", 2), ("plan", "timezone", 99), ("", "ab", 2),
    ],
)  # fmt: skip
def test_steps_between_words(one: str, other: str, steps: int) -> None:
    """Swapped neighbours count once (Damerau), which is what thumbs do most."""
    assert distance(one, other) == steps
    assert distance(other, one) == steps
