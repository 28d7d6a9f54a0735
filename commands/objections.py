"""Objections to what is decided by consent: listed, withdrawn, tested, taken into the text."""

import re
from typing import Annotated

from assistant.api import (
    Args,
    Ask,
    BallotWords,
    Call,
    Caller,
    DifferenceLine,
    Example,
    Instead,
    Number,
    Objections,
    ObjectionSeen,
    ObjectionState,
    Permission,
    PollPart,
    Reply,
    Rest,
    ballot_replies,
    command,
    difference_lines,
    in_brief,
    member_step,
)

SHOWN = 5
_PLACE = re.compile(r"\s*#?(\d{1,4})(?!\d|%|\s*%)[\s.:,\u060c\u2013\u2014-]*(.*)", re.DOTALL)
"""The number of an objection, and what follows it; digits of every script."""
Words = Annotated[str, Rest(max_length=20_000, prose=True)]


class WhichProposal(Args):
    """A proposal by its number."""

    number: Number


class Said(Args):
    """A proposal, and words that may begin with the number of an objection to it."""

    number: Number
    text: Annotated[str, Rest(max_length=20_000, verbatim=True)] = ""


class Rewritten(Args):
    """The text that takes an objection in; `part` is the objection's number."""

    number: Number
    part: PollPart
    text: Words


class Found(Args):
    """Why the circle's test found no objection; `part` is the objection's number."""

    number: Number
    part: PollPart
    text: Annotated[str, Rest(max_length=2000, prose=True)]


class ObjectionLine(Reply, message="objections-line"):
    """An objection in a list; `name` None where the asker does not lead."""

    place: int
    name: str | None
    mine: bool
    reason: str | None
    state: ObjectionState
    finding: str | None
    older: bool


class ObjectionsListed(Reply, message="objections-listed"):
    """All objections to a proposal; () for none."""

    number: str
    title: str
    lines: tuple[ObjectionLine, ...]
    more: int
    leads: bool
    mine: bool
    words: Example


class NewTextWanted(Reply, message="objections-text-wanted"):
    """Asks for the text that takes an objection in."""

    number: str
    place: int
    reason: str | None


class FindingWanted(Reply, message="objections-finding-wanted"):
    """Asks for what the circle's test found."""

    place: int
    reason: str | None


class IntegrateQuestion(Reply, message="objections-integrate-question"):
    """Shows what changes before everybody is asked again."""

    number: str
    title: str
    place: int
    changes: tuple[DifferenceLine, ...]
    more: int


class Integrated(Reply, message="objections-integrated"):
    """A new version takes the objection in."""

    number: str
    place: int


class DisqualifyQuestion(Reply, message="objections-disqualify-question"):
    """Asks whether it was the circle that tested it."""

    place: int
    reason: str | None
    finding: str
    asked: bool  # those who decide, with our help
    words: Example


class Disqualified(Reply, message="objections-disqualified"):
    """It does not stand in the way any more; the dissent is on record."""

    place: int


class Withdrawn(Reply, message="objections-withdrawn"):
    """One's own objection does not stand in the way any more."""

    number: str
    receipts: tuple[Reply, ...]


@command("objections-list", requires=Permission.MEMBER, private=True, about="proposal", rank=71)
async def list_objections(
    args: WhichProposal, caller: Caller, objections: Objections
) -> ObjectionsListed:
    """List the objections to a proposal, to everybody who sees it."""
    proposal, found = await objections.seen(caller, args.number)
    return ObjectionsListed(
        number=str(proposal.number),
        title=proposal.wording.title,
        lines=tuple(_line(each) for each in found[:SHOWN]),
        more=max(0, len(found) - SHOWN),
        leads=_waits(found) and await objections.leads(caller, args.number),
        mine=_waits(tuple(each for each in found if each.mine)),
        words=Example(proposal.number),
    )


