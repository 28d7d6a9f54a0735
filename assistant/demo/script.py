"""The conversation of three people in three languages; every answer is checked as it comes."""

import re
from dataclasses import dataclass

from assistant.demo.connection import Unanswered
from assistant.demo.coop import NAME
from assistant.demo.heard import Heard
from assistant.demo.mailbox import Mailbox
from assistant.demo.people import Phone
from assistant.demo.transcript import Transcript

BOT_LABEL = "Bot"
ANSWER_TIMEOUT = 30.0  # seconds; with Synapse's own limits, an account sends one in five
_CODE = re.compile(r":\s*([0-9a-z]{4} [0-9a-z]{4})\s*$", re.MULTILINE)
_ARABIC = "[\u0600-\u06ff]{3}"
ANA = "ana@puig.example"


class WrongAnswer(AssertionError):  # noqa: N818 - it is what a test would say
    """The assistant did not say what it should; the text names the step."""


@dataclass(frozen=True, kw_only=True)
class Cast:
    """Everything that the conversation needs: phones by localpart, and where they talk."""

    phones: dict[str, Phone]
    bot: str  # the assistant's Matrix ID
    support: str  # the room of the support circle
    mail: Mailbox
    transcript: Transcript

    async def chat(self, localpart: str, name: str) -> "Chat":
        """Return the direct chat of somebody, made as Element makes it where there is none."""
        phone = self.phones[localpart]
        room = await phone.direct_room(self.bot) or await phone.open_direct(self.bot)
        return Chat(name=name, phone=phone, room=room, cast=self)


@dataclass(frozen=True, kw_only=True)
class Chat:
    """One person's conversation with the assistant in one room, printed as it goes."""

    name: str
    phone: Phone
    room: str
    cast: Cast

    async def say(self, body: str, *, where: str = "") -> None:
        """Say something; `where` is printed with it."""
        self.cast.transcript.said(self.name, body, where=where)
        await self.phone.say(self.room, body)

    async def answer(self, *expected: str, where: str = "") -> Heard:
        """Wait for an answer in which every pattern of `expected` is found, and return it.

        What the assistant says before it is printed too. Raises `WrongAnswer` when none comes.
        """
        seen: list[str] = []
        while True:
            message = await self._next(expected, seen)
            self.cast.transcript.said(BOT_LABEL, message.body, where=where)
            if not message.encrypted:
                raise WrongAnswer(f"the answer to {self.name} was not encrypted")
            seen.append(message.body)
            if all(re.search(each, message.body, re.IGNORECASE) for each in expected):
                return message

    async def _next(self, expected: tuple[str, ...], seen: list[str]) -> Heard:
        try:
            return await self.phone.hear(self.cast.bot, self.room, timeout=ANSWER_TIMEOUT)
        except Unanswered:
            got = " / ".join(seen) or "nothing"
            raise WrongAnswer(
                f"{self.name} waited for an answer with {', '.join(expected)} and got {got}"
            ) from None


async def play(cast: Cast) -> None:
    """Play the whole conversation. Raises `WrongAnswer` at the first answer that is not right."""
    cast.transcript.scene(f"{NAME}: three people, three languages, every message encrypted.")
    await _ana(cast)
    await _yusuf(cast)
    await _grace(cast)


async def _ana(cast: Cast) -> None:
    """Ana, whom nobody knows yet, writes Catalan and is linked by a code that is e-mailed."""
    cast.transcript.scene("Ana is a member, but new in the chat. She opens Element and writes.")
    chat = await cast.chat("ana", "Ana")
    await chat.say("bon dia")
    await chat.answer("correu")
    before = len(cast.mail.letters)
    await chat.say(ANA)
    await chat.answer("codi")
    letter = await cast.mail.letter_to(ANA, after=before)
    cast.transcript.said("Mail", f"{letter.subject}\n{letter.body}", where=f"to {letter.to}")
    code = _CODE.search(letter.body)
    if code is None:
        raise WrongAnswer("the mail to Ana holds no code")
    await chat.say(code[1])
    await chat.answer("Ana")
    await chat.say("pla")
    await chat.answer("Nivell 2", "20", "€")
    await chat.say("?")
    await chat.answer("ajuda", "cercles")


async def _yusuf(cast: Cast) -> None:
    """Yusuf, known by the import, writes Arabic and is answered in Arabic."""
    cast.transcript.scene("Yusuf was imported with his Matrix ID. He writes Arabic.")
    chat = await cast.chat("yusuf", "Yusuf")
    await chat.say("خطتي")
    await chat.answer("المستوى", "10|\u0661\u0660", _ARABIC)
    await chat.say("؟")
    await chat.answer("مساعدة", _ARABIC)


async def _grace(cast: Cast) -> None:
    """Grace writes in her circle's room; what is private comes to her alone."""
    cast.transcript.scene("Grace is in the support circle. She writes in its room.")
    phone = cast.phones["grace"]
    shared = Chat(name="Grace", phone=phone, room=cast.support, cast=cast)
    before = len(phone.timeline)
    await shared.say("I'll reply to Ana tomorrow", where="in Support")
    await shared.say("!plan", where="in Support")

    def elsewhere() -> str | None:
        """Where the assistant has come to her: into an old chat, or by inviting her to a new."""
        heard = [e.room_id for e in phone.timeline[before:] if e.sender == cast.bot]
        return next(iter([*phone.invitations, *(r for r in heard if r != cast.support)]), None)

    try:
        room = await phone.until(elsewhere, "a private answer", timeout=ANSWER_TIMEOUT)
    except Unanswered as missing:
        raise WrongAnswer(str(missing)) from None
    if room in phone.invitations:
        await phone.join(room)
    private = Chat(name="Grace", phone=phone, room=room, cast=cast)
    await private.answer("Multi-account", "100", where="to Grace alone")
    new = phone.timeline[before:]
    told = [event for event in phone.said(cast.bot, cast.support) if event in new]
    for event in told:
        cast.transcript.said(BOT_LABEL, event.body, where="in Support")
        if "100" in event.body:
            raise WrongAnswer("the circle's room was told what Grace pays")
    if len(told) > 1:
        raise WrongAnswer("the circle's room was told more than that the answer came privately")
    cast.transcript.done("Her note was left alone, and the room saw no price.")
