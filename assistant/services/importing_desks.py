"""Bringing in what a file of circles says about their desks."""

from dataclasses import replace

from assistant.domain.circles import Circle
from assistant.services.desk_file import DeskWanted
from assistant.services.desk_people import DeskPeople
from assistant.services.post import Post
from assistant.storage.desk_texts import DeskText, DeskTextRepository, TextKind
from assistant.storage.desks import DeskRepository, Part


class DeskImport:
    """Brings desks in; twice changes nothing."""

    def __init__(
        self, *, desks: DeskRepository, texts: DeskTextRepository, people: DeskPeople
    ) -> None:
        self._desks = desks
        self._texts = texts
        self._people = people

    async def bring(
        self, circle: Circle, position: int, wanted: DeskWanted, staged: Post, notes: list[str]
    ) -> bool:
        """Make a circle's desk what the file says; return whether that is a change."""
        changed = await self._desks.get(circle.id) != wanted.settings
        if changed:
            await self._desks.put(circle.id, wanted.settings)
        changed |= await self._people.name(circle, Part.DUTY, wanted.duty, notes)
        changed |= await self._people.name(circle, Part.CONFIDANT, wanted.confidants, notes)
        gathered = await self._people.gather_confidants(circle, position, staged)
        return await self._bring_texts(circle, wanted.texts) or changed or gathered

    async def _bring_texts(self, circle: Circle, wanted: tuple[DeskText, ...]) -> bool:
        """Bring texts that the file has anew; what was changed in chat since stays as it is.

        A text that the file has no more goes, unless people of the circle made it theirs.
        """
        changed, listed = False, set[tuple[TextKind, str, str]]()
        known = {
            (text.kind, text.name_key, text.language): text
            for kind in TextKind
            for text in await self._texts.of_circle(circle.id, kind)
        }
        for each in wanted:
            key = (each.kind, each.name_key, each.language)
            listed.add(key)
            filed = (each.question, each.text or "")
            before = known.get(key)
            if before is None or before.filed != filed:
                await self._texts.put(replace(each, circle_id=circle.id, filed=filed))
                changed = True
        for key, text in known.items():
            if key not in listed and text.filed is not None:
                changed = True
                ours = text.text is not None and (text.question, text.text) != text.filed
                await self._texts.drop(replace(text, filed=None))
                if ours:
                    await self._texts.put(replace(text, filed=None))
        return changed
