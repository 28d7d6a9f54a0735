"""What everybody concerned is told of a proposal, and its author is shown before."""

from datetime import datetime

from assistant.domain.differences import differences
from assistant.domain.proposals import Proposal, Wording
from assistant.domain.replies import Example, Localized, Prose, Reply
from assistant.domain.resolutions import KindOfResolution
from assistant.services.objection_news import DifferenceLine, difference_lines
from assistant.services.round_lines import RoundWanted, round_wanted

SHOWN = 600
"""Characters of a text that a notice shows; the whole is one number away."""


class ProposalNotice(Reply, message="proposals-notice"):
    """Tells somebody what the co-op, or their circle, is to decide, and when."""

    number: str
    title: str
    text: Prose
    cut: bool
    changes: tuple[DifferenceLine, ...]  # the first of them, where it takes another's place
    options: tuple[str, ...]
    kind: Localized
    opens_at: datetime
    closes_at: datetime
    amended: bool
    follows: str | None  # the vote without quorum which it calls again
    round: RoundWanted | None  # what one can do before the vote
    asked: bool  # whether it is to be given; it is shown to its author first
    words: Example
    secret: bool = False
    seats: str | None = None  # how many are chosen, where it is more than one


class ProposalGone(Reply, message="proposals-gone"):
    """Tells somebody that there is nothing to decide any more."""

    number: str
    title: str


def notice_of(
    proposal: Proposal,
    kind: KindOfResolution,
    *,
    asked: bool = False,
    before: Wording | None = None,
) -> ProposalNotice:
    """Return what everybody concerned is told; `asked`: what its author is asked about first.

    `before` is the wording whose place it takes: then what differs is shown.
    """
    assert proposal.opens_at is not None
    assert proposal.closes_at is not None
    text = proposal.wording.text
    return ProposalNotice(
        number=str(proposal.number),
        title=proposal.wording.title,
        text=Prose(text[:SHOWN]),
        cut=len(text) > SHOWN,
        changes=() if before is None else difference_lines(differences(before.text, text)),
        options=proposal.wording.options,
        kind=kind.titles,
        opens_at=proposal.opens_at,
        closes_at=proposal.closes_at,
        amended=proposal.wording.version > 1,
        follows=str(proposal.follows) if proposal.second_call else None,
        round=round_wanted(proposal, kind),
        asked=asked,
        words=Example(str(proposal.number)),
        secret=kind.secret,
        seats=str(proposal.seats) if proposal.seats > 1 else None,
    )
