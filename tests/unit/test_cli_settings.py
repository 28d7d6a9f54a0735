"""What an operator reads where the settings are wrong, whatever the command."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant import settings_file
from assistant.cli.app import app
from tests.support.operator import SECTIONS, Operator


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    """Return an operator without settings."""
    return Operator(tmp_path)


@pytest.mark.parametrize("command", ["run", "doctor", "members list", "db check", "backup x"])
def test_without_settings_the_line_says_what_to_do(operator: Operator, command: str) -> None:
    said = operator.types(*command.split(), status=2).stderr
    assert said.count("\n") == 1
    assert str(operator.config) in said
    assert "assistant setup" in said


def test_a_wrong_setting_is_named_with_file_key_and_reason(operator: Operator) -> None:
    operator.settles(coop={"timezone": "Nowhere"})
    said = operator.types("run", status=2).stderr
    assert said == (
        f"{operator.config}: coop.timezone: must be a time zone by its IANA name, "
        "such as Europe/Madrid\n"
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Europe/Madird", "Europe/Madrid"),
        ("europe/madrid", "Europe/Madrid"),
        ("Madrid", "Europe/Madrid"),
        ("New York", "America/New_York"),
    ],
)
def test_a_mistyped_zone_is_guessed(operator: Operator, typed: str, meant: str) -> None:
    operator.settles(coop={"timezone": typed})
    assert f"did you mean {meant}?" in operator.types("run", status=2).stderr


def test_every_wrong_setting_is_named_at_once(operator: Operator) -> None:
    """Nobody wants to learn of them one by one."""
    operator.settles(coop={"timezone": "Madrid"}, log={"level": "loud"}, extra={"a": 1})
    assert operator.types("doctor", status=2).stderr.count("\n") == 3


def test_secrets_are_in_no_message(operator: Operator) -> None:
    """What is wrong with a secret is told without it."""
    operator.settles(matrix={"pickle_key": "hush-hush"})
    said = operator.types("run", status=2)
    assert "matrix.pickle_key" in said.stderr
    assert "hush-hush" not in said.output


def test_without_a_token_the_line_says_what_to_do(operator: Operator) -> None:
    """Setup was stopped before the login."""
    operator.settles(matrix={"access_token": None})
    operator.migrates()
    said = operator.types("run", status=2).stderr
    assert said.splitlines()[-1] == "There is no access token yet: run `assistant setup`."


def test_run_begins_no_new_life_where_the_database_is_lost(operator: Operator) -> None:
    """An empty database would answer as if nobody were a member."""
    operator.settles()
    assert "does not exist" in operator.types("run", status=2).stderr
    assert not operator.database.exists()


def test_the_file_is_named_by_option_or_environment(
    operator: Operator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The variable is there for services and containers."""
    monkeypatch.setenv("ASSISTANT_CONFIG", str(tmp_path / "other.toml"))
    result = CliRunner().invoke(app, ["db", "check"])
    assert result.exit_code == 2
    assert "other.toml" in result.stderr


