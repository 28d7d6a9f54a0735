"""What the answers of a poll response mean: a choice, a spoiled ballot, or none at all."""

from collections.abc import Collection, Sequence
from enum import Enum


class NotChosen(Enum):
    """A response that chooses nothing."""

    SPOILED = "spoiled"  # it stands as the latest, and is not counted
    NO_BALLOT = "no-ballot"  # it takes the ballot back


def read_answers(
    answers: Sequence[str], known: Collection[str], most: int
) -> tuple[str, ...] | NotChosen:
    """Return the answers that a response chooses, in its order, each once.

    As specified (votes, "Ballots"; MSC3381, "Responses"): more than `most` are cut off first, then
    one that is not `known` spoils the whole response; an empty one is no ballot.
    """
    chosen = tuple(answers[:most])
    if not chosen:
        return NotChosen.NO_BALLOT
    if any(answer not in known for answer in chosen):
        return NotChosen.SPOILED
    return tuple(dict.fromkeys(chosen))
