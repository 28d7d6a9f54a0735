"""The operator's commands against a real Synapse: set up, look, run, back up, restore."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from assistant.demo.synapse import Account, Synapse
from tests.support.operator import Operator
from tests.support.synapse import PASSWORD, Town

pytestmark = pytest.mark.synapse

START = 60.0  # seconds until it runs, on a busy machine
COOP = ("--coop", "Cel·la", "--locale", "ca", "--timezone", "Europe/Madrid")


def sets_up(operator: Operator, synapse: Synapse, account: Account, *more: str) -> str:
    """Set the account up by password, asking nothing; return what was said."""
    words = ("--user-id", account.user_id, "--homeserver", synapse.url, *COOP, *more)
    environment = ("setup", "--non-interactive", *words)
    return operator.types(*environment).stderr


def checks(operator: Operator, *, status: int) -> dict[str, Any]:
    """Return what the doctor finds, by name."""
    found = operator.reads("doctor", status=status)
    return {check["name"]: check for check in found["checks"]}


@pytest.fixture
def account(synapse: Synapse) -> Account:
    """Return the assistant's fresh account, logged in on one device."""
    return synapse.register(f"assistant-{uuid4().hex[:8]}", PASSWORD)


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    return Operator(tmp_path)


class TestSetup:
    def test_from_nothing_to_a_signed_device(
        self, synapse: Synapse, account: Account, operator: Operator
    ) -> None:
        """One command, and the doctor has nothing to say against the account."""
        sets_up(operator, synapse, account, "--password", account.password)
        found = checks(operator, status=0)
        verdicts = {name: check["verdict"] for name, check in found.items()}
        assert verdicts == {
            "settings file": "fine",
            "homeserver": "fine",
            "time": "fine",
            "access token": "fine",
            "cross-signing": "fine",
            "rate limits": "note",
            "database": "fine",
            "disk space": "fine",
            "outbox": "fine",
            "mail": "note",
            "languages": "fine",
            "sources": "note",
            "votes": "fine",
        }
        assert "override_ratelimit" in found["rate limits"]["remedy"]
        name = synapse.request("GET", f"/_matrix/client/v3/profile/{account.user_id}")[1]
        assert name["displayname"] == "Cel·la assistant"
        assert account.password not in operator.config.read_text()

    def test_twice_changes_nothing(
        self, synapse: Synapse, account: Account, operator: Operator
    ) -> None:
        """It continues with the file, the device and the keys that are there."""
        words = ("--password", account.password)
        sets_up(operator, synapse, account, *words)
        before = operator.config.read_bytes()
        said = sets_up(operator, synapse, account, *words)
        assert "Continuing with" in said
        assert operator.config.read_bytes() == before
        assert len(devices(synapse, account)) == 2  # the test's own, and the assistant's

    def test_an_access_token_instead_of_a_password(
        self, synapse: Synapse, account: Account, operator: Operator
    ) -> None:
        """The device is the token's."""
        assert account.access_token is not None
        sets_up(operator, synapse, account, "--access-token", account.access_token)
        found = checks(operator, status=0)
        assert str(account.device_id) in found["cross-signing"]["found"]

    def test_a_lost_database_needs_the_password_to_sign_anew(
        self, synapse: Synapse, account: Account, operator: Operator
    ) -> None:
        """Keys exist on the server, nobody holds them any more: user-interactive auth."""
        words = ("--password", account.password)
        sets_up(operator, synapse, account, *words)
        operator.database.unlink()
        assert (checks(operator, status=1))["cross-signing"]["verdict"] == ("wrong")
        result = operator.types("setup", answers=f"y\n{account.password}\n")
        assert "a new device takes over" in result.stderr
        checks(operator, status=0)

    def test_a_refused_token_makes_a_new_device(
        self, synapse: Synapse, account: Account, operator: Operator
    ) -> None:
        """Somebody logged the device out: setup goes on from there."""
        words = ("--password", account.password)
        sets_up(operator, synapse, account, *words)
        log_out(synapse, token(operator))
        said = (operator.types("run", status=1)).stderr
        assert "refuses the access token" in said
        sets_up(operator, synapse, account, *words)
        checks(operator, status=0)

    def test_another_pickle_key(
        self, synapse: Synapse, account: Account, operator: Operator
    ) -> None:
        """Settings and database of two houses: one line, and nothing is made anew."""
        sets_up(operator, synapse, account, "--password", account.password)
        text = operator.config.read_text()
        operator.config.write_text(text.replace('pickle_key = "', 'pickle_key = "x'))
        operator.config.chmod(0o600)
        assert "matrix.pickle_key" in operator.types("run", status=2).stderr
        assert "matrix.pickle_key" in checks(operator, status=1)["cross-signing"]["found"]

    def test_a_wrong_password(self, synapse: Synapse, account: Account, operator: Operator) -> None:
        """One line; setup can be run again."""
        words = ("--user-id", account.user_id, "--homeserver", synapse.url, *COOP)
        wrong = ("setup", "--non-interactive", *words, "--password", "wrong")
        said = (operator.types(*wrong, status=1)).stderr
        assert "password is wrong" in said.splitlines()[-1]
        sets_up(operator, synapse, account, "--password", PASSWORD)


