"""What a poll response chooses, by the specification's worked case and for whatever comes."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.poll_answers import NotChosen, read_answers


def test_worked_case_of_one_choice() -> None:
    """`a`, then an unknown one, then that taken back, then nothing at all (votes, case 8)."""
    responses = [["a"], ["zzz"]]
    assert read_answers(responses[-1], {"a", "b"}, 1) is NotChosen.SPOILED
    responses.pop()
    assert read_answers(responses[-1], {"a", "b"}, 1) == ("a",)
    responses.append([])
    assert read_answers(responses[-1], {"a", "b"}, 1) is NotChosen.NO_BALLOT


def test_is_cut_before_it_is_looked_at() -> None:
    assert read_answers(["a", "zzz"], {"a", "b"}, 1) == ("a",)
    assert read_answers(["zzz", "a"], {"a", "b"}, 1) is NotChosen.SPOILED
    assert read_answers(["a", "b", "zzz"], {"a", "b"}, 2) == ("a", "b")


def test_the_same_answer_twice_is_one() -> None:
    assert read_answers(["b", "b", "a"], {"a", "b"}, 3) == ("b", "a")


@given(st.lists(st.sampled_from(["a", "b", "c", "", "zzz"])), st.integers(1, 3))
def test_chooses_no_more_than_allowed_and_only_what_is_there(answers: list[str], most: int) -> None:
    known = {"a", "b", "c"}
    chosen = read_answers(answers, known, most)
    if isinstance(chosen, NotChosen):
        assert (chosen is NotChosen.NO_BALLOT) == (not answers)
        assert not answers or set(answers[:most]) - known
    else:
        assert 1 <= len(chosen) <= most
        assert set(chosen) == set(answers[:most]) <= known
