"""Words that may be a ballot are passed on to nobody: who wrote them is told how to vote."""

from datetime import timedelta
from typing import Annotated

from assistant.api import (
    Args,
    Balloting,
    Caller,
    MeantBallots,
    Reply,
    Rest,
    ballot_replies,
    held_back,
    linked_step,
    unclear_ballots,
)


class Loose(Args):
    """What nobody could read."""

    text: Annotated[str, Rest(max_length=4000)]


class HowToVote(Reply, message="voting-meant"):
    """How one votes in what may have been meant; people are called by a word."""

    votes: tuple[Reply, ...]


@linked_step("voting-meant", private=True, stale_after=timedelta.max, wordless=True)
async def meant(args: Loose, caller: Caller, ballots: MeantBallots, balloting: Balloting) -> Reply:
    """Say how one votes where words may be a ballot; of a secret vote they are forgotten."""
    found = await ballots.of(caller, args.text)
    booths = [await balloting.booth(caller, each.proposal.number) for each in found.votes]
    if found.named and len(booths) == 1:
        mine = await balloting.mine(booths[0])
        raise unclear_ballots.unread(booths[0], mine)
    return HowToVote(votes=ballot_replies.owed_lines(found.votes, caller))


@held_back("voting-meant")
async def may_be(text: str, caller: Caller, ballots: MeantBallots) -> bool:
    """Tell whether words may be a ballot in a vote that is open to the caller."""
    return bool((await ballots.of(caller, text)).votes)
