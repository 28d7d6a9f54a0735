"""`assistant invoices issue`, `credit` and `paid`: documents made, one transaction each."""

from collections.abc import Callable
from dataclasses import dataclass

from assistant import bootstrap
from assistant.cli.database import describe
from assistant.cli.desk import desk
from assistant.cli.terminal import FAILED, WRONG, Stopped
from assistant.dispatch.dependencies import Scope
from assistant.domain.entities import Entity
from assistant.domain.formalities import Formality
from assistant.domain.invoices import Document, Origin
from assistant.domain.periods import Period
from assistant.i18n.catalogue import SOURCE_LOCALE
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.invoice_news import InvoiceNews
from assistant.services.issuing import CannotBeCredited, CannotBeIssued, Issuing
from assistant.services.owing import Owed, Owing
from assistant.settings import Settings
from assistant.storage.entities import EntityRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository


@dataclass(frozen=True, kw_only=True)
class Lacking:
    """A member, by key, for want of what its invoice cannot be issued."""

    member: str
    what: tuple[Formality, ...]


@dataclass(frozen=True, kw_only=True)
class Issued:
    """What a batch has issued, or, with `dry_run`, would; in the order of its members."""

    period: Period
    entity: str
    owed: tuple[Owed, ...] = ()
    documents: tuple[Document, ...] = ()
    lacking: tuple[Lacking, ...] = ()


async def issue_all(
    settings: Settings,
    period: Period,
    slug: str | None,
    *,
    dry_run: bool,
    advance: Callable[[int, int], None],
) -> Issued:
    """Issue every invoice that is owed for a period and was not issued yet.

    Each is a transaction of its own, which looks again: so it can be killed at any moment and run
    again, and beside itself. Whose invoice would not be valid is left out, and named. `advance` is
    told how many of how many are done. Raises `Stopped`.
    """
    if not settings.database.path.is_file():
        raise Stopped(f"{settings.database.path} does not exist: run `assistant setup`.")
    try:
        async with bootstrap.desks(settings) as another:
            async with another() as scope:
                entity = await _entity(scope, slug)
                owed = await scope.get(Owing).of_all(period, entity)
                found = [(each, await scope.get(Issuing).lacks(each, entity)) for each in owed]
            lacking = tuple(_lacking(each, what) for each, what in found if what)
            ready = tuple(each for each, what in found if not what)
            if dry_run:
                return Issued(period=period, entity=entity.slug, owed=ready, lacking=lacking)
            made = []
            for count, each in enumerate(ready, 1):
                try:
                    async with another() as scope:
                        made += await _issue(scope, each, entity.slug)
                except CannotBeIssued as refusal:  # its details have changed since
                    lacking += (_lacking(each, tuple(lack.what for lack in refusal.lacks)),)
                advance(count, len(ready))
    except bootstrap.NotAtHead as error:
        raise Stopped(describe(error.version)) from None
    return Issued(
        period=period, entity=entity.slug, owed=ready, documents=tuple(made), lacking=lacking
    )


def _lacking(owed: Owed, what: tuple[Formality, ...]) -> Lacking:
    return Lacking(member=owed.member.key, what=what)


async def _issue(scope: Scope, owed: Owed, slug: str) -> list[Document]:
    """Issue what is still owed, for the member and the entity as they are now."""
    entity = await _entity(scope, slug)
    member = await scope.get(MemberRepository).get(owed.member.id)
    if member is None:
        return []
    found = await scope.get(Owing).of_member(member, owed.period, entity)
    made = []
    for each in found:
        if each.key == owed.key:
            document = await scope.get(Issuing).issue(each, entity)
            await scope.get(InvoiceNews).issued(member, document)
            made.append(document)
    return made


async def take_back(settings: Settings, number: str) -> Document:
    """Issue the credit note for an invoice, and send it; raises `Stopped`."""
    async with desk(settings) as scope:
        invoice = await _issued(scope, number)
        try:
            note = await scope.get(Issuing).credit(invoice)
        except CannotBeCredited as refusal:
            line = f"{refusal.number} ({refusal.kind.value}, {refusal.status.value})"
            raise Stopped(f"{line} cannot be taken back; nothing changed.") from None
        except CannotBeIssued as refusal:
            words = scope.get(Renderer).plain(refusal, Reader(SOURCE_LOCALE))
            raise Stopped(words, FAILED) from None
        member_id = note.member_id
        member = None if member_id is None else await scope.get(MemberRepository).get(member_id)
        if member is not None:
            await scope.get(InvoiceNews).credited(member, invoice, note)
        return note


async def settle(settings: Settings, number: str) -> Document:
    """Note that a document is paid; raises `Stopped`."""
    async with desk(settings) as scope:
        found = await scope.get(DocumentRepository).numbered(number)
        if not found:
            raise Stopped(f"No document has the number {number}.")
        return await scope.get(Issuing).settle(found[0])


async def _entity(scope: Scope, slug: str | None) -> Entity:
    entities = scope.get(EntityRepository)
    entity = await (entities.default() if slug is None else entities.by_slug(slug))
    if entity is None and slug is None:
        raise Stopped("No entity is the default one: name one with --entity.", WRONG)
    if entity is None:
        raise Stopped(f"No entity is called {slug}; `assistant entities import` brings them in.")
    return entity


async def _issued(scope: Scope, number: str) -> Document:
    found = await scope.get(DocumentRepository).numbered(number)
    chosen = next((each for each in found if each.origin is Origin.ISSUED), None)
    if chosen is None:
        raise Stopped(f"No document of the number {number} was issued here.", FAILED)
    return chosen
