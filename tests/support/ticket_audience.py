"""Both sides of tickets at work at random, and whether anybody reads what is not theirs."""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import make_url

from assistant.domain.incoming import Attachment, Place, Reacted, Text
from assistant.domain.money import Money
from assistant.domain.persons import Permission
from assistant.domain.plans import Interval, Plan
from assistant.domain.replies import Localized
from assistant.storage.due import DueRepository
from tests.support.conversation import House, Somebody
from tests.support.heard import Heard, Step
from tests.support.secrecy import everything_said, plain, rights

SECRETS = {"v": "v2", "key": {"k": "A" * 43}, "iv": "A" * 22, "hashes": {"sha256": "A" * 43}}
MARK = re.compile(r"zq\d+x")
MEMBERS, CIRCLE = ("ana", "ben", "cleo"), {"mireia": "support", "jo": "support", "pau": "finance"}
GUESTS = ("eve", "mallory")  # a member who sits in a circle's room, and a stranger who does
PRICES = {"ana": "1371.13", "ben": "1482.24"}
NAMES = {"ana": "Zoraida Quint", "ben": "Wolfram Brix"}
_REPLY = re.compile(r"!(# )?r(eply)? ")
_SAID = """SELECT m.number, m.said, m.text FROM ticket_messages m
    UNION ALL SELECT m.number, m.said, f.name FROM ticket_messages m
    JOIN ticket_files f ON f.id = m.file_id
    UNION ALL SELECT number, 'rating', text FROM ticket_ratings
    UNION ALL SELECT number, 'tag', tag FROM ticket_tags"""
"""Tags are the ticket's, as its priority is: they go with it to whichever circle it goes."""
_PLACES = """SELECT t.number, c.slug, t.user_id FROM tickets t
    JOIN circles c ON c.id = t.circle_id"""
_SHOWN = "SELECT number, user_id FROM tickets WHERE sight IN ('colleagues', 'representatives')"
"""Ana and Cleo both represent their member, so each reads what the other asks about money."""


@dataclass(frozen=True, kw_only=True)
class Act:
    """One thing that somebody does about the ticket of some card; `at` picks what to point at."""

    who: str
    how: str  # says, threads, replies, edits, redacts, reacts, sends, waits
    words: str  # `#` stands for a ticket's number, `%` for something that nobody has said yet
    at: int = 0
    crowded: bool = False  # in a direct room: somebody else is in it


@dataclass
class Mark:
    """A word that was said once, and who may read it beside those who were there."""

    kind: str  # note, member, reply
    present: frozenset[str]
    circles: set[str] = field(default_factory=set)
    readers: set[str] = field(default_factory=set)
    numbers: set[int] = field(default_factory=set)  # the tickets that it was said in
    request: bool = False  # it opened one


