"""Which of a voter's ballots counts, and what became of the others (votes, "Ballots", "Close")."""

from collections.abc import Collection, Iterable, Sequence
from enum import StrEnum

from assistant.domain.ballots import Ballot, Voter
from assistant.domain.published import stamp


class Standing(StrEnum):
    """What became of an entry of the ledger."""

    COUNTED = "counted"
    REPLACED = "replaced"  # by a later one of the same voter
    SPOILED = "spoiled"
    WITHDRAWN = "withdrawn"
    LEFT = "left"  # its voter left before the close, and the by-law has it that it does not stand
    LATE = "late"
    UNREADABLE = "unreadable"


def standings(ledger: Sequence[Ballot], left: Collection[int] = ()) -> tuple[Standing, ...]:
    """Return what became of each entry, in the ledger's order; voters of `left` count no more.

    Of a voter the one stands that was sent last, in time, and could be read, whatever came last:
    a message may wait for its key for long. It counts unless it was spoiled or took the one before
    it back.
    """
    sent = in_order_of_sending(ledger)
    last = {each.voter_id: each.position for each in sent if _readable_in_time(each)}
    return tuple(
        _standing(each, last.get(each.voter_id), left=each.voter_id in left) for each in ledger
    )


def leavers(roll: Iterable[Voter]) -> frozenset[int]:
    """Return who of a roll left before the close, where that counts."""
    return frozenset(each.voter_id for each in roll if each.left_at is not None)


def in_order_of_sending(ledger: Iterable[Ballot]) -> list[Ballot]:
    """Return entries as they were sent, to the millisecond; what was sent at once as it came."""
    return sorted(ledger, key=lambda each: stamp(each.sent_at))


def counting(ledger: Sequence[Ballot], left: Collection[int] = ()) -> tuple[Ballot, ...]:
    """Return the ballots that count, in the ledger's order; those of `left` do not."""
    states = standings(ledger, left)
    return tuple(
        each for each, state in zip(ledger, states, strict=True) if state is Standing.COUNTED
    )


def _readable_in_time(ballot: Ballot) -> bool:
    return not ballot.late and not ballot.content.get("unreadable")


def _standing(ballot: Ballot, last: int | None, *, left: bool) -> Standing:
    if ballot.late:
        return Standing.LATE
    if ballot.content.get("unreadable"):
        return Standing.UNREADABLE
    if ballot.position != last:
        return Standing.REPLACED
    if not ballot.content:
        return Standing.WITHDRAWN
    if left:
        return Standing.LEFT
    return Standing.SPOILED if ballot.content.get("spoiled") else Standing.COUNTED
