"""Whatever people, servers and crashes do, in any order: a room has one meeting at most.

A model of what must hold is kept beside the real door, the real rows and servers in memory.
"""

import asyncio
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from assistant.domain import milestones
from assistant.domain.meetings import MeetingRole
from assistant.services.entrance import Answer, Full, LetIn, NoServer, NotBegun
from tests.support.venue import Venue, venue

POINTS = ("meeting.noted", "meeting.created", "meeting.opened")
SERVERS = ("one", "two", "three")
MODERATOR = "1234"


class Died(BaseException):
    """The process is gone."""


class Door(RuleBasedStateMachine):
    """A room that a moderator begins, three servers, and everything that can happen to them."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.openings = 0  # meetings that were begun, as far as anybody was let in
        self.run(self._open())

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    async def _open(self) -> None:
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        self.there: Venue = await self.stack.enter_async_context(venue(Path(folder)))
        self.there.video.names = SERVERS
        self.room = await self.there.room(moderator_code=MODERATOR)

    def teardown(self) -> None:
        milestones.watch(None)
        self.run(self.stack.aclose())
        self.runner.close()

    @initialize(everyone=st.booleans())
    def settle(self, everyone: bool) -> None:
        self.everyone = everyone
        self.room = self.run(self.there.change(self.room, everyone_moderates=everyone))

    def _check(self, answer: Answer, *, moderator: bool) -> None:
        assert isinstance(answer, LetIn | NotBegun | NoServer | Full), answer
        if isinstance(answer, NotBegun):
            assert not moderator, "whoever may begin never waits"
        if not isinstance(answer, LetIn):
            return
        visitor = self.there.video.links[answer.url].visitor
        expected = moderator or self.everyone
        assert visitor.role is (MeetingRole.MODERATOR if expected else MeetingRole.VIEWER)
        self.there.video.follow(answer.url)

    @rule(moderator=st.booleans())
    def knocks(self, moderator: bool) -> None:
        answer = self.run(self.there.knock("Ana", code=MODERATOR if moderator else ""))
        self._check(answer, moderator=moderator)

    @rule(who=st.lists(st.booleans(), min_size=2, max_size=5))
    def knock_at_once(self, who: list[bool]) -> None:
        async def all_of_them() -> list[Answer]:
            return await asyncio.gather(
                *(self.there.knock("Pau", code=MODERATOR if each else "") for each in who)
            )

        for moderator, answer in zip(who, self.run(all_of_them()), strict=True):
            self._check(answer, moderator=moderator)

    @rule(point=st.sampled_from(POINTS), moderator=st.booleans())
    def dies_at_the_door(self, point: str, moderator: bool) -> None:
        def watch(reached: str) -> None:
            if reached == point:
                milestones.watch(None)
                raise Died

        milestones.watch(watch)
        try:
            self._check(
                self.run(self.there.knock("Ana", code=MODERATOR if moderator else "")),
                moderator=moderator,
            )
        except Died:
            self.there.restart()
        finally:
            milestones.watch(None)

    @rule(server=st.sampled_from(SERVERS))
    def goes_down(self, server: str) -> None:
        self.there.video.down.add(server)

    @rule(server=st.sampled_from(SERVERS))
    def goes_deaf(self, server: str) -> None:
        self.there.video.deaf.add(server)

    @precondition(lambda self: self.there.video.down or self.there.video.deaf)
    @rule()
    def come_back(self) -> None:
        self.there.video.down.clear()
        self.there.video.deaf.clear()

    @rule()
    def loses_every_meeting(self) -> None:
        self.there.video.lose()

    @rule(seconds=st.sampled_from([1, 30, 121, 600]))
    def passes(self, seconds: int) -> None:
        self.there.later(seconds=seconds)

    @rule()
    def looks_after(self) -> None:
        self.run(self.there.loop.round())

    @precondition(lambda self: not self.there.video.down and not self.there.video.deaf)
    @rule()
    def errands_are_run(self) -> None:
        self.run(self.there.run_errands())

    @invariant()
    def at_most_one_has_people(self) -> None:
        """Of all that can be reached: one that was given up is ended once it answers again."""
        left = {each.data["external_id"] for each in self.run(self.there.errands())}
        peopled = {
            external_id
            for (_, external_id), hall in self.there.video.halls.items()
            if hall.people and external_id not in left
        }
        assert len(peopled) <= 1

    @invariant()
    def one_opening_has_one_name(self) -> None:
        """No second name is made up while the first has not ended."""
        meeting = self.run(self.there.meeting(self.room))
        if meeting is None:
            return
        newest = self.there.video.created[-1][1] if self.there.video.created else None
        begun = [each for _, each in self.there.video.created]
        assert meeting.external_id == newest or meeting.external_id not in begun


Door.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestDoor = Door.TestCase
