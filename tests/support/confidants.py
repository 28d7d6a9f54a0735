"""Confidants of a circle, as an imported file would have made them."""

from assistant.domain.circles import Circle
from assistant.domain.incoming import Place
from assistant.storage.circles import CircleRepository
from tests.support.conversation import House, Somebody


async def confide(house: House, circle: Circle, *people: Somebody) -> Place:
    """Let these people hear complaints about a circle; return the room in which they do."""
    slug = f"{circle.slug}-confidants"
    room = await house.room(*people, circle=slug)
    names = {"en": "Confidants", "ca": "Confiança"}
    made = await house.circle(slug, names=names, room_id=room.room_id, people=people)
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).set_confidants(made.id, circle.id)
    return room
