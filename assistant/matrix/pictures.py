"""How large a picture is, from its first bytes: clients make room for it before it comes."""

import struct

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of a JPEG that are followed by its size (ITU-T T.81, table B.1: SOF0 to SOF15)."""


def size_of(data: bytes, mimetype: str) -> tuple[int | None, int | None]:
    """Return width and height in pixels of a PNG or JPEG; None twice for anything else."""
    try:
        if mimetype == "image/png" and data.startswith(PNG):
            width, height = struct.unpack_from(">II", data, 16)  # IHDR comes first, always
            return width, height
        if mimetype == "image/jpeg" and data.startswith(JPEG):
            return _size_of_jpeg(data)
    except (IndexError, struct.error):  # cut off
        pass
    return None, None


def _size_of_jpeg(data: bytes) -> tuple[int | None, int | None]:
    at = len(JPEG)
    while data[at] == 0xFF:  # noqa: PLR2004 - begins each marker
        marker, length = data[at + 1], struct.unpack_from(">H", data, at + 2)[0]
        if marker in FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + length
    return None, None
