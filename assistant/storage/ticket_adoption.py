"""Tickets of another desk become their author's when the account that asked is linked."""

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.tickets import Said
from assistant.storage.ticket_messages import ticket_messages
from assistant.storage.tickets import tickets


async def adopt(connection: AsyncConnection, user_id: str, person_id: int) -> None:
    """Make what a Matrix ID asked, and is nobody's, the person's, with the words of the request.

    Whoever is forgotten leaves no ticket behind: only what was brought in is nobody's.
    """
    nobodys = (tickets.c.user_id == user_id) & tickets.c.person_id.is_(None)
    asked = select(tickets.c.number).where(nobodys)
    own = (
        ticket_messages.c.number.in_(asked)
        & (ticket_messages.c.said == Said.REQUEST.value)
        & ticket_messages.c.author_id.is_(None)
    )
    await connection.execute(update(ticket_messages).where(own).values(author_id=person_id))
    await connection.execute(update(tickets).where(nobodys).values(person_id=person_id))
