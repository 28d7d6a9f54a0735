"""The stand-in's answers, in XML."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

from aiohttp import web

from assistant.demo.bigbluebutton.meetings import MODERATOR, Meeting
from assistant.demo.bigbluebutton.rules import Refused

Values = Iterable[tuple[str, object]]

BOMB = """<?xml version="1.0"?>
<!DOCTYPE b [<!ENTITY a0 "ha">{}]>
<response><returncode>SUCCESS</returncode><running>&a20;</running></response>""".format(
    "".join(f'<!ENTITY a{n + 1} "&a{n};&a{n};">' for n in range(20))
)
"""A million words in a thousand characters."""


def success(*values: tuple[str, object]) -> Element:
    """Return an answer that says SUCCESS."""
    root = Element("response")
    write(root, [("returncode", "SUCCESS"), *values])
    return root


def failure(refused: Refused) -> Element:
    """Return an answer that says FAILED."""
    root = Element("response")
    write(
        root,
        [("returncode", "FAILED"), ("messageKey", refused.key), ("message", refused.message)],
    )
    return root


def respond(root: Element) -> web.Response:
    """Return an answer as HTTP carries it: with status 200, also a refusal."""
    return web.Response(body=tostring(root), content_type="text/xml", charset="utf-8")


def write(node: Element, values: Values) -> None:
    """Write plain values under a node; booleans as the API spells them."""
    for name, value in values:
        text = str(value).lower() if isinstance(value, bool) else str(value)
        SubElement(node, name).text = text


def created(meeting: Meeting, *, again: bool) -> Element:
    """Return what `create` answers."""
    root = success(
        ("meetingID", meeting.id),
        ("internalMeetingID", meeting.internal_id),
        ("parentMeetingID", "bbb-none"),
        ("createTime", meeting.create_time),
        ("hasUserJoined", meeting.ever),
        ("duration", meeting.minutes),
        ("hasBeenForciblyEnded", meeting.forced),
    )
    if again:
        write(root, [("messageKey", "duplicateWarning"), ("message", "It is there already.")])
    return root


def describe(meeting: Meeting, node: Element) -> None:
    """Write a meeting as `getMeetingInfo` and `getMeetings` tell it."""
    inside = meeting.inside()
    write(
        node,
        [
            ("meetingName", meeting.asked["name"]),
            ("meetingID", meeting.id),
            ("internalMeetingID", meeting.internal_id),
            ("createTime", meeting.create_time),
            ("running", bool(inside)),
            ("duration", meeting.minutes),
            ("hasUserJoined", meeting.ever),
            ("recording", False),
            ("hasBeenForciblyEnded", meeting.forced),
            ("startTime", meeting.create_time),
            ("endTime", 0 if meeting.ended_at is None else int(meeting.ended_at * 1000)),
            ("participantCount", len(inside)),
            ("moderatorCount", sum(each.role == MODERATOR for each in inside)),
            ("maxUsers", meeting.most),
        ],
    )
    attendees = SubElement(node, "attendees")
    for each in inside:
        values = [("userID", each.user_id), ("fullName", each.name), ("role", each.role)]
        write(SubElement(attendees, "attendee"), values)
    metadata = SubElement(node, "metadata")
    marked = [(name[5:], value) for name, value in meeting.asked.items() if name[:5] == "meta_"]
    write(metadata, [(name.lower(), value) for name, value in marked])
