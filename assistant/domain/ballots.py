"""Ballots: what a voter answers, and where one comes from. Their counting is in `counting/`."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class Surface(StrEnum):
    """Where a ballot was cast."""

    COMMAND = "command"
    POLL = "poll"
    WEB = "web"
    PAPER = "paper"  # entered by two tellers


class Answer(StrEnum):
    """What one answers where there are no options."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    CONSENT = "consent"
    CONCERN = "concern"
    OBJECTION = "objection"
    STAND_ASIDE = "stand-aside"


@dataclass(frozen=True, kw_only=True)
class Voter:
    """Who is on the roll of one proposal: a member, or in a circle's own decision a person.

    `left_at` is noted at the close, where the by-law has ballots of those not count who have left.
    """

    number: int  # of the proposal
    voter_id: int  # member or person id
    classes: tuple[str, ...] = ()  # of a member, sorted
    left_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Ballot:
    """One ballot of an open vote as the ledger has it: nothing is ever taken out or changed.

    `because` is the voter's reason: no part of what is hashed, so that forgetting can take it out.
    `content` has one of the forms of the exported ledger: `{"choice": …}`,
    `{"choices": […]}`, `{"ranking": […]}`, `{"scores": {…}}`, `{}` for one taken back,
    `{"spoiled": true}`, `{"unreadable": true}`. Which of a voter's ballots counts is worked out
    from all of them: the last that is neither late nor unreadable.
    """

    number: int
    position: int  # in the ledger, from 1 up
    version: int  # of the wording that was answered
    voter_id: int
    person_id: int | None  # who cast it for the voter
    surface: Surface
    ref: str  # the event's id, or what names it elsewhere; a ref is cast once
    sent_at: datetime  # decides whether it came in time
    late: bool
    content: dict[str, Any]
    because: str | None = None
    previous: str
    hash: str


@dataclass(frozen=True, kw_only=True)
class SecretBallot:
    """What is kept of a secret ballot: no member, no time, no order.

    `slot` is HMAC(poll key, voter); without the key, which the close destroys, it is nobody's.
    `earlier` are all of the voter's, oldest first, as `[HMAC(poll key, ref), content, time sealed
    with the key]`: what came late takes its place by when it was sent. `receipts` are the trackers
    that it had before, as HMAC(poll key, tracker), sorted. Both are emptied at the close.
    """

    number: int
    slot: str
    tracker: str
    content: dict[str, Any]
    classes: tuple[str, ...] = ()
    earlier: tuple[tuple[str, dict[str, Any], str], ...] = ()
    receipts: tuple[str, ...] = ()
