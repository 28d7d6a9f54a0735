"""Invitations: codes for members who are not linked yet, mailed or handed over by their circle."""

import secrets
from dataclasses import dataclass
from datetime import timedelta

from assistant.domain.coop import Coop, Times
from assistant.domain.persons import Person
from assistant.domain.replies import Reply
from assistant.services.codes import CodeHasher, new_code, shown
from assistant.services.post import Post
from assistant.storage.audit import AuditRepository
from assistant.storage.codes import CodeRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction


class UnknownMember(LookupError):  # noqa: N818 - what it is; for the operator
    """No member has that key."""


class LinkInvitation(Reply, message="link-invitation"):
    """The mail that invites one person, with a code."""

    name: str
    coop: str
    assistant: str | None  # the Matrix ID to write to
    code: str
    valid: timedelta


@dataclass(frozen=True, kw_only=True)
class Invited:
    """What was done for one person.

    `code` is set only where there is no address to mail it to: a circle hands it over.
    """

    person: Person
    outcome: str  # mailed, handed-over, linked, waiting (for their open invitation), no-address
    code: str | None = None


class Invitations:
    """Issues codes to the people who act for members."""

    def __init__(
        self,
        *,
        persons: PersonRepository,
        members: MemberRepository,
        codes: CodeRepository,
        audit: AuditRepository,
        hasher: CodeHasher,
        coop: Coop,
        times: Times,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._persons = persons
        self._members = members
        self._codes = codes
        self._audit = audit
        self._hasher = hasher
        self._coop = coop
        self._times = times
        self._post = post
        self._now = tx.now

    async def invite_all(self) -> tuple[Invited, ...]:
        """Mail everybody who is neither linked nor has an open invitation.

        Who has no e-mail address is passed over: invite those one by one, to get their code.
        """
        linked = await self._persons.linked()
        results = []
        for person in await self._persons.all():
            if person.id in linked:
                results.append(Invited(person=person, outcome="linked"))
            elif person.email is None:
                results.append(Invited(person=person, outcome="no-address"))
            elif await self._codes.invited(person.id, self._now):
                results.append(Invited(person=person, outcome="waiting"))
            else:
                results.append(await self._invite(person))
        return tuple(results)

    async def invite(
        self, member_key: str, *, again: bool = False, actor: str = "operator"
    ) -> tuple[Invited, ...]:
        """Invite the people of one member; a new code, whatever was sent before.

        Who is linked already is passed over unless `again` (a second account). Raises
        UnknownMember.
        """
        member = await self._members.by_key(member_key)
        if member is None:
            raise UnknownMember(member_key)
        linked = await self._persons.linked()
        return tuple(
            [
                Invited(person=agent.person, outcome="linked")
                if agent.person.id in linked and not again
                else await self._invite(agent.person, actor)
                for agent in await self._members.agents_of(member.id)
            ]
        )

    async def _invite(self, person: Person, actor: str = "operator") -> Invited:
        code = new_code()
        await self._codes.add(
            self._hasher.code(code),
            person_id=person.id,
            asker=None,
            address=None,
            now=self._now,
            expires_at=self._now + self._times.invitation_expiry,
        )
        await self._audit.add(
            "members-invite",
            actor=actor,
            person_id=person.id,
            data={"mailed": person.email is not None},
            now=self._now,
        )
        if person.email is None:
            return Invited(person=person, outcome="handed-over", code=shown(code))
        self._post.mail(
            address=person.email,
            locale=person.locale or self._coop.default_locale,
            message=LinkInvitation(
                name=person.name,
                coop=self._coop.name,
                assistant=self._coop.assistant,
                code=shown(code),
                valid=self._times.invitation_expiry,
            ),
            key=f"invite:{secrets.token_hex(16)}",
        )
        return Invited(person=person, outcome="mailed")
