"""`assistant invoices`: the co-op's documents about money, for the operator."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from assistant.cli.desk import desk
from assistant.cli.terminal import FAILED, Stopped, operator, out, run
from assistant.domain.formalities import DocumentUnfit
from assistant.domain.invoices import Document, Origin
from assistant.i18n.catalogue import SOURCE_LOCALE
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.ports import DocumentRenderer
from assistant.settings import Settings
from assistant.storage.invoices import DocumentRepository

app = typer.Typer(no_args_is_help=True, help="Invoices, credit notes and receipts.")


@app.callback(help="Invoices, credit notes and receipts.")
def invoices() -> None:
    """Keep each command a word of its own: typer drops the name of a group's only command."""


@app.command()
def render(
    context: typer.Context,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The document's number.")],
    *,
    to: Annotated[Path, typer.Option("--out", metavar="FILE.pdf", help="Where to write it.")],
) -> None:
    """Write a document's PDF; an issued one has its EN 16931 data inside."""
    pdf = run(_render(operator(context).settings(), number))
    try:
        to.write_bytes(pdf)
    except OSError as error:
        raise Stopped(f"{to}: {error.strerror}") from None
    out().print(escape(f"{to}: {len(pdf) / 1000:.0f} kB."))


async def _render(settings: Settings, number: str) -> bytes:
    async with desk(settings) as scope:
        document = _chosen(await scope.get(DocumentRepository).numbered(number), number)
        renderer = scope.get(DocumentRenderer)  # type: ignore[type-abstract] # the port's name
        words = scope.get(Renderer)
    try:
        return await asyncio.to_thread(renderer.render, document)
    except DocumentUnfit as refusal:
        raise Stopped(words.plain(refusal, Reader(SOURCE_LOCALE)), FAILED) from None


def _chosen(found: tuple[Document, ...], number: str) -> Document:
    """Return the issued document of that number, else the first; raises `Stopped`."""
    if not found:
        raise Stopped(f"No document has the number {number}.")
    return next((each for each in found if each.origin is Origin.ISSUED), found[0])
