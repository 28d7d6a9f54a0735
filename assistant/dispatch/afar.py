"""What is said in a direct room by who sees to a numbered thing in a shared one: `142 done`."""

from dataclasses import replace

from assistant.dispatch.addressing import ordered
from assistant.dispatch.carrying import CARRIED, SEEN_TO
from assistant.dispatch.dependencies import Scope
from assistant.dispatch.filling import Filling
from assistant.dispatch.moves import Move
from assistant.dispatch.registry import Registry
from assistant.dispatch.situations import Situation
from assistant.dispatch.understanding import Understanding
from assistant.domain.coop import Ourselves
from assistant.domain.persons import Caller
from assistant.domain.subjects import Subject


class Afar:
    """Reads it as an order where it is one word for word; nothing that is said so leaves."""

    def __init__(
        self,
        registry: Registry,
        understanding: Understanding,
        filling: Filling,
        ourselves: Ourselves,
        scope: Scope,
    ) -> None:
        self._registry = registry
        self._understanding = understanding
        self._filling = filling
        self._ourselves = ourselves
        self._scope = scope

    async def move(self, said: str, about: Subject, situation: Situation) -> Move | None:
        """Return what `said` is to do, or where it is to be typed; None for everybody else."""
        elsewhere = CARRIED[about.noun].elsewhere
        if elsewhere is None or not situation.direct or not await self._seen_to(about, situation):
            return None
        order = ordered(said, self._ourselves)
        meant = self._meant(order or said, about, situation)
        run = None if meant is None else meant.run
        if run is not None and self._here(run.command):
            return meant
        sign = "" if run is None and order is None else "!"
        words = f"{sign}{about.number} {order or said}".strip()
        call = self._filling.call(elsewhere, number=about.number, text=words)
        return Move(run=call, about=Subject(about.noun, about.number), keep=True)

    def _here(self, command: str) -> bool:
        declared = self._registry.commands[command]
        return declared.direct or declared.afar

    def _meant(self, said: str, about: Subject, situation: Situation) -> Move | None:
        facts = situation.facts
        for numbered in (False, True):
            there = replace(situation, about=about, facts=replace(facts, numbered=numbered))
            for foreign in (False, True):
                move = self._understanding.exact(said, there, foreign=foreign)
                if move is not None and self._filling.about_number(move, situation, afar=True):
                    return self._filling.fill(move, about)
        return None

    async def _seen_to(self, about: Subject, situation: Situation) -> bool:
        function = SEEN_TO.get(about.noun)
        if function is None:
            return False
        self._scope.put(Caller, situation.caller)
        needs = dict(self._scope.needs(function))
        needs.pop("number")
        return await function(number=about.number, **self._scope.arguments(needs))
