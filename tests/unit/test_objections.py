"""Objections step by step, and what differs between two texts."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.differences import differences
from assistant.domain.objections import (
    CannotSettle,
    Objection,
    ObjectionState,
    ObjectionStep,
    settled,
)
from assistant.domain.vote_counting import Objected

RAISED = Objection(
    number=151,
    place=1,
    version=1,
    voter_id=7,
    person_id=3,
    ballot=2,
    reason="Too dear.",
    raised_at=datetime(2026, 6, 16, tzinfo=UTC),
)
LAWFUL = {
    (): (ObjectionState.RAISED, Objected.OPEN),
    (ObjectionStep.TEST,): (ObjectionState.TESTED, Objected.OPEN),
    (ObjectionStep.WITHDRAW,): (ObjectionState.WITHDRAWN, Objected.WITHDRAWN),
    (ObjectionStep.TEST, ObjectionStep.WITHDRAW): (
        ObjectionState.WITHDRAWN,
        Objected.WITHDRAWN,
    ),
    (ObjectionStep.TEST, ObjectionStep.INTEGRATE): (
        ObjectionState.INTEGRATED,
        Objected.INTEGRATED,
    ),
    (ObjectionStep.TEST, ObjectionStep.DISQUALIFY): (
        ObjectionState.NOT_QUALIFIED,
        Objected.NOT_QUALIFIED,
    ),
}


@given(st.lists(st.sampled_from(list(ObjectionStep)), max_size=4).map(tuple))
def test_only_the_circles_test_disqualifies_and_what_is_settled_stays(
    steps: tuple[ObjectionStep, ...],
) -> None:
    if steps in LAWFUL:
        done = settled(RAISED, *steps)
        assert (done.state, done.became) == LAWFUL[steps]
        assert done.open == (done.became is Objected.OPEN)
    else:
        with pytest.raises(CannotSettle):
            settled(RAISED, *steps)


def test_what_differs_is_told_sentence_by_sentence() -> None:
    before = "We raise prices by 3 %. It starts in May.\nNobody pays twice."
    after = "We raise prices by 2 %. It starts in May.\nNobody pays twice. Bakers pay half."
    assert [(each.gone, each.text) for each in differences(before, after)] == [
        (True, "We raise prices by 3 %."),
        (False, "We raise prices by 2 %."),
        (False, "Bakers pay half."),
    ]


@given(
    st.lists(st.sampled_from(["One.", "Two!", "Three?", "أربعة؟"])),
    st.lists(st.sampled_from(["One.", "Two!", "Three?", "أربعة؟"])),
)
def test_nothing_differs_only_where_both_say_the_same(before: list[str], after: list[str]) -> None:
    found = differences(" ".join(before), "\n".join(after))
    assert (found == ()) == (before == after)
    gone = sum(each.gone for each in found)
    assert len(before) - gone + (len(found) - gone) == len(after)
