"""Votes in the database come to what the rules say, and recount to the same outside."""

import asyncio
import json
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.resolutions import (
    Base,
    Comparator,
    Method,
    Pooling,
    Threshold,
)
from assistant.domain.shares import read_share
from assistant.domain.standing import Standing
from assistant.domain.verdicts import Outcome
from assistant.services.vote_exports import ballots_file, ledger_of, recount_script
from tests.support.counted_votes import answers, held, problems_of, ranked
from tests.support.held_votes import CLOSES, OPENED, Given, kind_of, say

HALF = Threshold(comparator=Comparator.MORE_THAN, share=read_share("1/2"))
WEEK = CLOSES - OPENED
MILLISECOND = timedelta(milliseconds=1)


async def test_the_ballot_counts_that_was_sent_last_however_it_came(tmp_path: Path) -> None:
    """The entry that came last was sent first: program and script take the other one."""
    hour = timedelta(hours=1)
    ballots = [
        Given(voter=1, content=say("no"), after=2 * hour),
        Given(voter=1, content=say("yes")),
    ]
    vote = await held(tmp_path, kind_of(Method.MAJORITY, threshold=HALF), ballots, voters=[1])
    assert vote.states == (Standing.COUNTED, Standing.REPLACED)
    assert vote.verdict.outcome is Outcome.LOST
    assert problems_of(vote) == []


