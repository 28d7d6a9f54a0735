"""Corrections: something is wrong with a document, and the circle that settles money is told."""

from datetime import date
from typing import Annotated

from assistant.api import (
    Args,
    Ask,
    Call,
    Caller,
    Coop,
    Corrections,
    DetailsLine,
    Document,
    DocumentKind,
    DocumentNumber,
    Instead,
    Invoices,
    Localized,
    Noun,
    Number,
    Permission,
    Reply,
    Reports,
    Rest,
    command,
    local_day,
    numbered,
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


class WhichCorrection(Args):
    """The number under which finance was told."""

    number: Number
    text: Annotated[str, Rest(max_length=2000)] | None = None


class WhichDone(Args):
    """The number under which finance was told; without it, what is replied to."""

    number: Number | None = None


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


class CorrectionShown(Reply, message="corrections-shown"):
    """What became of the number under which finance was told."""

    number: str
    document: str
    circle: Localized
    at: date
    done: date | None


class CorrectionSettled(Reply, message="corrections-settled"):
    """It is seen to, and whoever wrote it is told, if they are still known."""

    number: str
    told: bool


class NothingSettled(Reply, message="corrections-settled-nothing"):
    """Somebody says that something is done, and nothing says what."""


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


@command("corrections-show", requires=Permission.BILLED, private=True, hidden=True)
async def show_correction(
    args: WhichCorrection, caller: Caller, reports: Reports, coop: Coop
) -> CorrectionShown:
    """Show what finance was told under a number."""
    found, document, circle = await reports.show(caller, args.number)
    return CorrectionShown(
        number=str(found.number),
        document=document.number,
        circle=circle.names,
        at=local_day(found.asked_at, caller, coop),
        done=None if found.done_at is None else local_day(found.done_at, caller, coop),
    )


# `done` is said about many things: so it counts only where nothing else is said with it, and
# nobody is refused who only says that they are done.


@command(
    "corrections-settle",
    shared=True,
    changes=True,
    repeatable=False,
    alone=True,
    hidden=True,
)
async def settle(args: WhichDone, caller: Caller, reports: Reports) -> Reply:
    """Note that what somebody wrote to finance is seen to, and tell them."""
    found = await reports.done(caller, args.number)
    if found is None:
        return NothingSettled()
    return CorrectionSettled(number=str(found.number), told=bool(found.asked_by))


def _is_receipt(document: Document) -> bool:
    return document.kind is DocumentKind.RECEIPT


numbered("correction", Noun(shows="corrections-show", says="corrections-show"))
