"""What everybody is told of a result: put together once, outside of transactions, and kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from assistant.domain.proposals import Proposal
from assistant.domain.replies import Reply
from assistant.domain.reply_codec import decode, encode
from assistant.domain.verdicts import Outcome
from assistant.services.counting_votes import CountedVote, CountingVotes
from assistant.services.result_lines import ResultRound, result_lines
from assistant.services.verdict_words import verdict_said
from assistant.storage.results import KeptResult, ResultRepository

COUNT = "count-vote"
"""The kind of errand that counts a closed vote."""


@dataclass(frozen=True, kw_only=True)
class ToldResult:
    """A result in replies; `ballots` are as many as are published, or would be."""

    number: int
    outcome: Outcome
    root: str
    verdict: Reply
    lines: tuple[Reply, ...]
    binds: bool  # else it is a sense check, without a ledger
    published: bool
    ballots: int

    @property
    def by_rounds(self) -> bool:
        """Whether its lines are rounds, of which the last matter most; else the first do."""
        return any(isinstance(line, ResultRound) for line in self.lines)


def told_of(vote: CountedVote) -> ToldResult:
    """Return what is told of a vote."""
    return ToldResult(
        number=vote.proposal.number,
        outcome=vote.verdict.outcome,
        root=vote.root,
        verdict=verdict_said(vote.verdict, vote.kind),
        lines=result_lines(vote.counted.count),
        binds=vote.kind.binds,
        published=vote.ballots_public,
        ballots=len(vote.ledger or vote.secret),
    )


def as_data(told: ToldResult) -> dict[str, Any]:
    """Return it as JSON."""
    data = {**vars(told), "outcome": told.outcome.value}
    return {**data, "verdict": encode(told.verdict), "lines": encode(told.lines)}


def from_data(data: dict[str, Any]) -> ToldResult:
    """Return what `as_data` was given; raises LookupError for what an older program wrote."""
    said = {"verdict": decode(data["verdict"]), "lines": decode(data["lines"])}
    return ToldResult(**{**data, **said, "outcome": Outcome(data["outcome"])})


class ToldResults:
    """Keeps them from the declaration on."""

    def __init__(self, *, repository: ResultRepository, counting: CountingVotes) -> None:
        self._repository = repository
        self._counting = counting

    async def keep(self, told: ToldResult) -> None:
        """Keep what is told of a vote that is being declared."""
        data = as_data(told)
        del data["outcome"], data["root"]
        await self._repository.put(KeptResult(**data))

    async def of(self, proposal: Proposal) -> ToldResult:
        """Return what is told of a declared vote.

        It is counted again only where what is kept is not there, or not to be understood any more.
        """
        return await self._told(proposal, await self._repository.get(proposal.number))

    async def several(self, proposals: Sequence[Proposal]) -> dict[int, ToldResult]:
        """Return the same of several declared votes, by their numbers."""
        kept = await self._repository.several([each.number for each in proposals])
        return {each.number: await self._told(each, kept.get(each.number)) for each in proposals}

    async def _told(self, proposal: Proposal, kept: KeptResult | None) -> ToldResult:
        if kept is None or proposal.outcome is None or proposal.root is None:
            return told_of(await self._counting.of(proposal))
        data = {**vars(kept), "outcome": proposal.outcome.value, "root": proposal.root}
        try:
            return from_data(data)
        except LookupError:
            return told_of(await self._counting.of(proposal))
