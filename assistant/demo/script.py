"""The conversation of three people in three languages; every answer is checked as it comes."""

import re
from dataclasses import dataclass

from assistant.demo.connection import Unanswered
from assistant.demo.coop import NAME, Resident
from assistant.demo.heard import Heard
from assistant.demo.mailbox import Mailbox
from assistant.demo.people import Phone
from assistant.demo.transcript import Transcript

BOT_LABEL = "Bot"
ANSWER_TIMEOUT = 30.0  # seconds; with Synapse's own limits, an account sends one in five
_CODE = re.compile(r"\b([0-9a-z]{4})[ -]?([0-9a-z]{4})\b")
_ARABIC = "[\u0600-\u06ff]"


class WrongAnswer(AssertionError):  # noqa: N818 - it is what a test would say
    """The assistant did not say what it should; the text names the step."""


@dataclass
class Chat:
    """One person's conversation with the assistant in one room, printed as it goes."""

    name: str
    phone: Phone
    room: str
    bot: str
    transcript: Transcript

    async def say(self, body: str, *, shown: str | None = None, where: str = "") -> None:
        """Say something; `shown` is printed in its place."""
        self.transcript.said(self.name, shown or body, where=where)
        await self.phone.say(self.room, body)

    async def answer(self, *expected: str, room: str | None = None, where: str = "") -> Heard:
        """Wait for an answer in which every pattern of `expected` is found, and return it.

        What the assistant says before it is printed too. Raises `WrongAnswer` when none comes.
        """
        seen: list[str] = []
        while True:
            try:
                message = await self.phone.hear(self.bot, room or self.room, timeout=ANSWER_TIMEOUT)
            except Unanswered:
                got = " / ".join(seen) or "nothing"
                wanted = ", ".join(expected)
                raise WrongAnswer(
                    f"{self.name} waited for an answer with {wanted} and got {got}"
                ) from None
            self.transcript.said(BOT_LABEL, message.body, where=where)
            if not message.encrypted:
                raise WrongAnswer(f"the answer to {self.name} was not encrypted")
            seen.append(message.body)
            if all(re.search(each, message.body, re.IGNORECASE) for each in expected):
                return message


async def direct(phone: Phone, bot: str) -> str:
    """Return the phone's direct room with the assistant, made as Element does where there is none."""
    return await phone.direct_room(bot) or await phone.open_direct(bot)


async def ana_links(chat: Chat, mail: Mailbox, address: str) -> None:
    """Ana, whom nobody knows yet, writes Catalan and is linked by a code that is e-mailed."""
    chat.transcript.scene("Ana is a member, but new in the chat. She opens Element and writes.")
    await chat.say("bon dia")
    await chat.answer("correu")
    before = len(mail.letters)
    await chat.say(address)
    await chat.answer("codi")
    letter = await mail.letter_to(address, after=before)
    chat.transcript.said("Mail", f"{letter.subject}\n{letter.body}", where=f"to {letter.to}")
    code = _CODE.search(letter.body)
    if code is None:
        raise WrongAnswer("the mail to Ana holds no code")
    await chat.say(" ".join(code.groups()))
    await chat.answer("Ana")


async def ana_asks(chat: Chat) -> None:
    """Ana asks for her plan and for what else there is."""
    await chat.say("pla")
    await chat.answer("Nivell 2", "20", "€")
    await chat.say("?")
    await chat.answer("pla")


async def yusuf_asks(chat: Chat) -> None:
    """Yusuf, known by the import, writes Arabic and is answered in Arabic."""
    chat.transcript.scene("Yusuf was imported with his Matrix ID. He writes Arabic.")
    await chat.say("خطتي")
    await chat.answer("المستوى", "1|١", f"{_ARABIC}{{3}}")
    await chat.say("؟")
    await chat.answer("خطتي|الخطة|خطة", f"{_ARABIC}{{3}}")


async def grace_asks(chat: Chat, circle_room: str) -> None:
    """Grace writes in her circle's room; what is private comes to her alone."""
    chat.transcript.scene("Grace is in the support circle. She writes in its room.")
    shared = Chat(chat.name, chat.phone, circle_room, chat.bot, chat.transcript)
    before = len(chat.phone.said(chat.bot, circle_room))
    await shared.say("I'll reply to Ana tomorrow", where="Support")
    await shared.say("!plan", where="Support")
    await chat.answer("Multi-account", "100", where="to Grace alone")
    told = [event.body for event in chat.phone.said(chat.bot, circle_room)[before:]]
    if any("100" in body for body in told):
        raise WrongAnswer("the circle's room was told what Grace pays")
    chat.transcript.done("Her note was left alone; the circle saw no price.")


async def play(
    phones: dict[str, Phone],
    people: dict[str, Resident],
    *,
    bot: str,
    support: str,
    mail: Mailbox,
    transcript: Transcript,
) -> None:
    """Play the whole conversation. Raises `WrongAnswer` at the first answer that is not right."""
    transcript.scene(f"{NAME}: three people, three languages, every message encrypted.")
    chats = {
        name: Chat(people[name].name.split()[0], phone, await direct(phone, bot), bot, transcript)
        for name, phone in phones.items()
    }
    await ana_links(chats["ana"], mail, "ana@puig.example")
    await ana_asks(chats["ana"])
    await yusuf_asks(chats["yusuf"])
    await grace_asks(chats["grace"], support)
