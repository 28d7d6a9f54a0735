"""Codes and addresses: one form each, and nothing in it that could be mistaken or misused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.addresses import NoAddress, parse_address
from assistant.services.codes import ALPHABET, CodeHasher, fold_code, new_code, shown


def test_codes_have_eight_signs_that_nobody_mistakes() -> None:
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(len(code) == 8 for code in codes)
    assert not set("".join(codes)) & set("0o1liu")


@given(st.text(alphabet=ALPHABET, min_size=8, max_size=8))
def test_a_code_is_read_back_as_it_is_shown(code: str) -> None:
    assert fold_code(shown(code)) == code
    assert fold_code(f" {shown(code).upper().replace(' ', '-')}\n") == code


@given(st.text(max_size=30))
def test_nothing_else_is_a_code(text: str) -> None:
    code = fold_code(text)
    assert code is None or (len(code) == 8 and set(code) <= set(ALPHABET))


def test_a_digest_needs_the_secret_and_tells_nothing() -> None:
    hasher = CodeHasher("secret")
    assert hasher.code("k7qf2m9x") == CodeHasher("secret").code("k7qf2m9x")
    assert hasher.code("k7qf2m9x") != CodeHasher("other").code("k7qf2m9x")
    assert hasher.code("k7qf2m9x") != hasher.address("k7qf2m9x")
    assert "secret" not in repr(hasher)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Ana@Puig.Example", "ana@puig.example"),
        (" ana.puig+coop@mail.puig.example ", "ana.puig+coop@mail.puig.example"),
        ("info@m\u00fcller.example", "info@xn--mller-kva.example"),
        ("ana@pu\u0131g.example", "ana@xn--pug-kua.example"),  # dotless i: another domain
    ],
)
def test_an_address_has_one_form(text: str, address: str) -> None:
    assert parse_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "", "ana", "ana@", "@puig.example", "ana@puig", "ana@puig.example\n",
        "ana@puig.example\r\nBcc: eve@eve.example", "ana@puig.example, eve@eve.example",
        "ana@@puig.example", "ana @puig.example", "ana@[127.0.0.1]", '"ana"@puig.example',
        "<ana@puig.example>", "ana@puig..example", ".ana@puig.example", "ana@-puig.example",
        "\u0430na@puig.example",  # a Cyrillic a
        "ana@\u212auig.example",  # the Kelvin sign folds to k
        "ana@\uff50uig.example",  # a wide p folds to p
        "ana@stra\u00dfe.example",  # IDNA of 2003 makes this strasse
        "ana\u200b@puig.example", "ana\x00@puig.example", "a" * 250 + "@puig.example",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(NoAddress):
        parse_address(text)


@given(st.text(max_size=60))
def test_no_address_can_leave_its_header(text: str) -> None:
    try:
        address = parse_address(f"{text}@puig.example")
    except NoAddress:
        return
    assert address.isascii()
    assert not set(address) & set('\r\n\t ,;<>"()[]\\')
