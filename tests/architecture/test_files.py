"""Files are short, are named for what they hold, and tell nothing of the machine they came from."""

import json
import re
from pathlib import Path

import pytest

from tests.architecture.source import CODE, NOT_OURS, ROOT, TESTS, functions, modules, name, tree

OWN = Path(__file__)
MOST_LINES = 300
ALONE = {"assistant/recount/recount.py": 320}
"""What has to be one file: whoever doubts a count reads and runs that alone."""
MOST_LINES_OF_A_FUNCTION = 60
NAMELESS = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc", "tools"}
FOLDERS = ("assistant", "commands", "tests", "locales", "migrations", "deploy", ".ci")
TEXTS = {".py", ".toml", ".md", ".ftl", ".lock", ".json", ".mjs", ".csv", ".ini", ".yaml", ""}
# A folder of somebody's machine, or the address of an index of packages.
TELLTALE = re.compile(
    r"(?<![\w.])/(?:work|root|Users)/|--(?:extra-)?index-url |\"resolved\":|/simple/\s"
)


def test_no_file_is_longer_than_one_can_read() -> None:
    lengths = {name(path): len(path.read_text().splitlines()) for path in modules(*CODE, *TESTS)}
    long = {path: many for path, many in lengths.items() if many > ALONE.get(path, MOST_LINES)}
    assert long == {}


def test_every_function_fits_a_screen() -> None:
    """Its body: the options of a command make long signatures."""
    long = [
        f"{name(path)}:{function.lineno} {function.name}"
        for path in modules(*CODE)
        for function in functions(path)
        if (function.end_lineno or 0) - function.body[0].lineno >= MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_every_file_is_named_for_what_it_holds() -> None:
    """`utils` holds whatever nobody found a name for."""
    nameless = [
        name(path)
        for path in modules(*CODE, *TESTS)
        if NAMELESS & set(re.split(r"[_\W]", name(path).removesuffix(".py")))
    ]
    assert nameless == []


def test_packages_do_nothing_when_imported() -> None:
    """An `__init__` with code runs before whatever one asked for; commands/ is the register."""
    full = [
        name(path)
        for path in modules(*CODE, *TESTS)
        if path.name == "__init__.py"
        and any(node for node in tree(path).body[1:])
        and path.parent != ROOT / "commands"
    ]
    assert full == []


def test_nothing_tells_where_it_was_made() -> None:
    """No path of a machine, no address of a package index: whoever clones it has others."""
    files = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".git"]
    for folder in FOLDERS:
        files += [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    told = [
        f"{name(path)}:{number}"
        for path in files
        if path.suffix in TEXTS and NOT_OURS.isdisjoint(path.parts) and path != OWN
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1)
        if TELLTALE.search(line)
    ]
    assert told == []


@pytest.mark.parametrize(
    "lock", ["tests/interop/package-lock.json", "tests/browser/package-lock.json"]
)
def test_the_lock_of_elements_engine_is_hashed_and_names_no_address(lock: str) -> None:
    packages = json.loads((ROOT / lock).read_text())["packages"]
    for path, package in packages.items():
        if path:
            assert package["integrity"].startswith("sha512-"), path
            assert "resolved" not in package, path
