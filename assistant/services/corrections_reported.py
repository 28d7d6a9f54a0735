"""Something is said to be wrong with a document: the circle that settles money is told of it."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.circles import Circle
from assistant.domain.incoming import Incoming, Text
from assistant.domain.invoices import Document
from assistant.domain.once import in_circle
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Example, Localized, Refusal, Reply
from assistant.services.invoice_news import file_of
from assistant.services.post import Post
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.corrections import Correction, CorrectionRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Transaction

NOUN = "correction"


class NobodySettlesMoney(Refusal, message="corrections-nobody"):
    """No circle holds the permission to settle money."""


class NoSuchCorrection(Refusal, message="corrections-unknown"):
    """Nothing that the caller said, or that a circle of theirs was told, has that number."""

    number: str


class AlreadyDone(Refusal, message="corrections-done-already"):
    """Somebody was quicker."""

    number: str
    at: datetime


class Reported(Reply, message="corrections-told"):
    """Tells the circle what is said to be wrong."""

    number: str
    document: str
    member: str
    person: str
    text: str
    words: Example


class ReportDone(Reply, message="corrections-settled-told"):
    """Tells whoever said that something is wrong that the circle has seen to it."""

    circle: Localized
    number: str
    document: str
    words: Example


@dataclass(frozen=True, kw_only=True)
class Told:
    """A message that went to a circle under a number."""

    number: int
    circle: Circle


class Reports:
    """Tells the circle what members say is wrong, and members what became of it."""

    def __init__(
        self,
        *,
        documents: DocumentRepository,
        corrections: CorrectionRepository,
        members: MemberRepository,
        circles: CircleRepository,
        numbers: NumberRepository,
        outbox: OutboxRepository,
        audit: AuditRepository,
        post: Post,
        incoming: Incoming,
        tx: Transaction,
    ) -> None:
        self._documents = documents
        self._corrections = corrections
        self._members = members
        self._circles = circles
        self._numbers = numbers
        self._outbox = outbox
        self._audit = audit
        self._post = post
        self._incoming = incoming
        self._now = tx.now

    async def report(self, caller: Caller, document: Document, text: str) -> Told:
        """Tell the circle that something is wrong with a document, which it gets with it.

        The caller may see the document. Raises `NobodySettlesMoney` and `CircleHasNoRoom`.
        """
        circle = await finance_circle(self._circles)
        number = await self._numbers.take(NOUN)
        message = Reported(
            number=str(number),
            document=document.number,
            member=await name_of(document, self._members),
            person=caller.person.name if caller.person else caller.user_id,
            text=text,
            words=Example(number),
        )
        self._post.circle(circle, message, attach=(file_of(document),), key=_key(number))
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

    async def done(self, caller: Caller, number: int | None) -> Correction | None:
        """Note that what was said is seen to, and tell whoever said it.

        Without a number it is what the message at hand replies to; None where that is nothing of
        a circle of the caller's. Raises `AlreadyDone`, and `NoSuchCorrection` for who does not
        settle money in that circle.
        """
        if number is None:
            number = await self._replied(caller)
        if number is None:
            return None
        found = await self._corrections.get(number)
        if (
            found is None
            or found.circle not in caller.circles
            or not caller.may(Permission.MANAGE_MONEY)
        ):
            raise NoSuchCorrection(number=str(number))
        if found.done_at is not None:
            raise AlreadyDone(number=str(number), at=found.done_at)
        await self._corrections.done(number, self._now)
        await self._audit.add(
            "corrections-settle",
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=str(number),
            now=self._now,
        )
        circle = await self._circles.by_slug(found.circle)
        document = await self._documents.get(found.document_id)
        if circle is not None and document is not None and found.asked_by:
            message = ReportDone(
                circle=circle.names,
                number=str(number),
                document=document.number,
                words=Example(document.number),
            )
            self._post.relay(user_id=found.asked_by, message=message, priority=Priority.RELAY)
        return found

    async def _replied(self, caller: Caller) -> int | None:
        content = self._incoming.content
        event_id = content.reply_to or content.thread if isinstance(content, Text) else None
        txn = None if event_id is None else await self._outbox.answered(event_id)
        if txn is None:
            return None
        open_ = await self._corrections.open_of(caller.circles)
        # Its file is about it, too: that adds a number to the transaction id.
        said = {in_circle(each.circle, _key(each.number)): each.number for each in open_}
        return next((number for key, number in said.items() if txn.startswith(key)), None)


async def finance_circle(circles: CircleRepository) -> Circle:
    """Return the circle that settles money; raises `NobodySettlesMoney`."""
    found = [c for c in await circles.all() if Permission.MANAGE_MONEY in c.permissions]
    if not found:
        raise NobodySettlesMoney
    return next((circle for circle in found if circle.room_id is not None), found[0])


async def name_of(document: Document, members: MemberRepository) -> str:
    """Return the name of whose document it is; once they are forgotten, its number."""
    member = None if document.member_id is None else await members.get(document.member_id)
    return document.number if member is None else member.name


def _key(number: int) -> str:
    return f"{NOUN}:{number}"
