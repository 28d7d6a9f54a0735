"""What minutes say of the way to a vote: objections to any version, and texts that went."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from assistant.documents.vote_ballots import Pairs
from assistant.documents.words import Words
from assistant.domain.objections import Objection, ObjectionState
from assistant.domain.proposals import Wording
from assistant.domain.replies import Reply
from assistant.i18n.rendering import Reader
from assistant.services.vote_past import EarlierText


class Became(StrEnum):
    """What became of an objection."""

    INTEGRATED = "integrated"
    WITHDRAWN = "withdrawn"
    NOT_QUALIFIED = "not-qualified"
    OUTDATED = "outdated"  # another text came for another reason
    OPEN = "open"


_BECAME = {
    ObjectionState.INTEGRATED: Became.INTEGRATED,
    ObjectionState.WITHDRAWN: Became.WITHDRAWN,
    ObjectionState.NOT_QUALIFIED: Became.NOT_QUALIFIED,
}


class Moment(Reply, message="results-moment"):
    """An instant, in the co-op's time zone."""

    at: datetime


class EarlierHeading(Reply, message="results-earlier"):
    """The heading of a text that another replaced."""

    version: int
    next: int


class ObjectionMinuted(Reply, message="results-objected"):
    """One objection, and what became of it.

    `version` None: there was only one. `next` is the version after the one it was raised against.
    """

    place: int
    version: int | None
    at: datetime
    reason: str | None
    became: Became
    settled: datetime | None
    next: int
    finding: str | None


def objection_said(objection: Objection, wording: Wording, words: Words, zone: str) -> str:
    """Return the line of an objection; `wording` is the one that holds."""
    left = Became.OPEN if objection.version == wording.version else Became.OUTDATED
    said = ObjectionMinuted(
        place=objection.place,
        version=objection.version if wording.version > 1 else None,
        at=objection.raised_at,
        reason=objection.reason,
        became=_BECAME.get(objection.state, left),
        settled=None if objection.open else objection.settled_at,
        next=objection.version + 1,
        finding=objection.finding if objection.state is ObjectionState.NOT_QUALIFIED else None,
    )
    return in_zone(said, words, zone)


def earlier_said(
    text: EarlierText, title: str, words: Words, zone: str
) -> tuple[str, list[str], Pairs]:
    """Return heading, lines and pairs of a text that went; `title` is the one that holds."""
    was = text.wording
    heading = words.say(EarlierHeading(version=was.version, next=was.version + 1))
    lines = [words.text(line) for line in was.text.splitlines() if line]
    pairs = []
    if was.title != title:
        pairs.append((words.label("results-earlier-title"), words.text(was.title)))
    pairs += [(words.label("results-option"), words.text(each)) for each in was.options]
    if text.replaced_at is not None:
        at = in_zone(Moment(at=text.replaced_at), words, zone)
        pairs.append((words.label("results-earlier-until"), at))
    if text.ballots:
        many = words.number(Decimal(text.ballots))
        pairs.append((words.label("results-earlier-ballots"), many))
    return heading, lines, pairs


def in_zone(reply: Reply, words: Words, zone: str) -> str:
    """Return a text with its values, instants in that time zone."""
    return words.renderer.plain(reply, Reader(words.code, zone))
