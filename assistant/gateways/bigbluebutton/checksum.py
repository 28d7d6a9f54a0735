"""How requests to BigBlueButton are signed, and what it calls is checked."""

import hashlib
import hmac
from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import urlencode


class Hash(StrEnum):
    """What is signed with; a server says which ones it takes (`supportedChecksumAlgorithms`)."""

    SHA1 = "sha1"
    SHA256 = "sha256"
    SHA384 = "sha384"
    SHA512 = "sha512"


_PLAIN = "/:?@!$'()*,"
"""What may stand in a query as it is (RFC 3986, section 3.4): who writes an address anew on its way
writes these so, and a signature must live through that."""

_BY_LENGTH = {2 * hashlib.new(each).digest_size: each for each in Hash}


def checksum(text: str, algorithm: Hash) -> str:
    """Return the hash of `text` in UTF-8, as lower-case hexadecimal digits."""
    return hashlib.new(algorithm, text.encode()).hexdigest()


def signed_query(call: str, parameters: Mapping[str, str], secret: str, algorithm: Hash) -> str:
    """Return the query of a call, signed.

    The checksum is over the call's name, the query exactly as it is sent, and the secret
    (BigBlueButton's API reference, "Usage").
    """
    query = urlencode(parameters, safe=_PLAIN, errors="replace")
    digest = checksum(f"{call}{query}{secret}", algorithm)
    return f"{query}&checksum={digest}" if query else f"checksum={digest}"


def is_signed(text: str, given: str) -> bool:
    """Tell whether `given` is the checksum of `text` by any of the hashes, in constant time."""
    algorithm = _BY_LENGTH.get(len(given))
    if algorithm is None or not given.isascii():
        return False
    return hmac.compare_digest(checksum(text, algorithm), given.lower())
