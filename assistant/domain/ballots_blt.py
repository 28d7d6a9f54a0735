r"""BLT, the format that programs for STV share: numbers first, then the names.

`4 2` (candidates, seats); `-3` (the third has withdrawn; several are possible); `7 2 1 0` (seven
ballots: the second, then the first); `0` ends the ballots; then the names and the title, each in
quotation marks. `#` begins a comment. Inside a name a backslash stands before `"` and `\`. Where a
second text follows each name in its line, as a party does in files of Scottish councils, it is
passed over. On a ballot `1=3` is one place for both, and `-` a place that is left out.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from assistant.domain.ballot_files import BallotFile, WrongBallotFile, check_name, shown
from assistant.domain.counting.papers import Places, Ranking

_QUOTED = re.compile(r'\s*"((?:[^"\\]|\\.)*)"\s*')
_ESCAPED = re.compile(r'\\(["\\])')
_WHOLE = re.compile(r"-?[0-9]{1,18}")
_MOST_CANDIDATES = 10_000
END, LEFT_OUT, EQUAL = "0", "-", "="

_Raw = tuple[str, ...]
_Texts = tuple[int, list[str]]
"""A line by its number, and the texts in it."""


def read_blt(lines: Iterable[str]) -> BallotFile:
    """Read a file line by line. Raises `WrongBallotFile` with the number of the line."""
    numbered = enumerate(lines, 1)
    candidates, seats = _head(numbered)
    withdrawn, ballots, first_lines, last = _ballots(numbered, candidates)
    texts = _names_and_title(candidates, list(_texts(numbered)))
    if not candidates <= len(texts) <= candidates + 1:
        raise WrongBallotFile(
            f"{candidates} names and a title are wanted after it, not {len(texts)}", last
        )
    for line, name in texts[:candidates]:
        check_name(name, line)
    names = tuple(name for _, name in texts[:candidates])
    twice = [name for name, times in Counter(names).items() if times > 1]
    if twice:
        raise WrongBallotFile(f'two candidates are called "{shown(twice[0])}": tell them apart')
    rankings, uneven = _named(ballots, first_lines, names)
    return BallotFile(
        options=names,
        seats=seats,
        title=texts[candidates][1] if len(texts) > candidates else "",
        withdrawn=frozenset(names[number - 1] for number in withdrawn),
        rankings=rankings,
        uneven=uneven,
    )


def write_blt(file: BallotFile) -> Iterator[str]:
    """Write the lines of a file of rankings, the ballots sorted: nothing tells who came first."""
    place = {option: number for number, option in enumerate(file.options, 1)}
    yield f"{len(file.options)} {file.seats or 1}\n"
    yield from (f"-{place[option]}\n" for option in file.options if option in file.withdrawn)
    ballots = (([place[option] for option in each], n) for each, n in file.rankings.items())
    for ranking, weight in sorted(ballots):
        yield " ".join(map(str, (weight, *ranking, 0))) + "\n"
    yield "0\n"
    yield from (_quote(name) for name in (*file.options, file.title))


def _head(lines: Iterator[tuple[int, str]]) -> tuple[int, int]:
    for number, line in lines:
        tokens = _tokens(line)
        if not tokens:
            continue
        if len(tokens) != 2 or not all(map(_WHOLE.fullmatch, tokens)):  # noqa: PLR2004 - both
            raise WrongBallotFile("the numbers of candidates and of seats come first", number)
        candidates, seats = map(int, tokens)
        if not 1 <= candidates <= _MOST_CANDIDATES or seats < 1:
            raise WrongBallotFile(
                f"there is at least one seat, and there are 1 to {_MOST_CANDIDATES} candidates",
                number,
            )
        return candidates, seats
    raise WrongBallotFile("it is empty")


def _ballots(
    lines: Iterator[tuple[int, str]], candidates: int
) -> tuple[list[int], Counter[_Raw], dict[_Raw, int], int]:
    """Return who has withdrawn, the ballots as they are written, and where each was first seen."""
    withdrawn: list[int] = []
    ballots: Counter[_Raw] = Counter()
    first_lines: dict[_Raw, int] = {}
    begun: list[str] = []
    number = 0
    for number, line in lines:
        tokens = _tokens(line)
        if not begun and not ballots and tokens and tokens[0].startswith("-"):
            withdrawn += _withdrawn(tokens, number, candidates)
            continue
        for token in tokens:
            if token != END:
                begun.append(token)
            elif begun:
                ballot = tuple(begun[1:])
                ballots[ballot] += _weight(begun[0], number)
                first_lines.setdefault(ballot, number)
                begun = []
            elif tokens == [END]:
                return withdrawn, ballots, first_lines, number
            else:
                raise WrongBallotFile(
                    "a ballot weighs 0, or the end is not on a line alone", number
                )
    raise WrongBallotFile("the ballots do not end with a line of 0", number or None)


def _withdrawn(tokens: list[str], number: int, candidates: int) -> list[int]:
    for token in tokens:
        if not _WHOLE.fullmatch(token) or not -candidates <= int(token) < 0:
            raise WrongBallotFile(
                f"{shown(token)} is no withdrawn candidate: -1 to -{candidates} are", number
            )
    return [-int(token) for token in tokens]


def _weight(token: str, number: int) -> int:
    if not _WHOLE.fullmatch(token) or int(token) < 1:
        raise WrongBallotFile(f"{shown(token)} is no number of ballots: 1, 2, 3 … are", number)
    return int(token)


def _named(
    ballots: Counter[_Raw], first_lines: dict[_Raw, int], names: tuple[str, ...]
) -> tuple[Counter[Ranking], Counter[Places]]:
    """Return the ballots with one name on each place, and the others."""
    known = {str(number): name for number, name in enumerate(names, 1)}
    rankings: Counter[Ranking] = Counter()
    uneven: Counter[Places] = Counter()
    for raw, weight in ballots.items():
        try:
            if any(token == LEFT_OUT or EQUAL in token for token in raw):
                places = tuple(_place(token, known) for token in raw)
                ranking = tuple(name for place in places for name in place)
                uneven[places] += weight
            else:
                ranking = tuple(known[token] for token in raw)
                rankings[ranking] += weight
        except KeyError as error:
            unknown = shown(str(error.args[0]))
            raise WrongBallotFile(f"there is no candidate {unknown}", first_lines[raw]) from None
        if len(set(ranking)) != len(ranking):
            raise WrongBallotFile("a ballot names a candidate twice", first_lines[raw])
    return rankings, uneven


def _place(token: str, known: Mapping[str, str]) -> Ranking:
    return () if token == LEFT_OUT else tuple(known[each] for each in token.split(EQUAL))


def _names_and_title(candidates: int, lines: list[_Texts]) -> list[tuple[int, str]]:
    """Return the texts, without the second one of each candidate's line where all have two."""
    pairs = all(len(texts) == 2 for _, texts in lines[:candidates])  # noqa: PLR2004 - and a party
    if pairs and len(lines) >= candidates > 1:
        lines = [*((line, texts[:1]) for line, texts in lines[:candidates]), *lines[candidates:]]
    return [(line, text) for line, texts in lines for text in texts]


def _texts(lines: Iterator[tuple[int, str]]) -> Iterator[_Texts]:
    """Yield what stands in quotation marks in each line."""
    for number, line in lines:
        at, texts = 0, list[str]()
        while line[at:].strip() and not line[at:].lstrip().startswith("#"):
            found = _QUOTED.match(line, at)
            if not found:
                raise WrongBallotFile(
                    'a name stands in quotation marks, and \\" for one inside', number
                )
            texts.append(_ESCAPED.sub(r"\1", found[1]))
            at = found.end()
        if texts:
            yield number, texts


def _tokens(line: str) -> list[str]:
    return line.partition("#")[0].split() if "#" in line else line.split()


def _quote(name: str) -> str:
    escaped = " ".join(name.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"\n'
