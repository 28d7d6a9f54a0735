"""What two spellings of the same words have in common."""
# ruff: noqa: RUF001 - letters that look alike are what this is about

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.i18n.folding import fold, letters, sentence, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PLAN", "plan"), ("mañana", "manana"), ("demà", "DEMA"), ("Straße", "STRASSE"),
        ("ｐｌａｎ", "plan"), ("coŀlectiu", "col·lectiu"), ("collectiu", "col·lectiu"),
        ("d’aquí", "d'aqui"), ("e\u0301", "é"), ("İstanbul", "istanbul"), ("ﬁnance", "finance"),
        ("١٤٢", "142"), ("۱۴۲", "142"), ("१४२", "142"),
        ("أحمد", "احمد"), ("إلغاء", "الغاء"),
        ("آخر", "اخر"), ("دائرة", "دائره"), ("مستوى", "مستوي"),
        ("الدوائر", "دوائر"), ("خُطَّتي", "خطتي"), ("خـــطتي", "خطتي"), ("مسؤول", "مسوول"),
        ("pl\u200ban", "plan"), ("\u2067plan\u2069", "plan"), ("so\u00adftware", "software"),
        ("  two \n words ", "two words"), ("2026–0031", "2026-0031"),
    ],
)  # fmt: skip
def test_spellings_of_one_word_are_one_word(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("plan", "plans"), ("الم", "م"), ("ال", ""), ("1", "2"), ("no", "on")]
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_the_article_can_be_kept() -> None:
    """`اليوم` is today and `يوم` is a day: reading dates needs the difference."""
    assert letters("اليوم") != letters("يوم")
    assert fold("اليوم") == fold("يوم")


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_folding_leaves_nothing_invisible(text: str) -> None:
    assert "\n" not in fold(text)
    assert fold(text) == fold(text).strip()


@given(st.text())
def test_tokens_stand_where_they_say(text: str) -> None:
    """The rest of a command is taken from the text as it was written, by these positions."""
    last = 0
    for token in tokens(text):
        assert last <= token.start < token.end <= len(text)
        assert text[token.start : token.end] == token.raw
        assert token.folded
        last = token.end


def test_punctuation_at_the_edges_goes_but_alone_it_is_a_word() -> None:
    assert [token.raw for token in tokens("¿plan? ? «l'hora», (142)…")] == [
        "plan", "?", "l'hora", "142",
    ]  # fmt: skip


def test_the_arabic_question_mark_is_punctuation_too() -> None:
    assert [token.folded for token in tokens("خطتي؟ ؟")] == ["خطتي", "؟"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("151 amend We raise them by 2 %.", "We raise them by 2 %."),
        ("151 esmena «Apugem els preus.»", "«Apugem els preus.»"),
        ("151 عدل نرفع الأسعار؟", "نرفع الأسعار؟"),
    ],
)
def test_a_sentence_keeps_its_marks(text: str, kept: str) -> None:
    assert sentence(text, tokens(text)[2:]) == kept
    assert sentence(text, []) == ""
