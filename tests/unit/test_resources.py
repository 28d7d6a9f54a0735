"""Texts and migrations are found in a checkout and in an installed wheel."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from assistant import resources

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as an installer would, without a network."""
    target = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", target],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = target.glob("*.whl")
    return built


def test_a_checkout_uses_its_own_files() -> None:
    assert resources.locales() == ROOT / "locales"
    assert resources.migrations() == ROOT / "migrations"


def test_a_wheel_brings_every_text_and_migration(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, pattern in (("locales", "*/*.ftl"), ("migrations", "versions/*.py")):
        ours = {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).glob(pattern)}
        assert ours
        assert {f"assistant/_data/{name}" for name in ours} <= names
    assert not {name for name in names if name.startswith(("locales/", "migrations/", "tests/"))}


def test_an_installed_wheel_finds_its_own_files(wheel: Path, tmp_path: Path) -> None:
    """Run from elsewhere, with nothing of the checkout in the way."""
    zipfile.ZipFile(wheel).extractall(tmp_path)
    script = (
        "from assistant import resources\n"
        "from assistant.i18n.catalogue import Catalogue\n"
        "print(resources.__file__, resources.migrations())\n"
        "print(*Catalogue.load(resources.locales()).locales)"
    )
    found = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    assert found[0] == str(tmp_path / "assistant" / "resources.py")
    assert found[1] == str(tmp_path / "assistant" / "_data" / "migrations")
    assert found[2:] == sorted(found[2:], key=lambda code: (code != "en", code))
    assert {"en", "es", "ca", "ar"} <= set(found[2:])


def test_a_broken_installation_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "assistant")
    with pytest.raises(resources.ResourceMissing, match="locales/ is neither"):
        resources.locales()
