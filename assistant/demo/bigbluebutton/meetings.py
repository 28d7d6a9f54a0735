"""The stand-in's meetings: who is in, and when they are over."""

import hashlib
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from assistant.demo.bigbluebutton.rules import Refused, Rules

MODERATOR, VIEWER = "MODERATOR", "VIEWER"


@dataclass(kw_only=True)
class Person:
    """Somebody who was let in, or waits for that."""

    token: str
    user_id: str
    name: str
    role: str
    locale: str | None
    waits: bool


@dataclass(kw_only=True)
class Meeting:
    """One occurrence; `create_time` in milliseconds since the epoch, as the API tells it."""

    id: str
    create_time: int
    asked: Mapping[str, str]  # what `create` was asked with
    people: dict[str, Person] = field(default_factory=dict)
    ever: bool = False  # somebody has joined
    emptied_at: float | None = None
    ended_at: float | None = None
    forced: bool = False

    @property
    def internal_id(self) -> str:
        """The server's own name for it."""
        digest = hashlib.sha1(self.id.encode(), usedforsecurity=False).hexdigest()
        return f"{digest}-{self.create_time}"

    @property
    def most(self) -> int:
        """How many are let in; 0: as many as come."""
        return int(self.asked.get("maxParticipants", "0"))

    @property
    def minutes(self) -> int:
        """How long it lasts at most; 0: as long as it likes."""
        return int(self.asked.get("duration", "0"))

    def inside(self) -> tuple[Person, ...]:
        """Return who has been let in."""
        return tuple(person for person in self.people.values() if not person.waits)


class Meetings:
    """All meetings of the node; those that have ended are kept, as the last of their id."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._by_id: dict[str, Meeting] = {}

    def on(self) -> tuple[Meeting, ...]:
        """Return the meetings that have not ended."""
        return tuple(each for each in self._by_id.values() if each.ended_at is None)

    def get(self, meeting_id: str) -> Meeting:
        """Return a meeting that has not ended; raises `Refused`."""
        found = self._by_id.get(meeting_id)
        if found is None or found.ended_at is not None:
            raise Refused("notFound", "We could not find a meeting with that meeting ID")
        return found

    def last(self, meeting_id: str) -> Meeting:
        """Return a meeting, also one that has ended; KeyError for one that never was."""
        return self._by_id[meeting_id]

    def create(self, asked: Mapping[str, str]) -> tuple[Meeting, bool]:
        """Return the meeting and whether it was there before; raises `Refused`."""
        there = self._by_id.get(asked["meetingID"])
        if there is None or there.ended_at is not None:
            made = Meeting(
                id=asked["meetingID"], create_time=self._next_time(there), asked=dict(asked)
            )
            self._by_id[made.id] = made
            return made, False
        if not self._same(there, asked):
            raise Refused("idNotUnique", "A meeting already exists with that meeting ID.")
        return there, True

    def join(self, asked: Mapping[str, str]) -> tuple[Meeting, Person]:
        """Let somebody in, or let them wait; raises `Refused`."""
        last = self._by_id.get(asked["meetingID"])
        if last is not None and last.forced:
            raise Refused("meetingForciblyEnded", "You can not re-join a meeting that was ended.")
        meeting = self.get(asked["meetingID"])
        if asked.get("createTime", str(meeting.create_time)) != str(meeting.create_time):
            raise Refused("mismatchCreateTimeParam", "The createTime parameter does not match.")
        role = asked["role"].upper()
        user_id = asked.get("userID") or f"w_{secrets.token_hex(6)}"
        known = {each.user_id for each in meeting.people.values()}
        if meeting.most and user_id not in known and len(known) >= meeting.most:
            raise Refused("maxParticipantsReached", "The number of participants is reached.")
        person = Person(
            token=secrets.token_urlsafe(12),
            user_id=user_id,
            name=asked["fullName"],
            role=role,
            locale=asked.get("userdata-bbb_override_default_locale"),
            waits=_waits(meeting, role, asked.get("guest")),
        )
        meeting.people[person.token] = person
        if not person.waits:
            meeting.ever, meeting.emptied_at = True, None
        return meeting, person

    def holder(self, token: str) -> tuple[Meeting, Person] | None:
        """Return whom a session is of, and where."""
        for meeting in self.on():
            if token in meeting.people:
                return meeting, meeting.people[token]
        return None

    def leave(self, token: str) -> tuple[Meeting, Person] | None:
        """Have somebody leave; return who left what."""
        found = self.holder(token)
        if found is not None:
            meeting = found[0]
            del meeting.people[token]
            if meeting.ever and not meeting.inside():
                meeting.emptied_at = self._rules.clock()
        return found

    def end(self, meeting: Meeting, *, forced: bool) -> None:
        """End a meeting."""
        meeting.ended_at, meeting.forced = self._rules.clock(), forced
        meeting.people.clear()

    def over(self) -> Iterator[Meeting]:
        """Go through the meetings whose time is over, ending them."""
        now, rules = self._rules.clock(), self._rules
        for meeting in self.on():
            begun = meeting.create_time / 1000
            late = meeting.minutes and now >= begun + 60 * meeting.minutes
            unused = not meeting.ever and now >= begun + rules.if_nobody_comes
            left = meeting.emptied_at is not None and (
                now >= meeting.emptied_at + rules.after_the_last
            )
            if late or unused or left:
                self.end(meeting, forced=False)
                yield meeting

    def _next_time(self, before: Meeting | None) -> int:
        now = int(self._rules.clock() * 1000)
        return now if before is None else max(now, before.create_time + 1)

    def _same(self, there: Meeting, asked: Mapping[str, str]) -> bool:
        words = ("attendeePW", "moderatorPW")
        if not any(asked.get(word) for word in words):
            return not self._rules.passwords_matter
        return all(there.asked.get(word) == asked.get(word) for word in words)


def _waits(meeting: Meeting, role: str, guest: str | None) -> bool:
    """Tell whether somebody waits: every viewer does who is not said to be no guest.

    Raises `Refused` where no guest is let in.
    """
    policy = meeting.asked.get("guestPolicy", "ALWAYS_ACCEPT")
    if role == MODERATOR or guest == "false" or policy == "ALWAYS_ACCEPT":
        return False
    if policy == "ALWAYS_DENY":
        raise Refused("guestDeniedAccess", "You have been denied access to this meeting.")
    return policy == "ASK_MODERATOR"
