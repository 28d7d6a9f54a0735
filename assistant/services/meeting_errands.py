"""What servers are asked to do with meetings and recordings, as errands, and whose wish it was."""

from dataclasses import dataclass
from uuid import uuid4

from assistant.domain.meetings import Meeting, Recording
from assistant.domain.outgoing import Errand

END = "end-meeting"
PUBLISH = "publish-recording"
HIDE = "hide-recording"
DELETE = "delete-recording"


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What an errand's key says: which meeting or recording, and the person who asked, if any."""

    id: int
    person_id: int | None


def ending(meeting: Meeting, person_id: int | None = None) -> Errand:
    """Have a meeting ended for everybody."""
    data = {
        "back_end": meeting.back_end.value,
        "server": meeting.server,
        "external_id": meeting.external_id,
    }
    return Errand(kind=END, key=_key(END, meeting.id, person_id), data=data)


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
    _, id_, person_id, _ = key.split(":")
    return Wish(id=int(id_), person_id=int(person_id) or None)


def _of_recording(kind: str, recording: Recording, person_id: int | None) -> Errand:
    data = {
        "back_end": recording.back_end.value,
        "server": recording.server,
        "record_id": recording.record_id,
    }
    return Errand(kind=kind, key=_key(kind, recording.id, person_id), data=data)


def _key(kind: str, id_: int, person_id: int | None) -> str:
    # Each wish is one of its own: the same one may come again after it failed.
    return f"{kind}:{id_}:{person_id or 0}:{uuid4().hex}"
