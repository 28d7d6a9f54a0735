"""Plans are changed in a chat: at once with what that costs, or once a circle agrees."""

from assistant.demo.cast import Cast, found


async def yusuf_changes(cast: Cast) -> None:
    """Show the price of the days that are left before anything changes; `undo` takes it back."""
    cast.transcript.scene("Yusuf wants more people in his meetings. He sees first what it costs.")
    chat = await cast.chat("yusuf", "Yusuf")
    await chat.say("تغيير الخطة المستوى 2")
    await chat.answer("المستوى 2", "20.00")
    await chat.say("نعم")
    await chat.answer("المستوى 2", "pay.pont.example")
    await chat.say("تراجع")
    await chat.answer("المستوى 1")


async def grace_asks(cast: Cast) -> None:
    """Let finance decide where the plan wants that; a no comes with its reason."""
    cast.transcript.scene("A custom plan is for the finance circle to decide.")
    chat = await cast.chat("grace", "Grace")
    await chat.say("change plan custom")
    await chat.answer("Custom", "yes")
    await chat.say("yes")
    number = found(r"\b(\d{3,})\b", await chat.answer(r"\b\d{3,}\b"))
    finance = cast.shared("pau", "Pau", "finance", "in Finance")
    await finance.answer(number, "Custom")
    await finance.say(f"!refuse {number} let's talk it over at the assembly first")
    await finance.answer(number)
    await chat.answer("assembly", "stays")