class TestRun:
    def test_it_runs_and_stops_in_order(
        self, synapse: Synapse, account: Account, operator: Operator
    ) -> None:
        """SIGTERM ends it with 0; the log holds neither token nor keys; a second one is refused."""
        sets_up(operator, synapse, account, "--password", account.password)
        process = start(operator)
        try:
            until(operator, process, '"ready"')
            said = (operator.types("run", status=1)).stderr
            assert f"process {process.pid}" in said
            again = operator.types("setup", "--non-interactive", status=1)
            assert "Another instance is running" in again.stderr
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 0
        finally:
            process.kill()
            process.wait()
        log = (operator.config.parent / "log").read_text()
        assert token(operator) not in log
        assert [json.loads(line)["event"] for line in log.splitlines()][-1] == "stopped"

    def test_an_invitation_made_meanwhile_leaves(
        self, synapse: Synapse, account: Account, operator: Operator
    ) -> None:
        """What the operator's commands write while it runs is noticed within seconds."""
        sets_up( operator, synapse, account, "--password", account.password,
            "--mail-host", "127.0.0.1", "--mail-port", "9", "--mail-tls", "none",
            "--mail-sender", "coop@coop.example",
        )  # fmt: skip
        process = start(operator)
        try:
            until(operator, process, '"ready"')
            file = operator.writes(
                "members.csv",
                "member,kind,name,class,email,person,role\n"
                "M-1,person,Ana,user,ana@nobody.invalid,Ana,representative\n",
            )
            operator.types("members", "import", file)
            (invited,) = operator.reads("members", "invite", "M-1")
            assert invited["outcome"] == "mailed"
            until_sent(operator)
        finally:
            process.terminate()
            process.wait(30)


class TestRestore:
    def test_a_new_signed_device(
        self, synapse: Synapse, account: Account, operator: Operator, tmp_path: Path
    ) -> None:
        """Olm state is gone, the signing keys are not: nobody has to trust anything anew."""
        words = ("--password", account.password)
        sets_up(operator, synapse, account, *words)
        before = signing_keys(synapse, account)
        operator.types("backup", str(tmp_path / "b"), "--with-settings")
        (tmp_path / "new").mkdir()
        restored = Operator(tmp_path / "new")
        operator.types("restore", str(tmp_path / "b"), "--into", str(tmp_path / "new"), *words)
        found = checks(restored, status=0)
        assert found["cross-signing"]["verdict"] == "fine"
        assert signing_keys(synapse, account) == before
        assert restored.config.read_text() != operator.config.read_text()
        assert len(devices(synapse, account)) == 3

    async def test_the_conversation_goes_on(
        self, town: Town, operator: Operator, tmp_path: Path
    ) -> None:
        """What a phone encrypted for the old device, and what it writes next, is answered."""
        account = town.account("assistant")
        words = ("--password", account.password)
        await asyncio.to_thread(sets_up, operator, town.synapse, account, *words)
        process = start(operator)
        try:
            await asyncio.to_thread(until, operator, process, '"ready"')
            ana = await town.phone("ana")
            room = await ana.open_direct(account.user_id)
            await ana.hear(account.user_id, room)
            await asyncio.to_thread(operator.types, "backup", str(tmp_path / "b"))
        finally:
            process.kill()
            process.wait()
        into = ("--into", str(tmp_path / "new"), *words)
        await asyncio.to_thread(operator.types, "restore", str(tmp_path / "b"), *into)
        process = start(Operator(tmp_path / "new"))
        try:
            for _ in range(2):
                await ana.say(room, "xyzzy")
                assert "xyzzy" in (await ana.hear(account.user_id, room)).content["body"]
        finally:
            process.terminate()
            process.wait(30)

    def test_the_old_device_s_token_is_refused(
        self, synapse: Synapse, account: Account, operator: Operator, tmp_path: Path
    ) -> None:
        """Its Olm state must never be revived."""
        words = ("--password", account.password)
        sets_up(operator, synapse, account, *words)
        operator.types("backup", str(tmp_path / "b"))
        into = ("--into", str(tmp_path / "new"), "--access-token", token(operator))
        said = operator.types("restore", str(tmp_path / "b"), *into, status=2)
        assert "never revived" in said.stderr


def token(operator: Operator) -> str:
    """Return the token in the settings file."""
    line = next(x for x in operator.config.read_text().splitlines() if x.startswith("access_token"))
    return str(json.loads(line.partition("= ")[2]))


def devices(synapse: Synapse, account: Account) -> list[str]:
    """Return the account's devices."""
    path = "/_matrix/client/v3/devices"
    answer = synapse.request("GET", path, token=account.access_token)[1]
    return [device["device_id"] for device in answer["devices"]]


def signing_keys(synapse: Synapse, account: Account) -> Any:
    """Return the account's published master and self-signing keys."""
    path = "/_matrix/client/v3/keys/query"
    body: dict[str, Any] = {"device_keys": {account.user_id: []}}
    answer = synapse.request("POST", path, body, token=account.access_token)[1]
    kinds = ("master_keys", "self_signing_keys")
    return [answer[kind][account.user_id]["keys"] for kind in kinds]


def log_out(synapse: Synapse, access_token: str) -> None:
    """Log a device out, as its owner does in another client."""
    synapse.request("POST", "/_matrix/client/v3/logout", {}, token=access_token)


def start(operator: Operator) -> subprocess.Popen[bytes]:
    """Start the assistant as a process of its own, with its log in the file `log`."""
    environment = {**os.environ, "ASSISTANT_LOG__FORMAT": "json"}
    with (operator.config.parent / "log").open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "assistant", "--config", str(operator.config), "run"],
            stderr=log,
            env=environment,
        )


def until(operator: Operator, process: subprocess.Popen[bytes], words: str) -> None:
    """Wait until the log has `words`."""
    log = operator.config.parent / "log"
    deadline = time.monotonic() + START
    while words not in log.read_text():
        assert process.poll() is None, log.read_text()
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.1)


def until_sent(operator: Operator) -> None:
    deadline = time.monotonic() + START
    while checks(operator, status=1)["outbox"]["found"] != "0 waiting, 0 given up":
        assert time.monotonic() < deadline
        time.sleep(0.2)
