"""From stranger to person: a code to the e-mail address that the co-op knows, and back again."""

import hmac
import math
import secrets
from dataclasses import dataclass
from datetime import timedelta

from assistant.domain.addresses import NOBODY, NoAddress, parse_address
from assistant.domain.coop import Caps, Coop, Times
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Person, Via
from assistant.domain.replies import Refusal, Reply
from assistant.services.circle_rooms import CircleRooms
from assistant.services.codes import CodeHasher, fold_code, new_code, shown
from assistant.services.identity import Identity
from assistant.services.post import Post
from assistant.storage.audit import AuditRepository
from assistant.storage.codes import CodeRepository, Tries
from assistant.storage.conversations import ConversationRepository
from assistant.storage.persons import PersonRepository, StrangerRepository
from assistant.storage.unit_of_work import Transaction

WINDOW = timedelta(hours=1)
"""For how long requests and wrong codes are counted."""


class AlreadyLinked(Refusal, message="link-already"):
    """The asking Matrix ID is a person's already."""

    name: str


class NotAnAddress(Refusal, message="link-no-address"):
    """What was typed is no e-mail address."""


class TooManyRequests(Refusal, message="link-too-often"):
    """Enough codes were asked for in an hour."""

    wait: timedelta


class CodeLocked(Refusal, message="link-locked"):
    """Enough wrong codes were typed in an hour."""

    wait: timedelta


class LinkMailCode(Reply, message="link-mail-code"):
    """One person's code, in a mail."""

    name: str
    code: str


class LinkMail(Reply, message="link-mail"):
    """The mail with the codes of everybody who has that address."""

    coop: str
    asker: str
    codes: tuple[LinkMailCode, ...]
    valid: timedelta


class AnotherLinked(Reply, message="link-another"):
    """Tells a person's other Matrix IDs that a new one was linked."""

    user_id: str


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """What came of a code: who the caller is now, or None and the tries that are left."""

    linked: Caller | None = None
    left: int = 0


