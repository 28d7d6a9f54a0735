"""Time that passes in a house, with everything that falls due on the way."""

from datetime import datetime, timedelta

from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.outgoing import Errand
from assistant.domain.plans import Contribution, ContributionStatus, Interval
from assistant.services.membership import DUE
from assistant.storage.contributions import ContributionRepository
from assistant.storage.due import DueRepository
from assistant.storage.members import MemberRepository
from tests.support.conversation import House
from tests.support.heard import Heard, Step


async def now_is(house: House, member: Member) -> Member:
    """Return the member as it is kept."""
    async with house.database.reading() as connection:
        found = await MemberRepository(connection).get(member.id)
    assert found is not None
    return found


async def pays(house: House, member: Member, status: ContributionStatus) -> list[Heard]:
    """Let a source say how the member pays, and the member be reviewed; return what was told."""
    return (await paid(house, member, status)).messages


async def paid(house: House, member: Member, status: ContributionStatus) -> Step:
    """Do the same; return all that left for it."""
    told = Contribution(
        source="bank", amount=Money(2000, "EUR"), interval=Interval.MONTH, status=status,
        next_charge=None,
    )  # fmt: skip
    async with house.database.transaction(house.now) as tx:
        await ContributionRepository(tx.connection).put(member.id, f"k{member.id}", told)
    return await house.falls_due(DUE, {"member_id": member.id})


async def looked_at(house: House, member: Member) -> list[Heard]:
    """Have the member reviewed; return what was told."""
    return (await house.falls_due(DUE, {"member_id": member.id})).messages


async def passes(house: House, **time: float) -> list[Heard]:
    """Let time pass, and all that falls due on the way happen; return what was told."""
    return [heard for step in await _steps(house, timedelta(**time)) for heard in step.messages]


async def mailed_within(house: House, **time: float) -> list[Errand]:
    """Let time pass, and all that falls due on the way happen; return what was mailed."""
    steps = await _steps(house, timedelta(**time))
    return [each for step in steps for each in step.errands if each.kind == "mail"]


async def _steps(house: House, time: timedelta) -> list[Step]:
    end, told = house.now + time, []
    while True:
        async with house.database.reading() as connection:
            at: datetime | None = await DueRepository(connection).next_at()
        if at is None or at > end:
            break
        house.now = max(house.now, at)
        async with house.database.transaction(house.now) as tx:
            due = await DueRepository(tx.connection).take(house.now)
        for one in due:
            told.append(await house.falls_due(one.kind, one.data))  # noqa: PERF401 - one by one
    house.now = end
    return told
