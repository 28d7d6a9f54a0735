"""Consents in conversation: asked for, answered, and what was said to whom."""

from tests.support.asking import told
from tests.support.conversation import House, Somebody, Step
from tests.support.proposing import announced, member_named, opened
from tests.support.vote_house import Vote

CONSENT = "1"
"""The place of consent where one is asked for a kind."""
NAMES = ("Ana", "Ben", "Carla", "Dani", "Emma", "Fatou")
_WORD = {"en": "consent", "ca": "consento"}


async def asked_for_consent(
    house: House, locale: str = "en", objection: str | None = None
) -> tuple[Vote, list[Somebody]]:
    """Open a consent of six members, which the first of them leads.

    With `objection` the first four consent, and then the fifth says that.
    """
    people = [await member_named(house, name, locale) for name in NAMES]
    vote = await announced(house, people[0], locale, CONSENT)
    await opened(vote)
    if objection is not None:
        await four_consent(vote, people, locale)
        await people[4].says(f"{vote.number} {objection}")
    return vote, people


async def rounds_begun(
    house: House, locale: str = "en"
) -> tuple[Vote, Somebody, Somebody, Somebody, Step]:
    """Announce a consent of Ana's to Ben and Carla, and return the notices, too."""
    ana, ben, carla = [await member_named(house, name, locale) for name in ("Ana", "Ben", "Carla")]
    vote = await announced(house, ana, locale, CONSENT)
    return vote, ana, ben, carla, await vote.due()


async def four_consent(vote: Vote, people: list[Somebody], locale: str = "en") -> None:
    """Have the first four consent."""
    for somebody in people[:4]:
        step = await somebody.says(f"{vote.number} {_WORD[locale]}")
        assert step.id == "votes-counted"


def told_as(step: Step, who: Somebody, id_: str) -> list[str]:
    """Return what a step said to somebody in messages of that name."""
    return [heard.body for heard in told(step, who) if heard.named == id_]
