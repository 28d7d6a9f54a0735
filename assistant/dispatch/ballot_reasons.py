"""What else stands in a ballot's words: a second ballot, a second member, a proposal's number."""

import re
from collections.abc import Collection, Iterator, Sequence

from assistant.i18n.folding import Token, fold, tokens
from assistant.storage.numbers import FIRST_NUMBER

_PARTS = re.compile(r"[,;:.!\n\u060c\u061b\u2013\u2014]")
_DIGITS = re.compile(r"\d+")
_LONGEST_NUMBER = 9
_SHORTEST_PART = 3


def says_more(
    reason: str,
    answers: Collection[tuple[str, ...]],
    leads: Sequence[Sequence[str]],
    voters: Sequence[str],
    *,
    named: bool,
) -> bool:
    """Tell whether a part of a reason is an answer, for whomever, or but a name where one is known.

    `leads` are words before a name, folded; `named`: the ballot says for whom it is.
    """
    silent = {word for lead in leads for word in lead}
    silent |= {each.folded for name in voters for each in tokens(name)}
    for part in _PARTS.split(reason):
        words = [each.folded for each in tokens(part)]
        left = tuple(each for each in words if each not in silent)
        if left in answers or tuple(words) in answers or (named and words and not left):
            return True
    return False


def set_apart(text: str, name: str, leads: Sequence[Sequence[str]]) -> bool:
    """Tell whether a sign stands before the name that ends a text, or before a word like `for`."""
    words = tokens(text)
    start = len(words) - len(tokens(name))
    before = [each.folded for each in words[:start]]
    start -= max((len(each) for each in leads if before[-len(each) :] == list(each)), default=0)
    return start > 0 and _PARTS.match(text[words[start - 1].end :].lstrip()) is not None


def is_bare_option(said: str, ballot: str, name: str, options: Sequence[str]) -> bool:
    """Tell whether the name behind a ballot is an option, too, without a word like `for`."""
    folded = [each.folded for each in tokens(name)]
    whole = len(tokens(said)) == len(tokens(ballot)) + len(folded)
    return whole and any([each.folded for each in tokens(option)] == folded for option in options)


def named_in_part(
    text: str,
    voters: Sequence[str],
    leads: Sequence[Sequence[str]],
    becauses: Sequence[Sequence[str]],
) -> Iterator[tuple[str, str | None]]:
    """Yield what is left without a part of a name at the end or start, and whose it is.

    `leads` are words before a name, `becauses` those before a reason, folded.
    """
    words = tokens(text)
    folded = [each.folded for each in words]
    for length in range(len(words) - 1, 0, -1):
        for run, rest in (
            (folded[-length:], text[: words[-length].start]),
            (folded[:length], text[words[length].start :]),
        ):
            lead = max((len(each) for each in leads if run[: len(each)] == each), default=0)
            found = names_with(run[lead:], voters)
            left = folded_words(rest)
            if found and not any(left[-len(each) :] == each for each in becauses):
                yield rest.rstrip(" \t,:;"), found[0] if len(found) == 1 else None


def names_with(run: Sequence[str], voters: Sequence[str]) -> list[str]:
    """Return the names that have these words in a row; short ones alone name nobody."""
    if len("".join(run)) < _SHORTEST_PART:
        return []
    part = f" {' '.join(run)} "
    return [name for name in voters if part in f" {' '.join(folded_words(name))} "]


def folded_words(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return [each.folded for each in tokens(text)]


def number_of(word: Token) -> int | None:
    """Return the number of a proposal that a word may be; None for any other word."""
    digits = word.folded.lstrip("#")
    if not digits.isdecimal() or len(digits) > _LONGEST_NUMBER or int(digits) < FIRST_NUMBER:
        return None
    return int(digits)


def numbers_in(text: str) -> list[int]:
    """Return all numbers in a text that may be of a proposal."""
    found = (int(each) for each in _DIGITS.findall(fold(text)) if len(each) <= _LONGEST_NUMBER)
    return [each for each in found if each >= FIRST_NUMBER]
