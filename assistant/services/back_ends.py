"""The port of what meetings take place on: Matrix, BigBlueButton, and whatever comes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from assistant.domain.meetings import (
    Opened,
    Opening,
    Presence,
    ServerRecording,
    Visitor,
)
from assistant.domain.rooms import BackEndName, Feature


@dataclass(eq=False)
class ServerDown(Exception):  # noqa: N818 - a state of the world
    """No server could be reached, or made sense: try again later. `reason` is for the log."""

    reason: str


@dataclass(eq=False)
class ServerRefused(Exception):  # noqa: N818 - the other server's word, not a defect
    """The server said no; `key` is its own word for why (`mismatchCreateTimeParam`, `notFound`)."""

    key: str


class BackEnd(Protocol):
    """Where meetings take place.

    Everything asynchronous talks to a network: it is called outside of any transaction, and raises
    `ServerDown` and `ServerRefused`.
    """

    name: BackEndName
    features: frozenset[Feature]

    async def choose(self, but: frozenset[str] = frozenset()) -> str:
        """Return the least loaded server that answers, none of `but`; ServerDown without one.

        It is asked for before a meeting is opened, and kept: whoever goes on after a crash asks
        the same server.
        """

    async def open(self, opening: Opening, server: str) -> Opened:
        """Open a meeting on `server`, or find it open: the same opening twice is one meeting."""

    async def presence(self, server: str, external_id: str) -> Presence | None:
        """Return who is in a meeting; None where there is no such meeting (any more)."""

    def entrance(self, opening: Opening, opened: Opened, visitor: Visitor) -> str:
        """Return the address that lets `visitor` in: theirs alone, never to be posted."""

    async def end(self, server: str, external_id: str) -> None:
        """End a meeting for everybody; one that has ended already is no error."""

    async def close(self) -> None:
        """Let go of connections, at the process's end; raises nothing."""


class Recorder(Protocol):
    """A back end that records; raises as `BackEnd` does."""

    async def recordings(
        self, server: str, external_ids: Sequence[str]
    ) -> tuple[ServerRecording, ...]:
        """Return the recordings of these meetings, in any state."""

    async def publish(self, server: str, record_id: str, *, published: bool) -> None:
        """Show a recording to whoever has its link, or hide it."""

    async def delete(self, server: str, record_id: str) -> None:
        """Delete a recording for good; one that is gone already is no error."""


@dataclass(frozen=True, kw_only=True)
class ReadyRecording:
    """What a server's signed word says: a recording of that meeting is ready."""

    external_id: str
    record_id: str


class Callbacks(Protocol):
    """What servers of a back end call, and how we know that it is they who do."""

    def servers(self) -> tuple[str, ...]:
        """Return the servers' names."""

    def recording_ready(self, server: str, signed: str) -> ReadyRecording | None:
        """Return what `signed_parameters` say; None where they are not that server's."""

    def event(self, server: str, *, url: str, body: bytes, checksum: str) -> tuple[str, ...] | None:
        """Return the external ids of the meetings that a webhook's call is about.

        `url` is the callback's as it was registered. None where the call is not that server's.
        """

    async def register(self, url_of: Callable[[str], str]) -> None:
        """Have each server call `url_of(its name)` when something happens; twice is once.

        A server that is down or knows of no webhooks is left out.
        """


@dataclass(frozen=True, kw_only=True)
class BackEnds:
    """The back ends that are set up, and the one that new rooms get."""

    by_name: Mapping[BackEndName, BackEnd]
    default: BackEndName
    recorders: Mapping[BackEndName, Recorder]
    callbacks: Mapping[BackEndName, Callbacks] = field(default_factory=dict)

    def features(self, name: BackEndName) -> frozenset[Feature]:
        """Return what a back end can keep; nothing where it is not set up any more."""
        back_end = self.by_name.get(name)
        return frozenset() if back_end is None else back_end.features

    async def close(self) -> None:
        """Let go of all connections."""
        for back_end in self.by_name.values():
            await back_end.close()
