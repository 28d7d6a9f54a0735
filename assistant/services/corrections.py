"""Something is wrong with a document: the circle that settles money is told, and puts it right."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from assistant.domain.approvals import Decision
from assistant.domain.circles import Circle
from assistant.domain.details import BillingDetails
from assistant.domain.incoming import Incoming
from assistant.domain.invoices import Document
from assistant.domain.members import Member
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Localized, Refusal, Reply
from assistant.services.approvals import Approvals, carries_out
from assistant.services.details_lines import DetailsLine, details_line
from assistant.services.invoice_news import InvoiceNews, file_of
from assistant.services.issuing import CannotBeCredited, CannotBeIssued, Issuing, can_be_taken_back
from assistant.services.post import Post
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.corrections import Correction, CorrectionRepository
from assistant.storage.details import DetailsRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.snapshots import details_in, details_out
from assistant.storage.unit_of_work import Transaction

NOUN = "correction"
RECENT = timedelta(days=400)
"""How long after its issue the assistant itself offers to have an invoice corrected."""


class NobodySettlesMoney(Refusal, message="corrections-nobody"):
    """No circle holds the permission to settle money."""


class NothingToCorrect(Refusal, message="corrections-nothing"):
    """The invoice has the member's present details already."""

    number: str


class NoSuchCorrection(Refusal, message="corrections-unknown"):
    """Nothing that the caller said, or that a circle of theirs was told, has that number."""

    number: str


class Reported(Reply, message="corrections-told"):
    """Tells the circle what is said to be wrong."""

    number: str
    document: str
    member: str
    person: str
    text: str


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


@dataclass(frozen=True, kw_only=True)
class Told:
    """A message that went to a circle under a number."""

    number: int
    circle: Circle


class Corrections:
    """Tells the circle what is wrong, and asks it for corrected invoices."""

    def __init__(
        self,
        *,
        documents: DocumentRepository,
        corrections: CorrectionRepository,
        members: MemberRepository,
        details: DetailsRepository,
        circles: CircleRepository,
        numbers: NumberRepository,
        approvals: Approvals,
        issuing: Issuing,
        audit: AuditRepository,
        post: Post,
        incoming: Incoming,
        tx: Transaction,
    ) -> None:
        self._documents = documents
        self._corrections = corrections
        self._members = members
        self._details = details
        self._circles = circles
        self._numbers = numbers
        self._approvals = approvals
        self._issuing = issuing
        self._audit = audit
        self._post = post
        self._incoming = incoming
        self._now = tx.now

    async def finance(self) -> Circle:
        """Return the circle that settles money; raises `NobodySettlesMoney`."""
        found = [c for c in await self._circles.all() if Permission.MANAGE_MONEY in c.permissions]
        if not found:
            raise NobodySettlesMoney
        return next((circle for circle in found if circle.room_id is not None), found[0])

    async def report(self, caller: Caller, document: Document, text: str) -> Told:
        """Tell the circle that something is wrong with a document, which it gets with it.

        The caller may see the document. Raises `NobodySettlesMoney` and `CircleHasNoRoom`.
        """
        circle = await self.finance()
        number = await self._numbers.take(NOUN)
        message = Reported(
            number=str(number),
            document=document.number,
            member=await self._name(document),
            person=caller.person.name if caller.person else caller.user_id,
            text=text,
        )
        key = f"correction:{number}"
        self._post.circle(circle, message, attach=(file_of(document),), key=key)
        await self._corrections.add(
            Correction(
                number=number,
                document_id=document.id,
                circle=circle.slug,
                asked_by=caller.user_id,
                asked_at=self._now,
            )
        )
        await self._corrections.shown(self._incoming.row, document.id)
        return Told(number=number, circle=circle)

    async def show(self, caller: Caller, number: int) -> tuple[Correction, Document, Circle]:
        """Return what was said, for who said it and for the circle; raises `NoSuchCorrection`."""
        found = await self._corrections.get(number)
        mine = found is not None and (
            found.asked_by == caller.user_id
            or (found.circle in caller.circles and bool(caller.in_force))
        )
        circle = await self._circles.by_slug(found.circle) if found is not None else None
        document = await self._documents.get(found.document_id) if found is not None else None
        if found is None or not mine or circle is None or document is None:
            raise NoSuchCorrection(number=str(number))
        return found, document, circle

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
        finance = await self.finance()
        circle = await self._approvals.decider(finance, caller, deputy=Permission.MANAGE_MONEY)
        message = CorrectionAsked(
            document=document.number,
            member=await self._name(document),
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

    async def _name(self, document: Document) -> str:
        member_id = document.member_id
        member = None if member_id is None else await self._members.get(member_id)
        return document.number if member is None else member.name


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
