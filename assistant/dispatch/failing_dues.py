"""What falls due and fails again and again: the operators are told, and told when it works."""

from assistant.domain.incoming import FellDue
from assistant.domain.replies import Reply
from assistant.services.post import Post

TOLD = 2
"""Failures in a row after which operators are told: the first one may have been a moment's."""


class DueFails(Reply, message="core-due-fails"):
    """Tells that something that fell due cannot be done."""

    kind: str
    number: str | None  # the proposal's that it is about, if any
    error: str  # its class, which quotes nobody
    reference: str  # which the log has, too


class DueWorks(Reply, message="core-due-works"):
    """Tells that it could be done after all."""

    kind: str
    number: str | None


def tell_failing(post: Post, fell_due: FellDue, error: str, reference: str) -> None:
    """Tell of a failure, however many follow once; `failures` of the row do not count this one."""
    if fell_due.failures + 1 >= TOLD:
        told = DueFails(
            kind=fell_due.kind, number=_number(fell_due), error=error, reference=reference
        )
        post.operators(told, key=_key(fell_due))


def tell_works(post: Post, fell_due: FellDue) -> None:
    """Tell that it is done, where it was told that it could not be."""
    if fell_due.failures >= TOLD:
        told = DueWorks(kind=fell_due.kind, number=_number(fell_due))
        post.recovered(told, key=_key(fell_due))


def _number(fell_due: FellDue) -> str | None:
    number = fell_due.data.get("proposal")
    return None if number is None else str(number)


def _key(fell_due: FellDue) -> str:
    return f"due:{fell_due.key}"
