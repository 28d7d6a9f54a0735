"""Frequent questions: what a circle answers before anybody asks it."""

from typing import Annotated

from assistant.api import (
    Args,
    Call,
    Caller,
    DeskKeeping,
    Instead,
    KeptText,
    Language,
    LocaleCode,
    Number,
    Permission,
    Place,
    Prose,
    Reader,
    Reply,
    Rest,
    TextKind,
    TicketPlace,
    command,
)

LONGEST = 4000
LONGEST_NAME = 60
LONGEST_QUESTION = 200


class WhichFaq(Args):
    """The name of an answer; in a ticket's thread, the question that its last reply answers."""

    number: Number | None = None
    name: Annotated[str, Rest(max_length=LONGEST_QUESTION)] | None = None


class FaqOfTicket(Args):
    """A ticket whose last reply is to be kept, and the question that it answers."""

    number: Number
    name: Annotated[str, Rest(max_length=LONGEST_QUESTION)] | None = None


class NamedFaq(Args):
    """The name of an answer."""

    name: Annotated[str, Rest(max_length=LONGEST_NAME)]


class NewFaq(Args):
    """A question and its answer, and the language that they are in."""

    locale: LocaleCode | None = None
    text: Annotated[str, Rest(max_length=LONGEST, verbatim=True)]


class FaqListed(Reply, message="faq-listed"):
    """The questions that the circle answers; () for none."""

    names: tuple[str, ...]


class FaqInLanguage(Reply, message="faq-in-language"):
    """A question and its answer in one language."""

    language: Language
    question: str
    text: Prose


class FaqShown(Reply, message="faq-shown"):
    """A question and its answer, in each of its languages."""

    name: str
    texts: tuple[FaqInLanguage, ...]


class FaqKept(Reply, message="faq-kept"):
    """An answer is kept; `of_ticket`: it was written to a member."""

    question: str
    text: str
    anew: bool
    of_ticket: bool


class FaqDropped(Reply, message="faq-dropped"):
    """An answer is kept no more, in no language."""

    name: str


@command("faq-show", requires=Permission.MEMBER, shared=True, direct=False, rank=93)
async def show(args: WhichFaq, caller: Caller, place: Place, keeping: DeskKeeping) -> Reply:
    """List the circle's answers or show one; in a ticket's thread, keep its last reply as one."""
    if args.number is not None:
        given = {"number": args.number} | ({"name": args.name} if args.name else {})
        return Instead(call=Call(command="faq-from-ticket", given=given))
    if args.name is None:
        names = await keeping.names(caller, place, TextKind.FAQ)
        return FaqListed(names=tuple(each.name for each in names))
    found = await keeping.shown(caller, place, TextKind.FAQ, args.name)
    return FaqShown(
        name=found[0].name,
        texts=tuple(
            FaqInLanguage(
                language=Language(each.language),
                question=each.question or each.name,
                text=Prose(each.text or ""),
            )
            for each in found
        ),
    )


@command(
    "faq-from-ticket",
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    repeatable=False,
    rank=94,
)
async def from_ticket(
    args: FaqOfTicket,
    caller: Caller,
    place: Place,
    reader: Reader,
    here: TicketPlace,
    keeping: DeskKeeping,
) -> FaqKept:
    """Keep the circle's last reply in a ticket, for whoever asks the same."""
    await here.alone(caller, place)  # what was asked and answered is shown
    locale = place.locale or reader.locale
    kept = await keeping.keep_reply(caller, place, args.number, args.name, locale)
    return _kept(kept, of_ticket=True)


@command(
    "faq-keep",
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    repeatable=False,
    rank=95,
)
async def keep(
    args: NewFaq, caller: Caller, place: Place, reader: Reader, keeping: DeskKeeping
) -> FaqKept:
    """Keep an answer to a frequent question."""
    locale = args.locale or place.locale or reader.locale
    return _kept(await keeping.keep_answer(caller, place, args.text, locale), of_ticket=False)


@command(
    "faq-drop",
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    repeatable=False,
    rank=96,
)
async def drop(args: NamedFaq, caller: Caller, place: Place, keeping: DeskKeeping) -> FaqDropped:
    """Keep an answer no more."""
    dropped = await keeping.drop(caller, place, TextKind.FAQ, args.name)
    return FaqDropped(name=dropped[0].name)


def _kept(kept: KeptText, *, of_ticket: bool) -> FaqKept:
    return FaqKept(
        question=kept.text.question or kept.text.name,
        text=kept.text.text or "",
        anew=kept.anew,
        of_ticket=of_ticket,
    )
