"""The logbook: what was decided or put off, found by words, circle and year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from assistant.domain.ballots import Answer
from assistant.domain.circles import Circle
from assistant.domain.coop import Coop
from assistant.domain.names import alike
from assistant.domain.objections import Objection, ObjectionState
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Refusal, Reply
from assistant.domain.standing import counting
from assistant.services.agreements import Agreed, Agreements
from assistant.services.decision_gists import gist_of
from assistant.services.proposals import Proposals
from assistant.services.tickets import in_circle
from assistant.services.told_results import ToldResults
from assistant.storage.agreements import AgreementRepository
from assistant.storage.ballots import BallotRepository, RollRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.objections import ObjectionRepository
from assistant.storage.proposals import ProposalRepository

MOST = 200
"""Decisions of an answer; who looks for an older one names words or a year."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2200


class NotDecided(Refusal, message="decisions-not-decided"):
    """It is on its way, and nothing is decided."""

    number: str


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A decision in the logbook; `tabled` is why it was put off, where it was."""

    proposal: Proposal
    at: datetime
    tabled: str | None


@dataclass(frozen=True, kw_only=True)
class Dissent:
    """An objection that the circle's test did not qualify."""

    reason: str
    finding: str


@dataclass(frozen=True, kw_only=True)
class Decision:
    """All that the logbook says of one decision."""

    agreed: Agreed
    circle: Circle | None
    at: datetime
    gist: Reply | None
    concerns: tuple[str, ...]
    dissents: tuple[Dissent, ...]
    taken_in: tuple[str, ...]  # objections that changed the text, to whatever version


class Decisions:
    """Reads the logbook, as far as the reader may see it."""

    def __init__(
        self,
        *,
        repository: ProposalRepository,
        proposals: Proposals,
        agreements: Agreements,
        kept: AgreementRepository,
        circles: CircleRepository,
        roll: RollRepository,
        ballots: BallotRepository,
        objections: ObjectionRepository,
        told: ToldResults,
        coop: Coop,
    ) -> None:
        self._repository = repository
        self._proposals = proposals
        self._agreements = agreements
        self._kept = kept
        self._circles = circles
        self._roll = roll
        self._ballots = ballots
        self._objections = objections
        self._told = told
        self._zone = ZoneInfo(coop.timezone)

    async def found(
        self, caller: Caller, asked: str = "", *, most: int | None = MOST
    ) -> tuple[Entry, ...]:
        """Return decisions of the caller's to see, newest first: all words, circles, years match.

        A year is that of the decision, a circle the one that decided; other words stand in the
        title, the text, or why it was put off.
        """
        circles = {each.id: each for each in await self._circles.all()}
        own = {key for key, circle in circles.items() if in_circle(caller, circle)}
        if not caller.in_force:
            return ()
        tabled = await self._kept.tabled()
        every = await self._repository.in_stages({Stage.DECLARED, Stage.WITHDRAWN})
        entries = [
            Entry(proposal=each, at=at, tabled=tabled.get(each.number))
            for each in every
            if each.circle_id is None or each.circle_id in own
            if each.stage is Stage.DECLARED or each.number in tabled
            if (at := _decided_at(each)) is not None
        ]
        year, circle_id, words = _wanted(asked, circles)
        matching = [
            each
            for each in entries
            if year is None or each.at.astimezone(self._zone).year == year
            if circle_id is None or each.proposal.circle_id == circle_id
            if _holds(each, words)
        ]
        matching.sort(key=lambda each: (each.at, each.proposal.number), reverse=True)
        return tuple(matching[:most])

    async def one(self, caller: Caller, number: int) -> Decision:
        """Return one decision; raises `NoSuchProposal` and `NotDecided`."""
        proposal = await self._proposals.meant(caller, number)
        agreed = await self._agreements.of(proposal)
        at = _decided_at(proposal)
        gone = proposal.stage is Stage.WITHDRAWN and agreed.agreement.tabled is not None
        if at is None or not (proposal.stage is Stage.DECLARED or gone):
            raise NotDecided(number=str(number))
        circle_id = proposal.circle_id
        objections = await self._objections.of(number)
        concerns, dissents = await self._voices(proposal, objections)
        return Decision(
            agreed=agreed,
            circle=None if circle_id is None else await self._circles.get(circle_id),
            at=at,
            gist=None if gone else gist_of((await self._told.of(proposal)).verdict),
            concerns=concerns,
            dissents=dissents,
            taken_in=tuple(
                each.reason
                for each in objections
                if each.state is ObjectionState.INTEGRATED and each.reason
            ),
        )

    async def gists(self, entries: Sequence[Entry]) -> dict[int, Reply | None]:
        """Return what votes came to in one line, by their numbers; of what was put off, nothing."""
        declared = [each.proposal for each in entries if each.proposal.stage is Stage.DECLARED]
        told = await self._told.several(declared)
        return {number: gist_of(each.verdict) for number, each in told.items()}

    async def _voices(
        self, proposal: Proposal, objections: Sequence[Objection]
    ) -> tuple[tuple[str, ...], tuple[Dissent, ...]]:
        """Return concerns, withdrawn objections among them, and dissents; they name nobody."""
        number, version = proposal.number, proposal.wording.version
        ballots = await self._ballots.of_version(number, version)
        left = await self._roll.left(number)
        concerns = [
            each.because
            for each in counting(ballots, left)
            if each.because and each.content.get("choice") == Answer.CONCERN
        ]
        dissents = []
        for each in objections:
            if each.version != proposal.wording.version or not each.reason:
                continue
            if each.state is ObjectionState.NOT_QUALIFIED:
                dissents.append(Dissent(reason=each.reason, finding=each.finding or ""))
            elif each.state is ObjectionState.WITHDRAWN:
                concerns.append(each.reason)
        return tuple(dict.fromkeys(concerns)), tuple(dissents)


def _decided_at(proposal: Proposal) -> datetime | None:
    """Return when it was decided; of what was put off, when notice of it was given."""
    return proposal.declared_at or proposal.announced_at


def _wanted(asked: str, circles: dict[int, Circle]) -> tuple[int | None, int | None, list[str]]:
    """Read a year and a circle out of what is asked for; what is left are words to be found."""
    rest = f" {alike(asked)} "
    circle_id = None
    for key, circle in circles.items():
        for name in sorted({circle.slug, *circle.names.values()}, key=len, reverse=True):
            if circle_id is None and f" {alike(name)} " in rest:
                circle_id, rest = key, rest.replace(f" {alike(name)} ", " ", 1)
    year, words = None, []
    for word in rest.split():
        if word.isdecimal() and _FIRST_YEAR <= int(word) <= _LAST_YEAR and year is None:
            year = int(word)
        else:
            words.append(word)
    return year, circle_id, words


def _holds(entry: Entry, words: list[str]) -> bool:
    wording = entry.proposal.wording
    said = alike(" ".join((wording.title, wording.text, *wording.options, entry.tabled or "")))
    return all(word in said for word in words)
