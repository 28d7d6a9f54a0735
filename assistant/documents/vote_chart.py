"""What is drawn of a count: bars, the rounds of a transfer count, the pairs of Schulze's method."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from assistant.documents.words import Words
from assistant.domain.counting.results import Broken, Count, Round
from assistant.domain.replies import Reply
from assistant.domain.verdicts import Verdict
from assistant.services.counting_votes import CountedVote
from assistant.services.result_lines import decimal_of, happened, result_lines, sums_of

_MINUS = "\u2013"


class RoundHead(Reply, message="results-round-head"):
    """The head of a round's column."""

    round: int


class Happened(Reply, message="results-happened"):
    """What was done at the end of a round."""

    elected: tuple[str, ...]
    excluded: str | None
    surplus_of: str | None


def bars(vote: CountedVote, words: Words) -> list[dict[str, Any]]:
    """Return bars with a label, a value, a share and a mark in thousandths of the longest."""
    count, verdict = vote.counted.count, vote.verdict
    if count is not None:
        return _sums(count, words)
    if verdict.votes is not None:
        return _answers(verdict, words)
    said = verdict.consents
    assert said is not None
    counts = {
        "results-consent": said.consents,
        "results-concern": said.concerns,
        "results-aside": said.stand_asides,
        "results-abstain": said.abstain,
        "results-objection": said.objections,
        "results-dissent": said.dissents,
        "results-silent": said.silent,
    }
    shown = [(name, many) for name, many in counts.items() if many or name == "results-consent"]
    whole = max(*counts.values(), 1)
    return [
        _bar(
            words.label(name),
            Fraction(many),
            Fraction(whole),
            words,
            strong=name == "results-consent",
        )
        for name, many in shown
    ]


def tables(count: Count | None, words: Words, columns: int) -> list[dict[str, Any]]:
    """Return the rounds, at most `columns` of them in a table, or the pairs."""
    if count is None:
        return []
    if count.rounds:
        rounds = count.rounds
        parts = [rounds[at : at + columns] for at in range(0, len(rounds), columns)]
        return [_rounds(count, part, words) for part in parts]
    if count.matrix is None:
        return []
    head = [words.label("results-preferred"), *map(words.text, count.options)]
    rows = [
        _row(
            words.text(option),
            [
                _MINUS if option == other else _number(Fraction(row[other]), words)
                for other in count.options
            ],
            strong=option in count.elected,
        )
        for option, row in count.matrix.items()
    ]
    return [{"head": head, "rows": rows}]


def ties(count: Count | None, words: Words) -> list[str]:
    """Return every tie and how it was broken."""
    if count is None:
        return []
    told = len([each for each in count.ties if each.broken is not Broken.WITHOUT_EFFECT])
    return [words.say(each) for each in result_lines(count)[-told:]] if told else []


def _answers(verdict: Verdict, words: Words) -> list[dict[str, Any]]:
    votes, check = verdict.votes, verdict.threshold
    assert votes is not None
    needed = Fraction(0) if check is None else check.needed
    whole = max(Fraction(max(votes.yes, votes.no, votes.abstain)), needed, Fraction(1))
    mark = int(1000 * needed / whole) if check is not None else None
    answers = {
        "results-yes": votes.yes,
        "results-no": votes.no,
        "results-abstain": votes.abstain,
    }
    return [
        _bar(
            words.label(name),
            Fraction(many),
            whole,
            words,
            strong=name == "results-yes",
            mark=mark if name == "results-yes" else None,
        )
        for name, many in answers.items()
    ]


def _sums(count: Count, words: Words) -> list[dict[str, Any]]:
    if not count.totals:
        return []
    sums = sums_of(count)
    whole = max(*(votes for _, votes, _ in sums), Fraction(1))
    return [
        _bar(words.text(option), votes, whole, words, strong=option in count.elected, mean=mean)
        for option, votes, mean in sums
    ]


def _bar(
    label: str,
    votes: Fraction,
    whole: Fraction,
    words: Words,
    *,
    strong: bool,
    mark: int | None = None,
    mean: Decimal | None = None,
) -> dict[str, Any]:
    value = _number(votes, words)
    if mean is not None:
        value = f"{value} (⌀ {words.number(mean)})"
    share = max(0, int(1000 * votes / whole))
    return {"label": label, "value": value, "share": share, "strong": strong, "mark": mark}


def _rounds(count: Count, rounds: Sequence[Round], words: Words) -> dict[str, Any]:
    head = [words.label("results-option"), *(words.say(RoundHead(round=r.number)) for r in rounds)]
    rows = [
        _row(
            words.text(option),
            [
                _number(each.votes[option], words) if option in each.votes else _MINUS
                for each in rounds
            ],
            strong=option in count.elected,
        )
        for option in count.options
    ]
    for name, values in (
        ("results-non-transferable", [each.non_transferable for each in rounds]),
        ("results-lost", [each.lost for each in rounds]),
    ):
        if any(values):
            cells = [_number(value, words) for value in values]
            rows.append(_row(words.label(name), cells, small=True))
    then = [
        words.say(
            Happened(elected=happened(each), excluded=each.excluded, surplus_of=each.surplus_of)
        )
        for each in rounds
    ]
    then = [each.replace(": ", ":\u00a0") for each in then]  # names stay with what became of them
    rows.append(_row("", then, small=True))
    return {"head": head, "rows": rows}


def _row(
    label: str, cells: list[str], *, strong: bool = False, small: bool = False
) -> dict[str, Any]:
    return {"cells": [label, *cells], "strong": strong, "small": small}


def _number(votes: Fraction, words: Words) -> str:
    return words.number(decimal_of(votes))
