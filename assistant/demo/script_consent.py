"""A circle decides by consent: an objection is tapped, taken into the text, and all agree."""

from dataclasses import dataclass

from assistant.demo.cast import Cast, Chat, found
from assistant.demo.heard import Heard
from assistant.demo.script_days import Days, from_now, lasting, result

SECONDS = 10.0
"""That the whole of a round takes: everybody is asked, one objects, the text is put right."""
OBJECTION = "أعضاؤنا في بيروت يجتمعون مساءً، ولا يجدون من يجيبهم بعد السادسة"
BEFORE = "Suport respon de 9 a 18 h."
CAME = "Els dimarts i dijous respon fins a les 21 h."


@dataclass(frozen=True, kw_only=True)
class Consent:
    """A consent that nobody objects to any more: its number, and when it is over."""

    number: str
    days: Days


async def support_decides(cast: Cast) -> Consent:
    """Mireia proposes in Catalan, Omar objects in Arabic, Grace agrees in English."""
    cast.transcript.scene(
        "The Support circle decides by consent. Mireia leads it, and proposes in Catalan."
    )
    mireia = await cast.chat("mireia", "Mireia")
    grace, omar = await cast.chat("grace", "Grace"), await cast.chat("omar", "Omar")
    for chat in (mireia, grace, omar):
        chat.phone.catch_up(chat.room)
    lasts = lasting(cast, SECONDS)
    await cast.office.hurry(consent=lasts)
    number = await _proposed(mireia)
    polls = await _polls(number, (grace, mireia, omar))

    cast.transcript.scene("Each taps an answer in a poll. Omar objects, in Arabic.")
    await grace.tap(polls["Grace"], "consent")
    await grace.answer("Counted: consent")
    await mireia.tap(polls["Mireia"], "consent")
    await mireia.answer("Comptat")
    await omar.tap(polls["Omar"], "objection")
    await omar.answer(r"اعتراض")
    await omar.say(OBJECTION)
    await omar.answer("حُسب")
    await mireia.answer("Omar Nasser", OBJECTION)

    cast.transcript.scene("An objection is a gift: Mireia takes it into the text.")
    await mireia.say(f"{number} integra 1")
    await mireia.answer(number, OBJECTION)
    await mireia.say(f"{BEFORE} {CAME}")
    await mireia.answer(CAME)
    await mireia.say("sí")
    await mireia.answer(number, "objecció 1")
    again = await _polls(number, (grace, mireia, omar))
    days = from_now(lasts)
    await omar.tap(again["Omar"], "consent")
    await omar.answer("حُسب")
    await grace.tap(again["Grace"], "consent")
    await grace.answer("Counted: consent")
    await mireia.say(f"{number} consento")
    await mireia.answer("Comptat: consentiment")
    return Consent(number=number, days=days)


async def _proposed(mireia: Chat) -> str:
    await mireia.say("proposo Horari de Suport")
    number = found(r"\b(\d{3,})\b", await mireia.answer("text"))
    await mireia.say(BEFORE)
    await mireia.answer("Qui decideix")
    await mireia.say("2")
    await mireia.answer("Com es decideix")
    await mireia.say("consentiment")
    await mireia.answer(number, r"\?")
    await mireia.say("sí")
    await mireia.answer(number)
    return number


async def _polls(number: str, people: tuple[Chat, ...]) -> dict[str, Heard]:
    """Return the poll that each was sent, after the notice of the text."""
    for chat in people:
        await chat.answer(rf"{number}\W+Horari", BEFORE)
    return {chat.name: await chat.poll(rf"{number}\W+Horari") for chat in people}


async def support_has_decided(cast: Cast, consent: Consent) -> None:
    """Read that it is adopted, each in their language."""
    number = consent.number
    await consent.days.pass_by(cast, f"The days of {number} have passed; nobody objects any more.")
    grace = await cast.chat("grace", "Grace")
    await result(grace, number, f"{number} “", "Adopted by consent", "Consent 3")
    omar = await cast.chat("omar", "Omar")
    await result(omar, number, number, "اعتُمد بالموافقة")
    mireia = await cast.chat("mireia", "Mireia")
    mireia.phone.catch_up(mireia.room)
    await mireia.say(f"{number} objeccions")
    await mireia.answer(OBJECTION, "recollida al text")
    cast.transcript.done("Adopted: the text that all three agreed to, and what changed it.")

    cast.transcript.scene("Who sees to it, when it is looked at again: the logbook keeps it.")
    await mireia.say(f"{number} responsables Grace Okafor")
    await mireia.answer("Grace Okafor", r"\?")
    await mireia.say("Ningú no espera resposta més d'un dia")
    await mireia.answer(r"\?")
    await mireia.say("d'aquí a sis mesos")
    await mireia.answer(number, "Grace Okafor", "Ningú no espera", "Revisió")
    await grace.answer(f"You see to {number}")
    await grace.say("decisions")
    await grace.answer(f"{number} · Horari de Suport")
