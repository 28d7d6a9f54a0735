"""Agreements: who sees to a decision, how it is judged, and when it is reviewed."""

from datetime import datetime
from functools import partial
from typing import Annotated

from assistant.api import (
    Agreed,
    Agreements,
    Args,
    Ask,
    Call,
    Caller,
    Example,
    MomentWords,
    NameLists,
    Number,
    ProposalFollowing,
    Proposals,
    Reply,
    Rest,
    RoundWords,
    Waking,
    member_step,
)


class WhichDecision(Args):
    """A proposal by its number."""

    number: Number


class People(Args):
    """Who sees to it."""

    number: Number
    people: Annotated[str, Rest(max_length=1000, prose=True)]


class Criteria(Args):
    """How one will know whether it works; `on`: what is missing is asked for next."""

    number: Number
    text: Annotated[str, Rest(max_length=2000, prose=True)]
    on: Annotated[str, Rest(max_length=3)] = ""


class ReviewOn(Args):
    """When it is reviewed."""

    number: Number
    at: MomentWords


class AgreementKept(Reply, message="agreements-kept"):
    """What is agreed by now."""

    number: str
    title: str
    responsible: tuple[str, ...]
    criteria: str | None
    review_at: datetime | None
    words: Example


class Reviewed(Reply, message="agreements-reviewed-kept"):
    """A review is noted."""

    number: str
    words: Example


class CriteriaWanted(Reply, message="agreements-criteria-wanted"):
    """Asks how one will know whether it works."""

    responsible: tuple[str, ...]


class ReviewWanted(Reply, message="agreements-review-wanted"):
    """Asks when it is reviewed."""


class NewVersion(Reply, message="agreements-new-version"):
    """A draft says what the decision says, to be changed."""

    number: str
    before: str
    others: tuple[str, ...]  # who wrote that as well, and writes the draft
    words: Example


agreed_of = partial(member_step, about="proposal")
"""Declares what is said of a decision."""


@agreed_of("agreements-responsible", rank=89)
async def say_responsible(
    args: People, caller: Caller, agreements: Agreements, lists: NameLists
) -> Reply:
    """Say who sees to a decision; then what else is missing."""
    agreed = await agreements.responsible(caller, args.number, lists.pieces(args.people))
    if agreed.agreement.criteria is not None:
        return _kept(agreed)
    call = Call(command="agreements-criteria", given={"number": args.number, "on": "yes"})
    responsible = tuple(each.name for each in agreed.people)
    return Ask(call=call, slot="text", question=CriteriaWanted(responsible=responsible))


@agreed_of("agreements-criteria", rank=90)
async def say_criteria(
    args: Criteria,
    caller: Caller,
    agreements: Agreements,
    proposals: Proposals,
    words: RoundWords,
) -> Reply:
    """Say how one will know whether it works; then when that is looked at."""
    if args.on and words.skips(args.text):
        agreed = await agreements.of(await proposals.meant(caller, args.number))
    else:
        agreed = await agreements.criteria(caller, args.number, args.text)
    if not args.on or agreed.proposal.review_at is not None:
        return _kept(agreed)
    call = Call(command="agreements-review", given={"number": args.number})
    return Ask(call=call, slot="at", question=ReviewWanted())


@agreed_of("agreements-review", rank=91)
async def say_review(
    args: ReviewOn, caller: Caller, agreements: Agreements, when: Waking
) -> AgreementKept:
    """Say when a decision is reviewed."""
    at = when.read(args.at)
    return _kept(await agreements.review(caller, args.number, at))


@agreed_of("agreements-reviewed", rank=92)
async def note_review(args: WhichDecision, caller: Caller, agreements: Agreements) -> Reviewed:
    """Note that a decision was reviewed."""
    await agreements.reviewed(caller, args.number)
    return Reviewed(number=str(args.number), words=Example(args.number))


@agreed_of("agreements-again", rank=93)
async def begin_anew(
    args: WhichDecision, caller: Caller, following: ProposalFollowing
) -> NewVersion:
    """Begin a draft that says what a decision says."""
    draft, others = await following.draft(caller, args.number)
    return NewVersion(
        number=str(draft.number),
        before=str(args.number),
        others=tuple(each.name for each in others),
        words=Example(draft.number),
    )


def _kept(agreed: Agreed) -> AgreementKept:
    proposal = agreed.proposal
    return AgreementKept(
        number=str(proposal.number),
        title=proposal.wording.title,
        responsible=tuple(each.name for each in agreed.people),
        criteria=agreed.agreement.criteria,
        review_at=proposal.review_at,
        words=Example(proposal.number),
    )
