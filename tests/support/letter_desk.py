"""A circle's room, a member's direct room, and one letter between them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from assistant.domain.incoming import Place
from tests.support.commands import Shelf
from tests.support.conversation import House
from tests.support.heard import Heard, Step
from tests.support.letters import letters
from tests.support.somebody import Somebody


class LetterDesk:
    """Ana in her direct room, Mireia in her circle's, and one letter between them."""

    def __init__(self, house: House, shelf: Shelf, ana: Somebody, mireia: Somebody) -> None:
        self.house, self.shelf, self.ana, self.mireia = house, shelf, ana, mireia
        self.room: Place
        self.opened: Step
        self.card: Heard

    @property
    def done(self) -> list[str]:
        """What became of all that was said, since it was last looked at."""
        done = [each for each in self.shelf.done if not each.startswith(("to ", "waits "))]
        self.shelf.done = [each for each in self.shelf.done if each not in done]
        return done


@asynccontextmanager
async def letter_desk(tmp_path: Path, shelf: Shelf) -> AsyncIterator[LetterDesk]:
    """Open a house with a letter, 101."""
    async with letters(tmp_path, shelf) as house:
        ana, mireia = await house.person("Ana Puig"), await house.person("Mireia")
        desk = LetterDesk(house, shelf, ana, mireia)
        room_id = "!support:example.org"
        desk.room = await house.room(mireia, circle="support", room_id=room_id)
        await house.circle("support", room_id=room_id, people=(mireia,))
        shelf.done.append(f"to {ana.user_id}")
        desk.opened = await ana.says("write No sound in the room, again. Thanks")
        desk.card = next(each for each in desk.opened.messages if each.room_id == room_id)
        assert desk.done == ["101 opened: No sound in the room, again. Thanks"]
        yield desk
