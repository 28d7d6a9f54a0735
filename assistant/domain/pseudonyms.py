"""Names of voters in what is published of a vote: the same all through one vote, and nobody's."""

import hmac
from hashlib import sha256


def pseudonym(salt: str, voter_id: int) -> str:
    """Return the voter's name in a vote with that salt (hexadecimal): 64 hexadecimal digits.

    The salt stays with the co-op, so that nobody else can try ids until one fits.
    """
    return hmac.new(bytes.fromhex(salt), str(voter_id).encode(), sha256).hexdigest()
