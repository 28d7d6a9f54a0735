"""What is told of proposals: lists, one with what the asker can do, what became of a step."""

from datetime import datetime, timedelta

from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Example, Localized, Prose, Refusal, Reply
from assistant.services.ballot_asking import lettered
from assistant.services.ballot_delivery import Progress
from assistant.services.ballot_replies import ballot_said, how_to
from assistant.services.proposal_amending import AmendmentCost
from assistant.services.proposal_list import OwnBallot, SeenProposal
from assistant.services.verdict_replies import VerdictOutcome


class ProposalLine(Reply, message="proposals-line"):
    """A proposal in a list."""

    number: str
    title: str
    stage: Stage
    opens_at: datetime | None
    closes_at: datetime | None
    outcome: VerdictOutcome | None


class ProposalsListed(Reply, message="proposals-listed"):
    """Several, newest first; () where there are none."""

    lines: tuple[ProposalLine, ...]


class ProposalProgress(Reply, message="proposals-progress"):
    """How far its ballots have come; for who proposed it."""

    sent: int
    waiting: int
    done: bool


class ProposalBallot(Reply, message="proposals-ballot"):
    """The asker's own ballot in an open vote; `said` None: not cast, or secret."""

    name: str | None  # the member's; None: the reader votes for nobody else
    cast: bool
    said: Reply | None


class ProposalNext(Reply, message="proposals-next"):
    """What the asker can do about a proposal as it stands."""

    stage: Stage
    mine: bool
    how: Reply | None  # how to answer; None: no vote of the asker's
    again: bool  # the asker may call it again
    words: Example


class ProposalShown(Reply, message="proposals-shown"):
    """One proposal, for whoever may see it."""

    number: str
    title: str
    text: Prose
    kind: Localized
    circle: Localized | None
    stage: Stage
    options: tuple[str, ...]  # each with its letter
    seats: str | None
    opens_at: datetime | None
    closes_at: datetime | None
    left: timedelta | None  # until the close
    cast: int | None
    eligible: int | None
    follows: str | None
    outcome: VerdictOutcome | None
    progress: ProposalProgress | None
    ballots: tuple[ProposalBallot, ...]
    next: ProposalNext | None  # nothing, where it is over or being counted


class ProposalAnnounced(Reply, message="proposals-announced"):
    """Notice is given; `card`: a shared room shows it. `unreached` says whom nobody tells."""

    number: str
    opens_at: datetime
    closes_at: datetime
    card: bool
    unreached: Reply | None
    leader: Reply | None  # of its rounds, where the reader does not lead them


class DraftChanged(Reply, message="proposing-changed"):
    """A draft is as it was said."""

    number: str
    words: Example


class DraftTimed(Reply, message="proposal-times-read"):
    """When one could vote on a draft, as it was understood."""

    number: str
    opens_at: datetime
    closes_at: datetime
    words: Example


class ProposalAmendQuestion(Reply, message="proposals-amend-question"):
    """Asks before ballots are void and notice begins again."""

    number: str
    title: str
    open: bool
    ballots: int


class ProposalWithdrawQuestion(Reply, message="proposals-withdraw-question"):
    """Asks before a proposal is taken back for good."""

    number: str
    title: str


class ProposalWithdrawn(Reply, message="proposals-withdrawn"):
    """It is not to be decided any more; `draft`: it never was, and can be had back for a while."""

    number: str
    draft: bool


class EarlierOffered(Reply, message="proposals-earliest-question"):
    """Asks whether the vote is to open as early as may be, as what was said is too early."""

    refusal: Refusal
    opens_at: datetime


def proposal_shown(
    proposal: Proposal, seen: SeenProposal, progress: Progress | None
) -> ProposalShown:
    """Return a proposal as the asker sees it."""
    number, wording = str(proposal.number), proposal.wording
    return ProposalShown(
        number=number,
        title=wording.title,
        text=Prose(wording.text),
        kind=seen.kind.titles,
        circle=None if seen.circle is None else seen.circle.names,
        stage=proposal.stage,
        options=tuple(f"{each.letter} {each.option}" for each in lettered(wording.options)),
        seats=str(proposal.seats) if proposal.seats > 1 else None,
        opens_at=seen.opens_at,
        closes_at=seen.closes_at,
        left=seen.left,
        cast=seen.cast,
        eligible=proposal.eligible,
        follows=None if proposal.follows is None else str(proposal.follows),
        outcome=outcome_of(proposal),
        progress=None
        if progress is None
        else ProposalProgress(sent=progress.sent, waiting=progress.waiting, done=progress.done),
        ballots=tuple(_ballot(each, seen) for each in seen.own),
        next=_next(proposal, seen),
    )


def _next(proposal: Proposal, seen: SeenProposal) -> ProposalNext | None:
    if proposal.stage in {Stage.CLOSED, Stage.WITHDRAWN}:
        return None
    votes = proposal.stage is Stage.OPEN and bool(seen.own)
    return ProposalNext(
        stage=proposal.stage,
        mine=seen.mine,
        how=how_to(proposal, seen.kind, in_clear=seen.in_clear) if votes else None,
        again=seen.again,
        words=Example(proposal.number),
    )


def _ballot(own: OwnBallot, seen: SeenProposal) -> ProposalBallot:
    cast = own.cast
    alone = len(seen.own) == 1
    return ProposalBallot(
        name=None if alone else own.name,
        cast=cast is not None and bool(cast.content),
        said=None if cast is None or seen.kind.secret else ballot_said(cast),
    )


def proposals_listed(found: tuple[Proposal, ...]) -> ProposalsListed:
    """Return a list; long ones are shown a page at a time."""
    return ProposalsListed(
        lines=tuple(
            ProposalLine(
                number=str(each.number),
                title=each.wording.title,
                stage=each.stage,
                opens_at=each.opens_at,
                closes_at=each.closes_at,
                outcome=outcome_of(each),
            )
            for each in found
        )
    )


def proposal_announced(
    proposal: Proposal, unreached: Reply | None = None, leader: Reply | None = None
) -> ProposalAnnounced:
    """Say that notice is given, until when one can vote, whom nobody tells, and who leads it."""
    assert proposal.opens_at is not None
    assert proposal.closes_at is not None
    return ProposalAnnounced(
        number=str(proposal.number),
        opens_at=proposal.opens_at,
        closes_at=proposal.closes_at,
        card=proposal.card is not None,
        unreached=unreached,
        leader=leader,
    )


def amend_question(cost: AmendmentCost) -> ProposalAmendQuestion:
    """Ask before an announced proposal changes."""
    proposal = cost.proposal
    return ProposalAmendQuestion(
        number=str(proposal.number),
        title=proposal.wording.title,
        open=proposal.stage is Stage.OPEN,
        ballots=cost.ballots,
    )


def outcome_of(proposal: Proposal) -> VerdictOutcome | None:
    """Return what became of it, in a word or two; None before that is declared."""
    return None if proposal.outcome is None else VerdictOutcome(outcome=proposal.outcome)


def proposal_changed(proposal: Proposal) -> Reply:
    """Say that a draft is changed, or that an amendment is announced."""
    if proposal.stage is not Stage.DRAFT:
        return proposal_announced(proposal)
    number = str(proposal.number)
    return DraftChanged(number=number, words=Example(number))


def draft_timed(draft: Proposal) -> DraftTimed:
    """Say back the times of a draft as they were read."""
    assert draft.opens_at is not None
    assert draft.closes_at is not None
    number = str(draft.number)
    return DraftTimed(
        number=number, opens_at=draft.opens_at, closes_at=draft.closes_at, words=Example(number)
    )
