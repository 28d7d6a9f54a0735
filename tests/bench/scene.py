"""What is measured: one Synapse without limits, the assistant, the echo bot, and members."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from assistant.demo.child import Child
from assistant.demo.people import Phone
from assistant.demo.synapse import Account, Synapse
from tests.support.bot import Bot, linked

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
    async def assistant(self) -> AsyncIterator[Bot]:
        """Run the assistant."""
        self.bot.start()
        try:
            yield self.bot
        finally:
            self.bot.stop()

    @contextmanager
    def echoing(self) -> Iterator[Account]:
        """Run the echo bot."""
        store = self.folder / "echo"
        store.mkdir(exist_ok=True)
        child = Child("tests.bench.echo", self.echo_words(store), log=self.folder / "echo.log")
        try:
            yield self.echo
        finally:
            child.kill()

    def echo_words(self, store: Path) -> tuple[str, ...]:
        """Return the arguments that the echo bot takes."""
        echo = self.echo
        return (
            self.synapse.url,
            echo.user_id,
            str(echo.device_id),
            str(echo.access_token),
            str(store),
        )

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
