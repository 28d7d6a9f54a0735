"""The words that members type: in every language, unambiguous, and such that what we say works."""

import contextlib
import re
from functools import cache
from pathlib import Path

import pytest
from babel import Locale

from assistant import resources
from assistant.dispatch.ballot_words import BallotWords
from assistant.dispatch.declaration import Command
from assistant.domain.ballot_contents import Invalid
from assistant.domain.receipts import read_receipt
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import fold, tokens
from assistant.i18n.locale_data import is_rtl
from assistant.services.starter_bylaws import starter_kinds
from tests.locales.test_files import FOLDER
from tests.support.vocabulary import declared

CATALOGUE = Catalogue.load(resources.locales())
LISTS = ("core-yes", "core-no", "core-greetings", "core-thanks", "core-stop-words")


def called() -> dict[str, Command]:
    """Return the commands that people call, by id: others are run for what they do."""
    return {id_: command for id_, command in declared().items() if not command.wordless}


def folded(words: str) -> tuple[str, ...]:
    """Return words as the matcher compares them: in any order."""
    return tuple(sorted(token.folded for token in tokens(words))) or (fold(words),)


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_every_command_has_words_a_summary_and_an_example(locale: str) -> None:
    for id_ in called():
        assert CATALOGUE.words(locale, id_), id_
        for name in ("summary", "example"):
            assert CATALOGUE.text(locale, id_, name, {}), f"{id_}.{name}"


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_no_words_call_two_commands(locale: str) -> None:
    """Except where one of the two is told apart by what follows and not listed in help."""
    owners: dict[tuple[str, ...], str] = {}
    for id_, command in called().items():
        if command.hidden:
            continue
        for words in CATALOGUE.words(locale, id_):
            assert owners.setdefault(folded(words), id_) == id_, words


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_yes_no_and_thanks_call_no_command(locale: str) -> None:
    commands = {folded(words): id_ for id_ in called() for words in CATALOGUE.words(locale, id_)}
    for name in ("core-yes", "core-no", "core-greetings", "core-thanks"):
        for words in CATALOGUE.words(locale, name):
            assert commands.get(folded(words), "conversation-cancel") == "conversation-cancel", (
                words
            )


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_nothing_means_both_yes_and_no(locale: str) -> None:
    for one, other in (("core-yes", "core-no"), ("core-thanks", "core-no")):
        both = set(map(folded, CATALOGUE.words(locale, one))) & set(
            map(folded, CATALOGUE.words(locale, other))
        )
        assert not both


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_an_example_calls_its_command(locale: str) -> None:
    """Members paste examples: they begin with words of the command, in that language."""
    for id_ in called():
        example = CATALOGUE.text(locale, id_, "example", {}) or ""
        assert calls(locale, example, id_), f"{id_}: {example}"


@pytest.mark.parametrize(
    "path", sorted(FOLDER.glob("*/*.ftl")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_words_in_code_work_when_they_are_typed(path: Path) -> None:
    """What a text tells members to type is a command of that very language, or a yes or no.

    What is a value alone (`{ $code }`) the code answers for; behind `{ $words }`, a number as it is
    typed, or one that is made up, it may be a ballot, too. A receipt is an answer; lines for a
    terminal are not for us.
    """
    locale = path.parent.name
    answers = {*CATALOGUE.words(locale, "core-yes"), *CATALOGUE.words(locale, "core-no")}
    source = re.sub(r"^#.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for words in re.findall(r"`([^`]+)`", source):
        if re.fullmatch(r"\{ \$[a-z-]+ \}", words) or words.startswith("python3 "):
            continue
        if read_receipt(words) is not None:
            continue
        numbered = re.fullmatch(r"(?:\{ \$words \}|1\d\d) (.+)", words)
        if numbered and votes(locale, numbered[1]):
            continue
        if "@" not in words and words not in answers:
            assert any(calls(locale, words, id_) for id_ in called()), words


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_what_else_help_shows_is_a_ballot(locale: str) -> None:
    for id_ in called():
        typed = CATALOGUE.attribute(locale, id_, "typed")
        for example in typed.split("|") if typed else ():
            number, said = example.split(maxsplit=1)
            assert number.isdecimal(), example
            assert votes(locale, said), example


@cache
def ballot_words(locale: str) -> BallotWords:
    """Return what reads ballots in one language and no other."""
    return BallotWords(Catalogue({locale: CATALOGUE._bundles[locale]}))


def votes(locale: str, text: str) -> bool:
    """Whether `text` is a ballot of some kind of resolution, or asks for it, in that language."""
    if ballot_words(locale).asks("mine", text):
        return True
    for kind in starter_kinds():
        with contextlib.suppress(Invalid):
            ballot_words(locale).read(
                text.replace("{ $highest }", "5").strip(), kind, ("A", "B", "C")
            )
            return True
    return False


def calls(locale: str, text: str, id_: str) -> bool:
    """Whether `text` holds all the words of one of the command's phrases."""
    typed = set(folded(text.lstrip("!")))
    return any(set(folded(words)) <= typed for words in CATALOGUE.words(locale, id_))


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_words_are_of_the_language_s_script(locale: str) -> None:
    """Words left in English would call commands that their speakers never type."""
    if not is_rtl(locale):
        return
    for id_ in called():
        first = CATALOGUE.words(locale, id_)[0]
        assert not re.search("[a-zA-Z]", first), first


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_lists_have_words(locale: str) -> None:
    for name in LISTS:
        assert len(CATALOGUE.words(locale, name)) >= 4
    assert Locale.parse(locale, sep="-").get_display_name()
