"""One noun, one slice: a command's module, its texts and its conversations go by one name."""

from tests.architecture.source import ROOT, imports, modules, name

NOUNS = sorted(path.stem for path in (ROOT / "commands").glob("*.py") if path.name != "__init__.py")
LOCALES = sorted(path.name for path in (ROOT / "locales").iterdir() if path.is_dir())
WITHOUT_COMMANDS = {
    "ballot_page",
    "clocks",
    "core",
    "documents",
    "door",
    "files",
    "matrix",
    "offers",
    "unread",
    "verdict",
    "vote_mails",
}


def test_there_are_nouns_and_languages() -> None:
    """Else every rule below would hold of nothing."""
    assert NOUNS
    assert {"en", "es", "ca", "ar"} <= set(LOCALES)


def test_every_noun_has_its_texts_in_every_language_and_no_text_is_left_over() -> None:
    for locale in LOCALES:
        texts = {path.stem for path in (ROOT / "locales" / locale).glob("*.ftl")}
        assert texts - WITHOUT_COMMANDS == set(NOUNS), locale


def test_every_noun_has_its_conversations() -> None:
    """What members type and read is shown by a test of the noun's own name."""
    conversations = {path.stem for path in (ROOT / "tests/conversations").glob("test_*.py")}
    missing = [noun for noun in NOUNS if f"test_{noun}" not in conversations]
    assert missing == []


def test_nouns_know_nothing_of_each_other() -> None:
    """Slices meet in the engine, never beside it."""
    crossing = [
        name(path)
        for path in modules("commands")
        if path.name != "__init__.py"
        and any(module.startswith("commands") for module in imports(path))
    ]
    assert crossing == []
