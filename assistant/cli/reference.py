"""Brings the README's tables up to date: `python -m assistant.cli.reference [--check] README.md`.

With `--check` nothing is written, and the exit status is 1 where a table is out of date.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from assistant import resources
from assistant.cli.tables import rewrite, settings_table, table
from assistant.dispatch.declaration import Command
from assistant.dispatch.registry import find_commands
from assistant.i18n.catalogue import SOURCE_LOCALE, Catalogue


def contents() -> dict[str, str]:
    """Return every generated part, by the name of its markers."""
    return {"commands": commands_table(), "settings": settings_table()}


def commands_table() -> str:
    """Return what members can type: an example, what it does, its word in every language."""
    catalogue = Catalogue.load(resources.locales())
    others = [locale for locale in catalogue.locales if locale != SOURCE_LOCALE]
    commands = [found for found in find_commands().values() if not found.hidden]
    return table(
        ("type", "what it does", *others),
        (_line(found, catalogue, others) for found in sorted(commands, key=lambda each: each.id)),
    )


def _line(command: Command, catalogue: Catalogue, others: Sequence[str]) -> Sequence[str]:
    return tuple(_cells(command, catalogue, others))


def _cells(command: Command, catalogue: Catalogue, others: Sequence[str]) -> Iterator[str]:
    example = catalogue.attribute(SOURCE_LOCALE, command.id, "example")
    words = catalogue.words(SOURCE_LOCALE, command.id)
    yield _code(example or (words[0] if words else command.id))
    yield catalogue.attribute(SOURCE_LOCALE, command.id, "summary") or ""
    for locale in others:
        words = catalogue.words(locale, command.id)
        yield _code(words[0]) if words else ""


def _code(words: str) -> str:
    return f"`{words}`"


def main(arguments: Sequence[str]) -> int:
    """Run the generator; see the module."""
    check = "--check" in arguments
    stale = [
        name
        for name in arguments
        if not name.startswith("--") and not rewrite(Path(name), contents(), check=check)
    ]
    if check and stale:
        sys.stderr.write(f"{', '.join(stale)}: out of date; run without --check\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
