"""What BigBlueButton calls: whether it is really that server, and which meetings it is about."""

import json
import re
from collections.abc import Iterator
from typing import Any, TypeGuard
from urllib.parse import parse_qsl

import jwt

from assistant.gateways.bigbluebutton.checksum import is_signed
from assistant.services.back_ends import ReadyRecording

ALGORITHM = "HS256"
_BLOCK = 64  # bytes of SHA-256's input
_LONGEST_ID = 256
_NUMBER = re.compile("[0-9]{1,19}")


def recording_ready(signed: str, secret: str) -> ReadyRecording | None:
    """Return what `signed_parameters` say; None where `secret` did not sign them.

    They are a JSON Web Token by HS256 and nothing else (BigBlueButton's API reference, "Recording
    ready callback URL").
    """
    # HMAC fills a short key up with zeros itself (RFC 2104); PyJWT warns of short ones.
    key = secret.encode().ljust(_BLOCK, b"\0")
    try:
        said = jwt.decode(signed, key, algorithms=[ALGORITHM])
    except jwt.PyJWTError:
        return None
    meeting, record = said.get("meeting_id"), said.get("record_id")
    if not (_is_id(meeting) and _is_id(record)):
        return None
    return ReadyRecording(external_id=meeting, record_id=record)


def is_from(secret: str, *, url: str, body: bytes, checksum: str) -> bool:
    """Tell whether a webhook's call comes from a server that knows `secret`.

    `url` is as it was registered. The checksum is over it, the body and the secret. What servers
    take for the body differs: the body itself, as the documentation says; its fields as JSON,
    as older bbb-webhooks have it; or, as newer ones do by mistake, an empty object. The last
    proves who calls but not what they say, so an event is a hint to look, never a fact.
    """
    text = body.decode("utf-8", "replace")
    values = {name: _value(name, value) for name, value in _fields(body)}
    fields = json.dumps(values, separators=(",", ":"), ensure_ascii=False)
    return any(is_signed(f"{url}{said}{secret}", checksum) for said in (text, fields, "{}"))


def meetings(body: bytes) -> tuple[str, ...]:
    """Return the external ids of the meetings that a webhook's events are about."""
    found: dict[str, None] = {}
    for name, value in _fields(body):
        if name == "event":
            try:
                events = json.loads(value)
            except (ValueError, RecursionError):
                continue
            found |= dict.fromkeys(_ids(events if isinstance(events, list) else [events]))
    return tuple(found)


def _ids(events: list[Any]) -> Iterator[str]:
    for event in events:
        meeting = event
        for part in ("data", "attributes", "meeting", "external-meeting-id"):
            meeting = meeting.get(part) if isinstance(meeting, dict) else None
        if _is_id(meeting):
            yield meeting


def _fields(body: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(body.decode("utf-8", "replace"), max_num_fields=20)
    except ValueError:
        return []


def _value(name: str, value: str) -> str | int:
    number = name == "timestamp" and _NUMBER.fullmatch(value)
    return int(value) if number else value


def _is_id(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_ID and value.isprintable()
