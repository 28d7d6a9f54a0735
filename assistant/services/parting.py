"""Parting a payer from a member: what was linked by mistake pays for it no longer."""

from typing import Any

from assistant.domain.members import Member
from assistant.domain.names import alike
from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal, Reply
from assistant.services.feeds import MANUAL
from assistant.services.sync import How, Sync
from assistant.services.undo import Undo, undoes
from assistant.storage.members import MemberRepository
from assistant.storage.payment_rows import KnownPayer
from assistant.storage.payments import PaymentRepository


class NobodyPays(Refusal, message="contribution-part-nobody"):
    """No source tells of anybody who pays for the member."""

    member: str


class WhichPayer(Refusal, message="contribution-part-which"):
    """Several pay for the member, or none who is called so; `payers` are their accounts."""

    member: str
    key: str
    payers: tuple[str, ...]


class PartingGone(Refusal, message="contribution-part-gone"):
    """The payer has become some member's since, or one of the two is gone."""


class PartingUndone(Reply, message="contribution-part-undone"):
    """The payer pays for the member again."""

    member: str
    payer: str


class Parting:
    """Parts payers from members, for callers with `Permission.MANAGE_MEMBERS`.

    What was entered by hand is ended where it was entered.
    """

    def __init__(self, payments: PaymentRepository, sync: Sync, undo: Undo) -> None:
        self._payments = payments
        self._sync = sync
        self._undo = undo

    async def payer(self, member: Member, words: str) -> KnownPayer:
        """Return who is meant by a name or an account, or without words the only one who pays.

        Raises NobodyPays, WhichPayer.
        """
        known = [p for p in await self._payments.payers_of(member.id) if p.source != MANUAL]
        if not known:
            raise NobodyPays(member=member.name)
        wanted = alike(words)
        meant = [p for p in known if wanted in {"", alike(p.payer.account), alike(p.payer.name)}]
        if len(meant) != 1:
            accounts = tuple(each.payer.account for each in known)
            raise WhichPayer(member=member.name, key=member.key, payers=accounts)
        return meant[0]

    async def part(self, caller: Caller, member: Member, payer: KnownPayer) -> Member:
        """Let the payer be nobody's, whatever its address says; return the member as it stands.

        Can be undone.
        """
        kept = {"payer": payer.id, "member": member.id, "via": payer.via}
        after = await self._sync.part(payer, member, actor=caller.user_id)
        await self._undo.record("payer-part", kept)
        return after


@undoes("payer-part")
async def undo_part(
    data: dict[str, Any],
    caller: Caller,
    members: MemberRepository,
    payments: PaymentRepository,
    sync: Sync,
) -> PartingUndone:
    """Link the payer again; raises PartingGone."""
    payer = await payments.payer_by_id(data["payer"])
    member = await members.get(data["member"])
    if payer is None or member is None or payer.member_id is not None:
        raise PartingGone
    await sync.link(payer, member, How(data["via"]), actor=caller.user_id)
    return PartingUndone(member=member.name, payer=payer.payer.account)
