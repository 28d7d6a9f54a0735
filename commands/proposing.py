"""Proposing: a draft is written step by step, and every step of it can be said again later."""

import re
from functools import partial
from typing import Annotated

from assistant.api import (
    EVERYBODY,
    Args,
    Ask,
    BadOptions,
    Call,
    Caller,
    Changed,
    Circles,
    DeciderOffered,
    DeciderWords,
    Instead,
    KindOfResolution,
    Localized,
    Number,
    OptionsWanted,
    Permission,
    ProposalAmending,
    ProposalAmendQuestion,
    ProposalDrafting,
    ProposalKinds,
    Reader,
    Reply,
    ResolutionProposal,
    Rest,
    TextDoubted,
    WhichDecider,
    amend_question,
    command,
    kinds_page,
    member_step,
    proposal_changed,
    reads_as_question,
    text_wanted,
    which_kind,
)

DIGITS = 3


class Titled(Args):
    """What a proposal is called."""

    title: Annotated[str, Rest(max_length=200, title=True)]


class Retitled(Args):
    """What a proposal is to be called."""

    number: Number
    title: Annotated[str, Rest(max_length=200, verbatim=True)]


class Worded(Args):
    """What is proposed, in full."""

    number: Number
    text: Annotated[str, Rest(max_length=20_000, verbatim=True)]


class Decided(Args):
    """Who decides: a circle by its slug, or everybody; `on`: what is missing is asked for next."""

    number: Number
    circle: Annotated[str, Rest(max_length=80)]
    on: Annotated[str, Rest(max_length=3)] = ""


class OfKind(Args):
    """By which kind of resolution it is decided; "" asks."""

    number: Number
    kind: Annotated[str, Rest(max_length=80)] = ""
    on: Annotated[str, Rest(max_length=3)] = ""


class Options(Args):
    """What one can choose between: one a line, or with commas."""

    number: Number
    options: Annotated[str, Rest(max_length=8_000, verbatim=True)]


class ForSeats(Args):
    """How many are to be chosen."""

    number: Number
    seats: Annotated[str, Rest(max_length=20, prose=True)]


@command(
    "proposing-new", requires=Permission.MEMBER, private=True, changes=True, repeatable=False,
    rank=15,
)  # fmt: skip
async def propose(args: Titled, caller: Caller, reader: Reader, drafting: ProposalDrafting) -> Ask:
    """Begin a draft, and ask what it proposes."""
    return _ask_text(await drafting.begin(caller, args.title, reader.locale))


drafting_step = partial(member_step, about="proposal")
"""Declares what changes a draft."""


async def before_titling(
    args: Retitled, caller: Caller, amending: ProposalAmending
) -> ProposalAmendQuestion | None:
    """Say what another title costs once it is announced."""
    cost = await amending.cost(caller, args.number, Changed(title=args.title))
    return None if cost is None else amend_question(cost)


@drafting_step("proposing-title", ordered=True, confirm=before_titling, rank=80)
async def title(args: Retitled, caller: Caller, amending: ProposalAmending) -> Reply:
    """Call a proposal otherwise."""
    change = Changed(title=args.title)
    return proposal_changed(await amending.change(caller, args.number, change))


async def before_wording(
    args: Worded, caller: Caller, amending: ProposalAmending
) -> ProposalAmendQuestion | None:
    """Say what another text costs once it is announced."""
    cost = await amending.cost(caller, args.number, Changed(text=args.text))
    return None if cost is None else amend_question(cost)


@drafting_step("proposing-text", ordered=True, confirm=before_wording, rank=81)
async def text(args: Worded, caller: Caller, amending: ProposalAmending) -> Reply:
    """Say what is proposed."""
    change = Changed(text=args.text)
    return proposal_changed(await amending.change(caller, args.number, change))


async def before_answering(args: Worded) -> TextDoubted | None:
    """Doubt that a question is what is proposed."""
    return TextDoubted(text=args.text) if reads_as_question(args.text) else None


@drafting_step(
    "proposing-answer", confirm=before_answering, declined="proposing-again", wordless=True
)
async def answer(
    args: Worded, caller: Caller, amending: ProposalAmending, circles: Circles
) -> Reply:
    """Take the text that was asked for; then ask who decides."""
    draft = await amending.change(caller, args.number, Changed(text=args.text))
    own = await _own(caller, circles)
    return _ask_decider(draft.number, own, on="yes") if own else _then_kind(draft)


@drafting_step("proposing-again", wordless=True)
async def text_again(args: Worded, caller: Caller, drafting: ProposalDrafting) -> Ask:
    """Ask for the text again where what was said is none."""
    return _ask_text(await drafting.draft(caller, args.number))


