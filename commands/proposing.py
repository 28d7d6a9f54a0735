"""Proposing: a draft is written step by step, and every step of it can be said again later."""

import re
from functools import partial
from typing import Annotated

from assistant.api import (
    Args,
    Ask,
    Call,
    Caller,
    Circles,
    Example,
    Instead,
    KindNotYours,
    Localized,
    MomentWords,
    Number,
    Permission,
    ProposalDrafting,
    Reader,
    Reply,
    ResolutionProposal,
    Rest,
    Waking,
    command,
)

EVERYBODY = "everybody"
DIGITS = 3


class Titled(Args):
    """What a proposal is called."""

    title: Annotated[str, Rest(max_length=200, title=True)]


class Retitled(Args):
    """What a draft is to be called."""

    number: Number
    title: Annotated[str, Rest(max_length=200, prose=True)]


class Worded(Args):
    """What a draft proposes, in full; `on`: what is missing is asked for next."""

    number: Number
    text: Annotated[str, Rest(max_length=20_000, prose=True)]
    on: Annotated[str, Rest(max_length=3)] = ""


class Decided(Args):
    """Who decides: a circle by its slug, or everybody."""

    number: Number
    circle: Annotated[str, Rest(max_length=80)]
    on: Annotated[str, Rest(max_length=3)] = ""


class OfKind(Args):
    """By which kind of resolution it is decided."""

    number: Number
    kind: Annotated[str, Rest(max_length=80)]
    on: Annotated[str, Rest(max_length=3)] = ""


class Options(Args):
    """What one can choose between: one a line, or with commas."""

    number: Number
    options: Annotated[str, Rest(max_length=8_000, prose=True)]
    on: Annotated[str, Rest(max_length=3)] = ""


class ForSeats(Args):
    """How many are to be chosen."""

    number: Number
    seats: Annotated[str, Rest(max_length=20, prose=True)]


class When(Args):
    """When voting begins, or ends."""

    number: Number
    at: MomentWords


class KindOffered(Reply, message="proposing-kind-line"):
    """A kind that one may propose under."""

    title: Localized
    description: Localized


class WhichKind(Reply, message="proposing-which-kind"):
    """Asks how it is to be decided."""

    kinds: tuple[KindOffered, ...]


class DeciderOffered(Reply, message="proposing-decider"):
    """A circle that may decide for itself; None: everybody."""

    circle: Localized | None


class WhichDecider(Reply, message="proposing-which-decider"):
    """Asks who decides."""

    deciders: tuple[DeciderOffered, ...]


class TextWanted(Reply, message="proposing-text-wanted"):
    """The draft is kept; asks what it proposes."""

    number: str
    title: str


class OptionsWanted(Reply, message="proposing-options-wanted"):
    """Asks what one can choose between."""


class DraftChanged(Reply, message="proposing-changed"):
    """A draft is as it was said."""

    number: str
    words: Example


@command(
    "proposing-new", requires=Permission.MEMBER, private=True, changes=True, repeatable=False,
    rank=15,
)  # fmt: skip
async def propose(args: Titled, caller: Caller, reader: Reader, drafting: ProposalDrafting) -> Ask:
    """Begin a draft, and ask what it proposes."""
    draft = await drafting.begin(caller, args.title, reader.locale)
    question = TextWanted(number=str(draft.number), title=args.title)
    call = Call(command="proposing-text", given={"number": draft.number, "on": "yes"})
    return Ask(call=call, slot="text", question=question)


drafting_step = partial(
    command,
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
)
"""Declares what changes a draft."""


@drafting_step("proposing-title", rank=80)
async def title(args: Retitled, caller: Caller, drafting: ProposalDrafting) -> DraftChanged:
    """Call a draft otherwise."""
    return _changed(await drafting.title(caller, args.number, args.title))


