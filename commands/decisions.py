"""The logbook of decisions."""

from datetime import datetime
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    DecisionFile,
    Decisions,
    Example,
    Localized,
    Number,
    Permission,
    Prose,
    Reader,
    Reply,
    Rest,
    RoundWords,
    Transaction,
    VerdictOutcome,
    command,
    in_brief,
    review_due,
)

_TEXT = 600
"""Characters of a text that the logbook shows; the minutes have all of it."""
_VOICES = 2


class Asked(Args):
    """What is looked for: words, a circle, a year; nothing for all."""

    text: Annotated[str, Rest(max_length=200)] = ""


class WhichDecision(Args):
    """A decision by its number."""

    number: Number


class DecisionLine(Reply, message="decisions-line"):
    """A decision in the logbook; `outcome` None: it was put off."""

    number: str
    title: str
    outcome: VerdictOutcome | None
    at: datetime
    due: bool  # its review is due


class DecisionsListed(Reply, message="decisions-listed"):
    """The logbook, or what was looked for in it; () for nothing."""

    asked: str | None
    lines: tuple[DecisionLine, ...]


class DecisionsSent(Reply, message="decisions-file-sent"):
    """The table follows; 0: there is nothing yet."""

    count: int


class Concern(Reply, message="decisions-concern"):
    """A concern, or with a finding an objection that did not qualify."""

    text: str
    finding: str | None


class TakenIn(Reply, message="decisions-taken-in"):
    """An objection that changed the text."""

    text: str


class DecisionShown(Reply, message="decisions-shown"):
    """One decision with all that was agreed."""

    number: str
    title: str
    text: Prose
    cut: bool
    circle: Localized | None
    outcome: VerdictOutcome | None
    tabled: str | None
    at: datetime
    gist: Reply | None  # who or what was chosen, or the numbers
    responsible: tuple[str, ...]
    criteria: str | None
    review_at: datetime | None
    reviewed_at: datetime | None
    voices: tuple[Concern | TakenIn, ...]
    more: int
    words: Example


@command("decisions-list", requires=Permission.MEMBER, private=True, rank=67)
async def list_decisions(
    args: Asked, caller: Caller, decisions: Decisions, words: RoundWords, tx: Transaction
) -> DecisionsListed:
    """List what was decided, or what of it fits the words."""
    asked = words.searched(args.text)
    lines = tuple(
        DecisionLine(
            number=str(each.proposal.number),
            title=each.proposal.wording.title,
            outcome=(
                None
                if each.proposal.outcome is None
                else VerdictOutcome(outcome=each.proposal.outcome)
            ),
            at=each.at,
            due=review_due(each.proposal, tx.now),
        )
        for each in await decisions.found(caller, asked)
    )
    return DecisionsListed(asked=asked or None, lines=lines)


@command("decisions-file", requires=Permission.MEMBER, private=True, rank=69)
async def send_file(caller: Caller, reader: Reader, file: DecisionFile) -> DecisionsSent:
    """Send all decisions as a table for spreadsheets and programs."""
    return DecisionsSent(count=await file.send(caller, reader.locale))


@command("decisions-show", requires=Permission.MEMBER, private=True, about="proposal", rank=68)
async def show(args: WhichDecision, caller: Caller, decisions: Decisions) -> DecisionShown:
    """Show a decision: what came of it, and what was agreed."""
    found = await decisions.one(caller, args.number)
    proposal, agreement = found.agreed.proposal, found.agreed.agreement
    text = proposal.wording.text
    voices: tuple[Concern | TakenIn, ...] = (
        *(TakenIn(text=each) for each in found.taken_in),
        *(Concern(text=each, finding=None) for each in found.concerns),
        *(Concern(text=each.reason, finding=each.finding) for each in found.dissents),
    )
    shown = len(voices) if len(voices) <= _VOICES else _VOICES - 1  # a line says how many more
    return DecisionShown(
        number=str(proposal.number),
        title=proposal.wording.title,
        text=Prose(text[:_TEXT]),
        cut=len(text) > _TEXT,
        circle=None if found.circle is None else found.circle.names,
        outcome=None if proposal.outcome is None else VerdictOutcome(outcome=proposal.outcome),
        tabled=agreement.tabled,
        at=found.at,
        gist=found.gist,
        responsible=tuple(each.name for each in found.agreed.people),
        criteria=in_brief(agreement.criteria),
        review_at=proposal.review_at if proposal.stands else None,
        reviewed_at=agreement.reviewed_at,
        voices=voices[:shown],
        more=len(voices) - shown,
        words=Example(proposal.number),
    )
