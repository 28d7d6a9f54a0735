"""What the recognisers need to know of the co-op and of the asker, read once for a message."""

from dataclasses import dataclass, field

from assistant.domain.incoming import Place
from assistant.domain.members import Member
from assistant.domain.membership import IN_FORCE
from assistant.domain.persons import Caller
from assistant.domain.replies import Localized
from assistant.domain.rooms import Room
from assistant.services.rooms import Rooms
from assistant.storage.names import NameRepository


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Names that a member may type: circles and plans by key, the asker's own members and rooms.

    `billed` are these and the ones that the asker represented until they ended. `numbered`: the
    number of what a text is about is known, so that other numbers are only words.
    """

    circles: dict[str, Localized] = field(default_factory=dict)
    plans: dict[str, Localized] = field(default_factory=dict)
    members: tuple[Member, ...] = ()
    billed: tuple[Member, ...] = ()
    rooms: tuple[Room, ...] = ()
    numbered: bool = False


def choosable(kind: str, known: Caller | Facts) -> tuple[Member, ...] | None:
    """Return the members among whom a slot of that kind chooses; None for any other kind."""
    match kind:
        case "own-member":
            return known.members
        case "billed-member":
            return known.billed
        case "acting-member":
            return tuple(member for member in known.members if member.status in IN_FORCE)
        case _:
            return None


class FactReader:
    """Reads the facts of one message."""

    def __init__(self, names: NameRepository, rooms: Rooms) -> None:
        self._names = names
        self._rooms = rooms

    async def read(self, caller: Caller, place: Place) -> Facts:
        """Return what `caller` may name there.

        Who acts for no member knows of no circle or plan; whose membership is not in force knows
        of plans, one of which may bring it back.
        """
        if not caller.memberships:
            return Facts(billed=caller.billed)
        names = await self._names.all()
        circles = names.circles if caller.in_force else {}
        return Facts(
            circles=circles,
            plans=names.plans,
            members=caller.members,
            billed=caller.billed,
            rooms=await self._rooms.mine(caller, place),
        )
