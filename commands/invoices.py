"""Invoices, credit notes and receipts: seen, paid, and put right."""

from datetime import date
from typing import Annotated

from assistant.api import (
    Args,
    BilledMember,
    Call,
    Caller,
    Coop,
    Document,
    DocumentKind,
    DocumentNumber,
    DocumentStatus,
    Entering,
    Example,
    Instead,
    Invoices,
    Member,
    Money,
    Origin,
    OtherMember,
    Permission,
    Reply,
    Rest,
    Slot,
    Transaction,
    Year,
    command,
    local_day,
    overdue,
    require_settling,
)


class WhoseInvoices(Args):
    """One of the caller's members, or whichever who settles money has named, and a year."""

    member: Annotated[str, Slot("billed-member", unless="other", other="other")] | None = None
    year: Year | None = None
    other: OtherMember | None = None


class WhoseInvoice(Args):
    """One of the caller's members."""

    member: BilledMember


class Whose(Args):
    """A member's key."""

    key: Annotated[str, Rest(max_length=64)]


class WhichInvoice(Args):
    """A document by its number; without it, the latest of a member."""

    number: DocumentNumber | None = None
    member: BilledMember | None = None


class NumberedInvoice(Args):
    """A document by its number."""

    number: DocumentNumber


class InvoiceLine(Reply, message="invoices-line"):
    """A document in a list; `late`: open though it was due."""

    number: str
    kind: DocumentKind
    total: Money
    issued: date
    status: DocumentStatus
    due: date | None
    late: bool


class InvoiceList(Reply, message="invoices-listed"):
    """A member's documents; () for none."""

    member: str
    year: Example | None
    documents: tuple[InvoiceLine, ...]


class InvoicesOpen(Reply, message="invoices-open-listed"):
    """What a member has still to pay; () for nothing."""

    member: str
    documents: tuple[InvoiceLine, ...]


class InvoicesOwed(Reply, message="invoices-owed-sum"):
    """How many documents of all members are to be paid in one currency."""

    count: int
    amount: Money


class InvoiceOwed(Reply, message="invoices-owed-line"):
    """A document that is to be paid; `member` is the key of whose it is."""

    number: str
    member: str | None
    total: Money
    due: date | None
    late: bool


class InvoicesOwedList(Reply, message="invoices-owed-listed"):
    """What all members have still to pay, the oldest first; () for nothing."""

    sums: tuple[InvoicesOwed, ...]
    documents: tuple[InvoiceOwed, ...]


class InvoiceShown(Reply, message="invoices-shown"):
    """A document, whose file follows; that of any `origin` but ours is a copy, kept by `source`."""

    number: str
    kind: DocumentKind
    member: str | None
    description: str
    total: Money
    issued: date
    status: DocumentStatus
    due: date | None
    paid_on: date | None
    late: bool
    corrects: str | None
    origin: Origin
    source: str | None


class InvoicesNone(Reply, message="invoices-none"):
    """There is no document yet."""


class InvoiceQuiet(Reply, message="invoices-quiet"):
    """A document is not reminded of any more."""

    number: str


@command("invoices-list", requires=Permission.BILLED, private=True, rank=13)
async def list_all(
    args: WhoseInvoices,
    caller: Caller,
    invoices: Invoices,
    entering: Entering,
    coop: Coop,
    tx: Transaction,
) -> InvoiceList:
    """List a member's documents, the newest first: the caller's, or any for who settles money."""
    if args.other is not None:
        require_settling(caller, args.other)
        member = await entering.member(args.other)
        found = await invoices.of(member, year=args.year)
    else:
        member, found = await invoices.listed(caller, args.member or "", year=args.year)
    return _list(member, found, args.year, local_day(tx.now, caller, coop))


@command("invoices-open", requires=Permission.BILLED, private=True, rank=24)
async def list_open(
    args: WhoseInvoice, caller: Caller, invoices: Invoices, coop: Coop, tx: Transaction
) -> InvoicesOpen:
    """List what the caller's member has still to pay."""
    member, found = await invoices.open(caller, args.member)
    today = local_day(tx.now, caller, coop)
    return InvoicesOpen(member=member.name, documents=tuple(_line(each, today) for each in found))


