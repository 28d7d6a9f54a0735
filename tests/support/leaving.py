"""How what the assistant says leaves a house of tests: read from the outbox, files made, marked."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import or_, select, update

from assistant.domain.incoming import ErrandDone
from assistant.domain.outgoing import UNSENT, Errand, File, Message, Reaction, Redaction
from assistant.jobs.counting import Counting
from assistant.services.errands import ErrandRefused
from assistant.services.files import CannotCome, Made
from assistant.services.told_results import COUNT
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.outbox import outbox
from assistant.storage.outgoing import read_outgoing, waited_for
from assistant.storage.unit_of_work import Transaction
from tests.support.heard import Heard, HeardFile, Step

if TYPE_CHECKING:
    from tests.support.conversation import House


async def leave(house: House, step: Step, *, after: int) -> int:
    """Put new rows, with ids over `after`, into `step`, and mark them as the transport would.

    What is to wait does, until a step of its time. What a file that is gone brings is in the step,
    too. Returns the last id.
    """
    files = []
    async with house.database.transaction(house.now) as tx:
        new = or_(outbox.c.id > after, outbox.c.id.in_(house.later_rows))
        query = select(outbox).where(new).order_by(outbox.c.id)
        for row in (await tx.connection.execute(query)).all():
            after = max(after, row.id)
            house.later_rows.discard(row.id)
            if row.state != "new":
                continue
            if row.not_before is not None and row.not_before > house.now:
                house.later_rows.add(row.id)
                continue
            content = read_outgoing(row.kind, row.content)
            event_id = f"$out{row.id}"
            if isinstance(content, Message):
                step.messages.append(_heard(house, row, content, event_id))
            elif isinstance(content, Reaction):
                step.reactions.append(content)
            elif isinstance(content, Redaction):
                step.redactions.append(content)
            elif isinstance(content, Errand):
                step.errands.append(content)
            elif isinstance(content, File):
                files.append((row, content))
            room_id = row.room_id or await _direct_room(tx, row.recipient)
            mark = update(outbox).where(outbox.c.id == row.id)
            await tx.connection.execute(
                mark.values(state="sent", event_id=event_id, room_id=room_id)
            )
    for row, file in files:
        await _make(house, step, row, file)
    return await _count(house, step, after)


async def _count(house: House, step: Step, after: int) -> int:
    """Run the errands that count votes, as the transport's loop does; return the last id."""
    for errand in [each for each in step.errands if each.kind == COUNT]:
        step.errands.remove(errand)
        done = ErrandDone(kind=COUNT, key=errand.key)
        try:
            done = replace(done, result=await Counting(house.database).count(errand))
        except ErrandRefused as refused:
            done = replace(done, error=refused.reason)
        house._seen = after
        more = await house.receive(done, "", None, type_="errand")
        for each in fields(step):
            if isinstance(found := getattr(step, each.name), list):
                found += getattr(more, each.name)
        after = house._seen
    return after


async def _direct_room(tx: Transaction, recipient: str | None) -> str | None:
    return (
        await MatrixRoomRepository(tx.connection).direct_room_of(recipient) if recipient else None
    )


async def _make(house: House, step: Step, row: Any, file: File) -> None:
    try:
        made = await house.producing.produce(file.kind, file.key)
    except CannotCome as end:
        result = waited_for(file, row.room_id, row.recipient)
        done = ErrandDone(kind=UNSENT, key=row.txn_id, result=result, error=end.why)
        more = await house.receive(done, "", None, type_="errand")
        step.messages += more.messages
        return
    heard = HeardFile(
        name=file.name,
        mimetype=made.mimetype if isinstance(made, Made) else file.mimetype,
        data=made.data if isinstance(made, Made) else made,
        file=file,
        room_id=row.room_id,
        recipient=row.recipient,
    )
    step.files.append(heard)
    house.files.append(heard)


def _heard(house: House, row: Any, message: Message, event_id: str) -> Heard:
    said = [reply for body, reply in house.renderer.heard if body == message.body]
    return Heard(
        txn_id=row.txn_id,
        event_id=event_id,
        room_id=row.room_id,
        recipient=row.recipient,
        message=message,
        reply=said[-1] if said else None,
    )
