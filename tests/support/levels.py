"""Two plans, one with a price and one by quote, and a bakery that has the first."""

from assistant.domain.members import Member, MemberKind
from assistant.domain.money import Money
from assistant.domain.plans import Interval, Limit, LimitName, Plan
from assistant.domain.replies import Localized
from tests.support.conversation import House

LEVEL_2 = Plan(
    level="2",
    version=1,
    names=Localized({"en": "Level 2", "es": "Nivel 2"}),
    price=Money(2000, "EUR"),
    interval=Interval.MONTH,
    limits=(
        Limit(name=LimitName.PARTICIPANTS, value=20, hard=True),
        Limit(name=LimitName.ROOMS, value=5, hard=False),
        Limit(name=LimitName.MINUTES, value=None, hard=True),
    ),
)
CUSTOM = Plan(
    level="custom",
    version=1,
    names=Localized({"en": "Custom", "es": "A medida"}),
    price=None,
    interval=Interval.YEAR,
    limits=(),
    position=1,
)


async def offer(house: House) -> House:
    """Let the co-op offer both plans."""
    await house.plan(LEVEL_2)
    await house.plan(CUSTOM)
    return house


async def bakery(house: House) -> Member:
    """Make an organisation on level 2."""
    return await house.member(
        "forn", name="Forn Cooperatiu", plan="2", kind=MemberKind.ORGANISATION
    )
