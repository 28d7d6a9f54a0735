"""Bringing a file of plans in: a plan that changed becomes a new version, one that is gone ends."""

import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from typing import Annotated

from babel.numbers import list_currencies
from pydantic import Field

from assistant.domain.money import Money
from assistant.domain.plans import Interval, Limit, LimitName, Plan
from assistant.domain.replies import Localized
from assistant.services.importing import ImportReport, Problems
from assistant.services.toml_file import Choice, Entry, Names, Slug, read_toml, way
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.unit_of_work import Transaction

_ADDRESS = re.compile(r"https://[^\s<>\"'`]{1,500}")
# Decimal reads `1e9999999`, too, which no memory holds in cents.
_PRICE = re.compile(r"[0-9]{1,12}(\.[0-9]{1,6})?")


class LimitEntry(Entry):
    """How far a plan reaches; without `value` there is no limit."""

    value: Annotated[int, Field(ge=0, le=10**9)] | None = None
    hard: bool = True


class PlanEntry(Entry):
    """One plan; without `price` it is by quote."""

    level: Slug
    name: Names
    price: str | None = None
    currency: str | None = None
    interval: Choice[Interval]
    suggested: str | None = None
    payment_url: str | None = None
    approval: Slug | None = None
    limits: dict[Choice[LimitName], LimitEntry] = Field(default_factory=dict)


class PlanFile(Entry):
    """The whole file."""

    plan: Annotated[tuple[PlanEntry, ...], Field(min_length=1, strict=False)]


class PlanImport:
    """Brings plans in."""

    def __init__(
        self,
        plans: PlanRepository,
        members: MemberRepository,
        circles: CircleRepository,
        audit: AuditRepository,
        tx: Transaction,
    ) -> None:
        self._plans = plans
        self._members = members
        self._circles = circles
        self._audit = audit
        self._now = tx.now

    async def run(self, data: bytes, *, dry_run: bool = False) -> ImportReport:
        """Import the bytes of a file; with problems, or `dry_run`, nothing is changed."""
        problems = Problems()
        file = read_toml(data, PlanFile, problems)
        wanted = _plans(file, problems) if file is not None else ()
        if problems:
            return ImportReport(problems=problems.all(), dry_run=dry_run)
        offered = {plan.level: plan for plan in await self._plans.current()}
        new, changed = [], []
        for plan in wanted:
            known = offered.pop(plan.level, None)
            if known is None:
                new.append(plan)
            elif replace(known, version=0) != plan:
                changed.append(plan)
        report = ImportReport(
            added=tuple(plan.level for plan in new),
            changed=(*(plan.level for plan in changed), *offered),
            unchanged=len(wanted) - len(new) - len(changed),
            notes=await self._notes(tuple(offered), wanted),
            dry_run=dry_run,
        )
        if not dry_run:
            await self._write((*new, *changed), tuple(offered), report)
        return report

    async def _write(
        self, plans: tuple[Plan, ...], ended: tuple[str, ...], report: ImportReport
    ) -> None:
        for plan in plans:
            before = await self._plans.by_level(plan.level)
            if before is not None and replace(before, version=0, position=plan.position) == plan:
                await self._plans.resume(before, plan.position)
            else:
                version = before.version + 1 if before else 1
                await self._plans.add_version(replace(plan, version=version), self._now)
        for level in ended:
            await self._plans.end(level, self._now)
        if report.added or report.changed:
            counts = {"added": len(report.added), "changed": len(report.changed)}
            await self._audit.add("plans-import", actor="operator", data=counts, now=self._now)

    async def _notes(self, ended: tuple[str, ...], plans: tuple[Plan, ...]) -> tuple[str, ...]:
        holders = Counter(member.plan for member in await self._members.all())
        circles = {circle.slug for circle in await self._circles.all()}
        missing = tuple(
            f"{plan.level} waits for the circle {plan.approval} to agree: import that circle, too."
            for plan in plans
            if plan.approval is not None and plan.approval not in circles
        )
        return missing + tuple(
            f"{level} is not in the file: it is offered no more, and the members who have it "
            f"({holders[level]}) keep it."
            for level in ended
        )


def _plans(file: PlanFile, problems: Problems) -> tuple[Plan, ...]:
    seen = set[str]()
    found = []
    for position, entry in enumerate(file.plan):
        if entry.level in seen:
            problems.add(None, way("plan", position, "level"), "duplicate", entry.level)
        seen.add(entry.level)
        found.append(
            Plan(
                level=entry.level,
                version=0,
                names=Localized(entry.name),
                price=_price(entry, position, problems),
                interval=entry.interval,
                limits=tuple(
                    Limit(name=name, value=limit.value, hard=limit.hard)
                    for name, limit in entry.limits.items()
                ),
                position=position,
                suggested=_price(entry, position, problems, "suggested"),
                payment_url=_address(entry, position, problems),
                approval=entry.approval,
            )
        )
    return tuple(found)


def _address(entry: PlanEntry, position: int, problems: Problems) -> str | None:
    url = entry.payment_url
    if url is not None and _ADDRESS.fullmatch(url) is None:
        problems.add(None, way("plan", position, "payment_url"), "bad-url", url)
    return url


def _price(entry: PlanEntry, position: int, problems: Problems, key: str = "price") -> Money | None:
    written: str | None = getattr(entry, key)
    if written is None:
        return None
    if entry.currency is None:
        problems.add(None, way("plan", position, "currency"), "missing")
        return None
    if entry.currency not in list_currencies():
        place = way("plan", position, "currency")
        problems.add(None, place, "unknown-currency", entry.currency)
        return None
    money = _money(written, entry.currency)
    if money is None:
        problems.add(None, way("plan", position, key), "bad-price", written)
    return money


def _money(text: str, currency: str) -> Money | None:
    """Read `20.00`; None for what is no such number, or finer than the currency's coins."""
    if _PRICE.fullmatch(text) is None:
        return None
    minor = Decimal(text) * 10 ** Money(0, currency).digits
    return Money(int(minor), currency) if minor == minor.to_integral_value() else None
