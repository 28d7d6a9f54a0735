"""Documents that others have issued: shown as copies, and never mixed up with our own."""

from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdf
import pytest

from assistant.domain.invoices import DocumentKind, DocumentStatus, Origin
from assistant.services.ports import DocumentRenderer
from assistant.storage.invoices import DocumentRepository
from tests.support.conversation import House
from tests.support.money import ENTITY, PlainRenderer, keep, mirrored
from tests.support.rendering import renderer


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, values={DocumentRenderer: PlainRenderer()}) as house:
        await keep(house, ENTITY)
        yield house


@pytest.mark.parametrize(
    ("locale", "words", "copy"),
    [("en", "receipt R-77", "is a copy"), ("es", "recibo R-77", "es una copia")],
)
async def test_a_mirrored_receipt_comes_as_a_copy_that_says_so(
    tmp_path: Path, locale: str, words: str, copy: str
) -> None:
    """With the real renderer: a receipt by its title, no invoice data inside, no IBAN."""
    async with House.open(tmp_path, values={DocumentRenderer: renderer()}) as house:
        await keep(house, ENTITY)
        forn = await house.member("forn", name="Forn")
        await mirrored(house, forn)
        ana = await house.person(locale=locale, members=(forn,))
        step = await ana.says(words)
        assert copy in step.body
        assert "opencollective" in step.body
        (file,) = step.files
        assert file.name == "R-77-copy.pdf"
        with pikepdf.open(BytesIO(file.data)) as pdf:
            assert not pdf.attachments
        page = "".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(file.data)).pages)
        assert "Receipt R-77" in page
        assert "This is a copy" in page
        assert "IBAN" not in page


async def test_an_imported_credit_note_is_never_to_be_paid(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    note = replace(
        await mirrored(house, forn, "OLD-1"), number="OLD/2", kind=DocumentKind.CREDIT_NOTE,
        origin=Origin.IMPORTED, status=DocumentStatus.OPEN, source="import",
    )  # fmt: skip
    async with house.database.transaction(house.now) as tx:
        await DocumentRepository(tx.connection).add(note, house.now)
    ana = await house.person(members=(forn,))
    assert "OLD/2" not in (await ana.says("open invoices")).body
    assert "OLD/2" not in (await ana.says("pay")).body
    assert "€20.00" not in (await ana.says("pay OLD/2")).body
