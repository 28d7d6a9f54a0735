"""Signed JSON: canonical form, and who signed it."""

from typing import Any

import vodozemac
from nio import Api


def canonical(value: dict[str, Any]) -> bytes:
    """Return what a signature of `value` covers (Matrix: Appendices, "Signing JSON")."""
    covered = {key: item for key, item in value.items() if key not in {"signatures", "unsigned"}}
    return bytes(Api.to_canonical_json(covered), "utf-8")


def is_signed(value: Any, *, user_id: str, key_id: str, public: str) -> bool:
    """Tell whether `value` carries a good signature of `public` (unpadded base64) as `key_id`."""
    try:
        signature = value["signatures"][user_id][key_id]
        vodozemac.Ed25519PublicKey.from_base64(public).verify_signature(
            canonical(value), vodozemac.Ed25519Signature.from_base64(signature)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        # What others publish may have any shape.
        return False
    return True
