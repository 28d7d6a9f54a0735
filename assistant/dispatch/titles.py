"""Names that somebody gives in a sentence: `a room called The Commons`, `for our assembly`."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.dispatch.vocabulary import Vocabulary
from assistant.i18n.folding import Token, tokens

_QUOTES = "\"'\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019`"


@dataclass(frozen=True)
class Remains:
    """What is left of a text while arguments take their words from it.

    The words of the command end at `after`. `named`: one argument is a name; `sure`: what follows
    the command is that name, even if nothing leads to it; `anew`: it is a new one, of something
    that has a name.
    """

    text: str
    tokens: tuple[Token, ...]
    fillers: frozenset[int]  # starts of tokens that say nothing by themselves
    after: int = 0
    named: bool = False
    sure: bool = False
    anew: bool = False

    @property
    def said_of_a_number(self) -> bool:
        """Whether small words alone are what somebody says: `151 question what is it for?`.

        They are where a number comes first, and two or more of them end what follows the command.
        """
        said, left = tokens(self.text), len(self.tokens)
        return (
            said[0].raw.isdecimal()
            and left > 1
            and self.tokens[0].start >= self.after
            and [each.start for each in said[-left:]] == [each.start for each in self.tokens]
        )


@dataclass(frozen=True)
class _Lead:
    """So many words lead to a name: by what it is `called`, else by what it is for."""

    length: int
    called: bool


class Titles:
    """Finds a name in what is left of a text."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def title(self, remains: Remains, locale: str) -> str | None:
        """Return the name, or None where nothing says that the words are one.

        Right after the command it is as it was written, else it stands before its last word (`an
        assembly room`). What leads to a name (`for`, `called`) is none of it, nor are thanks.
        """
        before = tuple(word for word in remains.tokens if word.start < remains.after)
        words = self.without_thanks(remains.tokens[len(before) :], locale)
        lead = self._lead(words, remains, locale)
        if lead is not None and lead.called:
            return _written(remains.text, words[lead.length :])
        if lead is not None:
            kept = _without_fillers(words[lead.length :], remains.fillers)
            return _capital(self._bare(_written(remains.text, kept), locale))
        if not remains.sure:
            return None
        if not words:
            kept = _without_fillers(before, remains.fillers)
            return None if _says_nothing(kept, remains.fillers) else _written(remains.text, kept)
        return _written(remains.text, words) if _says_nothing(before, remains.fillers) else None

    def _lead(self, words: Sequence[Token], remains: Remains, locale: str) -> "_Lead | None":
        """Return the words that lead to the name, if nothing but small words stands before them."""
        for first, word in enumerate(words):
            kinds = ("naming", "naming-anew" if remains.anew else "naming-for")
            leads = [
                (len(phrase), kind != "naming-for")
                for kind in kinds
                for phrase in self._vocabulary.small_talk(kind, locale)
                if tuple(each.folded for each in words[first : first + len(phrase)]) == phrase
            ]
            if leads:
                # `per a` before `per`.
                length, called = max(leads)
                return _Lead(first + length, called)
            if word.start not in remains.fillers:
                # A particle that another takes the place of leads to a name: للجمعية.
                particle = any(
                    after and word.raw.startswith(before)
                    for before, after in self._vocabulary.particles(locale)
                )
                return _Lead(first, called=False) if particle else None
        return None

    def _bare(self, title: str | None, locale: str) -> str | None:
        """Return a name without the particle that is written as one word with it."""
        for before, after in self._vocabulary.particles(locale):
            if title is not None and title.startswith(before) and len(title) > len(before) + 1:
                return after + title[len(before) :]
        return title

    def without_thanks(self, words: tuple[Token, ...], locale: str) -> tuple[Token, ...]:
        """Return words without the thanks and the like at their end."""
        for kind in ("thanks", "please"):
            for phrase in self._vocabulary.small_talk(kind, locale):
                end = tuple(word.folded for word in words[-len(phrase) :])
                if end == phrase and len(words) > len(phrase):
                    return self.without_thanks(words[: -len(phrase)], locale)
        return words


def _says_nothing(words: Sequence[Token], fillers: frozenset[int]) -> bool:
    return all(word.start in fillers for word in words)


def _without_fillers(words: Sequence[Token], fillers: frozenset[int]) -> Sequence[Token]:
    first = 0
    while first < len(words) - 1 and words[first].start in fillers:
        first += 1
    return words[first:]


def _written(text: str, words: Sequence[Token]) -> str | None:
    """Return words as they were written, without quotation marks around all of them."""
    if not words:
        return None
    between = text[words[0].start : words[-1].end]
    if len(tokens(between)) != len(words):
        between = " ".join(word.raw for word in words)
    return between.strip().strip(_QUOTES).strip() or None


def _capital(title: str | None) -> str | None:
    return None if title is None else title[:1].upper() + title[1:]
