"""Reminders of what is to be paid: once before it is due and once after, and quiet when paid."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.domain.coop import Coop, Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.invoices import Document, DocumentKind, DocumentStatus
from assistant.domain.members import MemberStatus
from assistant.domain.money import Money
from assistant.domain.notices import Notice
from assistant.domain.replies import Example, Reply
from assistant.services.invoice_news import InvoiceNews, file_of
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.storage.due import DueRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.notices import NoticeRepository
from assistant.storage.unit_of_work import Transaction

REMINDER = "invoice-reminder"
WHEN = ("before", "after")
_QUIET = frozenset({MemberStatus.SUSPENDED, MemberStatus.ENDED})


class InvoiceDue(Reply, message="invoices-due"):
    """Something is to be paid; `late`: it was due."""

    member: str
    number: str
    total: Money
    due: date
    late: bool
    words: Example


class InvoiceReminders:
    """Notes when to remind of a document, and forgets it again."""

    def __init__(
        self,
        due: DueRepository,
        notices: NoticeRepository,
        coop: Coop,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._due = due
        self._notices = notices
        self._zone = ZoneInfo(coop.timezone)
        self._times = times
        self._now = tx.now

    async def plan(self, document: Document) -> None:
        """Let the reminders of an open invoice fall due; those that would be late are left out."""
        if document.kind is not DocumentKind.INVOICE or document.status is not DocumentStatus.OPEN:
            return
        if document.due is None:
            return
        morning = datetime.combine(document.due, time(9), self._zone)
        moments = (
            morning - self._times.invoice_reminder_before,
            morning + self._times.invoice_reminder_after,
        )
        for which, at in zip(WHEN, moments, strict=True):
            if at > self._now + timedelta(minutes=1):
                data = {"document": document.id, "which": which}
                await self._due.put(REMINDER, _key(document.id, which), at, data)

    async def drop(self, document_id: int) -> None:
        """Remind of a document no more, also not of what waits for a morning already."""
        for which in WHEN:
            await self._due.drop(_key(document_id, which))
            await self._notices.withdraw(_key(document_id, which))


@when_due(REMINDER)
async def remind(
    incoming: Incoming,
    documents: DocumentRepository,
    members: MemberRepository,
    news: InvoiceNews,
    post: Post,
    coop: Coop,
    tx: Transaction,
) -> None:
    """Remind of a document that is still open.

    What is due by the time that we are back after days away is left to the reminder after it.
    Whoever pays from a source that stays unnamed is never dunned, nor whom the co-op has
    suspended, nor who has left: those are for people to talk with.
    """
    assert isinstance(incoming.content, FellDue)
    data = incoming.content.data
    document = await documents.get(int(data["document"]))
    if document is None or document.status is not DocumentStatus.OPEN or document.due is None:
        return
    member = None if document.member_id is None else await members.get(document.member_id)
    if member is None or member.paid_unnamed or member.status in _QUIET:
        return
    late = data["which"] == "after"
    if not late and document.due < tx.now.astimezone(ZoneInfo(coop.timezone)).date():
        return
    message = InvoiceDue(
        member=member.name,
        number=document.number,
        total=document.total,
        due=document.due,
        late=late,
        words=Example(document.number),
    )
    for person in await news.representatives(member):
        key = f"{_key(document.id, data['which'])}:{person.id}"
        about = file_of(document)
        post.tell(person=person, message=message, kind=Notice.INVOICES, key=key, about=about)


def _key(document_id: int, which: str) -> str:
    return f"invoice:{document_id}:{which}"
