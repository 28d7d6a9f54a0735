"""Voting step by step: for whom, what comes first and next, and what a bare answer is about."""

from contextlib import suppress
from datetime import timedelta
from typing import Annotated

from assistant.api import (
    Args,
    Ask,
    Balloting,
    BallotsAloud,
    BallotWords,
    Booth,
    Call,
    Caller,
    Example,
    Flaw,
    Incoming,
    Instead,
    InvalidBallot,
    MeantBallots,
    Method,
    Number,
    Owed,
    Place,
    ReadBallot,
    Reply,
    Rest,
    Silent,
    Text,
    Topic,
    VoteDirectly,
    VotesOwed,
    alike,
    awaited,
    ballot_replies,
    command,
    held_back,
    linked_step,
    numbers_in,
    unclear_ballots,
    voting_steps,
)


class ForWhom(Args):
    """A ballot as it was typed, and the member for whom it is."""

    number: Number
    text: Annotated[str, Rest(max_length=4000)]
    whom: Annotated[str, Rest(max_length=300, agrees=True)]


class Step(Args):
    """The next step of a ballot; `sofar` are the steps before, by letters."""

    number: Number
    text: Annotated[str, Rest(max_length=4000, agrees=True)] = ""
    sofar: Annotated[str, Rest(max_length=2000)] = ""


class Withdrawn(Args):
    """A vote, and for whom the ballot is that is taken back in it."""

    number: Number
    text: Topic | None = None


class Loose(Args):
    """An answer that does not begin with a vote's number; empty: no answer."""

    text: Annotated[str, Rest(max_length=4000)] = ""


class Aloud(Args):
    """What is said about a vote in a shared room."""

    number: Number
    text: Annotated[str, Rest(max_length=4000)] = ""


class HowToVote(Reply, message="voting-meant"):
    """How one votes in what may have been meant; people are called by a word."""

    votes: tuple[Reply, ...]


@linked_step("voting-whom", wordless=True)
async def for_whom(
    args: ForWhom, caller: Caller, balloting: Balloting, words: BallotWords
) -> Reply:
    """Take a ballot for the member that was asked for; one that names a member is a new one."""
    booth = await balloting.booth(caller, args.number)
    names = [each.name for each in booth.voters]
    named = [name for name in names if alike(name) == alike(args.whom)]
    named = named or [each for each in (words.named(args.whom, names),) if each is not None]
    if len(named) == 1:
        return _say(args.number, f"{args.text}, {named[0]}")
    again = args.whom.strip().removeprefix(str(args.number)).strip()
    if words.takes_back(again, names) and words.voter(again, names):
        return _say(args.number, again)
    with suppress(InvalidBallot):
        if words.read(again, booth.kind, booth.proposal.wording.options, names).voter is not None:
            return _say(args.number, again)
    return _ask_whom(args.number, args.text, booth)


@linked_step("voting-take-back", stale_after=timedelta.max, wordless=True)
async def take_back(args: Aloud, caller: Caller, balloting: Balloting, words: BallotWords) -> Reply:
    """Take back the ballot of the member that is named; who acts for several is asked for whom."""
    booth = await balloting.booth(caller, args.number)
    name = words.voter(args.text, [each.name for each in booth.voters])
    if name is None and len(booth.voters) > 1:
        if booth.kind.secret:  # a question would keep what it is about
            raise ballot_replies.for_whom(booth, args.text)
        return _ask_whom(args.number, args.text, booth)
    voter = next((each for each in booth.voters if each.name == name), booth.voters[0])
    told = await balloting.cast(caller, booth, voter, {}, told=ballot_replies.ballot_said)
    return ballot_replies.counted(booth, voter, told)


@linked_step("voting-rank", about="proposal", rank=89)
async def rank(args: Step, caller: Caller, balloting: Balloting, words: BallotWords) -> Reply:
    """Ask what comes first and what next, or for one score after the other.

    Of a secret vote nothing is kept between two messages: there all is said in one.
    """
    booth = await balloting.booth(caller, args.number)
    method = booth.kind.method
    by_steps = method.is_ranked or method is Method.SCORE
    if by_steps and booth.kind.secret and not args.text:
        return voting_steps.at_once(booth)
    if not by_steps or booth.kind.secret:
        return _say(args.number, args.text)
    steps = voting_steps.of(booth.kind, booth.proposal.wording.options, args.sofar)
    if words.asks("done", args.text) and steps.sofar:
        return _say(args.number, steps.sofar)
    try:
        after = voting_steps.further(steps, args.text, words) if args.text else steps
    except InvalidBallot:
        return _ask(args.number, booth, steps, unclear=True)
    if after.complete:
        return _say(args.number, after.sofar)
    return _ask(args.number, booth, after, unclear=False)


@linked_step("voting-withdraw", about="proposal", rank=89)
async def withdraw(
    args: Withdrawn, caller: Caller, place: Place, balloting: Balloting, words: BallotWords
) -> Reply:
    """Take back one's ballot, as `113 take back` does; what stands behind it has to be a name."""
    text = words.before_about(f"{words.wish('take-back')} {args.text or ''}".strip())
    booth = await balloting.booth(caller, args.number)
    if not words.takes_back(text, [each.name for each in booth.voters]):
        raise unclear_ballots.unclear(booth, Flaw.UNKNOWN, await balloting.mine(booth))
    return _said(args.number, text, place)


