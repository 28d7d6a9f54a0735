"""Bringing a file of legal entities in: who issues invoices, and how; whole or not at all."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated

from pydantic import Field
from stdnum import iban
from stdnum.exceptions import ValidationError

from assistant.domain.details import Address
from assistant.domain.entities import Entity, TaxCategory
from assistant.domain.replies import Localized
from assistant.services.countries import country_of
from assistant.services.importing import ImportReport, Problems
from assistant.services.tax_numbers import TaxNumberWrong, read_tax_number
from assistant.services.toml_file import (
    Choice,
    Entry,
    LanguageCode,
    Names,
    Slug,
    Words,
    read_toml,
    way,
)
from assistant.storage.audit import AuditRepository
from assistant.storage.entities import EntityRepository
from assistant.storage.unit_of_work import Transaction

_RATE = re.compile(r"[0-9]{1,2}(\.[0-9]{1,4})?")
_SERIES = re.compile(r"(?:[A-Za-z0-9./_-]|\{year\}){1,30}")


Wrong = Callable[..., None]


class AddressEntry(Entry):
    """A postal address; `country` by name or code."""

    street: Words
    city: Words
    country: Words
    postcode: Words | None = None
    region: Words | None = None
    extra: Words | None = None


class EntityEntry(Entry):
    """One entity."""

    slug: Slug
    name: Words
    address: AddressEntry
    email: Words | None = None
    vat_number: Words | None = None
    registration_number: Words | None = None
    category: Choice[TaxCategory]
    rate: str = "0"
    reason: Names | None = None
    series: Words
    credit_series: Words
    language: LanguageCode
    iban: Words | None = None
    bic: Words | None = None
    payment_days: Annotated[int, Field(ge=0, le=365)] = 30
    default: bool = False


class EntityFile(Entry):
    """The whole file."""

    entity: Annotated[tuple[EntityEntry, ...], Field(min_length=1, strict=False)]


class EntityImport:
    """Brings entities in; one that the file does not name stays as it is."""

    def __init__(self, entities: EntityRepository, audit: AuditRepository, tx: Transaction) -> None:
        self._entities = entities
        self._audit = audit
        self._now = tx.now

    async def run(self, data: bytes, *, dry_run: bool = False) -> ImportReport:
        """Import the bytes of a file; with problems, or `dry_run`, nothing is changed."""
        problems = Problems()
        file = read_toml(data, EntityFile, problems)
        known = {each.slug: each for each in await self._entities.all()}
        read = [] if file is None else [_entity(e, n, problems) for n, e in enumerate(file.entity)]
        wanted = {each.slug: each for each in read}
        if len(wanted) < len(read):
            problems.add(None, "entity", "duplicate")
        _check_together({**known, **wanted}, problems)
        if problems:
            return ImportReport(problems=problems.all(), dry_run=dry_run)
        added = tuple(slug for slug in wanted if slug not in known)
        changed = tuple(slug for slug in wanted if slug in known and known[slug] != wanted[slug])
        report = ImportReport(
            added=added,
            changed=changed,
            unchanged=len(wanted) - len(added) - len(changed),
            dry_run=dry_run,
        )
        if not dry_run:
            for slug in (*added, *changed):
                await self._entities.put(wanted[slug])
            if added or changed:
                counts = {"added": len(added), "changed": len(changed)}
                await self._audit.add(
                    "entities-import", actor="operator", data=counts, now=self._now
                )
        return report


def _entity(entry: EntityEntry, position: int, problems: Problems) -> Entity:
    def wrong(key: str, code: str, value: str = "") -> None:
        problems.add(None, way("entity", position, key), code, value)

    country = country_of(entry.address.country)
    if country is None:
        wrong("address.country", "bad-country", entry.address.country)
    vat = entry.vat_number
    if vat is not None:
        try:
            vat = read_tax_number(vat, country)
        except TaxNumberWrong:
            wrong("vat_number", "bad-tax-number", vat)
    if _RATE.fullmatch(entry.rate) is None:
        wrong("rate", "bad-rate", entry.rate)
    rate = Decimal(entry.rate) if _RATE.fullmatch(entry.rate) else Decimal(0)
    _check_tax(entry, rate, wrong)
    for key in ("series", "credit_series"):
        if _SERIES.fullmatch(getattr(entry, key)) is None:
            wrong(key, "bad-series", getattr(entry, key))
    if entry.iban is not None and not _is_iban(entry.iban):
        wrong("iban", "bad-iban", entry.iban)
    return Entity(
        **entry.model_dump(exclude={"address", "vat_number", "rate", "reason", "iban"}),
        address=Address(**entry.address.model_dump() | {"country": country or ""}),
        vat_number=vat,
        rate=rate,
        reason=None if entry.reason is None else Localized(entry.reason),
        iban=None if entry.iban is None else "".join(entry.iban.split()).upper(),
    )


def _check_tax(entry: EntityEntry, rate: Decimal, wrong: Wrong) -> None:
    """Note what EN 16931 would refuse on every invoice (BR-CO-26, BR-S-05, BR-E-10 and others)."""
    standard = entry.category is TaxCategory.STANDARD
    if standard != (rate > 0):
        wrong("rate", "rate-of-category", entry.rate)
    if not standard and entry.category is not TaxCategory.ZERO and entry.reason is None:
        wrong("reason", "missing")
    if entry.category is TaxCategory.NOT_SUBJECT:
        if entry.vat_number is not None:
            wrong("vat_number", "vat-without-vat", entry.vat_number)
        if entry.registration_number is None:
            wrong("registration_number", "missing")
    elif entry.vat_number is None:
        wrong("vat_number", "missing")


def _check_together(entities: dict[str, Entity], problems: Problems) -> None:
    """Two series that begin alike would give the same number twice."""
    seen = set[str]()
    for entity in entities.values():
        for series in (entity.series, entity.credit_series):
            if series.casefold() in seen:
                problems.add(None, f"entity {entity.slug}, series", "duplicate", series)
            seen.add(series.casefold())
    if sum(entity.default for entity in entities.values()) > 1:
        problems.add(None, "entity", "several-default-entities")


def _is_iban(text: str) -> bool:
    try:
        iban.validate(text)
    except ValidationError:
        return False
    return True
