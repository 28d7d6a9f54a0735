"""The ledger of a vote: a chain of hashes, so that nothing in it can be changed unnoticed.

The same rule is in `recount/recount.py`, which imports nothing of this program.
"""

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any

OUTSIDE = frozenset({"previous", "hash", "state"})
"""What an entry's hash leaves out: the hashes themselves, and what is known only at the close."""


def canonical(value: object) -> bytes:
    """Return `value` as JSON that is the same wherever it is written.

    Keys sorted, no spaces, texts in NFC, UTF-8. Raises TypeError for a float, which has no one
    spelling, and for what JSON does not know.
    """
    return json.dumps(
        _plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    ).encode()


def digest(value: object) -> str:
    """Return the SHA-256 of the canonical form, 64 hexadecimal digits."""
    return sha256(canonical(value)).hexdigest()


def start_of(opening: Mapping[str, Any]) -> str:
    """Return what the first entry follows: the hash of all that was fixed at the opening."""
    return digest(opening)


def entry_hash(previous: str, entry: Mapping[str, Any]) -> str:
    """Return the hash of an entry that follows the one with the hash `previous`."""
    kept = {key: value for key, value in entry.items() if key not in OUTSIDE}
    return sha256(previous.encode() + canonical(kept)).hexdigest()


def root_of_consent(last: str, objections: Sequence[Mapping[str, Any]]) -> str:
    """Return the root of an open consent: the chain's last hash, and what became of objections.

    Who leads it settles objections without a ballot of their owner's; so that belongs under the
    hash, too, or anybody could open and close them in what is published.
    """
    return digest({"ledger": last, "objections": list(objections)})


def root_with_leavers(root: str, left: Sequence[str]) -> str:
    """Return the root where ballots of who left do not count: by their pseudonyms, sorted."""
    return digest({"ledger": root, "left": list(left)}) if left else root


def root_of_secret(opening: Mapping[str, Any], ballots: Iterable[Mapping[str, Any]]) -> str:
    """Return the root of a secret vote's ballots, which are sorted by tracker and have no chain."""
    ordered = sorted(ballots, key=lambda ballot: str(ballot["tracker"]))
    return digest({"start": start_of(opening), "ballots": ordered})


def seed_hash(seed: str) -> str:
    """Return what is published of the seed (hexadecimal) when the vote opens."""
    return sha256(bytes.fromhex(seed)).hexdigest()


def _plain(value: object) -> object:
    match value:
        case str():
            return unicodedata.normalize("NFC", value)
        case Mapping():
            return {_plain(key): _plain(each) for key, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case None | bool() | int():
            return value
    raise TypeError(f"{type(value).__name__} has no canonical form")
