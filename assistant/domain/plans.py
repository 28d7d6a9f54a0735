"""Plans as data: what a level costs and how far it reaches."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assistant.domain.money import Money
from assistant.domain.replies import Localized


class Interval(StrEnum):
    """How often a plan or contribution is paid."""

    MONTH = "month"
    YEAR = "year"
    ONCE = "once"


class LimitName(StrEnum):
    """What a plan can limit."""

    PARTICIPANTS = "participants"  # people in one meeting
    MINUTES = "minutes"  # of one meeting
    ROOMS = "rooms"  # of a member
    RECORDINGS = "recordings"  # kept at a time
    PEOPLE = "people"  # who act for a member


@dataclass(frozen=True, kw_only=True)
class Limit:
    """How far a plan reaches: `value` None is unlimited; hard refuses, soft warns."""

    name: LimitName
    value: int | None
    hard: bool


@dataclass(frozen=True, kw_only=True)
class Plan:
    """One version of a service level; `price` None is by quote.

    `suggested` is what those who can are asked to give, per `interval`, in the price's currency.
    """

    level: str
    version: int
    names: Localized
    price: Money | None
    interval: Interval
    limits: tuple[Limit, ...]
    position: int = 0
    suggested: Money | None = None
    payment_url: str | None = None  # where the contribution is set up
    approval: str | None = None  # slug of the circle that agrees before a member gets this plan


@dataclass(frozen=True, kw_only=True)
class Use:
    """A limit, and how much of it a member uses now; None where that is not counted."""

    limit: Limit
    used: int | None


class ContributionStatus(StrEnum):
    """Where a contribution stands."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, kw_only=True)
class Contribution:
    """What a member pays, from where, and when it is charged next."""

    source: str
    amount: Money
    interval: Interval
    status: ContributionStatus
    next_charge: date | None
