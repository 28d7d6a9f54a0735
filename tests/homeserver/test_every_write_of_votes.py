"""The process dies after a commit or request in a vote, from its opening to the last news."""

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.milestones import watch
from assistant.services.proposal_clocks import CLOSE, DECLARE, OPEN, REMIND
from assistant.services.result_news import TELL
from tests.support.database import fresh_database
from tests.support.dying import Death, Killed
from tests.support.dying_votes import PEOPLE, VotingWorld, ended
from tests.support.fake_homeserver import FakeHomeserver


async def _live(folder: Path, death: Death, *, secret: bool) -> VotingWorld:
    async with FakeHomeserver() as fake:
        world = VotingWorld(fake, await fresh_database(folder), folder)
        await world.prepare(secret=secret)
        watch(death)
        running = world.start()
        acting = asyncio.create_task(world.members_act())
        try:
            async with asyncio.timeout(60):
                while not world.is_over() or not acting.done():
                    if running.done():
                        assert isinstance(running.exception(), Killed)
                        watch(None)
                        await world.die()
                        running = world.start()
                    await asyncio.sleep(0.02)
            await asyncio.sleep(0.3)  # for what should not come
            with suppress(Killed):
                await world.stop(running)
        finally:
            await ended(acting)
            watch(None)
            await world.database.close()
    return world


def _check(world: VotingWorld, *, secret: bool) -> None:
    assert world.kept("SELECT stage, outcome, eligible FROM proposals") == [("declared", "lost", 3)]
    waiting = {kind for (kind,) in world.kept("SELECT kind FROM due")}
    assert waiting.isdisjoint({OPEN, CLOSE, DECLARE, REMIND, TELL})
    if secret:
        assert [slots for _, slots in world.keys.ended] == [0]  # once, when nobody was told apart
        assert world.kept("SELECT count(*) FROM secret_ballots") == [(2,)]
    else:
        kept = world.kept("SELECT ref FROM ballots ORDER BY position")
        assert sorted(ref for (ref,) in kept) == sorted(world.cast)


async def check_dying_everywhere(folder: Path, *, secret: bool, every: int) -> None:
    counting = Death()
    for number in range(1000):
        (folder / str(number)).mkdir()
    calm = await _live(folder / "0", counting, secret=secret)
    _check(calm, secret=secret)
    expected = {who: calm.said(who) for who in PEOPLE}
    assert counting.passed > 30
    assert all(calm.said(who).total() > 2 for who in PEOPLE)
    for number in range(1 + every // 3, counting.passed + 1, every):
        try:
            world = await _live(folder / str(number), Death(number), secret=secret)
            _check(world, secret=secret)
            for who in PEOPLE:
                told = world.said(who)
                assert (expected[who] - told, told - expected[who]) == (Counter(), Counter()), who
        except (AssertionError, TimeoutError) as error:
            error.add_note(f"it died at passing {number} of {counting.passed}")
            raise


def votes(test: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a test that is run for open and secret votes; tasks end in it as in no process."""
    for mark in (
        pytest.mark.filterwarnings("ignore:Exception ignored in. <coroutine object"),
        pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning"),
        pytest.mark.parametrize("secret", [False, True], ids=["open", "secret"]),
    ):
        test = mark(test)
    return test


@pytest.mark.timeout(300)
@votes
async def test_dying_in_a_vote_changes_nothing(secret: bool, tmp_path: Path) -> None:
    """At a few places only; the next test dies everywhere."""
    await check_dying_everywhere(tmp_path, secret=secret, every=36)


@pytest.mark.storm
@pytest.mark.timeout(3000)
@votes
async def test_dying_after_each_write_of_a_vote_changes_nothing(
    secret: bool,
    tmp_path: Path,
) -> None:
    await check_dying_everywhere(tmp_path, secret=secret, every=1)
