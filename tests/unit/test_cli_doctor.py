"""What the doctor says of each fault, with its remedy; the healthy house is in tests/homeserver."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from assistant.domain.outgoing import Errand
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database, sqlite_url
from tests.support.operator import Operator


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    """Return an operator with a database and a homeserver that does not answer."""
    operator = Operator(tmp_path)
    operator.settles()
    operator.migrates()
    return operator


@pytest.fixture
def homeserver() -> Iterator[Callable[..., str]]:
    """Start a little homeserver: answers by path, and the time that it believes it is."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    runners: list[web.AppRunner] = []

    async def start(answers: dict[str, Any], late: timedelta) -> str:
        async def answer(request: web.Request) -> web.Response:
            found = answers.get(request.path.rpartition("/")[2])
            date = {"Date": format_datetime(datetime.now(UTC) - late, usegmt=True)}
            if found is None:
                refusal = {"errcode": "M_UNKNOWN_TOKEN", "error": "no"}
                return web.json_response(refusal, status=401, headers=date)
            return web.json_response(found, headers=date)

        app = web.Application()
        app.router.add_route("*", "/{path:.*}", answer)
        runner = web.AppRunner(app)
        await runner.setup()
        runners.append(runner)
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}"

    def begin(answers: dict[str, Any], *, late: timedelta = timedelta(0)) -> str:
        return asyncio.run_coroutine_threadsafe(start(answers, late), loop).result(10)

    yield begin
    for runner in runners:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def checks(operator: Operator) -> dict[str, dict[str, str]]:
    """Return what the doctor finds wrong, or worth a note, by name."""
    found = operator.reads("doctor", status=1)["checks"]
    return {check["name"]: check for check in found if check["verdict"] != "fine"}


def test_a_homeserver_that_does_not_answer(operator: Operator) -> None:
    """Each check that needs it says so; those of the house go on."""
    found = checks(operator)
    assert set(found) >= {"homeserver", "time", "access token", "cross-signing"}
    assert "database" not in found
    assert found["homeserver"]["remedy"]
    for name in ("time", "access token", "cross-signing", "rate limits"):
        assert found[name]["found"] == "not checked: the homeserver cannot be reached"
        assert "setup" not in found[name]["remedy"], "the token may be fine"


def test_words_for_people_have_each_remedy(operator: Operator) -> None:
    said = operator.types("doctor", status=1).stdout
    assert "✗ homeserver: http://127.0.0.1:9: no answer" in said
    assert "    → check matrix.homeserver" in said


def test_a_settings_file_that_others_may_read(operator: Operator) -> None:
    operator.config.chmod(0o644)
    assert checks(operator)["settings file"]["remedy"] == f"chmod 600 {operator.config}"


def test_clocks_that_are_apart(operator: Operator, homeserver: Callable[..., str]) -> None:
    url = homeserver({"versions": {"versions": ["v1.1", "v1.11"]}}, late=timedelta(hours=1))
    operator.settles(matrix={"homeserver": url})
    found = checks(operator)
    assert found["time"]["found"].startswith(("3600 s", "3599 s", "3601 s"))
    assert "homeserver" not in found


def test_a_refused_token(operator: Operator, homeserver: Callable[..., str]) -> None:
    url = homeserver({"versions": {"versions": ["v1.1"]}})
    operator.settles(matrix={"homeserver": url})
    assert "refuses the access token" in checks(operator)["access token"]["found"]


def test_a_token_of_another_device(operator: Operator, homeserver: Callable[..., str]) -> None:
    """Two houses that share a token would spoil each other's keys."""
    who = {"user_id": "@assistant:coop.example", "device_id": "OTHER"}
    url = homeserver({"versions": {"versions": ["v1.1"]}, "whoami": who, "query": {}})
    operator.settles(matrix={"homeserver": url})
    found = checks(operator)
    assert "OTHER" in found["access token"]["found"]
    assert "does not have the keys" in found["cross-signing"]["found"]


def test_a_server_that_is_too_old(operator: Operator, homeserver: Callable[..., str]) -> None:
    operator.settles(matrix={"homeserver": homeserver({"versions": {"versions": ["r0.6.0"]}})})
    assert checks(operator)["homeserver"]["remedy"] == "upgrade it"


def test_limits_that_were_lifted(operator: Operator, homeserver: Callable[..., str]) -> None:
    """Where the account may ask, the answer is the server's own."""
    lifted = {"messages_per_second": 0, "burst_count": 0}
    url = homeserver({"versions": {"versions": ["v1.1"]}, "override_ratelimit": lifted})
    operator.settles(matrix={"homeserver": url})
    assert "rate limits" not in checks(operator)


def test_a_mail_server_that_does_not_answer(operator: Operator) -> None:
    operator.settles(mail={"host": "127.0.0.1", "port": 9, "sender": "a@coop.example"})
    assert "127.0.0.1:9" in checks(operator)["mail"]["found"]


def test_languages_that_are_not_there(operator: Operator) -> None:
    operator.settles(coop={"default_locale": "xx"})
    assert "choose among en" in checks(operator)["languages"]["remedy"]
    operator.settles(caps={"locales": ["en", "xx"]})
    assert checks(operator)["languages"]["found"] == "caps.locales names xx"


def test_a_database_that_is_behind(operator: Operator) -> None:
    operator.database.unlink()
    assert checks(operator)["database"]["remedy"] == "run `assistant setup`"


def test_what_was_given_up_is_named_with_its_remedy(operator: Operator) -> None:
    """Its content is gone; what it was for, and why it failed, is not."""

    async def give_up() -> None:
        database = Database(sqlite_url(operator.database))
        rows = ("circle-room:support", "invite:!room:coop.example:@ana:far.example:2026-11-22T10")
        now = datetime.now(UTC)
        async with database.transaction(now) as tx:
            outbox = OutboxRepository(tx.connection)
            for key, error in zip(rows, ("M_UNKNOWN", "M_FORBIDDEN"), strict=True):
                await outbox.add(Errand(kind="create-room", key=key), now=now)
                await outbox.finished(f"errand:{key}", now, error)
        await database.close()

    asyncio.run(give_up())
    found = checks(operator)["outbox"]
    assert found["found"] == (
        "0 waiting, 2 given up (circle room of `support`: M_UNKNOWN, "
        "invitation of @ana:far.example: M_FORBIDDEN)"
    )
    assert "import the circles again" in found["remedy"]
    assert "invite them by hand" in found["remedy"]
