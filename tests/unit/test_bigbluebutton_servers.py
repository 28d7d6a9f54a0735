"""Meetings are opened where most room is, and where somebody answers."""

import asyncio

import pytest

from assistant.demo.bigbluebutton.rules import Fault
from assistant.gateways.bigbluebutton.servers import FRESH, REST
from assistant.services.back_ends import ServerDown
from tests.support.video import Street, opening, street


def fill(there: Street, server: str, people: int) -> None:
    """Have people be in a meeting of somebody else's."""
    node = there.nodes[server]
    node.meetings.create({"meetingID": "others", "name": "Others", "moderatorPW": "m"})
    for number in range(people):
        node.meetings.join({"meetingID": "others", "role": "VIEWER", "fullName": f"P{number}"})


async def test_the_one_with_the_fewest_people_is_chosen() -> None:
    async with street("one", "two", "three") as there:
        fill(there, "one", 3)
        fill(there, "two", 1)
        fill(there, "three", 2)
        assert await there.back_end.choose() == "two"
        assert await there.back_end.choose(frozenset({"two"})) == "three"


async def test_many_at_once_are_spread_and_each_server_is_asked_once() -> None:
    """Nobody is counted before they are in: those on their way count, too."""
    async with street("one", "two") as there:
        chosen = await asyncio.gather(*(there.back_end.choose() for _ in range(10)))
        assert (chosen.count("one"), chosen.count("two")) == (5, 5)
        assert [len(node.asked) for node in there.nodes.values()] == [1, 1]
        fill(there, "one", 20)
        there.clock.passes(FRESH)
        assert await there.back_end.choose() == "two"


@pytest.mark.parametrize("fault", [Fault.DOWN, Fault.ERROR, Fault.CHECKSUM, Fault.NONSENSE])
async def test_another_one_where_it_is_down(fault: Fault) -> None:
    async with street("one", "two") as there:
        there.nodes["one"].fault = fault
        assert {await there.back_end.choose() for _ in range(4)} == {"two"}
        there.nodes["two"].fault = fault
        there.clock.passes(FRESH)
        with pytest.raises(ServerDown):
            await there.back_end.choose()
        there.nodes["one"].fault = there.nodes["two"].fault = None
        there.clock.passes(REST)
        assert {await there.back_end.choose() for _ in range(4)} == {"one", "two"}


async def test_one_that_goes_down_between_choice_and_opening() -> None:
    """Whoever opens asks for another one; nothing is there that was not there before."""
    async with street("one", "two") as there:
        chosen = await there.back_end.choose()
        there.nodes[chosen].fault = Fault.DOWN
        with pytest.raises(ServerDown):
            await there.back_end.open(opening(), chosen)
        other = await there.back_end.choose(frozenset({chosen}))
        opened = await there.back_end.open(opening(), other)
        assert opened.server == other != chosen
        there.nodes[chosen].fault = None
        assert there.nodes[chosen].meetings.on() == ()


async def test_the_only_one_is_not_asked_how_many_it_has() -> None:
    """Some load balancers cannot tell, and the click at the door shall not wait for it."""
    async with street("one") as there:
        assert await there.back_end.choose() == "one"
        assert there.nodes["one"].asked == []
        with pytest.raises(ServerDown):
            await there.back_end.choose(frozenset({"one"}))


async def test_a_slow_one_holds_nobody_up_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.gateways.bigbluebutton.servers.LOAD_PATIENCE", 0.2)
    async with street("slow", "quick", slow=3.0) as there:
        there.nodes["slow"].fault = Fault.SLOW
        began = asyncio.get_running_loop().time()
        assert await there.back_end.choose() == "quick"
        assert asyncio.get_running_loop().time() - began < 2


async def test_recordings_may_take_longer_and_close_no_door() -> None:
    """Servers go through many files for them; meetings can be opened meanwhile."""
    async with street("video", patience=0.2, slow=0.5) as there:
        node = there.nodes["video"]
        node.fault = Fault.SLOW
        assert await there.back_end.recordings("video", ["m-1"]) == ()
        node.fault = Fault.ERROR
        with pytest.raises(ServerDown):
            await there.back_end.recordings("video", ["m-1"])
        node.fault = None
        assert (await there.back_end.open(opening(), "video")).server == "video"
