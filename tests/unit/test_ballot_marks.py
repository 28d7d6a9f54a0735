"""Forms of ballots: what is marked is read, put back, and read the same again."""

from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.ballot_marks import LONGEST_REASON, Unmarked, marks_of, read_marks
from assistant.domain.replies import Localized
from assistant.domain.resolutions import KindOfResolution, Method

OPTIONS = ("Oak", "Pine", "Elm", "Fir")
KIND = KindOfResolution(
    name="k", titles=Localized({"en": "K"}), descriptions=Localized({"en": "K"}), method=Method.IRV
)

BUSY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""For machines that do much beside it."""


@BUSY
@given(
    method=st.sampled_from([Method.CHOOSE, Method.APPROVAL, Method.IRV, Method.SCORE]),
    picks=st.lists(st.sampled_from(range(4)), unique=True, max_size=4),
    because=st.one_of(st.none(), st.text(min_size=1)),
)
def test_what_is_put_back_is_read_the_same(
    method: Method, picks: list[int], because: str | None
) -> None:
    kind = replace(KIND, method=method)
    chosen = picks[:1] if method is Method.CHOOSE else picks
    fields: dict[str, list[str]] = {"because": [because or ""]}
    for rank, pick in enumerate(chosen, 1):
        if method in {Method.CHOOSE, Method.APPROVAL}:
            fields.setdefault("choice", []).append(str(pick + 1))
        else:
            fields[f"{'rank' if method is Method.IRV else 'score'}-{pick + 1}"] = [str(rank)]
    if not chosen:
        fields |= {"choice": ["blank"]} if method is Method.CHOOSE else {"blank": ["1"]}
    content, reason = read_marks(kind, OPTIONS, fields)
    assert read_marks(kind, OPTIONS, marks_of(kind, OPTIONS, content, reason)) == (content, reason)


@BUSY
@given(
    st.dictionaries(
        st.sampled_from(["choice", "blank", "rank-1", "rank-x", "score-9", "because", "number"]),
        st.lists(st.text(max_size=9), max_size=3),
    ),
    st.sampled_from(list(Method)),
)
def test_whatever_is_sent_is_a_ballot_of_this_vote_or_none(
    fields: dict[str, list[str]], method: Method
) -> None:
    kind = replace(KIND, method=method)
    options = OPTIONS if method.has_options else ()
    with suppress(Unmarked):
        content, _ = read_marks(kind, options, fields)
        assert set(content) <= {"choice", "choices", "ranking", "scores"}
        assert set(map(str, content.get("ranking", ()))) <= set(options)


def test_ranks_count_by_their_order_not_by_their_height() -> None:
    fields = {"rank-1": ["9"], "rank-2": ["2"], "rank-3": [""]}
    assert read_marks(KIND, OPTIONS, fields)[0] == {"ranking": ["Pine", "Oak"]}


@pytest.mark.parametrize(
    ("secret", "said", "kept"),
    [
        (False, " a\r\nb\x00 ", "a\nb"),
        (False, "x" * 9999, "x" * LONGEST_REASON),
        (False, " ", None),
        (True, "mine", None),
    ],
)
def test_a_reason_is_kept_where_ballots_are_open(secret: bool, said: str, kept: Any) -> None:
    kind = replace(KIND, method=Method.MAJORITY, secret=secret)
    assert read_marks(kind, (), {"choice": ["yes"], "because": [said]}) == (
        {"choice": "yes"},
        kept,
    )
