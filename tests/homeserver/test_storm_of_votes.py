"""Kill storms over a vote, from its opening to its result: each ballot once, one result."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from assistant.demo.heard import Heard
from assistant.demo.synapse import Account
from tests.homeserver.test_storm import seed, show
from tests.support.bot import Bot, linked
from tests.support.storm import Tally, Weather, Writer, rage
from tests.support.synapse import Town
from tests.support.votes_underway import (
    TITLE,
    acquainted,
    declared,
    recounted,
    rows,
    vote_under_way,
)

pytestmark = pytest.mark.synapse

VOTERS = 3
SHORT = Weather(seconds=15, away=0, longest_life=4.0)
LONG = Weather(seconds=180, away=20)
RECEIPT = re.compile(r"\b\d+-(\d+)-[0-9a-f]{16}\b")
LATE = "does not count"
RESULT = re.compile(rf"{TITLE}.*(carried|lost)|(carried|lost).*{TITLE}", re.IGNORECASE | re.DOTALL)


@dataclass
class Voter(Writer):
    """A member who changes their mind again and again; the answer is a receipt, or a sorry."""

    number: int = 0
    cast: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By its event: the word under which a ballot is known to the storm, and what it says."""

    async def write(self) -> None:
        """Vote the other way."""
        choice = ("yes", "no")[len(self.words) % 2]
        word = f"zq{self.tag}{len(self.words):04}x"
        event = await self.phone.say(self.room, f"{self.number} {choice} because {word}")
        self.cast[event] = (word, choice)
        self.words.append(word)

    def answers(self, bot: Bot) -> list[str]:
        """Return the words of the ballots that were answered, in the order of the answers."""
        ledger = dict(rows(bot, "SELECT position, ref FROM ballots WHERE number = ?", self.number))
        found = list[str]()
        for event in self.phone.said(bot.user_id, self.room):
            answered = self._answered(event, ledger, found)
            if event.replaces is None and answered in self.cast:
                found.append(answered)
        return [self.cast[event][0] for event in found]

    def _answered(self, event: Heard, ledger: dict[int, str], before: list[str]) -> str:
        """Return the ballot that was answered; what was a room's newest has no reference."""
        if (receipt := RECEIPT.search(event.body)) is not None:
            return ledger[int(receipt[1])]
        waiting = (each for each in self.cast if each not in before)
        return event.reply_to or (next(waiting, "") if LATE in event.body else "")

    def sent(self) -> dict[str, datetime]:
        """Return when the homeserver took each ballot, by its event."""
        return {
            event.event_id: event.sent_at
            for event in self.phone.timeline
            if event.event_id in self.cast
        }

    def results(self, bot: Bot) -> list[str]:
        """Return how often the result was told to this voter."""
        said = self.phone.said(bot.user_id, self.room)
        return [each.body for each in said if each.replaces is None and RESULT.search(each.body)]


@pytest.fixture
def people(town: Town) -> list[Account]:
    """Make the voters' accounts."""
    return [town.account("voter") for _ in range(VOTERS)]


@pytest.fixture
def bot(town: Town, people: list[Account], tmp_path: Path) -> Iterator[Bot]:
    """Set up an assistant that knows them; it is not started."""
    made = Bot(tmp_path, town.synapse, town.account("teller").user_id[1:].partition(":")[0] + "-b")
    made.set_up(linked(people))
    yield made
    made.stop()


async def _storm(
    town: Town, people: list[Account], bot: Bot, weather: Weather, folder: Path
) -> tuple[int, Tally]:
    rooms = await acquainted(town, people, bot)
    lasts = timedelta(seconds=weather.seconds * 0.6)
    # What comes after the declaration is refused, and on no ledger: so all is written before it.
    written = timedelta(seconds=weather.seconds * 0.5 + 5)
    number, closes_at = await vote_under_way(bot, "ordinary", lasts=lasts, declared_after=written)
    voters = [
        Voter(phone, room, "abc"[nth], number=number) for nth, (phone, room) in enumerate(rooms)
    ]
    tally = await rage(bot, list[Writer](voters), weather, chance := seed())
    why = f"STORM_SEED={chance}: {tally}\n{bot.tail()}"
    outcome = await declared(bot, number, within=60 + written.total_seconds())
    kept = rows(bot, "SELECT ref, late FROM ballots WHERE number = ? ORDER BY position", number)
    sent = {event: at for voter in voters for event, at in voter.sent().items()}
    assert sorted(ref for ref, _ in kept) == sorted(sent), why
    for ref, late in kept:
        assert bool(late) == (sent[ref] >= closes_at), why
    standing = [_standing(voter, closes_at) for voter in voters]
    assert outcome == ("carried" if standing.count("yes") > standing.count("no") else "lost"), why
    for voter in voters:
        await voter.phone.until(partial(voter.results, bot), "the result")
        assert len(voter.results(bot)) == 1, why
    ledger = recounted(bot, number, folder)
    assert ledger["declared"]["yes"] == standing.count("yes"), why
    assert len(ledger["entries"]) == len(sent), why
    return chance, tally


def _standing(voter: Voter, closes_at: datetime) -> str | None:
    in_time = [event for event, at in voter.sent().items() if at < closes_at]
    return voter.cast[max(in_time, key=lambda event: voter.sent()[event])][1] if in_time else None


@pytest.mark.timeout(300)
async def test_storm_of_votes(
    town: Town,
    people: list[Account],
    bot: Bot,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A short one: it opens, takes ballots, closes and is declared within kills."""
    number, tally = await _storm(town, people, bot, SHORT, tmp_path / "export")
    show(capsys, "short storm of votes", number, tally)
    assert tally.sent > 5 * VOTERS
    assert tally.calm, f"STORM_SEED={number}: {tally}\n{bot.tail()}"


@pytest.mark.storm
@pytest.mark.timeout(3000)
async def test_long_storm_of_votes(
    town: Town,
    people: list[Account],
    bot: Bot,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Three minutes of kills, and late ballots while it is away."""
    number, tally = await _storm(town, people, bot, LONG, tmp_path / "export")
    show(capsys, "long storm of votes", number, tally)
    assert tally.sent > 50 * VOTERS
    assert tally.calm, f"STORM_SEED={number}: {tally}\n{bot.tail()}"
