"""The recount script: it finds what the program finds, and whatever was tampered with."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.counting import methods, score
from assistant.domain.counting.lot import Lot
from assistant.domain.counting.results import Method
from assistant.domain.ledger import canonical, root_of_consent
from assistant.domain.resolutions import Base, Comparator, KindOfResolution, Pooling, Threshold
from assistant.domain.resolutions import Method as Way
from assistant.domain.tallies import Consents, Tally, Votes
from assistant.domain.verdicts import decide
from assistant.recount import recount as script
from tests.support.ballots import OPTIONS, rankings
from tests.support.ledgers import (
    CLOSES,
    SEED,
    Content,
    counted,
    open_ledger,
    opening,
    secret_ledger,
)

IN_TIME = "2026-06-20T10:00:00.000Z"
NAMES = {Method.PLURALITY: "choose"}
odd = st.sampled_from([{}, {"spoiled": True}, {"unreadable": True}])
voters = st.sampled_from([str(number) for number in range(12)])
times = st.sampled_from([IN_TIME, IN_TIME, IN_TIME, CLOSES])
SCRIPT = Path(script.__file__)
UNSAID: dict[str, Any] = {"name": "k", "titles": {}, "descriptions": {}}
recount: Callable[[dict[str, Any], Callable[[str], None]], list[str]] = script.recount
written: Callable[[object], bytes] = script.canonical


def given_by(contents: st.SearchStrategy[Any]) -> st.SearchStrategy[list[tuple[str, Content, str]]]:
    """Ballots of some voters, who change their minds, come late, or write what none can read."""
    return st.lists(st.tuples(voters, contents | odd, times), max_size=20)


def silent(_line: str) -> None:
    """Hear what the script says."""


def elected(method: Method, ledger: dict[str, Any], root: str, seats: int) -> dict[str, Any]:
    """Let the program count the ballots of a ledger."""
    contents = counted(ledger)
    if method is Method.SCORE:
        box = [(tuple(sorted(each["scores"].items())), 1) for each in contents]
        count = score.count(OPTIONS, box, seats=seats)
    else:
        form = "choices" if method in {Method.PLURALITY, Method.APPROVAL} else "ranking"
        count = methods.count(
            method,
            OPTIONS,
            [(tuple(each[form]), 1) for each in contents],
            seats=seats,
            lot=Lot(SEED, root),
        )
    outcome = "tied" if count.tied_winners else "elected" if count.elected else "nobody"
    return {
        "outcome": outcome,
        "elected": list(count.elected),
        "tied": list(count.tied_winners),
        "cast": len(contents),
    }


@given(st.data(), st.sampled_from(Method), st.booleans(), st.integers(1, 3))
def test_script_and_program_elect_the_same(
    data: st.DataObject, method: Method, secret: bool, seats: int
) -> None:
    ranked = rankings.map(list)
    contents: st.SearchStrategy[Any] = {
        Method.PLURALITY: ranked.map(lambda each: {"choices": each[:1]}),
        Method.APPROVAL: ranked.map(lambda each: {"choices": each}),
        Method.SCORE: st.dictionaries(st.sampled_from(OPTIONS), st.integers(0, 3)).map(
            lambda each: {"scores": each}
        ),
    }.get(method, ranked.map(lambda each: {"ranking": each}))
    many = 1 if method in {Method.IRV, Method.SCHULZE} else seats
    kind = {"method": NAMES.get(method, str(method)), "seats": many, "secret": secret}
    if secret:
        ledger, root = secret_ledger(
            opening(kind, OPTIONS), data.draw(st.lists(contents, max_size=20))
        )
    else:
        ledger, root = open_ledger(opening(kind, OPTIONS), data.draw(given_by(contents)))
    ledger["declared"] = elected(method, ledger, root, many)
    assert recount(ledger, silent) == []


@given(
    given_by(st.sampled_from(["yes", "yes", "no", "abstain"]).map(lambda word: {"choice": word})),
    st.sampled_from(Base),
    st.sampled_from(Comparator),
    st.sampled_from(["1/2", "2/3", "3/4"]),
    st.sampled_from(["0", "7/25", "1/2"]),
    st.sampled_from(Pooling),
)
def test_script_and_program_decide_the_same(
    ballots: list[tuple[str, Content, str]],
    base: Base,
    comparator: Comparator,
    fraction: str,
    quorum: str,
    pooling: Pooling,
) -> None:
    rules = {"method": "majority", "base": base, "comparator": comparator, "fraction": fraction}
    fixed = opening({**rules, "quorum": quorum, "pooling": pooling}, size=12)
    fixed["roll"]["classes"] = {"operational": 6, "users": 6, "nobody": 0}
    ledger, _ = open_ledger(fixed, ballots)
    taken = [each for each in ledger["entries"] if each["state"] == "counted"]

    def tally(name: str | None, eligible: int) -> Tally:
        words = Counter(
            each["content"]["choice"] for each in taken if name is None or name in each["classes"]
        )
        return Tally(eligible=eligible, **{w: words[w] for w in ("yes", "no", "abstain")})

    pool = tally(None, 12)
    kind = KindOfResolution(
        **UNSAID,
        method=Way.MAJORITY,
        threshold=Threshold(comparator=comparator, share=Fraction(fraction), base=base),
        quorum=Fraction(quorum),
        pooling=pooling,
    )
    classes = {name: tally(name, size) for name, size in fixed["roll"]["classes"].items()}
    verdict = decide(kind, Votes(pool=pool, classes=classes))
    ledger["declared"] = {
        "outcome": verdict.outcome,
        "cast": pool.cast,
        "yes": pool.yes,
        "no": pool.no,
        "abstain": pool.abstain,
    }
    assert recount(ledger, silent) == []


@given(
    given_by(
        st.sampled_from(["consent", "concern", "objection", "stand-aside"]).map(
            lambda word: {"choice": word}
        )
    ),
    st.sets(voters),
    st.booleans(),
)
def test_script_and_program_consent_to_the_same(
    ballots: list[tuple[str, Content, str]], tested: set[str], silence: bool
) -> None:
    """An objection that the circle did not qualify is a dissent, and blocks no more."""
    fixed = opening(
        {"method": "consent", "response_quorum": "2/3", "silence_consents": silence}, size=12
    )
    ledger, last = open_ledger(fixed, ballots)
    taken = [each for each in ledger["entries"] if each["state"] == "counted"]
    words = Counter(each["content"]["choice"] for each in taken)
    objecting = {each["voter"] for each in taken if each["content"]["choice"] == "objection"}
    ledger["objections"] = [
        {"voter": voter, "state": "not-qualified" if voter in tested else "open"}
        for voter in sorted(objecting)
    ]
    ledger["root"] = root_of_consent(last, ledger["objections"])
    kind = KindOfResolution(
        **UNSAID,
        method=Way.CONSENT,
        response_quorum=Fraction(2, 3),
        silence_consents=silence,
    )
    consents = Consents(
        eligible=12,
        consents=words["consent"],
        concerns=words["concern"],
        stand_asides=words["stand-aside"],
        objections=len(objecting - tested),
        dissents=len(objecting & tested),
    )
    ledger["declared"] = {"outcome": decide(kind, consents).outcome, "cast": len(taken)}
    assert recount(ledger, silent) == []


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=8))
def test_both_write_a_value_the_same_way(value: object) -> None:
    assert canonical(value) == written(value)


def test_no_float_has_a_hash() -> None:
    with pytest.raises(TypeError):
        canonical({"score": 0.1})


def declared() -> dict[str, Any]:
    """Return a run-off that ends with a lot, as it was declared."""
    given_ballots: list[tuple[str, Content, str]] = [
        ("1", {"ranking": ["A"]}, IN_TIME),
        ("2", {"ranking": ["B", "A"]}, IN_TIME),
        ("3", {"ranking": ["C"]}, IN_TIME),
        ("3", {"ranking": []}, IN_TIME),
    ]
    ledger, root = open_ledger(opening({"method": "irv"}, OPTIONS), given_ballots)
    ledger["declared"] = elected(Method.IRV, ledger, root, 1)
    return ledger


def change_the_result(ledger: dict[str, Any]) -> None:
    ledger["declared"]["elected"] = ["C"]


def test_it_runs_alone_and_ends_with_what_it_found(tmp_path: Path) -> None:
    """Copied somewhere, by another Python without our packages: standard library only."""
    copy = tmp_path / "recount.py"
    copy.write_bytes(SCRIPT.read_bytes())
    file = tmp_path / "ledger.json"

    def runs() -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-I", "-S", str(copy), str(file)],
            capture_output=True,
            text=True,
            check=False,
            env={"PYTHONUTF8": "1"},
        )
        return done.returncode, done.stdout

    ledger = declared()
    file.write_text(json.dumps(ledger))
    status, said = runs()
    assert (status, said.splitlines()[-1]) == (0, "Everything agrees with what was declared.")
    assert "the lot is drawn" in said
    change_the_result(ledger)
    file.write_text(json.dumps(ledger))
    status, said = runs()
    assert status == 1
    assert "WRONG: Declared elected ['C']" in said
    file.write_text("{}")
    assert runs()[0] == 2
