"""The doctor says whether meeting rooms can be shown in the co-op's space."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from assistant import settings_file
from assistant.cli.checks import Check, Verdict
from assistant.cli.checks_rooms import space
from tests.support.operator import Operator

US = "@assistant:coop.example"
SPACE = "!space:coop.example"
CHILD = "m.space.child"


class Server:
    """Answers what is asked about the space: its state, or that we are not in it."""

    def __init__(self) -> None:
        self.url = ""
        self.state: list[Any] | None = None
        self.asked: list[str] = []

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        if self.state is None:
            return web.json_response({"errcode": "M_FORBIDDEN", "error": "no"}, status=403)
        return web.json_response(self.state)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    made, app = Server(), web.Application()
    app.router.add_route("*", "/{path:.*}", made.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield made
    await runner.cleanup()


def state(levels: dict[str, Any] | None, *, version: str = "11", by: str = "@ana:x") -> list[Any]:
    """Return the state of a space that `by` has made."""
    create = {"type": "m.room.create", "state_key": "", "sender": by}
    events: list[Any] = [{**create, "content": {"type": "m.space", "room_version": version}}]
    if levels is not None:
        events.append({"type": "m.room.power_levels", "state_key": "", "content": levels})
    return [*events, "no event", {"type": "m.room.topic", "state_key": "", "content": "none"}]


async def look(
    folder: Path, homeserver: str | None = None, room: str | None = SPACE
) -> list[Check]:
    """Let the doctor look at the space of these settings."""
    operator = Operator(folder)
    changes: dict[str, dict[str, Any]] = {"rooms": {"space": room}} if room else {}
    if homeserver is not None:
        changes["matrix"] = {"homeserver": homeserver}
    operator.settles(**changes)
    return await space(settings_file.load(operator.config))


@pytest.mark.parametrize(
    "there",
    [
        state({"users": {US: 50}}),
        state({"users": {US: 100}, "state_default": 100}),
        state({"users_default": 0, "events": {CHILD: 0}}),
        state({"users_default": 50}),
        state({"events": {CHILD: 150}, "users": {}}, version="12", by=US),
    ],
    ids=["moderator", "admin", "everybody-adds", "everybody-moderates", "creator"],
)
async def test_rooms_can_be_shown(tmp_path: Path, server: Server, there: list[Any]) -> None:
    server.state = there
    [check] = await look(tmp_path, server.url)
    assert (check.verdict, check.found) == (Verdict.FINE, "rooms are shown in it")
    assert server.asked == [f"/_matrix/client/v3/rooms/{SPACE}/state"]


@pytest.mark.parametrize(
    "there",
    [
        state({"users": {"@ana:x": 100}}),
        state({"users": {US: 50}, "events": {CHILD: 100}}),
        state({"users": {US: 50}, "state_default": 100}),
        state({"users": {}}, version="11", by=US),  # before 12, creators have what levels say
        state(None),
    ],
    ids=["nobody", "only-admins-add", "only-admins-change", "creator-before-12", "no-levels"],
)
async def test_rooms_cannot_be_shown_and_who_can_change_that(
    tmp_path: Path, server: Server, there: list[Any]
) -> None:
    server.state = there
    [check] = await look(tmp_path, server.url)
    assert (check.verdict, check.found) == (
        Verdict.NOTE,
        "rooms are made, but cannot be shown in it",
    )
    assert US in check.remedy
    assert CHILD in check.remedy


async def test_a_space_that_nobody_asked_us_into(tmp_path: Path, server: Server) -> None:
    [check] = await look(tmp_path, server.url)
    assert (check.verdict, check.found) == (Verdict.NOTE, f"{US} is not in {SPACE}")
    assert check.remedy == f"invite {US} into the space"


async def test_no_space_is_no_fault(tmp_path: Path, server: Server) -> None:
    assert await look(tmp_path, server.url, room=None) == []
    assert server.asked == []


def test_the_doctor_says_that_it_could_not_look(tmp_path: Path) -> None:
    operator = Operator(tmp_path)
    operator.settles(rooms={"space": SPACE})
    operator.migrates()
    found = {each["name"]: each for each in operator.reads("doctor", status=1)["checks"]}
    assert found["space"]["verdict"] == "note"
    assert found["space"]["found"] == "not checked: the homeserver cannot be reached"