@drafting_step("proposing-circle", rank=82)
async def circle(
    args: Decided,
    caller: Caller,
    drafting: ProposalDrafting,
    circles: Circles,
    words: DeciderWords,
) -> Reply:
    """Say who decides; then how. What is neither everybody nor an own circle is asked again."""
    own = await _own(caller, circles)
    said = args.circle.strip().removeprefix(str(args.number)).strip()
    decider = words.read(said, own)
    if decider is None:
        await drafting.draft(caller, args.number)
        return _ask_decider(args.number, own, on=args.on, unknown=said)
    slug = None if decider == EVERYBODY else decider
    draft = await drafting.circle(caller, args.number, slug)
    return _then_kind(draft) if args.on else proposal_changed(draft)


@drafting_step("proposing-kind", rank=83)
async def kind(
    args: OfKind, caller: Caller, drafting: ProposalDrafting, offered: ProposalKinds
) -> Reply:
    """Say how it is decided; then what one can choose between, where there is a choice."""
    draft = await drafting.draft(caller, args.number)
    kinds = await offered.offered(caller, draft.circle_id)
    page, unknown = kinds_page(kinds, args.kind), None
    if page is None:
        found = await offered.called(caller, draft.circle_id, args.kind)
        if found is not None:
            return await _decided_by(found, args, caller, drafting)
        page, unknown = kinds_page(kinds, ""), args.kind
    assert page is not None
    return Ask(
        call=Call(command="proposing-kind", given={"number": draft.number, "on": args.on}),
        slot="kind",
        values=page.values,
        question=which_kind(page, unknown),
    )


async def before_choosing(
    args: Options, caller: Caller, amending: ProposalAmending
) -> ProposalAmendQuestion | None:
    """Say what other options cost once it is announced."""
    cost = await amending.cost(caller, args.number, Changed(options=_named(args.options)))
    return None if cost is None else amend_question(cost)


@drafting_step("proposing-options", ordered=True, confirm=before_choosing, rank=84)
async def options(args: Options, caller: Caller, amending: ProposalAmending) -> Reply:
    """Say what one can choose between."""
    change = Changed(options=_named(args.options))
    return proposal_changed(await amending.change(caller, args.number, change))


@drafting_step("proposing-choices", wordless=True)
async def choices(args: Options, caller: Caller, amending: ProposalAmending) -> Reply:
    """Take the options that were asked for; ask again where they will not do."""
    try:
        done = await amending.change(caller, args.number, Changed(options=_named(args.options)))
    except BadOptions as bad:
        return _ask_options(args.number, bad)
    return Instead(call=Call(command="proposals-announce", given={"number": done.number}))


@drafting_step("proposing-seats", rank=88)
async def seats(args: ForSeats, caller: Caller, drafting: ProposalDrafting) -> Reply:
    """Say how many are to be chosen."""
    said = args.seats.strip().rstrip(".!")
    wanted = int(said) if said.isdecimal() and len(said) <= DIGITS else 0
    return proposal_changed(await drafting.seats(caller, args.number, wanted))


async def _decided_by(
    found: KindOfResolution, args: OfKind, caller: Caller, drafting: ProposalDrafting
) -> Reply:
    draft = await drafting.kind(caller, args.number, found.name)
    if found.method.has_options and not draft.wording.options:
        return _ask_options(draft.number, None)
    if not args.on:
        return proposal_changed(draft)
    return Instead(call=Call(command="proposals-announce", given={"number": draft.number}))


def _ask_text(draft: ResolutionProposal) -> Ask:
    call = Call(command="proposing-answer", given={"number": draft.number})
    return Ask(call=call, slot="text", question=text_wanted(draft))


async def _own(caller: Caller, circles: Circles) -> dict[str, Localized]:
    return {each.slug: each.names for each in await circles.all() if each.slug in caller.circles}


def _ask_decider(
    number: int, own: dict[str, Localized], *, on: str, unknown: str | None = None
) -> Ask:
    deciders = tuple(DeciderOffered(circle=each) for each in (None, *own.values()))
    return Ask(
        call=Call(command="proposing-circle", given={"number": number, "on": on}),
        slot="circle",
        values=(EVERYBODY, *own),
        question=WhichDecider(deciders=deciders, unknown=unknown),
    )


def _ask_options(number: int, refusal: BadOptions | None) -> Ask:
    call = Call(command="proposing-choices", given={"number": number})
    return Ask(call=call, slot="options", question=OptionsWanted(refusal=refusal))


def _then_kind(draft: ResolutionProposal) -> Instead:
    return Instead(call=Call(command="proposing-kind", given={"number": draft.number, "on": "yes"}))


def _named(options: str) -> tuple[str, ...]:
    """Read options: one a line, or with commas; what counts them in a list is none of them."""
    parts = options.splitlines() if "\n" in options.strip() else re.split(r"[;,،؛]", options)
    return tuple(name for part in parts if (name := _LISTED.sub("", part.strip()).strip()))


_LISTED = re.compile(r"^(?:[-*•\u2013]|\d{1,2}[.)]|[A-Za-z][.)])\s+")
