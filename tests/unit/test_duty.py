"""Spells of duty: what was said last counts, whatever it is laid over."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.duty import Spell, laid

FIRST = date(2026, 11, 23)


@st.composite
def spells(draw: st.DrawFn) -> Spell:
    begins = draw(st.integers(0, 20))
    length = draw(st.none() | st.integers(0, 10))
    first = FIRST + timedelta(days=begins)
    last = None if length is None else first + timedelta(days=length)
    return Spell(first=first, last=last, person_id=draw(st.none() | st.integers(1, 3)))


@given(st.lists(spells(), max_size=6))
def test_on_each_day_counts_what_was_said_last(said: list[Spell]) -> None:
    kept: tuple[Spell, ...] = ()
    for each in said:
        kept = laid(kept, each)
    for ahead in range(40):
        day = FIRST + timedelta(days=ahead)
        wanted = [each.person_id for each in said if day in each][-1:]
        assert [each.person_id for each in kept if day in each] == wanted
    assert all(each.last is None or each.first <= each.last for each in kept)
