"""Whatever somebody may do to learn what they should not: drawn at random, and carried out."""

import re
import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from hypothesis import strategies as st
from sqlalchemy import make_url

from assistant.dispatch.registry import slots_of
from assistant.domain.incoming import Place, Reacted, Text
from assistant.storage.due import DueRepository
from tests.support.conversation import BOT, House, Somebody, complete_catalogue
from tests.support.heard import Step
from tests.support.secrecy import Kind, Rights, Secret, everything_said, plain, rights
from tests.support.vault import Vault, every_command

ANSWERS = ("yes", "sí", "نعم", "no", "1", "2", "3", "cancel", "undo", "again", "more", "why",
           "!undo", "!again", "!more", "!why", "?")  # fmt: skip
NUMBERS = ("101", "102", "103", "104", "\u0661\u0660\u0661", "101 yes", "#102", "9999999")
_MATRIX_ID = re.compile(r"@[^\s:@]+:[^\s@]+")
_INSIDE = "SELECT room_id, user_id FROM matrix_room_people"
_ENTERED = """SELECT c.slug, i.user_id FROM circles c JOIN circle_people e ON e.circle_id = c.id
    JOIN matrix_ids i ON i.person_id = e.person_id"""
_ISSUED = "SELECT id, number, member_id FROM documents WHERE id > ? ORDER BY id"
HOSTILE = ("@room", BOT, "' OR 1=1 --", "%", "*", "\u202e1", "{ $member }", "<b>x</b>", "_", "M-9",
           "M-", "2026-97", "2026-", "hidden.example", "agent", "all", "12345678Z",
           "Carrer Major 1, 08001 Vic, Spain", "20 EUR month", "both", "representative",
           "both M-901", "https://evil.example")  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Act:
    """One thing that somebody does somewhere; `at` picks a message of before to point at."""

    who: str
    how: str  # says, replies, edits, reacts, redacts, waits
    words: str
    place: str  # a room of the vault, or "" for one's own direct room
    at: int = 0
    prefix: bool = False  # with `!`, as commands are written in shared rooms


def phrases() -> dict[str, tuple[str, ...]]:
    """Return the words and the example of every command there is, in every language."""
    catalogue = complete_catalogue()
    return {
        id_: tuple(
            dict.fromkeys(
                phrase
                for locale in catalogue.locales
                for phrase in (
                    *catalogue.words(locale, id_),
                    catalogue.attribute(locale, id_, "example") or "",
                )
                if phrase
            )
        )
        for id_, command in every_command().items()
        if not command.wordless
    }


def word(command: str, locale: str | None) -> str:
    """Return the first word for a command in a language."""
    return complete_catalogue().words(locale or "en", command)[0]


def pools(vault: Vault, command: str) -> tuple[tuple[str, ...], ...]:
    """Return what a command may be tried with: who, which document or number, and junk."""
    by_number = {slot.kind for slot in slots_of(every_command()[command].args)} & {"number"}
    documents = tuple(name for name in vault.names if name.startswith("2026-"))
    others = tuple(name for name in vault.names if name not in documents)
    members = tuple(name for name in others if "@" not in name)
    return (members, NUMBERS[:4] if by_number else documents, (*HOSTILE, *NUMBERS, *others))


def acts(vault: Vault) -> st.SearchStrategy[Act]:
    """Draw something that somebody does."""
    known = phrases()

    def asked(command: str) -> st.SearchStrategy[str]:
        more = st.one_of(st.just(""), *map(st.sampled_from, pools(vault, command)))
        parts = (st.sampled_from(known[command]), more, more)
        return st.tuples(*parts).map(lambda chosen: " ".join(filter(None, chosen)))

    words = st.one_of(
        st.sampled_from(sorted(known)).flatmap(asked),
        st.sampled_from(ANSWERS),
        st.sampled_from((*NUMBERS, *vault.names, *HOSTILE)),
        st.text(max_size=20),
    )
    return st.builds(
        Act,
        who=st.sampled_from(sorted(vault.people)),
        how=st.sampled_from(("says",) * 8 + ("replies", "replies", "edits", "reacts", "redacts")
                            + ("waits",)),
        words=words,
        place=st.sampled_from(("",) * 6 + tuple(vault.rooms)),
        at=st.integers(0, 60),
        prefix=st.booleans(),
    )  # fmt: skip


