"""Voting: what is typed, tapped, edited and taken back, and which votes one still owes."""

from datetime import timedelta
from functools import partial
from typing import Annotated

from assistant.api import (
    SPOILED_BALLOT,
    Args,
    Ask,
    Balloting,
    BallotWords,
    Booth,
    Call,
    Caller,
    Carrier,
    CastBallot,
    EventId,
    Instead,
    InvalidBallot,
    Number,
    ObjectionTests,
    OpinionKept,
    OwnVoter,
    Permission,
    Place,
    PolledAnswers,
    PollPart,
    Reply,
    Rest,
    Rounds,
    RoundWords,
    Silent,
    ballot_replies,
    carries,
    command,
    linked_step,
    unclear_ballots,
    voting_steps,
)

Words = Annotated[str, Rest(max_length=4000, verbatim=True)]


class Ballot(Args):
    """What somebody answers to a vote; without a number, which votes they owe."""

    number: Number | None = None
    text: Words = ""


class Typed(Args):
    """What somebody writes about a vote."""

    number: Number
    text: Annotated[str, Rest(max_length=4000, prose=True, agrees=True)] = ""


class Edited(Typed):
    """What a message says by now that was about a vote."""

    event: EventId


class Reason(Args):
    """Why somebody objects; `part` names the text and the voter, as a poll's does."""

    number: Number
    part: PollPart
    text: Annotated[str, Rest(max_length=4000, prose=True)]


class WhichMessage(Args):
    """A message that was about a vote, and is taken back."""

    number: Number
    event: EventId


class WhichPoll(WhichMessage):
    """A poll, and what was done with it by which event."""

    part: PollPart


class Tapped(WhichPoll):
    """What somebody chose in a poll."""

    answers: PolledAnswers


@linked_step("votes-vote", stale_after=timedelta.max, rank=13)
async def vote(args: Ballot, place: Place) -> Reply:
    """Cast a ballot, show what one has cast, or list what one still owes."""
    if args.number is None:
        return Instead(call=Call(command="voting-which", given={"text": args.text}, checked=True))
    says = "votes-say" if place.direct else "voting-aloud"
    given = {"number": args.number, "text": args.text}
    return Instead(call=Call(command=says, given=given, checked=True))


carried = partial(
    command,
    requires=Permission.LINKED,
    changes=True,
    stale_after=timedelta.max,
    repeatable=False,
    wordless=True,
)
"""Declares what is written about a vote, by whatever it says."""


@carried("votes-say", private=True)
async def say(
    args: Typed, caller: Caller, balloting: Balloting, rounds: Rounds, words: BallotWords
) -> Reply:
    """Take what somebody writes about a vote as their ballot, or show or take back that."""
    if await rounds.talking(caller, args.number) is not None:
        given = {"number": args.number, "text": args.text}
        return Instead(call=Call(command="rounds-say", given=given))
    asked = words.asks("mine", args.text)
    if asked or not args.text:
        booth, mine, known = await balloting.own(caller, args.number)
        over = booth.proposal.declared_at is not None
        named = asked and _is_ballot(args.text, booth, words)
        if (asked and not named) or over or (not args.text and any(cast for _, cast in mine)):
            return ballot_replies.mine_shown(booth, mine, known=known)
    booth = await balloting.booth(caller, args.number, ballot=partial(words.says, args.text))
    names = [each.name for each in booth.voters]
    if words.takes_back(args.text, names) and not _is_ballot(args.text, booth, words):
        given = {"number": args.number, "text": args.text}
        return Instead(call=Call(command="voting-take-back", given=given, checked=True))
    return await _cast(args, caller, booth, balloting, words, edits=None)


@carried("votes-edited", shared=True)
async def edited(
    args: Edited,
    caller: Caller,
    place: Place,
    balloting: Balloting,
    rounds: Rounds,
    remarks: RoundWords,
    words: BallotWords,
) -> Reply:
    """Take what a message says by now as a new ballot."""
    _, said = remarks.said(args.text)
    if await rounds.edited(caller, args.number, args.event, said) or not place.direct:
        return Silent()
    booth = await balloting.booth(caller, args.number, ballot=partial(words.says, args.text))
    return await _cast(args, caller, booth, balloting, words, edits=args.event)


@carried("votes-redacted", shared=True)
async def redacted(
    args: WhichMessage, caller: Caller, balloting: Balloting, rounds: Rounds
) -> Reply:
    """Bring back the ballot before what a message said."""
    if await rounds.taken_back(caller, args.number, args.event):
        return Silent()
    booth = await balloting.booth(caller, args.number, takes_back=True)
    found = await balloting.withdraw(caller, booth, args.event, told=ballot_replies.ballot_said)
    return Silent() if found is None else ballot_replies.counted(booth, *found)


