"""Verdicts in words: the worked cases, with every number that they rest on."""

from dataclasses import replace
from fractions import Fraction

import pytest

from assistant.domain.resolutions import Base, KindOfResolution, Pooling, SecondCall
from assistant.domain.tallies import Choices, Consents, Tally, Votes
from assistant.domain.verdicts import Outcome, decide
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.starter_bylaws import starter_kinds
from assistant.services.verdict_replies import VerdictOutcome
from assistant.services.verdict_words import verdict_said
from tests.support.heard import complete_catalogue

KINDS = {kind.name: kind for kind in starter_kinds()}
ORDINARY, SPECIAL, CONSENT = KINDS["ordinary"], KINDS["special"], KINDS["consent"]
ELECTION, CHOOSE = KINDS["election"], KINDS["choose"]
assert ORDINARY.threshold is not None
OF_CAST = replace(ORDINARY, threshold=replace(ORDINARY.threshold, base=Base.CAST))
BY_CLASS = replace(ORDINARY, pooling=Pooling.EACH_CLASS)
TOWN = Votes(pool=Tally(eligible=454, yes=32, no=27, abstain=7))
CLASSES = Votes(
    pool=Tally(eligible=60, yes=43, no=14),
    classes={
        "user": Tally(eligible=52, yes=40, no=10),
        "operational": Tally(eligible=8, yes=3, no=4),
    },
)

Counted = Votes | Consents | Choices
RENDERER = Renderer(complete_catalogue())


def said(
    kind: KindOfResolution, counted: Counted, locale: str = "en", *, again: bool = False
) -> str:
    verdict = decide(kind, counted, second_call=again)
    return RENDERER.plain(verdict_said(verdict, kind), Reader(locale))


