"""`assistant demo`, as a newcomer and as a script start it: on a real Synapse, to its end."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

pytestmark = [pytest.mark.synapse, pytest.mark.timeout(900)]
on_one_that_stands = pytest.mark.xdist_group("standing")  # which is set up once

KEYS = {
    "homeserver",
    "server_name",
    "registration_shared_secret",
    "bot",
    "config",
    "accounts",
    "circles",
    "door",
    "rooms",
}


TOLD = (
    "bon dia", "Nivell 2", "خطتي", "المستوى", "Multi-account",
    # The story of the tax number: wrong, right, agreed, corrected.
    "no tax number on it", "G65432160 no pot ser correcte", "rectificativa", "shows ESG65432106",
    # Plans: at once, or by a circle.
    "Finance has not agreed to Custom",
    # A lapse and a return.
    "por ahora no cambia nada", "Un recordatorio", "queda en pausa", "Qué bien tenerte de vuelta",
    # Rooms: a guest waits and is let in, a server is down, a date comes as a file.
    "The meeting has not begun", "You are Tom, viewer", "does not answer", ".ics, 1 kB",
    # A ticket: asked with a picture, claimed, answered, rated.
    "[screen.png, ", "open, Grace Okafor", "Sent to Yusuf Haddad", "resolved after", "5 of 5",
    # Consent: tapped in three languages, objected to, put right, adopted by all.
    "[taps] Consento", "[taps] اعتراض", "Entra: Els dimarts", "Adopted by consent",
    "recollida al text",
    # An election: typed in four languages, in secret, counted again by somebody who doubts.
    "1. Núria Bosch i 2. Omar", "B Omar Nasser", "Contado en nombre de Biblioteca de Mujeres",
    "✔ El teu vot", "python3 recount.py ledger.json",
    "Everything agrees with what was declared.", "The same ledger, whoever asks",
    # What is wrong changes nothing.
    '"nobody-known" is no member', "2 to put right; nothing changed", "Exit status 1",
    "its answers make no sense", "works again",
)  # fmt: skip
"""Out of each scene of the conversation, as far as a terminal's line keeps it together."""


def _start(*options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        (sys.executable, "-m", "assistant", "demo", *options),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _once(*options: str) -> tuple[int, str]:
    with _start("--once", *options) as process:
        said, _ = process.communicate(timeout=420)
    return process.returncode, said


def _processes_in(folder: Path) -> list[str]:
    """Return the commands of this machine's processes that name `folder`."""
    listed = subprocess.run(("ps", "-eo", "args"), capture_output=True, text=True, check=True)
    return [line for line in listed.stdout.splitlines() if str(folder) in line]


def _wait_for(path: Path) -> None:
    deadline = time.monotonic() + 120
    while not path.exists():
        assert time.monotonic() < deadline, f"{path.name} did not come"
        time.sleep(0.1)


def test_plays_to_the_end_and_again_on_the_same_folder(tmp_path: Path) -> None:
    """The second run meets people, keys and rooms of the first, and a stranger once more."""
    folder = tmp_path / "demo"
    for _ in range(2):
        status, said = _once("--dir", str(folder))
        assert status == 0, said
        for words in TOLD:
            assert words in said
    assert _processes_in(folder) == []


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Leave homeserver and data standing in a folder; at the end stop them in order."""
    folder = tmp_path_factory.mktemp("standing")
    with _start("--no-bot", "--dir", str(folder)) as process:
        _wait_for(folder / "demo.json")
        yield folder
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=60)
    assert process.returncode == 0, said
    assert f"assistant --config {folder / 'assistant.toml'} run" in said
    assert _processes_in(folder) == []


@on_one_that_stands
def test_says_in_a_file_all_that_a_script_needs(standing: Path) -> None:
    path = standing / "demo.json"
    demo = json.loads(path.read_text(encoding="utf-8"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert set(demo) == KEYS
    assert demo["bot"].endswith(f":{demo['server_name']}")
    for account in demo["accounts"]:
        assert set(account) == {"user_id", "password", "locale", "member", "role"}
    assert {account["locale"] for account in demo["accounts"]} == {"en", "es", "ca", "ar"}
    assert len(demo["circles"]) == 4
    assert [room["name"] for room in demo["rooms"]][:2] == ["All Hands", "Assemblea de socis"]
    assert all(room["link"].startswith(f"{demo['door']}/r/") for room in demo["rooms"])
    settings = tomllib.loads(Path(demo["config"]).read_text(encoding="utf-8"))
    assert settings["matrix"]["user_id"] == demo["bot"]


@on_one_that_stands
def test_without_the_assistant_the_homeserver_answers_alone(standing: Path) -> None:
    demo = json.loads((standing / "demo.json").read_text(encoding="utf-8"))
    with urlopen(f"{demo['homeserver']}/_matrix/client/versions") as answer:  # noqa: S310 - ours
        assert answer.status == 200
    assert not any(command.endswith(" run") for command in _processes_in(standing))


@on_one_that_stands
def test_what_goes_wrong_is_said_in_a_line(standing: Path, tmp_path: Path) -> None:
    """A second demo in the same folder is refused; so is a port that is taken."""
    demo = json.loads((standing / "demo.json").read_text(encoding="utf-8"))
    status, said = _once("--dir", str(standing))
    assert (status, "another demo is running" in said) == (1, True)
    port = demo["homeserver"].rpartition(":")[2]
    status, said = _once("--dir", str(tmp_path / "other"), "--port", port)
    assert (status, f"port {port} is taken" in said) == (1, True)
    assert "Traceback" not in said


def test_nothing_outlives_a_demo_that_is_killed(tmp_path: Path) -> None:
    """SIGKILL cannot be handled, so the children watch for their parent's end."""
    folder = tmp_path / "demo"
    with _start("--dir", str(folder)) as process:
        _wait_for(folder / "bot.log")
        os.kill(process.pid, signal.SIGKILL)
        process.communicate(timeout=60)
    deadline = time.monotonic() + 30
    while _processes_in(folder) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert _processes_in(folder) == []
