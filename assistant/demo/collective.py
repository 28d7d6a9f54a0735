"""A stand-in for OpenCollective: canned answers to the assistant's own questions, on loopback."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from types import TracebackType
from typing import Any, Self

from aiohttp import web

HOST = "127.0.0.1"
PATH = "/graphql/v2"
SLUG = "pont-meeting-coop"
NONSENSE = "<html><body>Back in a minute!</body></html>"
_NAMED = re.compile(r"query\s+(\w+)")
_LONG_AGO = 40
"""Days: so much more than a month that nothing is paid for any more."""
_FREQUENCIES = {"month": "MONTHLY", "year": "YEARLY", "once": "ONETIME"}


@dataclass(frozen=True, kw_only=True)
class Backer:
    """Somebody who gives; `amount` in minor units, `days` until the next charge."""

    account: str
    name: str
    email: str
    organisation: bool
    amount: int
    currency: str
    interval: str  # month, year, once
    days: int
    incognito: bool = False
    stopped: bool = False

    def order(self) -> dict[str, Any]:
        """Return the order as OpenCollective's API tells it."""
        return {
            "publicId": f"order_{self.account}",
            "status": "CANCELLED" if self.stopped else "ACTIVE",
            "frequency": _FREQUENCIES[self.interval],
            "createdAt": "2024-01-08T09:00:00.000Z",
            "nextChargeDate": None if self.stopped else _at(self.days),
            "lastChargedAt": _at(-_LONG_AGO if self.stopped else -1),
            "amount": {"valueInCents": self.amount, "currency": self.currency},
            "fromAccount": self._account(),
            "membership": {"since": "2024-01-08T09:00:00.000Z"},
        }

    def _account(self) -> dict[str, Any]:
        return {
            "id": f"account_{self.account}",
            "slug": self.account,
            "name": self.name,
            "legalName": None,
            "type": "ORGANIZATION" if self.organisation else "INDIVIDUAL",
            "isIncognito": self.incognito,
            "emails": [self.email],
            "email": self.email,
        }


class Collective:
    """The server while it is entered; `url` is where the assistant asks."""

    def __init__(self, backers: Iterable[Backer]) -> None:
        self.url = ""
        self.talks_nonsense = False  # what comes is no answer at all
        self._backers = {backer.account: backer for backer in backers}
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.router.add_post(PATH, self._post)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, 0).start()
        self.url = f"http://{HOST}:{self._runner.addresses[0][1]}{PATH}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def stop_paying(self, account: str) -> None:
        """Have somebody cancel the contribution."""
        self._backers[account] = replace(self._backers[account], stopped=True)

    def pay_again(self, account: str) -> None:
        """Have somebody take the contribution up again."""
        self._backers[account] = replace(self._backers[account], stopped=False)

    async def _post(self, request: web.Request) -> web.Response:
        if self.talks_nonsense:
            return web.Response(text=NONSENSE, content_type="text/html")
        body = await request.json()
        named = _NAMED.search(body["query"])
        answer = self._answers().get(named[1] if named else "", lambda _: None)(body["variables"])
        if answer is None:
            return web.json_response({"errors": [{"message": "Not in the demo"}]}, status=400)
        return web.json_response({"data": answer})

    def _answers(self) -> dict[str, Any]:
        """Return what answers each query that the assistant has, by its name."""
        return {
            "CoopAccount": self._account,
            "CoopOrders": self._orders,
            "CoopReceipts": lambda _: {"transactions": {"totalCount": 0, "nodes": []}},
        }

    def _account(self, asked: dict[str, Any]) -> dict[str, Any]:
        active = sum(not backer.stopped for backer in self._backers.values())
        return _of(asked, {"totalCount": active})

    def _orders(self, asked: dict[str, Any]) -> dict[str, Any]:
        first = asked["offset"]
        page = list(self._backers.values())[first : first + asked["limit"]]
        orders = [backer.order() for backer in page]
        return _of(asked, {"totalCount": len(self._backers), "nodes": orders})


def _of(asked: dict[str, Any], orders: dict[str, Any]) -> dict[str, Any]:
    """Return the collective's account with its orders; null for another slug."""
    slug = asked["slug"]
    return {"account": {"slug": slug, "orders": orders} if slug == SLUG else None}


def _at(days: int) -> str:
    """Return a moment so many days from today, as their API writes it."""
    day = datetime.now(UTC).date() + timedelta(days=days)
    return f"{datetime.combine(day, time(9)).isoformat()}.000Z"
