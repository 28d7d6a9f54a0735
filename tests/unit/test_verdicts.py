"""What a vote comes to: the worked cases of the spec, and rules that hold for all votes."""

from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.replies import Localized
from assistant.domain.resolutions import (
    Base,
    Comparator,
    KindOfResolution,
    Method,
    Pooling,
    SecondCall,
    Threshold,
)
from assistant.domain.tallies import Choices, Consents, Tally, Votes
from assistant.domain.verdicts import Outcome, Verdict, decide

HALF = Threshold(comparator=Comparator.MORE_THAN, share=Fraction(1, 2))
TWO_THIRDS = Threshold(comparator=Comparator.AT_LEAST, share=Fraction(2, 3))
THREE_QUARTERS = Threshold(comparator=Comparator.AT_LEAST, share=Fraction(3, 4))


def kind(method: Method = Method.MAJORITY, **rules: object) -> KindOfResolution:
    if method is Method.MAJORITY:
        rules.setdefault("threshold", HALF)
    named = {"name": "kind", "titles": Localized(en="Kind"), "descriptions": Localized(en="It.")}
    return KindOfResolution(**{**named, "method": method, **rules})  # type: ignore[arg-type] # each test says what it varies


def voted(yes: int, no: int, abstain: int = 0, eligible: int = 1000) -> Tally:
    return Tally(eligible=eligible, yes=yes, no=no, abstain=abstain)


def verdict(rule: Threshold, tally: Tally, quorum: Fraction = Fraction(0)) -> Verdict:
    return decide(kind(threshold=rule, quorum=quorum), Votes(pool=tally))


def test_case_2_quorate_and_carried_on_decisive_but_not_on_cast() -> None:
    tally = voted(32, 27, 7, eligible=454)
    carried = verdict(HALF, tally, Fraction(1, 10))
    assert (carried.quorum.needed, carried.quorum.took_part) == (46, 66)
    assert carried.outcome is Outcome.CARRIED
    assert carried.threshold is not None
    assert (carried.threshold.of, carried.threshold.needed) == (59, Fraction(59, 2))
    of_cast = Threshold(comparator=Comparator.MORE_THAN, share=Fraction(1, 2), base=Base.CAST)
    lost = verdict(of_cast, tally, Fraction(1, 10))
    assert lost.outcome is Outcome.LOST
    assert lost.threshold is not None
    assert lost.threshold.needed == 33


def test_a_threshold_of_all_counts_who_is_silent() -> None:
    of_all = Threshold(comparator=Comparator.MORE_THAN, share=Fraction(1, 2), base=Base.ELIGIBLE)
    assert verdict(of_all, voted(5, 0, eligible=10)).outcome is Outcome.LOST
    assert verdict(of_all, voted(6, 0, eligible=10)).outcome is Outcome.CARRIED


@pytest.mark.parametrize(
    ("rule", "tally", "outcome"),
    [
        (HALF, voted(3, 3, 5), Outcome.LOST),
        (HALF, voted(0, 0, 10), Outcome.LOST),
        (TWO_THIRDS, voted(0, 0, 10), Outcome.LOST),
        (TWO_THIRDS, voted(22, 11), Outcome.CARRIED),
        (TWO_THIRDS, voted(21, 11), Outcome.LOST),
        (THREE_QUARTERS, voted(21, 7), Outcome.CARRIED),
        (THREE_QUARTERS, voted(20, 7), Outcome.LOST),
    ],
)
def test_cases_3_to_5(rule: Threshold, tally: Tally, outcome: Outcome) -> None:
    assert verdict(rule, tally).outcome is outcome


def test_a_tie_is_told_from_silence() -> None:
    tied, silent = verdict(HALF, voted(3, 3, 5)), verdict(HALF, voted(0, 0, 10))
    assert tied.threshold is not None
    assert silent.threshold is not None
    assert (tied.threshold.tie, silent.threshold.tie) == (True, False)


