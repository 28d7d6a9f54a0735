"""Kill storms over `ask` and `!r`: each question is one ticket, each reply told once, in order."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.demo.heard import Heard
from assistant.demo.people import Phone
from assistant.demo.synapse import Account
from tests.homeserver.test_storm import seed, show
from tests.support.bot import Bot, Linked
from tests.support.storm import WORD, Tally, Weather, Writer, rage
from tests.support.synapse import Town

pytestmark = pytest.mark.synapse

SHORT = Weather(seconds=15, away=0)
LONG = Weather(seconds=180, away=40)
ASKERS = 2


@dataclass
class Asker(Writer):
    """A member who asks again and again; the answer is the card that the circle reads."""

    desk: "tuple[Phone, str] | None" = None

    async def write(self) -> None:
        """Ask something new."""
        word = f"zq{self.tag}{len(self.words):04}x"
        await self.phone.say(self.room, f"ask support {word}")
        self.words.append(word)

    def answers(self, bot: Bot) -> list[str]:
        """Return the words on the cards of this asker, in the order of the cards."""
        assert self.desk is not None
        phone, room = self.desk
        # The pinned list of what there is to do quotes them, too.
        cards = [each for each in phone.said(bot.user_id, room) if each.body[:3].isdigit()]
        return _words(cards, rf"zq{self.tag}\d+x")

    def acknowledged(self, bot: Bot) -> Counter[str | None]:
        """Count the answers in the thread of each question, by the question's event."""
        own = self.phone.said(bot.user_id, self.room)
        return Counter(event.thread for event in own if event.replaces is None)

    def questions(self) -> list[str]:
        """Return the events of what was asked."""
        return [
            event.event_id
            for event in self.phone.timeline
            if (event.sender, event.room_id) == (self.phone.user_id, self.room)
            and WORD.search(event.body)
        ]


@dataclass
class Replier(Writer):
    """Somebody of the circle, who answers one member; the answer is what that member reads."""

    card: str = ""
    member: "tuple[Phone, str] | None" = None

    async def write(self) -> None:
        """Reply in the thread of the card."""
        word = f"zq{self.tag}{len(self.words):04}x"
        await self.phone.say(self.room, f"!r {word}", thread=self.card)
        self.words.append(word)

    def answers(self, bot: Bot) -> list[str]:
        """Return the words that the member has read, in that order."""
        assert self.member is not None
        phone, room = self.member
        return _words(phone.said(bot.user_id, room), rf"zq{self.tag}\d+x")

    def shown(self, bot: Bot) -> list[str]:
        """Return the words of which the circle was told that they were sent."""
        told = [
            each for each in self.phone.said(bot.user_id, self.room) if each.thread == self.card
        ]
        return _words(told, rf"zq{self.tag}\d+x")


def _words(said: list[Heard], pattern: str) -> list[str]:
    found = (re.search(pattern, event.body) for event in said if event.replaces is None)
    return [match[0] for match in found if match is not None]


@pytest.fixture
def people(town: Town) -> list[Account]:
    """Make the accounts: who triages, who is answered, and who ask."""
    return [town.account(name) for name in ("triager", "answered", *["asker"] * ASKERS)]


@pytest.fixture
def bot(town: Town, people: list[Account], tmp_path: Path) -> Iterator[Bot]:
    """Set up an assistant that knows them, and the circle of the first."""
    made = Bot(tmp_path, town.synapse, town.account("desk").user_id[1:].partition(":")[0] + "-b")
    made.set_up([])
    made.make_circle("support")
    made.link(
        [
            Linked(user_id=each.user_id, name=f"Ana {n}", circle="" if n else "support")
            for n, each in enumerate(people)
        ]
    )
    yield made
    made.stop()


async def _ready(
    town: Town, people: list[Account], bot: Bot
) -> tuple[Replier, list[Asker], tuple[Phone, str]]:
    """Let the circle enter its room, and one member ask; the assistant is killed then."""
    grace, ana, *phones = [await town.phone(each) for each in people]
    bot.start()
    await grace.until(lambda: grace.invitations, "the circle's room")
    desk = next(iter(grace.invitations))
    await grace.accept(desk)
    direct = await ana.open_direct(bot.user_id)
    await ana.say(direct, "ask support zero first of all")

    def card() -> Heard | None:
        said = grace.said(bot.user_id, desk)
        return next((each for each in said if "zero first of all" in each.body), None)

    first = await grace.until(card, "the first card")
    askers = []
    for number, phone in enumerate(phones):
        room = await phone.open_direct(bot.user_id)
        askers.append(Asker(phone, room, "abc"[number], desk=(grace, desk)))
    bot.kill()
    return (
        Replier(grace, desk, "r", card=first.event_id, member=(ana, direct)),
        askers,
        (ana, direct),
    )


async def _storm(
    town: Town, people: list[Account], bot: Bot, weather: Weather
) -> tuple[int, Tally]:
    replier, askers, (ana, direct) = await _ready(town, people, bot)
    tally = await rage(bot, [replier, *askers], weather, number := seed())
    why = f"STORM_SEED={number}: {tally}\n{bot.tail()}"
    assert Counter(replier.shown(bot)) == Counter(replier.words), why
    assert all(event.readable for event in ana.said(bot.user_id, direct)), why
    for asker in askers:
        told = asker.acknowledged(bot)
        assert {event: told[event] for event in asker.questions()} == dict.fromkeys(
            asker.questions(), 1
        ), why
    with closing(sqlite3.connect(bot.folder / "assistant.db")) as database:
        subjects = database.execute("SELECT subject FROM tickets ORDER BY number").fetchall()
        replies = database.execute("SELECT text FROM ticket_messages WHERE said = 'reply'")
        assert Counter(text for (text,) in replies) == Counter(replier.words), why
    asked = Counter(word for asker in askers for word in asker.words)
    assert Counter(subject for (subject,) in subjects[1:]) == asked, why
    return number, tally


@pytest.mark.timeout(300)
async def test_storm_of_tickets(
    town: Town, people: list[Account], bot: Bot, capsys: pytest.CaptureFixture[str]
) -> None:
    """A short one: fifteen seconds of kills while two ask and one replies."""
    number, tally = await _storm(town, people, bot, SHORT)
    show(capsys, "short storm of tickets", number, tally)
    assert tally.sent > 5 * (1 + ASKERS)
    assert tally.calm, f"STORM_SEED={number}: {tally}\n{bot.tail()}"


@pytest.mark.storm
@pytest.mark.timeout(3000)
async def test_long_storm_of_tickets(
    town: Town, people: list[Account], bot: Bot, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three minutes of kills, then some more while it is away."""
    number, tally = await _storm(town, people, bot, LONG)
    show(capsys, "long storm of tickets", number, tally)
    assert tally.sent > 50 * (1 + ASKERS)
    assert tally.calm, f"STORM_SEED={number}: {tally}\n{bot.tail()}"
