"""What goes wrong at OpenCollective has a type, quotes nobody, and costs a later try only."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from assistant.gateways.opencollective import client
from assistant.gateways.opencollective.client import Access
from assistant.gateways.opencollective.source import OpenCollectiveSource
from assistant.services.sources import (
    Nonsense,
    RateLimited,
    Refused,
    SourceFailed,
    Unreachable,
)
from tests.support.opencollective import (
    FULL_SCHEMA,
    OWN_SCHEMA,
    TOKEN,
    Collective,
    all_of,
    fails,
    hangs,
    says,
    serving,
    source,
)

QUERIES = sorted(Path(client.__file__).parent.glob("*.graphql"))
SCHEMAS = [OWN_SCHEMA, *([FULL_SCHEMA] if FULL_SCHEMA.exists() else [])]


FORBIDDEN = [{"message": "x", "path": ["account"], "extensions": {"code": "Forbidden"}}]
PARTIAL = [{"message": "x", "path": ["account", "orders", "nodes", 0, "fromAccount"]}]


def _nulls(answer: dict[str, Any]) -> None:
    answer["data"]["account"]["orders"]["nodes"][0]["amount"] = None


def _hole(answer: dict[str, Any]) -> None:
    answer["data"]["account"]["orders"]["nodes"][0] = None  # whose payment would have ended


def _text(answer: dict[str, Any]) -> None:
    answer["data"]["account"]["orders"]["nodes"][0]["amount"]["valueInCents"] = "2000"


def _infinite(answer: dict[str, Any]) -> None:
    answer["data"]["account"]["orders"]["nodes"][0]["amount"]["valueInCents"] = 1e300


def _status(answer: dict[str, Any]) -> None:
    answer["data"]["account"]["orders"]["nodes"][0]["status"] = "FROZEN"


def _date(answer: dict[str, Any]) -> None:
    answer["data"]["account"]["orders"]["nodes"][0]["nextChargeDate"] = "tomorrow"


def _no_nodes(answer: dict[str, Any]) -> None:
    answer["data"]["account"]["orders"]["nodes"] = None


def _short(answer: dict[str, Any]) -> None:
    answer["data"]["account"]["orders"]["nodes"] = []


@pytest.mark.parametrize(
    ("how", "error"),
    [
        ({"trouble": [fails(429, **{"Retry-After": "7"})]}, RateLimited),
        ({"trouble": [fails(500)]}, Unreachable),
        ({"trouble": [fails(502)]}, Unreachable),
        ({"trouble": [fails(401)]}, Refused),
        ({"trouble": [fails(403)]}, Refused),
        ({"trouble": [fails(400)]}, Nonsense),
        ({"trouble": [says("<html>")]}, Nonsense),
        ({"trouble": [says("[]")]}, Nonsense),
        ({"trouble": [says("{}")]}, Nonsense),
        ({"trouble": [says('{"data": null}')]}, Nonsense),
        ({"trouble": [says("[" * 100_000)]}, Nonsense),
        ({"trouble": [hangs(5)]}, Unreachable),
        ({"errors": FORBIDDEN}, Refused),
        ({"errors": PARTIAL}, Nonsense),
        ({"errors": ["what?"]}, Nonsense),
        ({"tamper": _nulls}, Nonsense),
        ({"tamper": _hole}, Nonsense),
        ({"tamper": _text}, Nonsense),
        ({"tamper": _infinite}, Nonsense),
        ({"tamper": _status}, Nonsense),
        ({"tamper": _date}, Nonsense),
        ({"tamper": _no_nodes}, Nonsense),
        ({"tamper": _short}, Nonsense),
    ],
)
async def test_every_failure_has_its_type_and_quotes_nobody(
    how: dict[str, Any], error: type[SourceFailed]
) -> None:
    there = Collective(**how)
    there.gives(3)
    async with serving(there):
        asked = source(there, timeout=0.5)
        with pytest.raises(error) as raised:
            await asked.page(None, None)
        await asked.close()
    assert "backer" not in str(raised.value).casefold()
    if error is RateLimited:
        assert raised.value.retry_after == 7


async def test_nobody_there() -> None:
    there = Collective(url="http://127.0.0.1:9/")
    with pytest.raises(Unreachable):
        await all_of(source(there))


async def test_a_wrong_slug_is_refused() -> None:
    async with serving(Collective()) as there:
        asked = OpenCollectiveSource("nobody", Access(endpoint=there.url))
        with pytest.raises(Refused):
            await asked.page(None, None)
        with pytest.raises(Refused):
            await asked.count()
        await asked.close()


async def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "LARGEST", 10_000)
    there = Collective(trouble=[says(json.dumps({"data": "x" * 100_000}))])
    async with serving(there):
        with pytest.raises(Nonsense, match="too large"):
            await all_of(source(there))


async def test_no_more_requests_than_allowed() -> None:
    there = Collective()
    there.gives(12)
    loop = asyncio.get_running_loop()
    async with serving(there):
        began = loop.time()
        await all_of(source(there, page=3, requests=4, window=0.5))
    assert there.requests == 7
    assert loop.time() - began >= 0.5


async def test_the_token_goes_in_its_header_and_nowhere_else() -> None:
    seen: list[web.Request] = []
    there = Collective(strict_token=True)
    there.trouble = [seen.append]
    there.gives(1)
    async with serving(there):
        payments, _, _ = await all_of(source(there))
    assert payments
    assert TOKEN not in repr(Access(token=TOKEN))
    assert seen[0].headers["Personal-Token"] == TOKEN
