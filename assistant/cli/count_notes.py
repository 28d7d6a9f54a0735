"""What has to be said beside a count of a file: whatever it leaves out, or does not decide."""

from collections.abc import Iterator

import typer

from assistant.domain.ballot_files import BallotFile
from assistant.domain.counting.results import Count, Method

ONE_SEAT = frozenset({Method.IRV, Method.SCHULZE})
METHODS = f"[{'|'.join(Method)}]"


def method_called(text: str) -> Method:
    """Return a way to count; raises `typer.BadParameter`."""
    known = ", ".join(Method)
    if text.casefold() == "choose":
        raise typer.BadParameter(f"`choose` of the by-laws is `plurality` here; there is {known}")
    try:
        return Method(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not one of {known}") from None


def notes_on(ballots: BallotFile, counted: Count, *, seats: int | None) -> tuple[str, ...]:
    """Return the notes, a sentence each; `seats` are those asked for beside the file's."""
    return tuple(_notes(ballots, counted, seats))


def _notes(ballots: BallotFile, counted: Count, seats: int | None) -> Iterator[str]:
    method = counted.method
    if stopped := ballots.stopped(method):
        many = _ballots(stopped, "counts", "count")
        yield f"{many} only up to a rank that is shared or left out."
    if method is Method.PLURALITY and (more := _naming_more(ballots)):
        yield f"{_ballots(more, 'names', 'name')} more than one option: only the first counts."
    if seats is None and method in ONE_SEAT and (ballots.seats or 1) > 1:
        yield f"The file says {ballots.seats} seats; {method} fills one."
    left = counted.seats - len(counted.elected)
    if left > 0 and counted.elected and not counted.tied_winners and not counted.undecided:
        yield "1 seat stays empty." if left == 1 else f"{left} seats stay empty."


def _naming_more(ballots: BallotFile) -> int:
    named = [(len(ballot), weight) for ballot, weight in ballots.rankings.items()]
    named += [(sum(map(len, each)), weight) for each, weight in ballots.uneven.items()]
    return sum(weight for length, weight in named if length > 1)


def _ballots(many: int, one: str, several: str) -> str:
    return f"1 ballot {one}" if many == 1 else f"{many} ballots {several}"
