"""Where a membership stands: what payments, time and decisions make of it."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from assistant.domain.members import Member, MemberStatus
from assistant.domain.plans import Contribution, ContributionStatus, Interval, Plan

IN_FORCE = frozenset({MemberStatus.ACTIVE, MemberStatus.GRACE})
"""The only states in which a membership gives its people rights of members."""


class Payment(StrEnum):
    """How a member pays, as far as is known."""

    PAYS = "pays"
    FREE = "free"  # the plan costs nothing
    STOPPED = "stopped"  # paid once, and does no more
    UNKNOWN = "unknown"  # no payment was ever known: no reason to think that one has stopped


class Step(StrEnum):
    """What happens to a membership by itself, and is told."""

    JOINED = "joined"  # an applicant has paid
    GRACE = "grace"
    REMINDER = "reminder"  # grace ends soon
    LAPSED = "lapsed"
    BACK = "back"


class Decision(StrEnum):
    """What the co-op decides about a membership."""

    APPLIED = "applied"
    ACTIVE = "active"  # admitted, resumed or taken back; payment decides the rest
    SUSPENDED = "suspended"
    ENDED = "ended"


def payment_of(member: Member, plan: Plan | None, paid: tuple[Contribution, ...]) -> Payment:
    """Return how `member` pays: `plan` is its plan, `paid` all that is known of its payments.

    Who pays from a source that stays unnamed pays. A gift that was made once and is over is no
    payment that has stopped.
    """
    running = any(each.status is ContributionStatus.ACTIVE for each in paid)
    if member.paid_unnamed or running:
        return Payment.PAYS
    if plan is not None and plan.price is not None and plan.price.minor == 0:
        return Payment.FREE
    if any(each.interval is not Interval.ONCE for each in paid):
        return Payment.STOPPED
    return Payment.UNKNOWN


def grace_end(
    paid: tuple[Contribution, ...], *, now: datetime, grace: timedelta, morning: time, zone: str
) -> datetime:
    """Return when grace ends that begins `now`: `grace` later, or later than what was paid for.

    A grace of days ends at `morning` in the co-op's zone, so that nobody is rung up at night.
    """
    home = ZoneInfo(zone)
    days = [each.next_charge for each in paid if each.next_charge is not None]
    covered = datetime.combine(max(days), time(), home) if days else now
    end = max(now, covered).astimezone(home) + grace
    if grace < timedelta(days=1):
        return end.astimezone(UTC)
    at = datetime.combine(end.date(), morning, home)
    return (at if at >= end else at + timedelta(days=1)).astimezone(UTC)


def review(
    member: Member,
    payment: Payment,
    *,
    now: datetime,
    until: datetime,
    reminder: timedelta,
) -> tuple[Member, Step | None]:
    """Return the member as it stands at `now`, and what is to be told; twice changes nothing more.

    `until` is when grace ends that would begin now. Nobody lapses who was not reminded `reminder`
    before: where that was missed, grace lasts that much longer. Where all of it is no longer than
    that, its beginning is reminder enough.
    """
    status, pays = member.status, payment in {Payment.PAYS, Payment.FREE}
    if status is MemberStatus.APPLIED and payment is Payment.PAYS:
        return moved(member, MemberStatus.ACTIVE, now), Step.JOINED
    if status in {MemberStatus.GRACE, MemberStatus.LAPSED} and pays:
        return moved(member, MemberStatus.ACTIVE, now), Step.BACK
    if status is MemberStatus.ACTIVE and payment is Payment.STOPPED:
        begun = moved(member, MemberStatus.GRACE, now)
        return replace(begun, grace_until=until, reminded=until - now <= reminder), Step.GRACE
    if status is MemberStatus.GRACE:
        return _in_grace(member, now=now, reminder=reminder)
    return member, None


def decided(member: Member, decision: Decision, now: datetime) -> Member:
    """Return the member after a decision of the co-op's; the same member where nothing changes.

    `ACTIVE` leaves grace and lapse alone: those end with a payment, not with a list that says that
    somebody is a member.
    """
    unpaid = member.status in {MemberStatus.GRACE, MemberStatus.LAPSED}
    if member.status.value == decision.value or (decision is Decision.ACTIVE and unpaid):
        return member
    return moved(member, MemberStatus(decision.value), now)


def next_review(member: Member, reminder: timedelta) -> datetime | None:
    """Return when time alone changes something about the member; None for never."""
    if member.status is not MemberStatus.GRACE or member.grace_until is None:
        return None
    return member.grace_until if member.reminded else member.grace_until - reminder


def moved(member: Member, status: MemberStatus, now: datetime) -> Member:
    """Return the member in another state, from today on."""
    return replace(member, status=status, status_since=now.date(), grace_until=None, reminded=False)


def _in_grace(member: Member, *, now: datetime, reminder: timedelta) -> tuple[Member, Step | None]:
    until = member.grace_until or now
    if now < until - reminder or (member.reminded and now < until):
        return member, None
    if not member.reminded:
        return replace(member, reminded=True, grace_until=max(until, now + reminder)), Step.REMINDER
    return moved(member, MemberStatus.LAPSED, now), Step.LAPSED
