"""The renderer of documents, with the project's own texts."""

from functools import cache

from assistant import resources
from assistant.documents.invoice import InvoicePdf
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Renderer


@cache
def catalogue() -> Catalogue:
    """Return the project's texts."""
    return Catalogue.load(resources.locales())


@cache
def renderer() -> InvoicePdf:
    """Return the renderer."""
    return InvoicePdf(catalogue(), Renderer(catalogue()))
