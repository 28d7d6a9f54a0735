"""Requests to BigBlueButton are signed as its API reference says, by each of its four hashes."""

import hashlib
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from assistant.gateways.bigbluebutton.checksum import Hash, checksum, is_signed, signed_query

CALL = "create"
QUERY = "name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444"
SECRET = "639259d4-9dd8-4b25-bf01-95f9567eaf4b"
PARAMETERS = {
    "name": "Test Meeting",
    "meetingID": "abc123",
    "attendeePW": "111222",
    "moderatorPW": "333444",
}
# The rule, hash(call name + query without `checksum` + secret), and the SHA-1 of this example stand
# in BigBlueButton's API reference ("API Security Model", "Usage"). It publishes no other digest:
# those were made with `printf %s "$CALL$QUERY$SECRET" | openssl dgst -shaN`.
VECTORS = {
    Hash.SHA1: "1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17",
    Hash.SHA256: "da9185f7f333cfdfcd6eeac32dca3777510c4c436020d8b887ba5515bd1d189e",
    Hash.SHA384: (
        "891ac633df39d0a1b4f8d597f3e190833216c4b29c4fb51ea3ca72757eeb958d"
        "6e7b49a845cf29f5c6019c7d29d029d1"
    ),
    Hash.SHA512: (
        "de73ad61d11a5c801b68d4bd6ec5248546085cefb0b25c85f3c46249ea93a3a4"
        "b120f92c0a8a58d7512cb77821884951a3b01245f3435dbbef49fff3cc3988b4"
    ),
}


@pytest.mark.parametrize("algorithm", Hash)
def test_the_published_example(algorithm: Hash) -> None:
    digest = VECTORS[algorithm]
    assert checksum(f"{CALL}{QUERY}{SECRET}", algorithm) == digest
    assert signed_query(CALL, PARAMETERS, SECRET, algorithm) == f"{QUERY}&checksum={digest}"
    assert is_signed(f"{CALL}{QUERY}{SECRET}", digest)


def test_a_call_without_parameters_is_signed_by_name_and_secret() -> None:
    digest = hashlib.sha256(b"getMeetingssecret").hexdigest()
    assert signed_query("getMeetings", {}, "secret", Hash.SHA256) == f"checksum={digest}"


@given(
    st.dictionaries(st.text(min_size=1, max_size=9), st.text(max_size=40), min_size=1, max_size=5),
    st.sampled_from(Hash),
)
def test_what_is_sent_is_what_is_signed(parameters: dict[str, str], algorithm: Hash) -> None:
    """Whatever somebody is called: the query reads back as it was, and its checksum is right.

    It also stays as it is where a library writes it anew, as aiohttp does in a redirect.
    """
    query, _, digest = signed_query("join", parameters, "geheim", algorithm).rpartition("checksum=")
    query = query.removesuffix("&")
    assert query.isascii()
    assert str(URL(f"https://video.example/join?{query}")) == f"https://video.example/join?{query}"
    assert dict(parse_qsl(query, keep_blank_values=True)) == parameters
    assert digest == hashlib.new(algorithm, f"join{query}geheim".encode()).hexdigest()


@pytest.mark.parametrize("given_", ["", "é" * 40, "0" * 40, "0" * 64, "0" * 65, "x" * 128])
def test_what_is_no_checksum_is_refused(given_: str) -> None:
    assert not is_signed("text", given_)
