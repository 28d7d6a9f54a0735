"""Which of a voter's ballots counts, and what became of the others (votes, "Ballots", "Close")."""

from collections.abc import Sequence
from enum import StrEnum

from assistant.domain.ballots import Ballot


class Standing(StrEnum):
    """What became of an entry of the ledger."""

    COUNTED = "counted"
    REPLACED = "replaced"  # by a later one of the same voter
    SPOILED = "spoiled"
    WITHDRAWN = "withdrawn"
    LATE = "late"
    UNREADABLE = "unreadable"


def standings(ledger: Sequence[Ballot]) -> tuple[Standing, ...]:
    """Return what became of each entry, in the ledger's order.

    Of a voter the last one stands that came in time and could be read; it counts unless it was
    spoiled or took the one before it back.
    """
    last = {each.voter_id: each.position for each in ledger if _readable_in_time(each)}
    return tuple(_standing(each, last.get(each.voter_id)) for each in ledger)


def counting(ledger: Sequence[Ballot]) -> tuple[Ballot, ...]:
    """Return the ballots that count, in the ledger's order."""
    states = standings(ledger)
    return tuple(
        each for each, state in zip(ledger, states, strict=True) if state is Standing.COUNTED
    )


def _readable_in_time(ballot: Ballot) -> bool:
    return not ballot.late and not ballot.content.get("unreadable")


def _standing(ballot: Ballot, last: int | None) -> Standing:
    if ballot.late:
        return Standing.LATE
    if ballot.content.get("unreadable"):
        return Standing.UNREADABLE
    if ballot.position != last:
        return Standing.REPLACED
    if not ballot.content:
        return Standing.WITHDRAWN
    return Standing.SPOILED if ballot.content.get("spoiled") else Standing.COUNTED
