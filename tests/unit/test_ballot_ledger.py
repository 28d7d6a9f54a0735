"""Whatever people cast, edit and take back, the last ballot left counts, and the chain holds."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.ballot_history import edit_ref, remaining, standing, taken_back_ref
from assistant.domain.receipts import OpenReceipt, SecretReceipt, new_tracker, read_receipt

Steps = list[tuple[int, str, int, str]]
"""Voter, what they do, with which of their messages, what they answer."""

STEPS = st.lists(
    st.tuples(
        st.integers(1, 3),
        st.sampled_from(["cast", "edit", "redact"]),
        st.integers(0, 4),
        st.sampled_from(["yes", "no", "abstain"]),
    ),
    max_size=25,
)


def _played(steps: Steps) -> tuple[dict[int, list[tuple[str, dict[str, Any]]]], dict[int, Any]]:
    """Return what each voter's ledger says, and by a model of messages what has to stand."""
    said: dict[int, list[tuple[str, dict[str, Any]]]] = {}
    shown: dict[int, list[tuple[str, str]]] = {}  # messages there, in the order of their last word
    for place, (voter, what, which, answer) in enumerate(steps):
        ledger, messages = said.setdefault(voter, []), shown.setdefault(voter, [])
        if what == "cast" or not messages:
            ledger.append((f"$e{place}", {"choice": answer}))
            messages.append((f"$e{place}", answer))
            continue
        event = messages[which % len(messages)][0]
        if what == "edit":
            ledger.append((edit_ref(event, f"$e{place}"), {"choice": answer}))
            messages.append((event, answer))
        else:
            gone = taken_back_ref(event)
            messages[:] = [each for each in messages if each[0] != event]
            ledger.append((gone, standing([*ledger, (gone, {})]) or {}))
    return said, {v: messages[-1][1] if messages else None for v, messages in shown.items()}


@given(STEPS)
def test_the_last_word_that_is_left_stands(steps: Steps) -> None:
    said, expected = _played(steps)
    for voter, ledger in said.items():
        answer = expected[voter]
        assert standing(ledger) == (None if answer is None else {"choice": answer})
        assert ledger[-1][1] == (standing(ledger) or {})  # so the ledger's last entry counts


@given(STEPS)
def test_what_was_taken_back_never_comes_again(steps: Steps) -> None:
    said, _ = _played(steps)
    for ledger in said.values():
        gone = {ref[1:] for ref, _ in ledger if ref.startswith("-")}
        assert not gone & {ref.partition("~")[0] for ref, _ in remaining(ledger)}


def test_receipts_are_read_as_they_are_written() -> None:
    opened = OpenReceipt(number=151, position=7, hash="0123456789abcdef" * 4)
    assert read_receipt(opened.code.upper()) == replace(opened, hash=opened.hash[:16])
    secret = SecretReceipt(number=151, tracker=new_tracker())
    assert read_receipt(f" {secret.code} ") == secret
    assert read_receipt("151") is None
