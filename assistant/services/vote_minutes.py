"""Minutes of a vote: how it went, what was said, and what anybody needs to check it."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.domain.ballots import Answer
from assistant.domain.objections import Objection, ObjectionState
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Localized
from assistant.domain.standing import Standing
from assistant.services.counting_votes import CountedVote, CountingVotes
from assistant.storage.circles import CircleRepository
from assistant.storage.objections import ObjectionRepository

_VOICES = frozenset({Answer.CONCERN, Answer.OBJECTION, Answer.STAND_ASIDE})


@dataclass(frozen=True, kw_only=True)
class Voice:
    """A concern or an objection in its writer's words; `said` is its label's name.

    After an objection that did not qualify comes `finding`: what the circle's test found.
    """

    said: str
    because: str


@dataclass(frozen=True, kw_only=True)
class Minutes:
    """A declared vote with what minutes say beside its result; `circle` None: all decided."""

    vote: CountedVote
    circle: Localized | None
    voices: tuple[Voice, ...]


class MinutesKeeping:
    """Puts minutes together, whenever they are asked for, from what is kept."""

    def __init__(
        self,
        *,
        counting: CountingVotes,
        circles: CircleRepository,
        objections: ObjectionRepository,
    ) -> None:
        self._counting = counting
        self._circles = circles
        self._objections = objections

    async def of(self, proposal: Proposal) -> Minutes:
        """Return the minutes of a declared vote; they name nobody."""
        vote = await self._counting.of(proposal)
        circle = None if proposal.circle_id is None else await self._circles.get(proposal.circle_id)
        newest = {
            each.voter_id: each
            for each in await self._objections.of(proposal.number)
            if each.version == proposal.wording.version
        }
        return Minutes(
            vote=vote,
            circle=None if circle is None else circle.names,
            voices=_voices(vote, newest),
        )


def _voices(vote: CountedVote, objections: Mapping[int, Objection]) -> tuple[Voice, ...]:
    """Return what was said with answers that count; what was withdrawn stays as a concern."""
    found = []
    for ballot, state in zip(vote.ledger, vote.states, strict=True):
        choice = ballot.content.get("choice")
        if state is not Standing.COUNTED or choice not in _VOICES:
            continue
        said, finding = {Answer.STAND_ASIDE: "aside"}.get(choice, str(choice)), None
        objection = objections.get(ballot.voter_id)
        if choice == Answer.OBJECTION and objection is not None and not objection.open:
            disqualified = objection.state is ObjectionState.NOT_QUALIFIED
            said, finding = ("dissent" if disqualified else "concern"), objection.finding
        if ballot.because:
            found.append(Voice(said=said, because=ballot.because))
        if finding:
            found.append(Voice(said="finding", because=finding))
    return tuple(found)
