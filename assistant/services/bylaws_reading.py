"""Reading by-laws: from a file's entries to kinds of resolution, or to all that is wrong."""

from collections.abc import Callable
from datetime import timedelta

from assistant.domain.names import alike
from assistant.domain.replies import Localized
from assistant.domain.resolutions import (
    Comparator,
    Facilitator,
    KindOfResolution,
    Method,
    Paragraph,
    Pooling,
    ScoreRange,
    SecondCall,
    Threshold,
)
from assistant.domain.rounds import TALKING, Phase
from assistant.services.bylaws_file import BylawsFile, KindEntry, ThresholdEntry
from assistant.services.importing import Problems
from assistant.services.toml_file import read_toml, way

Note = Callable[..., None]
"""Notes a problem: key, code, value, hint."""

_ROUNDS = ("rounds", "round_period")
_REMINDED = (timedelta(days=2), timedelta(hours=6))


def read_bylaws(data: bytes, problems: Problems) -> tuple[KindOfResolution, ...]:
    """Read a file's kinds, in its order; () where something goes to `problems`."""
    file = read_toml(data, BylawsFile, problems)
    if file is None:
        return ()
    seen, titles = set[str](), set[tuple[str, str]]()
    for position, entry in enumerate(file.kind):
        if entry.name in seen:
            problems.add(None, way("kind", position, "name"), "duplicate", entry.name)
        seen.add(entry.name)
        for locale, title in entry.title.items():
            if (called := (locale, alike(title))) in titles:  # people name a kind by its title
                problems.add(None, way("kind", position, "title", locale), "duplicate", title)
            titles.add(called)
        _check(entry, position, problems)
    return () if problems else tuple(_kind(entry, at) for at, entry in enumerate(file.kind))


def _check(entry: KindEntry, position: int, problems: Problems) -> None:
    def note(key: str, code: str, value: str = "", hint: str = "") -> None:
        problems.add(None, way("kind", position, key), code, value, hint)

    _check_method(entry, note)
    _check_consent(entry, note)
    _check_options(entry, note)
    _check_secrecy(entry, note)
    _check_times(entry, note)


def _check_method(entry: KindEntry, note: Note) -> None:
    majority = entry.method is Method.MAJORITY
    if majority and entry.threshold is None:
        note("threshold", "missing", hint='write threshold = { more_than = "1/2" }')
    if entry.threshold is not None:
        if not majority:
            _alien(entry, "threshold", note)
        _check_threshold(entry.threshold, note)
    if entry.classes is Pooling.EACH_CLASS and not majority:
        note("classes", "not-of-method", entry.classes, f"{entry.method} counts all together")
    if entry.method is Method.ADVICE and (entry.quorum or entry.second_call):
        note("quorum", "not-of-method", hint="advice decides nothing")
    if entry.second_call is not None and entry.second_call.quorum >= entry.quorum:
        note("second_call.quorum", "no-easier", str(entry.second_call.quorum))


def _check_threshold(threshold: ThresholdEntry, note: Note) -> None:
    if (threshold.more_than is None) == (threshold.at_least is None):
        note("threshold", "one-share", hint='threshold = { at_least = "2/3" }')
    if threshold.more_than == 1:
        note("threshold.more_than", "never-met", "1", "write at_least")
    if threshold.at_least == 0:
        note("threshold.at_least", "always-met", "0")


def _check_consent(entry: KindEntry, note: Note) -> None:
    if entry.method is not Method.CONSENT:
        for key in ("response_quorum", "silence_consents", "stand_aside", "facilitator", *_ROUNDS):
            if getattr(entry, key) is not None:
                _alien(entry, key, note)
        return
    if entry.secret:
        note("secret", "secret-consent")
    if entry.quorum or entry.second_call:
        note("quorum", "not-of-method", hint="write response_quorum")
    if not entry.silence_consents and not entry.response_quorum:
        note("response_quorum", "silence-adopts", hint='write response_quorum = "2/3"')
    if entry.silence_consents and entry.response_quorum:
        note("response_quorum", "silence-responds", hint="leave one of the two out")
    _check_rounds(entry, note)


def _check_rounds(entry: KindEntry, note: Note) -> None:
    rounds = entry.rounds or ()
    if Phase.OBJECTIONS in rounds or len(set(rounds)) < len(rounds):
        note("rounds", "bad-rounds", hint='rounds = ["questions", "reactions"]')
    if entry.round_period is None:
        return
    if not rounds:
        note("round_period", "no-rounds", hint='write rounds = ["questions", "reactions"]')
    if not timedelta(minutes=5) <= entry.round_period <= timedelta(days=60):
        note("round_period", "bad-round", hint="between 5 minutes and 60 days")


