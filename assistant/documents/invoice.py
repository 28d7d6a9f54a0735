"""The file of an invoice, credit note or receipt: a page to read, and the data inside."""

from assistant.documents.embedding import mark_as_facturx
from assistant.documents.facturx import cii
from assistant.documents.sayings import PayBy, Prepaid, Settled
from assistant.documents.sheet import reason_of, sheet
from assistant.documents.typesetting import typeset_pdf
from assistant.documents.words import Words
from assistant.domain.formalities import require_formalities
from assistant.domain.invoices import Document, DocumentKind, Origin
from assistant.domain.taxes import document_groups
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Renderer

_TEMPLATE = "invoice"


class InvoicePdf:
    """Fulfils `services.ports.DocumentRenderer` with typst and Factur-X."""

    def __init__(self, catalogue: Catalogue, renderer: Renderer) -> None:
        self._catalogue = catalogue
        self._renderer = renderer

    def render(self, document: Document) -> bytes:
        """Return the PDF (PDF/A-3b, PDF/UA-1) in the document's language.

        An issued document carries its EN 16931 XML, and neither `status` nor `paid_on` changes a
        byte of it. What is imported or mirrored becomes a sheet without XML, which says that it is
        a copy. Raises DocumentUnfit where the law or EN 16931 asks for what the document lacks.
        """
        words = Words.of(document.language, self._catalogue, self._renderer)
        if document.origin is not Origin.ISSUED:
            return typeset_pdf(_TEMPLATE, sheet(document, words), on=document.issued)
        require_formalities(document)
        xml = self.xml(document)
        page = sheet(document, words)
        texts = {"xml": xml.decode()}
        return mark_as_facturx(typeset_pdf(_TEMPLATE, page, on=document.issued, texts=texts))

    def xml(self, document: Document) -> bytes:
        """Return the EN 16931 XML of an issued document. Raises DocumentUnfit."""
        require_formalities(document)
        words = Words.of(document.language, self._catalogue, self._renderer)
        reasons = {
            group.category: reason_of(group.category, document, words)
            for group in document_groups(document)
        }
        if document.kind is DocumentKind.CREDIT_NOTE:
            terms = words.say(Settled(number=document.corrects or ""))
        elif document.prepaid:
            terms = words.say(Prepaid())
        else:
            terms = words.say(PayBy(due=document.due))
        return cii(document, reasons, terms)
