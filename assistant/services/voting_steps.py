"""Ranks and scores asked one by one; what was said so far is kept as letters, and as scores."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from assistant.domain.ballot_contents import Flaw, Invalid
from assistant.domain.option_names import letter_of
from assistant.domain.replies import Reply
from assistant.domain.resolutions import KindOfResolution, Method, ScoreRange
from assistant.services.ballot_asking import OptionLine, lettered
from assistant.services.ballot_replies import how_to
from assistant.services.balloting import Booth


class VotingStep(Reply, message="voting-step"):
    """Asks what comes first or next, or which score an option has; `score` None: an order."""

    number: str
    title: str
    sofar: tuple[str, ...]
    left: tuple[str, ...]
    score: str | None
    lowest: int
    highest: int
    unclear: bool


class VoteAtOnce(Reply, message="voting-at-once"):
    """A secret ballot is one message: nothing of it is kept between two."""

    number: str
    title: str
    options: tuple[OptionLine, ...]
    how: Reply


class VoterLine(Reply, message="votes-voter"):
    """A member for whom the reader votes."""

    name: str


class VoteWhom(Reply, message="votes-whom"):
    """Asks for which of several members a ballot is."""

    number: str
    members: tuple[VoterLine, ...]


class _Read(Protocol):
    @property
    def content(self) -> dict[str, Any]: ...


class Reads(Protocol):
    """Reads ballots, as `dispatch/ballot_words.py` does."""

    def read(self, text: str, kind: KindOfResolution, options: Sequence[str]) -> _Read:
        """Return the ballot that a text is; raises Invalid."""


class VoteUnnumbered(Reply, message="voting-unnumbered-question"):
    """Whether that is a ballot in the one vote that waits, which it does not name."""

    number: str
    title: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Steps:
    """What is said so far: options in their order, or each with its score."""

    kind: KindOfResolution
    options: tuple[str, ...]
    said: tuple[tuple[str, int | None], ...]  # option and score; None: an order

    @property
    def left(self) -> tuple[str, ...]:
        """Return the options of which nothing is said."""
        named = {option for option, _ in self.said}
        return tuple(option for option in self.options if option not in named)

    @property
    def complete(self) -> bool:
        """Tell whether there is nothing left to say."""
        return not self.left

    @property
    def sofar(self) -> str:
        """Return it as one would type it, and as it is kept until the next step; "" for nothing."""
        parts = []
        for option, score in self.said:
            letter = letter_of(self.options.index(option))
            parts.append(letter if score is None else f"{letter} {score}")
        return " ".join(parts)


def of(kind: KindOfResolution, options: tuple[str, ...], sofar: str) -> Steps:
    """Read what was kept."""
    words = sofar.split()
    letters = {letter_of(place): option for place, option in enumerate(options)}
    if kind.method is Method.SCORE:
        pairs = zip(words[::2], words[1::2], strict=True)
        said = tuple((letters[letter], int(score)) for letter, score in pairs)
        return Steps(kind=kind, options=options, said=said)
    return Steps(kind=kind, options=options, said=tuple((letters[word], None) for word in words))


def further(steps: Steps, text: str, words: Reads) -> Steps:
    """Return the steps with what `text` adds; raises Invalid.

    One score is that of the option which was asked for.
    """
    if steps.kind.method is Method.SCORE and _number(text) is not None:
        letter = letter_of(steps.options.index(steps.left[0]))
        text = f"{letter} {_number(text)}"
    content = words.read(text, steps.kind, steps.options).content
    said: tuple[tuple[str, int | None], ...] = tuple(content.get("scores", {}).items())
    said = said or tuple((each, None) for each in content.get("ranking", ()))
    named = {option for option, _ in steps.said}
    if not said:
        raise Invalid(Flaw.UNKNOWN)
    if any(option in named for option, _ in said):
        raise Invalid(Flaw.TWICE)
    return Steps(kind=steps.kind, options=steps.options, said=(*steps.said, *said))


def asked(booth: Booth, steps: Steps, *, unclear: bool) -> VotingStep:
    """Ask for the next step."""
    scores, by_score = steps.kind.scores or ScoreRange(), steps.kind.method is Method.SCORE
    lettered = {each: f"{letter_of(p)} {each}" for p, each in enumerate(steps.options)}
    return VotingStep(
        number=str(booth.proposal.number),
        title=booth.proposal.wording.title,
        sofar=tuple(
            f"{place}. {option}" if score is None else f"{option}: {score}"
            for place, (option, score) in enumerate(steps.said, 1)
        ),
        left=tuple(lettered[each] for each in steps.left),
        score=steps.left[0] if by_score else None,
        lowest=scores.lowest,
        highest=scores.highest,
        unclear=unclear,
    )


def at_once(booth: Booth) -> VoteAtOnce:
    """Say that a secret ballot comes in one message, and how."""
    proposal = booth.proposal
    return VoteAtOnce(
        number=str(proposal.number),
        title=proposal.wording.title,
        options=lettered(proposal.wording.options),
        how=how_to(proposal, booth.kind),
    )


def _number(text: str) -> int | None:
    said = text.strip().rstrip(".!")
    return int(said) if said.isdecimal() and len(said) <= 4 else None  # noqa: PLR2004 - no longer one is a score


def whom_asked(booth: Booth) -> VoteWhom:
    """Ask for whom a ballot is; it is answered by place or name."""
    members = tuple(VoterLine(name=each.name) for each in booth.voters)
    return VoteWhom(number=str(booth.proposal.number), members=members)
