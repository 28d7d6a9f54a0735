"""Address and tax number in a file of members: whom each member's documents are made out to."""

import re
from dataclasses import replace
from typing import Protocol

from babel import Locale

from assistant.domain.details import Address, BillingDetails
from assistant.domain.members import Member
from assistant.services.cells import Cells, Cleared
from assistant.services.importing import Problems
from assistant.storage.details import DetailsRepository
from assistant.storage.unit_of_work import Transaction

BILLING = ("billing_name", "street", "postcode", "city", "region", "country", "tax_number")
"""The columns, in the order of a letter's head."""

Billing = dict[str, str | Cleared]
"""What one line says of them; a column that is empty is not there."""

_TAX_NUMBER = re.compile(r"[0-9A-Z]{4,20}")
_NEEDED = ("street", "city", "country")  # of an address (EN 16931, BG-8, and what a letter needs)


class BillingLine(Protocol):
    """A line of the file, as far as it is read here."""

    @property
    def line(self) -> int:
        """Its number."""

    @property
    def billing(self) -> Billing:
        """What it says."""


def read_billing(cells: Cells) -> Billing:
    """Read the columns of one line; countries by their code (ISO 3166-1), tax numbers by syntax."""
    found = {column: cells.clearable(column) for column in BILLING}
    read = {column: said for column, said in found.items() if said is not None}
    country, number = read.get("country"), read.get("tax_number")
    if isinstance(country, str):
        read["country"] = country.upper()
        if len(country) != 2 or country.upper() not in Locale("en").territories:  # noqa: PLR2004 - alpha-2
            cells.refuse("country", "bad-country", country)
    if isinstance(number, str):
        read["tax_number"] = re.sub(r"[\s./-]", "", number).upper()
        if _TAX_NUMBER.fullmatch(str(read["tax_number"])) is None:
            cells.refuse("tax_number", "bad-tax-number", number)
    return read


class DetailsImport:
    """Brings billing details in."""

    def __init__(self, details: DetailsRepository, tx: Transaction) -> None:
        self._details = details
        self._now = tx.now

    async def bring(
        self, member: Member, lines: tuple[BillingLine, ...], problems: Problems
    ) -> bool:
        """Lay what `lines` say over what is known of the member; return whether that changes it.

        Where nothing else is said, documents are made out to the member's name.
        """
        said: Billing = {}
        for line in lines:
            said |= line.billing
        if not said:
            return False
        known = await self._details.get(member.id)
        details, parts = _merged(member, known, said)
        missing = [column for column in _NEEDED if any(parts.values()) and not parts[column]]
        for column in missing:
            problems.add(lines[0].line, column, "missing")
        if missing or details == known:
            return False
        await self._details.put(member.id, details, self._now)
        return True


def _merged(
    member: Member, known: BillingDetails | None, said: Billing
) -> tuple[BillingDetails, dict[str, str | None]]:
    """Return the details, and the parts of their address, whole or not."""
    before = known or BillingDetails(name=member.name)
    to = before.address
    parts = {
        "street": to.street if to else None,
        "postcode": to.postcode if to else None,
        "city": to.city if to else None,
        "region": to.region if to else None,
        "country": to.country if to else None,
    }
    parts = {column: _over(said, column, value) for column, value in parts.items()}
    street, city, country = parts["street"], parts["city"], parts["country"]
    address = None
    if street and city and country:
        address = Address(
            street=street, city=city, country=country, postcode=parts["postcode"],
            region=parts["region"], extra=to.extra if to else None,
        )  # fmt: skip
    return replace(
        before,
        name=_over(said, "billing_name", before.name) or member.name,
        address=address,
        tax_number=_over(said, "tax_number", before.tax_number),
    ), parts


def _over(said: Billing, column: str, known: str | None) -> str | None:
    value = said.get(column, known)
    return None if isinstance(value, Cleared) else value
