"""`assistant invoices`: the co-op's documents about money, for the operator."""

import asyncio
import re
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from assistant import resources
from assistant.cli.desk import desk
from assistant.cli.importing import import_file
from assistant.cli.issuing import Lacking, issue_all, settle, take_back
from assistant.cli.options import Csv, DryRun, Json
from assistant.cli.terminal import (
    FAILED,
    WRONG,
    Stopped,
    as_json,
    listing,
    operator,
    out,
    progress,
    run,
)
from assistant.domain.formalities import DocumentUnfit, Lack
from assistant.domain.invoices import Document, Origin
from assistant.domain.money import Money
from assistant.domain.periods import Period
from assistant.i18n.catalogue import SOURCE_LOCALE, Catalogue
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.importing_invoices import InvoiceImport
from assistant.services.owing import Owed
from assistant.services.ports import DocumentRenderer
from assistant.settings import Settings
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository

Number = Annotated[str, typer.Argument(metavar="NUMBER", help="The document's number.")]

_UNSAFE = re.compile(r"[^\w.-]+")
"""What a document's number may hold, and a file's name is better without."""

app = typer.Typer(no_args_is_help=True, help="Invoices, credit notes and receipts.")


@app.callback(help="Invoices, credit notes and receipts.")
def invoices() -> None:
    """Keep each command a word of its own: typer drops the name of a group's only command."""


@app.command("import")
def import_invoices(
    context: typer.Context, file: Csv, *, dry_run: DryRun = False, json: Json = False
) -> None:
    """Import documents of the bookkeeping: the whole file or nothing; twice changes nothing."""
    settings = operator(context).settings()
    import_file(settings, InvoiceImport, file, dry_run=dry_run, json=json)


@app.command("list")
def list_invoices(
    context: typer.Context,
    member: Annotated[str | None, typer.Option(help="The key of one member.")] = None,
    *,
    json: Json = False,
) -> None:
    """List the documents, of everybody or of one member."""
    found = run(_list(operator(context).settings(), member))
    if json:
        as_json([_plain(document, key) for document, key in found])
        return
    table = listing("number", "kind", "member", "issued", "due", "total", "status")
    for document, key in found:
        cells = (
            document.number,
            document.kind.value,
            key or "",
            document.issued.isoformat(),
            "" if document.due is None else document.due.isoformat(),
            _amount(document.total),
            document.status.value,
        )
        table.add_row(*map(escape, cells))
    out().print(table, soft_wrap=False)


@app.command()
def issue(
    context: typer.Context,
    period: Annotated[str, typer.Option(metavar="YYYY-MM", help="The month to bill.")],
    entity: Annotated[str | None, typer.Option(help="Who issues; else the default one.")] = None,
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Issue nothing.")] = False,
    json: Json = False,
) -> None:
    """Issue the invoices of a month; it can be stopped at any moment, and run again."""
    month = Period.read(period)
    if month is None:
        raise Stopped(f"{period} is no month; write 2026-11.", WRONG)
    settings = operator(context).settings()
    with progress(f"Issuing {month}") as bars:

        def advance(done: int, total: int) -> None:
            bars.update(bars.task_ids[0], completed=done, total=total)

        issued = run(issue_all(settings, month, entity, dry_run=dry_run, advance=advance))
    if json:
        as_json({
            "period": str(month),
            "entity": issued.entity,
            "dry_run": dry_run,
            "owed": [_owed(each) for each in issued.owed],
            "issued": [each.number for each in issued.documents],
            "lacking": [vars(each) for each in issued.lacking],
        })  # fmt: skip
    else:
        if dry_run:
            for each in issued.owed:
                out().print(escape(f"  {each.member.key}: {_owed(each)['total']}"))
            out().print(f"{len(issued.owed)} to issue; nothing was written (--dry-run).")
        else:
            out().print(f"{len(issued.documents)} issued for {month}.")
        _print_lacking(issued.lacking)
    if issued.lacking:
        raise typer.Exit(FAILED)


