"""A file is what its bytes say; only what is known to be harmless is shown."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.file_types import OCTETS, real_type, shown_as

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHOWN = {"m.image", "m.video", "m.audio"}


PICTURES = {
    "PNG": "89504e470d0a1a0a0000000d494844520000000300000004",
    "JPEG": "ffd8ffe000104a46494600010100000100010000ffdb0043",
    "GIF": "474946383761030004008100000000000000000000000000",
    "WEBP": "52494646240000005745425056503820180000003001009d",
    "AVIF": "00000020667479706176696600000000617669666d696631",
}
"""How Pillow 13 begins pictures."""


def _picture(form: str) -> bytes:
    return bytes.fromhex(PICTURES[form]) + bytes(40)


def _zip() -> bytes:
    kept = BytesIO()
    with ZipFile(kept, "w") as archive:
        archive.writestr("a.txt", "a")
    return kept.getvalue()


def _box(brand: bytes) -> bytes:
    return b"\0\0\0\x18ftyp" + brand + b"\0\0\2\0isomiso2" + bytes(40)


OGG = b"OggS\0\2" + bytes(20) + b"\1\x13OpusHead\1\1" + bytes(40)
WEBM = b"\x1aE\xdf\xa3\x9fB\x86\x81\1B\xf7\x81\1B\xf2\x81\4B\xf3\x81\x08B\x82\x84webm" + bytes(9)
SVG = b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>"


@pytest.mark.parametrize(
    ("data", "claimed", "real", "shown"),
    [
        (_picture("PNG"), "image/png", "image/png", "m.image"),
        (_picture("JPEG"), None, "image/jpeg", "m.image"),
        (_picture("GIF"), "image/png", "image/gif", "m.image"),
        (_picture("WEBP"), "text/html", "image/webp", "m.image"),
        (_picture("AVIF"), None, "image/avif", "m.image"),
        (_box(b"heic"), "image/heic", "image/heic", "m.file"),  # no browser shows it
        (_box(b"isom"), None, "video/mp4", "m.video"),
        (_box(b"mp42"), "audio/mp4", "audio/mp4", "m.audio"),
        (_box(b"M4A "), "video/mp4", "audio/mp4", "m.audio"),
        (_box(b"qt  "), None, "video/quicktime", "m.video"),
        (WEBM, "video/webm", "video/webm", "m.video"),
        (WEBM, "audio/webm", "audio/webm", "m.audio"),
        (OGG, "audio/ogg", "audio/ogg", "m.audio"),
        (OGG, "application/ogg", "audio/ogg", "m.audio"),
        (b"RIFF\x24\0\0\0WAVEfmt " + bytes(30), None, "audio/wav", "m.audio"),
        (b"fLaC\0\0\0\x22" + bytes(30), None, "audio/flac", "m.audio"),
        (b"ID3\4\0\0\0\0\0\0" + bytes(30), None, "audio/mpeg", "m.audio"),
        (b"\xff\xfb\x90\x64" + bytes(30), None, "audio/mpeg", "m.audio"),
        (b"\xff\xf1\x50\x80" + bytes(30), None, "audio/aac", "m.audio"),
        (b"%PDF-1.7\n", "image/png", "application/pdf", "m.file"),
        (_zip(), WORD, WORD, "m.file"),
        (_zip(), "image/png", "application/zip", "m.file"),
        (b"a;b\n1;2\n", "text/csv", "text/csv", "m.file"),
        ("Hallo, schön".encode(), "text/html", "text/plain", "m.file"),
        ("\ufeffhello".encode(), None, "text/plain", "m.file"),
        (b'{"a": 1}', "application/json", "application/json", "m.file"),
    ],
)
def test_what_a_file_is(data: bytes, claimed: str | None, real: str, shown: str) -> None:
    assert real_type(data, claimed) == real
    assert shown_as(real) == shown


@pytest.mark.parametrize(
    "data",
    [
        SVG,
        b"<svg/>",
        "\ufeff \n<svg/>".encode(),
        b"  \n<html><script>x()</script></html>",
        b"<!DOCTYPE html>",
        b"#!/bin/sh\nrm -rf /\n",
        b"MZ\x90\0\3\0\0\0",
        b"\x7fELF\2\1\1\0",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"",
        bytes(100),
        b"text\0with a hole",
        b"caf\xe9 in Latin-1",
        b"\xff\xfb\xf0\x64",
        b"\x1aE\xdf\xa3",
        b"RIFF\x24\0\0\0",
    ],
)
@pytest.mark.parametrize("claimed", ["image/svg+xml", "image/png", "text/html", None])
def test_what_would_do_something_is_only_kept(data: bytes, claimed: str | None) -> None:
    """Whoever claims that it is a picture, it is offered as bytes, and nothing opens it."""
    assert real_type(data, claimed) == OCTETS
    assert shown_as(OCTETS) == "m.file"


def test_a_text_may_be_long_and_cut_within_a_character() -> None:
    assert real_type("é".encode() * 70_000 + b"x", "text/plain") == "text/plain"
    assert real_type(b"x" + "é".encode() * 70_000, "text/plain") == "text/plain"


@settings(deadline=None)  # a busy machine is no defect
@given(st.binary(max_size=64), st.sampled_from(["image/png", "video/mp4", "audio/ogg"]))
def test_a_claim_shows_nothing(data: bytes, claimed: str) -> None:
    """What is shown is so without the claim, too, if perhaps as sound instead of as a film."""
    shown = shown_as(real_type(data, claimed)) in SHOWN
    assert shown == (shown_as(real_type(data, None)) in SHOWN)
