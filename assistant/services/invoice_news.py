"""What representatives are told about documents, unasked."""

import re
from datetime import date

from assistant.domain.invoices import Document, DocumentStatus, Origin
from assistant.domain.members import Member, Role
from assistant.domain.money import Money
from assistant.domain.outgoing import File, Priority
from assistant.domain.persons import Person
from assistant.domain.replies import Example, Reply
from assistant.services.post import Post
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository

_UNFIT = re.compile(r"[^\w.-]+")
"""What a file's name should not have: a number that was imported may have anything."""


class InvoiceNew(Reply, message="invoices-new"):
    """An invoice was issued; `due` None: nothing is left to pay."""

    member: str
    number: str
    description: str
    total: Money
    due: date | None
    words: Example


class InvoiceCorrected(Reply, message="invoices-corrected"):
    """A credit note and a new invoice have taken an invoice's place."""

    member: str
    wrong: str
    credit: str
    number: str
    total: Money


class InvoiceCredited(Reply, message="invoices-credited"):
    """A credit note has taken an invoice back."""

    member: str
    number: str
    credit: str
    total: Money


def file_of(document: Document) -> File:
    """Return a document as a file to send; the name of what others have issued says `copy`."""
    name = _UNFIT.sub("-", document.number).strip("-.") or "document"
    ending = "" if document.origin is Origin.ISSUED else "-copy"
    return File(
        kind="invoice",
        key=str(document.id),
        name=f"{name}{ending}.pdf",
        mimetype="application/pdf",
    )


class InvoiceNews:
    """Tells a member's representatives; a document that is owed by law is not muted."""

    def __init__(self, members: MemberRepository, persons: PersonRepository, post: Post) -> None:
        self._members = members
        self._persons = persons
        self._post = post

    async def issued(self, member: Member, document: Document) -> None:
        """Send a new invoice."""
        is_open = document.status is DocumentStatus.OPEN
        message = InvoiceNew(
            member=member.name,
            number=document.number,
            description=document.description,
            total=document.total,
            due=document.due if is_open else None,
            words=Example(document.number),
        )
        await self.send(member, message, document)

    async def corrected(
        self, member: Member, wrong: Document, credit: Document, invoice: Document
    ) -> None:
        """Send a credit note together with the invoice that replaces another."""
        message = InvoiceCorrected(
            member=member.name,
            wrong=wrong.number,
            credit=credit.number,
            number=invoice.number,
            total=invoice.total,
        )
        await self.send(member, message, credit, invoice)

    async def credited(self, member: Member, invoice: Document, note: Document) -> None:
        """Send a credit note that nothing replaces."""
        message = InvoiceCredited(
            member=member.name, number=invoice.number, credit=note.number, total=note.total
        )
        await self.send(member, message, note)

    async def send(self, member: Member, message: Reply, *documents: Document) -> None:
        """Send a message with documents to everybody who represents a member and is linked."""
        for person in await self.representatives(member):
            for account in (await self._persons.ids_of(person.id))[:1]:
                self._post.relay(
                    user_id=account.user_id,
                    message=message,
                    priority=Priority.RELAY,
                    attach=tuple(file_of(each) for each in documents),
                )

    async def representatives(self, member: Member) -> tuple[Person, ...]:
        """Return the people who may see a member's money."""
        agents = await self._members.agents_of(member.id)
        return tuple(each.person for each in agents if each.role is Role.REPRESENTATIVE)
