"""Proposals never go an illegal way, whatever steps are tried in whatever order."""

from datetime import UTC, datetime
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.proposals import (
    ENDED,
    RUNNING,
    CannotStep,
    Proposal,
    Stage,
    StageStep,
    Wording,
    stepped,
)

_LEGAL = {
    (Stage.DRAFT, Stage.ANNOUNCED),
    (Stage.DRAFT, Stage.WITHDRAWN),
    (Stage.ANNOUNCED, Stage.ANNOUNCED),
    (Stage.ANNOUNCED, Stage.OPEN),
    (Stage.ANNOUNCED, Stage.WITHDRAWN),
    (Stage.OPEN, Stage.ANNOUNCED),
    (Stage.OPEN, Stage.OPEN),  # its ballots are lost, and it begins again
    (Stage.OPEN, Stage.CLOSED),
    (Stage.OPEN, Stage.WITHDRAWN),
    (Stage.CLOSED, Stage.WITHDRAWN),  # its ballots are lost, and nobody can repeat them
    (Stage.CLOSED, Stage.DECLARED),
}
_DRAFT = Proposal(
    number=151,
    kind_id=1,
    circle_id=None,
    author_id=1,
    wording=Wording(version=1, title="New prices", text="3 % more.", locale="en"),
    drafted_at=datetime(2026, 6, 1, tzinfo=UTC),
)


@given(st.lists(st.sampled_from(StageStep), max_size=12))
def test_only_legal_ways_are_gone(steps: list[StageStep]) -> None:
    """A refused step leaves it where it is; nothing leads out of an end or back to a draft."""
    proposal = _DRAFT
    for step in steps:
        before = proposal
        try:
            proposal = stepped(before, step)
        except CannotStep:
            continue
        assert (before.stage, proposal.stage) in _LEGAL
        assert before.stage not in ENDED
        assert proposal.wording == before.wording


@given(st.lists(st.sampled_from(StageStep), max_size=12))
def test_what_is_declared_was_announced_opened_and_closed(steps: list[StageStep]) -> None:
    proposal, seen = _DRAFT, [Stage.DRAFT]
    for step in steps:
        try:
            proposal = stepped(proposal, step)
        except CannotStep:
            continue
        seen.append(proposal.stage)
    if proposal.stage is Stage.DECLARED:
        way = [stage for stage, _ in groupby(seen)]
        assert way[-4:] == [Stage.ANNOUNCED, Stage.OPEN, Stage.CLOSED, Stage.DECLARED]


@pytest.mark.parametrize("stage", Stage)
def test_a_stage_runs_or_has_ended_or_is_a_draft(stage: Stage) -> None:
    assert [stage in RUNNING, stage in ENDED, stage is Stage.DRAFT].count(True) == 1