@dataclass
class Sides:
    """A co-op with two circles and two members, whose every word is followed."""

    house: House
    people: dict[str, Somebody]
    rooms: dict[str, Place]
    marks: dict[str, Mark] = field(default_factory=dict)
    cards: list[Heard] = field(default_factory=list)  # what tickets are about, wherever it is
    wrote: dict[str, list[tuple[str, Place, str]]] = field(default_factory=dict)
    places: dict[int, str] = field(default_factory=dict)  # ticket → its circle
    lately: dict[str, list[str]] = field(default_factory=dict)  # who → what they said last
    heard: set[str] = field(default_factory=set)  # the kinds of what somebody has read

    @classmethod
    async def made(cls, house: House, *, overheard: bool) -> "Sides":
        """Make them: Cleo acts for Ana's member, too.

        `overheard`: Eve and Mallory sit in Support's room, so that little is told there.
        """
        people = {}
        for level, (who, price) in enumerate(PRICES.items(), 1):
            amount = Money(int(price.replace(".", "")), "EUR")
            plan = Plan(
                level=str(level), version=1, names=Localized(en=f"Level {level}"), limits=(),
                price=amount, interval=Interval.MONTH,
            )  # fmt: skip
            await house.plan(plan)
            member = await house.member(who, name=f"Of {NAMES[who]}", plan=str(level))
            email = f"mail{who}@hidden.example"
            people[who] = await house.person(NAMES[who], members=(member,), email=email)
            if who == "ana":
                people["cleo"] = await house.person("Cleo Dahl", members=(member,))
        for who in (*CIRCLE, "eve"):
            people[who] = await house.person(f"{who.title()} Pons")
        people["mallory"] = await house.stranger("mallory")
        rooms = {}
        for slug in ("support", "finance"):
            inside = [people[who] for who, circle in CIRCLE.items() if circle == slug]
            guests = [people[who] for who in GUESTS] if slug == "support" and overheard else []
            rooms[slug] = await house.room(*inside, *guests, circle=slug)
            held = frozenset({Permission.MANAGE_MONEY}) if slug == "finance" else frozenset()
            room_id = rooms[slug].room_id
            await house.circle(slug, room_id=room_id, permissions=held, people=tuple(inside))
        return cls(house, people, rooms)

    async def leaks(self, act: Act) -> list[str]:
        """Do it; return what was given away, to whom and in which words."""
        self.lately.setdefault(act.who, []).append(act.words)
        step = await self._do(act)
        return self._follow(act) + self._heard(act, step)

    def place(self, act: Act) -> Place:
        """Return where somebody does something: their circle's room, or a room of their own."""
        who = self.people[act.who]
        if act.who in CIRCLE:
            return self.rooms[CIRCLE[act.who]]
        if act.who in GUESTS and not act.crowded:
            return self.rooms["support"]
        if not act.crowded or act.who in GUESTS:
            return who.direct
        both = (who.user_id, self.people["eve"].user_id)
        return Place(room_id=who.direct.room_id, direct=True, encrypted=True, people=both)

    async def _do(self, act: Act) -> Step:
        who, place = self.people[act.who], self.place(act)
        here = [
            each
            for each in self.cards
            if each.room_id == place.room_id or each.recipient == who.user_id
        ]
        about = here[act.at % len(here)] if here else None
        own = self.wrote.setdefault(act.who, [])
        words, edited = act.words, own[act.at % len(own)] if own else None
        numbers = sorted(self.places) or [101]
        words = words.replace("#", str(numbers[act.at % len(numbers)]))
        content: Any = None
        type_ = "m.room.message"
        original: str | None = None
        reply = bool(_REPLY.match(act.words))
        match act.how:
            case "threads" if about is not None:
                words = self._marked(words, act, place, reply=reply)
                content = Text(body=words, thread=about.event_id)
            case "replies" if about is not None:
                words = self._marked(words, act, place, reply=reply)
                content = Text(body=words, reply_to=about.event_id)
            case "sends" if about is not None:
                caption = self._marked(words, act, place, reply=reply)
                name = self._marked("%.png", act, place, reply=reply)
                content = Attachment(
                    kind="m.image", name=name, url="mxc://fake/cat", secrets=SECRETS,
                    caption=caption, thread=about.event_id,
                )  # fmt: skip
            case "edits" if edited is not None:
                original, place, was = edited
                both = reply and bool(_REPLY.match(was))
                content = Text(body=self._marked(words, act, place, reply=both), edits=original)
            case "redacts" if edited is not None:
                return await who.redacts(Step(event_id=edited[0]), edited[1])
            case "reacts" if about is not None:
                content, type_ = Reacted(to=about.event_id, key=act.words), "m.reaction"
            case "waits":
                return await self._wait(timedelta(minutes=5 + 60 * act.at))
            case _:
                content = Text(body=self._marked(words, act, place, reply=reply))
        step = await self.house.receive(content, who.user_id, place, type_=type_)
        if type_ == "m.room.message" and original is None:
            own.append((step.event_id, place, act.words))
        self.cards += [each for each in step.messages if each.message.replaces is None]
        return step

    async def _wait(self, time: timedelta) -> Step:
        """Let time pass, and all that falls due on the way happen."""
        end, told = self.house.now + time, Step(event_id="$nothing")
        async with self.house.database.transaction(end) as tx:
            due = await DueRepository(tx.connection).take(end)
        for one in due:
            self.house.now = max(self.house.now, one.at)
            step = await self.house.falls_due(one.kind, one.data)
            told.messages += step.messages
            told.files += step.files
        self.house.now = end
        return told

    def _marked(self, words: str, act: Act, place: Place, *, reply: bool) -> str:
        """Put a new word in; who may read it follows from how it is said, and from nothing else.

        `reply`: it is said with `!r`, and what it edits was, too.
        """
        if "%" not in words:
            return words
        kind = "member" if place.circle is None else "note"
        if act.who in CIRCLE and reply:
            kind = "reply"
        marker = f"zq{len(self.marks)}x"
        mark = self.marks[marker] = Mark(kind, frozenset(place.people))
        if act.who in CIRCLE:
            mark.circles.add(CIRCLE[act.who])
        return words.replace("%", marker)

    def _tables(self) -> sqlite3.Connection:
        return sqlite3.connect(make_url(self.house.database.url).database or "")

    def _follow(self, act: Act) -> list[str]:
        """Take up which tickets there are, where they are, and what was said in which.

        Returns what went to several people without `all`.
        """
        with closing(self._tables()) as tables:
            said = tables.execute(_SAID).fetchall()
            now = {number: (slug, user_id) for number, slug, user_id in tables.execute(_PLACES)}
        found = []
        for number, kind, text in said:
            for mark in (self.marks[marker] for marker in MARK.findall(text or "")):
                slug, author = now[number]
                if kind == "tag" or (mark.kind == "member" and not mark.numbers):
                    mark.circles.add(slug)
                if mark.kind == "member" or (mark.kind, kind) == ("reply", "reply"):
                    mark.readers.add(author)
                mark.numbers.add(number)
                mark.request |= kind == "request"
                several = any("all" in words.split()[1:2] for words in self.lately[act.who][-6:])
                if mark.kind == "reply" and len(mark.readers) > 1 and not several and act.words:
                    found.append(f"{text} went to {mark.readers} by {act}")
        for number, (slug, _) in now.items():
            if self.places.get(number, slug) != slug:
                whole = any("with history" in words for words in self.lately[act.who][-6:])
                for mark in self.marks.values():
                    if number in mark.numbers and mark.kind != "note" and (mark.request or whole):
                        mark.circles.add(slug)
            self.places[number] = slug
        return found

    def _heard(self, act: Act, step: Step) -> list[str]:
        with closing(self._tables()) as tables:
            held = rights(tables)
            inside = {room.room_id: room.people for room in self.rooms.values()}
            inside |= {one.direct.room_id: (one.user_id,) for one in self.people.values()}
            if act.crowded:
                place = self.place(act)
                inside[place.room_id] = place.people
            circles = {
                slug: [self.people[who].user_id for who, circle in CIRCLE.items() if circle == slug]
                for slug in self.rooms
            }
        found = []
        for said in everything_said(step, inside, circles, held):
            words = plain(said.words)
            for reader in said.readers:
                why = [m for m in MARK.findall(words) if not self._may(reader, self.marks[m])]
                why += self._data(reader, words)
                self.heard |= {self.marks[m].kind for m in MARK.findall(words)}
                found += [f"{reader} read {each}: {said.words}\n  of {act}" for each in why]
        return found

    def _may(self, reader: str, mark: Mark) -> bool:
        if reader in mark.present | mark.readers:
            return True
        if mark.kind != "note" and reader in self._colleagues(mark):
            return True
        return any(
            reader == self.people[who].user_id and circle in mark.circles
            for who, circle in CIRCLE.items()
        )

    def _colleagues(self, mark: Mark) -> set[str]:
        """Return who is shown a ticket in which that was said by whoever asked there."""
        both = {self.people[who].user_id for who in ("ana", "cleo")}
        with closing(self._tables()) as tables:
            shown = tables.execute(_SHOWN).fetchall()
        open_ = any(number in mark.numbers and author in both for number, author in shown)
        return both if open_ else set()

    def _data(self, reader: str, words: str) -> list[str]:
        """Return what of a member's data is in words that may not be there for that reader."""
        own = next(who for who, one in self.people.items() if one.user_id == reader)
        of = "ana" if own == "cleo" else own
        found = []
        for who, name in NAMES.items():
            if who == of:
                continue
            if own not in CIRCLE and plain(name) in words:
                found.append(f"the name of {who}")
            if f"mail{who}@" in words:
                found.append(f"the address of {who}")
            if own != "pau" and plain(PRICES[who]) in words:
                found.append(f"what {who} pays")
        return found
