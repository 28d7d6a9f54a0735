"""The specification's worked cases 9 to 13 by their numbers: choices, from ballots to words."""

import pytest

from assistant.domain.resolutions import Method
from assistant.domain.verdicts import Outcome
from tests.support.conversation import House
from tests.support.counted_votes import ranked
from tests.support.declared_votes import Told, declared_as_held
from tests.support.held_votes import Given, kind_of

TENNESSEE = ("42 M>N>C>K", "26 N>C>K>M", "15 C>K>N>M", "17 K>C>N>M")


async def _told(
    house: House, method: Method, ballots: list[Given], options: str, seats: int = 1
) -> Told:
    voters = range(1, len(ballots) + 1)
    told = await declared_as_held(
        house, kind_of(method), ballots, voters=voters, options=tuple(options), seats=seats
    )
    assert told.proposal.outcome is Outcome.ELECTED
    assert await told.vote.problems() == []
    return told


async def test_case_09_a_run_off_tie_goes_by_the_earlier_stage_and_is_reported(
    house: House,
) -> None:
    told = await _told(house, Method.IRV, ranked("5 A", "3 B>C", "2 C>B"), "ABC")
    assert "Chosen: A." in told.words["en"]
    assert "Resultat: A." in told.words["ca"]
    assert "Tie in round 2: A and B. By an earlier round: B is excluded." in await told.result("en")
    tied = "Empat a la ronda 2: A i B. Segons una ronda anterior: B queda fora."
    assert tied in await told.result("ca")


async def test_case_10_truncation_decides(house: House) -> None:
    told = await _told(house, Method.STV, ranked("2 1", "7 2", "6 3>1>4", "7 3>1>2"), "1234", 2)
    assert "Elected: 3 and 2." in told.words["en"]
    assert "Persones elegides: 3 i 2." in told.words["ca"]
    assert "Round 3: 3 8, 2 7, and 1 6.99993. Excluded: 1." in await told.result("en")
    assert "Ronda 3: 3 8, 2 7 i 1 6,99993. Queda fora: 1." in await told.result("ca")


async def test_case_11_a_surplus_passes_over_who_is_elected(house: House) -> None:
    box = ranked("2 5>2>3>4", "2 2>4>5", "1 5>1>3>4>2")
    told = await _told(house, Method.STV, box, "12345", 3)
    assert "Elected: 5, 2, and 3." in told.words["en"]
    assert "Persones elegides: 5, 2 i 3." in told.words["ca"]
    assert "3 0.66666, 1 0.33333, and 4 0. Excluded: 4." in await told.result("en")


async def test_case_12_the_last_seat_is_filled_by_who_is_left(house: House) -> None:
    box = ranked("4 O", "2 P>O", "8 C>S", "4 C>B", "1 S", "1 B")
    told = await _told(house, Method.STV, box, "OPCSB", 3)
    assert "Elected: C, O, and S." in told.words["en"]
    assert "Persones elegides: C, O i S." in told.words["ca"]
    assert "Round 4: O 6, C 6, and S 5. Elected: S." in await told.result("en")
    assert "Ronda 4: O 6, C 6 i S 5. Amb lloc: S." in await told.result("ca")


@pytest.mark.parametrize(
    ("method", "winner", "line"),
    [
        (Method.CHOOSE, "M", "- M: 42"),
        (Method.IRV, "K", "Round 3: K 58 and M 42. Elected: K."),
        (Method.SCHULZE, "N", "- N 58\u201342 M"),
    ],
)
async def test_case_13_tennessee_has_three_capitals(
    house: House, method: Method, winner: str, line: str
) -> None:
    box = ranked(*TENNESSEE)
    if method is Method.CHOOSE:
        box = [
            Given(voter=each.voter, content={"choices": each.content["ranking"][:1]})
            for each in box
        ]
    told = await _told(house, method, box, "MNCK")
    assert f"Chosen: {winner}." in told.words["en"]
    assert f"Resultat: {winner}." in told.words["ca"]
    assert line in await told.result("en")
