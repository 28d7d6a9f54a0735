"""What servers are asked to do with meetings and recordings, as errands, and whose wish it was."""

from dataclasses import dataclass
from uuid import uuid4

from assistant.domain.meetings import Meeting, Recording
from assistant.domain.once import digest
from assistant.domain.outgoing import Errand

END = "end-meeting"
PUBLISH = "publish-recording"
HIDE = "hide-recording"
DELETE = "delete-recording"
_RECORDING = "recording"


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What an errand's key says: what it is about, and the person who asked, if any.

    `about` is the id of a meeting, or the number of a recording.
    """

    about: int
    person_id: int | None


def ending(meeting: Meeting, person_id: int | None = None) -> Errand:
    """Have a meeting ended for everybody: this one, and none that follows it under its name."""
    data = {
        "back_end": meeting.back_end.value,
        "server": meeting.server,
        "external_id": meeting.external_id,
        "create_time": meeting.create_time,
    }
    which = f"{_mark(meeting)}-{meeting.create_time or 0}-"
    return Errand(kind=END, key=_key(END, meeting.id, person_id, which), data=data)


def is_about(key: str, meeting: Meeting) -> bool:
    """Tell whether the key of `ending` is of that very meeting: ids of rows come again."""
    return key.rpartition(":")[2].startswith(f"{_mark(meeting)}-")


def is_that_one(key: str, meeting: Meeting) -> bool:
    """Tell whether its server has not begun the meeting anew since the wish of that key.

    What it had not said of it by then counts as the same.
    """
    _, _, create_time = key.rpartition(":")[2].partition("-")
    return create_time.partition("-")[0] in {"0", str(meeting.create_time)}


def publishing(recording: Recording, person_id: int | None = None) -> Errand:
    """Have a recording shown to whoever has its link."""
    return _of_recording(PUBLISH, recording, person_id)


def hiding(recording: Recording, person_id: int | None = None) -> Errand:
    """Have it shown to nobody."""
    return _of_recording(HIDE, recording, person_id)


def deleting(recording: Recording, person_id: int | None = None) -> Errand:
    """Have it deleted for good."""
    return _of_recording(DELETE, recording, person_id)


def wish_of(key: str) -> Wish:
    """Return what the key of one of these errands says; ValueError for any other."""
    _, about, person_id, _ = key.split(":")
    return Wish(about=int(about), person_id=int(person_id) or None)


def lane_of(key: str) -> str:
    """Return how the keys of all wishes about the same meeting or recording begin."""
    first, about, _ = key.split(":", 2)
    return f"{first}:{about}:"


def _of_recording(kind: str, recording: Recording, person_id: int | None) -> Errand:
    data = {
        "back_end": recording.back_end.value,
        "server": recording.server,
        "record_id": recording.record_id,
    }
    # By its number, which no other one ever gets, and the same for all kinds: the newest counts.
    return Errand(kind=kind, key=_key(_RECORDING, recording.number, person_id), data=data)


def _mark(meeting: Meeting) -> str:
    return digest(meeting.external_id)


def _key(first: str, about: int, person_id: int | None, which: str = "") -> str:
    # Each wish is one of its own: the same one may come again after it failed.
    return f"{first}:{about}:{person_id or 0}:{which}{uuid4().hex}"
