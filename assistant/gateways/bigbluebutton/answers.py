"""BigBlueButton's answers: XML of strangers, checked once, and what it means here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from assistant.domain.meetings import Presence, RecordingState, ServerRecording
from assistant.services.back_ends import ServerDown, ServerRefused

DUPLICATE = "duplicateWarning"
NOT_UNIQUE = "idNotUnique"
GONE = frozenset({"notFound", "invalidMeetingIdentifier", "meetingForciblyEnded"})
"""What servers say of a meeting that is not, or no longer, there."""
WRONG_SECRET = "checksumError"  # noqa: S105 - the server's word
_UNUSABLE = frozenset({WRONG_SECRET, "internalError"})
"""Refusals of everything: no request is at fault, and another server may do."""

_MOST = 2**63 - 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_KEY = re.compile("[A-Za-z0-9_-]{1,64}")
_MISSING = re.compile("missing_?param(?:eter)?_?(.*)", re.IGNORECASE)
_STATES = {
    "processing": RecordingState.PROCESSING,
    "processed": RecordingState.PROCESSING,  # it is published next
    "published": RecordingState.PUBLISHED,
    "unpublished": RecordingState.UNPUBLISHED,
    "deleted": RecordingState.DELETED,
}


@dataclass(frozen=True, kw_only=True)
class Created:
    """A meeting that the server has; `again`: it had it before."""

    create_time: int
    again: bool


@dataclass(frozen=True, kw_only=True)
class Hook:
    """An address that a server calls when something happens."""

    id: str
    url: str


def parse(body: bytes) -> Element:
    """Return an answer that says SUCCESS.

    Raises `ServerRefused` with the server's own key, and `ServerDown` for what is no answer. No
    word of the answer but the key is in either.
    """
    try:
        root: Element = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise ServerDown("no XML") from None
    match root.tag, _text(root, "returncode"):
        case "response", "SUCCESS":
            return root
        case "response", "FAILED":
            key = _key(root)
            raise ServerDown(key) if key in _UNUSABLE else ServerRefused(key)
        case _:
            raise ServerDown("no answer")


def created(answer: Element) -> Created:
    """Return what was created, or was there."""
    again = _text(answer, "messageKey") == DUPLICATE
    return Created(create_time=_number(answer, "createTime"), again=again)


def presence(answer: Element) -> Presence | None:
    """Return who is in a meeting; None for one that has ended and is still told of."""
    if _number(answer, "endTime", 0) or _flag(answer, "hasBeenForciblyEnded"):
        return None
    return Presence(
        people=_number(answer, "participantCount"),
        moderators=_number(answer, "moderatorCount"),
        create_time=_number(answer, "createTime"),
        running=_flag(answer, "running"),
        participants=_number(answer, "maxUsers", 0) or None,  # 0: as many as come
    )


def people(answer: Element) -> int:
    """Return how many are in all meetings of a server together."""
    return sum(
        _number(meeting, "participantCount", 0) for meeting in answer.iterfind("meetings/meeting")
    )


def running(answer: Element) -> bool:
    """Return whether somebody is in the meeting."""
    return _flag(answer, "running")


def recordings(answer: Element) -> Iterator[ServerRecording]:
    """Go through the recordings; one in a state that we do not know is left out."""
    for each in answer.iterfind("recordings/recording"):
        state = _STATES.get(_text(each, "state").lower())
        if state is None:  # servers before states: published or not
            state = _STATES.get("published" if _flag(each, "published") else "unpublished")
        assert state is not None
        yield ServerRecording(
            record_id=_required(each, "recordID"),
            external_id=_required(each, "meetingID"),
            state=state,
            started_at=_moment(each, "startTime"),
            ended_at=_moment(each, "endTime"),
            links=tuple(_links(each)),
        )


def hook_id(answer: Element) -> str:
    """Return the id of a hook that was registered, now or before."""
    return _required(answer, "hookID")


def hooks(answer: Element) -> Iterator[Hook]:
    """Go through the hooks that are registered."""
    for each in answer.iterfind("hooks/hook"):
        yield Hook(id=_required(each, "hookID"), url=_required(each, "callbackURL"))


def version(answer: Element) -> str:
    """Return the version: of BigBlueButton where it tells it, else of its API."""
    return _text(answer, "bbbVersion") or _text(answer, "apiVersion") or _text(answer, "version")


def _key(root: Element) -> str:
    """Return why the server refused, a missing parameter always spelled `missingParamName`."""
    several = root.find("errors/error")
    key = _text(root, "messageKey") or ("" if several is None else several.get("key", ""))
    if not _KEY.fullmatch(key):
        return "unknown"
    if missing := _MISSING.fullmatch(key):
        return f"missingParam{missing[1][:1].upper()}{missing[1][1:]}"
    return key


def _links(recording: Element) -> Iterator[tuple[str, str]]:
    for each in recording.iterfind("playback/format"):
        kind, url = _text(each, "type"), _text(each, "url")
        if _KEY.fullmatch(kind) and re.fullmatch(r"https?://[^\s<>\"]+", url):
            yield kind, url


def _moment(node: Element, name: str) -> datetime:
    try:
        return _EPOCH + timedelta(milliseconds=_number(node, name))
    except OverflowError:
        raise ServerDown(f"nonsense: {name}") from None


def _flag(node: Element, name: str) -> bool:
    return _text(node, name).lower() == "true"


def _number(node: Element, name: str, default: int | None = None) -> int:
    text = _text(node, name)
    if not text and default is not None:
        return default
    if not re.fullmatch("[0-9]{1,19}", text) or int(text) > _MOST:
        raise ServerDown(f"nonsense: {name}")
    return int(text)


def _required(node: Element, name: str) -> str:
    text = _text(node, name)
    if not text:
        raise ServerDown(f"nonsense: {name}")
    return text


def _text(node: Element, name: str) -> str:
    return (node.findtext(name) or "").strip()
