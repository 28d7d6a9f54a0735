"""How long a reply takes from the circle to the member, against two sends without us between."""

import asyncio
import time
from dataclasses import dataclass
from itertools import count

from assistant.demo.people import Phone
from tests.bench.figures import Figure, percentile
from tests.bench.scene import PASSWORD, Scene
from tests.support.bot import Linked

WARM_UP = 10
BLOCK = 10  # replies by one, then by the other: what disturbs one disturbs both
REST = 0.3  # seconds: what follows a reply (its echo, the card) is not what is waited for

_numbers = count(1)


async def measure(scene: Scene, replies: int) -> list[Figure]:
    """Answer a ticket `replies` times in its thread, and pass on as many words by hand."""
    grace, ana, other = (
        scene.synapse.register(name, PASSWORD) for name in ("triager", "answered", "passer")
    )
    await asyncio.to_thread(scene.bot.make_circle, "support")
    people = [
        Linked(user_id=grace.user_id, name="Grace Hill", circle="support"),
        Linked(user_id=ana.user_id, name="Ana Roca"),
    ]
    await asyncio.to_thread(scene.bot.link, people)
    async with (
        scene.assistant() as bot,
        scene.phone(grace) as triager,
        scene.phone(ana) as member,
        scene.phone(other) as passer,
    ):
        ours = await _asked(bot.user_id, triager, member)
        bare = Passing(
            sender=triager,
            reader=member,
            passer=passer,
            first=await _shared(triager, passer),
            second=await _shared(passer, member),
        )
        await ours.times(WARM_UP)
        await bare.times(WARM_UP)
        relayed: list[float] = []
        passed: list[float] = []
        while len(relayed) < replies:
            relayed += await ours.times(BLOCK)
            passed += await bare.times(BLOCK)
    return [
        Figure(
            what=f"`!r` until the member reads it, both rooms encrypted, p{percent}, against two "
            "bare sends, one after the other",
            ours=percentile(relayed, percent) * 1000,
            yardstick=percentile(passed, percent) * 1000,
            unit="ms",
            bound=1.3,
            at_most=True,
        )
        for percent in (50, 95)
    ]


@dataclass(frozen=True, kw_only=True)
class Answering:
    """A ticket that is answered, and its member."""

    bot: str
    triager: Phone
    member: Phone
    desk: str
    card: str
    direct: str

    async def times(self, number: int) -> list[float]:
        """Return the seconds from each `!r` to its being read."""
        found = []
        for _ in range(number):
            word = f"zq{next(_numbers)}x"
            began = time.perf_counter()
            await self.triager.say(self.desk, f"!r {word}", thread=self.card)
            await _reads(self.member, self.bot, self.direct, word)
            found.append(time.perf_counter() - began)
            await asyncio.sleep(REST)
        return found


@dataclass(frozen=True, kw_only=True)
class Passing:
    """Somebody who hears something in one room, and says it in another at once."""

    sender: Phone
    passer: Phone
    reader: Phone
    first: str
    second: str

    async def times(self, number: int) -> list[float]:
        """Return the seconds from saying each word to its being read in the other room."""
        found = []
        for _ in range(number):
            word = f"zq{next(_numbers)}x"
            began = time.perf_counter()
            await self.sender.say(self.first, word)
            await _reads(self.passer, self.sender.user_id, self.first, word)
            await self.passer.say(self.second, word)
            await _reads(self.reader, self.passer.user_id, self.second, word)
            found.append(time.perf_counter() - began)
            await asyncio.sleep(REST)
        return found


async def _reads(phone: Phone, sender: str, room: str, word: str) -> None:
    await phone.until(
        lambda: any(word in each.body for each in phone.said(sender, room)[-3:]), word
    )


async def _shared(one: Phone, other: Phone) -> str:
    room = await one.open_direct(other.user_id)
    await other.accept(room)
    await one.until(lambda: one.joined(room, other.user_id), "both in the room")
    return room


async def _asked(bot: str, triager: Phone, member: Phone) -> Answering:
    """Let the member ask, and return the ticket with its card."""
    await triager.until(lambda: triager.invitations, "the circle's room")
    desk = next(iter(triager.invitations))
    await triager.accept(desk)
    direct = await member.open_direct(bot)
    await member.say(direct, "ask support sound is gone")

    def card() -> str | None:
        said = triager.said(bot, desk)
        return next((each.event_id for each in said if "sound is gone" in each.body), None)

    event_id = await triager.until(card, "the card")
    return Answering(
        bot=bot, triager=triager, member=member, desk=desk, card=event_id, direct=direct
    )
