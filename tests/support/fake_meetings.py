"""A back end of meetings in memory, which fails as it is told, and remembers what it was asked."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count

from assistant.domain.meetings import (
    Opened,
    Opening,
    Presence,
    RecordingState,
    ServerRecording,
    Visitor,
)
from assistant.domain.rooms import BackEndName, Feature
from assistant.services.back_ends import BackEnds, ServerDown, ServerRefused

_times = count(1_790_000_000_000)


@dataclass
class Hall:
    """A meeting on a server, and who was let in."""

    opening: Opening
    create_time: int
    people: list[Visitor] = field(default_factory=list)


@dataclass(frozen=True)
class Link:
    """What an address stands for that lets somebody in."""

    server: str
    external_id: str
    create_time: int
    visitor: Visitor


@dataclass
class FakeMeetings:
    """Fulfils `BackEnd` and `Recorder`.

    `down` are servers that do not answer; `deaf` ones do what they are asked, and their answer is
    lost. `before` and `after` are called around whatever opens a meeting, and may raise.
    """

    names: tuple[str, ...] = ("one", "two")
    name: BackEndName = BackEndName.BIGBLUEBUTTON
    features: frozenset[Feature] = frozenset(Feature)
    halls: dict[tuple[str, str], Hall] = field(default_factory=dict)
    created: list[tuple[str, str]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    down: set[str] = field(default_factory=set)
    deaf: set[str] = field(default_factory=set)
    refuses: str | None = None
    links: dict[str, Link] = field(default_factory=dict)
    tapes: dict[str, ServerRecording] = field(default_factory=dict)
    before: Callable[[], None] = lambda: None
    after: Callable[[], None] = lambda: None

    async def choose(self, but: frozenset[str] = frozenset()) -> str:
        await asyncio.sleep(0)
        able = [name for name in self.names if name not in self.down | but]
        if not able:
            raise ServerDown("none answers")
        return min(able, key=lambda name: sum(server == name for server, _ in self.halls))

    async def open(self, opening: Opening, server: str) -> Opened:
        await self._reach("open", server)
        self.before()
        if self.refuses is not None:
            raise ServerRefused(self.refuses)
        there = self.halls.get((server, opening.external_id))
        hall = there or Hall(opening, next(_times))
        self.halls[server, opening.external_id] = hall
        self.created.append((server, opening.external_id))
        self.after()
        await self._answer(server)
        return Opened(server=server, create_time=hall.create_time, again=there is not None)

    async def presence(self, server: str, external_id: str) -> Presence | None:
        await self._reach("presence", server)
        await self._answer(server)
        hall = self.halls.get((server, external_id))
        if hall is None:
            return None
        return Presence(
            people=len(hall.people),
            moderators=sum(each.role.value == "MODERATOR" for each in hall.people),
            create_time=hall.create_time,
            running=bool(hall.people),
            participants=hall.opening.participants,
        )

    def entrance(self, opening: Opening, opened: Opened, visitor: Visitor) -> str:
        url = f"https://video.example/join/{len(self.links)}"
        link = Link(opened.server, opening.external_id, opened.create_time, visitor)
        self.links[url] = link
        return url

    async def end(self, server: str, external_id: str) -> None:
        await self._reach("end", server)
        self.halls.pop((server, external_id), None)
        await self._answer(server)

    async def recordings(
        self, server: str, external_ids: Sequence[str]
    ) -> tuple[ServerRecording, ...]:
        await self._reach("recordings", server)
        return tuple(each for each in self.tapes.values() if each.external_id in external_ids)

    async def publish(self, server: str, record_id: str, *, published: bool) -> None:
        await self._reach("publish", server)
        if record_id not in self.tapes:
            raise ServerRefused("notFound")
        state = RecordingState.PUBLISHED if published else RecordingState.UNPUBLISHED
        self.tapes[record_id] = _with_state(self.tapes[record_id], state)

    async def delete(self, server: str, record_id: str) -> None:
        await self._reach("delete", server)
        self.tapes.pop(record_id, None)

    async def close(self) -> None:
        pass

    def follow(self, url: str) -> str:
        """Go where a link leads; return `in`, or what the server says instead."""
        link = self.links[url]
        hall = self.halls.get((link.server, link.external_id))
        if hall is None:
            return "notFound"
        if hall.create_time != link.create_time:
            return "mismatchCreateTimeParam"
        most = hall.opening.participants
        if most is not None and len(hall.people) >= most:
            return "maxParticipantsReached"
        hall.people.append(link.visitor)
        return "in"

    def lose(self) -> None:
        """Forget every meeting, as servers do that begin anew."""
        self.halls.clear()

    async def _reach(self, call: str, server: str) -> None:
        self.asked.append(call)
        await asyncio.sleep(0)
        if server in self.down:
            raise ServerDown("connection refused")

    async def _answer(self, server: str) -> None:
        await asyncio.sleep(0)
        if server in self.deaf:
            raise ServerDown("timeout")


def back_ends_of(*each: FakeMeetings) -> BackEnds:
    """Return these as what is set up; the first is the default, and all record."""
    by_name = {one.name: one for one in each}
    return BackEnds(by_name=by_name, default=each[0].name, recorders=by_name, callbacks={})


def _with_state(tape: ServerRecording, state: RecordingState) -> ServerRecording:
    return ServerRecording(**vars(tape) | {"state": state})
