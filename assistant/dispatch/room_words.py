"""Wishes for a room as people write them in one line: `code 1234, record, mute off`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from assistant.domain.room_wishes import CODES, SWITCHES, RoomWishes, Setting, Spoken
from assistant.domain.rooms import BackEndName, Room
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import Token, fold, fold_listed, tokens
from assistant.services.room_codes import readable

LONGEST = 5
"""So many words a setting, a language or a back end is called by, at most."""

CODE_WORDS = 3
"""So many words a code has at most; one of digits only is written in any groups."""

_Read = tuple[Any, int]
"""A value, and how many words it took."""


class RoomWords:
    """Reads settings and their values, in every language of the catalogue at once."""

    def __init__(self, catalogue: Catalogue, languages: Mapping[str, str]) -> None:
        self._languages = languages
        self._settings = _called(catalogue, "core-setting", [each.value for each in Setting])
        self._back_ends = _called(catalogue, "core-back-end", [each.value for each in BackEndName])
        self._spoken = {
            Spoken.ON: _words(catalogue, "core-switch-on", "core-yes"),
            Spoken.OFF: _words(catalogue, "core-switch-off", "core-no"),
            Spoken.KEEP: _words(catalogue, "core-switch-keep"),
            Spoken.NEW: _words(catalogue, "core-code-new"),
        }
        self._fillers = _words(catalogue, "core-setting-fillers")

    def wishes(self, text: str) -> str | None:
        """Return what is wished, as `RoomWishes.written`; None where any word is no wish."""
        words, at, found = tokens(text), 0, RoomWishes()
        while at < len(words):
            if words[at].folded in self._fillers:
                at += 1
                continue
            read = self._one(text, words[at:])
            if read is None:
                return None
            found, at = replace(found, **read[0]), at + read[1]
        return None if found.empty else found.written()

    def named(self, text: str) -> tuple[Setting | None, str]:
        """Return the setting that a text begins with, or None, and what follows."""
        words = tokens(text)
        while words and words[0].folded in self._fillers:
            words = words[1:]
        found = _longest(words, self._settings.get)
        if found is None:
            return None, text
        rest = words[found[1] :]
        return Setting(found[0]), text[rest[0].start :].strip() if rest else ""

    def spoken(self, text: str, among: Sequence[Spoken]) -> str | None:
        """Return which of these words a whole text is, or None."""
        folded = fold(text.strip(" .!"))
        return next((each.value for each in among if folded in self._spoken[each]), None)

    def code(self, text: str) -> str | None:
        """Return a code as it is kept, or what was said in its place."""
        said = self.spoken(text, (Spoken.NEW, Spoken.OFF, Spoken.KEEP))
        # A sentence in the place of a code is meant for us, and nobody could type it at the door.
        sentence = len(text.split()) > CODE_WORDS and any(sign.isalpha() for sign in text)
        return said or (None if sentence else readable(text))

    def language(self, text: str) -> str | None:
        """Return a language's code, or what was said in its place."""
        said = self.spoken(text, (Spoken.OFF, Spoken.KEEP))
        return said or self._languages.get(fold(text))

    def text(self, text: str) -> str | None:
        """Return a text of welcome, or what was said in its place."""
        return self.spoken(text, (Spoken.OFF, Spoken.KEEP)) or text.strip() or None

    def switch(self, text: str) -> str | None:
        """Return whether something is to be on, off or as it is."""
        return self.spoken(text, (Spoken.ON, Spoken.OFF, Spoken.KEEP))

    def _one(self, text: str, words: Sequence[Token]) -> _Read | None:
        """Read one wish at the start of `words`, as arguments of `RoomWishes`."""
        where = _longest(words, self._back_ends.get)
        if where is not None:
            return {"back_end": BackEndName(where[0])}, where[1]
        refused = words[0].folded in self._spoken[Spoken.OFF]
        named = _longest(words[refused:], self._settings.get)
        if named is None:
            return None
        setting, taken = Setting(named[0]), named[1] + refused
        value = (False, 0) if refused else self._value(setting, text, words[taken:])
        if value is None:
            return None
        worth = off(setting) if value[0] is False else value[0]
        return {setting.field: worth}, taken + value[1]

    def _value(self, setting: Setting, text: str, words: Sequence[Token]) -> _Read | None:
        skipped = 0
        while skipped < len(words) and words[skipped].folded in self._fillers - self._switches():
            skipped += 1
        rest = words[skipped:]
        if rest and rest[0].folded in self._spoken[Spoken.OFF] and setting is not Setting.BACK_END:
            return False, skipped + 1
        if setting in SWITCHES:
            said = bool(rest) and rest[0].folded in self._spoken[Spoken.ON]
            return True, skipped + 1 if said else 0
        if setting in CODES:
            return self._code(rest, skipped)
        if setting is Setting.WELCOME:
            return (text[rest[0].start :].strip(), len(words)) if rest else None
        names = self._languages if setting is Setting.LANGUAGE else self._back_ends
        found = _longest(rest, names.get)
        return None if found is None else (found[0], skipped + found[1])

    def _code(self, rest: Sequence[Token], skipped: int) -> _Read:
        if rest and rest[0].folded in self._spoken[Spoken.NEW]:
            return Spoken.NEW.value, skipped + 1
        another = rest and _longest(rest, self._settings.get) is not None
        code = None if not rest or another else readable(rest[0].raw)
        return (Spoken.NEW.value, 0) if code is None else (code, skipped + 1)

    def _switches(self) -> frozenset[str]:
        return self._spoken[Spoken.ON] | self._spoken[Spoken.OFF]


def room_called(words: str, rooms: Sequence[Room]) -> str | None:
    """Return the slug of a room; where several have that name, the name: they are told apart."""
    folded = fold(words)
    slug = folded.rpartition("/r/")[2] if "://" in folded else folded
    found = [room.slug for room in rooms if room.slug == slug]
    found = found or [room.slug for room in rooms if fold(room.name) == folded]
    return found[0] if len(found) == 1 else words if found else None


def off(setting: Setting) -> Any:
    """Return what takes a setting away, as in `RoomWishes`."""
    if setting in SWITCHES:
        return False
    return Spoken.OFF.value if setting in CODES else ""


def _longest(words: Sequence[Token], known: Callable[[str], str | None]) -> tuple[str, int] | None:
    """Return what the longest start of `words` is called, and how many words that is."""
    for length in range(min(LONGEST, len(words)), 0, -1):
        found = known(" ".join(word.folded for word in words[:length]))
        if found is not None:
            return found, length
    return None


def _called(catalogue: Catalogue, prefix: str, values: Sequence[str]) -> dict[str, str]:
    return {words: value for value in values for words in _words(catalogue, f"{prefix}-{value}")}


def _words(catalogue: Catalogue, *messages: str) -> frozenset[str]:
    return frozenset(
        fold_listed(words)
        for locale in catalogue.locales
        for message in messages
        for words in catalogue.words(locale, message)
    )