@member_step("objections-integrate", about="proposal", rank=72)
async def integrate(args: Said, caller: Caller, objections: Objections) -> Reply:
    """Take an objection into a new version of the text, which is asked for."""
    place, text = _read(args.text)
    proposal, objection = await objections.meant(caller, args.number, place)
    given = {"number": args.number, "part": str(objection.place)}
    if text:
        return Instead(call=Call(command="objections-rewrite", given={**given, "text": text}))
    question = NewTextWanted(
        number=str(proposal.number),
        place=objection.place,
        reason=in_brief(objection.reason),
    )
    return Ask(call=Call(command="objections-rewrite", given=given), slot="text", question=question)


async def before_rewriting(
    args: Rewritten, caller: Caller, objections: Objections
) -> IntegrateQuestion:
    """Show what changes."""
    proposal, objection, changes = await objections.change(
        caller, args.number, int(args.part), args.text
    )
    lines = difference_lines(changes)
    return IntegrateQuestion(
        number=str(proposal.number),
        title=proposal.wording.title,
        place=objection.place,
        changes=lines,
        more=len(changes) - len(lines),
    )


@member_step("objections-rewrite", confirm=before_rewriting, wordless=True)
async def rewrite(args: Rewritten, caller: Caller, objections: Objections) -> Integrated:
    """Put the new text in place: its notice begins again, and everybody is asked again."""
    proposal = await objections.integrate(caller, args.number, int(args.part), args.text)
    return Integrated(number=str(proposal.number), place=int(args.part))


@member_step("objections-disqualify", about="proposal", rank=73)
async def disqualify(
    args: Said, caller: Caller, objections: Objections, words: BallotWords
) -> Reply:
    """Record what the circle's test found about an objection; the reason is asked for."""
    place, text = _read(args.text)
    _, objection = await objections.meant(caller, args.number, place)
    given = {"number": args.number, "part": str(objection.place)}
    if (finding := words.reason(text)) is not None:
        return Instead(call=Call(command="objections-test", given={**given, "text": finding}))
    question = FindingWanted(place=objection.place, reason=in_brief(objection.reason))
    return Ask(call=Call(command="objections-test", given=given), slot="text", question=question)


async def before_testing(args: Found, caller: Caller, objections: Objections) -> DisqualifyQuestion:
    """Ask whether it was the circle that tested it."""
    _, objection = await objections.meant(caller, args.number, int(args.part))
    await objections.check_test(objection)
    return DisqualifyQuestion(
        place=objection.place,
        reason=in_brief(objection.reason),
        finding=args.text,
        asked=objection.state is ObjectionState.TESTED,
        words=Example(args.number),
    )


@member_step("objections-test", confirm=before_testing, wordless=True)
async def test(args: Found, caller: Caller, objections: Objections) -> Disqualified:
    """Record that the circle's test found no objection."""
    done = await objections.disqualify(caller, args.number, int(args.part), args.text)
    return Disqualified(place=done.place)


@member_step("objections-withdraw", about="proposal", rank=74)
async def withdraw(args: WhichProposal, caller: Caller, objections: Objections) -> Withdrawn:
    """Withdraw one's own objection; it stays on record as a concern."""
    cast = await objections.withdraw(caller, args.number)
    receipts = (ballot_replies.receipt_of(each) for each in cast)
    return Withdrawn(
        number=str(args.number), receipts=tuple(each for each in receipts if each is not None)
    )


def _read(text: str) -> tuple[int | None, str]:
    found = _PLACE.fullmatch(text)
    return (None, text.strip()) if found is None else (int(found[1]), found[2].strip())


def _waits(found: tuple[ObjectionSeen, ...]) -> bool:
    return any(each.objection.open and not each.older for each in found)


def _line(seen: ObjectionSeen) -> ObjectionLine:
    objection = seen.objection
    return ObjectionLine(
        place=objection.place,
        name=None if seen.mine else seen.name,
        mine=seen.mine,
        reason=in_brief(objection.reason),
        state=objection.state,
        finding=in_brief(objection.finding),
        older=seen.older,
    )
