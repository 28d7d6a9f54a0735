"""What tests of pulls look at: what is paid, applied, staged and kept."""

import sqlite3
from contextlib import closing

from sqlalchemy import func, select

from assistant.domain.members import Member
from assistant.domain.sources import Payment
from assistant.jobs.outcomes import Outcome
from assistant.jobs.syncing import Syncing
from assistant.storage.contributions import ContributionRepository
from assistant.storage.payment_rows import staged_payments
from assistant.storage.payments import PaymentRepository
from assistant.storage.sources import SourceRepository, SourceState
from tests.support.conversation import House
from tests.support.sources import Told, feed


def syncing(house: House) -> Syncing:
    return Syncing(house.database, house.dispatcher._providers, clock=lambda: house.now)


async def pull(house: House, told: Told, name: str = "oc") -> Outcome:
    return await syncing(house).pull(feed(told, name))


async def paid(house: House, member: Member) -> list[tuple[int, str]]:
    async with house.database.reading() as connection:
        found = await ContributionRepository(connection).of_member(member.id)
    return sorted((each.amount.minor, each.status.value) for each in found)


async def applied(house: House) -> dict[str, Payment]:
    async with house.database.reading() as connection:
        return {one.key: one for _, one in await PaymentRepository(connection).all()}


async def state(house: House) -> SourceState:
    async with house.database.reading() as connection:
        return await SourceRepository(connection).get("oc")


async def staged(house: House) -> int:
    async with house.database.reading() as connection:
        query = select(func.count()).select_from(staged_payments)
        return int((await connection.execute(query)).scalar_one())


async def ana(house: House, email: str = "ana@puig.example") -> Member:
    member = await house.member("M-1", name="Ana Puig")
    await house.person("Ana Puig", email=email, members=(member,))
    return member


def dump(house: House, *tables: str) -> list[str]:
    """Return the rows of these tables, all of them if none is named, as SQL."""
    path = house.database.url.partition(":///")[2]
    with closing(sqlite3.connect(path)) as connection:
        lines = [line for line in connection.iterdump() if line.startswith("INSERT")]
    return [line for line in lines if not tables or line.split('"')[1] in tables]
