"""Receipts: what a voter keeps, to find the ballot again in the published ledger."""

import re
import secrets
from dataclasses import dataclass

SHOWN = 16
"""Hexadecimal digits of an entry's hash on a receipt: 64 bits."""
_ALPHABET = "abcdefghjkmnpqrstvwxyz23456789"
"""Letters and digits that nobody takes for one another."""
_GROUPS, _LONG = 3, 4

_OPEN = re.compile(rf"(\d{{3,9}})-(\d{{1,9}})-([0-9a-f]{{{SHOWN}}})")
_SECRET = re.compile(
    rf"(\d{{3,9}})-([{_ALPHABET}]{{{_LONG}}}(?:-[{_ALPHABET}]{{{_LONG}}}){{{_GROUPS - 1}}})"
)


@dataclass(frozen=True, kw_only=True)
class OpenReceipt:
    """Of an open ballot: its place in the ledger, and how the hash of its entry begins."""

    number: int
    position: int  # among the ballots of its version, from 1 up
    hash: str

    @property
    def code(self) -> str:
        """Return it as it is shown and typed."""
        return f"{self.number}-{self.position}-{self.hash[:SHOWN]}"


@dataclass(frozen=True, kw_only=True)
class SecretReceipt:
    """Of a secret ballot: a word that stands beside it in what is published, and nowhere else."""

    number: int
    tracker: str

    @property
    def code(self) -> str:
        """Return it as it is shown and typed."""
        return f"{self.number}-{self.tracker}"


def trackers_in(text: str, number: int) -> frozenset[str]:
    """Return the trackers of that vote's receipts in a text."""
    return frozenset(found[2] for found in _SECRET.finditer(text) if int(found[1]) == number)


def new_tracker() -> str:
    """Return a tracker that nobody can guess and that nothing links to anybody: 58 bits."""
    letters = [secrets.choice(_ALPHABET) for _ in range(_GROUPS * _LONG)]
    return "-".join("".join(letters[at : at + _LONG]) for at in range(0, _GROUPS * _LONG, _LONG))


def read_receipt(text: str) -> OpenReceipt | SecretReceipt | None:
    """Read a receipt's code, in small or capital letters; None for anything else."""
    said = text.strip().casefold()
    if found := _OPEN.fullmatch(said):
        return OpenReceipt(number=int(found[1]), position=int(found[2]), hash=found[3])
    if found := _SECRET.fullmatch(said):
        return SecretReceipt(number=int(found[1]), tracker=found[2])
    return None