@app.command()
def credit(context: typer.Context, number: Number) -> None:
    """Take an invoice back with a credit note, which its member is sent."""
    note = run(take_back(operator(context).settings(), number))
    out().print(escape(f"{note.number} takes {note.corrects} back."))


@app.command()
def paid(context: typer.Context, number: Number) -> None:
    """Note that a document is paid; nothing changes where it was before."""
    document = run(settle(operator(context).settings(), number))
    out().print(escape(f"{document.number} is {document.status.value}."))


@app.command()
def render(
    context: typer.Context,
    number: Number,
    *,
    to: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE.pdf", help="Where; absent: NUMBER.pdf, if not there."),
    ] = None,
) -> None:
    """Write a document's PDF; an issued one has its EN 16931 data inside."""
    pdf, known = run(_render(operator(context).settings(), number))
    if to is None:
        to = Path(f"{_UNSAFE.sub('-', known)}.pdf")
        if to.exists():
            raise Stopped(f"{to} is there already; say where with --out.")
    try:
        to.write_bytes(pdf)
    except OSError as error:
        raise Stopped(f"{to}: {error.strerror}") from None
    out().print(escape(f"{to}: {len(pdf) / 1000:.0f} kB."))


def _print_lacking(found: tuple[Lacking, ...]) -> None:
    """Name the members whose invoice would not be valid, and what it lacks, in English."""
    if not found:
        return
    words = Renderer(Catalogue.load(resources.locales()))
    out().print(f"{len(found)} cannot be issued yet; no number was used:")
    for each in found:
        lacks = (words.plain(Lack(what=what), Reader(SOURCE_LOCALE)) for what in each.what)
        out().print(escape(f"  {each.member}: {'; '.join(lacks)}"))


async def _list(settings: Settings, key: str | None) -> list[tuple[Document, str | None]]:
    async with desk(settings) as scope:
        repository, members = scope.get(DocumentRepository), scope.get(MemberRepository)
        keys: dict[int | None, str] = {each.id: each.key for each in await members.all()}
        if key is not None:
            member = await members.by_key(key)
            if member is None:
                raise Stopped(f"No member has the key {key}; `assistant members list` shows them.")
            own = await repository.of_member(member.id, limit=100_000)
            return [(each, key) for each in own]
        found: list[Document] = []
        while page := await repository.all(after=found[-1].id if found else 0):
            found += page
        return [(each, keys.get(each.member_id)) for each in found]


def _plain(document: Document, key: str | None) -> dict[str, object]:
    return {
        "number": document.number,
        "kind": document.kind.value,
        "origin": document.origin.value,
        "member": key,
        "issued": document.issued,
        "due": document.due,
        "currency": document.total.currency,
        "net": _digits(document.net),
        "tax": _digits(document.tax),
        "total": _digits(document.total),
        "status": document.status.value,
        "paid_on": document.paid_on,
        "corrects": document.corrects,
        "description": document.description,
    }


def _owed(owed: Owed) -> dict[str, object]:
    total = Money(sum(each.total.minor for each in owed.charges), owed.currency)
    return {"member": owed.member.key, "total": _amount(total)}


def _amount(money: Money) -> str:
    return f"{_digits(money)} {money.currency}"


def _digits(money: Money) -> str:
    return f"{Decimal(money.minor).scaleb(-money.digits):.{money.digits}f}"


async def _render(settings: Settings, number: str) -> tuple[bytes, str]:
    """Return the PDF and the document's own spelling of its number."""
    async with desk(settings) as scope:
        document = _chosen(await scope.get(DocumentRepository).numbered(number), number)
        renderer = scope.get(DocumentRenderer)  # type: ignore[type-abstract] # the port's name
        words = scope.get(Renderer)
    try:
        return await asyncio.to_thread(renderer.render, document), document.number
    except DocumentUnfit as refusal:
        raise Stopped(words.plain(refusal, Reader(SOURCE_LOCALE)), FAILED) from None


def _chosen(found: tuple[Document, ...], number: str) -> Document:
    """Return the issued document of that number, else the first; raises `Stopped`."""
    if not found:
        raise Stopped(f"No document has the number {number}.")
    return next((each for each in found if each.origin is Origin.ISSUED), found[0])
