"""`assistant invoices render`: the operator gets the file that a member would get."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import facturx
import pytest

from assistant.domain.details import BillingDetails
from assistant.domain.invoices import Document
from assistant.services.ports import DocumentRenderer
from assistant.storage.invoices import DocumentRepository
from assistant.storage.unit_of_work import Database, sqlite_url
from tests.support.issued import issued
from tests.support.operator import Operator
from tests.support.rendering import renderer

AT = datetime(2026, 11, 15, 9, 0, tzinfo=UTC)


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    """Return an operator with an empty database."""
    operator = Operator(tmp_path)
    operator.settles()
    operator.migrates()
    return operator


def keep(operator: Operator, *documents: Document) -> None:
    """Put documents into the operator's database."""

    async def add() -> None:
        database = Database(sqlite_url(operator.database))
        async with database.transaction() as tx:
            for document in documents:
                await DocumentRepository(tx.connection).add(document, AT)
        await database.close()

    asyncio.run(add())


def test_a_document_is_written_as_members_get_it(operator: Operator, tmp_path: Path) -> None:
    document = replace(issued(), member_id=None)
    keep(operator, document)
    target = tmp_path / "out.pdf"
    said = operator.types("invoices", "render", "2026/31", "--out", str(target))
    assert "out.pdf: " in said.stdout
    port: DocumentRenderer = renderer()
    assert target.read_bytes() == port.render(document)
    assert facturx.get_xml_from_pdf(target.read_bytes(), check_xsd=True)[1]


def test_a_number_that_nobody_has(operator: Operator, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    said = operator.types("invoices", "render", "2026-0099", "--out", str(target), status=1)
    assert "No document has the number 2026-0099." in said.stderr
    assert not target.exists()


def test_what_a_document_lacks_is_said_in_words(operator: Operator, tmp_path: Path) -> None:
    keep(operator, replace(issued(), member_id=None, buyer=BillingDetails(name="Ana")))
    target = tmp_path / "out.pdf"
    said = operator.types("invoices", "render", "2026-0031", "--out", str(target), status=1)
    assert "Document 2026-0031 cannot be made yet" in said.stderr
    assert "the member's address is missing" in said.stderr
    assert not target.exists()


def test_a_place_where_nothing_can_be_written(operator: Operator, tmp_path: Path) -> None:
    keep(operator, replace(issued(), member_id=None))
    target = tmp_path / "nowhere" / "out.pdf"
    said = operator.types("invoices", "render", "2026-0031", "--out", str(target), status=1)
    assert "No such file or directory" in said.stderr


def test_without_a_place_it_is_named_after_the_number_and_replaces_nothing(
    operator: Operator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(operator, replace(issued(), member_id=None))
    monkeypatch.chdir(tmp_path)
    assert "2026-0031.pdf" in operator.types("invoices", "render", "2026/31").stdout
    assert (tmp_path / "2026-0031.pdf").read_bytes().startswith(b"%PDF")
    said = operator.types("invoices", "render", "2026/31", status=1)
    assert "is there already" in said.stderr
