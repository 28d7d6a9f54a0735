"""Ledgers of votes that the program counted, as it exports them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from assistant.domain.ledger import digest, entry_hash, root_of_secret, seed_hash, start_of

SEED = "00ff00ff"
OPENED, CLOSES = "2026-06-16T10:00:00.000Z", "2026-06-23T10:00:00.000Z"
Content = Mapping[str, Any]


def opening(kind: Content, options: Sequence[str] = (), size: int = 30) -> dict[str, Any]:
    """Return what was fixed when the vote opened."""
    usual = {"name": "k", "version": 1, "quorum": "0", "secret": False, "seats": 1}
    usual["scores"] = [0, 3]
    voters = roll(size)
    classes = Counter(name for _, names in voters for name in names)
    return {
        "proposal": 151,
        "version": 1,
        "title": "Caf\u00e9 for all",
        "text_hash": digest("text"),
        "options": list(options),
        "kind": {**usual, "pooling": "one pool", **kind},
        "roll": {"size": size, "classes": dict(classes), "hash": digest(voters)},
        "opened": OPENED,
        "closes": CLOSES,
        "seed_hash": seed_hash(SEED),
    }


def roll(size: int) -> list[list[Any]]:
    """Return who may vote, as it is published: odd voters are users, even ones operate."""
    return [[str(voter), classes_of(voter)] for voter in range(size)]


def classes_of(voter: int) -> list[str]:
    """Return the class of a voter, as a list."""
    return ["users"] if voter % 2 else ["operational"]


def entries(start: str, given: Sequence[tuple[str, Content, str]]) -> list[dict[str, Any]]:
    """Chain ballots of (voter, content, time), and say what became of each."""
    chained: list[dict[str, Any]] = []
    previous = start
    as_sent = sorted(enumerate(given), key=lambda each: each[1][2])
    last = {voter: place for place, (voter, content, at) in as_sent if _counts(content, at)}
    for place, (voter, content, at) in enumerate(given):
        entry: dict[str, Any] = {
            "position": place + 1,
            "voter": voter,
            "classes": classes_of(int(voter)),
            "at": at,
            "content": dict(content),
            "ballot_hash": digest(content),
        }
        after = entry_hash(previous, entry)
        state = _state(content, at, counts=last.get(voter) == place)
        chained.append({**entry, "previous": previous, "state": state, "hash": after})
        previous = after
    assert all(one["hash"] == other["previous"] for one, other in pairwise(chained))
    return chained


def open_ledger(
    fixed: Mapping[str, Any], given: Sequence[tuple[str, Content, str]]
) -> tuple[dict[str, Any], str]:
    """Return the ledger of an open vote without a result, and its root."""
    chain = entries(start_of(fixed), given)
    root = chain[-1]["hash"] if chain else start_of(fixed)
    ledger = {**_head(fixed), "root": root, "entries": chain, "objections": []}
    return ledger, root


def secret_ledger(
    fixed: Mapping[str, Any], contents: Sequence[Content]
) -> tuple[dict[str, Any], str]:
    """Return the ledger of a secret vote without a result, and its root."""
    ballots = [
        {"tracker": digest(place)[:12], "classes": [], "content": dict(content)}
        for place, content in enumerate(contents)
    ]
    if fixed["kind"]["pooling"] == "each class":
        for place, ballot in enumerate(ballots):
            ballot["classes"] = classes_of(place)
    ballots.sort(key=lambda ballot: str(ballot["tracker"]))
    root = root_of_secret(fixed, ballots)
    return {**_head(fixed), "root": root, "ballots": ballots}, root


def _head(fixed: Mapping[str, Any]) -> dict[str, Any]:
    begins = {"format": "assistant-ledger-1", "start": start_of(fixed)}
    voters = roll(fixed["roll"]["size"])
    return {**begins, "opening": dict(fixed), "voters": voters, "seed": SEED}


def counted(ledger: Mapping[str, Any]) -> list[Content]:
    """Return the contents that count."""
    if "ballots" in ledger:
        return [each["content"] for each in ledger["ballots"]]
    return [each["content"] for each in ledger["entries"] if each["state"] == "counted"]


def _counts(content: Content, at: str) -> bool:
    return at < CLOSES and "unreadable" not in content


def _state(content: Content, at: str, *, counts: bool) -> str:
    if at >= CLOSES:
        return "late"
    if "unreadable" in content:
        return "unreadable"
    if not counts:
        return "replaced"
    return "withdrawn" if not content else "spoiled" if "spoiled" in content else "counted"
