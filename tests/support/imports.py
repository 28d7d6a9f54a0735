"""A desk for imports: each call is one transaction, as the operator's command line makes it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers
from assistant.domain.coop import Caps, Coop, Times
from assistant.i18n.every_language import EveryLanguage
from assistant.i18n.rendering import Renderer
from assistant.services.importing import ImportReport
from assistant.services.importing_bylaws import BylawsImport
from assistant.services.importing_circles import CircleImport
from assistant.services.importing_entities import EntityImport
from assistant.services.importing_members import MemberImport
from assistant.services.importing_plans import PlanImport
from assistant.services.members import Entry, Members
from assistant.services.post import Post
from assistant.services.wording import Wording
from assistant.storage.schema import metadata
from assistant.storage.unit_of_work import Database, Transaction
from tests.support.database import fresh_database
from tests.support.heard import complete_catalogue

T = TypeVar("T")
_catalogue = cache(complete_catalogue)

PLANS = """
[[plan]]
level = "1"
name = { en = "Level 1" }
price = "10.00"
currency = "EUR"
interval = "month"

[[plan]]
level = "2"
name = { en = "Level 2", ca = "Nivell 2" }
price = "20.00"
currency = "EUR"
interval = "month"
[plan.limits]
participants = { value = 20, hard = true }
"""

CIRCLES = """
[[circle]]
slug = "support"
name = { en = "Support", ca = "Suport" }
remit = { en = "Answers questions." }
lead = "mireia@forn.example"
default = true

[[circle]]
slug = "finance"
name = { en = "Finance" }
remit = { en = "Keeps the books." }
permissions = ["place-circle"]
"""

ENTITIES = """
[[entity]]
slug = "main"
name = "Cooperativa Sala Oberta, SCCL"
address = { street = "Carrer de Sants, 12", city = "Barcelona", country = "Spain" }
vat_number = "ES F66666660"
category = "S"
rate = "21"
series = "{year}-"
credit_series = "R{year}-"
language = "ca"
iban = "ES91 2100 0418 4502 0005 1332"
default = true

[[entity]]
slug = "association"
name = "Meet.coop Association"
address = { street = "12 Union Street", city = "Glasgow", country = "GB" }
registration_number = "SC123456"
category = "O"
reason = { en = "Not registered for VAT." }
series = "A"
credit_series = "AR"
language = "en"
"""

MEMBERS = """\
member,kind,name,class,email,plan,since,locale,timezone,person,matrix_id,role,circle
M-1,person,Ana Puig,user,Ana@Puig.example,2,2021-03-01,ca,Europe/Madrid,\
Ana Puig,,representative,
M-2,organisation,Forn,user;operational,mireia@forn.example,1,2019-10-15,ca,Europe/Madrid,\
Mireia Font,@mireia:coop.example,representative,support;finance
M-2,organisation,Forn,user;operational,jo@forn.example,1,,,,Jo Serra,,contact,
"""


@dataclass(kw_only=True)
class Desk:
    """A database, and what importing posted last."""

    database: Database
    now: datetime = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
    post: Post = field(default_factory=Post)

    @classmethod
    async def open(cls, folder: Path) -> "Desk":
        return cls(database=await fresh_database(folder))

    async def entities(self, text: str = ENTITIES, *, dry_run: bool = False) -> ImportReport:
        return await self._run(EntityImport, text.encode(), dry_run=dry_run)

    async def plans(self, text: str = PLANS, *, dry_run: bool = False) -> ImportReport:
        return await self._run(PlanImport, text.encode(), dry_run=dry_run)

    async def circles(self, text: str = CIRCLES, *, dry_run: bool = False) -> ImportReport:
        return await self._run(CircleImport, text.encode(), dry_run=dry_run)

    async def bylaws(self, text: str, *, dry_run: bool = False) -> ImportReport:
        return await self._run(BylawsImport, text.encode(), dry_run=dry_run)

    async def members(self, text: str | bytes = MEMBERS, *, dry_run: bool = False) -> ImportReport:
        data = text.encode() if isinstance(text, str) else text
        return await self._run(MemberImport, data, dry_run=dry_run)

    async def one(self, key: str) -> Entry:
        """Return a member that must be there."""
        async with self.database.transaction(self.now) as tx:
            entry = await self._get(tx, Members).by_key(key)
        assert entry is not None
        return entry

    async def repository(self, kind: type[T], method: str, *args: Any, **named: Any) -> Any:
        """Call a repository's method in a transaction of its own."""
        async with self.database.transaction(self.now) as tx:
            return await getattr(self._get(tx, kind), method)(*args, **named)

    async def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return every row of every table but the audit: what a second import must not change."""
        async with self.database.reading() as connection:
            return {
                table.name: [tuple(row) for row in await connection.execute(table.select())]
                for table in metadata.sorted_tables
                if table.name != "audit"
            }

    async def _run(self, kind: Any, data: bytes, *, dry_run: bool) -> ImportReport:
        self.post = Post()
        async with self.database.transaction(self.now) as tx:
            report: ImportReport = await self._get(tx, kind).run(data, dry_run=dry_run)
        return report

    def _get(self, tx: Transaction, kind: type[T]) -> T:
        catalogue = _catalogue()
        values = {
            Coop: Coop(name="Sample Co-op"),
            Caps: Caps(locales=("en", "es", "ca", "ar")),
            Times: Times(),
            Wording: EveryLanguage(catalogue, Renderer(catalogue)),
        }
        leaves = {Transaction: tx, AsyncConnection: tx.connection, Post: self.post}
        return Providers(values).scope(leaves).get(kind)
