"""The assistant as an operator runs it: set up by its command line, a process of its own."""

import asyncio
import csv
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from assistant.demo.child import Child
from assistant.demo.synapse import Account, Synapse
from tests.support.nursery import Born, Nursery

PASSWORD = "bot battery staple"
READY = b'"event": "ready"'
COLUMNS = (
    *("member", "kind", "name", "class", "email", "plan", "since", "locale", "timezone"),
    *("person", "matrix_id", "role", "circle"),
)
PLANS = """
[[plan]]
level = "2"
name = { en = "Level 2", es = "Nivel 2", ca = "Nivell 2", ar = "المستوى 2" }
price = "20.00"
currency = "EUR"
interval = "month"
[plan.limits]
participants = { value = 20, hard = true }
"""
# What one sender may have waiting is for people; tests write faster.
UNLIMITED = {
    "ASSISTANT_CAPS__UNHANDLED_A_SENDER": "1000000",
    "ASSISTANT_CAPS__INVITES_AN_HOUR": "1000000",
    "ASSISTANT_LOG__LEVEL": "info",
    "ASSISTANT_LOG__FORMAT": "json",
}


@dataclass(frozen=True, kw_only=True)
class Linked:
    """Somebody whom the co-op knows by Matrix ID: the representative of a member of their own."""

    user_id: str
    name: str = "Ana Puig"
    locale: str = "en"
    circle: str = ""


class BotFailed(AssertionError):  # noqa: N818 - a test's own words
    """The assistant's process did not do as it should; the text shows the end of its log."""


