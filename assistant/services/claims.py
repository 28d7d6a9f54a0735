"""Whose payment it is, shown by a code that was mailed to the payer; never by a name."""

import hmac
import math
import secrets
from dataclasses import dataclass
from datetime import timedelta

from assistant.domain.addresses import NOBODY, NoAddress, parse_address
from assistant.domain.coop import Caps, Coop, Times
from assistant.domain.members import Member
from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal, Reply
from assistant.services.codes import CodeHasher, fold_code, new_code, shown
from assistant.services.linking import WINDOW, CodeLocked, NotAnAddress, TooManyRequests
from assistant.services.post import Post
from assistant.services.sync import How, Sync
from assistant.storage.codes import CodeRepository, Tries
from assistant.storage.payer_codes import PayerCodeRepository
from assistant.storage.payment_rows import KnownPayer
from assistant.storage.payments import PaymentRepository
from assistant.storage.unit_of_work import Transaction


class NotRepresenting(Refusal, message="contribution-not-yours"):
    """The caller is no representative of a member of that name."""

    asked: str


class ClaimMail(Reply, message="contribution-mail"):
    """The mail to a payer with the code."""

    coop: str
    member: str
    asker: str
    code: str
    valid: timedelta


@dataclass(frozen=True, kw_only=True)
class Claim:
    """What came of a code: the member that the payments are of now, or None and tries left."""

    member: Member | None = None
    left: int = 0


class Claims:
    """Links payers to members by codes, so that nobody learns who pays."""

    def __init__(
        self,
        *,
        payments: PaymentRepository,
        codes: PayerCodeRepository,
        tries: CodeRepository,
        sync: Sync,
        hasher: CodeHasher,
        coop: Coop,
        times: Times,
        caps: Caps,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._payments = payments
        self._codes = codes
        self._tries = tries
        self._sync = sync
        self._hasher = hasher
        self._coop = coop
        self._times = times
        self._caps = caps
        self._post = post
        self._now = tx.now

    async def request(self, caller: Caller, email: str, key: str) -> Member:
        """Mail a code to `email` if somebody pays with it; return the caller's member of that key.

        An address that pays nothing, and one that has had its mails of this hour, takes the same
        path to a mail to nobody. Raises NotAnAddress, NotRepresenting, TooManyRequests.
        """
        member = next((each for each in caller.members if each.key == key), None)
        if member is None or not caller.represents(member):
            raise NotRepresenting(asked=key)
        try:
            address = parse_address(email)
        except NoAddress:
            raise NotAnAddress from None
        since = self._now - WINDOW
        if await self._codes.asked_by(caller.user_id, since) >= self._caps.code_mails:
            raise TooManyRequests(wait=WINDOW)
        digest = self._hasher.address(address)
        bombed = await self._codes.asked_for(digest, since) >= self._caps.code_mails
        payers = await self._payments.unlinked(address)
        await self._codes.forget(since)
        code = new_code()
        known: tuple[KnownPayer | None, ...] = (None,) if bombed or not payers else payers
        for payer in known:
            await self._codes.add(
                self._hasher.code(code),
                payer_id=None if payer is None else payer.id,
                member_id=member.id,
                asker=caller.user_id,
                address=digest,
                now=self._now,
                expires_at=self._now + self._times.code_expiry,
            )
        locale = None if caller.person is None else caller.person.locale
        self._post.mail(
            address=NOBODY if known[0] is None else address,
            locale=locale or self._coop.default_locale,
            message=ClaimMail(
                coop=self._coop.name,
                member=member.name,
                asker=caller.user_id,
                code=shown(code),
                valid=self._times.code_expiry,
            ),
            key=f"claim:{secrets.token_hex(16)}",
        )
        return member

    async def waiting(self, caller: Caller) -> bool:
        """Whether a code was mailed for a member that the caller represents."""
        return await self._codes.waiting(self._ids(caller), self._now)

    async def redeem(self, caller: Caller, text: str) -> Claim:
        """Link the payer whose code `text` is to the member it was asked for.

        The caller must represent that member. A wrong code is counted, together with those that
        link people. Raises CodeLocked after `Caps.code_tries` within an hour.
        """
        tries = await self._tries.tries_of(caller.user_id)
        if tries is None or tries.since + WINDOW <= self._now:
            tries = Tries(tries=0, since=self._now)
        if tries.tries >= self._caps.code_tries:
            wait = tries.since + WINDOW - self._now
            raise CodeLocked(wait=timedelta(minutes=math.ceil(wait / timedelta(minutes=1))))
        digest = self._hasher.code(fold_code(text) or "")
        found = [
            each
            for each in await self._codes.open(digest, self._now)
            if each.member_id in self._ids(caller) and hmac.compare_digest(each.digest, digest)
        ]
        if not found:
            tries = Tries(tries=tries.tries + 1, since=tries.since)
            await self._tries.set_tries(caller.user_id, tries)
            return Claim(left=self._caps.code_tries - tries.tries)
        await self._codes.spend(digest)
        await self._tries.clear_tries(caller.user_id)
        member = next(each for each in caller.members if each.id == found[0].member_id)
        for each in found:
            payer = await self._payments.payer_by_id(each.payer_id)
            if payer is not None and payer.member_id is None:
                member = await self._sync.link(payer, member, How.CODE, actor=caller.user_id)
        return Claim(member=member)

    def _ids(self, caller: Caller) -> frozenset[int]:
        return frozenset(each.id for each in caller.members if caller.represents(each))
