"""Votes declared in a house of tests, and what each voter is told of them in their own language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.domain.proposals import Proposal
from assistant.domain.resolutions import KindOfResolution
from assistant.services.result_news import ResultDeclared
from assistant.storage.checkpoint import Checkpoint, CheckpointRepository
from tests.support.conversation import House, Somebody
from tests.support.held_votes import CLOSES, OPENED, Given, hold
from tests.support.vote_house import Vote

LANGUAGES = ("en", "ca")
RESULT = {"en": "result", "ca": "resultat"}
_INVISIBLE = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


@dataclass
class Told:
    """A declared vote, and what was said of it, by language."""

    vote: Vote
    proposal: Proposal
    words: Mapping[str, str]
    people: Mapping[str, Somebody]

    async def result(self, locale: str) -> str:
        """Return the answer to somebody of that language who asks how it was counted."""
        step = await self.people[locale].says(f"{self.proposal.number} {RESULT[locale]}")
        return step.body.translate(_INVISIBLE)


async def readers(house: House) -> dict[str, Somebody]:
    """Make the first members of a co-op, who read different languages."""
    return {
        locale: await house.person(
            f"Ana {locale}", locale=locale, members=(await house.member(f"of-{locale}"),)
        )
        for locale in LANGUAGES
    }


async def declared_as_held(
    house: House,
    kind: KindOfResolution,
    given: Sequence[Given],
    *,
    voters: Sequence[int] | Mapping[int, tuple[str, ...]],
    **rest: Any,
) -> Told:
    """Lay a vote into the database that closes now, and let it be declared and told.

    The voters 1 and 2 have people who read; the others are on the roll only.
    """
    people = await readers(house)
    async with house.database.transaction(house.now) as tx:
        opened = house.now - (CLOSES - OPENED)
        held = await hold(tx, kind, given, voters=voters, opened=opened, **rest)
    house.later(minutes=6)
    await _synced(house)
    await house.falls_due("proposal-declare", {"proposal": held.number})
    return await heard(house, Vote(house, held.number), people)


async def declared_by_time(vote: Vote, people: Mapping[str, Somebody]) -> Told:
    """Let an open vote close, be declared and told to people who read these languages."""
    await vote.due(days=7)
    vote.house.later(minutes=6)
    await _synced(vote.house)
    return await heard(vote.house, vote, people)


async def heard(house: House, vote: Vote, people: Mapping[str, Somebody]) -> Told:
    """Let all that is due be done, and return what these people were told of the result."""
    messages = list((await vote.due()).messages)
    for _ in range(4):  # batches of voters, a second after one another
        messages += (await vote.due(seconds=1)).messages
    told = {
        message.recipient: message.body.translate(_INVISIBLE)
        for message in messages
        if isinstance(message.core, ResultDeclared)
    }
    words = {locale: told[somebody.user_id] for locale, somebody in people.items()}
    return Told(vote=vote, proposal=await vote.proposal(), words=words, people=people)


async def _synced(house: House) -> None:
    async with house.database.transaction(house.now) as tx:
        reached = Checkpoint(next_batch="s", number=1, drained=True, begun_at=house.now)
        await CheckpointRepository(tx.connection).write(reached, tx.now)
