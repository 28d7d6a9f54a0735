"""Every table says whether it holds anything about anybody, and what becomes of that."""

import importlib
import pkgutil

import assistant.storage
from assistant.storage.schema import metadata
from assistant.storage.trace_kinds import Fate, Subject
from assistant.storage.traces import TRACES
from assistant.storage.untraced import IMPERSONAL

for found in pkgutil.iter_modules(assistant.storage.__path__):
    importlib.import_module(f"assistant.storage.{found.name}")

FOR_OTHERS = frozenset(
    {
        "approvals.decided_by",
        "member_notes.author_id",
        "plan_changes.asked_by",
        "rooms.made_by",
        "tickets.owner_id",
    }
)
"""What somebody did about others: a key blanks it with the person, and the rest is not theirs."""

TRACED = [trace.table.name for trace in TRACES]


def test_every_table_is_decided_about_once() -> None:
    """Or once for each of the people whom a row names: who asked, and who answered."""
    decided = [(trace.table.name, trace.fate, tuple(trace.blank)) for trace in TRACES]
    assert len(decided) == len(set(decided))
    assert not set(TRACED) & set(IMPERSONAL)
    assert {*TRACED, *IMPERSONAL} == set(metadata.tables)


def test_what_is_kept_says_why_and_what_is_blanked_says_how() -> None:
    for trace in TRACES:
        assert bool(trace.blank) == (trace.fate is Fate.BLANK), trace.table.name
        assert trace.why or trace.fate is not Fate.KEEP, trace.table.name
        assert set(trace.blank) <= set(trace.table.c.keys())


def test_nothing_that_points_at_a_person_is_overlooked() -> None:
    """A table of impersonal things has no column that leads to somebody."""
    for name in IMPERSONAL:
        targets = {key.column.table.name for key in metadata.tables[name].foreign_keys}
        assert "persons" not in targets, name


def test_every_column_that_points_at_a_person_finds_them() -> None:
    """Whoever asks for what is held on them gets the rows that name them anywhere."""
    who = Subject(person_id=1, email=None, user_ids=(), member_ids=(), member_keys=())
    for table in metadata.tables.values():
        asked = [str(trace.of(who)) for trace in TRACES if trace.table is table]
        for key in table.foreign_keys:
            if key.column.table.name == "persons" and str(key.parent) not in FOR_OTHERS:
                assert any(str(key.parent) in each for each in asked), str(key.parent)


def test_what_is_pointed_at_goes_after_what_points() -> None:
    """A row goes before the row that it belongs to, or foreign keys would stop the erasure."""
    erased = {trace.table.name for trace in TRACES if trace.fate is Fate.ERASE}
    for trace in TRACES:
        if trace.fate is Fate.BLANK:
            continue
        for key in trace.table.foreign_keys:
            target = key.column.table.name
            if target in erased and key.ondelete is None:
                assert TRACED.index(trace.table.name) < TRACED.index(target), trace.table.name
