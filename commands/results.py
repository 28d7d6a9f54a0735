"""Results of votes: shown and drawn, their minutes, their ledger, and receipts held against it."""

from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    Example,
    Number,
    Permission,
    Reader,
    Reply,
    Rest,
    Results,
    Standing,
    command,
)

_LINES = 3
"""Lines of a count that an answer shows; the rest is in the picture and in the minutes."""


class WhichResult(Args):
    """A proposal by its number."""

    number: Number


class Receipt(Args):
    """What a ballot was answered with."""

    receipt: Annotated[str, Rest(max_length=100, verbatim=True)]


class ResultShown(Reply, message="results-shown"):
    """A result, explained, with what was counted; `published`: anybody can count it again."""

    number: str
    title: str
    verdict: Reply
    note: Reply | None
    lines: tuple[Reply, ...]
    more: bool
    published: bool
    words: Example


class MinutesSent(Reply, message="results-minutes-sent"):
    """The minutes follow."""

    number: str


class Exported(Reply, message="results-exported"):
    """The ledger follows, with the script that counts it again."""

    number: str
    ballots: int


class TotalsExported(Reply, message="results-totals-exported"):
    """Totals follow: too few ballots were cast in secret."""

    number: str


class BallotVerified(Reply, message="results-verified"):
    """An open ballot stands in the ledger."""

    number: str
    standing: Standing
    position: int
    declared: bool


class BallotVoid(Reply, message="results-verified-void"):
    """A ballot stands in the ledger of a text that is not to be decided any more.

    `withdrawn`: the proposal was taken back; else that text was amended. `position` None: secret.
    """

    number: str
    version: int
    position: int | None
    withdrawn: bool


class SecretVerified(Reply, message="results-verified-secret"):
    """A secret ballot was counted."""

    number: str
    published: bool


class SecretKept(Reply, message="results-verified-kept"):
    """A secret ballot is kept, and its vote is not declared yet."""

    number: str


@command("results-show", requires=Permission.LINKED, private=True, about="proposal", rank=31)
async def show(args: WhichResult, caller: Caller, reader: Reader, results: Results) -> ResultShown:
    """Show what a vote came to, and send its picture."""
    vote = await results.declared(caller, args.number)
    results.send_picture(vote, reader.locale)
    told = vote.told
    return ResultShown(
        number=str(args.number),
        title=vote.proposal.wording.title,
        verdict=told.verdict,
        note=vote.note,
        lines=told.lines[-_LINES:] if told.by_rounds else told.lines[:_LINES],
        more=len(told.lines) > _LINES,
        published=told.published,
        words=Example(str(args.number)),
    )


@command("results-minutes", requires=Permission.LINKED, private=True, about="proposal", rank=32)
async def send_minutes(
    args: WhichResult, caller: Caller, reader: Reader, results: Results
) -> MinutesSent:
    """Send the minutes of a vote, as PDF and as Markdown."""
    vote = await results.declared(caller, args.number)
    results.send_minutes(vote, reader.locale)
    return MinutesSent(number=str(args.number))


@command("results-export", requires=Permission.LINKED, private=True, about="proposal", rank=33)
async def export(args: WhichResult, caller: Caller, results: Results) -> Reply:
    """Send the ledger of a vote with the script that counts it again."""
    vote = await results.declared(caller, args.number)
    results.send_export(vote)
    if not vote.told.published:
        return TotalsExported(number=str(args.number))
    return Exported(number=str(args.number), ballots=vote.told.ballots)


@command("results-verify", requires=Permission.LINKED, private=True, rank=34)
async def verify(args: Receipt, caller: Caller, results: Results) -> Reply:
    """Say what became of the ballot that a receipt is of."""
    found = await results.verify(caller, args.receipt)
    number = str(found.proposal.number)
    declared = found.proposal.declared_at is not None
    if found.void:
        return BallotVoid(
            number=number,
            version=found.version,
            position=found.position,
            withdrawn=found.version == found.proposal.wording.version,
        )
    if found.standing is not None and found.position is not None:
        return BallotVerified(
            number=number,
            standing=found.standing,
            position=found.position,
            declared=declared,
        )
    if not declared:
        return SecretKept(number=number)
    return SecretVerified(number=number, published=found.published)
