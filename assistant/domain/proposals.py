"""Proposals: what the co-op, or a circle for itself, is asked to decide, and where each stands."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assistant.domain.harmless import harmless
from assistant.domain.rounds import Phase
from assistant.domain.verdicts import Outcome


class Stage(StrEnum):
    """Where a proposal stands."""

    DRAFT = "draft"  # its authors' alone
    ANNOUNCED = "announced"  # notice is given, and it is discussed; ballots come later
    OPEN = "open"  # ballots are cast
    CLOSED = "closed"  # nothing counts any more; the result is not declared yet
    DECLARED = "declared"
    WITHDRAWN = "withdrawn"  # by its authors, before it was declared


RUNNING = frozenset({Stage.ANNOUNCED, Stage.OPEN, Stage.CLOSED})
ENDED = frozenset({Stage.DECLARED, Stage.WITHDRAWN})
AGREED = frozenset({Outcome.ADOPTED, Outcome.CARRIED, Outcome.ELECTED})
"""After these there is something to see to, and to review."""


class StageStep(StrEnum):
    """What moves a proposal on."""

    ANNOUNCE = "announce"
    OPEN = "open"
    CLOSE = "close"
    RESTART = "restart"  # a secret vote whose ballots are lost: everybody is asked again
    VOID = "void"  # one whose ballots are lost after its close: nothing is decided
    DECLARE = "declare"
    WITHDRAW = "withdraw"
    AMEND = "amend"  # a new version: its notice starts again


_LEADS: dict[StageStep, tuple[frozenset[Stage], Stage]] = {
    StageStep.ANNOUNCE: (frozenset({Stage.DRAFT}), Stage.ANNOUNCED),
    StageStep.OPEN: (frozenset({Stage.ANNOUNCED}), Stage.OPEN),
    StageStep.CLOSE: (frozenset({Stage.OPEN}), Stage.CLOSED),
    StageStep.RESTART: (frozenset({Stage.OPEN}), Stage.OPEN),
    StageStep.VOID: (frozenset({Stage.CLOSED}), Stage.WITHDRAWN),
    StageStep.DECLARE: (frozenset({Stage.CLOSED}), Stage.DECLARED),
    StageStep.WITHDRAW: (
        frozenset({Stage.DRAFT, Stage.ANNOUNCED, Stage.OPEN}),
        Stage.WITHDRAWN,
    ),
    StageStep.AMEND: (frozenset({Stage.ANNOUNCED, Stage.OPEN}), Stage.ANNOUNCED),
}


class CannotStep(ValueError):  # noqa: N818 - what happened, as refusals are named
    """A proposal that stands where it does cannot take that step."""

    def __init__(self, step: StageStep, stage: Stage) -> None:
        super().__init__(f"{step} from {stage}")
        self.step = step
        self.stage = stage


@dataclass(frozen=True, kw_only=True)
class Wording:
    """One version of what is proposed, in the language `locale` in which it was written."""

    version: int
    title: str
    text: str
    options: tuple[str, ...] = ()  # of methods that choose; their order decides nothing
    locale: str
    hash: str = ""  # domain/ledger.py over title, text and options; set when it is kept


def reworded(
    was: Wording,
    *,
    title: str | None = None,
    text: str | None = None,
    options: tuple[str, ...] | None = None,
) -> Wording:
    """Return a wording in which that is said otherwise; space around words is none of them."""
    return replace(
        was,
        title=was.title if title is None else harmless(title.strip()),
        text=was.text if text is None else text.strip(),
        options=was.options if options is None else options,
    )


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """One proposal, with the wording that holds by now.

    `circle_id` None: the whole co-op decides, and the voters are members; else it is the circle's
    own decision, and the voters are its people. `second_call` follows a vote without quorum.
    """

    number: int
    kind_id: int  # one version of a kind of resolution; it never changes after `announced_at`
    circle_id: int | None
    author_id: int | None  # the person who proposed it; None: forgotten
    wording: Wording
    stage: Stage = Stage.DRAFT
    phase: Phase | None = None
    seats: int = 1
    follows: int | None = None  # the vote which this one repeats
    second_call: bool = False
    facilitator_id: int | None = None  # of a consent
    drafted_at: datetime
    announced_at: datetime | None = None
    opens_at: datetime | None = None  # wished for while it is a draft; fixed once announced
    closes_at: datetime | None = None
    counting_at: datetime | None = None  # when its first count was ordered; secret: it is sealed
    declared_at: datetime | None = None
    review_at: datetime | None = None
    outcome: Outcome | None = None
    eligible: int | None = None  # N: the size of the roll, once it is frozen
    roll_hash: str | None = None
    key_print: str | None = None  # of the poll's key, once a secret vote has one
    salt: str | None = None  # hex; makes voters' pseudonyms in what is published
    seed: str | None = None  # hex, of the lot; published at the close, its hash at opening
    start_hash: str | None = None  # of the ledger, published at opening
    root: str | None = None  # of the ledger, at the close
    incomplete: bool = False  # declared though the homeserver never told what was said in a room
    card: str | None = None  # transaction id of the card in the shared room

    @property
    def running(self) -> bool:
        """Tell whether it is on its way: announced, and neither declared nor withdrawn."""
        return self.stage in RUNNING

    @property
    def stands(self) -> bool:
        """Tell whether it is decided, and decided for: something follows from it."""
        return self.stage is Stage.DECLARED and self.outcome in AGREED


def stepped(proposal: Proposal, step: StageStep) -> Proposal:
    """Return the proposal where that step leads; raises `CannotStep`."""
    begins, ends = _LEADS[step]
    if proposal.stage not in begins:
        raise CannotStep(step, proposal.stage)
    return replace(proposal, stage=ends)
