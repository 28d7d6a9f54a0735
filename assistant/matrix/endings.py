"""The end of a row that will never be sent, and who is to hear of it."""

from assistant.domain.outgoing import UNSENT, File, Message, Poll, PollEnd
from assistant.matrix.circle_audience import circle_of
from assistant.storage.inbox import Arrival, InboxRepository
from assistant.storage.outbox import OutboxRepository, OutboxRow
from assistant.storage.outgoing import waited_for
from assistant.storage.subjects import SubjectRepository
from assistant.storage.unit_of_work import Database

TOLD = frozenset({"gone", "too-large", "spoilt", "not-made"})
"""Why a file cannot come, where whoever asked for it can be told: the way to them is open."""


async def end_row(database: Database, us: str, row: OutboxRow, error: str) -> bool:
    """End the row, and put that into the inbox where somebody waits; say whether it is there."""
    content = row.content
    told = (isinstance(content, File) and error in TOLD) or circle_of(content) is not None
    async with database.transaction() as tx:
        await OutboxRepository(tx.connection).died(row.txn_id, error)
        relayed = isinstance(content, Message | Poll) and circle_of(content) is None
        about = await SubjectRepository(tx.connection).noted(row.txn_id) if relayed else None
        if not told and about is None:
            return False
        assert isinstance(content, File | Message | Poll | PollEnd)
        inbox = InboxRepository(tx.connection)
        arrival = Arrival(
            event_id=f"unsent:{row.txn_id}",
            room_id=None,
            sender=us,
            type="errand",
            sent_at=tx.now,
            position=await inbox.between_syncs(),
            event={
                "kind": UNSENT,
                "key": row.txn_id,
                "result": {
                    **waited_for(content, row.room_id, row.recipient),
                    "about": None if about is None else about.noun,
                },
                "error": error,
            },
        )
        await inbox.add([arrival], tx.now)
    return True
