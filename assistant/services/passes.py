"""Passes: personal links to the door, which carry somebody's name and role without saying them."""

import hashlib
import secrets
from datetime import datetime, timedelta

from assistant.domain.coop import Times
from assistant.domain.meetings import MeetingRole
from assistant.domain.persons import Person
from assistant.domain.rooms import Doors, Room
from assistant.services.occasions import when_due
from assistant.storage.due import DueRepository
from assistant.storage.passes import Pass, PassRepository
from assistant.storage.unit_of_work import Transaction

BYTES = 24
"""Random bytes of a secret: 192 bits, which nobody guesses, so that a plain digest keeps them."""

LONGEST = 100
"""Characters of what is looked up at most; a secret has 32."""

SWEEP = "passes-sweep"
SWEPT_EVERY = timedelta(hours=1)


class NoDoor(RuntimeError):  # noqa: N818 - names what is missing
    """A pass leads to our own page, and the settings name none (`web.public_url`)."""


class Passes:
    """Issues passes and spends them; what is kept of one is a digest, never its secret."""

    def __init__(
        self,
        passes: PassRepository,
        due: DueRepository,
        doors: Doors,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._passes = passes
        self._due = due
        self._doors = doors
        self._times = times
        self._now = tx.now

    async def issue(self, person: Person, room: Room, role: MeetingRole) -> str:
        """Return a link that lets the person into the room once, within `Times.pass_expiry`.

        It belongs in that person's direct room and nowhere else. Raises `NoDoor`.
        """
        secret = secrets.token_urlsafe(BYTES)
        link = self._doors.pass_link(secret)
        if link is None:
            raise NoDoor
        until = self._now + self._times.pass_expiry
        await self._passes.add(
            _digest(secret), room_id=room.id, person_id=person.id, role=role, until=until
        )
        await self._plan_sweep(until)
        return link

    async def held(self, secret: str) -> Pass | None:
        """Return the pass that a secret stands for while it can be spent; changes nothing."""
        if len(secret) > LONGEST or not secret.isascii():
            return None
        found = await self._passes.by_digest(_digest(secret))
        if found is None or found.used_at is not None or found.until <= self._now:
            return None
        return found

    async def spend(self, held: Pass) -> bool:
        """Spend a pass; False where somebody was quicker, or where its time is over."""
        return await self._passes.use(held.id, self._now)

    async def keep(self, held: Pass) -> None:
        """Let a pass be good for its whole time anew: its holder stands at the door and waits."""
        until = self._now + self._times.pass_expiry
        await self._passes.keep(held.id, self._now, until)
        await self._plan_sweep(until)

    async def _plan_sweep(self, until: datetime) -> None:
        sweep = _next_sweep(until)
        await self._due.put(SWEEP, f"{SWEEP}:{sweep.isoformat()}", sweep, {})

    async def sweep(self) -> None:
        """Forget the passes whose time is over."""
        await self._passes.sweep(self._now)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _next_sweep(until: datetime) -> datetime:
    """Return the full hour after `until`: one row for all passes of an hour."""
    return until.replace(minute=0, second=0, microsecond=0) + SWEPT_EVERY


@when_due(SWEEP)
async def sweep_passes(passes: Passes) -> None:
    """Forget the passes of the hour."""
    await passes.sweep()
