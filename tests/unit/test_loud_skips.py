"""What a machine cannot test is told at the end; where nothing may be skipped, it fails."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.skips import NO_SKIP

ROOT = Path(__file__).resolve().parents[2]
TEST = """
import pytest

def test_element():
    pytest.skip("Node.js is not installed")
"""


@pytest.mark.parametrize(("no_skip", "status"), [("", 0), ("1", 1)])
def test_skips_are_loud(no_skip: str, status: int, tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TEST)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "tests.support.skips", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, NO_SKIP: no_skip, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == status, done.stdout + done.stderr
    assert "Node.js is not installed" in done.stdout
    assert ("NOT TESTED ON THIS MACHINE" in done.stdout) is (status == 0)
