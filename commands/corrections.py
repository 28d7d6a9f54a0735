"""Corrections: something is wrong with a document, and the circle that settles money is told."""

from typing import Annotated

from assistant.api import (
    Args,
    Ask,
    Call,
    Caller,
    Corrections,
    DetailsLine,
    Document,
    DocumentKind,
    DocumentNumber,
    Instead,
    Invoices,
    Localized,
    Permission,
    Reply,
    Reports,
    Rest,
    command,
)


class WhichInvoice(Args):
    """A document by its number."""

    number: DocumentNumber


class WhatIsWrong(Args):
    """A document, by number or as what is replied to, and what is wrong with it."""

    number: DocumentNumber | None = None
    text: Annotated[str, Rest(max_length=2000, prose=True)] | None = None


class WrongInvoice(Args):
    """A document by its number, and what is wrong with it."""

    number: DocumentNumber
    text: Annotated[str, Rest(max_length=2000, prose=True)]


class ReportWhat(Reply, message="corrections-what"):
    """Asks what is wrong; `receipt`: nobody can change it."""

    number: str
    receipt: bool


class ReportQuestion(Reply, message="corrections-report-question"):
    """Asks whether finance is to be told; `receipt`: nobody can change it."""

    number: str
    text: str
    receipt: bool


class ReportSent(Reply, message="corrections-reported"):
    """Finance was told, under a number."""

    number: str
    document: str
    circle: Localized


class CorrectionQuestion(Reply, message="corrections-ask-question"):
    """Asks whether finance is to replace an invoice."""

    number: str
    before: DetailsLine
    after: DetailsLine


class CorrectionRequested(Reply, message="corrections-asked"):
    """Finance was asked, under a number."""

    number: str
    document: str
    circle: Localized


class CorrectionOfNothing(Reply, message="corrections-of-nothing"):
    """There is no document yet."""


@command("corrections-wrong", requires=Permission.BILLED, private=True, rank=29)
async def wrong(args: WhatIsWrong, caller: Caller, invoices: Invoices) -> Reply:
    """Tell finance that something is wrong with the document that is meant."""
    found = await invoices.meant(caller, args.number)
    if not found:
        return CorrectionOfNothing()
    said = {} if args.text is None else {"text": args.text}
    if len(found) > 1:
        call = Call(command="corrections-wrong", given=said)
        return Ask(call=call, slot="number", values=tuple(each.number for each in found))
    (document,) = found
    given = {"number": document.number, **said}
    if not said:
        return Ask(
            call=Call(command="corrections-wrong", given=given),
            slot="text",
            question=ReportWhat(number=document.number, receipt=_is_receipt(document)),
        )
    return Instead(call=Call(command="corrections-report", given=given))


async def report_question(args: WrongInvoice, caller: Caller, invoices: Invoices) -> ReportQuestion:
    """Ask before finance is told."""
    document = await invoices.numbered(caller, args.number)
    return ReportQuestion(
        number=document.number,
        text=args.text,
        receipt=_is_receipt(document),
    )


@command(
    "corrections-report",
    requires=Permission.BILLED,
    private=True,
    changes=True,
    confirm=report_question,
    hidden=True,
    repeatable=False,
)
async def report(
    args: WrongInvoice, caller: Caller, invoices: Invoices, reports: Reports
) -> ReportSent:
    """Tell finance what is wrong with a document."""
    document = await invoices.numbered(caller, args.number)
    told = await reports.report(caller, document, args.text)
    return ReportSent(number=str(told.number), document=document.number, circle=told.circle.names)


async def correct_question(
    args: WhichInvoice, caller: Caller, invoices: Invoices, corrections: Corrections
) -> CorrectionQuestion:
    """Ask before finance is asked."""
    document = await invoices.numbered(caller, args.number)
    before, after = await corrections.difference(document)
    return CorrectionQuestion(number=document.number, before=before, after=after)


@command(
    "corrections-ask",
    requires=Permission.BILLED,
    private=True,
    changes=True,
    confirm=correct_question,
    repeatable=False,
    rank=29,
)
async def correct(
    args: WhichInvoice, caller: Caller, invoices: Invoices, corrections: Corrections
) -> CorrectionRequested:
    """Ask finance for a credit note and a new invoice with the present details."""
    document = await invoices.numbered(caller, args.number)
    told = await corrections.ask(caller, document)
    return CorrectionRequested(
        number=str(told.number), document=document.number, circle=told.circle.names
    )


def _is_receipt(document: Document) -> bool:
    return document.kind is DocumentKind.RECEIPT
