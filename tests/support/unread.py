"""Messages that came and that nobody can read, and syncs that let a declaration go on."""

from datetime import datetime

from sqlalchemy import select

from assistant.domain.incoming import Incoming, Place, Text
from assistant.domain.proposals import Proposal, Stage
from assistant.storage.checkpoint import Checkpoint, CheckpointRepository
from assistant.storage.inbox import Arrival, InboxRepository, inbox
from tests.support.conversation import House, Somebody
from tests.support.heard import Step
from tests.support.vote_house import Vote

SESSION = "lost"


async def sends_unread(
    house: House, who: Somebody, *, at: datetime | None = None, place: Place | None = None
) -> str:
    """Let a message come whose key is missing, in the direct room or there; return its event id."""
    sent = at or house.now
    room_id = (place or who.direct).room_id
    event_id = f"$dark-{who.user_id}-{room_id}-{sent.timestamp()}"
    arrival = Arrival(
        event_id=event_id,
        room_id=room_id,
        sender=who.user_id,
        type="m.room.encrypted",
        sent_at=sent,
        position=10**6,
        event={"origin_server_ts": round(sent.timestamp() * 1000)},
    )
    async with house.database.transaction(house.now) as tx:
        rows = InboxRepository(tx.connection)
        await rows.add([arrival], house.now)
        query = select(inbox.c.id).where(inbox.c.event_id == event_id)
        await rows.wait((await tx.connection.execute(query)).scalar_one(), SESSION)
    return event_id


async def key_comes(house: House, who: Somebody, event_id: str, body: str) -> Step:
    """Let the key of an unread message come, so that what it says is handled."""
    async with house.database.transaction(house.now) as tx:
        await InboxRepository(tx.connection).wake([SESSION])
        query = select(inbox).where(inbox.c.event_id == event_id)
        row = (await tx.connection.execute(query)).one()
    stamp = datetime.fromtimestamp(row.event["origin_server_ts"] / 1000, tz=house.now.tzinfo)
    incoming = Incoming(
        row=row.id,
        event_id=event_id,
        sender=who.user_id,
        sent_at=house.now,
        place=who.direct,
        content=Text(body=body),
        stamped_at=stamp,
    )
    step = Step(event_id=event_id)
    await house.dispatcher.handle(incoming, None)
    step.messages += (await house.collect()).messages
    return step


async def synced(house: House) -> None:
    """Commit a sync that begins now."""
    async with house.database.transaction(house.now) as tx:
        reached = Checkpoint(next_batch="s", number=1, drained=True, begun_at=house.now)
        await CheckpointRepository(tx.connection).write(reached, tx.now)


async def closes(vote: Vote) -> Step:
    """Let the vote close, five minutes pass with a sync, and its declaration fall due."""
    closes_at = (await vote.proposal()).closes_at
    assert closes_at is not None
    step = await vote.due(seconds=max(0.0, (closes_at - vote.house.now).total_seconds()) + 1)
    vote.house.later(minutes=5)
    await synced(vote.house)
    step.messages += (await vote.due()).messages
    return step


async def is_declared(vote: Vote) -> bool:
    proposal: Proposal = await vote.proposal()
    return proposal.stage is Stage.DECLARED
