"""Ballots as people type them: an answer with its reason, an order of options, scores."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from assistant.dispatch.ballot_reasons import (
    folded_words,
    is_bare_option,
    named_in_part,
    names_with,
    number_of,
    says_more,
    set_apart,
)
from assistant.dispatch.option_marks import OptionMarks
from assistant.domain.ballot_contents import Flaw, Invalid, answered
from assistant.domain.ballots import Answer
from assistant.domain.resolutions import KindOfResolution
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import Token, fold, tokens

_ANSWERS = {
    Answer.YES: "votes-words-yes",
    Answer.NO: "votes-words-no",
    Answer.ABSTAIN: "votes-words-abstain",
    Answer.CONSENT: "votes-words-consent",
    Answer.CONCERN: "votes-words-concern",
    Answer.OBJECTION: "votes-words-objection",
    Answer.STAND_ASIDE: "votes-words-stand-aside",
}
_WISHES = {
    "mine": ("votes-words-mine",),
    "take-back": ("votes-words-take-back", "voting-withdraw"),
    "done": ("votes-words-done",),
}
"""What else is said of a vote, and by which words: a command's own are understood here, too."""

_BREAK = re.compile(r"\s*[,;:.!\n\u060c\u061b\u2013\u2014-]")
"""What may stand between an answer and its reason, where no word like `because` does."""


@dataclass(frozen=True, kw_only=True)
class Read:
    """A ballot that was typed, the reason with it, and the voter for whom it says it is."""

    content: dict[str, Any]
    because: str | None = None
    voter: str | None = None
    without: str | None = None  # the ballot alone, where part of a name stands beside it


