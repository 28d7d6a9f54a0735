"""The stand-in's recordings of meetings."""

from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from assistant.demo.bigbluebutton.meetings import Meeting
from assistant.demo.bigbluebutton.rules import Refused


@dataclass(kw_only=True)
class Recording:
    """What was recorded of a meeting."""

    meeting: Meeting
    ended_at: float
    state: str = "processing"

    @property
    def id(self) -> str:
        """Its id: the meeting's internal one."""
        return self.meeting.internal_id


class Recordings:
    """All recordings of the node."""

    def __init__(self) -> None:
        self.by_id: dict[str, Recording] = {}
        self.root = ""  # where playbacks are shown

    def begin(self, meeting: Meeting, now: float) -> Recording:
        """Keep what was recorded of a meeting, to be processed."""
        made = Recording(meeting=meeting, ended_at=now)
        self.by_id[made.id] = made
        return made

    def told(self, asked: Mapping[str, str]) -> list[Recording]:
        """Return what `getRecordings` tells; without `state` the published and hidden ones."""
        meetings = _list(asked.get("meetingID"))
        states = _list(asked.get("state")) or ["published", "unpublished"]
        return [
            each
            for each in self.by_id.values()
            if (not meetings or each.meeting.id in meetings)
            and ("any" in states or each.state in states)
        ]

    def change(self, asked: Mapping[str, str], state: str) -> None:
        """Publish, hide or delete recordings; raises `Refused`."""
        found = [self.by_id.get(each) for each in _list(asked.get("recordID"))]
        there = [each for each in found if each is not None and each.state != "deleted"]
        if not there:
            raise Refused("notFound", "We could not find recordings")
        for each in there:
            each.state = state

    def write(self, recording: Recording, under: Element) -> None:
        """Write a recording as the API tells it."""
        node = SubElement(under, "recording")
        meeting = recording.meeting
        for name, value in (
            ("recordID", recording.id),
            ("meetingID", meeting.id),
            ("internalMeetingID", meeting.internal_id),
            ("name", meeting.asked["name"]),
            ("isBreakout", "false"),
            ("published", "true" if recording.state == "published" else "false"),
            ("state", recording.state),
            ("startTime", str(meeting.create_time)),
            ("endTime", str(int(recording.ended_at * 1000))),
        ):
            SubElement(node, name).text = value
        playback = SubElement(SubElement(node, "playback"), "format")
        SubElement(playback, "type").text = "presentation"
        SubElement(playback, "url").text = f"{self.root}/playback/presentation/2.3/{recording.id}"


def _list(value: str | None) -> list[str]:
    return [each for each in (value or "").split(",") if each]
