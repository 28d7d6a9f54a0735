"""How our account and device look to others, as the homeserver answers for us."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from assistant.matrix.crypto.signatures import is_signed

USAGES = ("master", "self_signing", "user_signing")


class Whose(Enum):
    """Whose key the homeserver gives out as ours."""

    OURS = "ours"
    MISSING = "missing"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class SigningReport:
    """How we look to others: without all of this, Element shows a shield or withholds keys."""

    master: Whose
    subkeys: Whose  # self-signing and user-signing
    device: Whose
    device_signed: bool
    master_signed: bool  # by this device

    @property
    def is_sound(self) -> bool:
        """Whether nothing is to be done."""
        return self == SigningReport(
            master=Whose.OURS,
            subkeys=Whose.OURS,
            device=Whose.OURS,
            device_signed=True,
            master_signed=True,
        )


def report_on(
    answer: dict[str, Any],
    user_id: str,
    device_id: str,
    device_keys: tuple[str, str],
    publics: Mapping[str, str],
) -> SigningReport:
    """Compare an answer of `/keys/query` with what is ours.

    `device_keys` are our device's Curve25519 and Ed25519 keys, `publics` our signing keys by usage.
    """
    published = {usage: _of_user(answer, f"{usage}_keys", user_id) for usage in USAGES}
    whose = {usage: _whose(published[usage], publics.get(usage)) for usage in USAGES}
    subkeys = {whose["self_signing"], whose["user_signing"]}
    device = published_device(answer, user_id, device_id)
    own = (f"curve25519:{device_id}", f"ed25519:{device_id}")
    ours = dict(zip(own, device_keys, strict=True))
    signer = publics.get("self_signing", "")
    return SigningReport(
        master=whose["master"],
        subkeys=subkeys.pop() if len(subkeys) == 1 else Whose.OTHER,
        device=_compared(device, ours),
        device_signed=is_signed(device, user_id=user_id, key_id=f"ed25519:{signer}", public=signer),
        master_signed=is_signed(
            published["master"], user_id=user_id, key_id=own[1], public=device_keys[1]
        ),
    )


def published_device(answer: dict[str, Any], user_id: str, device_id: str) -> dict[str, Any]:
    """Return our device as the homeserver shows it; empty when it does not."""
    device = _of_user(answer, "device_keys", user_id).get(device_id)
    return device if isinstance(device, dict) else {}


def _of_user(answer: dict[str, Any], section: str, user_id: str) -> dict[str, Any]:
    users = answer.get(section)
    value = users.get(user_id) if isinstance(users, dict) else None
    return value if isinstance(value, dict) else {}


def _whose(published: dict[str, Any], public: str | None) -> Whose:
    return _compared(published, {f"ed25519:{public}": public})


def _compared(published: dict[str, Any], keys: Mapping[str, str | None]) -> Whose:
    if not published:
        return Whose.MISSING
    return Whose.OURS if published.get("keys") == keys else Whose.OTHER
