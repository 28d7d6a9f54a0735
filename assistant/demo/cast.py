"""Who takes part in the conversation, and what each of them says and hears."""

import re
import time
from dataclasses import dataclass, field, replace

from rich.console import Console

from assistant.demo.bigbluebutton.node import Node
from assistant.demo.collective import Collective
from assistant.demo.connection import Unanswered
from assistant.demo.heard import POLL_START, Heard
from assistant.demo.mailbox import Mailbox
from assistant.demo.operating import Office
from assistant.demo.papers import NoDocument, Paper
from assistant.demo.people import MESSAGE, Phone
from assistant.demo.transcript import Transcript

BOT_LABEL = "Bot"
QUICK = 30.0  # seconds in which every answer comes that nothing limits
LIMITED = 120.0  # the same under Synapse's own limits: one message in five seconds, others first


class WrongAnswer(AssertionError):  # noqa: N818 - it is what a test would say
    """The assistant did not say what it should; the text names the step."""


@dataclass(frozen=True, kw_only=True)
class Cast:
    """Everything that the conversation needs: phones by localpart, and where they talk."""

    phones: dict[str, Phone]
    bot: str  # the assistant's Matrix ID
    rooms: dict[str, str]  # the circles' rooms, by slug
    mail: Mailbox
    collective: Collective
    video: Node
    office: Office
    transcript: Transcript
    patience: float  # seconds that an answer may take
    began: float = field(default_factory=time.monotonic)

    @property
    def unheard(self) -> "Cast":
        """The same people, whose words are not printed: what they do is like what was shown."""
        return replace(self, transcript=Transcript(Console(quiet=True)))

    async def chat(self, localpart: str, name: str) -> "Chat":
        """Return the direct chat of somebody, made as Element makes it where there is none."""
        phone = self.phones[localpart]
        room = await phone.direct_room(self.bot) or await phone.open_direct(self.bot)
        return Chat(name=name, phone=phone, room=room, cast=self)

    def shared(self, localpart: str, name: str, circle: str, where: str) -> "Chat":
        """Return a circle's room as somebody in it sees it; `where` is printed with it."""
        phone = self.phones[localpart]
        return Chat(name=name, phone=phone, room=self.rooms[circle], cast=self, where=where)


@dataclass(frozen=True, kw_only=True)
class Chat:
    """One person's conversation with the assistant in one room, printed as it goes."""

    name: str
    phone: Phone
    room: str
    cast: Cast
    where: str = ""

    async def say(self, body: str, *, thread: str | None = None) -> str:
        """Say something; returns the event's id."""
        self.cast.transcript.said(self.name, body, where=self.where)
        return await self.phone.say(self.room, body, thread=thread)

    async def send_picture(self, data: bytes, name: str, caption: str) -> str:
        """Send a picture with words below it; returns the event's id."""
        told = f"[{name}, {len(data) / 1000:.0f} kB] {caption}"
        self.cast.transcript.said(self.name, told, where=self.where)
        return await self.phone.send_file(
            self.room, data, name=name, mimetype="image/png", caption=caption
        )

    async def tap(self, poll: Heard, answer: str) -> None:
        """Choose an answer of a poll, by its id."""
        chosen = (poll.poll or {})[answer]
        self.cast.transcript.said(self.name, f"[taps] {chosen}", where=self.where)
        await self.phone.tap(poll, answer)

    async def react(self, message: Heard, emoji: str) -> None:
        """Put an emoji on a message."""
        self.cast.transcript.said(self.name, f"({emoji})", where=self.where)
        await self.phone.react(self.room, message.event_id, emoji)

    async def answer(self, *expected: str) -> Heard:
        """Wait for an answer in which every pattern of `expected` is found, and return it.

        What the assistant says before it is printed too. Raises `WrongAnswer` when none comes.
        """
        seen: list[str] = []
        while True:
            message = await self._next(expected, seen)
            changed = "" if message.replaces is None else "edited"
            where = ", ".join(filter(None, (self.where, changed)))
            self.cast.transcript.said(BOT_LABEL, _words(message), where=where)
            if not message.encrypted:
                raise WrongAnswer(f"the answer to {self.name} was not encrypted")
            seen.append(message.body)
            if all(re.search(each, message.body, re.IGNORECASE) for each in expected):
                return message

    async def poll(self, *expected: str) -> Heard:
        """Wait for a poll in which every pattern of `expected` is found, and return it."""
        while True:
            message = await self._next(expected, [], kind=POLL_START)
            shown, *_ = message.body.splitlines()
            answers = " ".join(f"[ {text} ]" for text in (message.poll or {}).values())
            self.cast.transcript.said(BOT_LABEL, f"{shown}\n{answers}", where=self.where)
            if not message.encrypted:
                raise WrongAnswer(f"the poll for {self.name} was not encrypted")
            if all(re.search(each, message.body, re.IGNORECASE) for each in expected):
                return message

    async def document(self) -> Paper:
        """Wait for a PDF with a document's data inside, as an accountant would get it.

        Raises `WrongAnswer` when something else comes.
        """
        message = await self.answer(r"\.pdf$")
        if not message.file:
            raise WrongAnswer(f"{self.name} got words in place of a file")
        try:
            paper = Paper(await self.phone.download(message))
        except NoDocument as fault:
            raise WrongAnswer(f"{message.body}: {fault}") from None
        if message.body != f"{paper.number}.pdf":
            raise WrongAnswer(f"{message.body} holds the document {paper.number}")
        return paper

    async def _next(self, expected: tuple[str, ...], seen: list[str], kind: str = MESSAGE) -> Heard:
        patience = self.cast.patience
        try:
            return await self.phone.hear(self.cast.bot, self.room, timeout=patience, kind=kind)
        except Unanswered:
            got = " / ".join(seen) or "nothing"
            raise WrongAnswer(
                f"{self.name} waited for an answer with {', '.join(expected)} and got {got}"
            ) from None


def found(pattern: str, message: Heard) -> str:
    """Return what stands where the pattern's group is; raises `WrongAnswer`."""
    match = re.search(pattern, message.body)
    if match is None:
        raise WrongAnswer(f"{pattern} is not in: {message.body}")
    return match[1]


def _words(message: Heard) -> str:
    size = message.content.get("info", {}).get("size")
    return message.body if size is None else f"[{message.body}, {size / 1000:.0f} kB]"
