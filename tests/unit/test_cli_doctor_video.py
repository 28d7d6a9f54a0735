"""The doctor looks at each BigBlueButton server: whether it is there, and takes our secret."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.demo.bigbluebutton.node import Node
from assistant.demo.bigbluebutton.rules import Fault
from tests.support.operator import Operator
from tests.support.video import SECRET, rules

WEB = {"listen": "127.0.0.1:0", "public_url": "https://meet.example"}


@pytest.fixture
def node() -> Iterator[Callable[..., Node]]:
    """Start stand-ins in a thread: the command line runs in this one, with a loop of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    begun: list[Node] = []

    def begin(**more: Any) -> Node:
        made = Node(rules(**more))
        asyncio.run_coroutine_threadsafe(made.__aenter__(), loop).result(10)
        begun.append(made)
        return made

    yield begin
    for each in begun:
        asyncio.run_coroutine_threadsafe(each.__aexit__(None, None, None), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def finds(folder: Path, **servers: dict[str, str]) -> dict[str, dict[str, str]]:
    """Return what the doctor says of these servers, by their names."""
    operator = Operator(folder)
    operator.settles(web=WEB, bigbluebutton=servers)
    operator.migrates()
    begin = "video server "
    return {
        check["name"].removeprefix(begin): check
        for check in operator.reads("doctor", status=1)["checks"]  # there is no homeserver
        if check["name"].startswith(begin)
    }


def test_each_server_has_its_own_verdict_and_remedy(
    tmp_path: Path, node: Callable[..., Node]
) -> None:
    good, old, broken = node(), node(hashes=frozenset({"sha1"})), node()
    broken.fault = Fault.ERROR
    nowhere = "http://127.0.0.1:9/bigbluebutton/api"
    found = finds(
        tmp_path,
        good={"url": good.url, "secret": SECRET},
        wrong={"url": good.url, "secret": "another secret"},
        old={"url": old.url, "secret": SECRET},
        sha1={"url": old.url, "secret": SECRET, "hash": "sha1"},
        broken={"url": broken.url, "secret": SECRET},
        nowhere={"url": nowhere, "secret": SECRET},
        path={"url": good.url.removesuffix("/api"), "secret": SECRET},
    )
    assert {name: check["verdict"] for name, check in found.items()} == {
        "good": "fine", "wrong": "wrong", "old": "wrong", "sha1": "fine", "broken": "wrong",
        "nowhere": "wrong", "path": "wrong",
    }  # fmt: skip
    assert "version 3.0" in found["good"]["found"]
    assert "bbb-conf" in found["wrong"]["remedy"]
    assert found["broken"]["found"] == "cannot be used: HTTP 500"
    assert "bbb-conf" in found["path"]["remedy"]
    assert "url" in found["nowhere"]["remedy"]
    assert SECRET not in str(found)
    assert sorted(call for call, _ in good.asked) == ["", "", "isMeetingRunning"]


def test_names_shall_not_travel_without_tls(tmp_path: Path, node: Callable[..., Node]) -> None:
    """Within one machine nobody reads along; anywhere else somebody might."""
    url = node().url.replace("127.0.0.1", "0.0.0.0")  # noqa: S104 - which Linux takes for itself
    found = finds(tmp_path, video={"url": url, "secret": SECRET})["video"]
    assert found["verdict"] == "note"
    assert "https" in found["remedy"]


def test_without_servers_there_is_nothing_to_look_at(tmp_path: Path) -> None:
    assert finds(tmp_path) == {}
