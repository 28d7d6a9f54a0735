"""A circle with a room, and members who ask it: what conversations about tickets begin with."""

from dataclasses import dataclass, replace

from assistant.domain.circles import Circle
from assistant.domain.incoming import Place
from assistant.domain.persons import Permission
from assistant.domain.replies import Localized
from assistant.domain.tickets import Ticket
from assistant.storage.circles import CircleRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.tickets import TicketRepository
from tests.support.conversation import Heard, House, Somebody, Step

NAMES = {"en": "Support", "es": "Soporte", "ca": "Suport", "ar": "الدعم"}
REMITS = {
    "en": "Helps with rooms, sound and pictures.",
    "es": "Ayuda con salas, sonido e imagen.",
    "ca": "Ajuda amb sales, so i imatge.",
    "ar": "تساعد في القاعات والصوت والصورة.",
}


@dataclass(frozen=True, kw_only=True)
class Desk:
    """A circle, its room, and who is in it."""

    house: House
    circle: Circle
    room: Place
    mireia: Somebody

    def card(self, step: Step) -> Heard:
        """Return the first thing that a step said in the circle's room."""
        return self.read(step)[0]

    def read(self, step: Step) -> list[Heard]:
        """Return what a step said in the circle's room."""
        return [heard for heard in step.messages if heard.room_id == self.room.room_id]

    async def replies(self, card: Heard, text: str) -> Step:
        """Let Mireia answer in the thread of a card."""
        return await self.does(card, f"!r {text}")

    async def does(self, card: Heard, text: str) -> Step:
        """Let Mireia say something in the thread of a card."""
        return await self.mireia.says(text, self.room, thread=card.event_id)


async def support_desk(
    house: House,
    slug: str = "support",
    *,
    names: dict[str, str] | None = None,
    remits: dict[str, str] | None = None,
    permissions: frozenset[Permission] = frozenset(),
    locale: str = "en",
) -> Desk:
    """Open a circle that is asked, in a room of that language, with Mireia in it, who speaks it."""
    mireia = await house.person("Mireia Pons", locale=locale)
    room = await house.room(mireia, circle=slug)
    circle = await house.circle(
        slug,
        names=names or NAMES,
        room_id=room.room_id,
        permissions=permissions,
        people=(mireia,),
    )
    said = replace(circle, remits=Localized(remits or REMITS))
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).update(said, position=circle.id)
        await MatrixRoomRepository(tx.connection).set_locale(room.room_id, locale)
    return Desk(house=house, circle=circle, room=room, mireia=mireia)


def told(step: Step, somebody: Somebody) -> list[Heard]:
    """Return what a step said to somebody in their direct room, in order."""
    return [
        heard
        for heard in step.messages
        if heard.recipient == somebody.user_id or heard.room_id == somebody.direct.room_id
    ]


async def ticket_of(house: House, number: int = 101) -> Ticket:
    """Return what is kept of a ticket."""
    async with house.database.reading() as connection:
        found = await TicketRepository(connection).get(number)
    assert found is not None
    return found


def heard_as(step: Step, somebody: Somebody) -> str:
    """Return the id of the message that a step said to somebody first."""
    core = told(step, somebody)[0].core
    assert core is not None
    return core.message
