"""What a visitor may be called: a name that somebody can read, as it is seen."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.harmless import harmless
from assistant.domain.visitors import clean_name
from assistant.services.entrance import (
    NameWanted,
)
from tests.support.venue import Venue, link_of, venue


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there


@pytest.mark.parametrize("name", ["", "   ", "\u200b\u202e", "\x00\x07", "\n\t"])
async def test_a_guest_has_a_name(there: Venue, name: str) -> None:
    await there.room(anyone_may_start=True)
    assert await there.knock(name) == NameWanted()


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("  Ana \n Puig ", "Ana Puig"),
        ("\u202eeve\u202c", "eve"),
        ("🦊", "🦊"),
        ("<b>Eve</b> & Co", "<b>Eve</b> & Co"),
        ("هدى", "هدى"),
        ("a" * 10_000, "a" * 60),
    ],
)
async def test_names_are_shown_as_they_are_seen(there: Venue, typed: str, shown: str) -> None:
    await there.room(anyone_may_start=True)
    url = link_of(await there.knock(typed))
    assert there.video.links[url].visitor.name == shown


@given(st.text("ab <&-\x7f\t\u200b", max_size=80))
def test_plain_names_are_shown_as_any_others_are(typed: str) -> None:
    """They go a shorter way."""
    assert clean_name(f"é {typed[:50]}") == f"é{clean_name(f'e {typed[:50]}')[1:]}"
    assert harmless(f"é {typed}") == f"é {harmless(typed)}".rstrip()


@pytest.mark.parametrize(
    "typed",
    [
        "\u3164", "\u2800 \u2800", "\uffa0\u115f", "\u1160\u200b", "\u0301\u0302", "\ufe0f",
        "...", " - ",
        "\U0001d159", "\u17b4", "\u034f\u180b",
    ],
)  # fmt: skip
def test_a_name_that_nobody_can_read_is_none(typed: str) -> None:
    """Hangul fillers are letters and a blank of Braille is a picture, to Unicode."""
    assert clean_name(typed) == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Ana\u3164Puig", "Ana Puig"), ("\u2800Jo", "Jo"), ("김\u3164", "김"), ("عمر", "عمر"),
        ("🦊", "🦊"), ("7", "7"), ("Núria", "Núria"), ("(x)", "(x)"), ("अनीता", "अनीता"),
    ],
)  # fmt: skip
def test_a_name_that_somebody_can_read_is_kept(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept
