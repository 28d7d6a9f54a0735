"""Facilitating a consent: naming who does, moving to the next round, putting a proposal off."""

from datetime import datetime
from typing import Annotated

from assistant.api import (
    Args,
    BallotWords,
    Call,
    Caller,
    Instead,
    Number,
    Permission,
    Phase,
    PollPart,
    ProposalStage,
    Reply,
    Rest,
    RoundMoving,
    Rounds,
    Transaction,
    command,
    round_on,
)


class WhichProposal(Args):
    """A proposal by its number."""

    number: Number


class Ending(Args):
    """A round that is to end; `part` says which, and of which text."""

    number: Number
    part: PollPart


class Because(Args):
    """Why a proposal is put off."""

    number: Number
    text: Annotated[str, Rest(max_length=2000, prose=True)]


class Led(Args):
    """Who is to lead a proposal."""

    number: Number
    person: Annotated[str, Rest(max_length=300)]


class NextQuestion(Reply, message="facilitating-next-question"):
    """Asks before a round ends; `waiting` questions have no answer yet."""

    number: str
    title: str
    follows: Phase
    at: datetime | None  # None: at once
    waiting: int


class RoundMoved(Reply, message="facilitating-moved"):
    """The next round is on, or comes at its hour."""

    number: str
    follows: Phase
    at: datetime | None


class TableQuestion(Reply, message="facilitating-table-question"):
    """Asks before a proposal is put off."""

    number: str
    title: str
    open: bool
    because: str


class Tabled(Reply, message="facilitating-tabled"):
    """It is put off."""

    number: str


class FacilitatorNamed(Reply, message="facilitating-facilitator-named"):
    """Somebody leads it from now on."""

    number: str
    name: str


async def before_moving(
    args: Ending, caller: Caller, moving: RoundMoving, rounds: Rounds, tx: Transaction
) -> NextQuestion:
    """Ask before a round ends early."""
    proposal, follows, at = await moving.next(caller, args.number)
    said = await rounds.said(caller, args.number)
    return NextQuestion(
        number=str(args.number),
        title=proposal.wording.title,
        follows=follows,
        at=_later(follows, at, tx.now),
        waiting=sum(1 for each in said.lines if each.question and each.answer is None),
    )


@command(
    "facilitating-next",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    rank=79,
)
async def end_round(args: WhichProposal, caller: Caller, moving: RoundMoving) -> Instead:
    """End the round that is on by now, and no later one when the answer comes late."""
    proposal, _, _ = await moving.next(caller, args.number)
    given = {"number": args.number, "part": round_on(proposal)}
    return Instead(call=Call(command="facilitating-end", given=given))


@command(
    "facilitating-end",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    confirm=before_moving,
    repeatable=False,
    wordless=True,
)
async def move(args: Ending, caller: Caller, moving: RoundMoving, tx: Transaction) -> RoundMoved:
    """End a round, and begin the next."""
    proposal, follows, at = await moving.move(caller, args.number, args.part)
    return RoundMoved(number=str(proposal.number), follows=follows, at=_later(follows, at, tx.now))


async def before_tabling(args: Because, caller: Caller, moving: RoundMoving) -> TableQuestion:
    """Ask before a proposal is put off."""
    proposal = await moving.to_table(caller, args.number)
    return TableQuestion(
        number=str(args.number),
        title=proposal.wording.title,
        open=proposal.stage is ProposalStage.OPEN,
        because=args.text,
    )


@command(
    "facilitating-table",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    rank=79,
)
async def table(args: Because, words: BallotWords) -> Instead:
    """Put a proposal off, without the word that says that a reason follows."""
    because = words.reason(args.text) or args.text
    given = {"number": args.number, "text": because}
    return Instead(call=Call(command="facilitating-put-off", given=given))


@command(
    "facilitating-put-off",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    confirm=before_tabling,
    repeatable=False,
    wordless=True,
)
async def put_off(args: Because, caller: Caller, moving: RoundMoving) -> Tabled:
    """Put a proposal off; everybody is told why."""
    proposal = await moving.table(caller, args.number, args.text)
    return Tabled(number=str(proposal.number))


@command(
    "facilitating-facilitator",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    rank=88,
)
async def name_facilitator(args: Led, caller: Caller, moving: RoundMoving) -> FacilitatorNamed:
    """Name who leads a consent."""
    proposal, person = await moving.facilitator(caller, args.number, args.person)
    return FacilitatorNamed(number=str(proposal.number), name=person.name)


def _later(follows: Phase, at: datetime, now: datetime) -> datetime | None:
    return at if follows is Phase.OBJECTIONS and at > now else None
