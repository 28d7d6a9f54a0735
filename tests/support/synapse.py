"""Real homeservers for tests: one a session with no limits, one with Synapse's own."""

import itertools
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from importlib.util import find_spec
from pathlib import Path

import pytest

from assistant.demo.people import Phone
from assistant.demo.synapse import Account, Synapse

PASSWORD = "correct horse"
_numbers = itertools.count(1)


class Town:
    """A homeserver and whoever a test brings there; every account is a fresh one."""

    def __init__(self, synapse: Synapse, stack: AsyncExitStack) -> None:
        self.synapse = synapse
        self.url = synapse.url
        self._stack = stack

    def account(self, name: str, *, admin: bool = False) -> Account:
        """Make a fresh account, logged in on one device; its localpart begins with `name`."""
        worker = os.environ.get("PYTEST_XDIST_WORKER", "")
        localpart = f"{name}-{next(_numbers)}{worker}"
        return self.synapse.register(localpart, PASSWORD, admin=admin)

    async def phone(self, account: Account | str, *, folder: Path | None = None) -> Phone:
        """Switch on a phone (of a fresh account where only a name is given) until the test ends."""
        if isinstance(account, str):
            account = self.account(account)
        return await self._stack.enter_async_context(Phone(self.url, account, folder=folder))

    async def second_phone(self, account: Account) -> Phone:
        """Log in again on a new device, and switch it on until the test ends."""
        localpart = account.user_id[1:].partition(":")[0]
        again = self.synapse.login(localpart, account.password, device_name="second")
        return await self._stack.enter_async_context(Phone(self.url, again))


@pytest.fixture(scope="session")
def synapse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    """Run a Synapse that limits nothing, one a session."""
    yield from _running(tmp_path_factory.mktemp("synapse"), default_limits=False)


@pytest.fixture(scope="session")
def limited_synapse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    """Run a Synapse with its own rate limits (0.2 messages a second after ten), one a session."""
    yield from _running(tmp_path_factory.mktemp("limited-synapse"), default_limits=True)


@pytest.fixture
async def town(synapse: Synapse) -> AsyncIterator[Town]:
    """Bring people to the Synapse without limits."""
    async with AsyncExitStack() as stack:
        yield Town(synapse, stack)


@pytest.fixture
async def limited_town(limited_synapse: Synapse) -> AsyncIterator[Town]:
    """Bring people to the Synapse with its own limits."""
    async with AsyncExitStack() as stack:
        yield Town(limited_synapse, stack)


def _running(folder: Path, *, default_limits: bool) -> Iterator[Synapse]:
    if find_spec("synapse") is None:
        pytest.skip("Synapse is not installed (the extra `demo`)")
    server = Synapse(folder, default_limits=default_limits)
    server.start()
    yield server
    server.stop()
