"""OpenCollective as a source: pages of orders, then of what came in."""

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.domain.sources import Page
from assistant.gateways.opencollective.answers import (
    Incomings,
    Orders,
    OrdersAnswer,
    ReceiptsAnswer,
    where,
)
from assistant.gateways.opencollective.client import Access, Client
from assistant.services.sources import Nonsense, Refused, Shifted

PAGE = 1000
"""Orders in a page: the most that OpenCollective gives."""

T = TypeVar("T", bound=BaseModel)


class Cursor(BaseModel):
    """Where reading goes on.

    A page begins with the last row of the page before: where that is another row than `anchor`
    says, rows before it came or went, and something would be missed.
    """

    model_config = ConfigDict(frozen=True)

    part: Literal["orders", "receipts"]
    offset: int = 0
    anchor: str | None = None
    before: int = 0  # rows of the parts before


@dataclass(frozen=True, kw_only=True)
class _Rows:
    """A page's rows as far as paging goes: their keys, None for an empty one."""

    keys: list[str | None]
    total: int | None


class OpenCollectiveSource:
    """A `Source` out of a collective's page; see `services.sources.Source`."""

    def __init__(self, slug: str, access: Access, *, page: int = PAGE) -> None:
        self._slug = slug
        self._client = Client(access)
        self._limit = page

    async def page(self, cursor: str | None, since: datetime | None) -> Page:
        """Return the page at `cursor`. Raises `SourceFailed`."""
        try:
            at = Cursor.model_validate_json(cursor) if cursor else Cursor(part="orders")
        except ValidationError:
            raise Shifted("cursor") from None
        if at.part == "orders":
            return await self._orders(at)
        return await self._receipts(at, since)

    async def count(self) -> int:
        """Return how many contribute now. Raises `SourceFailed`, for a look at the access."""
        data = await self._client.ask(_query("account"), {"slug": self._slug})
        account = data.get("account")
        if account is None:
            raise Refused("no such account")
        count = account["orders"]["totalCount"] if isinstance(account, dict) else None
        return count if isinstance(count, int) else 0

    async def close(self) -> None:
        """Close the connection."""
        await self._client.close()

    async def _orders(self, at: Cursor) -> Page:
        data = await self._ask("orders", at)
        answer = await _parsed(OrdersAnswer, data)
        if answer.account is None:
            raise Refused("no such account")
        page: Orders = answer.account.orders
        rows = _Rows(
            keys=[None if row is None else row.public_id for row in page.nodes],
            total=page.total_count,
        )
        following = self._next(at, rows)
        if None in page.nodes:
            raise Nonsense("an empty row")  # passed over, it would end somebody's payment
        payments = _all_of([row.payment for row in page.nodes if row is not None])
        read = at.offset + len(page.nodes)
        return Page(
            payments=payments,
            receipts=(),
            cursor=(following or Cursor(part="receipts", before=read)).model_dump_json(),
            read=read,
            total=rows.total,
            all_paid=following is None,
        )

    async def _receipts(self, at: Cursor, since: datetime | None) -> Page:
        date_from = None if since is None else since.isoformat()
        data = await self._ask("receipts", at, dateFrom=date_from)
        page: Incomings = (await _parsed(ReceiptsAnswer, data)).transactions
        rows = _Rows(
            keys=[None if row is None else row.public_id for row in page.nodes],
            total=page.total_count,
        )
        following = self._next(at, rows)
        return Page(
            payments=(),
            receipts=_all_of([row.receipt for row in page.nodes if row is not None]),
            cursor=None if following is None else following.model_dump_json(),
            read=at.before + at.offset + len(page.nodes),
            total=None if rows.total is None else at.before + rows.total,
        )

    async def _ask(self, name: str, at: Cursor, **more: Any) -> dict[str, Any]:
        window = {"limit": self._limit, "offset": at.offset}
        return await self._client.ask(_query(name), {"slug": self._slug, **window, **more})

    def _next(self, at: Cursor, rows: _Rows) -> Cursor | None:
        """Return where the next page begins, None after the last; raises `Shifted`."""
        if at.anchor is not None and (not rows.keys or _digest(rows.keys[0]) != at.anchor):
            raise Shifted
        end = at.offset + len(rows.keys)
        new = len(rows.keys) - (at.anchor is not None)
        done = len(rows.keys) < self._limit if rows.total is None else end >= rows.total
        if done:
            return None
        if new <= 0:
            raise Nonsense("cut off")
        return Cursor(part=at.part, offset=end - 1, anchor=_digest(rows.keys[-1]), before=at.before)


async def _parsed(model: type[T], data: dict[str, Any]) -> T:
    try:
        return await asyncio.to_thread(model.model_validate, data)
    except ValidationError as error:
        raise where(error) from None


def _all_of(makers: list[Callable[[], Any]]) -> tuple[Any, ...]:
    try:
        return tuple(made for make in makers if (made := make()) is not None)
    except (ValueError, OverflowError):
        raise Nonsense("value") from None


def _digest(key: str | None) -> str:
    # The last row of a page may be of somebody who wants to leave no trace.
    return hashlib.sha256((key or "").encode()).hexdigest()[:16]


@cache
def _query(name: str) -> str:
    return files(__package__).joinpath(f"{name}.graphql").read_text(encoding="utf-8")
