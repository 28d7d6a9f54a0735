"""From person back to stranger: one Matrix ID is no longer anybody's."""

from typing import Any

from assistant.domain.persons import Caller, Via
from assistant.domain.replies import Refusal, Reply
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction


class NotLinked(Refusal, message="link-none"):
    """The asking Matrix ID is nobody's, so there is nothing to take away."""


class NotYourAccount(Refusal, message="link-not-yours"):
    """The Matrix ID named is none of the caller's; whether it is somebody else's is not said."""

    user_id: str


class LinkBack(Reply, message="link-back"):
    """An account that was unlinked is the person's again."""

    account: str


class LinkGone(Refusal, message="link-gone"):
    """The account has become somebody's since, or the person is gone: it cannot come back."""

    account: str


class Unlinking:
    """Takes a Matrix ID from its person."""

    def __init__(
        self, persons: PersonRepository, audit: AuditRepository, undo: Undo, tx: Transaction
    ) -> None:
        self._persons = persons
        self._audit = audit
        self._undo = undo
        self._now = tx.now

    async def unlink(self, caller: Caller, user_id: str | None = None) -> str:
        """Unlink `user_id`, one of the caller's own, or the caller itself; return which it was.

        Raises NotLinked for a stranger and NotYourAccount for any other ID.
        """
        if caller.person is None:
            raise NotLinked
        wanted = user_id or caller.user_id
        own = {each.user_id: each for each in await self._persons.ids_of(caller.person.id)}
        if wanted not in own:
            raise NotYourAccount(user_id=wanted)
        await self._persons.unlink(wanted)
        await self._audit.add(
            "link-remove",
            actor=caller.user_id,
            person_id=caller.person.id,
            subject=wanted,
            now=self._now,
        )
        via = own[wanted].via.value
        await self._undo.record(
            "link-remove", {"user_id": wanted, "person_id": caller.person.id, "via": via}
        )
        return wanted


@undoes("link-remove")
async def relink(
    data: dict[str, Any], persons: PersonRepository, audit: AuditRepository, tx: Transaction
) -> LinkBack:
    """Give the Matrix ID back.

    Raises LinkGone where it has become somebody's since, or the person is gone.
    """
    user_id, person_id = data["user_id"], data["person_id"]
    if await persons.of_user(user_id) is not None or await persons.get(person_id) is None:
        raise LinkGone(account=user_id)
    await persons.link(user_id, person_id, via=Via(data["via"]), now=tx.now)
    await audit.add("link-undo", actor=user_id, person_id=person_id, subject=user_id, now=tx.now)
    return LinkBack(account=user_id)
