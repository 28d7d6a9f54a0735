"""The recount script finds whatever was changed in an exported ledger: every field, every entry."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path as FilePath
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assistant.recount import recount as script
from tests.support.ballots import OPTIONS, rankings
from tests.support.ledgers import CLOSES, counted, open_ledger, opening, secret_ledger

IN_TIME, LATER = "2026-06-20T10:00:00.000Z", "2026-06-21T10:00:00.000Z"
FREE = {("declared",), ("objections",)}
"""What no hash is over: the result, which is counted again, and what became of objections."""
Path = tuple[str | int, ...]
recount: Callable[[dict[str, Any], Callable[[str], None]], list[str]] = script.recount

contents = rankings.map(lambda each: {"ranking": list(each)}) | st.sampled_from(
    [{}, {"spoiled": True}, {"unreadable": True}]
)
given_ballots = st.lists(
    st.tuples(
        st.sampled_from([str(number) for number in range(6)]),
        contents,
        st.sampled_from([IN_TIME, LATER, CLOSES]),
    ),
    min_size=1,
    max_size=8,
)


def declared(ledger: dict[str, Any]) -> dict[str, Any]:
    """Declare what the script itself finds, so that nothing is wrong."""
    ballots = [each for each in counted(ledger) if each and "spoiled" not in each]
    found = script.choose(ledger, [{"content": each} for each in ballots], ledger["root"], _silent)  # type: ignore[no-untyped-call] # by rule
    ledger["declared"] = {**found, "cast": len(ballots)}
    return ledger


def _open(ballots: list[tuple[str, Any, str]], method: str = "irv") -> dict[str, Any]:
    return declared(open_ledger(opening({"method": method}, OPTIONS), ballots)[0])


def _silent(_line: str) -> None:
    """Hear what the script says."""


def found_out(ledger: dict[str, Any]) -> bool:
    """Tell whether the script says that something is wrong, or that it cannot tell (status 2)."""
    try:
        return bool(recount(ledger, _silent))
    except (ValueError, LookupError, TypeError, AttributeError):
        return True


def leaves(value: object, path: Path = ()) -> Iterator[Path]:
    """Yield the way to everything that is no object or list with something in it."""
    inside: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    for key, each in inside:
        yield from leaves(each, (*path, key))
    if not inside:
        yield path


def other(value: object) -> object:
    """Return something else of the same kind."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str():
            return value[:-1] + ("0" if value[-1:] != "0" else "1")
        case dict():
            return {"choice": "yes"}
        case list():
            return ["A"]
        case _:
            return "x"


def put(ledger: dict[str, Any], path: Path, value: Any) -> None:
    """Put something in the place of what is there."""
    at: Any = ledger
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value


def at(ledger: dict[str, Any], path: Path) -> Any:
    """Return what is there."""
    found: Any = ledger
    for key in path:
        found = found[key]
    return found


@given(st.data(), given_ballots)
def test_every_field_that_is_changed_is_found(
    data: st.DataObject, ballots: list[tuple[str, Any, str]]
) -> None:
    ledger = _open(ballots)
    assert not found_out(deepcopy(ledger))
    fields = [path for path in leaves(ledger) if path[:1] not in FREE]
    path = data.draw(st.sampled_from(fields))
    put(ledger, path, other(at(ledger, path)))
    assert found_out(ledger), path


@given(st.data(), st.lists(rankings.map(lambda each: {"ranking": list(each)}), min_size=1))
def test_every_field_of_a_secret_ledger_is_held_too(data: st.DataObject, box: list[Any]) -> None:
    kind = {"method": "schulze", "secret": True}
    ledger = declared(secret_ledger(opening(kind, OPTIONS, size=100), box)[0])
    assert not found_out(deepcopy(ledger))
    path = data.draw(st.sampled_from([each for each in leaves(ledger) if each[:1] not in FREE]))
    put(ledger, path, other(at(ledger, path)))
    assert found_out(ledger), path


@given(st.data(), given_ballots)
def test_an_entry_left_out_put_in_or_moved_is_found(
    data: st.DataObject, ballots: list[tuple[str, Any, str]]
) -> None:
    """Even one that counts for nothing, at the very end: the root is another then."""
    ledger = _open(ballots)
    entries = ledger["entries"]
    place = data.draw(st.integers(0, len(entries) - 1))
    match data.draw(st.sampled_from(["out", "in", "swap", "cut"])):
        case "out":
            del entries[place]
        case "in":
            entries.insert(place, deepcopy(entries[data.draw(st.integers(0, len(entries) - 1))]))
        case "swap":
            with_ = data.draw(st.integers(0, len(entries) - 1))
            assume(place != with_)
            entries[place], entries[with_] = entries[with_], entries[place]
        case "cut":
            del entries[place:]
    assert found_out(ledger)


@given(given_ballots)
def test_a_result_that_was_not_counted_is_found(ballots: list[tuple[str, Any, str]]) -> None:
    for path in leaves((ledger := _open(ballots))["declared"]):
        wrong = deepcopy(ledger)
        put(wrong["declared"], path, other(at(ledger["declared"], path)))
        assert found_out(wrong), path


def _cut_at_the_end(ledger: dict[str, Any]) -> None:
    """Leave out a late ballot, which changes no count."""
    assert ledger["entries"].pop()["state"] == "late"


def _change_the_rules(ledger: dict[str, Any]) -> None:
    ledger["opening"]["kind"]["quorum"] = "9/10"


def _change_a_state(ledger: dict[str, Any]) -> None:
    ledger["entries"][0]["state"] = "replaced"


def _more_than_are_on_the_roll(ledger: dict[str, Any]) -> None:
    del ledger["voters"][1:]


@pytest.mark.parametrize(
    ("tamper", "said"),
    [
        (_cut_at_the_end, "Start or root of the ledger are not what was published."),
        (_change_the_rules, "The chain is broken at entry 1."),
        (_change_a_state, "Entry 1 is counted, not replaced."),
        (
            _more_than_are_on_the_roll,
            "More ballots count than voters of their classes are on the roll.",
        ),
    ],
)
def test_it_says_what_is_wrong(tamper: Callable[[dict[str, Any]], None], said: str) -> None:
    ballots = [("1", {"ranking": ["A"]}, IN_TIME), ("2", {"ranking": ["B"]}, IN_TIME)]
    ledger = _open([*ballots, ("3", {"ranking": ["C"]}, CLOSES)])
    tamper(ledger)
    assert said in recount(ledger, _silent)


def test_a_share_of_nothing_is_told_like_any_broken_file(
    tmp_path: FilePath, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = _open([("1", {"ranking": ["A"]}, IN_TIME)])
    ledger["opening"]["kind"]["quorum"] = "1/0"
    (tmp_path / "ledger.json").write_text(json.dumps(ledger))
    monkeypatch.setattr("sys.argv", ["recount.py", str(tmp_path / "ledger.json")])
    assert script.main() == 2  # type: ignore[no-untyped-call] # by rule
    assert "cannot be recounted" in capsys.readouterr().out
