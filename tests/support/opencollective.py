"""A stand-in for OpenCollective's API that executes its schema, and misbehaves when asked to."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from aiohttp import web
from graphql import GraphQLError, GraphQLSchema, build_schema, graphql_sync

from assistant.domain.sources import Page, Payment, Receipt
from assistant.gateways.opencollective.client import Access
from assistant.gateways.opencollective.source import OpenCollectiveSource

OWN_SCHEMA = Path(__file__).parents[1] / "data" / "opencollective.graphql"
FULL_SCHEMA = Path(__file__).parents[3] / "shared" / "data" / "opencollective-schemaV2.graphql"
TOKEN = "an-admins-token"


@dataclass(frozen=True, kw_only=True)
class Backer:
    """An order and who gives it, as OpenCollective has them."""

    number: int
    name: str = ""
    email: str | None = None
    incognito: bool = False
    kind: str = "INDIVIDUAL"
    status: str = "ACTIVE"
    frequency: str = "MONTHLY"
    cents: float | None = 2000.0
    currency: str = "EUR"
    next_charge: str | None = "2026-12-01T00:00:00.000Z"

    def account(self, *, admin: bool) -> dict[str, Any]:
        emails = [self.email] if self.email and admin else None
        return {
            "__typename": "Individual" if self.kind == "INDIVIDUAL" else "Organization",
            "id": f"acc-{self.number}", "slug": f"slug-{self.number}",
            "name": self.name or f"Backer {self.number}", "legalName": None, "type": self.kind,
            "isIncognito": self.incognito, "emails": emails, "email": emails and emails[0],
        }  # fmt: skip

    def order(self, *, admin: bool) -> dict[str, Any]:
        return {
            "id": f"id-{self.number}", "publicId": f"or_{self.number}", "legacyId": self.number,
            "status": self.status, "frequency": self.frequency,
            "createdAt": "2024-01-01T00:00:00.000Z", "nextChargeDate": self.next_charge,
            "lastChargedAt": "2026-11-01T00:00:00.000Z",
            "amount": {"valueInCents": self.cents, "currency": self.currency},
            "fromAccount": self.account(admin=admin),
            "membership": {"since": "2024-01-01T00:00:00.000Z"},
        }  # fmt: skip


@dataclass
class Collective:
    """What the server has, and how it behaves; `trouble` answers instead, once for each entry."""

    backers: list[Backer] = field(default_factory=list)
    incoming: list[dict[str, Any]] = field(default_factory=list)
    trouble: list[Callable[[web.Request], Any]] = field(default_factory=list)
    on_page: Callable[[int], None] | None = None  # called with the offset of each page of orders
    errors: list[dict[str, Any]] = field(default_factory=list)  # added beside data
    tamper: Callable[[dict[str, Any]], None] | None = None  # changes the answer
    requests: int = 0
    strict_token: bool = False
    url: str = ""

    def gives(self, count: int, **how: Any) -> None:
        """Have `count` backers with e-mail addresses."""
        self.backers += [
            replace(Backer(number=n, email=f"backer{n}@mail.example"), **how)
            for n in range(1, count + 1)
        ]

    def receives(self, number: int, cents: float, **more: Any) -> None:
        """Have something come in from backer `number`."""
        self.incoming.append(
            {
                "__typename": "Credit",
                "publicId": f"tx_{len(self.incoming)}",
                "id": "x",
                "createdAt": "2026-11-01T10:00:00.000Z",
                "clearedAt": None,
                "description": "Monthly contribution",
                "isRefund": False,
                "isRefunded": False,
                "amount": {"valueInCents": cents, "currency": "EUR"},
                "taxAmount": {"valueInCents": 0, "currency": "EUR"},
                "fromAccount": Backer(number=number).account(admin=False),
                "order": {"publicId": f"or_{number}"},
                **more,
            }
        )

    def answer(self, body: dict[str, Any], token: str | None, schema: GraphQLSchema) -> Any:
        admin = token == TOKEN

        def account(_info: Any, slug: str | None = None, **_: Any) -> Any:
            if slug != "coop":
                return None
            return {"__typename": "Collective", "slug": "coop", "orders": orders}

        def orders(_info: Any, limit: int, offset: int, **_: Any) -> Any:
            if self.on_page:
                self.on_page(offset)
            if limit > 1000:
                raise GraphQLError("limit")
            some = self.backers[offset : offset + limit]
            return {
                "totalCount": len(self.backers), "offset": offset, "limit": limit,
                "nodes": [backer.order(admin=admin) for backer in some],
            }  # fmt: skip

        def transactions(_info: Any, limit: int, offset: int, **_: Any) -> Any:
            return {
                "totalCount": len(self.incoming), "offset": offset, "limit": limit,
                "nodes": self.incoming[offset : offset + limit],
            }  # fmt: skip

        root = {"account": account, "transactions": transactions}
        result = graphql_sync(
            schema, body["query"], root_value=root, variable_values=body["variables"]
        ).formatted
        answer: dict[str, Any] = json.loads(json.dumps(result))
        if self.errors:
            answer["errors"] = [*answer.get("errors", []), *self.errors]
        if self.tamper:
            self.tamper(answer)
        return answer


def schema(path: Path = OWN_SCHEMA) -> GraphQLSchema:
    """Read a schema; numbers and texts pass through its own scalars as they are."""
    return build_schema(path.read_text(encoding="utf-8"), assume_valid=True)


@asynccontextmanager
async def serving(
    collective: Collective, with_schema: GraphQLSchema | None = None
) -> AsyncIterator[Collective]:
    """Serve it on a free port of this machine."""
    executed = with_schema or schema()

    async def post(request: web.Request) -> web.StreamResponse:
        collective.requests += 1
        if collective.trouble:
            answer = collective.trouble.pop(0)(request)
            if asyncio.iscoroutine(answer):
                answer = await answer
            if answer is not None:
                assert isinstance(answer, web.StreamResponse)
                return answer
        token = request.headers.get("Personal-Token")
        if collective.strict_token and token != TOKEN:
            return web.json_response({"error": {"message": "Unauthorized"}}, status=401)
        body = await request.json()
        return web.json_response(await asyncio.to_thread(collective.answer, body, token, executed))

    application = web.Application()
    application.router.add_post("/graphql/v2", post)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    collective.url = f"http://127.0.0.1:{runner.addresses[0][1]}/graphql/v2"
    try:
        yield collective
    finally:
        await runner.cleanup()


def fails(status: int, **headers: str) -> Callable[[web.Request], web.Response]:
    """Answer with a status, as OpenCollective words it."""
    return lambda _: web.json_response(
        {"error": {"message": "quoting backer1@mail.example"}}, status=status, headers=headers
    )


def says(text: str) -> Callable[[web.Request], web.Response]:
    """Answer with any text."""
    return lambda _: web.Response(text=text, content_type="application/json")


def hangs(seconds: float) -> Callable[[web.Request], Any]:
    """Answer nothing for a while, and then as always."""

    async def wait(_: web.Request) -> None:
        await asyncio.sleep(seconds)

    return wait


def source(there: Collective, *, page: int = 1000, **more: Any) -> OpenCollectiveSource:
    """Return the gateway to a stand-in; `more` is of `Access`."""
    more.setdefault("token", TOKEN)
    return OpenCollectiveSource("coop", Access(endpoint=there.url, **more), page=page)


async def all_of(asked: OpenCollectiveSource) -> tuple[list[Payment], list[Receipt], list[Page]]:
    """Read every page of a source, and close it; return payments, receipts and the pages."""
    pages: list[Page] = []
    try:
        while not pages or pages[-1].cursor is not None:
            pages.append(await asked.page(pages[-1].cursor if pages else None, None))
    finally:
        await asked.close()
    return (
        [payment for page in pages for payment in page.payments],
        [receipt for page in pages for receipt in page.receipts],
        pages,
    )
