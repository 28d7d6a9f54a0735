"""The whole conversation, scene by scene; every answer is checked as it comes."""

import re

from assistant.demo.cast import BOT_LABEL, Cast, Chat, WrongAnswer
from assistant.demo.connection import Unanswered
from assistant.demo.coop import NAME
from assistant.demo.script_consent import support_decides, support_has_decided
from assistant.demo.script_money import jordi
from assistant.demo.script_payments import ines
from assistant.demo.script_plans import grace_asks, yusuf_changes
from assistant.demo.script_rooms import (
    ana_meets,
    jordi_stays_on_matrix,
    server_in_trouble,
    yusuf_plans,
)
from assistant.demo.script_support import yusuf_is_helped
from assistant.demo.script_trouble import source_in_trouble, wrong_file
from assistant.demo.script_votes import election_ends, election_opens

_CODE = re.compile(r":\s*([0-9a-z]{4} [0-9a-z]{4})\s*$", re.MULTILINE)
_ARABIC = "[\u0600-\u06ff]{3}"
ANA = "ana@puig.example"


async def play(cast: Cast) -> None:
    """Play the whole conversation. Raises `WrongAnswer` at the first answer that is not right."""
    cast.transcript.scene(f"{NAME}: ten people, four languages, every message encrypted.")
    await _ana(cast)
    await _yusuf(cast)
    await _grace(cast)
    await jordi(cast)
    await yusuf_changes(cast)
    await grace_asks(cast)
    await ines(cast)
    await ana_meets(cast)
    await yusuf_plans(cast)
    await server_in_trouble(cast)
    await jordi_stays_on_matrix(cast)
    # Scenes that have nothing to do with a vote let its days pass.
    election = await election_opens(cast)
    consent = await support_decides(cast)
    await yusuf_is_helped(cast)
    await support_has_decided(cast, consent)
    await wrong_file(cast)
    await source_in_trouble(cast)
    await election_ends(cast, election)
    await cast.office.at_leisure()


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
    await chat.answer("avui", "factures")


async def _yusuf(cast: Cast) -> None:
    """Yusuf, known by the import, writes Arabic and is answered in Arabic."""
    cast.transcript.scene("Yusuf was imported with his Matrix ID. He writes Arabic.")
    chat = await cast.chat("yusuf", "Yusuf")
    await chat.say("خطتي")
    await chat.answer("المستوى", "10|\u0661\u0660", _ARABIC)
    await chat.say("؟")
    await chat.answer("اليوم", _ARABIC)


async def _grace(cast: Cast) -> None:
    """Grace writes in her circle's room; what is private comes to her alone."""
    cast.transcript.scene("Grace is in the support circle. She writes in its room.")
    phone = cast.phones["grace"]
    shared = cast.shared("grace", "Grace", "support", "in Support")
    before = len(phone.timeline)
    await shared.say("I'll reply to Ana tomorrow")
    await shared.say("!plan")

    def elsewhere() -> str | None:
        """Where the assistant has come to her: into an old chat, or by inviting her to a new."""
        heard = [e.room_id for e in phone.timeline[before:] if e.sender == cast.bot]
        return next(iter([*phone.invitations, *(r for r in heard if r != shared.room)]), None)

    try:
        room = await phone.until(elsewhere, "a private answer", timeout=cast.patience)
    except Unanswered as missing:
        raise WrongAnswer(str(missing)) from None
    if room in phone.invitations:
        await phone.join(room)
    private = Chat(name="Grace", phone=phone, room=room, cast=cast, where="to Grace alone")
    await private.answer("Multi-account", "100")
    new = phone.timeline[before:]
    told = [event for event in phone.said(cast.bot, shared.room) if event in new]
    for event in told:
        cast.transcript.said(BOT_LABEL, event.body, where="in Support")
        if "100" in event.body:
            raise WrongAnswer("the circle's room was told what Grace pays")
    if len(told) > 1:
        raise WrongAnswer("the circle's room was told more than that the answer came privately")
    cast.transcript.done("Her note was left alone, and the room saw no price.")
