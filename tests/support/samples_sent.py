"""Sample files for an assistant that runs: put into its outbox from beside it, as commands do."""

from datetime import UTC, datetime

from assistant.domain.outgoing import File
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database, sqlite_url
from tests.support.bot import Bot


async def send_sample(bot: Bot, key: str, user_id: str) -> None:
    """Have the assistant send the sample of `key` to somebody; see `crash_runner.make_sample`."""
    database = Database(sqlite_url(bot.folder / "assistant.db"))
    file = File(kind="sample", key=key, name=f"{key}.pdf", mimetype="application/pdf")
    async with database.transaction() as tx:
        outbox = OutboxRepository(tx.connection)
        await outbox.add(file, now=datetime.now(UTC), recipient=user_id)
    await database.close()
