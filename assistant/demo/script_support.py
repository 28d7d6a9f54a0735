"""A ticket: asked in Arabic with a picture, seen to in English by a circle, rated."""

import struct
import zlib

from assistant.demo.cast import Cast, Chat, WrongAnswer, found
from assistant.demo.heard import Heard

NOTE = "Probably bbb2 again. Let's look at the logs tonight."
WIDTH, HEIGHT = 160, 100
"""Of the picture, in pixels."""


async def yusuf_is_helped(cast: Cast) -> None:
    """Yusuf asks; Grace claims, notes, asks back, waits, and resolves; he rates."""
    cast.transcript.scene("Yusuf hears nothing. He asks Support, with a picture of his screen.")
    yusuf = await cast.chat("yusuf", "Yusuf")
    grace = cast.shared("grace", "Grace", "support", "in Support")
    for one in (yusuf, grace):
        one.phone.catch_up(one.room)
    said = len(yusuf.phone.timeline), len(grace.phone.timeline)
    picture = _picture()
    question = await yusuf.send_picture(
        picture, "screen.png", "اسأل الدعم لا أسمع شيئًا في القاعة منذ الصباح"
    )
    await yusuf.answer("الدعم", r"\d{3}")
    card = await grace.answer("Yusuf Haddad", "new", "لا أسمع شيئًا")
    number = found(r"^(\d{3,}) ", card)
    await _check_picture(grace, picture)

    cast.transcript.scene("Grace claims it with one tap. What she writes there stays there.")
    await grace.react(card, "🙋")
    await grace.answer("open, Grace Okafor")
    _check_silent(await yusuf.answer("Grace Okafor"))
    await grace.say(NOTE, thread=card.event_id)

    cast.transcript.scene("Only !r leaves the room; then she waits for his answer.")
    await grace.say("!r Which browser do you use, on which phone?", thread=card.event_id)
    await grace.answer("Sent to Yusuf Haddad")
    await yusuf.answer("Grace Okafor", "Which browser")
    await grace.react(card, "⏸")
    await grace.answer("waiting for the member")
    await yusuf.say("فايرفوكس على أندرويد", thread=question)
    await grace.answer("فايرفوكس على أندرويد")
    await grace.say("!r We have restarted the server. Please try again.", thread=card.event_id)
    await grace.answer("Sent to Yusuf Haddad")
    await yusuf.answer("restarted")

    cast.transcript.scene("She resolves it. Yusuf hears of it, and says how it was.")
    await grace.react(card, "✅")
    await grace.answer("resolved")
    await yusuf.answer(number, "محلولة")
    await yusuf.say(f"{number} تقييم 5 شكرا جزيلا")
    await grace.answer("5 of 5", "شكرا جزيلا")
    await yusuf.answer("شكرًا")
    _check_sides(yusuf, grace, said)
    cast.transcript.done("He read no note, and the room no price; nothing rang for the claim.")


async def _check_picture(grace: Chat, sent: bytes) -> None:
    """Raise `WrongAnswer` unless Grace gets the very picture."""
    message = await grace.answer(r"^screen\.png$")
    if await grace.phone.download(message) != sent:
        raise WrongAnswer("the picture is not the one that Yusuf sent")
    grace.cast.transcript.done("The very picture, encrypted anew for the circle's room.")


def _check_silent(message: Heard) -> None:
    if message.replaces is None or message.mentions:
        raise WrongAnswer("a claim made Yusuf's phone ring")


def _check_sides(yusuf: Chat, grace: Chat, since: tuple[int, int]) -> None:
    """Raise `WrongAnswer` where one side was shown what is the other's."""
    bot = yusuf.cast.bot
    for event in yusuf.phone.timeline[since[0] :]:
        if event.sender == bot and "bbb2" in str(event.content):
            raise WrongAnswer("Yusuf was shown a note of the circle's")
    for event in grace.phone.timeline[since[1] :]:
        told = event.body if (event.sender, event.room_id) == (bot, grace.room) else ""
        if "€" in told or "yusuf@" in told.casefold().replace("@yusuf", ""):
            raise WrongAnswer("the circle's room was shown what Yusuf pays, or where he is written")


def _picture() -> bytes:
    """Return a small picture as a PNG file: waves in grey."""
    rows = b"".join(b"\0" + bytes(x * y % 251 for x in range(WIDTH)) for y in range(HEIGHT))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
