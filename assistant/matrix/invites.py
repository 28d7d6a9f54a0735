"""Which invites are accepted, which are declined with words, and which are left alone."""

from dataclasses import dataclass
from datetime import timedelta

from assistant.domain.coop import Caps
from assistant.domain.incoming import Place
from assistant.domain.outgoing import Errand
from assistant.storage.inbox import InboxRepository, InboxRow
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Transaction

HOUR = timedelta(hours=1)
LARGE = 200
"""People in a room from which on it is none for us: commands and answers would drown there."""


@dataclass(frozen=True, kw_only=True)
class Regrets:
    """What is said when an invite is declined, or a room left; the server shows it to its people.

    In the co-op's default language, as nobody's own is known; "": nothing is said.
    """

    space: str = ""
    large: str = ""


async def answer_invite(
    tx: Transaction, row: InboxRow, *, caps: Caps, regrets: Regrets, space: str | None = None
) -> None:
    """Close an invite's row, with the errand that accepts or declines it.

    `space` is the only one that is entered: meeting rooms are shown in it. Beyond
    `caps.invites_an_hour` of one inviter nothing is done: a flood gets no answers.
    """
    inbox = InboxRepository(tx.connection)
    room_id = row.room_id or ""
    recent = await inbox.count_since(row, tx.now - HOUR)
    if recent > caps.invites_an_hour:
        await inbox.refuse([row.id], tx.now)
        return
    if row.event is not None and row.event.get("space") is True and room_id != space:
        errand = leave(room_id, row.id, regrets.space)
    else:
        errand = Errand(kind="join", key=f"join:{row.event_id}", data={"room_id": room_id})
    await OutboxRepository(tx.connection).add(errand, now=tx.now)
    await inbox.done(row.id, tx.now)


def too_large(place: Place) -> bool:
    """Say whether a room that we have just entered holds too many people."""
    return len(place.people) >= LARGE


def leave(room_id: str, row: int, reason: str) -> Errand:
    """Return the errand that leaves a room, or declines its invite, because of inbox row `row`."""
    return Errand(kind="leave", key=f"leave:{row}", data={"room_id": room_id, "reason": reason})
