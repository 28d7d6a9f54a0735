"""The PDF of an invoice: valid for archives and readers, the same every time, and readable."""

import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import facturx
import pikepdf
import pypdf
import pytest

from assistant.documents.embedding import NAMESPACE
from assistant.domain.entities import TaxCategory
from assistant.domain.invoices import Document, DocumentKind, DocumentStatus, Origin
from tests.support.issued import CAIRO, COOP, PUIG, credited, issued, line, of_category
from tests.support.rendering import catalogue, renderer
from tests.support.verapdf import broken_rules

ARABIC = issued(line("المستوى 2، اشتراك شهري"), buyer=CAIRO, language="ar", number="2026-0031")
RECEIPT = replace(
    issued(),
    kind=DocumentKind.RECEIPT,
    origin=Origin.MIRRORED,
    number="OC-88213",
    seller=None,
    buyer=None,
    lines=(),
    source="OpenCollective",
    status=DocumentStatus.PAID,
    paid_on=date(2026, 11, 16),
)
LONG = issued(
    *(
        line(f"Meeting room of {number} November", quantity="1.5", unit="HUR")
        for number in range(90)
    ),
    language="en",
)
HOSTILE = (
    '#eval(read("/etc/passwd")) "*_$x$_*" \\ ../../etc <label> @ref https://evil.example `raw`'
)


def text_of(pdf: bytes) -> str:
    """Return the text as somebody copies it, in compatibility form: without letters' own shapes."""
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return unicodedata.normalize("NFKC", "\n".join(page.extract_text() for page in pages))


def bare(text: str) -> str:
    """Return text without direction controls and with one space where there is any."""
    return " ".join(re.sub("[\u200e\u200f\u2066-\u2069]", "", text).split())


def test_samples_are_valid_for_archives_and_for_readers_aloud() -> None:
    """PDF/A-3b and PDF/UA-1, by veraPDF; a file without the extension schema is not."""
    files = {
        f"{language}.pdf": renderer().render(of_category(TaxCategory.STANDARD, language))
        for language in catalogue().locales
    }
    files["long.pdf"] = renderer().render(LONG)
    files["credit.pdf"] = renderer().render(credited(ARABIC))
    files["receipt.pdf"] = renderer().render(RECEIPT)
    files["hostile.pdf"] = renderer().render(issued(line(f"{HOSTILE} 😀 \u202eabc 漢字 \u0300")))
    stripped = without_extension_schema(files["en.pdf"])
    found = broken_rules({**files, "stripped.pdf": stripped})
    assert any("6.6.2.3" in rule for rule in found.pop("stripped.pdf"))
    assert found == {name: [] for name in files}


def without_extension_schema(pdf: bytes) -> bytes:
    """Return the PDF with Factur-X' properties in it, and nothing that explains them."""
    with pikepdf.open(BytesIO(pdf)) as file:
        xmp = file.Root.Metadata.read_bytes().decode()
        items = re.compile(
            '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Factur-X.*?'
            "</rdf:Seq></pdfaSchema:property></rdf:li>"
        )
        changed, count = items.subn("", xmp)
        assert count == 1
        assert NAMESPACE in changed
        file.Root.Metadata.write(changed.encode())
        saved = BytesIO()
        file.save(saved, fix_metadata_version=False)
    return saved.getvalue()


@pytest.mark.parametrize("kind", DocumentKind)
def test_the_data_inside_is_what_was_checked(kind: DocumentKind) -> None:
    document = RECEIPT if kind is DocumentKind.RECEIPT else issued()
    if kind is DocumentKind.CREDIT_NOTE:
        document = credited(document)
    pdf = renderer().render(document)
    if kind is DocumentKind.RECEIPT:
        assert "/EmbeddedFiles" not in pikepdf.open(BytesIO(pdf)).Root.get("/Names", {})
    else:
        name, xml = facturx.get_xml_from_pdf(pdf, check_xsd=True)
        assert (name, xml) == ("factur-x.xml", renderer().xml(document))
        assert facturx.get_level(facturx.facturx.etree.fromstring(xml)) == "en16931"


def test_the_same_document_is_the_same_file() -> None:
    """Also side by side in threads; and its status, which changes, is no part of it."""
    documents = [issued(), ARABIC, credited(issued()), LONG] * 3
    with ThreadPoolExecutor(4) as threads:
        files = list(threads.map(renderer().render, documents))
    assert files[:4] == files[4:8] == files[8:]
    assert len(set(files)) == 4
    paid = replace(documents[0], status=DocumentStatus.PAID, paid_on=date(2026, 12, 1))
    assert renderer().render(paid) == files[0]


def test_arabic_text_and_figures_can_be_read_and_copied() -> None:
    """Words as they are written, and figures that are not turned round.

    Only words: a PDF keeps signs as they stand on the page, and each reader of PDFs finds their
    order again in its own way.
    """
    text = bare(text_of(renderer().render(ARABIC)))
    for word in ("فاتورة", "جمعية", "النيل", "للتعليم", "التعاوني", "الإصدار", "المستحق"):
        assert word in text.split(), (word, text)
    for figure in ("2026-0031", "24.20 €", "20.00 €", "ES91 2100 0418 4502 0005 1332"):
        assert figure in text, (figure, text)
    for code in ("ESF66666666", "123-456-789", "CAIXESBBXXX", "factures@sala.example"):
        assert code in text, (code, text)
    dated = replace(ARABIC, number="2026-11-15")
    assert text_of(renderer().render(dated)).count("2026-11-15") >= 3