async def test_a_secret_ballot_that_was_taken_back_is_not_in_the_root(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """The root that is declared is the one of what the close leaves."""
    ballots, gone = ranked("6 A>B", "4 B>A"), Given(voter=11, content={})
    kind = kind_of(Method.IRV, secret=True)
    voters = range(1, 12)
    with_it = await held(
        tmp_path_factory.mktemp("with"), kind, [*ballots, gone], voters=voters, options=("A", "B")
    )
    without = await held(
        tmp_path_factory.mktemp("without"), kind, ballots, voters=voters, options=("A", "B")
    )
    assert with_it.root == without.root
    assert with_it.cast == 10
    assert problems_of(with_it) == []


@pytest.mark.parametrize(("operational", "public"), [(1, False), (10, True)])
async def test_a_class_of_one_has_its_secret_ballot_not_published(
    tmp_path: Path, operational: int, public: bool
) -> None:
    """Its class stands beside the ballot: everybody could tell whose it is."""
    kind = kind_of(Method.MAJORITY, threshold=HALF, secret=True, pooling=Pooling.EACH_CLASS)
    roll = dict.fromkeys(range(1, 13), ("user",))
    roll |= dict.fromkeys(range(13, 13 + operational), ("operational",))
    ballots = [Given(voter=each, content=say("yes")) for each in roll]
    vote = await held(tmp_path, kind, ballots, voters=roll)
    assert vote.ballots_public is public
    assert (ledger_of(vote)["ballots"] is not None) is public


async def test_case_9_run_off_breaks_a_tie_by_the_earlier_stage(tmp_path: Path) -> None:
    ballots = ranked("5 A", "3 B>C", "2 C>B")
    vote = await held(tmp_path, kind_of(Method.IRV), ballots, options=("A", "B", "C"))
    count = vote.counted.count
    assert count is not None
    assert [dict(each.votes) for each in count.rounds][:2] == [
        {"A": 5, "B": 3, "C": 2},
        {"A": 5, "B": 5},
    ]
    assert count.elected == ("A",)
    assert [tie.chosen for tie in count.ties] == ["B"]
    assert vote.verdict.outcome is Outcome.ELECTED
    assert problems_of(vote) == []


@pytest.mark.parametrize(
    ("papers", "seats", "options", "quota", "elected"),
    [
        (["2 1", "7 2", "6 3>1>4", "7 3>1>2"], 2, "1234", 8, {"2", "3"}),
        (["2 5>2>3>4", "2 2>4>5", "1 5>1>3>4>2"], 3, "12345", 2, {"2", "3", "5"}),
        (["4 O", "2 P>O", "8 C>S", "4 C>B", "1 S", "1 B"], 3, "OPCSB", 6, {"C", "O", "S"}),
    ],
)
async def test_cases_10_to_12_elections(
    tmp_path: Path, papers: list[str], seats: int, options: str, quota: int, elected: set[str]
) -> None:
    vote = await held(
        tmp_path, kind_of(Method.STV), ranked(*papers), options=tuple(options), seats=seats
    )
    count = vote.counted.count
    assert count is not None
    assert (count.quota, set(count.elected)) == (quota, elected)
    assert vote.verdict.outcome is Outcome.ELECTED
    assert problems_of(vote) == []


@pytest.mark.parametrize(
    ("method", "winner"), [(Method.CHOOSE, "M"), (Method.IRV, "K"), (Method.SCHULZE, "N")]
)
async def test_case_13_tennessee(tmp_path: Path, method: Method, winner: str) -> None:
    ballots = ranked("42 M>N>C>K", "26 N>C>K>M", "15 C>K>N>M", "17 K>C>N>M")
    if method is Method.CHOOSE:
        ballots = [
            Given(voter=each.voter, content={"choices": each.content["ranking"][:1]})
            for each in ballots
        ]
    vote = await held(tmp_path, kind_of(method), ballots, options=tuple("MNCK"))
    assert vote.counted.count is not None
    assert vote.counted.count.elected == (winner,)
    assert problems_of(vote) == []


async def test_case_14_consent_with_a_concern(tmp_path: Path) -> None:
    kind = kind_of(Method.CONSENT, response_quorum=read_share("2/3"))
    vote = await held(tmp_path, kind, answers(consent=4, concern=1), voters=range(1, 7))
    assert vote.verdict.outcome is Outcome.ADOPTED
    assert vote.verdict.consents is not None
    assert (vote.verdict.consents.concerns, vote.verdict.consents.silent) == (1, 1)
    assert problems_of(vote) == []


async def test_case_15_an_objection_blocks(tmp_path: Path) -> None:
    kind = kind_of(Method.CONSENT, response_quorum=read_share("2/3"))
    vote = await held(tmp_path, kind, answers(consent=4, objection=1), voters=range(1, 7))
    assert vote.verdict.outcome is Outcome.BLOCKED
    assert [each["state"] for each in ledger_of(vote)["objections"]] == ["open"]
    assert problems_of(vote) == []


@pytest.mark.parametrize(
    ("pooling", "outcome"),
    [(Pooling.ONE_POOL, Outcome.CARRIED), (Pooling.EACH_CLASS, Outcome.LOST)],
)
async def test_case_17_classes(tmp_path: Path, pooling: Pooling, outcome: Outcome) -> None:
    operational = answers(yes=3, no=4)
    users = [Given(voter=100 + each.voter, content=each.content) for each in answers(yes=40, no=10)]
    classes = {each.voter: ("operational",) for each in operational}
    classes |= {each.voter: ("users",) for each in users}
    kind = kind_of(Method.MAJORITY, threshold=HALF, pooling=pooling)
    vote = await held(tmp_path, kind, [*operational, *users], voters=classes)
    assert vote.verdict.outcome is outcome
    assert vote.verdict.votes is not None
    assert (vote.verdict.votes.yes, vote.verdict.votes.decisive) == (43, 57)
    assert problems_of(vote) == []


async def test_cases_2_and_19_quorum_late_changed_spoiled_and_taken_back(tmp_path: Path) -> None:
    ballots = [
        *answers(yes=32, no=27, abstain=7),
        Given(voter=1, content=say("no"), after=timedelta(hours=2)),
        Given(voter=1, content=say("yes"), after=WEEK - MILLISECOND),  # counts
        Given(voter=1, content=say("no"), after=WEEK),  # late
        Given(voter=100, content={"unreadable": True}),
        Given(voter=101, content={"spoiled": True}),
        Given(voter=102, content=say("no")),
        Given(voter=102, content={}, after=timedelta(hours=2)),
    ]
    kind = kind_of(Method.MAJORITY, threshold=HALF, quorum=read_share("10 %"))
    vote = await held(tmp_path, kind, ballots, voters=range(1, 455))
    assert vote.verdict.outcome is Outcome.CARRIED
    assert (vote.verdict.quorum.took_part, vote.verdict.quorum.needed) == (66, 46)
    assert vote.states[-8:] == (
        Standing.COUNTED,
        Standing.REPLACED,
        Standing.COUNTED,
        Standing.LATE,
        Standing.UNREADABLE,
        Standing.SPOILED,
        Standing.REPLACED,
        Standing.WITHDRAWN,
    )
    assert problems_of(vote) == []
    cast = Threshold(comparator=Comparator.MORE_THAN, share=read_share("1/2"), base=Base.CAST)
    kind = replace(kind, threshold=cast, name="of-all-cast")
    again = await held(tmp_path, kind, ballots, voters=range(1, 455))
    assert again.verdict.outcome is Outcome.LOST
    assert problems_of(again) == []


async def test_secret_votes_are_published_sorted_from_ten_ballots_up(tmp_path: Path) -> None:
    kind = kind_of(Method.MAJORITY, threshold=HALF, secret=True)
    vote = await held(tmp_path, kind, answers(yes=6, no=4))
    trackers = [each["tracker"] for each in ledger_of(vote)["ballots"]]
    assert len(trackers) == 10
    assert trackers == sorted(trackers)
    assert "voter" not in json.dumps(ledger_of(vote)["ballots"])
    assert problems_of(vote) == []


async def test_few_secret_votes_are_published_as_totals_only(tmp_path: Path) -> None:
    kind = kind_of(Method.CHOOSE, secret=True)
    ballots = [Given(voter=voter, content={"choices": ["A"]}) for voter in range(1, 10)]
    vote = await held(tmp_path, kind, ballots, options=("A", "B"))
    ledger = ledger_of(vote)
    assert ledger["ballots"] is None
    assert ballots_file(vote) is None
    assert (ledger["declared"]["elected"], ledger["declared"]["cast"]) == (["A"], 9)
    with pytest.raises(ValueError, match="too few"):
        problems_of(vote)


async def test_script_agrees_on_its_own_and_finds_what_was_tampered_with(tmp_path: Path) -> None:
    vote = await held(
        tmp_path,
        kind_of(Method.STV),
        ranked("4 A>B", "3 B", "3 C>B"),
        options=tuple("ABC"),
        seats=2,
    )
    script, ledger = tmp_path / "recount.py", tmp_path / "ledger.json"
    script.write_bytes(recount_script())
    ledger.write_text(json.dumps(ledger_of(vote)), encoding="utf-8")
    run = [sys.executable, "-I", str(script), str(ledger)]
    agreed = await asyncio.to_thread(subprocess.run, run, capture_output=True, text=True)
    assert (agreed.returncode, agreed.stderr) == (0, "")
    assert "Everything agrees" in agreed.stdout

    tampered = ledger_of(vote)
    tampered["entries"][0]["content"] = {"ranking": ["C"]}
    ledger.write_text(json.dumps(tampered), encoding="utf-8")
    found = await asyncio.to_thread(subprocess.run, run, capture_output=True, text=True)
    assert found.returncode == 1
    assert "The chain is broken at entry 1." in found.stdout


CONTENTS = {
    Method.MAJORITY: st.sampled_from(["yes", "no", "abstain"]).map(say),
    Method.CHOOSE: st.lists(st.sampled_from("ABCD"), max_size=1).map(
        lambda some: {"choices": some}
    ),
    Method.APPROVAL: st.sets(st.sampled_from("ABCD")).map(lambda some: {"choices": sorted(some)}),
    Method.SCORE: st.dictionaries(st.sampled_from("ABCD"), st.integers(0, 5)).map(
        lambda some: {"scores": some}
    ),
}
RANKINGS = st.lists(st.sampled_from("ABCD"), unique=True).map(lambda some: {"ranking": some})


@pytest.mark.parametrize("method", [each for each in Method if each not in {"advice", "consent"}])
@given(data=st.data())
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_cast_recounts_to_the_same(
    method: Method, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    contents = st.one_of(
        CONTENTS.get(method, RANKINGS),
        st.sampled_from([{}, {"spoiled": True}, {"unreadable": True}]),
    )
    ballot = st.builds(
        Given,
        voter=st.integers(1, 8),
        content=contents,
        after=st.sampled_from([timedelta(0), WEEK - MILLISECOND, WEEK]),
    )
    ballots = data.draw(st.lists(ballot, max_size=20))
    seats = 1 if method in {Method.IRV, Method.SCHULZE} else data.draw(st.integers(1, 3))
    threshold = HALF if method is Method.MAJORITY else None
    kind = kind_of(method, threshold=threshold, quorum=data.draw(st.sampled_from(QUORUMS)))
    options = () if method is Method.MAJORITY else tuple("ABCD")
    folder = tmp_path_factory.mktemp("vote")
    vote = asyncio.run(
        held(folder, kind, ballots, voters=range(1, 9), options=options, seats=seats)
    )
    assert problems_of(vote) == []


QUORUMS = [read_share("0"), read_share("1/2")]
