"""The fonts of every document: from packages, never from the machine, and what they can show.

Noto Sans (variable) with its sisters for other scripts and monochrome Noto Emoji come from
`manimgx-fonts`, Arabic from IBM Plex Sans Arabic: text copied out of Noto Sans Arabic is garbled.
"""

import struct
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import typst

_PACKAGES = ("manimgx_fonts", "fontpkg_ibm_plex_sans_arabic")
_UNUSED = "NotoSansArabic"
_TABLE_OF_TABLES = 12  # bytes before the list of tables (OpenType 1.9, "Table Directory")
_FORMAT_WITH_SEGMENTS, _FORMAT_WITH_GROUPS = 4, 12  # of `cmap` subtables
_NO_MAPPING = 0xFFFF


class FontsMissing(RuntimeError):  # noqa: N818 - a broken installation, said in one line
    """A font package that every installation has is not there."""


@cache
def fonts() -> typst.Fonts:
    """Return the fonts for typst, the machine's own switched off. Raises FontsMissing."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=list(map(_folder, _PACKAGES)),
    )


@cache
def families() -> tuple[str, ...]:
    """Return the families in the order in which a character is looked for in them."""
    first = ("Noto Sans", "IBM Plex Sans Arabic")
    last = ("Noto Sans Symbols", "Noto Emoji")
    known = set(fonts().families()) - {"Noto Sans Arabic"}
    return (*first, *sorted(known - {*first, *last}), *last)


@cache
def shown() -> frozenset[int]:
    """Return every code point that one of the fonts has a glyph for."""
    found: set[int] = set()
    for package in _PACKAGES:
        for path in sorted(_folder(package).rglob("*.ttf")):
            if not path.name.startswith(_UNUSED):
                found |= _mapped(path.read_bytes())
    return frozenset(found)


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FontsMissing(f"the font package {package} is not installed")
    return Path(spec.submodule_search_locations[0])


def _mapped(font: bytes) -> set[int]:
    """Return the code points of a font's Unicode `cmap` subtables (OpenType 1.9, `cmap`)."""
    (tables,) = struct.unpack_from(">H", font, 4)
    found: set[int] = set()
    for place in range(_TABLE_OF_TABLES, _TABLE_OF_TABLES + 16 * tables, 16):
        tag, _, start, _ = struct.unpack_from(">4sLLL", font, place)
        if tag == b"cmap":
            (subtables,) = struct.unpack_from(">H", font, start + 2)
            for number in range(subtables):
                (offset,) = struct.unpack_from(">L", font, start + 4 + 8 * number + 4)
                found |= _subtable(font, start + offset)
    return found


def _subtable(font: bytes, start: int) -> set[int]:
    (form,) = struct.unpack_from(">H", font, start)
    if form == _FORMAT_WITH_GROUPS:
        (groups,) = struct.unpack_from(">L", font, start + 12)
        ranges = [struct.unpack_from(">LL", font, start + 16 + 12 * n) for n in range(groups)]
    elif form == _FORMAT_WITH_SEGMENTS:
        (doubled,) = struct.unpack_from(">H", font, start + 6)
        ends = struct.unpack_from(f">{doubled // 2}H", font, start + 14)
        starts = struct.unpack_from(f">{doubled // 2}H", font, start + 16 + doubled)
        ranges = list(zip(starts, ends, strict=True))
    else:
        return set()
    return {code for first, last in ranges for code in range(first, last + 1)} - {_NO_MAPPING}
