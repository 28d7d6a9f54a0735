"""What is measured: one Synapse without limits, the assistant, the echo bot, and members."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from assistant.demo.child import Child
from assistant.demo.people import Phone
from assistant.demo.synapse import Account, Synapse
from tests.support.bot import UNLIMITED, Bot, linked

PASSWORD = "correct horse"


class Scene:
    """One homeserver and the members whom the assistant knows."""

    def __init__(self, folder: Path, synapse: Synapse, members: int) -> None:
        self.folder = folder
        self.synapse = synapse
        self.members = [synapse.register(f"member-{n}", PASSWORD) for n in range(members)]
        self.bot = Bot(folder / "assistant", synapse, "assistant")
        self.asker = synapse.register("asker", PASSWORD)
        self.bot.set_up(linked([self.asker, *self.members]))
        self.echo = synapse.register("echo", PASSWORD)

    @asynccontextmanager
    async def assistant(self, settings: Mapping[str, str] | None = None) -> AsyncIterator[Bot]:
        """Run the assistant; `settings` are further variables of its environment."""
        self.bot.start(settings={**UNLIMITED, **(settings or {})})
        try:
            yield self.bot
        finally:
            self.bot.stop()

    @contextmanager
    def echoing(self) -> Iterator[Account]:
        """Run the echo bot."""
        child = self.start_nio(self.echo)
        try:
            yield self.echo
        finally:
            child.kill()

    def start_nio(self, account: Account) -> Child:
        """Start the echo bot as `account`; what it prints goes to the end of `nio_log`."""
        store = self.folder / "nio" / str(account.device_id)
        store.mkdir(parents=True, exist_ok=True)
        who = (account.user_id, str(account.device_id), str(account.access_token))
        return Child("tests.bench.echo", (self.synapse.url, *who, str(store)), log=self.nio_log)

    @property
    def nio_log(self) -> Path:
        """Where the echo bot prints that it is ready."""
        return self.folder / "nio.log"

    def phone(self, account: Account) -> Phone:
        """Return the account's phone, which has no keys of an earlier one: enter it once."""
        return Phone(self.synapse.url, account)


@contextmanager
def scene(folder: Path, members: int) -> Iterator[Scene]:
    """Put up everything, and take it down at the end."""
    synapse = Synapse(folder / "synapse")
    synapse.start()
    try:
        yield Scene(folder, synapse, members)
    finally:
        synapse.stop()
