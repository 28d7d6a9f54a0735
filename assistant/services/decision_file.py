"""The logbook as a table, for who asks: the decisions that they may see, and no others."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from assistant.domain.coop import Coop
from assistant.domain.outgoing import File
from assistant.domain.persons import Caller
from assistant.domain.replies import Localized, Reply
from assistant.domain.verdicts import Outcome
from assistant.services.decisions import Decisions, Entry
from assistant.services.files import Content, Gone, produces
from assistant.services.identity import Identity
from assistant.services.post import Post
from assistant.services.verdict_replies import VerdictOutcome
from assistant.storage.agreements import AgreementRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

KIND = "decisions"
"""The kind of the file; its key is `LOCALE:MATRIX-ID`."""


@dataclass(frozen=True, kw_only=True)
class DecisionRow:
    """A line of the table, its days in the co-op's zone; `outcome` None: it was put off."""

    number: int
    decided: date
    circle: Localized | None  # None: everybody decided
    title: str
    text: str
    outcome: Outcome | None
    gist: Reply | None  # who or what was chosen, or the numbers
    tabled: str | None
    responsible: tuple[str, ...]
    criteria: str | None
    review: date | None
    reviewed: date | None


class WhoDecided(Reply, message="decisions-file-decider"):
    """A circle, or everybody."""

    circle: Localized | None


class WhatCame(Reply, message="decisions-file-result"):
    """What came of it; `outcome` None: it was put off."""

    outcome: VerdictOutcome | None


class DecisionTables(Protocol):
    """Writes the table, in a language of the catalogue; called in a thread."""

    def table(self, rows: Collection[DecisionRow], locale: str) -> bytes:
        """Return it as CSV (RFC 4180, UTF-8); no cell of it is a formula."""


class DecisionFile:
    """Sends the table, and gathers its lines."""

    def __init__(
        self,
        *,
        decisions: Decisions,
        agreements: AgreementRepository,
        circles: CircleRepository,
        persons: PersonRepository,
        coop: Coop,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._decisions = decisions
        self._agreements = agreements
        self._circles = circles
        self._persons = persons
        self._zone = ZoneInfo(coop.timezone)
        self._post = post
        self._now = tx.now

    async def send(self, caller: Caller, locale: str) -> int:
        """Let the file follow the answer at hand, where it has any line; return how many."""
        found = await self._decisions.found(caller, most=None)
        if found:
            self._post.attach(
                File(
                    kind=KIND,
                    key=f"{locale}:{caller.user_id}",
                    name=f"decisions-{self._now.astimezone(self._zone).date().isoformat()}.csv",
                    mimetype="text/csv",
                )
            )
        return len(found)

    async def rows(self, caller: Caller) -> tuple[DecisionRow, ...]:
        """Return every decision of the caller's to see, the newest first."""
        found = await self._decisions.found(caller, most=None)
        agreed = await self._agreements.several([each.proposal.number for each in found])
        ids = {person_id for each in agreed.values() for person_id in each.responsible}
        names = {each.id: each.name for each in await self._persons.several(ids)}
        gists = await self._decisions.gists(found)
        circles = {each.id: each.names for each in await self._circles.all()}
        rows = []
        for each in found:
            proposal, agreement = each.proposal, agreed.get(each.proposal.number)
            people = () if agreement is None else agreement.responsible
            decides = proposal.circle_id
            rows.append(
                DecisionRow(
                    number=proposal.number,
                    decided=self._decided(each),
                    circle=None if decides is None else circles.get(decides, Localized()),
                    title=proposal.wording.title,
                    text=proposal.wording.text,
                    outcome=None if each.tabled is not None else proposal.outcome,
                    gist=gists.get(proposal.number),
                    tabled=each.tabled,
                    responsible=tuple(names[person] for person in people if person in names),
                    criteria=None if agreement is None else agreement.criteria,
                    review=self._day(proposal.review_at if proposal.stands else None),
                    reviewed=self._day(None if agreement is None else agreement.reviewed_at),
                )
            )
        return tuple(rows)

    def _decided(self, entry: Entry) -> date:
        return entry.at.astimezone(self._zone).date()

    def _day(self, at: datetime | None) -> date | None:
        return None if at is None else at.astimezone(self._zone).date()


@produces(KIND)
async def make_file(
    key: str, identity: Identity, file: DecisionFile, tables: DecisionTables | None = None
) -> Content:
    """Write the logbook as whose Matrix ID that is may see it by now; raises `Gone` for nobody."""
    locale, _, user_id = key.partition(":")
    caller = await identity.caller(user_id)
    rows = await file.rows(caller)
    if tables is None or not rows:
        raise Gone
    writer = tables
    return lambda: writer.table(rows, locale)
