"""Proposals in a house of tests: written, announced, opened and declared as in life."""

import re

from assistant.domain.proposals import Stage
from assistant.storage.checkpoint import Checkpoint, CheckpointRepository
from tests.support.conversation import House, Somebody, Step
from tests.support.vote_house import Vote

SAID = {
    "en": {
        "propose": "propose New prices",
        "text": "We raise every price by 3 %.",
        "opens": "opens in three weeks",
        "announce": "announce",
        "withdraw": "withdraw",
        "yes": "yes",
        "open": "Open until",
        "carried": "carried",
        "decided": "proposals decided",
    },
    "ca": {
        "propose": "proposo Preus nous",
        "text": "Apugem tots els preus un 3 %.",
        "opens": "comença d'aquí a tres setmanes",
        "announce": "anuncia",
        "withdraw": "retira la proposta",
        "yes": "sí",
        "open": "Oberta fins",
        "carried": "aprovada",
        "decided": "propostes decidides",
    },
}
ORDINARY = "2"
"""The place of ordinary resolutions where one is asked for a kind."""


async def member_named(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def drafted(house: House, who: Somebody, locale: str = "en", kind: str = ORDINARY) -> Vote:
    """Write a draft, up to the question whether it is to be announced."""
    said = SAID[locale]
    step = await who.says(said["propose"])
    assert step.id == "proposing-text-wanted"
    number = int(re.findall(r"\d+", step.body)[0])
    assert (await who.says(said["text"])).id == "proposing-which-kind"
    await who.says(kind)
    return Vote(house, number)


async def announced(house: House, who: Somebody, locale: str = "en", kind: str = ORDINARY) -> Vote:
    vote = await drafted(house, who, locale, kind)
    assert (await who.says(SAID[locale]["yes"])).id == "proposals-announced"
    return vote


async def opened(vote: Vote) -> Step:
    """Let the notice pass, and all ballots be handed over."""
    step = await vote.due(days=8)
    step.messages += (await vote.delivered()).messages
    assert (await vote.proposal()).stage is Stage.OPEN
    return step


async def declared_by_time(vote: Vote) -> Step:
    """Let the vote close, and a sync begin after all that was sent in time."""
    step = await vote.due(days=7)
    house = vote.house
    house.later(minutes=10)
    async with house.database.transaction(house.now) as tx:
        reached = Checkpoint(next_batch="s", number=1, drained=True, begun_at=house.now)
        await CheckpointRepository(tx.connection).write(reached, tx.now)
    for _ in range(3):
        step.messages += (await vote.due(minutes=1)).messages
    return step
