"""What people choose for themselves: language, time zone, and what they do not want to be told."""

from typing import Any

from assistant.domain.coop import Caps, Coop
from assistant.domain.notices import Notice
from assistant.domain.persons import Caller, Person
from assistant.domain.replies import Language, Reply, Zone
from assistant.services.undo import Undo, undoes
from assistant.services.unlinking import NotLinked
from assistant.storage.notices import MuteRepository
from assistant.storage.persons import PersonRepository, StrangerRepository


class LanguageBack(Reply, message="language-back"):
    """The language of before is back; None: none had been chosen."""

    language: Language | None


class TimezoneBack(Reply, message="timezone-back"):
    """The zone of before is back; `chosen` False: the co-op's, because none had been chosen."""

    zone: Zone
    chosen: bool


class MuteKind(Reply, message="mute-kind"):
    """A kind of unsolicited message."""

    kind: Notice


class MuteBack(Reply, message="mute-back"):
    """What is muted now is what was muted before; () where nothing was."""

    muted: tuple[MuteKind, ...]


class Preferences:
    """Keeps what a person has chosen; of a stranger only the language."""

    def __init__(
        self,
        *,
        persons: PersonRepository,
        strangers: StrangerRepository,
        mutes: MuteRepository,
        undo: Undo,
        caps: Caps,
    ) -> None:
        self._persons = persons
        self._strangers = strangers
        self._mutes = mutes
        self._undo = undo
        self.languages = caps.locales  # those that the assistant speaks

    async def language(self, caller: Caller) -> str | None:
        """Return the language that the caller has chosen, or was found to use, or None."""
        if caller.person is not None:
            return caller.person.locale
        return (await self._strangers.get(caller.user_id)).locale

    async def set_language(self, caller: Caller, locale: str) -> None:
        """Answer the caller in `locale`, one of the catalogue's, from now on."""
        before = await self.language(caller)
        await _keep_language(self._persons, self._strangers, caller, locale)
        await self._undo.record("language-set", {"before": before})

    async def set_timezone(self, caller: Caller, zone: str) -> None:
        """Tell the caller times in that zone (an IANA name); raises NotLinked."""
        person = _person(caller)
        await self._persons.set_timezone(person.id, zone)
        await self._undo.record("timezone-set", {"before": person.timezone})

    async def muted(self, caller: Caller) -> frozenset[Notice]:
        """Return the kinds that the caller has muted; raises NotLinked."""
        kept = await self._mutes.of(_person(caller).id)
        return frozenset(kind for kind in Notice if kind.value in kept)

    async def mute(self, caller: Caller, kind: str | None) -> frozenset[Notice]:
        """Tell the caller nothing of that kind any more, or, with None, nothing of any kind.

        `kind` is a value of `Notice`. Returns all that is muted now. Raises NotLinked.
        """
        return await self._change(caller, (await self.muted(caller)) | _kinds(kind))

    async def unmute(self, caller: Caller, kind: str | None) -> frozenset[Notice]:
        """Tell the caller that kind, or everything, again; otherwise like `mute`."""
        return await self._change(caller, (await self.muted(caller)) - _kinds(kind))

    async def _change(self, caller: Caller, kinds: frozenset[Notice]) -> frozenset[Notice]:
        person = _person(caller)
        before = await self._mutes.of(person.id)
        await self._mutes.put(person.id, frozenset(kind.value for kind in kinds))
        await self._undo.record("mute-set", {"before": sorted(before)})
        return kinds


@undoes("language-set")
async def undo_language(
    data: dict[str, Any],
    caller: Caller,
    persons: PersonRepository,
    strangers: StrangerRepository,
) -> LanguageBack:
    """Answer in the language of before."""
    before: str | None = data["before"]
    await _keep_language(persons, strangers, caller, before)
    return LanguageBack(language=Language(before) if before else None)


@undoes("timezone-set")
async def undo_timezone(
    data: dict[str, Any], caller: Caller, persons: PersonRepository, coop: Coop
) -> TimezoneBack:
    """Tell times in the zone of before."""
    before: str | None = data["before"]
    await persons.set_timezone(_person(caller).id, before)
    return TimezoneBack(zone=Zone(before or coop.timezone), chosen=before is not None)


@undoes("mute-set")
async def undo_mute(data: dict[str, Any], caller: Caller, mutes: MuteRepository) -> MuteBack:
    """Mute what was muted before."""
    before = frozenset(data["before"])
    await mutes.put(_person(caller).id, before)
    # A kind that an earlier version knew stays muted, and has no name any more.
    return MuteBack(muted=tuple(MuteKind(kind=kind) for kind in Notice if kind.value in before))


async def _keep_language(
    persons: PersonRepository, strangers: StrangerRepository, caller: Caller, locale: str | None
) -> None:
    if caller.person is not None:
        await persons.set_locale(caller.person.id, locale)
    else:
        await strangers.set_locale(caller.user_id, locale)


def _person(caller: Caller) -> Person:
    if caller.person is None:
        raise NotLinked
    return caller.person


def _kinds(kind: str | None) -> frozenset[Notice]:
    return frozenset(Notice) if kind is None else frozenset({Notice(kind)})
