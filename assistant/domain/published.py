"""What is published of a vote, in the form whose hashes everybody can repeat (`ledger.py`)."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from assistant.domain.ballot_contents import most_of
from assistant.domain.ballots import SecretBallot, Voter
from assistant.domain.ledger import digest, seed_hash
from assistant.domain.proposals import Proposal
from assistant.domain.pseudonyms import pseudonym
from assistant.domain.resolutions import KindOfResolution, Method, ScoreRange


def stamp(at: datetime) -> str:
    """Return an instant in UTC with milliseconds: always as wide, so that it sorts as text."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def hash_of_roll(salt: str, voters: Iterable[Voter]) -> str:
    """Return the hash of a frozen roll: who is on it, by pseudonyms, and in which classes."""
    return digest(roll_of(salt, voters))


def roll_of(salt: str, voters: Iterable[Voter]) -> list[tuple[str, list[str]]]:
    """Return a roll as it is published: sorted pseudonyms, each with the voter's classes."""
    return sorted((pseudonym(salt, each.voter_id), list(each.classes)) for each in voters)


def opening_of(
    proposal: Proposal, kind: KindOfResolution, voters: Iterable[Voter]
) -> dict[str, Any]:
    """Return all that is fixed when a vote opens; its hash is what the first ballot follows.

    The proposal has its times, seed, salt and roll hash by then; raises ValueError otherwise.
    """
    opened, closes, seed, roll = (
        proposal.opens_at,
        proposal.closes_at,
        proposal.seed,
        proposal.roll_hash,
    )
    if opened is None or closes is None or seed is None or roll is None:
        raise ValueError(f"proposal {proposal.number} is not ready to open")
    size, classes = 0, Counter[str]()
    for voter in voters:
        size += 1
        classes.update(voter.classes)
    return {
        "proposal": proposal.number,
        "version": proposal.wording.version,
        "title": proposal.wording.title,
        "text_hash": proposal.wording.hash,
        "options": list(proposal.wording.options),
        "kind": _rules(proposal, kind),
        "roll": {"size": size, "classes": dict(sorted(classes.items())), "hash": roll},
        "opened": stamp(opened),
        "closes": stamp(closes),
        "seed_hash": seed_hash(seed),
    }


def _rules(proposal: Proposal, kind: KindOfResolution) -> dict[str, Any]:
    rules: dict[str, Any] = {
        "name": kind.name,
        "version": kind.version,
        "method": kind.method.value,
        "secret": kind.secret,
        "quorum": str(kind.quorum_of(second_call=proposal.second_call)),
        "response_quorum": str(kind.response_quorum),
        "silence_consents": kind.silence_consents,
        "pooling": kind.pooling.value,
        "seats": proposal.seats,
    }
    if kind.method is Method.SCORE:
        span = kind.scores or ScoreRange()
        rules["scores"] = [span.lowest, span.highest]
    elif kind.method in {Method.CHOOSE, Method.APPROVAL}:
        rules["most"] = most_of(kind, len(proposal.wording.options))
    if not kind.leavers_ballots_stand:
        rules["leavers_ballots_stand"] = False
    if (threshold := kind.threshold) is not None:
        rules["base"] = threshold.base.value
        rules["comparator"] = threshold.comparator.value
        rules["fraction"] = str(threshold.share)
    return rules


def secret_entry_of(ballot: SecretBallot) -> dict[str, Any]:
    """Return a secret ballot as it is published: its tracker, and no time, order or voter."""
    return {
        "tracker": ballot.tracker,
        "classes": list(ballot.classes),
        "content": ballot.content,
    }