def test_case_14_a_concern_does_not_block() -> None:
    rule = kind(Method.CONSENT, response_quorum=Fraction(2, 3))
    found = decide(rule, Consents(eligible=6, consents=4, concerns=1))
    assert found.outcome is Outcome.ADOPTED
    assert (found.quorum.needed, found.quorum.took_part) == (4, 5)
    assert found.consents is not None
    assert (found.consents.concerns, found.consents.silent) == (1, 1)


def test_case_15_an_objection_blocks_until_it_is_tested_or_the_text_changes() -> None:
    rule = kind(Method.CONSENT, response_quorum=Fraction(2, 3))
    assert decide(rule, Consents(eligible=6, consents=4, objections=1)).outcome is Outcome.BLOCKED
    tested = decide(rule, Consents(eligible=6, consents=4, dissents=1))
    assert tested.outcome is Outcome.ADOPTED
    assert tested.consents is not None
    assert tested.consents.dissents == 1
    amended = decide(rule, Consents(eligible=6))
    assert amended.outcome is Outcome.INQUORATE
    assert amended.consents is not None
    assert amended.consents.silent == 6


def test_silence_is_consent_only_where_the_kind_says_so_and_hides_no_objection() -> None:
    quiet = Consents(eligible=6, consents=1)
    rule = kind(Method.CONSENT, response_quorum=Fraction(2, 3))
    silent = kind(Method.CONSENT, response_quorum=Fraction(2, 3), silence_consents=True)
    assert decide(rule, quiet).outcome is Outcome.INQUORATE
    assert decide(silent, quiet).outcome is Outcome.ADOPTED
    assert decide(silent, Consents(eligible=6, objections=1)).outcome is Outcome.BLOCKED


def test_case_17_classes_decide_each_for_itself_or_in_one_pool() -> None:
    votes = Votes(
        pool=voted(43, 14),
        classes={"operational": voted(3, 4), "user": voted(40, 10)},
    )
    pooled = decide(kind(), votes)
    assert (pooled.outcome, pooled.classes) == (Outcome.CARRIED, ())
    assert pooled.threshold is not None
    assert (pooled.threshold.tally.yes, pooled.threshold.needed) == (43, Fraction(57, 2))
    split = decide(kind(pooling=Pooling.EACH_CLASS), votes)
    assert split.outcome is Outcome.LOST
    assert [(each.name, each.outcome) for each in split.classes] == [
        ("operational", Outcome.LOST),
        ("user", Outcome.CARRIED),
    ]


def test_a_class_has_a_quorum_of_its_own_and_an_empty_one_is_not_asked() -> None:
    rule = kind(pooling=Pooling.EACH_CLASS, quorum=Fraction(1, 2))
    absent = Votes(
        pool=voted(9, 0, eligible=12),
        classes={"operational": voted(0, 0, eligible=2), "user": voted(9, 0, eligible=10)},
    )
    assert decide(rule, absent).outcome is Outcome.INQUORATE
    nobody = Votes(
        pool=voted(9, 0, eligible=10),
        classes={"operational": voted(0, 0, eligible=0), "user": voted(9, 0, eligible=10)},
    )
    assert decide(rule, nobody).outcome is Outcome.CARRIED


def test_classes_that_were_not_counted_are_no_pass() -> None:
    with pytest.raises(ValueError, match="class"):
        decide(kind(pooling=Pooling.EACH_CLASS), Votes(pool=voted(9, 0)))


def test_too_few_is_not_lost_and_a_second_call_has_its_own_quorum() -> None:
    rule = kind(quorum=Fraction(1, 2), second_call=SecondCall(quorum=Fraction(1, 10)))
    votes = Votes(pool=voted(1, 2, eligible=10))
    assert decide(rule, votes).outcome is Outcome.INQUORATE
    again = decide(rule, votes, second_call=True)
    assert (again.outcome, again.quorum.needed) == (Outcome.LOST, 1)


