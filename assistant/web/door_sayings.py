"""What the door says, in the visitor's language; see `door.ftl`."""

from datetime import datetime, timedelta
from functools import lru_cache

from assistant.domain.replies import Reply, Zone
from assistant.i18n.catalogue import Catalogue, CatalogueError
from assistant.i18n.locale_data import is_rtl, language_name
from assistant.i18n.rendering import Reader, Renderer

LONGEST_HEADER = 500
"""Characters of `Accept-Language` that are read."""
LONGEST_LANGUAGE = 35
"""Characters of a language's name that are read (RFC 5646, 4.4.1)."""
REMEMBERED = 500
"""Wishes of browsers whose language is remembered: there are few that differ."""


class EnterAs(Reply, message="door-enter-as"):
    """The button of a personal link."""

    name: str


class WaitingAs(Reply, message="door-waiting-as"):
    """Under which name somebody waits."""

    name: str


class PlannedFor(Reply, message="door-planned"):
    """When the meeting is meant to be."""

    at: datetime
    zone: Zone


class HouseFull(Reply, message="door-full"):
    """No more people are let in."""

    limit: int


class CodePause(Reply, message="door-code-pause"):
    """Too many wrong codes were typed."""

    wait: timedelta


class DoorWords:
    """The door's texts, language by language; each label is looked up once."""

    def __init__(self, catalogue: Catalogue, renderer: Renderer, default: str) -> None:
        self._catalogue = catalogue
        self._renderer = renderer
        self._default = catalogue.match(default) or catalogue.locales[0]
        self._labels: dict[tuple[str, str], str] = {}
        self._spoken = lru_cache(maxsize=REMEMBERED)(self._choose)
        self.languages = tuple((code, language_name(code)) for code in catalogue.locales)
        self.leftwards = frozenset(code for code in catalogue.locales if is_rtl(code))

    def language(self, asked: str | None, accepted: str | None) -> str:
        """Return the language to speak: the one asked for, else one that the browser accepts.

        `accepted` is the header `Accept-Language` (RFC 9110, 12.5.4).
        """
        return self._spoken((asked or "")[:LONGEST_LANGUAGE], (accepted or "")[:LONGEST_HEADER])

    def _choose(self, asked: str, accepted: str) -> str:
        found = self._catalogue.match(asked)
        if found is not None:
            return found
        for code in _preferred(accepted):
            found = self._catalogue.match(code)
            if found is not None:
                return found
        return self._default

    def label(self, language: str, message: str) -> str:
        """Return a text without values; raises CatalogueError where no language has it."""
        key = (language, message)
        if key not in self._labels:
            chain = self._catalogue.chain(language, self._default)
            texts = (self._catalogue.text(code, message, None, {}) for code in chain)
            text = next((text for text in texts if text is not None), None)
            if text is None:
                raise CatalogueError([f"{message}: in no language"])
            self._labels[key] = text
        return self._labels[key]

    def say(self, language: str, reply: Reply, zone: str = "UTC") -> str:
        """Return a text with its values; moments as clocks in `zone` (an IANA name) show them."""
        return self._renderer.plain(reply, Reader(language, zone))


def _preferred(accepted: str) -> list[str]:
    """Return the languages of an `Accept-Language`, the most wanted first; faulty ones are not."""
    weighed = []
    for place, part in enumerate(accepted.split(",")):
        code, _, weight = part.partition(";")
        try:
            wanted = float(weight.strip().removeprefix("q=")) if weight.strip() else 1.0
        except ValueError:
            continue
        if code.strip() and wanted > 0:
            weighed.append((-wanted, place, code.strip()))
    return [code for _, _, code in sorted(weighed)]
