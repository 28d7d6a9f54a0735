"""The doctor says whether the web address leads to this assistant, and which rooms lead nowhere."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from assistant import settings_file
from assistant.cli.checks import Check, Verdict
from assistant.cli.checks_house import waiting
from assistant.cli.checks_rooms import homeless
from assistant.cli.checks_web import public_url
from assistant.domain.outgoing import Message
from assistant.domain.rooms import BackEndName, Room
from assistant.storage.members import MemberRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Database, sqlite_url
from assistant.web.proof import ProofDoor
from assistant.web.server import WebServer
from tests.support.conversation import START
from tests.support.operator import SECTIONS, Operator

OURS = SECTIONS["secrets"]["code_secret"]
Serve = Callable[[str], Awaitable[str]]
MEMBERS = """member,kind,name,class,email,plan,locale,person,matrix_id,role,circle
M-1,person,Ana Puig,user,,,ca,Ana Puig,@ana:c.example,representative,
"""


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Serve an assistant with a secret; the address is this machine's."""
    tasks = []

    async def begin(secret: str) -> str:
        server = WebServer("127.0.0.1", 0, [ProofDoor(secret)])
        tasks.append(asyncio.ensure_future(server.run(lambda: None)))
        while server.bound is None:  # noqa: ASYNC110 - it says so in no other way
            await asyncio.sleep(0.01)
        return f"http://127.0.0.1:{server.bound}"

    yield begin
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks or {asyncio.ensure_future(asyncio.sleep(0))})


@pytest.fixture
async def proxy() -> AsyncIterator[Callable[..., Awaitable[str]]]:
    """Serve what answers in front of an assistant as it is told to."""
    runners = []

    async def begin(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> str:
        app = web.Application()
        app.router.add_get("/{path:.*}", handler)
        runner = web.AppRunner(app)
        await runner.setup()
        runners.append(runner)
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}"

    yield begin
    for runner in runners:
        await runner.cleanup()


async def look(folder: Path, url: str | None) -> list[Check]:
    operator = Operator(folder)
    web_ = {"listen": "127.0.0.1:1", **({} if url is None else {"public_url": url})}
    operator.settles(web=web_)
    return await public_url(settings_file.load(operator.config))


async def test_without_an_address_nothing_is_said(tmp_path: Path) -> None:
    assert await look(tmp_path, None) == []


async def test_it_leads_here(tmp_path: Path, serve: Serve) -> None:
    url = await serve(OURS)
    [found] = await look(tmp_path, url)
    assert (found.verdict, found.found) == (Verdict.FINE, f"{url} leads here")


async def test_it_leads_to_another_assistant(tmp_path: Path, serve: Serve) -> None:
    [found] = await look(tmp_path, await serve("of another house"))
    assert found.verdict is Verdict.WRONG
    assert "somebody else" in found.found


@pytest.mark.parametrize(
    ("body", "status"),
    [("<h1>Welcome to nginx!</h1>", 200), ("[]", 200), ('{"proof": 1}', 200), ("", 404), ("", 301)],
)
async def test_it_leads_to_something_else(
    tmp_path: Path, proxy: Any, body: str, status: int
) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(text=body, status=status, headers={"Location": "/elsewhere"})

    [found] = await look(tmp_path, await proxy(answer))
    assert found.verdict is Verdict.WRONG
    assert f"HTTP {status}" in found.found
    assert "web.listen" in found.remedy


async def test_a_proxy_that_does_not_pass_on_the_host_is_named(
    tmp_path: Path, proxy: Any, serve: Serve
) -> None:
    """Also one that has a path of its own."""
    behind = await serve(OURS)
    hosts: list[str | None] = [None]

    async def pass_on(request: web.Request) -> web.Response:
        path = request.path.removeprefix("/door")
        headers = {"Host": hosts[0]} if hosts[0] else {}
        async with (
            aiohttp.ClientSession() as session,
            session.get(behind + path, headers=headers) as answer,
        ):
            return web.Response(body=await answer.read(), status=answer.status)

    url = await proxy(pass_on)
    [found] = await look(tmp_path, f"{url}/door/")
    assert found.verdict is Verdict.WRONG
    assert "Host" in found.remedy
    hosts[0] = url.removeprefix("http://")
    [found] = await look(tmp_path, f"{url}/door/")
    assert found.verdict is Verdict.FINE


async def test_what_cannot_be_reached_from_here_is_no_fault(tmp_path: Path, proxy: Any) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    [found] = await look(tmp_path, f"http://127.0.0.1:{port}")
    assert found.verdict is Verdict.NOTE
    assert "start the assistant" in found.remedy

    async def nobody(_: web.Request) -> web.Response:
        return web.Response(status=502)

    [found] = await look(tmp_path, await proxy(nobody))
    assert found.verdict is Verdict.NOTE
    assert "127.0.0.1:1" in found.remedy


def _with_rooms(folder: Path, *back_ends: BackEndName, **sections: Any) -> list[Check]:
    operator = Operator(folder)
    operator.settles(**sections)
    operator.types("db", "upgrade")
    operator.types("members", "import", operator.writes("members.csv", MEMBERS))

    async def fill() -> list[Check]:
        database = Database(sqlite_url(operator.database))
        async with database.transaction() as tx:
            member = await MemberRepository(tx.connection).by_key("M-1")
            assert member is not None
            rooms = RoomRepository(tx.connection)
            room = Room(id=0, slug="", name="A", member_id=member.id, made_at=tx.now)
            for number, each in enumerate(back_ends):
                await rooms.add(replace(room, slug=f"a{number}", name=f"A{number}", back_end=each))
            gone = replace(room, slug="gone", back_end=BackEndName.BIGBLUEBUTTON)
            await rooms.add(replace(gone, deleted_at=tx.now))
        await database.close()
        return await homeless(settings_file.load(operator.config))

    return asyncio.run(fill())


@pytest.mark.parametrize("count", [0, 1, 2])
def test_rooms_whose_servers_are_named_no_more_are_counted(tmp_path: Path, count: int) -> None:
    found = _with_rooms(tmp_path, BackEndName.MATRIX, *[BackEndName.BIGBLUEBUTTON] * count)
    assert [each.verdict for each in found] == [Verdict.WRONG] * min(count, 1)
    assert all(each.found.startswith(f"{count} room") for each in found)


def test_rooms_that_have_their_server_are_fine(tmp_path: Path) -> None:
    server = {"url": "https://video.example/bigbluebutton/api", "secret": "a secret of it"}
    web_ = {"listen": "127.0.0.1:1", "public_url": "https://meet.example"}
    found = _with_rooms(
        tmp_path, BackEndName.BIGBLUEBUTTON, bigbluebutton={"one": server}, web=web_
    )
    assert found == []


def test_what_was_left_out_for_something_better_was_not_given_up(tmp_path: Path) -> None:
    operator = Operator(tmp_path)
    operator.settles()
    operator.types("db", "upgrade")

    async def fill() -> Check:
        database = Database(sqlite_url(operator.database))
        async with database.transaction(START) as tx:
            outbox = OutboxRepository(tx.connection)
            for error in ("released", "overtaken", "M_FORBIDDEN"):
                said = Message(body=error, html=error)
                txn_id = await outbox.add(said, now=START, room_id="!a:example.org")
                await outbox.died(txn_id, error)
        await database.close()
        return await waiting(settings_file.load(operator.config))

    found = asyncio.run(fill())
    assert "1 given up (message: M_FORBIDDEN)" in found.found
