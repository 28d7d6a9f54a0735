"""The states of a membership, whatever comes in and however time passes."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from assistant.domain.members import Member, MemberClass, MemberKind, MemberStatus
from assistant.domain.membership import (
    Decision,
    Payment,
    Step,
    decided,
    grace_end,
    next_review,
    payment_of,
    review,
)
from assistant.domain.money import Money
from assistant.domain.plans import Contribution, ContributionStatus, Interval, Plan
from assistant.domain.replies import Localized

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
GRACE, REMINDER = timedelta(days=30), timedelta(days=7)
MEMBER = Member(
    id=1, key="ana", kind=MemberKind.PERSON, name="Ana", classes=frozenset({MemberClass.USER}),
    plan="1", since=None,
)  # fmt: skip
PLAN = Plan(
    level="1", version=1, names=Localized(en="Level 1"), price=Money(1000, "EUR"),
    interval=Interval.MONTH, limits=(),
)  # fmt: skip


def paid(
    status: ContributionStatus,
    next_charge: date | None = None,
    interval: Interval = Interval.MONTH,
) -> Contribution:
    return Contribution(
        source="bank", amount=Money(1000, "EUR"), interval=interval, status=status,
        next_charge=next_charge,
    )  # fmt: skip


class Standing(RuleBasedStateMachine):
    """Payments, stops, time and decisions in any order, reviewed after each, as the bot does."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.member = MEMBER
        self.payment = Payment.UNKNOWN
        self.began: datetime | None = None
        self.told: list[Step] = []  # since grace began, or a decision

    def look(self) -> None:
        before = self.member
        until = self.now + GRACE
        self.member, step = review(
            before, self.payment, now=self.now, until=until, reminder=REMINDER
        )
        again = review(self.member, self.payment, now=self.now, until=until, reminder=REMINDER)
        assert again == (self.member, None), "a second review changes and tells nothing"
        if step is Step.GRACE:
            self.began, self.told = self.now, []
        if step is not None:
            assert step not in self.told, "each is told once"
            self.told.append(step)
        if step is Step.LAPSED:
            assert self.began is not None
            assert self.now - self.began >= GRACE, "nobody lapses before grace is over"
            assert Step.REMINDER in self.told, "nor unwarned"
        if before.status in {MemberStatus.SUSPENDED, MemberStatus.ENDED}:
            assert self.member == before, "only a decision brings these back"

    @rule(payment=st.sampled_from(Payment))
    def payment_changes(self, payment: Payment) -> None:
        self.payment = payment
        self.look()

    @rule(hours=st.integers(1, 24 * 40))
    def time_passes(self, hours: int) -> None:
        """Due rows fire on time, or, where the assistant was down, all at the end."""
        end = self.now + timedelta(hours=hours)
        while (at := next_review(self.member, REMINDER)) is not None and at <= end:
            self.now = max(self.now, at)
            self.look()
        self.now = end
        self.look()

    @rule(hours=st.integers(1, 24 * 80))
    def time_passes_unseen(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.look()

    @rule(decision=st.sampled_from(Decision))
    def is_decided(self, decision: Decision) -> None:
        before, self.member = self.member, decided(self.member, decision, self.now)
        self.told = self.told if self.member == before else []
        self.look()

    @invariant()
    def who_pays_is_in_force_at_once(self) -> None:
        unpaid = {MemberStatus.GRACE, MemberStatus.LAPSED}
        if self.payment in {Payment.PAYS, Payment.FREE}:
            assert self.member.status not in unpaid
        if self.payment is Payment.PAYS:
            assert self.member.status is not MemberStatus.APPLIED

    @invariant()
    def only_grace_has_an_end(self) -> None:
        assert (self.member.grace_until is not None) is (self.member.status is MemberStatus.GRACE)


TestStanding = Standing.TestCase
TestStanding.settings = settings(max_examples=200, stateful_step_count=30, deadline=None)


def test_who_never_paid_as_far_as_is_known_is_not_dunned() -> None:
    assert payment_of(MEMBER, PLAN, ()) is Payment.UNKNOWN


def test_who_pays_unnamed_pays_whatever_else_has_stopped() -> None:
    unnamed = replace(MEMBER, paid_unnamed=True)
    assert payment_of(unnamed, PLAN, (paid(ContributionStatus.ENDED),)) is Payment.PAYS


def test_one_running_payment_is_enough() -> None:
    both = (paid(ContributionStatus.ENDED), paid(ContributionStatus.ACTIVE))
    assert payment_of(MEMBER, PLAN, both) is Payment.PAYS


def test_a_free_plan_needs_no_payment() -> None:
    free = replace(PLAN, price=Money(0, "EUR"))
    assert payment_of(MEMBER, free, (paid(ContributionStatus.ENDED),)) is Payment.FREE


def test_a_gift_made_once_is_no_payment_that_stopped() -> None:
    gift = paid(ContributionStatus.ENDED, interval=Interval.ONCE)
    assert payment_of(MEMBER, PLAN, (gift,)) is Payment.UNKNOWN


def test_grace_is_counted_from_the_end_of_what_was_paid_and_ends_in_the_morning() -> None:
    ended = (paid(ContributionStatus.ENDED, date(2026, 12, 31)),)
    until = grace_end(ended, now=START, grace=GRACE, morning=time(8, 30), zone="Europe/Madrid")
    assert until == datetime(2027, 1, 30, 7, 30, tzinfo=UTC)


def test_grace_of_seconds_ends_to_the_second() -> None:
    until = grace_end(
        (), now=START, grace=timedelta(seconds=20), morning=time(8, 30), zone="Europe/Madrid"
    )
    assert until == START + timedelta(seconds=20)


def test_where_grace_is_short_its_beginning_is_reminder_enough() -> None:
    until = START + timedelta(seconds=20)
    begun, step = review(
        MEMBER, Payment.STOPPED, now=START, until=until, reminder=timedelta(days=7)
    )
    assert (step, begun.reminded, next_review(begun, timedelta(days=7))) == (
        Step.GRACE,
        True,
        until,
    )
    lapsed, step = review(
        begun, Payment.STOPPED, now=until, until=until, reminder=timedelta(days=7)
    )
    assert (lapsed.status, step) == (MemberStatus.LAPSED, Step.LAPSED)


def test_a_list_that_says_active_ends_no_grace() -> None:
    begun, _ = review(MEMBER, Payment.STOPPED, now=START, until=START + GRACE, reminder=REMINDER)
    assert decided(begun, Decision.ACTIVE, START) == begun
