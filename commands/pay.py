"""Paying: what is open, and how it is paid."""

from datetime import date

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
    Example,
    Instead,
    Invoices,
    Member,
    Money,
    Permission,
    Plans,
    Reply,
    Transaction,
    command,
    local_day,
    overdue,
    payable,
    total_of,
)

NAMED = 3
"""So many documents fit into the reference of one transfer."""


class WhoPays(Args):
    """One of the caller's members."""

    member: BilledMember


class PayWhich(Args):
    """A document by its number; without it, the latest of a member."""

    number: DocumentNumber | None = None
    member: BilledMember | None = None


class PayNumbered(Args):
    """A document by its number."""

    number: DocumentNumber


class PayLine(Reply, message="pay-line"):
    """A document in a list; `late`: open though it was due."""

    number: str
    total: Money
    due: date | None
    late: bool


class PayTotal(Reply, message="pay-total"):
    """A sum in one currency."""

    amount: Money


class PayShown(Reply, message="pay-shown"):
    """What is open, and how it is paid; `reference` is what a transfer should name."""

    member: str
    totals: tuple[PayTotal, ...]
    documents: tuple[PayLine, ...]
    reference: Example | None
    iban: Example | None
    url: Example | None


class PayNotAsked(Reply, message="pay-not-asked"):
    """The document asks for no money, or no more; `kind` and `status` say why."""

    number: str
    kind: DocumentKind
    status: DocumentStatus


@command("pay-show", requires=Permission.BILLED, private=True, rank=25)
async def pay(args: PayWhich) -> Instead:
    """Say what is open, and how it is paid."""
    if args.number is not None:
        return Instead(call=Call(command="pay-one", given={"number": args.number}))
    given = {} if args.member is None else {"member": args.member}
    return Instead(call=Call(command="pay-all", given=given))


@command("pay-all", requires=Permission.BILLED, private=True, hidden=True, rank=25)
async def pay_all(
    args: WhoPays,
    caller: Caller,
    invoices: Invoices,
    plans: Plans,
    coop: Coop,
    tx: Transaction,
) -> PayShown:
    """Say everything that the caller's member has to pay."""
    member, found = await invoices.open(caller, args.member)
    url = await _online(member, plans, coop)
    return await _payment(member.name, found, invoices, url, local_day(tx.now, caller, coop))


@command("pay-one", requires=Permission.BILLED, private=True, hidden=True, rank=23)
async def pay_one(
    args: PayNumbered,
    caller: Caller,
    invoices: Invoices,
    plans: Plans,
    coop: Coop,
    tx: Transaction,
) -> Reply:
    """Say how one document is paid, if it is open."""
    document = await invoices.numbered(caller, args.number)
    if not payable(document):
        return PayNotAsked(number=document.number, kind=document.kind, status=document.status)
    member = await invoices.owner(document)
    name = member.name if member else document.number
    url = await _online(member, plans, coop)
    return await _payment(name, (document,), invoices, url, local_day(tx.now, caller, coop))


async def _online(member: Member | None, plans: Plans, coop: Coop) -> str | None:
    """Return where a member can pay online: for its plan, else for whatever there is."""
    plan = None if member is None else await plans.level(member.plan)
    return (plan.payment_url if plan else None) or coop.contribute_url


def _line(document: Document, today: date) -> PayLine:
    return PayLine(
        number=document.number,
        total=document.total,
        due=document.due,
        late=overdue(document, today),
    )


async def _payment(
    name: str, found: tuple[Document, ...], invoices: Invoices, url: str | None, today: date
) -> PayShown:
    iban = await invoices.iban(found) if found else None
    return PayShown(
        member=name,
        totals=tuple(PayTotal(amount=each) for each in total_of(found)),
        documents=tuple(_line(each, today) for each in found),
        reference=Example(" ".join(each.number for each in found))
        if 0 < len(found) <= NAMED
        else None,
        iban=None if iban is None else Example(iban),
        url=None if url is None else Example(url),
    )
