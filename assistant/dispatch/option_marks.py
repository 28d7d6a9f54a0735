"""Options as people type them on a ballot: names, letters or numbers, in places or with scores."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from assistant.dispatch.option_readings import Call, Reading, Readings, Sort, Words, calls_of
from assistant.domain.ballot_contents import Flaw, Invalid, chosen, scored
from assistant.domain.folding import Token
from assistant.domain.option_names import called, marks
from assistant.domain.resolutions import KindOfResolution, Method

_PLACE = re.compile(r"(?<![\w.])\u0648?(\d{1,3})(?:[.)]+(?=\s*\S)|:(?=\s*[^\W\d]|\s+\S))")
"""A number that says of what follows where it stands: `1. Oak`, `1) Oak`, `1: Oak`."""
_UNSEEN = re.compile(r"[\u200e\u200f\u061c\u2066-\u2069]")
"""What steers the direction of a text comes along where people copy what they were told."""
_MIRRORED = re.compile(r"[\u0600-\u06ff]")
"""In Arabic `<` is seen as `>`, and either may have been meant for the same order."""
_AGAINST = re.compile(r"[!\u00ac~]$|[^\S\n][-\u2212\u2013]$")
"""What people write right before an option that they do not want: A !B, A -B, A ~~B~~."""
_SIGNS = frozenset({"&", "+"})


class OptionMarks:
    """Reads the options on a ballot; `joins` are words between them that say nothing, folded."""

    def __init__(self, joins: frozenset[str]) -> None:
        self._joins = joins | _SIGNS
        self._attached = tuple(each for each in joins if len(each) == 1 and not each.isascii())

    def read(self, text: str, kind: KindOfResolution, options: Sequence[str]) -> dict[str, Any]:
        """Return the ballot that a text is; raises Invalid.

        A number with a stop behind it and a name is a place in an order; where nothing is ordered
        it has to be that option's own number. What could be meant otherwise is no ballot, and each
        word of one is an option, its score or its place, or joins two of them.
        """
        text = _UNSEEN.sub("", text)
        calls, words = calls_of(options), marks(text)
        readings = Readings(text, words, calls, self._joins, self._attached)
        if kind.method is Method.SCORE:
            only = _only(readings.all(scored=True))
            _refuse_signs(text, words, only, kind)
            said = [(option, score) for option, score in only.said if score is not None]
            return scored(kind, options, said)
        whole = called(text) in calls
        if _PLACE.search(text) and not whole:
            if any(_within(option, text) for option in options if _PLACE.search(option)):
                raise Invalid(Flaw.MIXED)
            return chosen(kind, options, self._placed(text, kind, options))
        found = readings.all(scored=False)
        if kind.method is Method.CHOOSE:  # a name that is also two others, joined, is that one
            found = [each for each in found if len(each.picks) == 1] or found
        only = _only(found)
        _refuse_signs(text, words, only, kind)
        picks = [option for option, _ in only.said]
        if _PLACE.search(text):
            with suppress(Invalid):
                if self._placed(text, kind, options) != picks:
                    picks = []
        if not picks:
            raise Invalid(Flaw.MIXED)
        return chosen(kind, options, picks)

    def _placed(self, text: str, kind: KindOfResolution, options: Sequence[str]) -> list[str]:
        calls, places = calls_of(options), list(_PLACE.finditer(text))
        if marks(text[: places[0].start()]):
            raise Invalid(Flaw.MIXED)
        ends = [*(each.start() for each in places[1:]), len(text)]
        found = []
        for place, end in zip(places, ends, strict=True):
            part = text[place.end() : end]
            words = marks(part)
            option = self._one(words, calls, last=end == len(text))
            signs = {"<", "="} & set(part) - set(option)
            if signs or _AGAINST.search(part[: words[0].start]):
                raise Invalid(Flaw.MIXED)
            found.append((int(place[1]), option))
        if kind.method.is_ranked:
            found.sort(key=lambda each: each[0])
            if [place for place, _ in found] != list(range(1, len(found) + 1)):
                raise Invalid(Flaw.MIXED)
        elif any(options.index(option) + 1 != place for place, option in found):
            raise Invalid(Flaw.MIXED)
        return [option for _, option in found]

    def _one(self, words: Sequence[Token], calls: Mapping[Words, Call], *, last: bool) -> str:
        """Return the option that stands at a place, with what joins it to the next one."""
        folded = tuple(each.folded for each in words)
        ways = {folded}
        while not last and folded and folded[-1] in self._joins:
            joins = calls.get(folded[-1:])
            if joins and len(folded) > 1 and (Sort.NAME in joins.sorts or words[-1].raw.isupper()):
                raise Invalid(Flaw.MIXED)
            words, folded = words[:-1], folded[:-1]
            ways.add(folded)
        if not folded or ((only := calls.get(folded)) and only.sorts == {Sort.NUMBER}):
            raise Invalid(Flaw.MIXED)
        found = {calls[each].option for each in ways if each in calls}
        if len(found) != 1:
            raise Invalid(Flaw.MIXED if found else Flaw.UNKNOWN)
        return found.pop()


def _within(option: str, text: str) -> bool:
    """Tell whether the words of an option stand in a text, in a row."""
    return f" {' '.join(called(option))} " in f" {' '.join(called(text))} "


def _only(found: Sequence[Reading]) -> Reading:
    """Return what a ballot says; raises Invalid where that is not plain.

    Where a word joins names or is a letter (`Ana i Ben`), it joins: people call all by the same.
    """
    plain = [each for each in found if each.alone]
    plain = plain or [each for each in found if not each.counted]
    if len({each.said for each in plain}) != 1 or any(each.doubtful for each in found):
        raise Invalid(Flaw.MIXED)
    return plain[0]


def _refuse_signs(text: str, words: Sequence[Token], read: Reading, kind: KindOfResolution) -> None:
    """Raise Invalid where the signs around options say something else than the order they are in.

    What is equal, or the other way round, is no order of ours; and what stands as `A > B, C` may
    leave B and C equal.
    """
    starts = [words[each.first].start for each in read.picks]
    ends = [words[each.end - 1].end for each in read.picks]
    between = [text[end:start] for end, start in zip(ends, starts[1:], strict=False)]
    if any(_AGAINST.search(text[:start]) for start in starts):
        raise Invalid(Flaw.MIXED)
    order = [bool({"<", ">"} & set(gap)) for gap in between]
    if not kind.method.is_ranked:
        if any(order):
            raise Invalid(Flaw.MIXED)
        return
    turned = any("<" in gap for gap in between)
    if any("=" in gap for gap in between) or len(set(order)) > 1:
        raise Invalid(Flaw.MIXED)
    if turned and (any(">" in gap for gap in between) or not _MIRRORED.search(text)):
        raise Invalid(Flaw.MIXED)