@drafting_step("proposing-text", rank=81)
async def text(args: Worded, caller: Caller, drafting: ProposalDrafting, circles: Circles) -> Reply:
    """Say what a draft proposes; then who decides."""
    draft = await drafting.text(caller, args.number, args.text)
    if not args.on:
        return _changed(draft)
    own = [each for each in await circles.all() if each.slug in caller.circles]
    if not own:
        return await _ask_kind(draft, caller, drafting)
    values = (EVERYBODY, *(circle.slug for circle in own))
    deciders = (None, *(circle.names for circle in own))
    return Ask(
        call=Call(command="proposing-circle", given={"number": draft.number, "on": "yes"}),
        slot="circle",
        values=values,
        question=WhichDecider(deciders=tuple(DeciderOffered(circle=each) for each in deciders)),
    )


@drafting_step("proposing-circle", rank=82)
async def circle(args: Decided, caller: Caller, drafting: ProposalDrafting) -> Reply:
    """Say who decides; then how."""
    slug = None if args.circle == EVERYBODY else args.circle
    draft = await drafting.circle(caller, args.number, slug)
    return await _ask_kind(draft, caller, drafting) if args.on else _changed(draft)


@drafting_step("proposing-kind", rank=83)
async def kind(args: OfKind, caller: Caller, drafting: ProposalDrafting) -> Reply:
    """Say how it is decided; then what one can choose between, where there is a choice."""
    wanted = await drafting.kind_called(caller, args.number, args.kind)
    draft = await drafting.kind(caller, args.number, wanted.name)
    if wanted.method.has_options and not draft.wording.options:
        call = Call(command="proposing-options", given={"number": draft.number, "on": "yes"})
        return Ask(call=call, slot="options", question=OptionsWanted())
    return _announced(draft) if args.on else _changed(draft)


@drafting_step("proposing-options", rank=84)
async def options(args: Options, caller: Caller, drafting: ProposalDrafting) -> Reply:
    """Say what one can choose between."""
    named = tuple(name for part in re.split(r"[\n;,،؛]", args.options) if (name := part.strip()))
    draft = await drafting.options(caller, args.number, named)
    return _announced(draft) if args.on else _changed(draft)


@drafting_step("proposing-seats", rank=88)
async def seats(args: ForSeats, caller: Caller, drafting: ProposalDrafting) -> DraftChanged:
    """Say how many are to be chosen."""
    said = args.seats.strip().rstrip(".!")
    wanted = int(said) if said.isdecimal() and len(said) <= DIGITS else 0
    return _changed(await drafting.seats(caller, args.number, wanted))


@drafting_step("proposing-opens", rank=85)
async def opens(args: When, caller: Caller, drafting: ProposalDrafting, when: Waking) -> Reply:
    """Say when voting begins."""
    at = when.read(args.at)
    assert at is not None
    return _changed(await drafting.opens(caller, args.number, at))


@drafting_step("proposing-closes", rank=86)
async def closes(args: When, caller: Caller, drafting: ProposalDrafting, when: Waking) -> Reply:
    """Say until when one may vote."""
    at = when.read(args.at)
    assert at is not None
    return _changed(await drafting.closes(caller, args.number, at))


async def _ask_kind(draft: ResolutionProposal, caller: Caller, drafting: ProposalDrafting) -> Ask:
    kinds = await drafting.kinds_for(caller, draft.circle_id)
    if not kinds:
        raise KindNotYours
    lines = tuple(KindOffered(title=k.titles, description=k.descriptions) for k in kinds)
    return Ask(
        call=Call(command="proposing-kind", given={"number": draft.number, "on": "yes"}),
        slot="kind",
        values=tuple(each.name for each in kinds),
        question=WhichKind(kinds=lines),
    )


def _announced(draft: ResolutionProposal) -> Instead:
    return Instead(call=Call(command="proposals-announce", given={"number": draft.number}))


def _changed(draft: ResolutionProposal) -> DraftChanged:
    number = str(draft.number)
    return DraftChanged(number=number, words=Example(number))
