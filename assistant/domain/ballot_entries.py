"""What the published ledger says of one ballot: exactly what its hash is over."""

from typing import Any

from assistant.domain.ballots import Ballot
from assistant.domain.ledger import digest
from assistant.domain.pseudonyms import pseudonym
from assistant.domain.published import stamp


def entry_of(
    ballot: Ballot, *, position: int, classes: tuple[str, ...], salt: str
) -> dict[str, Any]:
    """Return the entry of a ballot without its state and its own hash, as `ledger` specifies.

    `position` counts from 1 up among the ballots of one version, since each version's ledger has a
    start of its own; `classes` are the voter's on the roll. Who cast it, where, and why stays out.
    """
    return {
        "position": position,
        "previous": ballot.previous,
        "voter": pseudonym(salt, ballot.voter_id),
        "classes": list(classes),
        "at": stamp(ballot.sent_at),
        "content": ballot.content,
        "ballot_hash": digest(ballot.content),
    }
