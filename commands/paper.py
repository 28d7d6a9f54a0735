"""Ballots on paper: who enters them, and what stands on each."""

from datetime import timedelta
from typing import Annotated

from assistant.api import (
    Args,
    BallotWords,
    Caller,
    InvalidBallot,
    NameLists,
    Number,
    PaperBallots,
    PaperUnclear,
    Permission,
    Reply,
    Rest,
    Tellers,
    TellersNamed,
    ballot_replies,
    command,
)


class WhoCounts(Args):
    """Who enters the papers of a vote."""

    number: Number
    people: Annotated[str, Rest(max_length=1000)]


class WhatIsRead(Args):
    """Whose paper it is, and what stands on it."""

    number: Number
    text: Annotated[str, Rest(max_length=4000, verbatim=True)]


@command(
    "paper-tellers",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    rank=88,
)
async def name_tellers(
    args: WhoCounts, caller: Caller, tellers: Tellers, lists: NameLists
) -> TellersNamed:
    """Name who enters the papers of a vote."""
    named = await tellers.name(caller, args.number, lists.pieces(args.people))
    return TellersNamed(
        number=str(args.number), names=tuple(person.name for person in named.people)
    )


@command(
    "paper-enter",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    stale_after=timedelta.max,
    rank=89,
)
async def enter(
    args: WhatIsRead, caller: Caller, papers: PaperBallots, words: BallotWords
) -> Reply:
    """Take what a teller reads on a voter's paper."""
    slip = await papers.slip(caller, args.number, args.text)
    try:
        read = words.read(slip.rest, slip.kind, slip.proposal.wording.options)
    except InvalidBallot as invalid:
        how = ballot_replies.how_to(slip.proposal, slip.kind)
        raise PaperUnclear(member=slip.name, how=how) from invalid
    return await papers.enter(caller, slip, read.content, read.because)
