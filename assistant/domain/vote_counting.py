"""From the ballots that count to what a verdict is made of, whatever the method."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from assistant.domain.ballots import Answer
from assistant.domain.counting import methods, score
from assistant.domain.counting.lot import Lot
from assistant.domain.counting.papers import Ranking
from assistant.domain.counting.results import Count
from assistant.domain.counting.results import Method as Counting
from assistant.domain.counting.score import Scores
from assistant.domain.resolutions import KindOfResolution, Method, Pooling
from assistant.domain.tallies import Choices, Consents, Tally, Votes

_COUNTINGS = {
    Method.CHOOSE: Counting.PLURALITY,
    Method.APPROVAL: Counting.APPROVAL,
    Method.IRV: Counting.IRV,
    Method.STV: Counting.STV,
    Method.SCHULZE: Counting.SCHULZE,
}


class Objected(StrEnum):
    """What became of an objection."""

    OPEN = "open"
    WITHDRAWN = "withdrawn"
    INTEGRATED = "integrated"
    NOT_QUALIFIED = "not-qualified"


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A ballot that counts; `voter_id` None: nobody knows whose."""

    content: Mapping[str, Any]
    classes: tuple[str, ...] = ()
    voter_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class Electorate:
    """The roll in numbers, and what is chosen from. A member of two classes is in both."""

    eligible: int
    classes: Mapping[str, int] = field(default_factory=dict)
    options: tuple[str, ...] = ()
    seats: int = 1


@dataclass(frozen=True, kw_only=True)
class Counted:
    """What `verdicts.decide` takes; `count` has the rounds, sums or pairs behind a choice."""

    tallied: Votes | Consents | Choices
    count: Count | None = None


def count_papers(
    kind: KindOfResolution,
    electorate: Electorate,
    papers: Sequence[Paper],
    *,
    lot: Lot | None,
    objections: Mapping[int, Objected] | None = None,
) -> Counted:
    """Count the ballots of one vote by the method of its kind.

    `objections` says by voter which are no longer open. For contents that no ballot of that method
    can have it raises KeyError, ValueError or `WrongBallot`.
    """
    if kind.method is Method.CONSENT:
        return Counted(tallied=_consents(electorate.eligible, papers, objections or {}))
    if not kind.method.has_options:
        return Counted(tallied=_votes(kind, electorate, papers))
    count = _counted(kind.method, electorate, papers, lot)
    tied = (count.tied_winners,) if count.tied_winners else ()
    choices = Choices(
        eligible=electorate.eligible,
        cast=len(papers),
        marked=count.valid,
        seats=count.seats,
        elected=count.elected,
        tied=tied,
    )
    return Counted(tallied=choices, count=count)


def _votes(kind: KindOfResolution, electorate: Electorate, papers: Iterable[Paper]) -> Votes:
    pool = Counter[str]()
    by_class = {name: Counter[str]() for name in electorate.classes}
    for paper in papers:
        answer = paper.content["choice"]
        pool[answer] += 1
        for name in paper.classes:
            by_class[name][answer] += 1
    classes: dict[str, Tally] = {}
    if kind.pooling is Pooling.EACH_CLASS:
        sizes = electorate.classes
        classes = {name: _tally(sizes[name], answers) for name, answers in by_class.items()}
    return Votes(pool=_tally(electorate.eligible, pool), classes=classes)


def _tally(eligible: int, answers: Counter[str]) -> Tally:
    if unknown := set(answers) - {Answer.YES, Answer.NO, Answer.ABSTAIN}:
        raise ValueError(f"nobody answers {', '.join(sorted(unknown))} here")
    return Tally(
        eligible=eligible,
        yes=answers[Answer.YES],
        no=answers[Answer.NO],
        abstain=answers[Answer.ABSTAIN],
    )


def _consents(
    eligible: int, papers: Iterable[Paper], objections: Mapping[int, Objected]
) -> Consents:
    """Count answers; an objection that was withdrawn or integrated stays on record as a concern."""
    said = Counter[str]()
    for paper in papers:
        answer = str(paper.content["choice"])
        if answer == Answer.OBJECTION:
            of = paper.voter_id
            became = Objected.OPEN if of is None else objections.get(of, Objected.OPEN)
            answer = {Objected.OPEN: answer, Objected.NOT_QUALIFIED: "dissent"}.get(
                became, Answer.CONCERN
            )
        said[answer] += 1
    return Consents(
        eligible=eligible,
        consents=said[Answer.CONSENT],
        concerns=said[Answer.CONCERN],
        stand_asides=said[Answer.STAND_ASIDE],
        abstain=said[Answer.ABSTAIN],
        objections=said[Answer.OBJECTION],
        dissents=said["dissent"],
    )


def _counted(
    method: Method, electorate: Electorate, papers: Iterable[Paper], lot: Lot | None
) -> Count:
    options, seats = electorate.options, electorate.seats
    if method is Method.SCORE:
        scores = Counter[Scores](tuple(sorted(each.content["scores"].items())) for each in papers)
        return score.count(options, scores.items(), seats=seats)
    form = "ranking" if method.is_ranked else "choices"
    rankings = Counter[Ranking](tuple(each.content[form]) for each in papers)
    # A run-off and Schulze's method choose one, whatever a proposal says.
    many = 1 if method in {Method.IRV, Method.SCHULZE} else seats
    return methods.count(_COUNTINGS[method], options, rankings.items(), seats=many, lot=lot)
