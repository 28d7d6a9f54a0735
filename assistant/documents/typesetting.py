"""The one door to typst: a template of ours and data of anybody's become a PDF or pictures.

Safe against the data: it reaches the template as JSON in `sys.inputs` only, so that markup, quotes
and paths in it stay text; the template sees an empty folder, no package, no network, and no font
but ours. The same input gives the same bytes on every machine. It may be called from several
threads at once, and releases the interpreter's lock: await it with `asyncio.to_thread`.
"""

import json
import re
import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from importlib import resources
from typing import Any, Literal

import typst

from assistant.documents.cleaning import REPLACEMENT, clean, without
from assistant.documents.fonts import families, fonts

_TRIES = 20
_WITHOUT_GLYPH = re.compile(r'the text `"(?P<text>(?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{(?P<code>[0-9a-fA-F]+)\}|\\(?P<sign>.)")
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}

PDFStandards = Sequence[Literal["a-3b", "ua-1"]]
ACCESSIBLE_ARCHIVE: PDFStandards = ("a-3b", "ua-1")
"""PDF/A-3b (ISO 19005-3), to be kept, with files in it; PDF/UA-1 (ISO 14289-1), to be read aloud.
"""


class TypesettingFailed(RuntimeError):  # noqa: N818 - carries typst's own words, for the log
    """Typst refused a template of ours; its message holds none of the data but single signs."""


def typeset_pdf(
    template: str,
    data: Mapping[str, Any],
    *,
    on: date,
    texts: Mapping[str, str] | None = None,
    standards: PDFStandards = ACCESSIBLE_ARCHIVE,
) -> bytes:
    """Return the PDF that `templates/{template}.typ` makes of `data`, dated `on` at 00:00 UTC.

    `data` is what JSON can hold, read as `data` in the template; each text in it is cleaned (see
    `cleaning.clean`). `texts` go in as they are, under their names in `sys.inputs`: files to be
    attached, never to be shown. Raises TypesettingFailed.
    """
    return _typeset(
        template, data, on, texts or {}, {"format": "pdf", "pdf_standards": [*standards]}
    )[0]


def typeset_pictures(
    template: str, data: Mapping[str, Any], *, on: date, ppi: float = 144
) -> tuple[bytes, ...]:
    """Return a PNG for each page, at `ppi` pixels an inch; otherwise as `typeset_pdf`."""
    return _typeset(template, data, on, {}, {"format": "png", "ppi": ppi})


def _typeset(
    template: str,
    data: Mapping[str, Any],
    on: date,
    texts: Mapping[str, str],
    output: Mapping[str, Any],
) -> tuple[bytes, ...]:
    source = _source(template)
    settable = {**clean(data), "fonts": families()}
    at = datetime.combine(on, time(), tzinfo=UTC)
    with tempfile.TemporaryDirectory(prefix="typst-") as empty:
        for _ in range(_TRIES):
            try:
                made: Any = typst.compile(  # one picture is bytes, several are a list
                    source,
                    root=empty,
                    font_paths=fonts(),
                    ignore_system_fonts=True,
                    sys_inputs={**texts, "data": json.dumps(settable)},
                    package_path=empty,
                    package_cache_path=empty,
                    timestamp=at,
                    **output,
                )
            except typst.TypstError as error:
                unshown = _unshown(error.message)
                if not unshown:
                    raise TypesettingFailed(f"{template}: {error.message}") from None
                settable = without(settable, unshown)
            else:
                return tuple(made) if isinstance(made, list) else (made,)
    raise TypesettingFailed(f"{template}: too many characters without a glyph")


def _source(template: str) -> bytes:
    return (resources.files(__package__) / "templates" / f"{template}.typ").read_bytes()


def _unshown(message: str) -> frozenset[str]:
    """Return the characters that typst says no font has a glyph for: a safety net, see `fonts`."""
    found = _WITHOUT_GLYPH.search(message)
    if found is None:
        return frozenset()
    text = _ESCAPED.sub(
        lambda escape: (
            chr(int(escape["code"], 16))
            if escape["code"]
            else _ESCAPES.get(escape["sign"], escape["sign"])
        ),
        found["text"],
    )
    return frozenset(text) - {REPLACEMENT}
