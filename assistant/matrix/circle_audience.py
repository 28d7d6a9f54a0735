"""Whether only a circle reads what is for that circle, looked at right before it is sent."""

from assistant.domain.incoming import Place
from assistant.domain.outgoing import File, Message, Outgoing, Poll, PollEnd
from assistant.matrix.audience import Undeliverable
from assistant.storage.circles import CircleRepository
from assistant.storage.unit_of_work import Database


def circle_of(content: Outgoing) -> str | None:
    """Return the slug of the circle for whose eyes alone `content` is, if for any."""
    return content.circle if isinstance(content, Message | File | Poll | PollEnd) else None


async def check_circle(database: Database, content: Outgoing, place: Place) -> None:
    """Raise `Undeliverable` where the room is not its circle's, or others are in it, too.

    Who is invited counts: they may come in and read it.
    """
    slug = circle_of(content)
    if slug is None:
        return
    async with database.reading() as connection:
        theirs = await CircleRepository(connection).user_ids_of(slug)
    if place.circle != slug or not theirs.issuperset(place.people):
        raise Undeliverable("audience")
