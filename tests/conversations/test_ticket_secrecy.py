"""Whatever both sides do with tickets, in any order: nobody reads what is not theirs."""

from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from tests.support.conversation import House
from tests.support.ticket_audience import CIRCLE, GUESTS, MEMBERS, Act, Sides

ASKED = ("ask support %", "ask finance %", "ask %")
SAID = ("%", "# %", "!r %", "# close", "# reopen", "# show colleagues", "# only me", "#", "tickets",
        "# rate 4 %", "undo", "!undo", "yes", "human", "complain about support %")  # fmt: skip
NOTED = ("%", "%", "# %", "reply to her %", "r %")
REPLIED = ("!r %", "!reply %", "!# r %", "!r all %")
MOVED = ("!to finance", "!to finance with history", "!to support", "!to support with history",
         "!same #", "!# same #", "!related #", "!split", "!# to finance",
         "!# to finance with history", "!undo")  # fmt: skip
STEPPED = ("!claim", "!done", "!wait", "!wait fri", "!release", "!assign jo", "!tag %", "!reopen",
           "!priority high")  # fmt: skip
LISTED = ("!queue", "!mine", "!search zq", "!#", "!# card", "!stats", "!card", "!canned", "!plan",
          "!incident sound down", "!more", "yes", "!yes")  # fmt: skip
EMOJI = ("✅", "🙋", "⏸", "⬆", "👍")
HOW = ("threads", "threads", "replies", "says")
OPENED = (
    Act(who="ana", how="says", words="ask support %"),
    Act(who="ben", how="says", words="ask support %"),
)
"""So that there is something to talk about."""


def acts() -> st.SearchStrategy[Act]:
    """Draw something that one side does, mostly what matters."""
    at = st.integers(0, 12)
    members, circles = st.sampled_from(MEMBERS), st.sampled_from(sorted(CIRCLE))
    guests, one = st.sampled_from(GUESTS), st.builds
    everything = (*NOTED, *REPLIED, *MOVED, *STEPPED, *LISTED)
    written, changed = st.sampled_from(HOW), st.sampled_from(("edits", "redacts"))
    crowd = st.integers(0, 9).map(lambda drawn: drawn == 0)
    return st.one_of(
        one(Act, who=members, how=st.just("says"), words=st.sampled_from(ASKED), at=at,
            crowded=crowd),
        one(Act, who=members, how=written, words=st.sampled_from(SAID), at=at, crowded=crowd),
        one(Act, who=circles, how=written, words=st.sampled_from(NOTED), at=at),
        one(Act, who=circles, how=written, words=st.sampled_from(REPLIED), at=at),
        one(Act, who=circles, how=written, words=st.sampled_from((*MOVED, *STEPPED)), at=at),
        one(Act, who=circles, how=written, words=st.sampled_from(LISTED), at=at),
        one(Act, who=circles, how=st.just("reacts"), words=st.sampled_from(EMOJI), at=at),
        one(Act, who=circles, how=changed, words=st.sampled_from(("%", "!r %", "!r all %")), at=at),
        one(Act, who=members, how=changed, words=st.sampled_from(("%", "# %", "!r %", "ask %")),
            at=at),
        one(Act, who=st.one_of(members, circles), how=st.just("sends"),
            words=st.sampled_from(("%", "!r %", "!r all %")), at=at),
        one(Act, who=guests, how=written, words=st.sampled_from((*everything, *SAID)), at=at,
            crowded=st.booleans()),
        one(Act, who=guests, how=st.just("reacts"), words=st.sampled_from(EMOJI), at=at),
        one(Act, who=members, how=st.just("waits"), words=st.just(""), at=at),
    )  # fmt: skip


async def told(folder: Path, *done: Act, overheard: bool) -> list[str]:
    """Do all that in a fresh house; return what was given away."""
    found = []
    async with House.open(Path(mkdtemp(dir=folder))) as house:
        with capture_logs() as logs:
            both = await Sides.made(house, overheard=overheard)
            for act in done:
                found += await both.leaks(act)
        assert not logs, "something failed"
    return found


quiet = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking takes longer than reading
)


@settings(quiet, max_examples=6)
@given(data=st.data())
async def test_no_sequence_shows_anybody_what_is_not_theirs(tmp_path: Path, data: Any) -> None:
    done = data.draw(st.lists(acts(), min_size=8, max_size=20))
    overheard = data.draw(st.booleans())
    assert await told(tmp_path, *OPENED, *done, overheard=overheard) == []


@pytest.mark.storm
@pytest.mark.timeout(3600)
@settings(quiet, max_examples=1000)
@given(data=st.data())
async def test_no_long_sequence_shows_it(tmp_path: Path, data: Any) -> None:
    done = data.draw(st.lists(acts(), min_size=20, max_size=60))
    overheard = data.draw(st.booleans())
    assert await told(tmp_path, *OPENED, *done, overheard=overheard) == []


async def test_a_split_is_asked_about_without_the_words_where_guests_read(tmp_path: Path) -> None:
    done = (
        Act(who="ana", how="threads", words="%", at=1),
        Act(who="mireia", how="replies", words="!split", at=2),
    )
    assert await told(tmp_path, *OPENED, *done, overheard=True) == []


async def test_who_may_know_is_told(tmp_path: Path) -> None:
    """So a test that hears nothing is not deaf: words of each kind are read by somebody."""
    async with House.open(tmp_path) as house:
        both = await Sides.made(house, overheard=False)
        for act in (
            *OPENED,
            Act(who="mireia", how="threads", words="%"),
            Act(who="mireia", how="threads", words="!r %"),
            Act(who="mireia", how="threads", words="!card"),
        ):
            assert await both.leaks(act) == []
        assert both.heard == {"member", "note", "reply"}


async def test_who_may_not_is_caught(tmp_path: Path) -> None:
    """What a member reads of the circle's counts as given away where it is a note."""
    async with House.open(tmp_path) as house:
        both = await Sides.made(house, overheard=False)
        for act in (*OPENED, Act(who="mireia", how="threads", words="!r %")):
            assert await both.leaks(act) == []
        for mark in both.marks.values():
            if mark.kind == "reply":
                mark.kind, mark.readers = "note", set()
        found = await both.leaks(Act(who="ana", how="says", words="101"))
        assert found
        assert all(each.startswith(both.people["ana"].user_id) for each in found)
