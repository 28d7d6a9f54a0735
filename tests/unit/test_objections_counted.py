"""Worked case 15: what became of an objection decides, and stands in the ledger."""

from collections.abc import Mapping

import pytest

from assistant.domain.counting.lot import Lot
from assistant.domain.resolutions import Method
from assistant.domain.shares import read_share
from assistant.domain.verdicts import Outcome, decide
from assistant.domain.vote_counting import Electorate, Objected, Paper, count_papers
from tests.support.held_votes import kind_of, say

KIND = kind_of(Method.CONSENT, response_quorum=read_share("2/3"))
PAPERS = [
    *(Paper(content=say("consent"), voter_id=voter) for voter in range(1, 5)),
    Paper(content=say("objection"), voter_id=5),
]


@pytest.mark.parametrize(
    ("became", "outcome", "open_", "dissents", "concerns"),
    [
        ({}, Outcome.BLOCKED, 1, 0, 0),
        ({5: Objected.OPEN}, Outcome.BLOCKED, 1, 0, 0),
        ({5: Objected.NOT_QUALIFIED}, Outcome.ADOPTED, 0, 1, 0),
        ({5: Objected.WITHDRAWN}, Outcome.ADOPTED, 0, 0, 1),
    ],
)
def test_only_an_open_objection_blocks(
    became: Mapping[int, Objected], outcome: Outcome, open_: int, dissents: int, concerns: int
) -> None:
    counted = count_papers(KIND, Electorate(eligible=6), PAPERS, lot=Lot("00"), objections=became)
    verdict = decide(KIND, counted.tallied)
    assert verdict.outcome is outcome
    said = verdict.consents
    assert said is not None
    assert (said.objections, said.dissents, said.concerns) == (open_, dissents, concerns)
    assert said.silent == 1
