"""All that is kept of circles, in the words of the file that they are imported from."""

from typing import Any

from assistant.domain.circles import Circle
from assistant.domain.desks import DeskSettings
from assistant.services.desk_texts import DeskTexts
from assistant.services.desk_words import write_holidays, write_week
from assistant.storage.circles import CircleRepository, Lead
from assistant.storage.desk_texts import DeskText, TextKind
from assistant.storage.desks import DeskRepository, NamedPerson, Part
from assistant.storage.persons import PersonRepository


class CircleSheets:
    """Writes circles as their file would; imported anew, that changes nothing."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        desks: DeskRepository,
        texts: DeskTexts,
        persons: PersonRepository,
    ) -> None:
        self._circles = circles
        self._desks = desks
        self._texts = texts
        self._persons = persons

    async def all(self) -> list[dict[str, Any]]:
        """Return each circle's table, in the co-op's order; what is not said is left out."""
        leads = await self._circles.leads()
        return [
            {key: value for key, value in sheet.items() if value not in (None, (), [], {})}
            for sheet in [
                await self._sheet(circle, leads[circle.slug])
                for circle in await self._circles.all()
            ]
        ]

    async def _sheet(self, circle: Circle, lead: Lead) -> dict[str, Any]:
        return {
            "slug": circle.slug,
            "name": dict(circle.names),
            "remit": dict(circle.remits),
            "lead": await self._contact(NamedPerson(person_id=lead.person_id, key=lead.key)),
            "room": circle.room_id,
            "permissions": sorted(each.value for each in circle.permissions),
            "default": circle.default or None,
            **_settings(await self._desks.get(circle.id)),
            "duty": await self._contacts(circle, Part.DUTY),
            "confidants": await self._contacts(circle, Part.CONFIDANT),
            "canned": {
                texts[0].name: {each.language: each.text for each in texts}
                for texts in await self._texts.of_circle(circle.id, TextKind.CANNED)
            },
            "faq": {
                texts[0].name: _question(texts)
                for texts in await self._texts.of_circle(circle.id, TextKind.FAQ)
            },
        }

    async def _contacts(self, circle: Circle, part: Part) -> list[str]:
        named = await self._desks.people(circle.id, part)
        found = [await self._contact(each) for each in named]
        return [each for each in found if each is not None]

    async def _contact(self, named: NamedPerson) -> str | None:
        """Return a Matrix ID or e-mail address; None for nobody, and for who has neither."""
        if named.person_id is None:
            return named.key
        ids = await self._persons.ids_of(named.person_id)
        if ids:
            return ids[0].user_id
        person = await self._persons.get(named.person_id)
        return None if person is None else person.email


def _settings(settings: DeskSettings) -> dict[str, Any]:
    return {
        "languages": list(settings.languages),
        "zone": settings.zone,
        "hours": settings.weekly and write_week(settings.weekly),
        "holidays": write_holidays(settings.holidays),
        "service": {
            priority.name.lower(): {
                key: str(value)
                for key, value in (("first", promise.first), ("resolution", promise.resolution))
                if value is not None
            }
            for priority, promise in sorted(settings.service.items())
        },
        "rota": settings.rota
        and {"turn": settings.rota.turn.value, "since": settings.rota.since.isoformat()},
    }


def _question(texts: list[DeskText]) -> dict[str, Any]:
    return {
        "question": {each.language: each.question or each.name for each in texts},
        "answer": {each.language: each.text for each in texts},
    }
