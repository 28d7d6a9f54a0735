"""The files of the catalogue: complete, the same everywhere, and nothing that the code ignores."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from assistant import resources
from assistant.dispatch.recognisers import WORDED
from assistant.i18n.catalogue import SOURCE_LOCALE, Catalogue
from tests.locales.compare import compare
from tests.support.vocabulary import declared, sayings, variables

FOLDER = resources.locales()
ROOT = Path(__file__).parents[2]
CATALOGUE = Catalogue.load(FOLDER)
FILES = sorted(FOLDER.glob("*/*.ftl"))
KEBAB = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name
        self.found.add(node.id.name)


def entries(path: Path) -> Iterator[ast.Message]:
    """Yield the messages of a file."""
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Message):
            yield entry


def used(entry: ast.Message) -> set[str]:
    """Return the variables of a message, its attributes included."""
    visitor = _Variables()
    visitor.visit(entry)
    return visitor.found


MESSAGES = {
    locale: {
        entry.id.name: entry for path in FOLDER.glob(f"{locale}/*.ftl") for entry in entries(path)
    }
    for locale in CATALOGUE.locales
}
SOURCE = MESSAGES[SOURCE_LOCALE]


def given() -> dict[str, set[str]]:
    """Return the variables that the code gives to each message it names."""
    found = {
        message: set.intersection(*map(variables, classes))
        for message, classes in sayings().items()
    }
    for command in declared().values():
        if command.wordless:
            continue
        found[command.id] = set()
        if isinstance(command.confirm, str):
            found[command.confirm] = {name.replace("_", "-") for name in command.args.model_fields}
    return found


def test_compare_locales_finds_nothing() -> None:
    complete, found = compare(FOLDER)
    assert complete, found


def test_compare_locales_finds_what_is_wrong(tmp_path: Path) -> None:
    """A check that never fails checks nothing."""
    for locale, text in (("en", "a-one = One\na-two = Two"), ("ca", "a-one = U\na-three = Tres")):
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "a.ftl").write_text(text, encoding="utf-8")
    complete, found = compare(tmp_path)
    assert not complete
    assert "+a-two" in found
    assert "-a-three" in found


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_a_language_has_every_text_and_no_other(locale: str) -> None:
    assert set(MESSAGES[locale]) == set(SOURCE)


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_a_language_uses_the_same_variables(locale: str) -> None:
    wrong = {id_ for id_, entry in MESSAGES[locale].items() if used(entry) != used(SOURCE[id_])}
    assert not wrong


def test_the_code_gives_every_variable_that_a_text_asks_for() -> None:
    code = given()
    wrong = {
        id_: used(entry) - code[id_]
        for id_, entry in SOURCE.items()
        if id_ in code and used(entry) - code[id_]
    }
    assert not wrong


def test_the_code_says_nothing_without_a_text() -> None:
    assert not set(given()) - set(SOURCE)


def test_no_text_is_unused() -> None:
    """What no code names is junk that every translator has to translate."""
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for package in ("assistant", "commands")
        for path in (ROOT / package).rglob("*")
        if path.suffix in {".py", ".html"}
    )
    worded = {f"{prefix}-{value.value}" for prefix, values in WORDED.values() for value in values}
    unused = set(SOURCE) - set(given()) - worded
    assert not {id_ for id_ in unused if f'"{id_}"' not in source}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_ids_are_kebab_case_and_begin_with_the_file_s_name(path: Path) -> None:
    wrong = [
        name
        for entry in entries(path)
        for name in (entry.id.name, *(attribute.id.name for attribute in entry.attributes))
        if not KEBAB.fullmatch(name)
    ]
    assert not wrong
    begins = path.stem.replace("_", "-")
    assert all(entry.id.name.startswith(f"{begins}-") for entry in entries(path))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("en/*.ftl")), ids=lambda path: path.stem)
def test_every_variable_is_explained_to_translators(path: Path) -> None:
    for entry in entries(path):
        comment = entry.comment.content or "" if entry.comment else ""
        explained = set(re.findall(r"^\$([\w-]+) \([^)]+\):? \S", comment, re.MULTILINE))
        explained |= set(re.findall(r"^\$([\w-]+) \([^)]+\)", comment, re.MULTILINE))
        assert used(entry) == explained, entry.id.name


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_comment_has_become_text(path: Path) -> None:
    """An indented `#` continues the text before it."""
    lines = path.read_text(encoding="utf-8").split("\n")
    assert not [line for _, line in pairwise(lines) if re.match(r"\s+#", line)]