class Linking:
    """Links Matrix IDs to people, so that nobody learns whom the co-op knows."""

    def __init__(
        self,
        *,
        persons: PersonRepository,
        identity: Identity,
        strangers: StrangerRepository,
        conversations: ConversationRepository,
        codes: CodeRepository,
        audit: AuditRepository,
        hasher: CodeHasher,
        rooms: CircleRooms,
        coop: Coop,
        times: Times,
        caps: Caps,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._persons = persons
        self._identity = identity
        self._strangers = strangers
        self._conversations = conversations
        self._codes = codes
        self._audit = audit
        self._hasher = hasher
        self._rooms = rooms
        self._coop = coop
        self._times = times
        self._caps = caps
        self._post = post
        self._now = tx.now

    async def request(self, caller: Caller, email: str) -> None:
        """Mail a code to `email`, if the co-op knows it.

        An unknown address, and one that has had its mails of this hour, takes the same path: the
        same queries, a row, a mail in the outbox; only that mail is to nobody. So neither the
        answer nor its delay tells the two apart. What is mailed goes to the address as the co-op
        knows it, never as it was typed. Raises AlreadyLinked, NotAnAddress, TooManyRequests.
        """
        self._refuse_linked(caller)
        try:
            address = parse_address(email)
        except NoAddress:
            raise NotAnAddress from None
        since = self._now - WINDOW
        if await self._codes.asked_by(caller.user_id, since) >= self._caps.code_mails:
            raise TooManyRequests(wait=WINDOW)
        digest = self._hasher.address(address)
        bombed = await self._codes.asked_for(digest, since) >= self._caps.code_mails
        known = await self._persons.by_email(address)
        found: tuple[Person | None, ...] = (None,) if bombed or not known else known
        await self._forget()
        listed = [await self._issue(person, caller, digest) for person in found]
        first = found[0]
        self._post.mail(
            address=NOBODY if first is None or first.email is None else first.email,
            locale=(first.locale if first else None) or self._coop.default_locale,
            message=LinkMail(
                coop=self._coop.name,
                asker=caller.user_id,
                codes=tuple(listed),
                valid=self._times.code_expiry,
            ),
            key=f"link:{secrets.token_hex(16)}",
        )

    async def redeem(self, caller: Caller, text: str) -> Attempt:
        """Link the caller to the person whose code `text` is, and let that code work no more.

        A wrong code is counted, so it is no refusal: that would be rolled back. Raises
        AlreadyLinked, and CodeLocked after `Caps.code_tries` wrong codes within an hour, or
        `Caps.code_tries_a_server` from the caller's homeserver, even for the right one.
        """
        self._refuse_linked(caller)
        tries = await self._tries(caller.user_id)
        if tries.tries >= self._caps.code_tries:
            raise CodeLocked(wait=_minutes(tries.since + WINDOW - self._now))
        _, _, server = caller.user_id.partition(":")
        together = await self._codes.tries_from(server, self._now - WINDOW)
        if together >= self._caps.code_tries_a_server:
            raise CodeLocked(wait=WINDOW)
        digest = self._hasher.code(fold_code(text) or "")
        code = await self._codes.open(digest, self._now)
        person = None
        if code is not None and hmac.compare_digest(code.digest, digest):
            person = await self._persons.get(code.person_id)
        if person is None:
            await self._forget()
            tries = Tries(tries=tries.tries + 1, since=tries.since)
            await self._codes.set_tries(caller.user_id, tries)
            return Attempt(left=self._caps.code_tries - tries.tries)
        await self._codes.spend(person.id, self._now)
        await self._codes.clear_tries(caller.user_id)
        await self._link(caller, person, Via.CODE if code and code.invited else Via.EMAIL)
        return Attempt(linked=await self._identity.caller(caller.user_id))

    async def _link(self, caller: Caller, person: Person, via: Via) -> None:
        for other in await self._persons.ids_of(person.id):
            message = AnotherLinked(user_id=caller.user_id)
            self._post.relay(user_id=other.user_id, message=message, priority=Priority.RELAY)
        await self._persons.link(caller.user_id, person.id, via=via, now=self._now)
        await self._rooms.welcome(self._post, person.id, ids=[caller.user_id])
        found = (await self._strangers.get(caller.user_id)).locale
        if found is None and person.locale is None:
            # Only likely, but mails have no other way to know.
            found = await self._conversations.guess_of(caller.user_id)
        await self._strangers.forget(caller.user_id)
        await self._audit.add(
            "link-code",
            actor=caller.user_id,
            person_id=person.id,
            subject=caller.user_id,
            data={"via": via.value},
            now=self._now,
        )
        if found is not None:
            await self._persons.set_locale(person.id, found)

    async def _issue(self, person: Person | None, caller: Caller, address: str) -> LinkMailCode:
        code = new_code()
        await self._codes.add(
            self._hasher.code(code),
            person_id=person.id if person else None,
            asker=caller.user_id,
            address=address,
            now=self._now,
            expires_at=self._now + self._times.code_expiry,
        )
        return LinkMailCode(name=person.name if person else "", code=shown(code))

    async def _forget(self) -> None:
        """Let what counts no more not fill the database."""
        await self._codes.forget(self._now - max(WINDOW, self._times.code_expiry))

    async def _tries(self, user_id: str) -> Tries:
        tries = await self._codes.tries_of(user_id)
        if tries is None or tries.since + WINDOW <= self._now:
            return Tries(tries=0, since=self._now)
        return tries

    def _refuse_linked(self, caller: Caller) -> None:
        if caller.person is not None:
            raise AlreadyLinked(name=caller.person.name)


def _minutes(wait: timedelta) -> timedelta:
    """Round up to whole minutes: seconds tell nobody anything."""
    return timedelta(minutes=math.ceil(wait / timedelta(minutes=1)))
