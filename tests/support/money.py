"""Money affairs as tests need them: an entity that issues, a renderer, and documents."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Scope
from assistant.domain.circles import Circle
from assistant.domain.details import Address, BillingDetails
from assistant.domain.entities import Entity, TaxCategory
from assistant.domain.invoices import Document, DocumentKind, DocumentStatus, Origin
from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.periods import Period
from assistant.domain.persons import Permission
from assistant.domain.plans import Contribution, ContributionStatus, Interval
from assistant.domain.replies import Localized
from assistant.services.issuing import Issuing
from assistant.services.owing import Owing
from assistant.services.post import Post
from assistant.storage.contributions import ContributionRepository
from assistant.storage.details import DetailsRepository
from assistant.storage.entities import EntityRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.unit_of_work import Transaction
from tests.support.conversation import House
from tests.support.somebody import Somebody

ENTITY = Entity(
    slug="coop",
    name="Sample Co-op SCCL",
    address=Address(street="Carrer Gran 5", city="Barcelona", country="ES", postcode="08012"),
    email="billing@example.org",
    vat_number="ESF12345671",
    registration_number="B-1234",
    category=TaxCategory.STANDARD,
    rate=Decimal(21),
    reason=None,
    series="{year}-",
    credit_series="{year}-R-",
    language="ca",
    iban="ES9121000418450200051332",
    default=True,
)
WITHOUT_VAT = Entity(
    slug="club",
    name="Sample Association",
    address=Address(street="Main Road 1", city="Galway", country="IE", postcode="H91"),
    email=None,
    vat_number=None,
    registration_number="IE-555",
    category=TaxCategory.NOT_SUBJECT,
    rate=Decimal(0),
    reason=Localized({"en": "Not registered for VAT", "es": "No sujeto a IVA"}),
    series="A/{year}/",
    credit_series="AC/{year}/",
    language="en",
)
VIC = Address(street="Plaça Major 3", city="Vic", country="ES", postcode="08500")
PERIOD = Period(2026, 11)


@asynccontextmanager
async def at_desk(house: House) -> AsyncIterator[Scope]:
    """Open one transaction as an operator's command does; nothing is posted."""
    async with house.database.transaction(house.now) as tx:
        leaves = {AsyncConnection: tx.connection, Transaction: tx, Post: Post()}
        yield house.dispatcher._providers.scope(leaves)


class PlainRenderer:
    """Makes a file that only names its document."""

    def render(self, document: Document) -> bytes:
        buyer = document.buyer
        if buyer is None:  # of a document that others have issued
            return f"{document.number} copy".encode()
        return f"{document.number} {buyer.name} {buyer.tax_number}".encode()


async def keep(house: House, *entities: Entity) -> None:
    """Let the co-op have these entities."""
    async with house.database.transaction(house.now) as tx:
        for entity in entities:
            await EntityRepository(tx.connection).put(entity)


async def pays(
    house: House, member: Member, minor: int = 2000, currency: str = "EUR", **more: Any
) -> None:
    """Let a member pay something each month, or as `more` says."""
    contribution = Contribution(
        source="test",
        amount=Money(minor, currency),
        interval=more.get("interval", Interval.MONTH),
        status=more.get("status", ContributionStatus.ACTIVE),
        next_charge=more.get("next_charge", date(2026, 11, 30)),
    )
    async with house.database.transaction(house.now) as tx:
        key = f"{member.key}-{currency}"
        await ContributionRepository(tx.connection).put(member.id, key, contribution)


async def issue(
    house: House, member: Member, period: Period = PERIOD, entity: Entity = ENTITY
) -> Document:
    """Issue a member's invoice for a period, as the operator's command does; tell nobody.

    A member without details gets an address, without which there is no invoice.
    """
    async with at_desk(house) as scope:
        details = scope.get(DetailsRepository)
        if await details.get(member.id) is None:
            await details.put(member.id, BillingDetails(name=member.name, address=VIC), house.now)
        (owed,) = await scope.get(Owing).of_member(member, period, entity)
        return await scope.get(Issuing).issue(owed, entity)


async def mirrored(house: House, member: Member, number: str = "R-77") -> Document:
    """Keep a receipt of the payment platform."""
    document = Document(
        id=0,
        number=number,
        kind=DocumentKind.RECEIPT,
        origin=Origin.MIRRORED,
        member_id=member.id,
        issued=date(2026, 10, 2),
        due=None,
        net=Money(2000, "EUR"),
        tax=Money(0, "EUR"),
        total=Money(2000, "EUR"),
        status=DocumentStatus.PAID,
        description="Level 2",
        language="en",
        source="opencollective",
    )
    async with house.database.transaction(house.now) as tx:
        await DocumentRepository(tx.connection).add(document, house.now)
    return document


async def documents(house: House) -> tuple[Document, ...]:
    """Return every document there is, by id."""
    async with house.database.reading() as connection:
        return await DocumentRepository(connection).all()


async def finance(house: House, *people: Somebody) -> Circle:
    """Make the circle that settles money, with a room of its people."""
    room = await house.room(*people, circle="finance")
    return await house.circle(
        "finance",
        names={"en": "Finance", "es": "Finanzas"},
        room_id=room.room_id,
        permissions=frozenset({Permission.MANAGE_MONEY}),
        people=people,
    )
