"""Decisions by consent in a house of tests."""

from tests.support.conversation import House, Somebody, Step
from tests.support.proposing import announced, declared_by_time, member_named, opened
from tests.support.vote_house import Vote

CONSENT = "1"
"""The place of consent where one is asked for a kind."""
ANSWERS = {"en": "consent", "ca": "consento", "ar": "أوافق"}


async def adopted(
    house: House, locale: str = "en", concern: str = ""
) -> tuple[Vote, list[Somebody], Step]:
    """Have Ana, Ben and Carla adopt what Ana proposes; return what was said at the end, too."""
    people = [await member_named(house, name, locale) for name in ("Ana", "Ben", "Carla")]
    vote = await announced(house, people[0], locale, CONSENT)
    await opened(vote)
    for somebody in people[:2]:
        await somebody.says(f"{vote.number} {ANSWERS[locale]}")
    await people[2].says(f"{vote.number} {concern or ANSWERS[locale]}")
    return vote, people, await declared_by_time(vote)
