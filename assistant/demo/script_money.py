"""Jordi's invoice lacks the tax number, and his year closes: he puts it right in a chat."""

from assistant.demo.cast import Cast, Chat, WrongAnswer, found
from assistant.demo.papers import Paper

WRONG_NUMBER, RIGHT_NUMBER = "ESG65432160", "ESG65432106"
_INVOICE = r"\b((?:\d{4}-)\d{4})\b"


async def jordi(cast: Cast) -> None:
    """He asks, gets the document, corrects his number; finance confirms; the new one arrives."""
    cast.transcript.scene(
        "Jordi speaks for an association. Its year closes, and its invoice has no tax number."
    )
    chat = await cast.chat("jordi", "Jordi")
    await chat.say("factures")
    wrong = await _see(chat)
    await _correct_details(chat)
    number = await _ask(chat)
    await _approve(cast, number)
    await chat.answer(wrong.number, "rectificativa")
    credit, invoice = await chat.document(), await chat.document()
    if invoice.tax_number != RIGHT_NUMBER or credit.tax_number is not None:
        raise WrongAnswer("the credit note or the new invoice shows the wrong tax number")
    cast.transcript.done(
        f"{credit.number} takes {wrong.number} back, {invoice.number} shows {RIGHT_NUMBER}: "
        "on the page, and in the data inside."
    )


async def _see(chat: Chat) -> Paper:
    """Look at the list, and at the newest with its PDF."""
    listed = await chat.answer("Associació Cultural Blau", _INVOICE)
    number = found(_INVOICE, listed)
    await chat.say(f"factura {number}")
    await chat.answer(number, "45,00")
    paper = await chat.document()
    if (paper.number, paper.tax_number) != (number, None):
        raise WrongAnswer(f"the document holds {paper.number} and {paper.tax_number}")
    chat.cast.transcript.done("His phone opened it: a real invoice, and no tax number on it.")
    return paper


async def _correct_details(chat: Chat) -> None:
    await chat.say(f"nif {WRONG_NUMBER}")
    await chat.answer(WRONG_NUMBER.removeprefix("ES"), "control")
    await chat.say(f"nif {RIGHT_NUMBER}")
    await chat.answer(RIGHT_NUMBER)
    await chat.say("sí")


async def _ask(chat: Chat) -> str:
    """Finance is to be asked; returns the number of the request."""
    await chat.answer("rectificativa", RIGHT_NUMBER)
    await chat.say("sí")
    return found(r"\b(\d{3,})\b", await chat.answer("rectificativa", r"\b\d{3,}\b"))


async def _approve(cast: Cast, number: str) -> None:
    """Pau sees old and new in finance's room, and agrees."""
    finance = cast.shared("pau", "Pau", "finance", "in Finance")
    await finance.answer(number, RIGHT_NUMBER)
    await finance.document()
    await finance.say(f"!aprovar {number}")
    await finance.answer(number)