class BallotWords:
    """Reads ballots, in the words of every language at once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._answers = {
            tuple(fold(words).split()): answer
            for answer, message in _ANSWERS.items()
            for words in _every(catalogue, message)
        }
        self._plainly = [fold(word).split() for word in _every(catalogue, "votes-words-because")]
        as_ = [fold(word).split() for word in _every(catalogue, "votes-words-as")]
        self._because = self._plainly + as_  # beside options `as` may say where one stands
        self._for = [fold(word).split() for word in _every(catalogue, "votes-words-for")]
        self._lead = [fold(word).split() for word in _every(catalogue, "votes-words-lead")]
        joins = [*_every(catalogue, "core-and"), *_every(catalogue, "votes-words-then")]
        self._marks = OptionMarks(frozenset(map(fold, joins)))
        self._about = [fold(word).split() for word in _every(catalogue, "votes-words-about")]
        self._asks = {
            wish: {fold(word) for each in messages for word in _every(catalogue, each)}
            for wish, messages in _WISHES.items()
        }
        self._polite = {fold(word) for word in _every(catalogue, "core-please")}

    def read(
        self,
        text: str,
        kind: KindOfResolution,
        options: Sequence[str],
        voters: Sequence[str] = (),
    ) -> Read:
        """Return the ballot that a text is; `voters` are names of which one may stand at its end.

        Part of a name does, also before the ballot, where the text is no other ballot; what is part
        of several names is nobody's. Raises Invalid. What only begins as an answer does is none: a
        reason stands behind a word for it, or a comma, a colon, a dash, a new line.
        """
        read = self._read(text, kind, options, voters)
        reason, known = read.because or "", read.voter is not None
        if voters and says_more(reason, self._answers, self._for, voters, named=known):
            raise Invalid(Flaw.MIXED)
        return read

    def _read(
        self, text: str, kind: KindOfResolution, options: Sequence[str], voters: Sequence[str]
    ) -> Read:
        said = self._bare(text)
        text, voter = self._for_whom(said, voters)
        if voter is not None:
            return self._read_for(voter, said, text, kind, options)
        if not voters:
            return self._ballot(text, kind, options)
        whole, unfit = None, Invalid(Flaw.UNKNOWN)
        try:
            whole = self._ballot(text, kind, options)
        except Invalid as invalid:
            unfit = invalid
            if unfit.flaw is not Flaw.UNKNOWN:  # what was read are options, and no names
                raise
        if whole is None or whole.because is not None:
            for rest, named in named_in_part(text, voters, self._for, self._because):
                with suppress(Invalid):
                    read = self._ballot(rest, kind, options)
                    if whole is None or read.because is None:
                        return replace(read, voter=named, without=rest)
        if whole is None:
            raise unfit
        return whole

    def _read_for(
        self, voter: str, said: str, text: str, kind: KindOfResolution, options: Sequence[str]
    ) -> Read:
        """Read what ends in a member's name, `text` without it: it may say for whom, or be meant.

        Where an option is called so, it is that, unless it stands there already.
        """
        if is_bare_option(said, text, voter, options):
            try:
                return self._ballot(said, kind, options)
            except Invalid as invalid:
                if invalid.flaw is not Flaw.TWICE:
                    raise
        read = replace(self._ballot(text, kind, options), voter=voter)
        if read.because is None or set_apart(said, voter, self._for):
            return read
        return self._ballot(said, kind, options)  # the name may be a part of the reason

    def named(self, text: str, voters: Sequence[str]) -> str | None:
        """Return the one of these names of which a text is a part; None for none or several."""
        found = names_with([each.folded for each in tokens(text)], voters)
        return found[0] if len(found) == 1 else None

    def _ballot(self, text: str, kind: KindOfResolution, options: Sequence[str]) -> Read:
        if not kind.method.has_options:
            return self._answered(text, kind)
        try:  # options first: one may be called `Yes`, or `Abstain`
            return Read(content=self._marks.read(text, kind, options))
        except Invalid as invalid:
            marks, because = self._apart(text)
            blank = None
            with suppress(Invalid):
                blank = self._answered(text, kind)
            if blank and because is None and self.says(blank.because or "", kind, options):
                raise Invalid(Flaw.MIXED) from None  # `abstain, Oak`
            if blank is not None:
                return blank
            if because is None:
                raise invalid from None
        return Read(content=self._marks.read(marks, kind, options), because=because)

    def _apart(self, text: str) -> tuple[str, str | None]:
        """Return what stands before a word for a reason, and the reason; None for no such word."""
        words = tokens(text)
        for place in range(1, len(words)):
            rest = [each.folded for each in words[place:]]
            if any(rest[: len(each)] == each for each in self._plainly):
                return text[: words[place].start], self._reason(text, words, place)
        return text, None

    def _bare(self, text: str) -> str:
        """Return a text without what only leads to a ballot: `I vote yes`, `my vote is yes`."""
        words = tokens(text)
        folded = [each.folded for each in words]
        lead = max((len(each) for each in self._lead if folded[: len(each)] == each), default=0)
        return text[words[lead].start :] if 0 < lead < len(words) else text

    def _answered(self, text: str, kind: KindOfResolution) -> Read:
        words = tokens(text)
        answer, used = self._leading(words)
        if answer is None or not self._stands_alone(text, words, used):
            raise Invalid(Flaw.UNKNOWN)
        return Read(content=answered(kind, answer), because=self._reason(text, words, used))

    def says(
        self,
        text: str,
        kind: KindOfResolution,
        options: Sequence[str],
        voters: Sequence[str] = (),
    ) -> bool:
        """Tell whether a text is a ballot, as `read` takes one."""
        try:
            self.read(text, kind, options, voters)
        except Invalid:
            return False
        return True

    def asks(self, wish: str, text: str) -> bool:
        """Tell whether a text asks for `mine`, one's own ballot, or to `take-back` that."""
        return " ".join(each.folded for each in tokens(text)) in self._asks[wish]

    def takes_back(self, text: str, voters: Sequence[str]) -> bool:
        """Tell whether a text asks to take a ballot back; one of `voters` may stand at its end."""
        return self.asks("take-back", self.before_about(self._for_whom(text, voters)[0]))

    def before_about(self, text: str) -> str:
        """Return a text without words like `on` at its end, behind which a number was."""
        words = tokens(text)
        about = self._abouts([each.folded for each in words])
        return text[: words[-about].start].rstrip(" \t,:;#") if about else text

    def voter(self, text: str, voters: Sequence[str]) -> str | None:
        """Return which of `voters` stands at the end of a text, if one does."""
        return self._for_whom(text, voters)[1]

    def numbered(self, text: str) -> tuple[int | None, tuple[str, ...]]:
        """Return the number at the end of what is said, and that without it: `yes on 113`.

        A number is of a proposal only alone, or behind a word like `on`, and not in a reason. That
        word may be part of what is said (`B A la 113`): all ways are returned, the shortest first.
        """
        words = tokens(text)
        number = number_of(words[-1]) if words else None
        if number is None:
            return None, (text,)
        before = [each.folded for each in words[:-1]]
        ends = sorted(
            {len(each) for each in self._about if before[-len(each) :] == each}, reverse=True
        )
        reasoned = any(self._becauses(before[place:]) for place in range(len(before)))
        said = text[: words[-1].start].rstrip()
        if before and (not ends or reasoned or _BREAK.search(said)):
            return None, (text,)
        starts = (words[len(before) - each].start for each in (*ends, 0))
        return number, tuple(text[:start].rstrip(" \t,:;#") for start in starts)

    def wish(self, wish: str) -> str:
        """Return words that ask for `mine` or to `take-back`, as `asks` understands them."""
        return min(self._asks[wish])

    def reason(self, text: str) -> str | None:
        """Return a reason without the words before it that say that one follows; None for none."""
        return self._reason(text, tokens(text), 0)

    def _for_whom(self, text: str, voters: Sequence[str]) -> tuple[str, str | None]:
        words = tokens(text)
        for name in sorted(voters, key=len, reverse=True):
            called = folded_words(name)
            start = len(words) - len(called)
            if called and start > 0 and [each.folded for each in words[start:]] == called:
                before = [each.folded for each in words[:start]]
                leads = [len(each) for each in self._for if before[-len(each) :] == each]
                start -= max((each for each in leads if each < start), default=0)
                return text[: words[start].start].rstrip(" \t,:;"), name
        return text, None

    def _abouts(self, before: Sequence[str]) -> int:
        """Return how many words at the end of `before` say that a vote's number follows."""
        found = (len(each) for each in self._about if list(before[-len(each) :]) == each)
        return max(found, default=0)

    def _leading(self, words: Sequence[Token]) -> tuple[Answer | None, int]:
        folded = tuple(each.folded for each in words)
        for length in range(min(len(folded), max(map(len, self._answers), default=0)), 0, -1):
            if (answer := self._answers.get(folded[:length])) is not None:
                return answer, length
        return None, 0

    def _stands_alone(self, text: str, words: Sequence[Token], used: int) -> bool:
        rest = [each.folded for each in words[used:]]
        if all(word in self._polite for word in rest) or self._becauses(rest):
            return True
        return _BREAK.match(text, words[used - 1].end) is not None

    def _becauses(self, rest: Sequence[str]) -> int:
        """Return how many words at the start of `rest` say that a reason follows."""
        found = (len(each) for each in self._because if list(rest[: len(each)]) == each)
        return max(found, default=0)

    def _reason(self, text: str, words: Sequence[Token], used: int) -> str | None:
        rest = words[used:]
        rest = rest[self._becauses([each.folded for each in rest]) :]
        if not rest or all(each.folded in self._polite for each in rest):
            return None
        return text[rest[0].start :].strip()


def _every(catalogue: Catalogue, message: str) -> list[str]:
    return [word for locale in catalogue.locales for word in catalogue.words(locale, message)]
