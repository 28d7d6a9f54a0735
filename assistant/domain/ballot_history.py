"""Which of a voter's ballots stands, after changes, edits and what was taken back."""

from collections.abc import Iterable
from typing import Any

EDIT = "~"
"""`EVENT~EDIT`: what an edit of the message EVENT says; it goes when either of them goes.

`EVENT~VOTER` is what EVENT says for one of several voters.
"""
TAKEN_BACK = "-"
"""`-EVENT`: that EVENT was taken back: a message with its edits, or one of the edits."""

Said = tuple[str, dict[str, Any]]
"""What cast a ballot, and its content."""


def edit_ref(event_id: str, edit_id: str) -> str:
    """Return what names the ballot that an edit of a message makes."""
    return f"{event_id}{EDIT}{edit_id}"


def taken_back_ref(event_id: str) -> str:
    """Return what names the entry that follows when a message was taken back."""
    return f"{TAKEN_BACK}{event_id}"


def remaining(said: Iterable[Said]) -> tuple[Said, ...]:
    """Return what was said and not taken back since, in its order; `said` in the order it came.

    An entry that only follows a taking back is no ballot of its own: what it says is what stood.
    """
    left: list[Said] = []
    for ref, content in said:
        if ref.startswith(TAKEN_BACK):
            gone = ref.removeprefix(TAKEN_BACK).partition(EDIT)[0]
            left = [each for each in left if gone not in each[0].split(EDIT)]
        else:
            left.append((ref, content))
    return tuple(left)


def standing(said: Iterable[Said]) -> dict[str, Any] | None:
    """Return the content that stands after all that: the last one left; None where none is."""
    left = remaining(said)
    return left[-1][1] if left else None
