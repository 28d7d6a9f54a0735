"""Traces: what a table holds about a person, and what forgetting does to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Table


class Fate(StrEnum):
    """What forgetting does with rows."""

    ERASE = "erase"
    BLANK = "blank"  # the row stays, without what names the person
    KEEP = "keep"  # `why` says for whom


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Whose traces: a person, their Matrix IDs, and the memberships that are theirs alone."""

    person_id: int
    email: str | None
    user_ids: tuple[str, ...]
    member_ids: tuple[int, ...]
    member_keys: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Trace:
    """Rows of a table that are about somebody; columns in `secret` are not shown, even to them."""

    table: Table
    of: Callable[[Subject], ColumnElement[bool]]
    fate: Fate
    why: str = ""
    blank: Mapping[str, Any] = field(default_factory=dict)
    secret: frozenset[str] = frozenset()


def of_person(table: Table, column: str = "person_id") -> Callable[[Subject], ColumnElement[bool]]:
    """Return how rows are found that name the person."""
    return lambda who: table.c[column] == who.person_id
