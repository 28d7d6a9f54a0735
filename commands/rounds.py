"""Rounds of consent: questions and their answers, and brief reactions."""

from datetime import datetime
from typing import Annotated

from assistant.api import (
    Args,
    BallotWords,
    Call,
    Caller,
    Example,
    Instead,
    InvalidBallot,
    KindOfResolution,
    NotOpenYet,
    Number,
    Permission,
    Phase,
    PollPart,
    Proposals,
    Remark,
    RemarkLine,
    Reply,
    ResolutionProposal,
    Rest,
    RoundAnswers,
    Rounds,
    RoundWords,
    command,
)

Words = Annotated[str, Rest(max_length=4000, prose=True)]


class WhichProposal(Args):
    """A proposal by its number."""

    number: Number


class Said(Args):
    """What somebody says about a proposal."""

    number: Number
    text: Words


class Typed(Args):
    """What somebody writes about a proposal while a round is on."""

    number: Number
    text: Annotated[str, Rest(max_length=4000, verbatim=True)] = ""


class Replied(Args):
    """What somebody replies to a question that was passed on; `part` has its place."""

    number: Number
    part: PollPart
    text: Annotated[str, Rest(max_length=4000, verbatim=True)] = ""


class QuestionKept(Reply, message="rounds-question-kept"):
    """A question is on its way to who answers it."""

    number: str
    text: str
    words: Example


class ReactionKept(Reply, message="rounds-reaction-kept"):
    """A reaction is kept."""

    number: str
    text: str


class NothingKept(Reply, message="rounds-nothing-kept"):
    """It is noted that there is nothing to say; `opens_at` is when answers are asked for."""

    phase: Phase
    opens_at: datetime | None


class AnswerKept(Reply, message="rounds-answered"):
    """A question is answered, and everybody will read it."""

    place: int
    text: str


class RemarksListed(Reply, message="rounds-listed"):
    """What was said; () for nothing."""

    number: str
    title: str
    lines: tuple[RemarkLine, ...]
    quiet: int
    answers: bool
    waits: bool
    words: Example


@command(
    "rounds-ask",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    hidden=True,  # a ticket's words, too: told apart by the number before them
    rank=75,
)
async def ask(args: Said, caller: Caller, rounds: Rounds) -> Reply:
    """Ask a clarifying question."""
    return _kept(*await rounds.say(caller, args.number, args.text, Phase.QUESTIONS))


@command(
    "rounds-react",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    rank=76,
)
async def react(args: Said, caller: Caller, rounds: Rounds) -> Reply:
    """React briefly; a later reaction takes the place of an earlier one."""
    return _kept(*await rounds.say(caller, args.number, args.text, Phase.REACTIONS))


@command(
    "rounds-say",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    repeatable=False,
    wordless=True,
)
async def say(
    args: Typed,
    caller: Caller,
    rounds: Rounds,
    answers: RoundAnswers,
    proposals: Proposals,
    words: RoundWords,
    ballots: BallotWords,
) -> Reply:
    """Take what somebody writes while a round is on: an answer, a question, a reaction.

    A ballot is none of them: it is said when these are asked for.
    """
    proposal = await proposals.meant(caller, args.number)
    if not args.text or ballots.asks("mine", args.text):
        return Instead(call=Call(command="rounds-list", given={"number": args.number}))
    if words.is_nothing(args.text):
        return _kept(*await rounds.say(caller, args.number, None))
    if _is_ballot(args.text, ballots, await proposals.kind(proposal)):
        raise NotOpenYet(
            number=str(args.number),
            opens_at=proposal.opens_at,
            phase=proposal.phase,
            words=Example(args.number),
        )
    wanted, text = words.said(args.text)
    asks = proposal.phase is Phase.QUESTIONS and wanted is None
    if asks and await answers.waiting(caller, args.number):
        return await _answer(args.number, args.text, caller, answers, words)
    return _kept(*await rounds.say(caller, args.number, text, wanted))


@command(
    "rounds-reply",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    repeatable=False,
    wordless=True,
)
async def reply(args: Replied, caller: Caller, answers: RoundAnswers, words: RoundWords) -> Reply:
    """Take a reply to a question that was passed on as its answer: a bare `no`, too, or a `3`."""
    place = int(args.part.rpartition(":")[2])
    return await _answer(args.number, args.text, caller, answers, words, place)


@command(
    "rounds-answer",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    hidden=True,  # a ticket's words, too: told apart by the number before them
    rank=77,
)
async def answer(args: Said, caller: Caller, answers: RoundAnswers, words: RoundWords) -> Reply:
    """Answer a question, for everybody."""
    return await _answer(args.number, args.text, caller, answers, words)


@command("rounds-list", requires=Permission.MEMBER, private=True, about="proposal", rank=78)
async def list_remarks(args: WhichProposal, caller: Caller, rounds: Rounds) -> RemarksListed:
    """List what was asked, answered and said about a proposal."""
    said = await rounds.said(caller, args.number)
    return RemarksListed(
        number=str(args.number),
        title=said.proposal.wording.title,
        lines=said.lines,
        quiet=said.quiet,
        answers=said.answers,
        waits=any(each.question and each.answer is None for each in said.lines),
        words=Example(args.number),
    )


def _is_ballot(text: str, ballots: BallotWords, kind: KindOfResolution) -> bool:
    try:
        ballots.read(text, kind, ())
    except InvalidBallot:
        return False
    return True


async def _answer(
    number: int,
    said: str,
    caller: Caller,
    answers: RoundAnswers,
    words: RoundWords,
    replied: int | None = None,
) -> Reply:
    """Answer the question that is named by its number, else the one that is replied to.

    A number that is no question's is part of the answer: `200 euros`.
    """
    text = words.answered(said)
    place, rest = words.placed(text)
    named = replied is None or text != said.strip()
    if not named or place not in await answers.asked(number):
        place, rest = replied, text
    return _answered(*await answers.answer(caller, number, place, rest))


def _kept(proposal: ResolutionProposal, remark: Remark) -> Reply:
    number = str(proposal.number)
    if remark.text is None:
        return NothingKept(phase=remark.phase, opens_at=proposal.opens_at)
    if remark.phase is Phase.QUESTIONS:
        return QuestionKept(number=number, text=remark.text, words=Example(number))
    return ReactionKept(number=number, text=remark.text)


def _answered(_: ResolutionProposal, remark: Remark) -> AnswerKept:
    assert remark.answer is not None
    return AnswerKept(place=remark.place, text=remark.answer)
