"""Options as people type them on a ballot: names, letters or numbers, in places or with scores."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.domain.ballot_contents import Flaw, Invalid, chosen, scored
from assistant.domain.option_names import LETTERS, letter_of
from assistant.domain.resolutions import KindOfResolution, Method
from assistant.i18n.folding import Token, fold, tokens

_BETWEEN = re.compile(r"[>,;=/:<\u060c\u061b]")
_PLACE = re.compile(r"(?<![\w.])\u0648?(\d{1,3})(?:[.)]+(?=\s*\S)|:(?=\s*[^\W\d]|\s+\S))")
"""A number that says of what follows where it stands: `1. Oak`, `1) Oak`, `1: Oak`."""
_UNSEEN = re.compile(r"[\u200e\u200f\u061c\u2066-\u2069]")
"""What steers the direction of a text comes along where people copy what they were told."""
_DASHES = ("-", "\u2013", "\u2014")
_LONGEST_SCORE = 4
_SIGNS = frozenset({"&", "+"})
_ONLY_BEFORE = {"e": ("i", "hi")}
"""Spanish joins by `e` only before the sound of an i; anywhere else it is a letter."""

_Words = tuple[str, ...]


@dataclass
class _Left:
    """What of a ballot is not read yet, and what is."""

    words: list[Token]
    picks: list[str] = field(default_factory=list)
    by_number: list[bool] = field(default_factory=list)
    last: _Words = ()


class OptionMarks:
    """Reads the options on a ballot; `joins` are words between them that say nothing, folded."""

    def __init__(self, joins: frozenset[str]) -> None:
        self._joins = joins | _SIGNS
        self._attached = tuple(each for each in joins if len(each) == 1 and not each.isascii())

    def read(self, text: str, kind: KindOfResolution, options: Sequence[str]) -> dict[str, Any]:
        """Return the ballot that a text is; raises Invalid.

        A number with a stop behind it and a name is a place in an order; where nothing is ordered
        it has to be that option's own number. What could be meant otherwise is no ballot.
        """
        text = _UNSEEN.sub("", text)
        called = _called(options)
        words = list(_tokens(text))
        if kind.method is Method.SCORE:
            return scored(kind, options, self._scores(text, words, called))
        whole = tuple(each.folded for each in words)
        places = list(_PLACE.finditer(text)) if whole not in called else []
        if places:
            return chosen(kind, options, self._placed(text, places, kind, options))
        return chosen(kind, options, self._picks(words, called, kind, options))

    def _placed(
        self,
        text: str,
        places: Sequence[re.Match[str]],
        kind: KindOfResolution,
        options: Sequence[str],
    ) -> list[str]:
        called = _called(options)
        if _tokens(text[: places[0].start()]):
            raise Invalid(Flaw.MIXED)
        ends = [*(each.start() for each in places[1:]), len(text)]
        found = []
        for place, end in zip(places, ends, strict=True):
            words = tuple(each.folded for each in _tokens(text[place.end() : end]))
            found.append((int(place[1]), self._one(words, called, options, last=end == len(text))))
        if kind.method.is_ranked:
            found.sort(key=lambda each: each[0])
            if [place for place, _ in found] != list(range(1, len(found) + 1)):
                raise Invalid(Flaw.MIXED)
        elif any(options.index(option) + 1 != place for place, option in found):
            raise Invalid(Flaw.MIXED)
        return [option for _, option in found]

    def _one(
        self, words: _Words, called: Mapping[_Words, str], options: Sequence[str], *, last: bool
    ) -> str:
        """Return the option that stands at a place, with what joins it to the next one."""
        ways = {words}
        while not last and words and words[-1] in self._joins:
            words = words[:-1]
            ways.add(words)
        if words in _numbers(options) or not words:
            raise Invalid(Flaw.MIXED)
        found = {called[each] for each in ways if each in called}
        if len(found) != 1:
            raise Invalid(Flaw.MIXED if found else Flaw.UNKNOWN)
        return found.pop()

    def _picks(
        self,
        words: list[Token],
        called: Mapping[_Words, str],
        kind: KindOfResolution,
        options: Sequence[str],
    ) -> list[str]:
        numbers = _numbers(options)
        left = _Left(words=words)
        while left.words:
            option, used = self._next(left.words, called, first=not left.picks)
            if left.picks and used <= 1 and self._joining(left, called):
                del left.words[:1]
                continue
            if option is None:
                raise Invalid(Flaw.UNKNOWN)
            name = tuple(each.folded for each in left.words[:used])
            if kind.method is not Method.CHOOSE and self._is_two(left.words[:used], called):
                raise Invalid(Flaw.MIXED)
            del left.words[:used]
            left.picks.append(option)
            left.by_number.append(self._plain(name) in numbers)
            left.last = name
        if not left.picks:
            raise Invalid(Flaw.UNKNOWN)
        if len(set(left.by_number)) > 1:
            raise Invalid(Flaw.MIXED)
        return left.picks

    def _scores(
        self, text: str, words: list[Token], called: Mapping[_Words, str]
    ) -> list[tuple[str, int]]:
        scores: list[tuple[str, int]] = []
        while words:
            option, used = self._next(words, called, first=not scores)
            joins = words[0].folded in self._joins and scores and used <= 1 < len(words)
            if joins and not (option and words[1].folded.removeprefix("-").isdecimal()):
                del words[0]
                continue
            if option is None:
                raise Invalid(Flaw.UNKNOWN)
            del words[:used]
            if not words:
                raise Invalid(Flaw.SCORE)
            scores.append((option, _number(text, words.pop(0))))
        if not scores:
            raise Invalid(Flaw.UNKNOWN)
        return scores

    def _next(
        self, words: Sequence[Token], called: Mapping[_Words, str], *, first: bool
    ) -> tuple[str | None, int]:
        """Return the option that stands next, and of how many words; what joins may be in them."""
        folded = [each.folded for each in words]
        plain = _first(folded, called)
        bare = None if first else self._bare(words[0])
        if bare is None:
            return plain
        apart = _first([bare, *folded[1:]], called)
        if plain[0] is not None and apart[0] is not None and plain != apart:
            raise Invalid(Flaw.MIXED)
        return apart if plain[0] is None else plain

    def _joining(self, left: _Left, called: Mapping[_Words, str]) -> bool:
        """Tell whether the next word only joins two options; raises Invalid where it may be one."""
        word, after = left.words[0], [each.folded for each in left.words[1:]]
        if word.folded not in self._joins or not after:
            return False
        if (word.folded,) not in called:
            return True
        only = _ONLY_BEFORE.get(word.folded, ("",))
        if word.raw.isupper() or not after[0].startswith(only):
            return False
        _, used = _first(after, called)
        beside = (left.last, tuple(after[:used]))
        if all(len("".join(each)) > 1 for each in beside):
            return True
        raise Invalid(Flaw.MIXED)

    def _is_two(self, words: Sequence[Token], called: Mapping[_Words, str]) -> bool:
        """Tell whether a name is also what two others are, joined: `Bread and butter`."""
        folded = tuple(each.folded for each in words)
        for place in range(1, len(words)):
            rest = folded[place + 1 :]
            if folded[:place] in called and folded[place] in self._joins and rest in called:
                return True
            bare = self._bare(words[place])
            if bare is not None and folded[:place] in called and (bare, *rest) in called:
                return True
        return False

    def _bare(self, word: Token) -> str | None:
        """Return a word without what joins it to the one before, as in Arabic; None for none."""
        if not self._attached or not word.raw.startswith(self._attached) or len(word.raw) == 1:
            return None
        return fold(word.raw[1:])

    def _plain(self, name: _Words) -> _Words:
        """Return a number without what joins it to the one before."""
        return tuple(each.lstrip("".join(self._attached)) for each in name)


def _called(options: Sequence[str]) -> Mapping[_Words, str]:
    """Return what each option may be called, folded: its name above all, its letter, its number.

    What two options are called alike names neither of them.
    """
    found: dict[_Words, str] = {(str(place + 1),): option for place, option in enumerate(options)}
    found |= {(fold(letter_of(place)),): option for place, option in enumerate(options)}
    names = _names(options)
    found |= {name: option for name, option in zip(names, options, strict=True) if name}
    for name, times in Counter(names).items():
        if times > 1:
            found.pop(name, None)
    return found


def _numbers(options: Sequence[str]) -> set[_Words]:
    """Return the numbers by which options may be called that have a letter beside it."""
    places = range(min(len(options), LETTERS))
    numbers: set[_Words] = {(str(place + 1),) for place in places}
    return numbers.difference(_names(options))


def _names(options: Sequence[str]) -> list[_Words]:
    return [tuple(each.folded for each in _tokens(option)) for option in options]


def _tokens(text: str) -> Sequence[Token]:
    """Split at white space and at the signs that people write between options: B>A, 2,1,3."""
    return tokens(_BETWEEN.sub(" ", text))


def _number(text: str, word: Token) -> int:
    """Read a score; raises Invalid. Most kinds of minus are no part of the word behind them."""
    below = text[: word.start].endswith(_DASHES)
    digits = word.folded.removeprefix("-")
    if not digits.isdecimal() or len(digits) > _LONGEST_SCORE:
        raise Invalid(Flaw.SCORE)
    return -int(digits) if below or digits != word.folded else int(digits)


def _first(words: Sequence[str], called: Mapping[_Words, str]) -> tuple[str | None, int]:
    for length in range(min(len(words), max(map(len, called), default=0)), 0, -1):
        if (option := called.get(tuple(words[:length]))) is not None:
            return option, length
    return None, 0
