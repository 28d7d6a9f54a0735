"""Who issues, to whom, and for what, as JSON: as it was on the day of a document."""

from decimal import Decimal
from typing import Any

from assistant.domain.details import Address, BillingDetails
from assistant.domain.entities import Entity, TaxCategory
from assistant.domain.invoices import Line
from assistant.domain.money import Money
from assistant.domain.replies import Localized

JsonObject = dict[str, Any]


def address_out(address: Address) -> JsonObject:
    """Write an address."""
    return vars(address).copy()


def address_in(data: JsonObject) -> Address:
    """Read what `address_out` wrote."""
    return Address(**data)


def entity_out(entity: Entity) -> JsonObject:
    """Write a legal entity; decimals as text, because JSON's numbers are floats."""
    return vars(entity) | {
        "address": address_out(entity.address),
        "category": entity.category.value,
        "rate": str(entity.rate),
        "reason": None if entity.reason is None else dict(entity.reason),
    }


def entity_in(data: JsonObject) -> Entity:
    """Read what `entity_out` wrote."""
    return Entity(
        **data
        | {
            "address": address_in(data["address"]),
            "category": TaxCategory(data["category"]),
            "rate": Decimal(data["rate"]),
            "reason": None if data["reason"] is None else Localized(data["reason"]),
        }
    )


def details_out(details: BillingDetails) -> JsonObject:
    """Write whom a document is made out to."""
    address = None if details.address is None else address_out(details.address)
    return {"name": details.name, "address": address, "tax_number": details.tax_number}


def details_in(data: JsonObject) -> BillingDetails:
    """Read what `details_out` wrote."""
    address = None if data["address"] is None else address_in(data["address"])
    return BillingDetails(name=data["name"], address=address, tax_number=data["tax_number"])


def line_out(line: Line) -> JsonObject:
    """Write a line; its money is in the currency of its document."""
    return {
        "description": line.description,
        "quantity": str(line.quantity),
        "unit": line.unit,
        "price": line.price.minor,
        "net": line.net.minor,
        "category": line.category.value,
        "rate": str(line.rate),
    }


def line_in(data: JsonObject, currency: str) -> Line:
    """Read what `line_out` wrote."""
    return Line(
        description=data["description"],
        quantity=Decimal(data["quantity"]),
        unit=data["unit"],
        price=Money(data["price"], currency),
        net=Money(data["net"], currency),
        category=TaxCategory(data["category"]),
        rate=Decimal(data["rate"]),
    )
