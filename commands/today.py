"""Today: what matters to the one who asks, as far as the assistant knows."""

from datetime import date, datetime

from assistant.api import (
    Agreements,
    Caller,
    Coop,
    Example,
    Localized,
    MemberStatus,
    Money,
    Reply,
    Today,
    Transaction,
    VotesOwed,
    command,
    local_day,
    overdue,
)


class TodayMeeting(Reply, message="today-meeting"):
    """A meeting of today, by its number."""

    room: str
    at: datetime
    number: Example


class TodayAnswer(Reply, message="today-answer"):
    """A circle waits for an answer of the reader's."""

    number: Example
    circle: Localized
    subject: str


class TodayVote(Reply, message="today-vote"):
    """A vote waits for the reader's ballot."""

    number: Example
    title: str
    closes_at: datetime


class TodayReview(Reply, message="today-review"):
    """A decision that the reader sees to is to be reviewed."""

    number: Example
    title: str


class TodayStanding(Reply, message="today-standing"):
    """A membership that is anything but active; `until` is set in grace."""

    member: str
    status: MemberStatus
    until: datetime | None


class TodayCharge(Reply, message="today-charge"):
    """A charge of the next days; `member` None: the reader's only one."""

    member: str | None
    amount: Money
    on: date


class TodayToPay(Reply, message="today-to-pay"):
    """An invoice that is open; `late`: it was due."""

    number: str
    total: Money
    due: date | None
    late: bool


class TodayNoPlan(Reply, message="today-no-plan"):
    """A member whom the reader represents has no plan."""

    member: str


class TodayNoRoom(Reply, message="today-no-room"):
    """A circle that the reader leads has no room."""

    circle: Localized


class TodayShown(Reply, message="today-shown"):
    """What there is today; () for nothing."""

    items: tuple[Reply, ...]


@command("today-show", private=True, rank=10)
async def show(
    caller: Caller,
    today: Today,
    votes: VotesOwed,
    agreements: Agreements,
    coop: Coop,
    tx: Transaction,
) -> TodayShown:
    """Show today's meetings, what is to be paid, and what only the caller can put right."""
    day = await today.of(caller)
    single = len(caller.members) == 1
    charges = [
        TodayCharge(
            member=None if single else charge.member.name, amount=charge.amount, on=charge.on
        )
        for charge in day.charges
    ]
    return TodayShown(
        items=(
            *(
                TodayMeeting(
                    room=each.room.name, at=each.at, number=Example(each.appointment.number)
                )
                for each in day.meetings
                if each.at is not None
            ),
            *(
                TodayAnswer(
                    number=Example(each.ticket.number),
                    circle=each.circle.names,
                    subject=each.ticket.subject,
                )
                for each in day.owed
            ),
            *(
                TodayVote(
                    number=Example(each.proposal.number),
                    title=each.proposal.wording.title,
                    closes_at=each.proposal.closes_at,
                )
                for each in await votes.of(caller)
                if each.proposal.closes_at is not None
            ),
            *(
                TodayReview(number=Example(each.number), title=each.wording.title)
                for each in await agreements.due_of(caller)
            ),
            *(
                TodayStanding(member=each.name, status=each.status, until=each.grace_until)
                for each in day.unsettled
            ),
            *(
                TodayToPay(
                    number=each.number,
                    total=each.total,
                    due=each.due,
                    late=overdue(each, local_day(tx.now, caller, coop)),
                )
                for each in day.to_pay
            ),
            *charges,
            *(TodayNoPlan(member=member.name) for member in day.without_plan),
            *(TodayNoRoom(circle=circle.names) for circle in day.without_room),
        )
    )
