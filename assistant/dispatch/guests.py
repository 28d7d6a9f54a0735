"""From what somebody writes after `room share` or `room invite` to a room and to whom it names."""

import re
from dataclasses import dataclass

from assistant.dispatch.recognisers import Recognition
from assistant.domain.incoming import Place
from assistant.domain.persons import Caller
from assistant.domain.room_wishes import Setting
from assistant.domain.rooms import Room
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import Token, fold, tokens
from assistant.services.rooms import Rooms, UnknownRoom
from assistant.storage.names import NameRepository

_ID = re.compile(r"@[^\s:@,;]+:[^\s@,;]+")
_LONGEST_ID = 255  # octets, Matrix specification, appendix "User identifiers"


@dataclass(frozen=True, kw_only=True)
class Guests:
    """A room, Matrix IDs as they were written, a circle's slug, and what is left of the words.

    `words` are the same without small words like `and`. `setting` is what is left where it is
    called so: `remove the code from room Assembly`.
    """

    room: Room
    ids: tuple[str, ...] = ()
    circle: str | None = None
    name: str = ""
    words: tuple[str, ...] = ()
    setting: Setting | None = None


class GuestReading:
    """Reads in any order; the names of rooms are those of the caller, here."""

    def __init__(
        self, rooms: Rooms, names: NameRepository, catalogue: Catalogue, recognition: Recognition
    ) -> None:
        self._words = recognition.room_words
        self._rooms = rooms
        self._names = names
        self._around = {
            fold(word)
            for locale in catalogue.locales
            for word in catalogue.words(locale, "core-repetition", "around")
        }
        self._between = self._around | {
            fold(word)
            for locale in catalogue.locales
            for word in catalogue.words(locale, "core-setting-fillers")
        }

    async def read(self, caller: Caller, place: Place, text: str) -> Guests:
        """Return who is meant; raises UnknownRoom, WhichRoom.

        Where no room is named, the only one is meant; words that are neither a room nor needed
        for a person's name are taken for a room that is not there.
        """
        found = [match.group().rstrip(".:!?)") for match in _ID.finditer(text)]
        ids = tuple(dict.fromkeys(each for each in found if len(each.encode()) <= _LONGEST_ID))
        words = tokens(_ID.sub(" ", text))
        mine = await self._rooms.mine(caller, place)
        named, words = _cross_out(words, {room.slug: (room.name, room.slug) for room in mine})
        called = {
            slug: (slug, *names.values())
            for slug, names in (await self._names.all()).circles.items()
        }
        circle, words = _cross_out(words, called) if caller.in_force else (None, words)
        while words and words[0].folded in self._around:
            words = words[1:]
        left = " ".join(word.raw for word in words)
        if named is not None:
            name = next(room.name for room in mine if room.slug == named)
            room = await self._rooms.named(caller, place, name)
        elif len(mine) == 1 and not (left and (ids or circle)):
            room = mine[0]
        else:
            raise UnknownRoom(name=left[:80])
        setting, more = self._words.named(left)
        setting = None if more or ids or circle else setting
        said = tuple(word.raw for word in words if word.folded not in self._between)
        return Guests(room=room, ids=ids, circle=circle, name=left, words=said, setting=setting)


def _cross_out(
    words: tuple[Token, ...], called: dict[str, tuple[str, ...]]
) -> tuple[str | None, tuple[Token, ...]]:
    """Return the key of the longest name among the words, and the words without it."""
    folded = [word.folded for word in words]
    names = [
        ([token.folded for token in tokens(name)], key)
        for key, several in called.items()
        for name in several
    ]
    for wanted, key in sorted(names, key=lambda each: -len(each[0])):
        for at in range(len(folded) - len(wanted) + 1 if wanted else 0):
            if folded[at : at + len(wanted)] == wanted:
                return key, words[:at] + words[at + len(wanted) :]
    return None, words