@dataclass
class Ears:
    """Carries out acts, and finds what somebody heard who should not."""

    house: House
    vault: Vault
    people: Mapping[str, Somebody]
    knows: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    named: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    typed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    said: list[str] = field(default_factory=list)
    wrote: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.said += self.vault.said
        self.wrote += self.vault.wrote
        self._tables = sqlite3.connect(make_url(self.house.database.url).database or "")
        self._plain = {secret: secret.plain for secret in self.vault.secrets}
        self._newest = 0
        self._learn()

    def close(self) -> None:
        """Let go of the tables."""
        self._tables.close()

    def held(self) -> Rights:
        """Return who may know what now."""
        return rights(self._tables)

    async def leaks(self, act: Act) -> list[str]:
        """Do it; return what was given away, to whom and in which words."""
        before = rights(self._tables)
        step = await self._do(act)
        return self._heard(act, step, before)

    def given_away(self, step: Step) -> set[Secret]:
        """Return the secrets that are in what came of a step, whoever reads them."""
        after = rights(self._tables)
        said = [plain(each.words) for each in everything_said(step, *self._rooms(), after)]
        return {
            secret
            for secret, marker in self._plain.items()
            if any(marker in words for words in said)
        }

    async def _do(self, act: Act) -> Step:
        who = self.people[act.who]
        place = self.vault.rooms.get(act.place, who.direct)
        if who.user_id not in place.people:
            place = who.direct
        words = f"!{act.words}" if act.prefix and not place.direct else act.words
        self._notes(words, who.user_id, place)
        said, wrote = self.said[act.at % len(self.said)], self.wrote[act.at % len(self.wrote)]
        match act.how:
            case "replies":
                step = await who.says(words, place, reply_to=said)
            case "edits":
                step = await self.house.receive(Text(body=words, edits=wrote), who.user_id, place)
            case "reacts":
                content = Reacted(to=said, key="✅")
                step = await self.house.receive(content, who.user_id, place, type_="m.reaction")
            case "redacts":
                step = await who.unreacts(Step(event_id=wrote), place)
            case "waits":
                step = await self._wait(timedelta(hours=7 + 20 * act.at))
            case _:
                step = await who.says(words, place)
        self.said += [heard.event_id for heard in step.messages]
        self.wrote.append(step.event_id)
        return step

    async def _wait(self, time: timedelta) -> Step:
        """Let time pass, and all that falls due on the way happen."""
        end, told = self.house.now + time, Step(event_id="$nothing")
        while True:
            async with self.house.database.transaction(end) as tx:
                due = await DueRepository(tx.connection).take(end)
            if not due:
                break
            for one in due:
                self.house.now = max(self.house.now, one.at)
                step = await self.house.falls_due(one.kind, one.data)
                told.messages += step.messages
                told.files += step.files
                told.errands += step.errands
        self.house.now = end
        return told

    def _notes(self, words: str, user_id: str, place: Place) -> None:
        """Whoever reads a secret that a person has typed there is told no news by an echo.

        What is typed may go to a circle that is asked, or to who asked it.

        Whom somebody names by Matrix ID may be asked in by them, in these words, and is told for
        which member. What somebody calls a room, everybody reads who uses the rooms of that member.
        """
        addressed = _MATRIX_ID.findall(words)
        for named in addressed:
            self.named[named].add(user_id)
        typed = plain(words)
        for secret, marker in self._plain.items():
            if marker in typed:
                self.typed[user_id].add(secret.marker)
                for reader in (*place.people, *addressed, *self._fellows(user_id)):
                    self.knows[reader].add(secret.marker)

    def _fellows(self, user_id: str) -> set[str]:
        held = rights(self._tables)
        members = {member for who, member, _ in held.own if who == user_id}
        acting = {who for who, member, _ in held.own if member in members}
        return acting | {who for who, member in held.shared if member in members}

    def _heard(self, act: Act, step: Step, before: Rights) -> list[str]:
        if step.silent:
            return []
        after = rights(self._tables)
        rooms, circles = self._rooms()
        self._learn()
        found = []
        for said in everything_said(step, rooms, circles, after):
            words = plain(said.words)
            found += [
                f"{reader} got {link}, which is somebody else's: {said.words}\n  of {act}"
                for reader in said.readers
                for link in after.foreign_passes(said.words, reader)
            ]
            for secret, marker in self._plain.items():
                if marker not in words:
                    continue
                found += [
                    f"{reader} heard {secret.kind.name} {secret.marker}: {said.words}\n  of {act}"
                    for reader in said.readers
                    if secret.marker not in self.knows[reader]
                    and not before.may(reader, secret)
                    and not after.may(reader, secret)
                    and not self._asked_in(reader, secret, before)
                    and not self._passed_on(reader, secret, after)
                ]
        return found

    def _asked_in(self, reader: str, secret: Secret, held: Rights) -> bool:
        """Whether a representative has named the reader, who then may learn of which member."""
        acting = {(who, secret.member, "representative") for who in self.named[reader]}
        return secret.kind is Kind.NAME and bool(acting & held.own)

    def _passed_on(self, reader: str, secret: Secret, held: Rights) -> bool:
        """Whether somebody has typed it who talks with the reader in a ticket."""
        wrote = (who for who, typed in self.typed.items() if secret.marker in typed)
        return any(held.talk(who, reader) for who in wrote)

    def _learn(self) -> None:
        """Take up the numbers of documents that were issued meanwhile."""
        for id_, number, member in self._tables.execute(_ISSUED, (self._newest,)):
            secret = Secret(Kind.MONEY, number, member)
            self._plain[secret] = secret.plain
            self._newest = id_

    def _rooms(self) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
        """Return who is in which room, and in which circle."""
        rooms, circles = defaultdict(set), defaultdict(set)
        for room_id, user_id in self._tables.execute(_INSIDE):
            rooms[room_id].add(user_id)
        for slug, user_id in self._tables.execute(_ENTERED):
            circles[slug].add(user_id)
        return rooms, circles
