"""Forgotten payers: a source goes on telling of them, and they are not made again of that."""

from collections.abc import Iterable
from dataclasses import replace

from assistant.domain.plans import ContributionStatus
from assistant.domain.sources import Page
from assistant.services.codes import CodeHasher
from assistant.storage.forgotten import ForgottenRepository
from assistant.storage.payments import PaymentRepository


class ForgottenPayers:
    """Knows forgotten payers again without knowing who they are.

    Only who holds the secret of the codes can make the digests: accounts are public names, and
    whoever reads the database could try them all.
    """

    def __init__(
        self, forgotten: ForgottenRepository, payments: PaymentRepository, hasher: CodeHasher
    ) -> None:
        self._forgotten = forgotten
        self._payments = payments
        self._hasher = hasher

    async def remember(self, member_ids: Iterable[int]) -> None:
        """Note who paid for these members, right before that is erased."""
        for member_id in member_ids:
            payers = await self._payments.payers_of(member_id)
            await self._forgotten.add(
                [self._hasher.payer(each.source, each.payer.account) for each in payers]
            )

    async def without(self, source: str, page: Page) -> Page:
        """Return what a source tells, less what is past of payers whom we have forgotten.

        Nobody who still pays is forgotten: whose payment runs has begun anew since, and is told.
        """
        if not await self._forgotten.any():
            return page
        past = [p for p in page.payments if p.status is not ContributionStatus.ACTIVE]
        told = {p.payer.account for p in past} | {r.account for r in page.receipts}
        digests = {self._hasher.payer(source, account): account for account in told}
        gone = set[str]()
        for digest in await self._forgotten.among(digests):
            # Who has paid again since is known again, with all that the source tells.
            if await self._payments.payer(source, digests[digest]) is None:
                gone.add(digests[digest])
        running = ContributionStatus.ACTIVE
        return replace(
            page,
            payments=tuple(
                p for p in page.payments if p.status is running or p.payer.account not in gone
            ),
            receipts=tuple(r for r in page.receipts if r.account not in gone),
        )
