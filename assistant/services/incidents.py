"""Incidents: what a circle knows of is told to whoever asks, before it becomes a ticket each."""

from dataclasses import dataclass, replace
from typing import Any

from assistant.domain.circles import Circle
from assistant.domain.incoming import Place
from assistant.domain.names import alike
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.replies import Localized, Refusal, Reply
from assistant.services.post import Post
from assistant.services.tickets import in_circle
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.incidents import Incident, IncidentRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

NAME = 40
"""So many characters the name of an incident has at most: one word, or a few in quotation marks."""
_BETWEEN = " \n\t:,\u2013\u2014-"
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“", "'": "'"}


class NotCirclesRoom(Refusal, message="incidents-where"):
    """Incidents are a circle's, and spoken of in its own room by its people."""


class IncidentNeedsWords(Refusal, message="incidents-words"):
    """An incident has a name, and words for whoever asks about it."""

    name: str | None


class NoSuchIncident(Refusal, message="incidents-unknown"):
    """The circle has no running incident of that name; `known` are those that it has."""

    name: str
    known: tuple[str, ...]


class IncidentOver(Reply, message="incidents-over-news"):
    """Tells those who waited that an incident is over; `text` is what the circle adds."""

    circle: Localized
    name: str
    text: str | None


@dataclass(frozen=True, kw_only=True)
class Begun:
    """An incident; `anew`: it was known, and says something else from now on."""

    incident: Incident
    anew: bool


@dataclass(frozen=True, kw_only=True)
class Ended:
    """An incident that is over, and how many people were told."""

    incident: Incident
    told: int


class Incidents:
    """Begins and ends incidents, and remembers who waits for the end."""

    def __init__(
        self,
        *,
        repository: IncidentRepository,
        circles: CircleRepository,
        persons: PersonRepository,
        audit: AuditRepository,
        undo: Undo,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._circles = circles
        self._persons = persons
        self._audit = audit
        self._undo = undo
        self._post = post
        self._now = tx.now

    async def running(self, circle: Circle) -> tuple[Incident, ...]:
        """Return what a circle knows of and is not over, newest first."""
        return await self._repository.running(circle.id)

    async def here(self, caller: Caller, place: Place) -> tuple[Incident, ...]:
        """Return what is running in the circle whose room this is; raises `NotCirclesRoom`."""
        return await self.running(await self._circle(caller, place))

    async def begin(self, caller: Caller, place: Place, words: str) -> Begun:
        """Begin the incident that `words` name first, or let it say what they say then.

        Raises `NotCirclesRoom` and `IncidentNeedsWords`.
        """
        circle = await self._circle(caller, place)
        name, text = named(words)
        if not text:
            raise IncidentNeedsWords(name=name or None)
        known = await self._repository.named(circle.id, alike(name))
        if known is not None:
            await self._repository.say(known.id, text)
            await self._undo.record("incident-text", {"id": known.id, "text": known.text})
            found = replace(known, text=text)
        else:
            found = await self._repository.begin(circle.id, name, alike(name), text, self._now)
            await self._undo.record("incident-begin", {"id": found.id})
        await self._note("incident-begin", caller, circle)
        return Begun(incident=found, anew=known is not None)

    async def end(self, caller: Caller, place: Place, words: str) -> Ended:
        """End the incident that `words` name first, and tell those who wait, with what they add.

        Raises `NotCirclesRoom` and `NoSuchIncident`.
        """
        circle = await self._circle(caller, place)
        name, text = named(words)
        found = await self._repository.named(circle.id, alike(name))
        if found is None:
            running = await self._repository.running(circle.id)
            raise NoSuchIncident(name=name, known=tuple(each.name for each in running))
        await self._repository.end(found.id, self._now)
        told = await self._tell(found, circle, text or None)
        await self._note("incident-end", caller, circle)
        return Ended(incident=found, told=told)

    async def follow(self, incident: Incident, caller: Caller) -> None:
        """Let the caller hear when an incident is over."""
        if caller.person is not None:
            await self._repository.follow(incident.id, caller.person.id)

    async def _tell(self, incident: Incident, circle: Circle, text: str | None) -> int:
        over = IncidentOver(circle=circle.names, name=incident.name, text=text)
        told = 0
        for person_id in await self._repository.followers(incident.id):
            ids = await self._persons.ids_of(person_id)
            if ids:
                told += 1
                self._post.relay(user_id=ids[0].user_id, message=over, priority=Priority.REMINDER)
        return told

    async def _circle(self, caller: Caller, place: Place) -> Circle:
        circle = await self._circles.by_slug(place.circle) if place.circle else None
        if circle is None or place.direct or not in_circle(caller, circle):
            raise NotCirclesRoom
        return circle

    async def _note(self, what: str, caller: Caller, circle: Circle) -> None:
        await self._audit.add(
            what,
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=circle.slug,
            now=self._now,
        )


def named(words: str) -> tuple[str, str]:
    """Part what names an incident, a word or what stands in quotation marks, from what follows."""
    words = words.strip()
    end = _QUOTES.get(words[:1])
    if end is not None and end in words[1:]:
        name, _, rest = words[1:].partition(end)
    else:
        name, _, rest = words.partition(" ")
        head, colon, tail = name.partition(":")
        name, rest = (head, f"{tail} {rest}") if colon else (name, rest)
    return " ".join(name.split())[:NAME], rest.strip(_BETWEEN)


@undoes("incident-begin")
async def not_begun(data: dict[str, Any], repository: IncidentRepository, tx: Transaction) -> None:
    """Take back that an incident began."""
    await repository.end(int(data["id"]), tx.now)


@undoes("incident-text")
async def said_before(data: dict[str, Any], repository: IncidentRepository) -> None:
    """Let an incident say what it said before."""
    await repository.say(int(data["id"]), str(data["text"]))
