"""How large a picture is, read from bytes that anybody may have made."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.matrix.pictures import JPEG, PNG, size_of

SIZES = st.integers(min_value=1, max_value=0xFFFF)


@given(width=SIZES, height=SIZES)
def test_a_png_says_it_first(width: int, height: int) -> None:
    data = PNG + b"\x00\x00\x00\rIHDR" + struct.pack(">II", width, height) + b"\x08\x06\x00\x00\x00"
    assert size_of(data, "image/png") == (width, height)
    assert size_of(data[:20], "image/png") == (None, None)


@given(width=SIZES, height=SIZES, before=st.lists(st.binary(max_size=50), max_size=4))
def test_a_jpeg_says_it_in_its_frame(width: int, height: int, before: list[bytes]) -> None:
    """After whatever segments come first, such as a comment or a thumbnail."""
    parts = b"".join(b"\xff\xe1" + struct.pack(">H", len(one) + 2) + one for one in before)
    frame = b"\xff\xc2\x00\x11\x08" + struct.pack(">HH", height, width) + b"\x03"
    assert size_of(JPEG + parts + frame, "image/jpeg") == (width, height)


@given(st.binary(max_size=200), st.sampled_from(["image/png", "image/jpeg"]))
def test_no_bytes_break_it(data: bytes, mimetype: str) -> None:
    begin = PNG if mimetype == "image/png" else JPEG
    for each in (data, begin + data):
        width, height = size_of(each, mimetype)
        assert (width is None) == (height is None)


@pytest.mark.parametrize("mimetype", ["application/pdf", "image/svg+xml"])
def test_other_files_have_no_size(mimetype: str) -> None:
    assert size_of(PNG + b"\x00" * 30, mimetype) == (None, None)
