"""Billing details: what a member's documents are made out to, seen and changed by itself."""

import re
from dataclasses import dataclass, replace
from typing import Any

from assistant.domain.details import Address, BillingDetails
from assistant.domain.members import Member
from assistant.domain.persons import Caller
from assistant.services.countries import country_of
from assistant.services.invoices import Invoices
from assistant.services.tax_numbers import read_tax_number
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.details import DetailsRepository
from assistant.storage.snapshots import details_in, details_out
from assistant.storage.unit_of_work import Transaction

_POSTCODE_FIRST = re.compile(r"((?:[^\s,]*\d[^\s,]*\s+){1,2})(\D.*)")
_POSTCODE_LAST = re.compile(r"(.*\D)\s+((?:[^\s,]*\d[^\s,]*\s*){1,2})")


@dataclass(frozen=True, kw_only=True)
class AddressParts:
    """What could be read of an address in one line; None is what is to be asked for."""

    street: str | None
    town: str | None
    country: str | None


@dataclass(frozen=True, kw_only=True)
class DetailsChange:
    """Details before and after a change; `before` None where none were ever given."""

    member: Member
    before: BillingDetails | None
    after: BillingDetails


class Details:
    """Shows and changes the details of members whom the caller represents."""

    def __init__(
        self,
        *,
        details: DetailsRepository,
        invoices: Invoices,
        audit: AuditRepository,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._details = details
        self._invoices = invoices
        self._audit = audit
        self._undo = undo
        self._now = tx.now

    async def of(self, caller: Caller, key: str) -> tuple[Member, BillingDetails]:
        """Return the details of the caller's member, with its name where none were ever given.

        Raises `NotYourMember`, and `ForRepresentatives` for a contact.
        """
        member = await self._invoices.represented(caller, key)
        return member, await self._details.get(member.id) or BillingDetails(name=member.name)

    async def named(self, caller: Caller, key: str, name: str) -> DetailsChange:
        """Return the change to another name; nothing is changed yet. Raises as `of`."""
        member, known = await self.of(caller, key)
        return await self._change(member, replace(known, name=" ".join(name.split())))

    async def taxed(self, caller: Caller, key: str, number: str) -> DetailsChange:
        """Return the change to another tax number; raises as `of`, and `TaxNumberWrong`."""
        member, known = await self.of(caller, key)
        country = None if known.address is None else known.address.country
        number = read_tax_number(number, country)
        return await self._change(member, replace(known, tax_number=number))

    async def moved(
        self, caller: Caller, key: str, *, street: str, town: str, country: str
    ) -> DetailsChange:
        """Return the change to another address; raises as `of`.

        `town` is read as postcode and city, in either order.
        """
        member, known = await self.of(caller, key)
        postcode, city = read_town(town)
        address = Address(
            street=" ".join(street.split()), postcode=postcode, city=city, country=country
        )
        return await self._change(member, replace(known, address=address))

    async def make(self, caller: Caller, change: DetailsChange) -> None:
        """Make a change; `undo` takes it back."""
        member_id = change.member.id
        await self._details.put(member_id, change.after, self._now)
        await self._audit.add(
            "details-change",
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=change.member.key,
            now=self._now,
        )
        before = None if change.before is None else details_out(change.before)
        data = {"member": member_id, "before": before, "after": details_out(change.after)}
        await self._undo.record("details-change", data)

    async def _change(self, member: Member, after: BillingDetails) -> DetailsChange:
        return DetailsChange(member=member, before=await self._details.get(member.id), after=after)


@undoes("details-change")
async def undo_details(data: dict[str, Any], details: DetailsRepository, tx: Transaction) -> None:
    """Put the details of before back, unless they were changed again since."""
    now = await details.get(data["member"])
    if now != details_in(data["after"]):
        return
    if data["before"] is None:
        await details.drop(data["member"])
    else:
        await details.put(data["member"], details_in(data["before"]), tx.now)


def read_address(text: str) -> AddressParts:
    """Read an address in one line, its parts between commas or on lines of their own."""
    parts = [" ".join(part.split()) for part in re.split(r"[,\n،]", text)]
    parts = [part for part in parts if part]
    country = country_of(parts[-1]) if len(parts) > 1 else None
    if country is not None:
        parts.pop()
    town = parts.pop() if len(parts) > 1 else None
    return AddressParts(street=", ".join(parts) or None, town=town, country=country)


def read_town(text: str) -> tuple[str | None, str]:
    """Return postcode and city of `08001 Barcelona`, `SW1A 1AA London` or `Roma 00184`."""
    line = " ".join(text.split())
    if (found := _POSTCODE_FIRST.fullmatch(line)) is not None:
        return found[1].strip(), found[2].strip(" ,")
    if (found := _POSTCODE_LAST.fullmatch(line)) is not None:
        return found[2].strip(), found[1].strip(" ,")
    return None, line
