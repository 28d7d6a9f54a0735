"""How days pass in a story: a vote lasts as long as this machine needs for the scenes in it."""

import asyncio
import re
import time
from dataclasses import dataclass
from datetime import timedelta

from assistant.demo import bylaws
from assistant.demo.cast import BOT_LABEL, Cast, Chat, WrongAnswer
from assistant.demo.connection import Unanswered
from assistant.demo.heard import Heard

USUAL = 30.0
"""Seconds that the scenes before the votes take where nothing else runs."""


@dataclass(frozen=True, kw_only=True)
class Days:
    """A time to vote: when it is over at the latest, by `time.monotonic`."""

    until: float

    async def pass_by(self, cast: Cast, said: str) -> None:
        """Wait until the vote is over, and what was sent in it has come."""
        left = self.until + bylaws.COUNTED_AFTER.total_seconds() - time.monotonic()
        cast.transcript.scene(said)
        await asyncio.sleep(max(0.0, left))


def lasting(cast: Cast, seconds: float) -> timedelta:
    """Return how long a vote is to last for scenes of so many seconds on a machine of its own."""
    slow = max(1.0, (time.monotonic() - cast.began) / USUAL)
    return timedelta(seconds=round(seconds * slow))


def from_now(lasts: timedelta) -> Days:
    """Return the time of a vote that has begun by now."""
    return Days(until=time.monotonic() + lasts.total_seconds())


async def result(chat: Chat, number: str, *expected: str) -> Heard:
    """Wait for the result of a vote that is over, asking after it where it is not there yet.

    Results of several votes come in any order, so this looks at all that was said to somebody.
    Raises `WrongAnswer` where none has all patterns of `expected`.
    """

    def told() -> Heard | None:
        said = chat.phone.said(chat.cast.bot, chat.room)
        return next((e for e in said if all(re.search(each, e.body) for each in expected)), None)

    shown = None
    if told() is None:
        chat.phone.catch_up(chat.room)
        await chat.say(number)
        shown = await chat.answer(number)
    try:
        found = await chat.phone.until(told, "a result", timeout=chat.cast.patience)
    except Unanswered:
        raise WrongAnswer(f"{chat.name} was told no result of {number}") from None
    if found is not shown:
        chat.cast.transcript.said(BOT_LABEL, found.body, where=chat.where)
    chat.phone.catch_up(chat.room)
    return found
