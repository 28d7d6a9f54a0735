"""The whole story with the real papers: what comes in chat is valid for people and machines."""

import re
import unicodedata
from io import BytesIO
from pathlib import Path

import facturx
import pypdf
import pytest
from lxml import etree

from assistant.domain.incoming import Place
from assistant.services.ports import DocumentRenderer
from tests.support.conversation import House
from tests.support.money import ENTITY, documents, finance, issue, keep, pays
from tests.support.rendering import renderer
from tests.support.schematron import failed_rules

RAM = "{urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100}"


def inside(pdf: bytes) -> "etree._Element":
    """Return the XML in a PDF, read as an accountant's program does and valid by every rule."""
    name, xml = facturx.get_xml_from_pdf(BytesIO(pdf), check_xsd=True)
    assert name == "factur-x.xml"
    assert failed_rules(xml) == []
    return etree.fromstring(xml)


def told(xml: "etree._Element", *path: str) -> str | None:
    """Return the text of the first element at the end of `path`, at any depth."""
    found = xml.find(".//" + "/".join(RAM + name for name in path))
    return None if found is None else found.text


@pytest.mark.parametrize(
    ("locale", "shown", "words", "yes", "titles"),
    [
        ("en", "invoice", "details tax ESB12345674", "yes", ("Credit note", "Invoice")),
        ("ar", "فاتورة", "الرقم الضريبي ESB12345674", "نعم", ("إشعار دائن", "فاتورة")),
    ],
)
async def test_a_wrong_tax_number_is_put_right_and_both_papers_are_valid(
    tmp_path: Path, locale: str, shown: str, words: str, yes: str, titles: tuple[str, str]
) -> None:
    """Asked, got, corrected, confirmed; the accountant gets a credit note and a new invoice."""
    async with House.open(tmp_path, values={DocumentRenderer: renderer()}) as house:
        await keep(house, ENTITY)
        forn = await house.member("forn", name="Forn Cooperatiu")
        await pays(house, forn, 1000)  # with 21 % in it, no net amount gives 10.00
        ana = await house.person("Ana Puig", locale=locale, members=(forn,))
        await issue(house, forn)
        mia = await house.person("Mia Roca")
        circle = await finance(house, mia)
        assert circle.room_id is not None
        (first,) = (await ana.says(shown)).files
        assert told(inside(first.data), "BuyerTradeParty", "SpecifiedTaxRegistration", "ID") is None
        await ana.says(words)
        await ana.says(yes)
        assert (await ana.says(yes)).id == "corrections-asked"
        room = Place(
            room_id=circle.room_id, direct=False, encrypted=True, people=(mia.user_id,),
            circle="finance",
        )  # fmt: skip
        done = await mia.says("!approve 101", room)
        credit, invoice = (file for file in done.files if file.recipient == ana.user_id)
        assert (credit.name, invoice.name) == ("2026-R-0001.pdf", "2026-0002.pdf")
        note, again = inside(credit.data), inside(invoice.data)
        assert told(note, "TypeCode") == "381"
        assert told(again, "TypeCode") == "380"
        for xml in (note, again):
            assert told(xml, "GrandTotalAmount") == "10.00"
            assert told(xml, "InvoiceReferencedDocument", "IssuerAssignedID") == "2026-0001"
        number = ("BuyerTradeParty", "SpecifiedTaxRegistration", "ID")
        assert (told(note, *number), told(again, *number)) == (None, "ESB12345674")
        for file, title, other in zip((credit, invoice), titles, ("2026-R-0001", "2026-0002"),
                                      strict=True):  # fmt: skip
            paper = pypdf.PdfReader(BytesIO(file.data))
            text = unicodedata.normalize("NFKC", paper.pages[0].extract_text())
            bare = re.sub("[\u200e\u200f\u2066-\u2069]", "", text)
            assert other in bare
            assert set(title.split()) <= set(bare.split())
            assert str(paper.root_object["/Lang"]).startswith(locale)
        assert [each.language for each in await documents(house)] == [locale] * 3