def _check_options(entry: KindEntry, note: Note) -> None:
    if entry.scores is not None:
        if entry.method is not Method.SCORE:
            _alien(entry, "scores", note)
        elif entry.scores.lowest >= entry.scores.highest:
            written = f"{entry.scores.lowest}..{entry.scores.highest}"
            note("scores", "empty-range", written, "the lowest must be below the highest")
    if entry.max_selections is not None and entry.method is not Method.APPROVAL:
        _alien(entry, "max_selections", note)
    if entry.seats is not None:
        if not entry.method.has_options:
            _alien(entry, "seats", note)
        elif entry.method in {Method.IRV, Method.SCHULZE} and entry.seats > 1:
            note("seats", "one-seat", str(entry.seats), "use stv for several")


def _check_secrecy(entry: KindEntry, note: Note) -> None:
    if entry.secret and entry.method is Method.ADVICE:
        note("secret", "not-of-method", hint="advice has no ballots that could be kept secret")
    if entry.secret and entry.hides_tendency is False:
        note("hides_tendency", "secret-tendency")


def _check_times(entry: KindEntry, note: Note) -> None:
    if entry.shortest_voting < timedelta(minutes=5):
        note("shortest_voting", "too-short", hint="write 5 minutes or more")
    if entry.voting_period < entry.shortest_voting:
        note(
            "voting_period", "below-shortest", hint="make it as long as shortest_voting, or longer"
        )
    if entry.voting_period > timedelta(days=366):
        note("voting_period", "too-long", hint="write a year or less")
    if entry.declared_after < timedelta(minutes=1):
        note("declared_after", "too-short", hint="messages take their time: 1 minute or more")
    if entry.declared_after > timedelta(days=7):
        note("declared_after", "too-long", hint="write 7 days or less")
    if entry.unreadable_patience > timedelta(hours=48):
        note("unreadable_patience", "too-long", hint="write 48 hours or less")
    for position, before in enumerate(entry.reminders or ()):
        if not timedelta(0) < before < entry.voting_period:
            note(
                f"reminders[{position + 1}]",
                "no-reminder",
                hint="before the close, while one can vote",
            )


def _alien(entry: KindEntry, key: str, note: Note) -> None:
    note(key, "not-of-method", hint=f'method = "{entry.method}"')


def _kind(entry: KindEntry, position: int) -> KindOfResolution:
    reminders = _REMINDED if entry.reminders is None else entry.reminders
    response = entry.response_quorum
    return KindOfResolution(
        name=entry.name,
        titles=Localized(entry.title),
        descriptions=Localized(entry.description),
        method=entry.method,
        threshold=_threshold(entry.threshold),
        quorum=entry.quorum,
        response_quorum=KindOfResolution.response_quorum if response is None else response,
        silence_consents=bool(entry.silence_consents),
        stand_aside=bool(entry.stand_aside),
        facilitator=entry.facilitator or Facilitator.LEAD,
        rounds=tuple(each for each in TALKING if each in (entry.rounds or ())),
        round_period=entry.round_period or KindOfResolution.round_period,
        pooling=entry.classes,
        notice_days=entry.notice_days,
        notice_text=None if entry.notice_text is None else Localized(entry.notice_text),
        voting_period=entry.voting_period,
        shortest_voting=entry.shortest_voting,
        secret=entry.secret,
        hides_tendency=entry.hides_tendency is not False,
        seats=entry.seats or 1,
        max_selections=_selections(entry),
        scores=_scores(entry),
        record_at=entry.record_at,
        leavers_ballots_stand=entry.leavers_ballots_stand,
        reminders=_fitting(reminders, entry.voting_period),
        declared_after=entry.declared_after,
        unreadable_patience=entry.unreadable_patience,
        published_from=entry.published_from,
        second_call=_second_call(entry),
        proposers=entry.proposers,
        paragraph=_paragraph(entry),
        position=position,
    )


def _fitting(reminders: tuple[timedelta, ...], period: timedelta) -> tuple[timedelta, ...]:
    return tuple(sorted({each for each in reminders if each < period}, reverse=True))


def _threshold(entry: ThresholdEntry | None) -> Threshold | None:
    if entry is None:
        return None
    if entry.more_than is not None:
        return Threshold(comparator=Comparator.MORE_THAN, share=entry.more_than, base=entry.of)
    assert entry.at_least is not None
    return Threshold(comparator=Comparator.AT_LEAST, share=entry.at_least, base=entry.of)


def _selections(entry: KindEntry) -> int | None:
    """Whoever chooses takes one; who approves, as many as wanted unless the file says fewer."""
    return 1 if entry.method is Method.CHOOSE else entry.max_selections


def _scores(entry: KindEntry) -> ScoreRange | None:
    if entry.method is not Method.SCORE:
        return None
    given = entry.scores
    return ScoreRange() if given is None else ScoreRange(lowest=given.lowest, highest=given.highest)


def _second_call(entry: KindEntry) -> SecondCall | None:
    given = entry.second_call
    if given is None:
        return None
    return SecondCall(quorum=given.quorum, notice_days=given.notice_days)


def _paragraph(entry: KindEntry) -> Paragraph | None:
    given = entry.paragraph
    if given is None:
        return None
    return Paragraph(reference=Localized(given.reference), text=Localized(given.text))
