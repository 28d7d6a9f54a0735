"""Something is wrong with a document: the circle that settles money is told, and puts it right."""

from datetime import timedelta
from typing import Any

from assistant.domain.approvals import Decision
from assistant.domain.details import BillingDetails
from assistant.domain.invoices import Document
from assistant.domain.members import Member
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Localized, Refusal, Reply
from assistant.services.approvals import Approvals, carries_out
from assistant.services.corrections_reported import Told, finance_circle, name_of
from assistant.services.details_lines import DetailsLine, details_line
from assistant.services.invoice_news import InvoiceNews, file_of
from assistant.services.issuing import CannotBeCredited, CannotBeIssued, Issuing, can_be_taken_back
from assistant.services.post import Post
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.details import DetailsRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.snapshots import details_in, details_out
from assistant.storage.unit_of_work import Transaction

RECENT = timedelta(days=400)
"""How long after its issue the assistant itself offers to have an invoice corrected."""


class NothingToCorrect(Refusal, message="corrections-nothing"):
    """The invoice has the member's present details already."""

    number: str


class CorrectionAsked(Reply, message="corrections-request"):
    """Asks the circle for a credit note and a new invoice, with the details of both."""

    document: str
    member: str
    before: DetailsLine
    after: DetailsLine


class CorrectionRefused(Reply, message="corrections-refused"):
    """Tells whoever asked that the circle does not correct an invoice."""

    document: str
    circle: Localized
    why: str | None


class CorrectionDone(Reply, message="corrections-done"):
    """Tells the circle what its approval has brought."""

    credit: str
    number: str


class Corrections:
    """Tells the circle what is wrong, and asks it for corrected invoices."""

    def __init__(
        self,
        *,
        documents: DocumentRepository,
        members: MemberRepository,
        details: DetailsRepository,
        circles: CircleRepository,
        approvals: Approvals,
        issuing: Issuing,
        audit: AuditRepository,
        tx: Transaction,
    ) -> None:
        self._documents = documents
        self._members = members
        self._details = details
        self._circles = circles
        self._approvals = approvals
        self._issuing = issuing
        self._audit = audit
        self._now = tx.now

    async def candidate(self, member: Member) -> Document | None:
        """Return the newest invoice that is to show the member's present details, or None.

        None, too, where the present details lack what an invoice needs.
        """
        details = await self._details.get(member.id)
        for document in await self._documents.of_member(member.id, limit=24):
            if not can_be_taken_back(document):
                continue
            fresh = document.issued >= (self._now - RECENT).date()
            other = fresh and document.buyer != details
            return document if other and await self._fits(document, details) else None
        return None

    async def difference(self, document: Document) -> tuple[DetailsLine, DetailsLine]:
        """Return whom an invoice is made out to, and whom it would be now.

        Raises `CannotBeCredited`, `CannotBeIssued` where the new one would not be valid, and
        `NothingToCorrect` where nothing would change.
        """
        after = await self._now_of(document)
        await self._issuing.check(document, after)
        assert document.buyer is not None
        return details_line(document.buyer), details_line(after)

    async def ask(self, caller: Caller, document: Document) -> Told:
        """Ask the circle to replace an invoice by one with the member's present details.

        Raises as `difference`, and `NobodySettlesMoney`, `NobodyElse` and `CircleHasNoRoom`.
        """
        before, after = await self.difference(document)
        finance = await finance_circle(self._circles)
        circle = await self._approvals.decider(finance, caller, deputy=Permission.MANAGE_MONEY)
        message = CorrectionAsked(
            document=document.number,
            member=await name_of(document, self._members),
            before=before,
            after=after,
        )
        number = await self._approvals.ask(
            "invoice-correction",
            circle,
            {
                "document": document.id,
                "buyer": details_out(await self._now_of(document)),
            },
            lambda _: message,
            caller=caller,
            instead=finance,
            attach=(file_of(document),),
        )
        await self._audit.add(
            "corrections-ask",
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=document.number,
            data={"approval": number},
            now=self._now,
        )
        return Told(number=number, circle=circle)

    async def _fits(self, document: Document, details: BillingDetails | None) -> bool:
        if details is None:
            return False
        try:
            await self._issuing.check(document, details)
        except CannotBeIssued:
            return False
        return True

    async def _now_of(self, document: Document) -> BillingDetails:
        if not can_be_taken_back(document):
            raise CannotBeCredited(
                number=document.number,
                kind=document.kind,
                status=document.status,
            )
        member_id = document.member_id
        details = None if member_id is None else await self._details.get(member_id)
        if details is None or details == document.buyer:
            raise NothingToCorrect(number=document.number)
        return details


@carries_out("invoice-correction")
async def replace_invoice(
    data: dict[str, Any],
    decision: Decision,
    documents: DocumentRepository,
    members: MemberRepository,
    issuing: Issuing,
    news: InvoiceNews,
    post: Post,
) -> Reply | None:
    """Issue a credit note and the new invoice, or tell whoever asked that it stays as it is.

    The new invoice shows the details that the circle has seen. Raises `CannotBeCredited` where
    the invoice was taken back meanwhile, and `CannotBeIssued`, which tells what is missing.
    """
    document = await documents.get(data["document"])
    assert document is not None, "documents are never deleted"
    if not decision.approved:
        refused = CorrectionRefused(
            document=document.number, circle=decision.circle.names, why=decision.why
        )
        post.relay(user_id=decision.asked_by, message=refused, priority=Priority.RELAY)
        return None
    corrected = await issuing.correct(document, details_in(data["buyer"]), actor=decision.user_id)
    member = None if document.member_id is None else await members.get(document.member_id)
    if member is not None:
        await news.corrected(member, document, corrected.credit, corrected.invoice)
    return CorrectionDone(credit=corrected.credit.number, number=corrected.invoice.number)