@pytest.mark.parametrize("language", catalogue().locales)
def test_a_document_says_its_language_and_title(language: str) -> None:
    file = pikepdf.open(BytesIO(renderer().render(of_category(TaxCategory.STANDARD, language))))
    assert str(file.Root.Lang) == language
    assert "2026-0031" in str(file.docinfo.Title)
    assert file.Root.ViewerPreferences.DisplayDocTitle


def test_what_the_law_asks_for_is_on_the_page() -> None:
    """Directive 2006/112/EC, Art. 226; in Catalan."""
    text = bare(
        text_of(renderer().render(issued(line("Nivell 2", quantity="3"), corrects="2026-0030")))
    )
    for expected in (
        "Factura", "2026-0031", "15 de novembre del 2026", "1 de nov. 2026", "30 de nov. 2026",
        COOP.name, "08014 Barcelona", "NIF-IVA ESF66666666",
        PUIG.name, "08500 Vic", "NIF 12345678Z",
        "Nivell 2", "3 mesos", "20,00 €", "21 %", "60,00 €", "12,60 €", "72,60 €",
        "substitueix la factura 2026-0030", "ES91 2100 0418 4502 0005 1332",
        "15 de desembre del 2026", "Pàgina 1 de 1",
    ):  # fmt: skip
        assert expected in text, (expected, text)


def test_a_long_table_repeats_its_header_on_every_page() -> None:
    pages = pypdf.PdfReader(BytesIO(renderer().render(LONG))).pages
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        text = bare(page.extract_text())
        assert f"Page {number} of {len(pages)}" in text
        assert "Unit price" in text or number == len(pages)


def test_a_receipt_says_that_it_is_a_copy() -> None:
    text = bare(text_of(renderer().render(replace(RECEIPT, language="en"))))
    assert "Receipt OC-88213" in text or "OC-88213" in text
    assert "a copy of the data we hold from OpenCollective" in text
    assert "Paid on November 16, 2026" in text
    assert "24.20" in text


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(
    "text",
    [
        HOSTILE,
        "\u202e\u2067evil\u2066\u2069\u2069\u2069",
        "\ud800 lone",
        "\u200b\u200d\ufeff",
        "a\u0000b\u0007c",
        "Z" + "\u0301" * 40,
        "😀👩‍👩‍👧🏳️‍🌈",
        "\U0010ffff\ue000\u0378",
        "漢字ひらがな",
        "⟨1⟩ ⟨2⟩",
        "x" * 10_000,
        "word " * 2_000,
    ],
    ids=lambda text: ascii(text)[:20],
)
def test_hostile_text_stays_text(text: str, language: str, tmp_path: Path) -> None:
    """In every place that comes from outside; the amounts stand as they did."""
    address = replace(CAIRO.address, street=text, city=text, region=text, extra=text)  # type: ignore[type-var] # it has one
    buyer = replace(CAIRO, name=f"A{text}", address=address)
    document = issued(line(f"A{text}"), buyer=buyer, language=language)
    pdf = renderer().render(document)
    shown = text_of(pdf)
    assert "root:" not in shown
    assert "24.20" in shown
    assert len(pypdf.PdfReader(BytesIO(pdf)).pages) < 5
    assert "\u202e" not in shown
    assert not any("/Annots" in page for page in pypdf.PdfReader(BytesIO(pdf)).pages), "a link"


def test_markup_is_shown_as_it_was_written() -> None:
    text = bare(text_of(renderer().render(issued(line(HOSTILE)))))
    assert "#eval(read(" in text
    assert "`raw`" in text
    assert "*_$x$_*" in text


def test_other_scripts_are_shown() -> None:
    """Names of members in scripts that the catalogue has no language for."""
    for name in ("Δημήτρης", "Дмитро", "ქართული", "יוסף", "देवनागरी", "ไทย"):
        text = text_of(renderer().render(issued(buyer=replace(PUIG, name=name))))
        assert "\ufffd" not in text, name


def test_a_document_in_no_language_of_ours_is_in_the_next_best() -> None:
    text = bare(text_of(renderer().render(replace(issued(), language="ca-ES"))))
    assert "Factura" in text
    assert "Invoice" in bare(text_of(renderer().render(replace(issued(), language="xx"))))


@pytest.mark.storm
@pytest.mark.timeout(3000)
def test_every_category_kind_and_language_is_valid() -> None:
    """By veraPDF, in full."""
    documents: dict[str, Document] = {}
    for category in TaxCategory:
        for language in catalogue().locales:
            for currency in ("EUR", "JPY", "KWD"):
                lines = [line(cents=1230, category=category, currency=currency, rate=None)] * 3
                base = replace(
                    issued(*lines, language=language, seller=of_category(category).seller or COOP),
                    buyer=of_category(category).buyer,
                )
                name = f"{category.value}-{language}-{currency}"
                documents[f"{name}.pdf"] = base
                documents[f"{name}-credit.pdf"] = credited(base)
    files = {name: renderer().render(document) for name, document in documents.items()}
    names = list(files)
    for start in range(0, len(names), 40):
        part = {name: files[name] for name in names[start : start + 40]}
        assert broken_rules(part) == {name: [] for name in part}


def test_a_page_stays_small() -> None:
    """Members fetch it over a phone."""
    assert len(renderer().render(issued())) < 60_000
    assert len(renderer().render(ARABIC)) < 100_000
    assert Decimal(len(renderer().render(LONG))) < 200_000
