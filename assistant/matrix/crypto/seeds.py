"""Our own Ed25519 keys for cross-signing: made, sealed at rest, used to sign JSON."""

from dataclasses import dataclass, field
from typing import Any

from Crypto.Cipher import AES
from Crypto.Hash import SHA256
from Crypto.Protocol.KDF import HKDF
from Crypto.PublicKey import ECC
from Crypto.Random import get_random_bytes
from Crypto.Signature import eddsa
from unpaddedbase64 import encode_base64

from assistant.matrix.crypto.signatures import canonical

SEED_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16
PURPOSE = b"cross-signing seeds at rest"


class WrongPickleKey(ValueError):  # noqa: N818 - says what is wrong
    """The seed was sealed with another pickle key, or is damaged."""


@dataclass(frozen=True)
class SigningKey:
    """An Ed25519 private key, by its seed."""

    seed: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "SigningKey":
        """Make a new key."""
        return cls(get_random_bytes(SEED_BYTES))

    @property
    def public(self) -> str:
        """The public key in unpadded base64, as Matrix names it."""
        raw = self._key().public_key().export_key(format="raw")
        return str(encode_base64(raw))

    def signature(self, value: dict[str, Any]) -> str:
        """Return the signature of `value` in unpadded base64."""
        return str(encode_base64(eddsa.new(self._key(), "rfc8032").sign(canonical(value))))

    def sealed(self, pickle_key: str, context: str) -> bytes:
        """Encrypt the seed with a key derived from `pickle_key`, bound to `context`."""
        nonce = get_random_bytes(NONCE_BYTES)
        cipher = AES.new(_key(pickle_key), AES.MODE_GCM, nonce=nonce)
        cipher.update(context.encode())
        encrypted, tag = cipher.encrypt_and_digest(self.seed)
        return bytes(nonce + encrypted + tag)

    @classmethod
    def unsealed(cls, sealed: bytes, pickle_key: str, context: str) -> "SigningKey":
        """Decrypt what `sealed` made. Raises `WrongPickleKey`."""
        nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            cipher = AES.new(_key(pickle_key), AES.MODE_GCM, nonce=nonce)
            cipher.update(context.encode())
            return cls(cipher.decrypt_and_verify(rest[:-TAG_BYTES], rest[-TAG_BYTES:]))
        except ValueError:
            raise WrongPickleKey(context) from None

    def _key(self) -> Any:
        return ECC.construct(curve="Ed25519", seed=self.seed)


def _key(pickle_key: str) -> Any:
    return HKDF(pickle_key.encode(), 32, b"", SHA256, context=PURPOSE)
