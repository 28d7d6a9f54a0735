"""The circle's test of an objection: asked for by who leads, answered by tapping or typing."""

from typing import Annotated

from assistant.api import (
    Args,
    BallotWords,
    Caller,
    Example,
    Number,
    ObjectionTests,
    OpinionKept,
    Permission,
    Reply,
    Rest,
    RoundWords,
    command,
)


class Which(Args):
    """A proposal, and words that may begin with the number of an objection to it."""

    number: Number
    text: Annotated[str, Rest(max_length=2000, verbatim=True)] = ""


class TestAsked(Reply, message="objection-tests-asked"):
    """Everybody is being asked; or how it stands, where they were asked before."""

    number: str
    place: int
    now: bool
    stands: int
    falls: int
    unsure: int
    words: Example


@command(
    "objection-tests-ask",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    rank=74,
)
async def ask(args: Which, caller: Caller, tests: ObjectionTests, words: RoundWords) -> TestAsked:
    """Ask the circle whether an objection stands, or show what it found so far."""
    place, _ = words.placed(args.text)
    objection, found, now = await tests.ask(caller, args.number, place)
    return TestAsked(
        number=str(args.number),
        place=objection.place,
        now=now,
        stands=found.stands,
        falls=found.falls,
        unsure=found.unsure,
        words=Example(args.number),
    )


@command(
    "objection-tests-stands",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    hidden=True,  # the poll says it
    rank=74,
)
async def find_it_stands(
    args: Which, caller: Caller, tests: ObjectionTests, words: RoundWords, ballots: BallotWords
) -> OpinionKept:
    """Find that an objection stands."""
    place, because = words.placed(args.text)
    found = await tests.answer(
        caller, args.number, place, stands=True, because=ballots.reason(because)
    )
    return OpinionKept(place=found.place)


@command(
    "objection-tests-falls",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    hidden=True,
    rank=74,
)
async def find_it_falls(
    args: Which, caller: Caller, tests: ObjectionTests, words: RoundWords, ballots: BallotWords
) -> OpinionKept:
    """Find that an objection does not stand."""
    place, because = words.placed(args.text)
    found = await tests.answer(
        caller, args.number, place, stands=False, because=ballots.reason(because)
    )
    return OpinionKept(place=found.place)
