"""Stars are read as people type them, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.ratings import stars_of


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("5", 5), ("1", 1), ("4/5", 4), ("3 / 5", 3), ("⭐⭐⭐", 3), ("★ ★", 2), ("⭐️" * 9, 5),
        ("0", None), ("6", None), ("55", None), ("-1", None), ("five", None), ("", None),
    ],
)  # fmt: skip
def test_stars(text: str, stars: int | None) -> None:
    assert stars_of(text) == stars


@given(st.text(max_size=10))
def test_there_are_one_to_five_or_none(text: str) -> None:
    assert stars_of(text) in {None, 1, 2, 3, 4, 5}
