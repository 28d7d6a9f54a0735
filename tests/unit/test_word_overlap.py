"""Two texts share words, endings and articles aside, and small words count for nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.word_overlap import shared_words


@pytest.mark.parametrize(
    ("text", "other", "shared"),
    [
        ("Why is my invoice late?", "Invoices and payments", {"invoice"}),
        ("la factura del mes", "Factures, pagaments", {"factura"}),
        ("ما هذه الفاتورة", "الفواتير والفاتورات", {"فاتوره"}),
        ("is it on at my", "it is on at my house", set()),
        ("the roof leaks", "Invoices and payments", set()),
    ],
)
def test_words_are_shared(text: str, other: str, shared: set[str]) -> None:
    assert shared_words(text, other) == shared


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_is_shared_is_of_the_text_and_with_itself_all_of_it(text: str, other: str) -> None:
    assert shared_words(text, other) <= shared_words(text, text)