class Bot:
    """One assistant on one homeserver, in `folder`. Its methods block; processes never outlive us.

    `start` and `kill` as often as you like: what it knows is in its database.
    """

    nursery: Nursery | None = None
    """Where its processes begin, loaded already; None: from nothing, as an operator's do."""

    def __init__(self, folder: Path, synapse: Synapse, localpart: str) -> None:
        self.folder = folder
        self.synapse = synapse
        self.localpart = localpart
        self.user_id = synapse.user_id(localpart)
        self.config = folder / "assistant.toml"
        self.log = folder / "assistant.log"
        self._log_before = 0
        self._child: Child | Born | None = None

    def set_up(self, people: Sequence[Linked]) -> None:
        """Make the account, the settings, the signed device, and import one plan and `people`."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.synapse.register(self.localpart, PASSWORD)
        self.command(
            "setup",
            "--non-interactive",
            f"--user-id={self.user_id}",
            f"--homeserver={self.synapse.url}",
            f"--password={PASSWORD}",
            f"--database={self.folder / 'assistant.db'}",
            "--coop=Test co-op",
            "--locale=en",
            "--timezone=UTC",
        )
        # By day people are told at once that they entered a circle, at night in the morning: what
        # a test sees would depend on when it runs.
        with self.config.open("a", encoding="utf-8") as settings:
            settings.write("\n[caps]\nunsolicited_a_day = 0\n")
        plans = self.folder / "plans.toml"
        plans.write_text(PLANS, encoding="utf-8")
        self.command("plans", "import", str(plans))
        self.link(people)

    def link(self, people: Sequence[Linked]) -> None:
        """Import `people`, each as the person of a member of the same name."""
        file = self.folder / "members.csv"
        with file.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, COLUMNS)
            writer.writeheader()
            for one in people:
                writer.writerow(
                    {
                        "member": one.user_id,
                        "kind": "person",
                        "name": one.name,
                        "class": "user",
                        "plan": "2",
                        "locale": one.locale,
                        "timezone": "UTC",
                        "person": one.name,
                        "matrix_id": one.user_id,
                        "role": "representative",
                        "circle": one.circle,
                    }
                )
        self.command("members", "import", str(file))

    def make_circle(self, slug: str, *, room: str | None = None) -> None:
        """Import a circle: its room is `room`, or one made once somebody is in the circle."""
        file = self.folder / "circles.toml"
        named = f'slug = "{slug}"\nname = {{ en = "{slug}" }}\nremit = {{ en = "Helps." }}\n'
        text = f"[[circle]]\n{named}"
        file.write_text(text + (f'room = "{room}"\n' if room else ""), encoding="utf-8")
        self.command("circles", "import", str(file))

    def command(self, *words: str) -> str:
        """Run one command of the operator's and return what it printed; raises `BotFailed`."""
        words = ("--config", str(self.config), *words)
        if self.nursery is not None:
            done = self.nursery.run("assistant", words, timeout=120)
        else:
            command = [sys.executable, "-m", "assistant", *words]
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        if done.returncode:
            raise BotFailed(f"assistant {words[2]}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(
        self,
        *,
        crash_at: str | None = None,
        settings: Mapping[str, str] = UNLIMITED,
        samples: bool = False,
    ) -> int:
        """Run it, and return the process's number.

        `crash_at` is `MILESTONE` or `MILESTONE:N`: the process dies when it gets there the N-th
        time. `settings` are variables of the environment. With `samples`, it makes files of the
        kind `sample`; where it is to crash it does so anyway.
        """
        assert self._child is None, "it runs already"
        self._log_before = self.log.stat().st_size if self.log.exists() else 0
        words = ("--config", str(self.config), "run")
        begin = Child if self.nursery is None else self.nursery.start
        if crash_at is None and not samples:
            self._child = begin("assistant", words, log=self.log, environment=settings)
        else:
            at = {**settings, **({} if crash_at is None else {"CRASH_AT": crash_at})}
            self._child = begin("tests.support.crash_runner", words, log=self.log, environment=at)
        return self._child.pid

    def kill(self) -> None:
        """End it by SIGKILL, at whatever it is doing."""
        assert self._child is not None, "it does not run"
        self._child.kill()
        self._child = None

    def stop(self) -> None:
        """End it by SIGTERM; raises `BotFailed` when it does not end well."""
        if self._child is None:
            return
        self._wait_to_be_heard()
        status = self._child.stop()
        self._child = None
        if status != 0:
            raise BotFailed(f"ended with {status} on SIGTERM\n{self.tail()}")

    def _wait_to_be_heard(self, *, within: float = 60.0) -> None:
        """Let it begin: while it loads, SIGTERM ends it as it ends any process, with -15.

        What it logs first, it logs when it takes orders.
        """
        until = monotonic() + within
        while self.running and monotonic() < until:
            if self.log.exists() and self.log.stat().st_size > self._log_before:
                return
            sleep(0.01)

    async def died(self, *, within: float = 30.0) -> int:
        """Wait until it has ended by itself, and return its exit status; raises `BotFailed`."""
        assert self._child is not None, "it does not run"
        try:
            async with asyncio.timeout(within):
                while (status := self._child.exit_status) is None:  # noqa: ASYNC110 - no event
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise BotFailed(f"still running after {within} s\n{self.tail()}") from None
        self.kill()
        return status

    async def ready(self, *, within: float = 60.0) -> None:
        """Wait until it says that it answers; raises `BotFailed` when it ends or takes longer."""
        try:
            async with asyncio.timeout(within):
                while READY not in self.log.read_bytes()[self._log_before :]:
                    if not self.running:
                        raise BotFailed(f"it does not run\n{self.tail()}")
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise BotFailed(f"not ready within {within} s\n{self.tail()}") from None

    @property
    def running(self) -> bool:
        """Whether its process runs."""
        return self._child is not None and self._child.exit_status is None

    def tail(self, lines: int = 30) -> str:
        """Return the end of its log."""
        if not self.log.exists():
            return "(no log)"
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])


def linked(accounts: Sequence[Account], locale: str = "en") -> list[Linked]:
    """Return the accounts as people whom the co-op knows."""
    return [
        Linked(user_id=account.user_id, name=f"Ana {number}", locale=locale)
        for number, account in enumerate(accounts, 1)
    ]
