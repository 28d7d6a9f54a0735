"""Whether loose words may be a ballot: of a vote that they name, or of one that is secret."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.dispatch.ballot_words import BallotWords
from assistant.domain.option_names import letter_of
from assistant.domain.persons import Caller
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import fold, tokens
from assistant.services.votes_owed import Owed, VotesOwed

_NUMBER = re.compile(r"(?<!\d)\d{3,9}(?!\d)")
_TELLING = 4
"""Shorter answers (`no`, `for`) are words of every sentence."""
_PART = 3
"""Shorter parts of a name are no sign of it."""
_VOWELS = frozenset("aeiouy")
"""Letters that are words, in one of our languages."""

_ANSWERS = ("votes-words-yes", "votes-words-no", "votes-words-abstain")


class VoteWords:
    """What people say when they speak of voting, in every language at once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.voting = _every(catalogue, "votes-words-voting")
        self.answers = [
            words
            for message in _ANSWERS
            for words in _every(catalogue, message)
            if sum(map(len, words)) >= _TELLING
        ]


@dataclass(frozen=True, kw_only=True)
class Meant:
    """The votes of which something may be a ballot; `named`: their number stands in it."""

    votes: tuple[Owed, ...]
    named: bool


class MeantBallots:
    """Looks for what would give a ballot away to whoever else reads it.

    Rather once too often: who is told how to vote can still ask people in words of their own.
    """

    def __init__(self, owed: VotesOwed, ballots: BallotWords, words: VoteWords) -> None:
        self._owed = owed
        self._ballots = ballots
        self._words = words

    async def of(self, caller: Caller, text: str) -> Meant:
        """Return the votes open to the caller whose number is there, else secret ones meant."""
        open_ = await self._owed.open_to(caller)
        numbers = {int(each) for each in _NUMBER.findall(fold(text))}
        named = tuple(each for each in open_ if each.proposal.number in numbers)
        if named:
            return Meant(votes=named, named=True)
        secret = tuple(each for each in open_ if each.kind.secret and self._may_be(text, each))
        return Meant(votes=secret, named=False)

    def _may_be(self, text: str, vote: Owed) -> bool:
        options, kind = vote.proposal.wording.options, vote.kind
        said = [each.folded for each in tokens(text)]
        if any(_holds(said, words) for words in self._words.voting):
            return True
        if not options and any(_holds(said, words) for words in self._words.answers):
            return True
        if any(_holds(said, words) for name in options for words in _called(name)):
            return True
        if _lettered(text, len(options)):
            return True
        return self._ballots.says(text, kind, options)


def _called(name: str) -> Iterator[Sequence[str]]:
    """Yield the words of an option, and the parts of what is written as people's names are."""
    words = tokens(name)
    yield [each.folded for each in words]
    if all(each.raw[:1] == each.raw[:1].upper() for each in words):
        yield from ([each.folded] for each in words if len(each.folded) >= _PART)


def _lettered(text: str, options: int) -> bool:
    """Tell whether options stand there by their letters, which are hardly words of a sentence."""
    known = {letter_of(place).casefold() for place in range(options)}
    words = tokens(text)
    written = {each.folded for each in words[1:] if each.raw.isupper()} - {"i"}
    plain = {each.folded for each in words} - _VOWELS
    return bool(known & (written | plain))


def _holds(said: Sequence[str], words: Sequence[str]) -> bool:
    length = len(words)
    return bool(words) and any(
        list(said[place : place + length]) == list(words) for place in range(len(said))
    )


def _every(catalogue: Catalogue, message: str) -> list[list[str]]:
    return [
        [each.folded for each in tokens(words)]
        for locale in catalogue.locales
        for words in catalogue.words(locale, message)
    ]