@linked_step("voting-which", stale_after=timedelta.max, wordless=True)
async def which(
    args: Loose,
    caller: Caller,
    place: Place,
    balloting: Balloting,
    owed: VotesOwed,
    words: BallotWords,
) -> Reply:
    """Take an answer to the vote that it ends with: `I vote yes on 113`.

    Without a number it is offered to the one vote that waits; whatever else is said is answered
    with the votes that wait. So is what names a vote in the midst of it: it may be meant for that.
    """
    number, ways = words.numbered(args.text)
    if number is not None:
        if len(set(ways)) > 1:
            booth = await balloting.booth(caller, number)
            found = [_read(each, booth, words) for each in ways]
            if len({str(each.content) for each in found if each is not None}) > 1:
                raise unclear_ballots.unclear(booth, Flaw.MIXED, await balloting.mine(booth))
        return _said(number, ways[0], place)
    waiting = await owed.of(caller)
    named = await owed.is_named(numbers_in(args.text))
    unclear = len(waiting) != 1 or named or not place.direct
    if unclear or waiting[0].kind.secret or not _answers(args.text, waiting[0], words):
        return ballot_replies.owed_shown(waiting, caller)
    given = {"number": waiting[0].proposal.number, "text": args.text}
    return Instead(call=Call(command="voting-unnumbered", given=given, checked=True))


async def before_unnumbered(args: Aloud, caller: Caller, balloting: Balloting) -> Reply:
    """Name the vote: what somebody has not numbered may be meant for another one."""
    title = (await balloting.booth(caller, args.number)).proposal.wording.title
    return voting_steps.VoteUnnumbered(number=str(args.number), title=title, text=args.text)


@linked_step(
    "voting-unnumbered", confirm=before_unnumbered, stale_after=timedelta.max, wordless=True
)
async def unnumbered(args: Aloud) -> Reply:
    """Take a ballot without a number for the vote that was named in the question."""
    return _say(args.number, args.text)


@linked_step("voting-aloud", stale_after=timedelta.max, wordless=True)
async def aloud(args: Aloud, caller: Caller, balloting: Balloting) -> Reply:
    """Take a ballot that is said to us in a shared room; a secret one is not taken there."""
    booth = await balloting.booth(caller, args.number)
    if booth.kind.secret:
        number = str(args.number)
        raise VoteDirectly(number=number, words=Example(f"{number} …"))
    return _say(args.number, args.text)


@command("voting-note", changes=True, shared=True, repeatable=False, wordless=True)
async def note(args: Aloud, caller: Caller, heard: BallotsAloud, words: BallotWords) -> Reply:
    """Leave alone what people say to one another; who meant to vote by it is told privately."""
    await heard.heard(caller, args.number, args.text, words)
    return Silent()


def _ask_whom(number: int, text: str, booth: Booth) -> Ask:
    return Ask(
        call=Call(command="voting-whom", given={"number": number, "text": text}),
        slot="whom",
        values=tuple(each.name for each in booth.voters),
        question=voting_steps.whom_asked(booth),
    )


def _ask(number: int, booth: Booth, steps: voting_steps.Steps, *, unclear: bool) -> Ask:
    return Ask(
        call=Call(command="voting-rank", given={"number": number, "sofar": steps.sofar}),
        slot="text",
        question=voting_steps.asked(booth, steps, unclear=unclear),
    )


def _said(number: int, text: str, place: Place) -> Instead:
    """Take what is said where it is said: in a shared room no secret ballot is touched."""
    if place.direct:
        return _say(number, text)
    given = {"number": number, "text": text}
    return Instead(call=Call(command="voting-aloud", given=given, checked=True))


def _say(number: int, text: str) -> Instead:
    given = {"number": number, "text": text} if text else {"number": number}
    return Instead(call=Call(command="votes-say", given=given, checked=True))


@awaited("proposal")
async def waiting(
    caller: Caller, incoming: Incoming, owed: VotesOwed, words: BallotWords
) -> int | None:
    """Return the one open vote that waits for the caller, where what they say answers it.

    Who sees a poll and types `yes` has not voted; they are asked whether they meant to.
    """
    content = incoming.content
    found = await owed.of(caller) if isinstance(content, Text) else ()
    if len(found) != 1 or found[0].kind.secret or not isinstance(content, Text):
        return None
    return found[0].proposal.number if _answers(content.body, found[0], words) else None


def _answers(text: str, vote: Owed, words: BallotWords) -> bool:
    return _read(text, vote, words) is not None


def _read(text: str, vote: Owed | Booth, words: BallotWords) -> ReadBallot | None:
    names = [each.name for each in vote.voters]
    with suppress(InvalidBallot):
        return words.read(text, vote.kind, vote.proposal.wording.options, names)
    return None


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
