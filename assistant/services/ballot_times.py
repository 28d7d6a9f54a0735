"""Whether a ballot comes in time: held against when its homeserver says it was sent."""

from datetime import datetime, timedelta

from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Example, Refusal
from assistant.domain.rounds import Phase
from assistant.services.round_lines import talking

GRACE = timedelta(minutes=10)
"""How long after its first count is ordered a vote still takes what was sent in time.

Each has it counted again; without an end, a homeserver that dates back could put off the result.
"""


class NotOpenYet(Refusal, message="votes-not-open"):
    """Ballots come later; `opens_at` None: nobody knows when yet."""

    number: str
    opens_at: datetime | None
    phase: Phase | None = None  # the round that is on before it
    words: Example


class StillADraft(Refusal, message="votes-still-a-draft"):
    """What was written about a draft is none of what one can do with it."""

    number: str
    words: Example


class VoteOver(Refusal, message="votes-over"):
    """The vote was over when that was sent; `closed_at` None: it was withdrawn."""

    number: str
    closed_at: datetime | None
    words: Example
    declared: bool = False


def late(proposal: Proposal, sent_at: datetime) -> bool:
    """Tell whether what was sent then comes too late to count; True goes into an open ledger.

    It is open from its opening up to, not including, its closing instant (votes, "Time"); nothing
    counts that is handled after the declaration, whatever its time says. Raises `NotOpenYet`,
    `StillADraft` and `VoteOver`.
    """
    if proposal.stage is Stage.DRAFT:
        raise StillADraft(number=str(proposal.number), words=Example(proposal.number))
    if proposal.stage in {Stage.DECLARED, Stage.WITHDRAWN}:
        raise over(proposal)
    opens_at, closes_at = proposal.opens_at, proposal.closes_at
    if proposal.stage not in {Stage.OPEN, Stage.CLOSED} or opens_at is None or closes_at is None:
        raise _early(proposal)
    if sent_at < opens_at:
        raise _early(proposal)
    return sent_at >= closes_at


def listed_late(proposal: Proposal, sent_at: datetime, now: datetime) -> bool:
    """Tell as `late`, of a ballot that is to be cast now; raises what that does.

    Raises `VoteOver` for what is late once a count is ordered, too: what is listed is part of the
    root, so that a stream of late ballots would have the vote counted for ever. And, `GRACE` after
    that, for whatever comes.
    """
    too_late, since = late(proposal, sent_at), proposal.counting_at
    if since is not None and (too_late or now >= since + GRACE):
        raise over(proposal)
    return too_late


def _early(proposal: Proposal) -> NotOpenYet:
    return NotOpenYet(
        number=str(proposal.number),
        opens_at=proposal.opens_at,
        phase=talking(proposal),
        words=Example(proposal.number),
    )


def over(proposal: Proposal) -> VoteOver:
    """Return why nothing that comes now counts any more."""
    withdrawn = proposal.stage is Stage.WITHDRAWN
    return VoteOver(
        number=str(proposal.number),
        closed_at=None if withdrawn else proposal.closes_at,
        words=Example(str(proposal.number)),
        declared=proposal.stage is Stage.DECLARED,
    )