@carried("votes-reason", private=True)
async def reason(args: Reason, caller: Caller, balloting: Balloting, words: BallotWords) -> Reply:
    """Take the reason of an objection; another answer to the vote stays one."""
    booth = await balloting.booth(caller, args.number)
    voter = balloting.polled_voter(booth, args.part)
    text = args.text.strip().removeprefix(str(args.number)).strip()
    try:
        read = words.read(text, booth.kind, booth.proposal.wording.options)
    except InvalidBallot:
        content, because = {"choice": "objection"}, args.text
    else:
        content, because = read.content, read.because or ""
    cast = await balloting.cast(
        caller, booth, voter, content, because=because or None, told=ballot_replies.ballot_said
    )
    return ballot_replies.counted(booth, voter, cast)


@command(
    "votes-polled",
    requires=Permission.LINKED,
    changes=True,
    shared=True,
    repeatable=False,
    wordless=True,
)
async def polled(
    args: Tapped, caller: Caller, balloting: Balloting, tests: ObjectionTests
) -> Reply:
    """Take what was tapped in a poll as the ballot of the voter that it asked for."""
    if (found := await tests.polled(caller, args.number, args.part, args.answers)) is not None:
        return OpinionKept(place=found.place)
    booth = await balloting.booth(caller, args.number, ballot=lambda *_: True)
    voter, cast = await balloting.polled(
        caller, booth, part=args.part, answers=args.answers, told=ballot_replies.ballot_said
    )
    if cast.content == SPOILED_BALLOT and not cast.late:
        return ballot_replies.spoiled(booth)
    return _answered(booth, voter, cast)


@command(
    "votes-poll-ended",
    requires=Permission.LINKED,
    changes=True,
    shared=True,
    repeatable=False,
    wordless=True,
)
async def poll_ended(args: WhichPoll, caller: Caller, balloting: Balloting) -> Reply:
    """Post a poll again that somebody ended before its time: their tally counts nothing."""
    await balloting.post_again(caller, args.number, args.part, args.event)
    return Silent()


def _is_ballot(text: str, booth: Booth, words: BallotWords) -> bool:
    """Tell whether words that ask for something are a ballot: an option may be called so."""
    voters = [each.name for each in booth.voters]
    return words.says(text, booth.kind, booth.proposal.wording.options, voters)


async def _cast(
    args: Typed,
    caller: Caller,
    booth: Booth,
    balloting: Balloting,
    words: BallotWords,
    *,
    edits: str | None,
) -> Reply:
    names = [each.name for each in booth.voters] if len(booth.voters) > 1 else []
    try:
        read = words.read(args.text, booth.kind, booth.proposal.wording.options, names)
    except InvalidBallot as invalid:
        asked = ballot_replies.ballot_asked(booth)
        if not args.text and booth.kind.secret:
            return asked  # a question that stays open would keep what answers it
        if not args.text:
            given = {"number": args.number}
            call = Call(command="votes-say", given=given, checked=True)
            return Ask(call=call, slot="text", question=asked)
        raise unclear_ballots.unclear(booth, invalid.flaw, await balloting.mine(booth)) from invalid
    voter = next((each for each in booth.voters if each.name == read.voter), booth.voters[0])
    if read.voter is None and names:
        if booth.kind.secret or edits is not None:  # a question would keep what it is about
            raise ballot_replies.for_whom(booth, args.text)
        said = {"number": args.number, "text": read.without or args.text}
        call = Call(command="voting-whom", given=said, checked=True)
        asked = voting_steps.whom_asked(booth)
        return Ask(call=call, slot="whom", values=tuple(names), question=asked)
    cast = await balloting.cast(
        caller,
        booth,
        voter,
        read.content,
        because=read.because,
        edits=edits,
        told=ballot_replies.ballot_said,
    )
    told = ballot_replies.ballot_said
    moved: tuple[OwnVoter, ...] = ()
    if edits is not None and not cast.late:
        moved = await balloting.moved(caller, booth, voter, edits, told=told)
    return _answered(booth, voter, cast, moved)


def _answered(
    booth: Booth, voter: OwnVoter, cast: CastBallot, moved: tuple[OwnVoter, ...] = ()
) -> Reply:
    """Say what is counted; an objection without a reason blocks, and the reason is asked."""
    if not ballot_replies.lacks_reason(cast):
        return ballot_replies.counted(booth, voter, cast, moved)
    part = f"poll:{booth.proposal.wording.version}:{voter.voter.voter_id}"
    given = {"number": booth.proposal.number, "part": part}
    call = Call(command="votes-reason", given=given, checked=True)
    return Ask(call=call, slot="text", question=ballot_replies.reason_wanted(booth, voter, cast))


carries(
    "proposal",
    Carrier(
        says="votes-say",
        notes="voting-note",
        orders="voting-aloud",
        edited="votes-edited",
        redacted="votes-redacted",
        opens=frozenset({"votes-vote"}),
        replies={"question": "rounds-reply"},
        polled="votes-polled",
        unpolled="votes-redacted",
        poll_ended="votes-poll-ended",
        leaves=True,
    ),
)
