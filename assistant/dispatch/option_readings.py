"""Every way in which options on a ballot may be read, so that of several none is guessed."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.ballot_contents import Flaw, Invalid
from assistant.domain.folding import Token, fold
from assistant.domain.option_names import LETTERS, called, letter_of

_MOST_STEPS = 20_000
_LONGEST_SCORE = 4
_DASHES = ("-", "\u2013", "\u2014")
_ONLY_BEFORE = {"e": ("i", "hi")}
"""Spanish joins by `e` only before the sound of an i; between letters it is one anywhere else."""

Words = tuple[str, ...]


class Sort(StrEnum):
    """By what an option is called."""

    NAME = "name"
    LETTER = "letter"
    NUMBER = "number"


@dataclass(frozen=True)
class Call:
    """An option that is called by some words, and what these are of it."""

    option: str
    sorts: frozenset[Sort]


@dataclass(frozen=True)
class Pick:
    """An option where it stands: of the words from `first` to before `end`."""

    call: Call
    first: int
    end: int
    score: int | None = None


@dataclass(frozen=True)
class Reading:
    """One way to read a ballot; `doubtful` where it takes an option's name for a joining word."""

    picks: tuple[Pick, ...]
    doubtful: bool

    @property
    def said(self) -> tuple[tuple[str, int | None], ...]:
        """Return the options with their scores, as they come."""
        return tuple((each.call.option, each.score) for each in self.picks)

    @property
    def alone(self) -> bool:
        """Whether all its options are called by the same: names, letters or numbers."""
        return bool(frozenset(Sort).intersection(*(each.call.sorts for each in self.picks)))

    @property
    def counted(self) -> bool:
        """Whether one of its options is called by nothing but its number."""
        return any(each.call.sorts == {Sort.NUMBER} for each in self.picks)


def calls_of(options: Sequence[str]) -> Mapping[Words, Call]:
    """Return what each option may be called, folded: its name, its letter, its number.

    What two options are called alike names neither of them, and no name is another's letter. A
    name is stronger than a number, which no ballot shows.
    """
    found: dict[Words, Call] = {}
    for place, option in enumerate(options):
        if place < LETTERS:
            found[(str(place + 1),)] = Call(option, frozenset({Sort.NUMBER}))
        found[(fold(letter_of(place)),)] = Call(option, frozenset({Sort.LETTER}))
    names = [called(option) for option in options]
    times = Counter(names)
    for name, option in zip(names, options, strict=True):
        before = found.get(name)
        if not name or times[name] > 1:
            found.pop(name, None)
        elif before is None or before.option == option:
            sorts = before.sorts if before else frozenset[Sort]()
            found[name] = Call(option, sorts | {Sort.NAME})
        elif Sort.NUMBER in before.sorts:
            found[name] = Call(option, frozenset({Sort.NAME}))
        else:
            del found[name]
    return found


class Readings:
    """Reads one text in all ways; `joins` are words that only join, `attached` letters that do."""

    def __init__(
        self,
        text: str,
        words: Sequence[Token],
        calls: Mapping[Words, Call],
        joins: frozenset[str],
        attached: tuple[str, ...],
    ) -> None:
        self._text = text
        self._words = words
        self._folded = tuple(each.folded for each in words)
        self._calls = calls
        self._joins = joins
        self._attached = attached
        self._longest = max(map(len, calls), default=0)
        self._flaw = Flaw.UNKNOWN

    def all(self, *, scored: bool) -> list[Reading]:
        """Return every reading in which each word has its part; raises Invalid where none is."""
        found, steps = [], 0
        open_: list[tuple[int, Reading]] = [(0, Reading((), doubtful=False))]
        while open_:
            at, sofar = open_.pop()
            steps += 1
            if steps > _MOST_STEPS:
                raise Invalid(Flaw.MIXED)
            if at == len(self._words):
                found += [sofar] if sofar.picks else []
                continue
            if sofar.picks and self._joining(at):
                named = self._calls.get((self._folded[at],))
                doubtful = sofar.doubtful or (named is not None and Sort.NAME in named.sorts)
                open_.append((at + 1, Reading(sofar.picks, doubtful=doubtful)))
            for pick in self._picks(at, first=not sofar.picks, scored=scored):
                before = [each.call for each in sofar.picks if each.call.option == pick.call.option]
                if before:
                    other = Sort.NUMBER in before[0].sorts ^ pick.call.sorts
                    self._flaw = Flaw.MIXED if other else Flaw.TWICE
                else:
                    more = Reading((*sofar.picks, pick), doubtful=sofar.doubtful)
                    open_.append((pick.end, more))
        if not found:
            raise Invalid(self._flaw)
        return found

    def _picks(self, at: int, *, first: bool, scored: bool) -> Iterator[Pick]:
        bare = None if first else bare_of(self._words[at].raw, self._attached)
        for start in (self._folded[at], bare):
            if start is None:
                continue
            for pick in self._named(at, start):
                if not scored:
                    yield pick
                elif (score := self._score(pick.end)) is not None:
                    yield Pick(pick.call, at, pick.end + 1, score)
                else:
                    self._flaw = Flaw.SCORE

    def _named(self, at: int, start: str) -> Iterator[Pick]:
        """Yield the options that stand next; a whole name is no other one with a word behind."""
        whole = False
        for length in range(min(self._longest, len(self._words) - at), 0, -1):
            call = self._calls.get((start, *self._folded[at + 1 : at + length]))
            if call is None or (
                whole and call.sorts == {Sort.NAME} and not self._joins_at(at + length)
            ):
                continue
            yield Pick(call, at, at + length)
            whole = whole or not any(map(self._apart, range(at + 1, at + length)))

    def _score(self, at: int) -> int | None:
        """Read a score; most kinds of minus are no part of the word behind them."""
        if at >= len(self._words):
            return None
        digits = self._folded[at].removeprefix("-")
        if not digits.isdecimal() or len(digits) > _LONGEST_SCORE:
            return None
        below = self._text[: self._words[at].start].endswith(_DASHES)
        return -int(digits) if below or digits != self._folded[at] else int(digits)

    def _joining(self, at: int) -> bool:
        """Tell whether a word may do nothing but join what is around it."""
        word = self._folded[at]
        if word not in self._joins or at + 1 == len(self._words):
            return False
        if (word,) not in self._calls:
            return True
        after, single = self._folded[at + 1], len(word) == 1
        if self._apart(at + 1) and (single or self._apart(at)):
            return False
        if after in self._joins and at + 2 < len(self._words):
            return False  # `Later and never`; nobody says `then and`
        if single and 1 in {len(self._folded[at - 1]), len(after)}:  # between letters: b i c
            return not self._words[at].raw.isupper() and after.startswith(
                _ONLY_BEFORE.get(word, ("",))
            )
        return True

    def _joins_at(self, at: int) -> bool:
        if at >= len(self._words):
            return False
        return (
            self._folded[at] in self._joins
            or bare_of(self._words[at].raw, self._attached) is not None
        )

    def _apart(self, at: int) -> bool:
        """Tell whether more than blanks stands before a word: a comma, a quote, a new line."""
        gap = self._text[self._words[at - 1].end : self._words[at].start]
        return bool(gap.strip()) or "\n" in gap


def bare_of(raw: str, attached: tuple[str, ...]) -> str | None:
    """Return a word without what joins it to the one before, as in Arabic; None for none."""
    if not attached or not raw.startswith(attached) or len(raw) == 1:
        return None
    return fold(raw[1:])
