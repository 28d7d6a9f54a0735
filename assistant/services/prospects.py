"""Prospects: who may become a member; that they have is noted by imports."""

import re
from dataclasses import replace
from typing import Any

from assistant.domain.names import alike
from assistant.domain.persons import Caller
from assistant.domain.prospects import Prospect
from assistant.domain.replies import Refusal
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.prospects import ProspectRepository
from assistant.storage.unit_of_work import Transaction


class ProspectUnknown(Refusal, message="prospects-unknown"):
    """Nobody who has not become a member yet is called so."""

    asked: str


class ProspectKnown(Refusal, message="prospects-known"):
    """Somebody with that address, Matrix ID or name is noted already."""

    name: str


class Prospects:
    """Keeps prospects; commands that show them ask for `Permission.OPERATE`."""

    def __init__(
        self, prospects: ProspectRepository, audit: AuditRepository, undo: Undo, tx: Transaction
    ) -> None:
        self._prospects = prospects
        self._audit = audit
        self._undo = undo
        self._now = tx.now

    async def open(self) -> tuple[Prospect, ...]:
        """Return everybody who has not become a member, the latest first."""
        return await self._prospects.open()

    async def find(self, words: str) -> tuple[Prospect, ...]:
        """Return whose name, address or Matrix ID has all the words; raises ProspectUnknown."""
        wanted = alike(words).split()
        found = tuple(
            each
            for each in await self._prospects.open()
            if all(word in alike(_about(each)) for word in wanted)
        )
        if not found:
            raise ProspectUnknown(asked=words[:80])
        return found

    async def add(
        self, caller: Caller, name: str, email: str | None, user_id: str | None
    ) -> Prospect:
        """Note somebody; raises ProspectKnown."""
        for each in await self._prospects.open():
            same = alike(each.name) == alike(name)
            if same or (email and each.email == email) or (user_id and each.user_id == user_id):
                raise ProspectKnown(name=each.name)
        prospect = await self._prospects.add(
            Prospect(
                id=0, name=name, email=email, user_id=user_id, source=_by(caller), note=None,
                first_seen=self._now,
            )
        )  # fmt: skip
        await self._note("prospects-add", caller, prospect)
        await self._undo.record("prospects-add", {"id": prospect.id})
        return prospect

    async def note(self, caller: Caller, words: str) -> Prospect:
        """Add what follows a prospect's name to their note; raises ProspectUnknown.

        The name is as many of the first words as are somebody's; a colon after it is left out.
        """
        parts = words.split()
        people = await self._prospects.open()
        for count in range(min(len(parts) - 1, 6), 0, -1):
            named = alike(" ".join(parts[:count]).rstrip(":,-"))
            found = [p for p in people if named in {alike(p.name), p.email, p.user_id}]
            if len(found) == 1:
                text = " ".join(parts[count:]).lstrip(":,- ")
                return await self._write(caller, found[0], text)
        raise ProspectUnknown(asked=words[:80])

    async def _write(self, caller: Caller, prospect: Prospect, text: str) -> Prospect:
        joined = "; ".join(part for part in (prospect.note, text) if part)
        after = replace(prospect, note=joined[-2000:])
        await self._prospects.update(after)
        await self._note("prospects-note", caller, prospect)
        await self._undo.record("prospects-note", {"id": prospect.id, "before": prospect.note})
        return after

    async def _note(self, action: str, caller: Caller, prospect: Prospect) -> None:
        await self._audit.add(
            action,
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=f"prospect:{prospect.id}",
            now=self._now,
        )


@undoes("prospects-add")
async def undo_add(data: dict[str, Any], prospects: ProspectRepository) -> None:
    """Forget the prospect."""
    await prospects.remove(data["id"])


@undoes("prospects-note")
async def undo_note(data: dict[str, Any], prospects: ProspectRepository) -> None:
    """Write the note of before."""
    prospect = await prospects.get(data["id"])
    if prospect is not None:
        await prospects.update(replace(prospect, note=data["before"]))


def _by(caller: Caller) -> str | None:
    return caller.person.name if caller.person else None


def _about(prospect: Prospect) -> str:
    return re.sub(r"\s+", " ", f"{prospect.name} {prospect.email or ''} {prospect.user_id or ''}")
