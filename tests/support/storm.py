"""A storm: members write while the assistant is killed again and again, and while it is away."""

import asyncio
import random
import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from assistant.demo.people import Phone
from tests.support.bot import Bot

WORD = re.compile(r"zq[0-9a-z]+x")
QUIET = 2.0  # seconds without an answer after the last one was due: nothing comes any more


@dataclass(frozen=True, kw_only=True)
class Weather:
    """How bad it gets: kills go on for `seconds`, then each writes `away` while nobody is there."""

    seconds: float
    away: int
    least_life: float = 0.2  # seconds from a process's start to its end
    longest_life: float = 6.0


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What came of it, over all writers; all but the first three must be 0."""

    kills: int
    sent: int
    answered: int
    lost: int
    repeated: int
    out_of_order: int
    unreadable: int

    @property
    def calm(self) -> bool:
        """Whether every message has exactly one answer, in order, that its writer can read."""
        wrong = (self.lost, self.repeated, self.out_of_order, self.unreadable)
        return self.sent == self.answered and not any(wrong)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills; {self.sent} sent, {self.answered} answered, {self.lost} lost, "
            f"{self.repeated} repeated, {self.out_of_order} out of order, "
            f"{self.unreadable} unreadable"
        )


@dataclass
class Writer:
    """One member with a phone, who writes into a direct room and keeps what was written."""

    phone: Phone
    room: str
    tag: str
    words: list[str] = field(default_factory=list)

    async def write(self) -> None:
        """Ask for something whose answer quotes the number of the message."""
        word = f"zq{self.tag}{len(self.words):04}x"
        await self.phone.say(self.room, f"help {word}")
        self.words.append(word)

    def answers(self, bot: Bot) -> list[str]:
        """Return the words that were answered, in the order of the answers."""
        found = []
        for event in self.phone.said(bot.user_id, self.room):
            match = WORD.search(event.body)
            if match is not None and event.replaces is None:
                found.append(match[0])
        return found

    def unreadable(self, bot: Bot) -> int:
        """Count what this phone cannot decrypt."""
        return sum(not event.readable for event in self.phone.said(bot.user_id, self.room))


async def rage(bot: Bot, writers: list[Writer], weather: Weather, seed: int) -> Tally:
    """Let the storm go over `bot` and the `writers`, and wait until it is calm; the bot is left up.

    The same `seed` kills after the same lives; what the processes were doing then is up to them.
    """
    chance = random.Random(seed)  # noqa: S311 - weather, not cryptography
    writing = asyncio.gather(
        *(_write_for(writer, weather.seconds, random.Random(n)) for n, writer in enumerate(writers))  # noqa: S311 - the same
    )
    kills = 0
    while not writing.done():
        await asyncio.to_thread(bot.start)
        await asyncio.sleep(chance.uniform(weather.least_life, weather.longest_life))
        await asyncio.to_thread(bot.kill)
        kills += 1
    await writing
    await asyncio.gather(*(_write_many(writer, weather.away) for writer in writers))
    await asyncio.to_thread(bot.start)
    await _calm(bot, writers)
    return tally(bot, writers, kills)


def tally(bot: Bot, writers: list[Writer], kills: int) -> Tally:
    """Count what became of every message."""
    sent = answered = lost = repeated = out_of_order = 0
    for writer in writers:
        counts = Counter(answers := writer.answers(bot))
        sent += len(writer.words)
        answered += len(counts)
        lost += sum(word not in counts for word in writer.words)
        repeated += sum(count - 1 for count in counts.values())
        places = {word: place for place, word in enumerate(writer.words)}
        order = [places[word] for word in answers if word in places]
        out_of_order += sum(later < earlier for earlier, later in pairwise(order))
    unreadable = sum(writer.unreadable(bot) for writer in writers)
    return Tally(
        kills=kills,
        sent=sent,
        answered=answered,
        lost=lost,
        repeated=repeated,
        out_of_order=out_of_order,
        unreadable=unreadable,
    )


async def _write_for(writer: Writer, seconds: float, chance: random.Random) -> None:
    end = asyncio.get_running_loop().time() + seconds
    while asyncio.get_running_loop().time() < end:
        await writer.write()
        await asyncio.sleep(chance.expovariate(3))


async def _write_many(writer: Writer, number: int) -> None:
    for _ in range(number):
        await writer.write()


async def _calm(bot: Bot, writers: list[Writer]) -> None:
    """Wait until answers have stopped coming: all are there, or no more will be."""
    loop = asyncio.get_running_loop()
    seen, since = -1, loop.time()
    while True:
        now = sum(len(writer.answers(bot)) for writer in writers)
        all_there = all(set(writer.words) <= set(writer.answers(bot)) for writer in writers)
        if now != seen:
            seen, since = now, loop.time()
        elif loop.time() - since > (QUIET if all_there else 15 * QUIET):
            return
        await asyncio.sleep(0.2)
