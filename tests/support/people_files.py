"""Files of people, for an assistant that runs: kept in a ticket and sent on, as commands do."""

from datetime import UTC, datetime
from typing import Any

from assistant.domain.coop import Caps
from assistant.domain.incoming import Attachment, Place
from assistant.domain.tickets import Ticket
from assistant.matrix.reading import read_event
from assistant.services.ticket_files import TicketFiles, file_of
from assistant.services.tickets import NOUN
from assistant.storage.circles import CircleRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.ticket_files import TicketFileRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Database, Transaction, sqlite_url
from tests.support.bot import Bot


async def pass_on(bot: Bot, content: dict[str, Any], place: Place, user_id: str) -> None:
    """Have the assistant pass on to somebody the file that an event in clear describes."""
    attachment = read_event({}, "m.room.message", content, bot.user_id)
    assert isinstance(attachment, Attachment)
    database = Database(sqlite_url(bot.folder / "assistant.db"))
    async with database.transaction() as tx:
        number = await _ticket(tx)
        files = TicketFiles(files=TicketFileRepository(tx.connection), caps=Caps())
        file = file_of(await files.keep(number, attachment, place))
        outbox = OutboxRepository(tx.connection)
        await outbox.add(file, now=datetime.now(UTC), recipient=user_id)
    await database.close()


async def _ticket(tx: Transaction) -> int:
    number = await NumberRepository(tx.connection).take(NOUN)
    circle = (await CircleRepository(tx.connection).all())[0]
    ticket = Ticket(
        number=number,
        circle_id=circle.id,
        person_id=None,
        user_id=None,
        member_id=None,
        subject="A file",
        opened_at=tx.now,
    )
    await TicketRepository(tx.connection).add(ticket)
    return number