def test_abstentions_count_for_the_quorum() -> None:
    found = verdict(HALF, voted(1, 0, 4, eligible=10), Fraction(1, 2))
    assert (found.outcome, found.quorum.took_part) == (Outcome.CARRIED, 5)


def test_a_sense_check_decides_nothing() -> None:
    found = decide(kind(Method.ADVICE), Votes(pool=voted(9, 0, eligible=10)))
    assert (found.outcome, found.binds, found.threshold) == (Outcome.ADVICE, False, None)


@pytest.mark.parametrize(
    ("choices", "outcome"),
    [
        (Choices(eligible=9, cast=5, marked=5, seats=1, elected=("A",)), Outcome.ELECTED),
        (Choices(eligible=9, cast=5, marked=5, seats=1, tied=(("A", "B"),)), Outcome.TIED),
        (Choices(eligible=9, cast=5, marked=0, seats=1), Outcome.NOBODY),
        (Choices(eligible=9, cast=2, marked=2, seats=1, elected=("A",)), Outcome.INQUORATE),
    ],
)
def test_choices(choices: Choices, outcome: Outcome) -> None:
    assert decide(kind(Method.STV, quorum=Fraction(1, 3)), choices).outcome is outcome


def test_what_was_counted_otherwise_is_not_concluded_from() -> None:
    with pytest.raises(TypeError):
        decide(kind(Method.CONSENT), Votes(pool=voted(1, 0)))
    with pytest.raises(TypeError):
        decide(kind(), Consents(eligible=1, consents=1))


def test_more_ballots_than_voters_are_no_tally() -> None:
    with pytest.raises(ValueError, match="eligible"):
        Tally(eligible=3, yes=2, no=2)
    with pytest.raises(ValueError, match="eligible"):
        Consents(eligible=1, consents=1, objections=1)


counts = st.integers(0, 10**6)
shares = st.fractions(0, 1, max_denominator=1000)
rules = st.builds(
    Threshold,
    comparator=st.sampled_from(Comparator),
    share=shares,
    base=st.sampled_from(Base),
)


@given(rules, counts, counts, counts, st.integers(1, 10**6))
def test_one_more_yes_never_loses(
    rule: Threshold, yes: int, no: int, abstain: int, silent: int
) -> None:
    eligible = yes + no + abstain + silent
    before = verdict(rule, voted(yes, no, abstain, eligible))
    after = verdict(rule, voted(yes + 1, no, abstain, eligible))
    if before.outcome is Outcome.CARRIED:
        assert after.outcome is Outcome.CARRIED


@given(rules, counts, counts, counts)
def test_a_threshold_is_what_multiplying_out_says(
    rule: Threshold, yes: int, no: int, abstain: int
) -> None:
    tally = voted(yes, no, abstain, yes + no + abstain)
    left, right = yes * rule.share.denominator, rule.share.numerator * tally.of(rule.base)
    enough = left > right if rule.comparator is Comparator.MORE_THAN else left >= right
    carried = verdict(rule, tally).outcome is Outcome.CARRIED
    assert carried == (enough and tally.of(rule.base) > 0)


@given(st.lists(st.tuples(counts, counts, counts), min_size=3, max_size=3))
def test_the_order_of_classes_does_not_matter(sizes: list[tuple[int, int, int]]) -> None:
    tallies = {
        name: voted(*each, eligible=sum(each)) for name, each in zip("abc", sizes, strict=True)
    }
    pool = voted(
        sum(each[0] for each in sizes),
        sum(each[1] for each in sizes),
        sum(each[2] for each in sizes),
        eligible=sum(map(sum, sizes)),
    )
    rule = kind(pooling=Pooling.EACH_CLASS)
    if pool.eligible == 0:
        return
    found = [
        decide(rule, Votes(pool=pool, classes=dict(order)))
        for order in permutations(tallies.items())
    ]
    assert all(each == found[0] for each in found)
