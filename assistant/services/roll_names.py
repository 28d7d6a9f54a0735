"""Voters as others call them: by a member's name or key, or in a circle a person's name."""

import re

from assistant.domain.names import alike
from assistant.domain.proposals import Proposal
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository

_WORDS_OF_A_NAME = 10


class RollNames:
    """Reads whom a text begins with."""

    def __init__(self, *, members: MemberRepository, circles: CircleRepository) -> None:
        self._members = members
        self._circles = circles

    async def meant(self, proposal: Proposal, text: str) -> tuple[int | None, str]:
        """Return the voter whose name or key a text begins with, and what follows.

        None where nobody is called that, or more than one is; whoever it is may not be on the roll.
        """
        called = await self._called(proposal)
        words = list(re.finditer(r"\S+", text))[:_WORDS_OF_A_NAME]
        for last in reversed(words):
            name = alike(text[: last.end()].strip().rstrip(":,;"))
            if (found := called.get(name)) is not None:
                one = next(iter(found)) if len(found) == 1 else None
                return one, text[last.end() :].lstrip(" \t:,;")
        return None, text

    async def _called(self, proposal: Proposal) -> dict[str, set[int]]:
        called: dict[str, set[int]] = {}
        if proposal.circle_id is not None:
            for person in await self._circles.people_of(proposal.circle_id):
                called.setdefault(alike(person.name), set()).add(person.id)
            return called
        for member in await self._members.all():
            for name in {alike(member.name), alike(member.key)}:
                called.setdefault(name, set()).add(member.id)
        return called
