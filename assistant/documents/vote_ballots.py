"""What minutes say became of ballots: where those were cast that count, and how many do not."""

from collections import Counter
from decimal import Decimal

from assistant.documents.words import Words
from assistant.domain.ballots import Surface
from assistant.domain.refused_ballots import RefusedFor
from assistant.domain.standing import Standing
from assistant.services.counting_votes import CountedVote
from assistant.services.vote_minutes import Minutes

_STATES = {
    Standing.COUNTED: "results-counted",
    Standing.REPLACED: "results-replaced",
    Standing.WITHDRAWN: "results-withdrawn",
    Standing.SPOILED: "results-spoiled",
    Standing.LEFT: "results-left",
    Standing.LATE: "results-late",
    Standing.UNREADABLE: "results-unreadable",
}
_REFUSED = {
    RefusedFor.NOT_ON_ROLL: "results-refused-roll",
    RefusedFor.NOT_IN_FORCE: "results-refused-force",
    RefusedFor.CONTACT: "results-refused-contact",
    RefusedFor.NOT_OPEN: "results-refused-early",
    RefusedFor.ONE_TELLER: "results-refused-teller",
    RefusedFor.IN_CLEAR: "results-refused-clear",
    RefusedFor.LATE: "results-refused-late",
}
_SURFACES = {
    Surface.COMMAND: "results-by-chat",
    Surface.POLL: "results-by-chat",
    Surface.WEB: "results-by-web",
    Surface.PAPER: "results-by-paper",
}
Pairs = list[tuple[str, str]]


def ballots_said(minutes: Minutes, words: Words) -> Pairs:
    """Say what became of ballots; one that was refused, or came late, is a number and no more."""
    vote = minutes.vote
    refused = [
        (words.label(name), words.number(Decimal(minutes.refused.get(why, 0))))
        for why, name in _REFUSED.items()
        if why in minutes.refused or (why is RefusedFor.LATE and vote.kind.secret)
    ]
    if vote.kind.secret:
        cast = (words.label("results-counted"), words.number(Decimal(vote.cast)))
        return [cast, *refused, *_links(minutes, words)]
    many = {state: vote.states.count(state) for state in _STATES}
    return [
        *_surfaces(vote, words),
        *(
            (words.label(name), words.number(Decimal(many[state])))
            for state, name in _STATES.items()
            if many[state] or state in {Standing.COUNTED, Standing.LATE}
        ),
        *refused,
        *_links(minutes, words),
    ]


def _links(minutes: Minutes, words: Words) -> Pairs:
    """Say how often mailed links were replaced, and how often one of them had cast a ballot.

    Of a secret vote, that nobody knows that is said.
    """
    links = minutes.links
    if not links.times:
        return []
    replaced = (words.label("results-links"), words.number(Decimal(links.times)))
    used = words.label("results-links-used")
    if links.used is None:
        return [replaced, (used, words.label("results-links-unknown"))]
    return [replaced, *([(used, words.number(Decimal(links.used)))] if links.used else [])]


def _surfaces(vote: CountedVote, words: Words) -> Pairs:
    """Say where the ballots that count were cast, if not all of them in chat."""
    pairs = zip(vote.ledger, vote.states, strict=True)
    cast = Counter(
        _SURFACES[ballot.surface] for ballot, state in pairs if state is Standing.COUNTED
    )
    if cast.keys() <= {"results-by-chat"}:
        return []
    names = dict.fromkeys(_SURFACES.values())
    return [(words.label(name), words.number(Decimal(cast[name]))) for name in names]
