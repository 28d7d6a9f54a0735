"""Somebody's own words reach whom they are for as they were written."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.dispatch.registry import SlotField
from assistant.dispatch.verbatim import read_verbatim
from assistant.i18n.folding import tokens

SLOTS = (
    SlotField(name="number", kind="number", required=False),
    SlotField(name="circle", kind="circle", required=False),
    SlotField(name="text", kind="rest", required=True, limit=4000, verbatim=True),
)


def recognise(kind: str, words: str) -> "str | int | None":
    if kind == "number":
        return int(words) if words.isdecimal() else None
    known = {"support": "support", "support the": "support"} | dict.fromkeys(
        ("care", "the care", "the care circle"), "care"
    )
    return known.get(words) if kind == "circle" else None


def read(text: str, *, fillers: int = 0) -> "dict[str, str | int] | None":
    """Read `text` as `ask …`, whose first `fillers` words are small talk."""
    words = tokens(text)
    taken = frozenset({next(word.start for word in words if word.folded == "ask")})
    small = frozenset({word.start for word in words[:fillers]})
    small |= {word.start for word in words if word.folded == "the"}
    return read_verbatim(text, words, taken, small, SLOTS, recognise)


def test_all_signs_stay() -> None:
    assert read("ask Why?! “No sound.”\n\n  - at all...") == {
        "text": "Why?! “No sound.”\n\n  - at all..."
    }


def test_a_circle_is_named_right_behind_or_not_at_all() -> None:
    assert read("ask support: why?") == {"circle": "support", "text": "why?"}
    assert read("ask the care circle please!") == {"circle": "care", "text": "please!"}
    assert read("ask why is support slow") == {"text": "why is support slow"}
    assert read("ask support") == {"circle": "support"}
    assert read("ask support the sound") == {"circle": "support", "text": "the sound"}


def test_a_number_stands_before_or_behind() -> None:
    assert read("142 ask Why?") == {"number": 142, "text": "Why?"}
    assert read("ask 142 Why?") == {"number": 142, "text": "Why?"}
    assert read("142 ask 143 are broken.") == {"number": 142, "text": "143 are broken."}


def test_small_talk_may_come_first_and_other_words_not() -> None:
    assert read("hello ask me.", fillers=1) == {"text": "me."}
    assert read("may I ask you") is None
    assert read("ask") == {}


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=200))
def test_nothing_inside_is_ever_changed(said: str) -> None:
    """What is lost is space at the edges, and what joins a command to its words."""
    found = read(f"ask x{said}")
    assert found is not None
    assert found["text"] == f"x{said}".rstrip()