CASES: list[tuple[str, KindOfResolution, Counted, tuple[str, ...]]] = [
    (
        "carried",
        ORDINARY,
        TOWN,
        ("Carried: 32 yes > 29½ (½ of 59 yes and no).", "Quorum: 66 ≥ 46 (10% of 454)."),
    ),
    ("of-cast", OF_CAST, TOWN, ("Lost: 32 yes ≤ 33 (½ of 66 cast).",)),
    (
        "tie",
        ORDINARY,
        Votes(pool=Tally(eligible=11, yes=3, no=3, abstain=5)),
        ("Lost: 3 yes, 3 no: a tie, and there is no casting vote.", "abstained 5."),
    ),
    (
        "nobody-said",
        ORDINARY,
        Votes(pool=Tally(eligible=10, abstain=10)),
        ("Lost: nobody said yes or no.",),
    ),
    (
        "two-thirds",
        KINDS["two-thirds"],
        Votes(pool=Tally(eligible=32, yes=21, no=11)),
        ("Lost: 21 yes < 21⅓ (⅔ of 32 yes and no).",),
    ),
    (
        "three-quarters",
        SPECIAL,
        Votes(pool=Tally(eligible=28, yes=21, no=7)),
        ("Carried: 21 yes ≥ 21 (¾ of 28 yes and no).",),
    ),
    (
        "inquorate",
        SPECIAL,
        Votes(pool=Tally(eligible=100, yes=27)),
        (
            "Not decided: 27 took part, 34 are needed (⅓ of 100). That is no rejection.",
            "A second call is possible; its quorum is 20%.",
        ),
    ),
    (
        "inquorate-then-none",
        replace(SPECIAL, second_call=SecondCall(quorum=Fraction(0))),
        Votes(pool=Tally(eligible=100, yes=27)),
        ("A second call is possible, and needs no quorum.",),
    ),
    (
        "pool",
        ORDINARY,
        Votes(pool=CLASSES.pool),
        ("Carried: 43 yes > 28½ (½ of 57 yes and no).",),
    ),
    (
        "classes",
        BY_CLASS,
        CLASSES,
        (
            "Lost: each class of members has to pass for itself.",
            "- Operational members: not passed, 3 yes ≤ 3½ (½ of 7 yes and no).",
            "- User members: passed, 40 yes > 25 (½ of 50 yes and no).",
        ),
    ),
    (
        "adopted",
        CONSENT,
        Consents(eligible=6, consents=4, concerns=1),
        (
            "Adopted by consent: no objection is open.",
            "Consent 4, with a concern 1, stand aside 0, abstained 0, no answer 1.",
            "Answers: 5 of 6, 4 needed (⅔).",
        ),
    ),
    (
        "blocked",
        CONSENT,
        Consents(eligible=6, consents=4, objections=1),
        ("Blocked: an objection is open.",),
    ),
    (
        "dissent",
        CONSENT,
        Consents(eligible=6, consents=4, dissents=1),
        ("Adopted by consent", "Objections that did not qualify, kept as dissent: 1."),
    ),
    (
        "silent",
        CONSENT,
        Consents(eligible=6, consents=3),
        ("Not decided: too few have answered.", "Answers: 3 of 6, 4 needed (⅔)."),
    ),
    (
        "advice",
        KINDS["advice"],
        Votes(pool=Tally(eligible=40, yes=12, no=3, abstain=2)),
        ("decides nothing.", "Yes 12, no 3, abstained 2. Answers: 17 of 40."),
    ),
    (
        "elected",
        ELECTION,
        Choices(eligible=20, cast=12, marked=11, seats=3, elected=("Bo", "Ana")),
        (
            "Elected: Bo and Ana.",
            "Seats that stay empty: 1.",
            "Counted by single transferable vote; 12 of 20 took part. Quorum: 12 ≥ 4 (20% of 20).",
        ),
    ),
    (
        "tied",
        CHOOSE,
        Choices(eligible=20, cast=12, marked=12, seats=1, tied=(("Red", "Blue"),)),
        ("A tie: only a lot could tell", "- Red and Blue"),
    ),
    (
        "nobody",
        CHOOSE,
        Choices(eligible=20, cast=12, marked=0, seats=1),
        ("Nobody is chosen: no ballot names an option.",),
    ),
    (
        "nobody-enough",
        ELECTION,
        Choices(eligible=20, cast=12, marked=5, seats=1),
        ("Nobody is chosen: nobody reached what is needed.",),
    ),
]


@pytest.mark.parametrize(
    ("kind", "counted", "lines"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_verdict_is_explained(
    kind: KindOfResolution, counted: Counted, lines: tuple[str, ...]
) -> None:
    words = said(kind, counted)
    assert all(line in words for line in lines), words


def test_a_second_call_is_named() -> None:
    words = said(SPECIAL, Votes(pool=Tally(eligible=100, yes=27)), again=True)
    assert "Quorum of a second call: 27 ≥ 20 (20% of 100)." in words


@pytest.mark.parametrize("locale", ["es", "ca", "ar"])
@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_every_language_says_the_same_numbers(
    locale: str, case: tuple[str, KindOfResolution, Counted, tuple[str, ...]]
) -> None:
    _, kind, counted, _ = case
    numbers = set("½⅓⅔¼¾⅕0123456789")
    english = sorted(sign for sign in said(kind, counted) if sign in numbers)
    words = said(kind, counted, locale)
    assert len(words.strip().splitlines()) <= 8
    heard = sorted(sign for sign in words if sign in numbers)
    # One objection has a word of its own in some languages.
    assert heard == english, words


def test_the_catalan_of_a_case() -> None:
    assert said(ORDINARY, TOWN, "ca").startswith("Aprovada: 32 sís > 29½ (½ de 59 sís i nos).")


@pytest.mark.parametrize("locale", ["en", "es", "ca", "ar"])
def test_every_outcome_has_words_of_its_own(locale: str) -> None:
    words = {RENDERER.plain(VerdictOutcome(outcome=each), Reader(locale)) for each in Outcome}
    assert len(words) == len(Outcome)
