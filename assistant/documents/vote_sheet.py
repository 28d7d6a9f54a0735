"""What stands where on the picture of a result and in the minutes: all words, for the template."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from assistant.documents.sayings import Page
from assistant.documents.sheet import PAGE, PAGES
from assistant.documents.vote_ballots import Pairs, ballots_said
from assistant.documents.vote_chart import bars, tables, ties
from assistant.documents.vote_past import Moment, earlier_said, in_zone, objection_said
from assistant.documents.words import Words
from assistant.domain.replies import Localized, Reply
from assistant.domain.rounds import Phase, Remark
from assistant.services.counting_votes import CountedVote
from assistant.services.verdict_words import verdict_said
from assistant.services.vote_minutes import Followed, Minutes, Voice

_PICTURE_WIDTH = 400
"""Points of a picture: 800 pixels at 144 an inch; more columns make it wider."""
_ROOM_OF_A_COLUMN, _COLUMNS_THAT_FIT = 64, 4
_COLUMNS_OF_MINUTES = 6
_USUAL, _SMALL = 9.5, 8
"""Points of the letters of values; 64 digits of a hash fit on a line in small ones."""
_VOICES = {
    "concern": "results-concern",
    "objection": "results-objection",
    "aside": "results-aside",
}


class NoticeGiven(Reply, message="results-notice"):
    """When notice left, and to how many people; `until` None: all at once.

    `mailed` of those whom it was `sent` to got it by mail; `failed` ones had none by the close.
    """

    at: datetime
    until: datetime | None
    sent: int
    mailed: int
    failed: int


class MinutesHeading(Reply, message="results-minutes-heading"):
    """The heading of minutes."""

    number: str
    title: str


class VoiceSaid(Reply, message="results-voice"):
    """A reason that was given with an answer."""

    choice: str
    because: str


def picture(vote: CountedVote, words: Words, zone: str) -> dict[str, Any]:
    """Return the data of the template `vote` for a picture."""
    count = vote.counted.count
    columns = 0
    if count is not None:
        columns = len(count.rounds) or (len(count.options) if count.matrix is not None else 0)
    wider = max(0, columns - _COLUMNS_THAT_FIT) * _ROOM_OF_A_COLUMN
    proposal = vote.proposal
    heading = f"{words.code_of(str(proposal.number))} {words.text(proposal.wording.title)}"
    return {
        **_common(vote, words, zone, heading),
        "minutes": False,
        "width": _PICTURE_WIDTH + wider,
        "tables": tables(count, words, max(columns, 1)),
        "sections": [],
    }


def minutes_sheet(minutes: Minutes, words: Words, zone: str) -> dict[str, Any]:
    """Return the data of the template `vote` for minutes."""
    vote = minutes.vote
    proposal = vote.proposal
    heading = words.say(MinutesHeading(number=str(proposal.number), title=proposal.wording.title))
    return {
        **_common(vote, words, zone, heading),
        "minutes": True,
        "width": _PICTURE_WIDTH,
        "page": words.say(Page(page=PAGE, pages=PAGES)),
        "page_mark": PAGE,
        "pages_mark": PAGES,
        "tables": tables(vote.counted.count, words, _COLUMNS_OF_MINUTES),
        "sections": _sections(minutes, words, zone),
    }


def _common(vote: CountedVote, words: Words, zone: str, heading: str) -> dict[str, Any]:
    verdict = in_zone(verdict_said(vote.verdict, vote.kind), words, zone)
    return {
        "language": words.locale.language,
        "direction": "rtl" if words.rtl else "ltr",
        "heading": heading,
        "lines": [line for line in verdict.splitlines() if line.strip()],
        "bars": bars(vote, words),
        "notes": [*ties(vote.counted.count, words), *_notes(vote, words)],
    }


def _notes(vote: CountedVote, words: Words) -> list[str]:
    return [words.label("results-incomplete")] if vote.proposal.incomplete else []


def _sections(minutes: Minutes, words: Words, zone: str) -> list[dict[str, Any]]:
    wording, past = minutes.vote.proposal.wording, minutes.past
    sections = [
        _section(
            words,
            "results-section-text",
            lines=[words.text(line) for line in wording.text.splitlines() if line],
        ),
        *(_titled(*earlier_said(each, wording.title, words, zone)) for each in past.earlier),
        _section(words, "results-section-course", pairs=_course(minutes, words, zone)),
        _section(words, "results-section-ballots", pairs=ballots_said(minutes, words)),
    ]
    if past.objections:
        lines = [objection_said(each, wording, words, zone) for each in past.objections]
        sections.append(_section(words, "results-section-objections", lines=lines))
    if minutes.voices:
        sections.append(
            _section(
                words,
                "results-section-voices",
                lines=[_voice(each, words) for each in minutes.voices],
            )
        )
    followed = minutes.followed
    if followed.remarks:
        lines = [_remark(each, words) for each in followed.remarks]
        sections.append(_section(words, "results-section-rounds", lines=lines))
    if agreed := _agreed(followed, words, zone):
        sections.append(_section(words, "results-section-agreed", pairs=agreed))
    check = _section(words, "results-section-check", pairs=_hashes(minutes.vote, words))
    if not minutes.vote.ballots_public:
        check["lines"] = [words.label("results-totals-only")]
    return [*sections, check]


def _section(
    words: Words, name: str, *, lines: list[str] | None = None, pairs: Pairs | None = None
) -> dict[str, Any]:
    size = _SMALL if name == "results-section-check" else _USUAL
    return _titled(words.label(name), lines or [], pairs or [], size)


def _titled(title: str, lines: list[str], pairs: Pairs, size: float = _USUAL) -> dict[str, Any]:
    return {"title": title, "lines": lines, "pairs": pairs, "size": size}


def _remark(remark: Remark, words: Words) -> str:
    label = "results-question" if remark.phase is Phase.QUESTIONS else "results-reaction"
    said = words.say(VoiceSaid(choice=words.label(label), because=remark.text or ""))
    if remark.answer is None:
        return said
    answer = VoiceSaid(choice=words.label("results-answer"), because=remark.answer)
    return f"{said} {words.say(answer)}"


def _agreed(followed: Followed, words: Words, zone: str) -> Pairs:
    pairs = []
    if followed.responsible:
        names = ", ".join(followed.responsible)
        pairs.append((words.label("results-responsible"), words.text(names)))
    if followed.criteria is not None:
        pairs.append((words.label("results-criteria"), words.text(followed.criteria)))
    if followed.review_at is not None:
        at = in_zone(Moment(at=followed.review_at), words, zone)
        pairs.append((words.label("results-review"), at))
    return pairs


def _course(minutes: Minutes, words: Words, zone: str) -> Pairs:
    vote = minutes.vote
    proposal, eligible = vote.proposal, len(vote.voters)
    decided = words.label("results-everybody")
    if minutes.circle is not None:
        decided = words.text(_in(minutes.circle, words))
    pairs = [
        (words.label("results-kind"), words.text(_in(vote.kind.titles, words))),
        (words.label("results-decided-by"), decided),
        (words.label("results-roll"), words.number(Decimal(eligible))),
    ]
    if proposal.announced_at is not None:
        sent = minutes.notices
        notice = NoticeGiven(
            at=sent.first or proposal.announced_at,
            until=sent.last if sent.last != sent.first else None,
            sent=sent.sent,
            mailed=sent.mailed,
            failed=sent.failed,
        )
        pairs.append((words.label("results-announced"), in_zone(notice, words, zone)))
    moments: Mapping[str, datetime | None] = {
        "results-opened": proposal.opens_at,
        "results-closed": proposal.closes_at,
        "results-declared-at": proposal.declared_at,
    }
    pairs += [
        (words.label(name), in_zone(Moment(at=at), words, zone))
        for name, at in moments.items()
        if at is not None
    ]
    return [*pairs, (words.label("results-zone"), words.text(zone.replace("_", " ")))]


def _hashes(vote: CountedVote, words: Words) -> Pairs:
    proposal = vote.proposal
    hashes = {
        "results-text-hash": proposal.wording.hash,
        "results-start": vote.start,
        "results-roll-hash": proposal.roll_hash or "",
        "results-seed-hash": vote.opening["seed_hash"],
        "results-seed": proposal.seed or "",
        "results-root": vote.root,
    }
    return [(words.label(name), words.code_of(value)) for name, value in hashes.items()]


def _voice(voice: Voice, words: Words) -> str:
    return words.say(VoiceSaid(choice=words.label(_VOICES[voice.said]), because=voice.because))


def _in(texts: Localized, words: Words) -> str:
    found = next((texts[code] for code in words.catalogue.chain(words.code) if code in texts), None)
    return found or next(iter(texts.values()))
