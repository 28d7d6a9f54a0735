"""Ballots in JSON, for every method.

`{"title": "…", "options": ["A", "B"], "seats": 1, "withdrawn": [], "ballots": [BALLOT, …]}`, where
a ballot is `{"scores": {"A": 4, "B": 0.5}}`, `{"ranking": ["B", "A"]}` or `{"choices": ["A"]}`
(for approval, or one for plurality), with `"weight": 3` where it stands for several. Title, seats,
withdrawn and weight may be left out. Scores are read as they are written, never as floats.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from assistant.domain.ballot_files import BallotFile, WrongBallotFile, check_name, shown
from assistant.domain.counting.papers import Ranking
from assistant.domain.counting.score import Scores

_DECIMAL = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?")
_KEYS = {"title", "options", "seats", "withdrawn", "ballots"}


class _Twice(ValueError):  # noqa: N818 - says what is wrong
    """An object says the same thing twice: which of the two holds would be anybody's guess."""


class _Inexact(ValueError):  # noqa: N818 - says what is wrong
    """A number has an exponent, or more digits than any score."""


def read_json(text: str) -> BallotFile:
    """Read a file; a wrong ballot is named by its place. Raises `WrongBallotFile`."""
    try:
        data = json.loads(
            text,
            parse_float=_number,
            parse_int=_number,
            parse_constant=_number,
            object_pairs_hook=_once,
        )
    except _Inexact as error:
        raise WrongBallotFile(
            f"{shown(str(error))} is no decimal number that can be counted"
        ) from None
    except _Twice as error:
        raise WrongBallotFile(f'"{shown(str(error))}" is there twice in one object') from None
    except json.JSONDecodeError as error:
        raise WrongBallotFile(error.msg, error.lineno) from None
    except RecursionError:
        raise WrongBallotFile("it is nested too deeply") from None
    if not isinstance(data, dict) or not data.keys() <= _KEYS:
        raise WrongBallotFile(f"an object with {', '.join(sorted(_KEYS))} is wanted")
    options = _names(data.get("options"), "options")
    withdrawn = frozenset(_names(data.get("withdrawn", []), "withdrawn"))
    if not options or not withdrawn <= set(options):
        raise WrongBallotFile("options are wanted, and who is withdrawn is among them")
    for option in options:
        check_name(option)
    rankings, scores = _ballots(data.get("ballots"), frozenset(options))
    return BallotFile(
        options=options,
        seats=_whole(data["seats"], "seats") if "seats" in data else None,
        title=str(data.get("title", "")),
        withdrawn=withdrawn,
        rankings=rankings,
        scores=scores,
    )


def write_json(file: BallotFile) -> Iterator[str]:
    """Write the lines of a file, the ballots sorted: nothing tells who came first."""
    head = {
        "title": file.title,
        "options": file.options,
        "seats": file.seats or 1,
        "withdrawn": sorted(file.withdrawn),
    }
    ballots = [
        *({"weight": n, "ranking": each} for each, n in sorted(file.rankings.items())),
        *({"weight": n, "scores": _spelled(each)} for each, n in sorted(file.scores.items())),
    ]
    yield json.dumps(head, ensure_ascii=False)[:-1] + ', "ballots": [\n'
    for number, ballot in enumerate(ballots, 1):
        yield _unquoted(json.dumps(ballot, ensure_ascii=False)) + ",\n"[number == len(ballots) :]
    yield "]}\n"


def _ballots(found: Any, options: frozenset[str]) -> tuple[Counter[Ranking], Counter[Scores]]:
    if not isinstance(found, list):
        raise WrongBallotFile("ballots are wanted, in a list")
    rankings: Counter[Ranking] = Counter()
    scores: Counter[Scores] = Counter()
    for number, ballot in enumerate(found, 1):
        where = f"ballot {number}"
        if not isinstance(ballot, dict) or len(ballot.keys() - {"weight"}) != 1:
            raise WrongBallotFile(f"{where}: ranking, choices or scores, and a weight, are wanted")
        weight = _whole(ballot.get("weight", 1), f"{where}: weight")
        (kind,) = ballot.keys() - {"weight"}
        if kind == "scores":
            scores[_scores(ballot[kind], where, options)] += weight
        elif kind in {"ranking", "choices"}:
            rankings[_ranking(ballot[kind], where, options)] += weight
        else:
            raise WrongBallotFile(f"{where}: {shown(kind)} is not known")
    if rankings and scores:
        raise WrongBallotFile("rankings and scores cannot be counted together")
    return rankings, scores


def _ranking(found: Any, where: str, options: frozenset[str]) -> Ranking:
    names = _names(found, where)
    _check(names, where, options)
    return names


def _scores(found: Any, where: str, options: frozenset[str]) -> Scores:
    if not isinstance(found, dict):
        raise WrongBallotFile(f"{where}: scores by option are wanted")
    _check(tuple(found), where, options)
    for option, score in found.items():
        if isinstance(score, bool) or not isinstance(score, int | Fraction):
            raise WrongBallotFile(f"{where}: the score of {option} is no number")
    return tuple(sorted(found.items()))


def _check(names: tuple[str, ...], where: str, options: frozenset[str]) -> None:
    for name in names:
        if name not in options:
            raise WrongBallotFile(f"{where}: there is no option {shown(name)}")


def _names(found: Any, where: str) -> tuple[str, ...]:
    if not isinstance(found, list) or not all(isinstance(name, str) for name in found):
        raise WrongBallotFile(f"{where}: a list of names is wanted")
    if len(set(found)) != len(found):
        raise WrongBallotFile(f"{where}: a name is there twice")
    return tuple(found)


def _whole(found: Any, what: str) -> int:
    if isinstance(found, bool) or not isinstance(found, int) or found < 1:
        raise WrongBallotFile(f"{what} is a whole number from 1")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _Twice(key)
        found[key] = value
    return found


def _number(text: str) -> int | Fraction:
    if not _DECIMAL.fullmatch(text):
        raise _Inexact(text)
    exact = Fraction(text)
    return exact.numerator if exact.denominator == 1 else exact


def _spelled(scores: Scores) -> dict[str, int | str]:
    """Mark numbers with decimals, which JSON would write as floats."""
    return {
        option: score if isinstance(score, int) else f"\0{_decimal(score)}"
        for option, score in scores
    }


def _unquoted(line: str) -> str:
    return re.sub(r'"\\u0000([0-9.-]+)"', r"\1", line)


def _decimal(score: Fraction) -> str:
    """Return a fraction that was a decimal number as one. Raises `WrongBallotFile`."""
    for places in range(1, 19):
        scaled = score * 10**places
        if scaled.denominator == 1:
            sign, digits = "-" * (score < 0), str(abs(scaled.numerator)).zfill(places + 1)
            return f"{sign}{digits[:-places]}.{digits[-places:]}"
    raise WrongBallotFile(f"{score} has no end as a decimal number")
