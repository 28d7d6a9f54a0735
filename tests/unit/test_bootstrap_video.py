"""The settings' video servers become back ends, and their connections end with the process."""

from pathlib import Path

import pytest

from assistant import bootstrap, settings_file
from assistant.bootstrap_rooms import back_ends
from assistant.demo.bigbluebutton.node import Node
from assistant.domain.rooms import BackEndName
from assistant.services.back_ends import BackEnds
from assistant.settings import Settings
from tests.support.operator import Operator
from tests.support.video import SECRET, opening, rules

WEB = {"listen": "127.0.0.1:0", "public_url": "https://meet.example"}
VIDEO = BackEndName.BIGBLUEBUTTON


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    operator = Operator(tmp_path)
    operator.settles()
    operator.migrates()
    return operator


def settled(operator: Operator, **servers: dict[str, str]) -> Settings:
    operator.settles(web=WEB, rooms={"back_end": VIDEO.value}, bigbluebutton=servers)
    return settings_file.load(operator.config)


async def test_each_server_is_asked_as_its_settings_say(operator: Operator) -> None:
    async with Node(rules(hashes=frozenset({"sha512"}))) as node:
        server = {"url": node.url, "secret": SECRET, "hash": "sha512"}
        found = back_ends(settled(operator, one=server, two=server))
        assert found.default is VIDEO
        assert found.callbacks[VIDEO].servers() == ("one", "two")
        assert await found.by_name[VIDEO].choose(frozenset({"one"})) == "two"
        assert (await found.by_name[VIDEO].open(opening(), "one")).create_time
        assert await found.recorders[VIDEO].recordings("two", ["m-1"]) == ()
        await found.close()


async def test_connections_end_with_the_process(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where it was never begun, as after a failure of the homeserver."""
    closed = []

    async def close(ends: BackEnds) -> None:
        closed.append(ends)

    monkeypatch.setattr(BackEnds, "close", close)
    server = {"url": "http://127.0.0.1:9/bigbluebutton/api", "secret": SECRET}
    async with bootstrap.assistant(settled(operator, one=server)):
        assert closed == []
    assert [VIDEO in ends.by_name for ends in closed] == [True]


async def test_without_servers_there_is_no_such_back_end(operator: Operator) -> None:
    operator.settles()
    found = back_ends(settings_file.load(operator.config))
    assert VIDEO not in found.by_name
    assert VIDEO not in found.callbacks
    await found.close()
