"""What an issued document says to machines: the EN 16931 data inside its PDF."""

import re
from io import BytesIO

import pikepdf

ATTACHED = "factur-x.xml"
_NUMBER = re.compile(r"<rsm:ExchangedDocument>\s*<ram:ID>([^<]+)</ram:ID>")
_BUYER = re.compile(r"<ram:BuyerTradeParty>.*?</ram:BuyerTradeParty>", re.DOTALL)
# A VAT number is a registration (BT-48), any other an identifier of the customer's (BT-46).
_TAX = re.compile(
    r"<ram:(?:SpecifiedTaxRegistration|BuyerTradeParty)>\s*<ram:ID[^>]*>([^<]+)</ram:ID>"
)


class NoDocument(ValueError):  # noqa: N818 - says what is wrong
    """The bytes are no PDF with a document's data inside."""


class Paper:
    """A document as it came: `number`, and the customer's `tax_number` or None."""

    def __init__(self, pdf: bytes) -> None:
        self.size = len(pdf)
        xml = _embedded(pdf)
        number, buyer = _NUMBER.search(xml), _BUYER.search(xml)
        if number is None or buyer is None:
            raise NoDocument("no number or no customer")
        tax = _TAX.search(buyer[0])
        self.number = number[1]
        self.tax_number = tax[1] if tax else None


def _embedded(pdf: bytes) -> str:
    if not pdf.startswith(b"%PDF"):
        raise NoDocument("no PDF")
    with pikepdf.open(BytesIO(pdf)) as opened:
        if ATTACHED not in opened.attachments:
            raise NoDocument(f"no {ATTACHED} inside")
        return opened.attachments[ATTACHED].get_file().read_bytes().decode("utf-8")
