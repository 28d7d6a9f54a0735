"""What a circle often says: canned replies and answers to frequent questions, by name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.domain.coop import Coop
from assistant.domain.names import alike
from assistant.domain.word_overlap import shared_words
from assistant.storage.circles import CircleRepository
from assistant.storage.desk_texts import DeskText, DeskTextRepository, TextKind
from assistant.storage.desks import DeskRepository

LONGEST_NAME, LONGEST_TEXT = 60, 4000
FEW = 2
"""Of a question with so many words all have to be in a text that is about it …"""
MOST = 0.6
"""… and of one with more, this part of them."""


@dataclass(frozen=True, kw_only=True)
class CannedText:
    """A reply that a circle keeps, in one language."""

    name: str
    locale: str
    text: str


@dataclass(frozen=True, kw_only=True)
class FaqEntry:
    """An answer to a frequent question, both in one language."""

    circle_id: int
    name: str
    locale: str
    question: str
    answer: str


@dataclass(frozen=True, kw_only=True)
class NameKept:
    """A name under which something is kept, and in which languages."""

    name: str
    locales: tuple[str, ...]


class DeskTexts:
    """Keeps texts of circles, and finds them; of one kind, a name has one text a language."""

    def __init__(self, *, texts: DeskTextRepository, desks: DeskRepository, coop: Coop) -> None:
        self._texts = texts
        self._desks = desks
        self._coop = coop

    async def names(self, circle_id: int, kind: TextKind) -> tuple[NameKept, ...]:
        """Return what is kept, by name."""
        return tuple(
            NameKept(name=each[0].name, locales=tuple(text.language for text in each))
            for each in _by_name(await self._texts.of_circle(circle_id, kind))
        )

    async def named(self, circle_id: int, kind: TextKind, name: str) -> tuple[DeskText, ...]:
        """Return the texts of a name, one a language; nothing where there is none.

        Some words of a name are enough where no other has them.
        """
        kept = _by_name(await self._texts.of_circle(circle_id, kind))
        words = set(alike(name).split())
        found = [each for each in kept if each[0].name_key == alike(name)]
        found = found or [each for each in kept if words <= set(each[0].name_key.split())]
        return tuple(found[0]) if words and len(found) == 1 else ()

    async def best(self, circle_id: int, kind: TextKind, name: str, locale: str) -> DeskText | None:
        """Return the text of a name in the language closest to `locale`; None: no such name."""
        found = await self.named(circle_id, kind, name)
        return await self.closest(found, locale) if found else None

    async def closest(self, texts: Sequence[DeskText], locale: str) -> DeskText:
        """Return the one in that language, else the co-op's, else one that the circle speaks."""
        spoken = (await self._desks.get(texts[0].circle_id)).languages
        for wanted in (locale, self._coop.default_locale, *spoken):
            for same in (str, _base):
                for text in texts:
                    if same(text.language) == same(wanted):
                        return text
        return texts[0]

    async def of_circle(self, circle_id: int, kind: TextKind) -> list[list[DeskText]]:
        """Return a circle's texts: for each name those of all languages."""
        return _by_name(await self._texts.of_circle(circle_id, kind))

    async def keep(self, text: DeskText) -> DeskText | None:
        """Keep a text; return what was there before, also where it had been taken out.

        What the file last said stays noted with it, so that importing the same file again does not
        bring that back.
        """
        known = await self._texts.of_circle(text.circle_id, text.kind, text.name_key)
        before = next((each for each in known if each.language == text.language), None)
        await self._texts.put(replace(text, filed=before.filed if before else None))
        return before

    async def drop(self, circle_id: int, kind: TextKind, name: str) -> tuple[DeskText, ...]:
        """Keep a name no more, in no language; return what was dropped: nothing for no name."""
        known = await self._texts.of_circle(circle_id, kind, alike(name))
        dropped = tuple(each for each in known if each.text is not None)
        for each in dropped:
            await self._texts.drop(each)
        return dropped


class CannedTexts:
    """Finds canned replies."""

    def __init__(self, *, texts: DeskTexts) -> None:
        self._texts = texts

    async def best(self, circle_id: int, name: str, locale: str) -> CannedText | None:
        """Return a reply in the language closest to `locale`; None where none has that name."""
        found = await self._texts.best(circle_id, TextKind.CANNED, name, locale)
        if found is None or found.text is None:
            return None
        return CannedText(name=found.name, locale=found.language, text=found.text)


class Faq:
    """Finds answers to frequent questions."""

    def __init__(self, *, texts: DeskTexts, circles: CircleRepository) -> None:
        self._texts = texts
        self._circles = circles

    async def matching(
        self, text: str, locale: str, circle_id: int | None = None
    ) -> tuple[FaqEntry, ...]:
        """Return what circles, or one of them, answer to what `text` seems to ask; best first.

        A question is known in each of its languages, and answered in the closest to `locale`.
        """
        asked = [circle_id] if circle_id is not None else [c.id for c in await self._circles.all()]
        found = list[tuple[int, FaqEntry]]()
        for each in asked:
            for texts in await self._texts.of_circle(each, TextKind.FAQ):
                shared = max(_shared(one.question or one.name, text) for one in texts)
                if shared:
                    said = await self._texts.closest(texts, locale)
                    found.append((shared, _entry(said)))
        found.sort(key=lambda pair: -pair[0])
        return tuple(entry for _, entry in found)


def text_of(
    circle_id: int, kind: TextKind, name: str, language: str, text: str, question: str | None = None
) -> DeskText:
    """Return a text as it is kept, its name compared as names are."""
    return DeskText(
        circle_id=circle_id,
        kind=kind,
        name=name,
        name_key=alike(name),
        language=language,
        question=question,
        text=text,
    )


def _entry(said: DeskText) -> FaqEntry:
    return FaqEntry(
        circle_id=said.circle_id,
        name=said.name,
        locale=said.language,
        question=said.question or said.name,
        answer=said.text or "",
    )


def _by_name(texts: Iterable[DeskText]) -> list[list[DeskText]]:
    """Return those that were not taken out, for each name."""
    names = dict[str, list[DeskText]]()
    for text in texts:
        if text.text is not None:
            names.setdefault(text.name_key, []).append(text)
    return list(names.values())


def _shared(question: str, text: str) -> int:
    """Return how many words of a question, one of several between commas, are in a text.

    0: the text is about something else.
    """
    return max(_shared_phrase(phrase, text) for phrase in question.replace("،", ",").split(","))


def _shared_phrase(phrase: str, text: str) -> int:
    words, shared = shared_words(phrase, phrase), shared_words(phrase, text)
    if not words:  # only small ones, which have to be there as they are
        whole = f" {_plain(phrase)} "
        return int(whole.strip() != "" and whole in f" {_plain(text)} ")
    enough = len(words) if len(words) <= FEW else MOST * len(words)
    return len(shared) if len(shared) >= enough else 0


def _plain(text: str) -> str:
    """Return the words of a text, without what stands between them."""
    return " ".join("".join(c if c.isalnum() else " " for c in alike(text)).split())


def _base(language: str) -> str:
    return language.partition("-")[0]