def test_a_signal_before_the_first_work_ends_run_with_a_line(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service that is stopped while it starts has not failed."""
    operator.settles()

    def interrupted(_: object) -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr("assistant.cli.run.logs.configure", interrupted)
    before = signal.getsignal(signal.SIGTERM)
    try:
        assert operator.types("run").stderr == "Stopped before it began.\n"
    finally:
        signal.signal(signal.SIGTERM, before)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks /proc for the handler")
def test_a_signal_while_run_is_being_loaded_ends_it_with_a_line() -> None:
    """Python itself would die of it, and a service manager note a failure."""
    words = [sys.executable, "-m", "assistant", "run"]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as process:
        while not _catches(process.pid, signal.SIGTERM):
            assert process.poll() is None, "it ended by itself"
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (0, "Stopped before it began.\n")


def _catches(pid: int, number: int) -> bool:
    """Say whether a process has a handler for a signal (proc(5))."""
    status = Path(f"/proc/{pid}/status").read_text()
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught.split()[1], 16) >> (number - 1) & 1)


def test_a_signal_during_an_upgrade_ends_run_after_it(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    operator.settles()
    operator.migrates()

    async def interrupted(_: object) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.sleep(0.1)

    monkeypatch.setattr("assistant.cli.run.bring_up_to_date", interrupted)
    before = signal.getsignal(signal.SIGTERM)
    try:
        assert operator.types("run").stderr == "Stopped before it began.\n"
    finally:
        signal.signal(signal.SIGTERM, before)


class TestSetup:
    """What setup asks for and refuses before it talks to a homeserver."""

    def test_what_is_missing_is_named_by_its_option(self, operator: Operator) -> None:
        said = operator.types("setup", "--non-interactive", status=2).stderr
        assert said.startswith("Missing: --user-id, --homeserver, --coop")
        assert not operator.config.exists()

    def test_a_wrong_option_is_named(self, operator: Operator) -> None:
        words = ("--user-id", "assistant", "--homeserver", "https://x.example", "--coop", "C")
        said = operator.types("setup", "--non-interactive", *words, status=2).stderr
        assert said.startswith("--user-id: must be a whole Matrix ID")

    def test_it_asks_again_until_an_answer_is_right(self, operator: Operator) -> None:
        """The homeserver does not answer, but what was answered is kept for the next time."""
        answers = [
            *("assistant", "@assistant:nobody.invalid", "nowhere", "http://127.0.0.1:9"),
            *("Cel·la", "ca", "Europe/Madird", "Europe/Madrid", "assistant.db", "", "password"),
        ]
        result = operator.types("setup", answers="\n".join(answers) + "\n", status=1)
        assert "must be a whole Matrix ID" in result.stderr
        assert "must be a time zone" in result.stderr
        assert "no answer from a Matrix homeserver" in result.stderr
        written = operator.config.read_text(encoding="utf-8")
        assert 'name = "Cel·la"' in written
        assert 'timezone = "Europe/Madrid"' in written
        assert '"password"' not in written
        said = operator.types("setup", "--non-interactive", "--password", "x", status=1).stderr
        assert said.startswith(f"Continuing with {operator.config}.")

    def test_changing_settings_keeps_the_keys(self, operator: Operator) -> None:
        """Without its pickle key a database could never be read again."""
        operator.settles(times={"undo": "5m"})
        words = ("--overwrite", "--coop", "Another", "--password", "x")
        operator.types("setup", "--non-interactive", *words, status=1)
        written = operator.config.read_text(encoding="utf-8")
        for kept in (SECTIONS["matrix"]["pickle_key"], "secret-token", "DEVICE", 'undo = "5m"'):
            assert kept in written
        assert 'name = "Another"' in written

    def test_another_account_gets_another_device(self, operator: Operator) -> None:
        """A token belongs to an account; the pickle key does not."""
        operator.settles()
        words = ("--overwrite", "--user-id", "@other:coop.example", "--password", "x")
        operator.types("setup", "--non-interactive", *words, status=1)
        written = operator.config.read_text(encoding="utf-8")
        assert "secret-token" not in written
        assert '"DEVICE"' not in written
        assert SECTIONS["matrix"]["pickle_key"] in written

    def test_what_is_given_to_a_second_setup_is_applied(self, operator: Operator) -> None:
        """Whoever types an option means it; what they did not name stays."""
        operator.settles(times={"undo": "5m"})
        words = ("--locale", "ca", "--coop", "Another", "--mail-host", "mail.example")
        mail = ("--mail-sender", "bot@coop.example")
        said = operator.types("setup", "--non-interactive", *words, *mail, status=1).stderr
        assert "changed: coop.name, coop.default_locale, mail.host, mail.sender." in said
        settings = settings_file.load(operator.config)
        assert (settings.coop.default_locale, settings.coop.timezone) == ("ca", "UTC")
        assert (settings.coop.name, settings.mail.host) == ("Another", "mail.example")
        written = operator.config.read_text(encoding="utf-8")
        assert "secret-token" in written
        assert 'undo = "5m"' in written

    def test_another_homeserver_means_another_login(self, operator: Operator) -> None:
        """The address was wrong the first time; the token, if any, is not of this server."""
        operator.settles()
        words = ("--homeserver", "http://127.0.0.1:19", "--password", "x")
        said = operator.types("setup", "--non-interactive", *words, status=1).stderr
        assert "http://127.0.0.1:19: no answer" in said
        assert "secret-token" not in operator.config.read_text(encoding="utf-8")

    def test_the_environment_changes_the_file_too(
        self, operator: Operator, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        operator.settles()
        monkeypatch.setenv("ASSISTANT_COOP__NAME", "From outside")
        operator.types("setup", "--non-interactive", status=1)
        assert 'name = "From outside"' in operator.config.read_text(encoding="utf-8")

    @pytest.mark.parametrize(
        ("words", "line"),
        [
            (("--locale", "xx"), "--locale: there are no texts in xx; choose among en, ar, ca, es"),
            (("--timezone", "Madrid"), "--timezone: must be a time zone by its IANA name"),
            (("--mail-tls", "yes", "--mail-host", "m"), "--mail-tls: "),
            (("--mail-sender", "a@b.example"), "--mail-sender: there is no mail server"),
        ],
    )
    def test_what_cannot_be_is_refused(
        self, operator: Operator, words: tuple[str, ...], line: str
    ) -> None:
        """The file that is there stays as it is."""
        operator.settles()
        before = operator.config.read_bytes()
        said = operator.types("setup", "--non-interactive", *words, status=2).stderr
        assert said.startswith(line)
        assert operator.config.read_bytes() == before

    def test_an_empty_password_is_refused(self, operator: Operator) -> None:
        operator.settles(matrix={"access_token": None})
        said = operator.types("setup", "--non-interactive", "--password", "", status=2).stderr
        assert "is empty" in said
        again = operator.types("setup", answers="y\n\nword\n", status=1).stderr
        assert "An empty password is none." in again
