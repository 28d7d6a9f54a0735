"""Files in messages, read as their senders describe them; what is malformed describes nothing."""

import re
from base64 import b64decode
from binascii import Error as NotBase64
from typing import Any

from assistant.domain.incoming import Attachment

FILES = frozenset({"m.image", "m.video", "m.audio", "m.file", "m.sticker"})
"""The kinds that may stand for a file; of any other, only the kind is known."""

NAME = 255  # characters, the end of a name in any case
WAVEFORM = 120
"""So many values a voice message's waveform has at most (MSC3246)."""
LOUDEST = 1024
LARGEST = 2**53 - 1
"""The largest integer of canonical JSON (appendices of the Matrix specification)."""

VOICE = frozenset({"org.matrix.msc3245.voice", "m.voice"})
AUDIO = ("org.matrix.msc1767.audio", "m.audio")

# The grammar of server names, which may be IPv6 literals, and of media ids (client-server API,
# "Matrix Content (mxc://) URIs"): nothing in it climbs out of a path.
_MXC = re.compile(r"mxc://(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?/[A-Za-z0-9_-]+")
_MIMETYPE = re.compile(r"[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*")


def read_attachment(kind: str, said: dict[str, Any]) -> Attachment:
    """Return the file that `said`, the content of an event in clear, describes, by itself.

    Where its address or what opens it is malformed, only the kind is known.
    """
    bare = Attachment(kind=kind)
    if kind not in FILES:
        return bare
    sealed = said.get("file")
    holder = sealed if isinstance(sealed, dict) else said
    url = holder.get("url")
    secrets = None if sealed is None else read_secrets(sealed)
    malformed = not isinstance(url, str) or not _MXC.fullmatch(url)
    if malformed or (sealed is not None and secrets is None):
        return bare
    info = _object(said, "info")
    body, filename = _words(said, "body"), _words(said, "filename")
    return Attachment(
        kind=kind,
        name=(filename or body or "")[-NAME:] or None,
        # "Media captions": with a file name beside it, a body that differs is one.
        caption=body if filename is not None and body != filename else None,
        mimetype=_mimetype(info.get("mimetype")),
        size=_number(info.get("size")),
        url=url,
        secrets=secrets,
        voice=kind == "m.audio" and not VOICE.isdisjoint(said),
        info=_shape(said, info),
    )


def read_secrets(file: Any) -> dict[str, Any] | None:
    """Return what opens an encrypted file, with nothing beside it; None where that is malformed.

    (Client-server API, "Sending encrypted attachments": `EncryptedFile`, version 2.)
    """
    if not isinstance(file, dict) or file.get("v") != "v2":
        return None
    key = _object(file, "key")
    opens, begins = key.get("k"), file.get("iv")
    proves = _object(file, "hashes").get("sha256")
    sound = (
        key.get("kty") == "oct"
        and key.get("alg") == "A256CTR"
        and _has_bytes(opens, 32)
        and _has_bytes(begins, 16)
        and _has_bytes(proves, 32)
    )
    if not sound:
        return None
    return {
        "v": "v2",
        "key": {
            "kty": "oct",
            "alg": "A256CTR",
            "ext": True,
            "k": opens,
            "key_ops": ["encrypt", "decrypt"],
        },
        "iv": begins,
        "hashes": {"sha256": proves},
    }


def _has_bytes(text: Any, count: int) -> bool:
    if not isinstance(text, str) or len(text) > 2 * count:
        return False
    plain = text.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return len(b64decode(plain + "=" * (-len(plain) % 4), validate=True)) == count
    except (NotBase64, ValueError):
        return False


def _shape(said: dict[str, Any], info: dict[str, Any]) -> dict[str, Any]:
    """Return width and height in pixels, duration in milliseconds, waveform from 0 to 1024."""
    audio: dict[str, Any] = next((_object(said, name) for name in AUDIO if name in said), {})
    duration = _number(info.get("duration"))
    found = {
        "width": _number(info.get("w")),
        "height": _number(info.get("h")),
        "duration": duration if duration is not None else _number(audio.get("duration")),
        "waveform": _waveform(audio.get("waveform")),
    }
    return {name: value for name, value in found.items() if value is not None}


def _waveform(values: Any) -> list[int] | None:
    if not isinstance(values, list) or not 0 < len(values) <= WAVEFORM:
        return None
    if any(_number(value) is None or value > LOUDEST for value in values):
        return None
    return values


def _mimetype(value: Any) -> str | None:
    if not isinstance(value, str):
        return None
    bare = value.partition(";")[0].strip().lower()
    return bare if len(bare) < NAME and _MIMETYPE.fullmatch(bare) else None


def _number(value: Any) -> int | None:
    plain = isinstance(value, int) and not isinstance(value, bool)
    return value if plain and 0 <= value <= LARGEST else None


def _words(holder: dict[str, Any], name: str) -> str | None:
    value = holder.get(name)
    if not isinstance(value, str) or not value:
        return None
    return value.encode("utf-8", "replace").decode()


def _object(holder: dict[str, Any], name: str) -> dict[str, Any]:
    value = holder.get(name)
    return value if isinstance(value, dict) else {}