@command("invoices-of", requires=Permission.MANAGE_MONEY, private=True, rank=71)
async def list_of(
    args: Whose, caller: Caller, invoices: Invoices, entering: Entering, coop: Coop, tx: Transaction
) -> InvoiceList:
    """List the documents of any member, for the circle that settles money."""
    member = await entering.member(args.key)
    found = await invoices.of(member)
    return _list(member, found, None, local_day(tx.now, caller, coop))


@command("invoices-owed", requires=Permission.MANAGE_MONEY, private=True, rank=72)
async def list_owed(
    caller: Caller, invoices: Invoices, coop: Coop, tx: Transaction
) -> InvoicesOwedList:
    """Say what all members have still to pay, for the circle that settles money."""
    today = local_day(tx.now, caller, coop)
    return InvoicesOwedList(
        sums=tuple(InvoicesOwed(count=n, amount=amount) for n, amount in await invoices.owed()),
        documents=tuple(
            InvoiceOwed(
                number=each.number,
                member=None if owner is None else owner.key,
                total=each.total,
                due=each.due,
                late=overdue(each, today),
            )
            for each, owner in await invoices.oldest_owed()
        ),
    )


@command("invoices-show", requires=Permission.BILLED, private=True, rank=24)
async def show(args: WhichInvoice) -> Instead:
    """Show a document and send its file: the one of that number, else the latest."""
    if args.number is not None:
        return Instead(call=Call(command="invoices-numbered", given={"number": args.number}))
    given = {} if args.member is None else {"member": args.member}
    return Instead(call=Call(command="invoices-latest", given=given))


@command("invoices-latest", requires=Permission.BILLED, private=True, hidden=True, rank=24)
async def show_latest(
    args: WhoseInvoice, caller: Caller, invoices: Invoices, coop: Coop, tx: Transaction
) -> Reply:
    """Show the latest document of the caller's member."""
    document = await invoices.latest(caller, args.member)
    if document is None:
        return InvoicesNone()
    return await _shown(document, invoices, local_day(tx.now, caller, coop))


@command("invoices-numbered", requires=Permission.BILLED, private=True, hidden=True, rank=21)
async def show_numbered(
    args: NumberedInvoice, caller: Caller, invoices: Invoices, coop: Coop, tx: Transaction
) -> Reply:
    """Show a document by its number."""
    document = await invoices.numbered(caller, args.number)
    return await _shown(document, invoices, local_day(tx.now, caller, coop))


@command("invoices-stop", requires=Permission.BILLED, private=True, changes=True, rank=61)
async def stop(args: NumberedInvoice, caller: Caller, invoices: Invoices) -> InvoiceQuiet:
    """Remind of a document no more."""
    return InvoiceQuiet(number=(await invoices.stop(caller, args.number)).number)


def _list(
    member: Member, found: tuple[Document, ...], year: int | None, today: date
) -> InvoiceList:
    return InvoiceList(
        member=member.name,
        year=None if year is None else Example(year),
        documents=tuple(_line(each, today) for each in found),
    )


def _line(document: Document, today: date) -> InvoiceLine:
    return InvoiceLine(
        number=document.number,
        kind=document.kind,
        total=document.total,
        issued=document.issued,
        status=document.status,
        due=document.due,
        late=overdue(document, today),
    )


async def _shown(document: Document, invoices: Invoices, today: date) -> InvoiceShown:
    owner = await invoices.owner(document)
    await invoices.send(document)
    return InvoiceShown(
        number=document.number,
        kind=document.kind,
        member=None if owner is None else owner.name,
        description=document.description,
        total=document.total,
        issued=document.issued,
        status=document.status,
        due=document.due,
        paid_on=document.paid_on,
        late=overdue(document, today),
        corrects=document.corrects,
        origin=document.origin,
        source=document.source,
    )
