"""Documents as members see them: their own, and only what they may."""

from collections.abc import Sequence

from assistant.domain.incoming import Incoming, Text
from assistant.domain.invoices import Document
from assistant.domain.members import Member, Role
from assistant.domain.money import Money
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Refusal
from assistant.services.files import Content, Gone, produces
from assistant.services.invoice_news import file_of
from assistant.services.invoice_reminders import InvoiceReminders
from assistant.services.plans import NotYourMember
from assistant.services.ports import DocumentRenderer
from assistant.services.post import Post
from assistant.storage.corrections import CorrectionRepository
from assistant.storage.entities import EntityRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository


class NotYourDocument(Refusal, message="invoices-not-yours"):
    """The caller may see no document of that number; whether there is one is not said."""

    number: str


class ForRepresentatives(Refusal, message="invoices-for-representatives"):
    """The caller is a contact: money is shown to representatives, who are named."""

    member: str
    representatives: tuple[str, ...]


class Invoices:
    """Shows documents to a member's representatives, and all of them to who settles money."""

    def __init__(
        self,
        *,
        documents: DocumentRepository,
        members: MemberRepository,
        entities: EntityRepository,
        corrections: CorrectionRepository,
        reminders: InvoiceReminders,
        incoming: Incoming,
        post: Post,
    ) -> None:
        self._documents = documents
        self._members = members
        self._entities = entities
        self._corrections = corrections
        self._reminders = reminders
        self._incoming = incoming
        self._post = post

    async def listed(
        self, caller: Caller, key: str, *, year: int | None = None
    ) -> tuple[Member, tuple[Document, ...]]:
        """Return one of the caller's members, also an ended one, and its documents, newest first.

        Raises `NotYourMember`, and `ForRepresentatives` for a contact.
        """
        member = await self._among(caller.billed, caller, key)
        return member, await self._documents.of_member(member.id, year=year)

    async def open(self, caller: Caller, key: str) -> tuple[Member, tuple[Document, ...]]:
        """Return a member, and what it has still to pay, the newest first; raises as `listed`."""
        member = await self._among(caller.billed, caller, key)
        return member, await self._documents.open_of(member.id)

    async def of(self, member: Member, *, year: int | None = None) -> tuple[Document, ...]:
        """Return any member's documents, the newest first; for who settles every member's money."""
        return await self._documents.of_member(member.id, year=year)

    async def owed(self) -> tuple[tuple[int, Money], ...]:
        """Return how many documents of all members are to be paid, and the sum, by currency."""
        return await self._documents.all_open()

    async def oldest_owed(self) -> tuple[tuple[Document, Member | None], ...]:
        """Return those documents with whose they are, the oldest first."""
        found = await self._documents.oldest_open()
        return tuple([(each, await self.owner(each)) for each in found])

    async def latest(self, caller: Caller, key: str) -> Document | None:
        """Return a member's newest document, or None; raises as `listed`."""
        member = await self._among(caller.billed, caller, key)
        found = await self._documents.of_member(member.id, limit=1)
        return found[0] if found else None

    async def numbered(self, caller: Caller, number: str) -> Document:
        """Return the document of that number, if the caller may see it.

        Raises `NotYourDocument` whether there is none or it is somebody else's, and
        `ForRepresentatives` to contacts, whatever the number.
        """
        for document in await self._documents.numbered(number):
            if may_see(caller, document):
                return document
        if caller.members and not any(map(caller.represents, caller.billed)):
            raise await self._for_representatives(caller.members[0])
        raise NotYourDocument(number=number)

    async def meant(self, caller: Caller, number: str | None) -> tuple[Document, ...]:
        """Return the documents that a message may be about, as far as the caller may see them.

        It is the one of that number, else those that the message replies to, else the newest of
        the caller's; () where there is none. Raises as `numbered`.
        """
        if number is not None:
            return (await self.numbered(caller, number),)
        content = self._incoming.content
        event_id = content.reply_to or content.thread if isinstance(content, Text) else None
        about = () if event_id is None else await self._corrections.about(event_id)
        found = [await self._documents.get(each) for each in about]
        seen = tuple(each for each in found if each is not None and may_see(caller, each))
        if seen:
            return seen
        own = [
            (await self._documents.of_member(member.id, limit=1))[:1]
            for member in caller.billed
            if caller.represents(member)
        ]
        newest = [document for found in own for document in found]
        if not newest and caller.members and not own:
            raise await self._for_representatives(caller.members[0])
        return tuple(sorted(newest, key=lambda each: (each.issued, each.id))[-1:])

    async def send(self, document: Document) -> None:
        """Attach a document's file to the answer; what others have issued comes as a copy.

        What follows as a reply to the answer is about this document.
        """
        await self._corrections.shown(self._incoming.row, document.id)
        self._post.attach(file_of(document))

    async def stop(self, caller: Caller, number: str) -> Document:
        """Remind of a document no more; raises as `numbered`."""
        document = await self.numbered(caller, number)
        await self._reminders.drop(document.id)
        return document

    async def owner(self, document: Document) -> Member | None:
        """Return the member that a document is made out to; None once it is forgotten."""
        member_id = document.member_id
        return None if member_id is None else await self._members.get(member_id)

    async def iban(self, documents: Sequence[Document]) -> str | None:
        """Return the account to which these are paid, if their issuers name one and the same."""
        default = await self._entities.default()
        issuers = (each.seller or default for each in documents)
        found = {issuer.iban for issuer in issuers if issuer is not None}
        return found.pop() if len(found) == 1 else None

    async def represented(self, caller: Caller, key: str) -> Member:
        """Return the caller's member of that key; one that has ended is nobody's any more.

        Raises `NotYourMember`, and `ForRepresentatives` for a contact.
        """
        return await self._among(caller.members, caller, key)

    async def _among(self, members: Sequence[Member], caller: Caller, key: str) -> Member:
        member = next((each for each in members if each.key == key), None)
        if member is None:
            raise NotYourMember(asked=key)
        if not caller.represents(member):
            raise await self._for_representatives(member)
        return member

    async def _for_representatives(self, member: Member) -> ForRepresentatives:
        agents = await self._members.agents_of(member.id)
        names = (each.person.name for each in agents if each.role is Role.REPRESENTATIVE)
        return ForRepresentatives(member=member.name, representatives=tuple(names))


def require_settling(caller: Caller, asked: str) -> None:
    """Raise `NotYourMember` for who names a member, and does not settle every member's money."""
    if not caller.may(Permission.MANAGE_MONEY):
        raise NotYourMember(asked=asked)


def may_see(caller: Caller, document: Document) -> bool:
    """Whether the caller represents the document's member, or settles every member's money.

    Who represented a member until it ended sees its documents still.
    """
    own = any(
        member.id == document.member_id and caller.represents(member) for member in caller.billed
    )
    return own or caller.may(Permission.MANAGE_MONEY)


@produces("invoice")
async def invoice_file(
    key: str, documents: DocumentRepository, renderer: DocumentRenderer | None = None
) -> Content:
    """Make the PDF of the document with that id; raises `Gone` where there is none."""
    document = await documents.get(int(key))
    if document is None or renderer is None:
        raise Gone
    return lambda: renderer.render(document)
