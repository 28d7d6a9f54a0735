"""What a file is, by its bytes: what its sender says of it never makes a client show it."""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass

OCTETS = "application/octet-stream"
"""What is offered to be kept, and neither shown nor opened in a client."""
TEXT = "text/plain"
ZIP = "application/zip"

LOOKED_AT = 65_536
"""So many bytes tell whether a file is text."""


@dataclass(frozen=True)
class _Format:
    """Bytes that begin a format, and the types that it may stand for, the usual one first."""

    begins: Callable[[bytes], bool]
    types: tuple[str, ...]


def _magic(*begins: bytes, at: int = 0) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(begins, at)


def _brand(*brands: bytes) -> Callable[[bytes], bool]:
    """Recognise files of boxes by their major brand (ISO/IEC 14496-12, `ftyp`)."""
    return lambda data: data[4:8] == b"ftyp" and data[8:12] in brands


def _riff(kind: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(b"RIFF") and data[8:12] == kind


def _matroska(kind: bytes) -> Callable[[bytes], bool]:
    """Recognise a Matroska file by its DocType (RFC 8794, section 11.2), which comes early."""
    return lambda data: data.startswith(b"\x1aE\xdf\xa3") and kind in data[:64]


def _mpeg_audio(data: bytes) -> bool:
    """Recognise the header of an MPEG audio frame of layer III (ISO/IEC 11172-3, 2.4.1.3)."""
    if len(data) < 4 or data[0] != 0xFF or data[1] & 0xE6 != 0xE2:  # noqa: PLR2004 - sync word
        return False
    return data[2] >> 4 not in {0, 15} and data[2] & 0x0C != 0x0C  # noqa: PLR2004 - reserved


# Recordings of phones are MPEG-4 without saying so in their brand, and Ogg and WebM hold sound as
# well as pictures: there the sender's word decides, among what the format can be.
_FORMATS = (
    _Format(_magic(b"\x89PNG\r\n\x1a\n"), ("image/png",)),
    _Format(_magic(b"\xff\xd8\xff"), ("image/jpeg",)),
    _Format(_magic(b"GIF87a", b"GIF89a"), ("image/gif",)),
    _Format(_riff(b"WEBP"), ("image/webp",)),
    _Format(_brand(b"avif", b"avis"), ("image/avif",)),
    _Format(_brand(b"heic", b"heix", b"mif1"), ("image/heic",)),
    _Format(_brand(b"M4A ", b"M4B "), ("audio/mp4",)),
    _Format(_brand(b"qt  "), ("video/quicktime",)),
    _Format(_brand(b"3gp4", b"3gp5", b"3gp6"), ("video/3gpp", "audio/3gpp")),
    _Format(
        _brand(b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"dash"),
        ("video/mp4", "audio/mp4"),
    ),
    _Format(_matroska(b"webm"), ("video/webm", "audio/webm")),
    _Format(_matroska(b"matroska"), ("video/x-matroska",)),
    _Format(_magic(b"OggS\x00"), ("audio/ogg", "video/ogg")),
    _Format(_riff(b"WAVE"), ("audio/wav",)),
    _Format(_magic(b"fLaC"), ("audio/flac",)),
    _Format(_magic(b"ID3"), ("audio/mpeg",)),
    _Format(_magic(b"\xff\xf1", b"\xff\xf9"), ("audio/aac",)),
    _Format(_mpeg_audio, ("audio/mpeg",)),
    _Format(_magic(b"#!AMR\n", b"#!AMR-WB\n"), ("audio/amr",)),
    _Format(_magic(b"%PDF-"), ("application/pdf",)),
    _Format(
        _magic(b"PK\x03\x04"),
        (
            ZIP,
            "application/epub+zip",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
    ),
)
_TEXTS = frozenset(
    {TEXT, "text/csv", "text/markdown", "text/calendar", "text/vcard", "application/json"}
)
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")  # escapes colour what terminals show
_ACTIVE = re.compile(r"\s*(<|#!)")
"""What begins so may be HTML, SVG or a script: it would do something where it is opened."""

_SHOWN = {
    "m.image": {"image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"},
    "m.video": {"video/mp4", "video/webm", "video/ogg", "video/quicktime", "video/3gpp"},
    "m.audio": {
        *("audio/mp4", "audio/webm", "audio/ogg", "audio/wav", "audio/flac", "audio/mpeg"),
        *("audio/aac", "audio/amr", "audio/3gpp"),
    },
}
_MSGTYPE = {mimetype: kind for kind, types in _SHOWN.items() for mimetype in types}


def real_type(data: bytes, claimed: str | None) -> str:
    """Return the media type of a file by its content; `claimed` only chooses where that is open.

    Whatever is not known to be harmless is `OCTETS`: programs, pages, scripts, drawings.
    """
    for each in _FORMATS:
        if each.begins(data):
            return claimed if claimed in each.types else each.types[0]
    if not _is_text(data[:LOOKED_AT]):
        return OCTETS
    return claimed if claimed in _TEXTS else TEXT


def shown_as(mimetype: str) -> str:
    """Return the `msgtype` under which clients show a file of that type (client-server API)."""
    return _MSGTYPE.get(mimetype, "m.file")


def _is_text(data: bytes) -> bool:
    try:
        # A character may be cut off at the end.
        text = codecs.getincrementaldecoder("utf-8-sig")().decode(data)
    except UnicodeDecodeError:
        return False
    return bool(text) and not _NO_TEXT.search(text) and not _ACTIVE.match(text)
