"""The mark of Factur-X in a PDF's metadata, which typst cannot write (Factur-X 1.0, 6.3)."""

from io import BytesIO

import pikepdf

FILE_NAME = "factur-x.xml"
NAMESPACE = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"

_BAG_END = "</rdf:Bag></pdfaExtension:schemas>"
_DESCRIPTION_END = "</rdf:Description>"
_PROPERTIES = {
    "DocumentFileName": (FILE_NAME, "name of the embedded XML invoice file"),
    "DocumentType": ("INVOICE", "type of the embedded document"),
    "Version": ("1.0", "version of the Factur-X schema of the embedded file"),
    "ConformanceLevel": ("EN 16931", "conformance level of the embedded file"),
}


class UnknownMetadata(RuntimeError):  # noqa: N818 - typst has changed: a defect of ours
    """Typst's metadata are not as this module knows them."""


def mark_as_facturx(pdf: bytes) -> bytes:
    """Return a PDF/A-3 of typst's with Factur-X' properties and their extension schema.

    The PDF's identifier is derived from its content: the same bytes for the same `pdf`. Raises
    UnknownMetadata.
    """
    with pikepdf.open(BytesIO(pdf)) as file:
        metadata = file.Root.Metadata
        xmp = metadata.read_bytes().decode()
        if xmp.count(_BAG_END) != 1 or xmp.count(_DESCRIPTION_END) != 1:
            raise UnknownMetadata("where extension schemas end is not clear")
        xmp = xmp.replace(_BAG_END, _schema() + _BAG_END)
        xmp = xmp.replace(_DESCRIPTION_END, _DESCRIPTION_END + _description())
        metadata.write(xmp.encode())
        marked = BytesIO()
        file.save(marked, deterministic_id=True, fix_metadata_version=False)
    return marked.getvalue()


def _schema() -> str:
    properties = "".join(
        '<rdf:li rdf:parseType="Resource">'
        f"<pdfaProperty:name>{name}</pdfaProperty:name>"
        "<pdfaProperty:valueType>Text</pdfaProperty:valueType>"
        "<pdfaProperty:category>external</pdfaProperty:category>"
        f"<pdfaProperty:description>{words}</pdfaProperty:description>"
        "</rdf:li>"
        for name, (_, words) in _PROPERTIES.items()
    )
    return (
        '<rdf:li rdf:parseType="Resource">'
        "<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>"
        f"<pdfaSchema:namespaceURI>{NAMESPACE}</pdfaSchema:namespaceURI>"
        "<pdfaSchema:prefix>fx</pdfaSchema:prefix>"
        f"<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property>"
        "</rdf:li>"
    )


def _description() -> str:
    values = "".join(f"<fx:{name}>{value}</fx:{name}>" for name, (value, _) in _PROPERTIES.items())
    return f'<rdf:Description rdf:about="" xmlns:fx="{NAMESPACE}">{values}</rdf:Description>'
