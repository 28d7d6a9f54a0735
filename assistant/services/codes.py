"""One-time codes: how they are made, written, read, and kept without being kept."""

import hashlib
import hmac
import secrets

ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"
"""Letters and digits that nobody mistakes for one another: no 0, o, 1, l, i or u."""

LENGTH = 8
"""Signs of a code; with the alphabet's 30 that makes 6.5 * 10**11 codes."""

_GROUP = 4


def new_code() -> str:
    """Return a new random code, folded; it has a digit, which tells it from an ordinary word."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if any(sign.isdecimal() for sign in code):
            return code


def shown(code: str) -> str:
    """Return a folded code as people read it: `k7qf 2m9x`."""
    return f"{code[:_GROUP]} {code[_GROUP:]}"


def fold_code(text: str) -> str | None:
    """Return the code that `text` is, whatever its case, spaces and hyphens; None if it is none."""
    code = "".join(text.split()).replace("-", "").lower()
    if len(code) == LENGTH and all(sign in ALPHABET for sign in code):
        return code
    return None


class CodeHasher:
    """Turns codes, addresses and accounts into digests that only the holder of the secret can make.

    A code has too few signs for a plain hash: whoever reads the database could try them all.
    """

    def __init__(self, secret: str) -> None:
        self._key = secret.encode()

    def code(self, code: str) -> str:
        """Return the digest (HMAC-SHA256, hex) of a folded code."""
        return self._digest("code", code)

    def address(self, email: str) -> str:
        """Return the digest (HMAC-SHA256, hex) of a normalised e-mail address."""
        return self._digest("address", email)

    def payer(self, source: str, account: str) -> str:
        """Return the digest (HMAC-SHA256, hex) of an account at a source of payments."""
        return self._digest("payer", f"{source}\0{account}")

    def __repr__(self) -> str:
        return "CodeHasher(…)"

    def _digest(self, purpose: str, text: str) -> str:
        return hmac.new(self._key, f"{purpose}:{text}".encode(), hashlib.sha256).hexdigest()
