"""The demo's phones open what they are sent, and take nothing else for a document."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from assistant.demo.papers import NoDocument, Paper
from tests.support.issued import ASSOCIATION, VEREIN, issued, line
from tests.support.rendering import renderer


def test_reads_number_and_tax_number() -> None:
    paper = Paper(renderer().render(issued(buyer=VEREIN)))
    assert (paper.number, paper.tax_number) == ("2026-0031", VEREIN.tax_number)


def test_reads_a_number_that_is_none_for_vat_too() -> None:
    """Outside the scope of VAT, and for national numbers, it stands as an identifier."""
    assert Paper(renderer().render(issued())).tax_number == "12345678Z"
    category, rate = ASSOCIATION.category, "0"
    outside = issued(line(category=category, rate=rate), seller=ASSOCIATION, buyer=VEREIN)
    assert Paper(renderer().render(outside)).tax_number == VEREIN.tax_number


def test_sees_that_the_tax_number_lacks() -> None:
    document = issued(buyer=replace(VEREIN, tax_number=None))
    assert Paper(renderer().render(document)).tax_number is None


def test_takes_nothing_else_for_a_document() -> None:
    with pytest.raises(NoDocument, match="no PDF"):
        Paper(b"<html>")
    empty = BytesIO()
    pikepdf.new().save(empty)
    with pytest.raises(NoDocument, match="inside"):
        Paper(empty.getvalue())
