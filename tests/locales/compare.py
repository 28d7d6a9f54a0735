"""Compares every language's files with the source language's; `make lint` runs it.

Exit status 1 where a text is missing, obsolete, broken, or warned of (a plural form left out).
"""

import sys
from pathlib import Path

from compare_locales.compare import compareProjects
from compare_locales.paths import ProjectConfig

from assistant import resources
from assistant.i18n.catalogue import SOURCE_LOCALE


def compare(folder: Path) -> tuple[bool, str]:
    """Return whether every language under `folder` is as the source's, and what was found."""
    languages = sorted(
        place.name
        for place in folder.iterdir()
        if any(place.glob("*.ftl")) and place.name != SOURCE_LOCALE
    )
    config = ProjectConfig(str(folder / "project"))
    config.set_root(".")
    config.set_locales(languages)
    config.add_paths({"reference": f"{SOURCE_LOCALE}/**/*.ftl", "l10n": "{locale}/**/*.ftl"})
    found = compareProjects([config], languages, str(folder))
    details = found.serializeDetails()
    return not details, f"{details}\n{found.serializeSummaries()}"


def main() -> int:
    """Compare the project's own texts, say what is wrong, return the exit status."""
    complete, found = compare(resources.locales())
    sys.stdout.write(f"{found}\n")
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
