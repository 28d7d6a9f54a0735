"""E-mail addresses: which are taken, and the one form in which they are compared and kept."""

import re

LONGEST = 254
"""Signs of an address (RFC 5321, 4.5.3.1.3, less the angle brackets)."""

NOBODY = "nobody@unknown.invalid"
"""An address that nobody can have (RFC 2606): what is sent to it goes nowhere."""

_ADDRESS = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"
)


class NoAddress(ValueError):  # noqa: N818 - what it is, not what went wrong
    """The text is no e-mail address that can be known here."""


def parse_address(text: str) -> str:
    """Return `text` as an address in lower case, its domain in ASCII (IDNA); raises NoAddress.

    Signs that merely look like, or fold to, plain letters are refused: two spellings of one
    address would be two keys to one mailbox. So is every space, line end and control character.
    """
    local, at, domain = text.strip(" \t").rpartition("@")
    if not at or not local.isascii():
        raise NoAddress
    address = f"{local}@{_ascii(domain)}".lower()
    if len(address) > LONGEST or _ADDRESS.fullmatch(address) is None:
        raise NoAddress
    return address


def _ascii(domain: str) -> str:
    if domain.isascii():
        return domain
    try:
        labels = [(label, label.encode("idna").decode()) for label in domain.split(".")]
    except UnicodeError as error:
        raise NoAddress from error
    if any(not label.isascii() and not coded.startswith("xn--") for label, coded in labels):
        raise NoAddress
    return ".".join(coded for _, coded in labels)
