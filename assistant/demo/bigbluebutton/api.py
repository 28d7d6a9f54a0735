"""The calls of the stand-in's API, and what happens in it by itself."""

from collections.abc import Callable, Mapping
from urllib.parse import urlencode
from xml.etree.ElementTree import Element, SubElement

from aiohttp import web

from assistant.demo.bigbluebutton import answering
from assistant.demo.bigbluebutton.answering import success
from assistant.demo.bigbluebutton.calling import Calling
from assistant.demo.bigbluebutton.meetings import Meeting, Meetings, Person
from assistant.demo.bigbluebutton.recordings import Recordings
from assistant.demo.bigbluebutton.rules import Refused, Rules

_IDS = range(2, 257)  # characters

Asked = Mapping[str, str]


class Api:
    """What the server does, below HTTP and signatures; `origin` is where its pages are.

    `asked` holds each call, by name, with what it was asked.
    """

    def __init__(self, rules: Rules) -> None:
        self.origin = ""
        self.asked: list[tuple[str, Asked]] = []
        self.meetings = Meetings(rules)
        self.recordings = Recordings()
        self.calling = Calling(rules)
        self._rules = rules
        self._calls: dict[str, Callable[[Asked], Element]] = {
            "": lambda _: success(("version", "2.0"), ("apiVersion", "2.0"), ("bbbVersion", "3.0")),
            "create": self._create,
            "end": self._end,
            "isMeetingRunning": self._is_running,
            "getMeetingInfo": self._info,
            "getMeetings": self._all,
            "getRecordings": self._get_recordings,
            "publishRecordings": self._publish,
            "deleteRecordings": self._delete,
        }
        if rules.webhooks:
            self._calls |= {
                "hooks/create": self._hook,
                "hooks/list": self._hooks,
                "hooks/destroy": self._unhook,
            }

    def answer(self, call: str, asked: Asked) -> web.Response:
        """Answer a call; raises `Refused`, and `HTTPFound` where somebody may come in."""
        self.asked.append((call, asked))
        if call == "join":
            return self._join(asked)
        if call not in self._calls:
            raise Refused("unsupportedRequest", "This request is not supported.")
        return answering.respond(self._calls[call](asked))

    def let_in(self, meeting_id: str, name: str) -> None:
        """Have a moderator let somebody in who waits."""
        meeting = self.meetings.get(meeting_id)
        for person in meeting.people.values():
            if person.name == name:
                person.waits = False
        meeting.ever = True

    def leave(self, meeting_id: str, name: str) -> None:
        """Have somebody leave."""
        people = self.meetings.get(meeting_id).people.values()
        for token in [person.token for person in people if person.name == name]:
            self.leave_by(token)

    def look(self) -> None:
        """End what is over, and make the recordings whose time has come."""
        for meeting in self.meetings.over():
            self._over(meeting)
        takes, now = self._rules.recording_takes, self._rules.clock()
        if takes is not None:
            for each in tuple(self.recordings.by_id.values()):
                if each.state == "processing" and now >= each.ended_at + takes:
                    self.finish(each.id)

    def finish(self, record_id: str) -> None:
        """Have a recording be ready."""
        recording = self.recordings.by_id[record_id]
        recording.state = "published"
        self.calling.ready(recording)
        about = {"record-id": record_id, "success": True}
        self.calling.happened("rap-publish-ended", recording.meeting, **about)

    def leave_by(self, token: str) -> Meeting | None:
        """Have whom a session is of leave; return the meeting."""
        found = self.meetings.leave(token)
        if found is None:
            return None
        self._tell("user-left", *found)
        return found[0]

    def _want(self, asked: Asked, *names: str) -> None:
        for name in names:
            if not asked.get(name):
                key = self._rules.missing.format(name[0].upper() + name[1:])
                raise Refused(key, f"You must provide {name}.")
        if (
            len(asked.get("meetingID", "__")) not in _IDS
            or len(asked.get("name", "__")) not in _IDS
        ):
            raise Refused("validationError", "It must be between 2 and 256 characters")

    def _create(self, asked: Asked) -> Element:
        self._want(asked, "meetingID", "name")
        meeting, again = self.meetings.create(asked)
        if not again:
            self.calling.happened("meeting-created", meeting)
        return answering.created(meeting, again=again)

    def _join(self, asked: Asked) -> web.Response:
        self._want(asked, "meetingID", "fullName", "role")
        meeting, person = self.meetings.join(asked)
        if not person.waits:
            self._tell("user-joined", meeting, person)
        url = f"{self.origin}/html5client/join?{urlencode({'sessionToken': person.token})}"
        if asked.get("redirect") == "false":
            values = [("meeting_id", meeting.internal_id), ("user_id", person.user_id)]
            return answering.respond(success(*values, ("url", url)))
        raise web.HTTPFound(url)

    def _end(self, asked: Asked) -> Element:
        self._want(asked, "meetingID")
        meeting = self.meetings.get(asked["meetingID"])
        self.meetings.end(meeting, forced=True)
        self._over(meeting)
        return success(("messageKey", "sentEndMeetingRequest"))

    def _is_running(self, asked: Asked) -> Element:
        self._want(asked, "meetingID")
        there = [each for each in self.meetings.on() if each.id == asked["meetingID"]]
        return success(("running", any(each.inside() for each in there)))

    def _info(self, asked: Asked) -> Element:
        self._want(asked, "meetingID")
        root = success()
        answering.describe(self.meetings.get(asked["meetingID"]), root)
        return root

    def _all(self, _: Asked) -> Element:
        root = success()
        listed = SubElement(root, "meetings")
        for meeting in self.meetings.on():
            answering.describe(meeting, SubElement(listed, "meeting"))
        return root

    def _get_recordings(self, asked: Asked) -> Element:
        root = success()
        listed = SubElement(root, "recordings")
        for recording in self.recordings.told(asked):
            self.recordings.write(recording, listed)
        return root

    def _publish(self, asked: Asked) -> Element:
        self._want(asked, "recordID", "publish")
        published = asked["publish"] == "true"
        self.recordings.change(asked, "published" if published else "unpublished")
        return success(("published", published))

    def _delete(self, asked: Asked) -> Element:
        self._want(asked, "recordID")
        self.recordings.change(asked, "deleted")
        return success(("deleted", True))

    def _hook(self, asked: Asked) -> Element:
        self._want(asked, "callbackURL")
        hook, again = self.calling.register(
            asked["callbackURL"], asked.get("meetingID"), asked.get("eventID")
        )
        warning = [("messageKey", "duplicateWarning")] if again else []
        return success(("hookID", hook.id), *warning)

    def _hooks(self, _: Asked) -> Element:
        root = success()
        listed = SubElement(root, "hooks")
        for hook in self.calling.hooks.values():
            values = [("hookID", hook.id), ("callbackURL", hook.url)]
            answering.write(SubElement(listed, "hook"), values)
        return root

    def _unhook(self, asked: Asked) -> Element:
        self._want(asked, "hookID")
        if self.calling.hooks.pop(asked["hookID"], None) is None:
            raise Refused("destroyMissingHook", "The hook informed was not found.")
        return success(("removed", True))

    def _tell(self, event: str, meeting: Meeting, person: Person) -> None:
        user = {"external-user-id": person.user_id, "name": person.name, "role": person.role}
        self.calling.happened(event, meeting, user=user)

    def _over(self, meeting: Meeting) -> None:
        recorded = meeting.ever and meeting.asked.get("record") == "true"
        if recorded:
            self.recordings.begin(meeting, self._rules.clock())
        self.calling.happened("meeting-ended", meeting)
        self.calling.ended(meeting, recorded=recorded)
