"""Which circles may read what was said in a ticket that was handed from one to another."""

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.domain.tickets import Said, TicketMessage


@dataclass(frozen=True, kw_only=True)
class Move:
    """A ticket was handed on; circles by slug."""

    before: str
    after: str
    history: bool  # whether the mover said that what was said goes along
    said: int  # id of the last message that had been said by then; 0 for none


def known_to(message: TicketMessage, moves: Iterable[Move], circle: str) -> frozenset[str]:
    """Return the slugs of the circles that may read a message, `circle` being who has the ticket.

    A note is for the circle in which it was written. What member and circle said to each other goes
    along with `history`, from who knows it; what the member asked first always does.
    """
    moves = tuple(moves)
    earlier = [each for each in moves if each.said < message.id]
    later = [each for each in moves if each.said >= message.id]
    # It was written with whoever had the ticket between these moves.
    known = {earlier[-1].after if earlier else later[0].before if later else circle}
    if message.said is Said.NOTE:
        return frozenset(known)
    for move in later:
        if message.said is Said.REQUEST or (move.history and move.before in known):
            known.add(move.after)
    return frozenset(known)
