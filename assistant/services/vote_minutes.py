"""Minutes of a vote: how it went, what was said, and what anybody needs to check it."""

from dataclasses import dataclass

from assistant.domain.ballots import Answer
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Localized
from assistant.domain.standing import Standing
from assistant.domain.vote_counting import Objected
from assistant.services.counting_votes import CountedVote, CountingVotes
from assistant.storage.circles import CircleRepository

_VOICES = frozenset({Answer.CONCERN, Answer.OBJECTION, Answer.STAND_ASIDE})


@dataclass(frozen=True, kw_only=True)
class Voice:
    """A concern or an objection in its writer's words; `said` is its label's name."""

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

    def __init__(self, *, counting: CountingVotes, circles: CircleRepository) -> None:
        self._counting = counting
        self._circles = circles

    async def of(self, proposal: Proposal) -> Minutes:
        """Return the minutes of a declared vote; they name nobody."""
        vote = await self._counting.of(proposal)
        circle = None if proposal.circle_id is None else await self._circles.get(proposal.circle_id)
        return Minutes(
            vote=vote, circle=None if circle is None else circle.names, voices=_voices(vote)
        )


def _voices(vote: CountedVote) -> tuple[Voice, ...]:
    found = []
    for ballot, state in zip(vote.ledger, vote.states, strict=True):
        choice = ballot.content.get("choice")
        if state is Standing.COUNTED and choice in _VOICES and ballot.because:
            said = {Answer.STAND_ASIDE: "aside"}.get(choice, str(choice))
            became = vote.objections.get(ballot.voter_id)
            if choice == Answer.OBJECTION and became is Objected.NOT_QUALIFIED:
                said = "dissent"
            found.append(Voice(said=said, because=ballot.because))
    return tuple(found)
