"""Inés' payment stops and comes back: every message on the way, and what works meanwhile."""

from assistant.demo.cast import Cast


async def ines(cast: Cast) -> None:
    """Grace, reminder, lapse, and back at once; the days of all that are seconds here."""
    cast.transcript.scene(
        "Inés pays through OpenCollective. Her card expires. (Thirty days of grace are six "
        "seconds here.)"
    )
    chat = await cast.chat("ines", "Inés")
    await chat.say("hola")
    await chat.answer("hoy")
    cast.collective.stop_paying("ines-castro")
    await chat.answer("pago", "nada cambia|sigue")
    await chat.answer("recordatorio")
    await chat.answer("pausa|descans|espera")
    await chat.say("círculos")
    await chat.answer("pago|membresía|aport")
    await chat.say("aportar")
    await chat.answer("10,00")
    cast.collective.pay_again("ines-castro")
    await chat.answer("vuelta|vuelto|de nuevo")
    await chat.say("círculos")
    await chat.answer("Finanzas")
    cast.transcript.done("Told before and when it happened, and back with the very payment.")
