"""Ballots on paper: two tellers enter each, and it counts where both read the same."""

import re
from dataclasses import dataclass
from typing import Any

from assistant.domain.ballots import Surface, Voter
from assistant.domain.incoming import Incoming
from assistant.domain.names import alike
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Person
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Example, Reply
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.subjects import Subject
from assistant.services.ballot_asking import NOUN
from assistant.services.ballot_replies import ballot_said
from assistant.services.ballot_times import late, over
from assistant.services.cast_ballots import Cast, Said
from assistant.services.kinds import Kinds
from assistant.services.paper_replies import (
    NobodyOnRoll,
    NotATeller,
    OwnPaper,
    PaperCounted,
    PaperDiffers,
    PaperNoted,
    PaperSecret,
    PaperStands,
    PaperTold,
    VotedAlready,
)
from assistant.services.post import Post
from assistant.services.proposals import Proposals
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import Voters
from assistant.services.voting import Voting
from assistant.storage.audit import AuditRepository
from assistant.storage.ballots import BallotRepository, RollRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.paper_ballots import PaperBallotRepository, PaperEntry
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

_WORDS_OF_A_NAME = 10


@dataclass(frozen=True, kw_only=True)
class Slip:
    """A voter's paper as a teller holds it: `rest` is what they have read on it."""

    proposal: Proposal
    kind: KindOfResolution
    voter: Voter
    name: str
    teller: Person
    rest: str


class PaperBallots:
    """Takes what tellers read. Nobody but the two, and the voter's own people, hears of it."""

    def __init__(
        self,
        *,
        proposals: Proposals,
        kinds: Kinds,
        roll: RollRepository,
        ballots: BallotRepository,
        papers: PaperBallotRepository,
        voters: Voters,
        voting: Voting,
        members: MemberRepository,
        circles: CircleRepository,
        persons: PersonRepository,
        mails: VoteMails,
        audit: AuditRepository,
        incoming: Incoming,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._kinds = kinds
        self._roll = roll
        self._ballots = ballots
        self._papers = papers
        self._voters = voters
        self._voting = voting
        self._members = members
        self._circles = circles
        self._persons = persons
        self._mails = mails
        self._audit = audit
        self._incoming = incoming
        self._post = post
        self._now = tx.now

    async def slip(self, caller: Caller, number: int, text: str) -> Slip:
        """Return whose paper a teller speaks of, and what they read on it.

        Raises `NoSuchProposal`, `PaperSecret`, `NotATeller`, `NotOpenYet`, `VoteOver` (paper that
        is entered after the close is refused), `NobodyOnRoll`, `OwnPaper` and `VotedAlready`.
        """
        proposal = await self._proposals.meant(caller, number)
        kind = await self._kinds.version(proposal.kind_id)
        if kind.secret:
            raise PaperSecret(number=str(number))
        teller = caller.person
        if teller is None or teller.id not in await self._papers.tellers_of(number):
            raise NotATeller(number=str(number))
        if late(proposal, self._incoming.cast_at):
            raise over(proposal)
        voter_id, rest = await self._meant(proposal, text)
        voter = None if voter_id is None else await self._roll.get(number, voter_id)
        if voter is None or not (people := await self._voters.people(proposal, voter.voter_id)):
            raise NobodyOnRoll(number=str(number), words=Example(f"{number}"))
        name = await self._voters.named(proposal, voter.voter_id)
        agents = [] if proposal.circle_id else await self._members.agents_of(voter.voter_id)
        if teller.id in {each.id for each in people} | {each.person.id for each in agents}:
            raise OwnPaper(member=name)
        stands = await self._voting.mine(proposal, voter)
        if stands is not None and await self._surface(proposal, voter) is not Surface.PAPER:
            raise VotedAlready(member=name)
        return Slip(proposal=proposal, kind=kind, voter=voter, name=name, teller=teller, rest=rest)

    async def enter(
        self, caller: Caller, slip: Slip, content: dict[str, Any], because: str | None
    ) -> Reply:
        """Note what one teller reads, or count it where another one has read the same before."""
        said = _said(slip, content)
        stands = await self._voting.mine(slip.proposal, slip.voter)
        number, voter_id = slip.proposal.number, slip.voter.voter_id
        if stands is not None and stands.content == content:
            await self._papers.drop(number, voter_id)
            return PaperStands(member=slip.name, said=said)
        mine = PaperEntry(
            number=number,
            voter_id=voter_id,
            version=slip.proposal.wording.version,
            person_id=slip.teller.id,
            content=content,
            because=because,
        )
        first = await self._waiting(slip)
        if first is None or first.person_id == slip.teller.id:
            await self._papers.put(mine)
            return PaperNoted(member=slip.name, said=said)
        await self._papers.drop(number, voter_id)
        if first.content != content:
            return await self._differ(slip, first)
        return await self._count(caller, slip, first, mine)

    async def _waiting(self, slip: Slip) -> PaperEntry | None:
        """Return what another teller has read, if they still are one and the text still holds."""
        found = await self._papers.entry(slip.proposal.number, slip.voter.voter_id)
        if found is None or found.version != slip.proposal.wording.version:
            return None
        tellers = await self._papers.tellers_of(slip.proposal.number)
        return found if found.person_id in tellers else None

    async def _count(
        self, caller: Caller, slip: Slip, first: PaperEntry, second: PaperEntry
    ) -> Reply:
        cast = await self._voting.cast(
            slip.proposal,
            slip.voter,
            Said(
                content=second.content,
                surface=Surface.PAPER,
                ref=f"paper:{self._incoming.event_id}",
                sent_at=self._incoming.cast_at,
                by=None,
                because=first.because or second.because,
            ),
        )
        data = {
            "voter": slip.voter.voter_id,
            "tellers": sorted((first.person_id, second.person_id)),
        }
        await self._audit.add(
            "paper-ballot",
            actor=caller.user_id,
            now=self._now,
            person_id=slip.teller.id,
            subject=str(slip.proposal.number),
            data=data,
        )
        await self._tell(slip, cast)
        said = ballot_said(cast)
        return PaperCounted(member=slip.name, said=said, code=_code(cast))

    async def _differ(self, slip: Slip, first: PaperEntry) -> Reply:
        number = str(slip.proposal.number)
        message = PaperDiffers(number=number, member=slip.name, words=Example(number))
        other = await self._persons.get(first.person_id)
        address = None if other is None else await self._voters.address(other)
        if address is not None:
            about = Subject(NOUN, slip.proposal.number)
            self._post.relay(user_id=address, message=message, priority=Priority.RELAY, about=about)
        return message

    async def _tell(self, slip: Slip, cast: Cast) -> None:
        """Tell the voter's people, who may have given no paper to anybody."""
        number, said = str(slip.proposal.number), ballot_said(cast)
        for person in await self._voters.people(slip.proposal, slip.voter.voter_id):
            address = await self._voters.address(person)
            if address is None:
                ref = f"paper:{self._incoming.event_id}:{person.id}"
                await self._mails.counted(cast, slip.voter.voter_id, person, said, ref=ref)
                continue
            self._post.relay(
                user_id=address,
                message=PaperTold(
                    number=number,
                    title=slip.proposal.wording.title,
                    member=slip.name,
                    said=said,
                    code=_code(cast),
                    words=Example(number),
                ),
                priority=Priority.RELAY,
                about=Subject(NOUN, slip.proposal.number),
            )

    async def _surface(self, proposal: Proposal, voter: Voter) -> Surface | None:
        """Return where the newest ballot of a voter on the text that holds was cast."""
        every = await self._ballots.of_voter(proposal.number, voter.voter_id)
        here = [
            each
            for each in every
            if each.version == proposal.wording.version and not each.late and each.content
        ]
        return here[-1].surface if here else None

    async def _meant(self, proposal: Proposal, text: str) -> tuple[int | None, str]:
        """Return the voter whose name or key a text begins with, and what follows."""
        called = await self._called(proposal)
        words = list(re.finditer(r"\S+", text))[:_WORDS_OF_A_NAME]
        for last in reversed(words):
            name = alike(text[: last.end()].strip().rstrip(":,;"))
            if (found := called.get(name)) is not None:
                one = next(iter(found)) if len(found) == 1 else None
                return one, text[last.end() :].lstrip(" \t:,;")
        return None, text

    async def _called(self, proposal: Proposal) -> dict[str, set[int]]:
        called: dict[str, set[int]] = {}
        if proposal.circle_id is not None:
            for person in await self._circles.people_of(proposal.circle_id):
                called.setdefault(alike(person.name), set()).add(person.id)
            return called
        for member in await self._members.all():
            for name in {alike(member.name), alike(member.key)}:
                called.setdefault(name, set()).add(member.id)
        return called


def _said(slip: Slip, content: dict[str, Any]) -> Reply | None:
    return ballot_said(
        Cast(
            proposal=slip.proposal,
            kind=slip.kind,
            content=content,
            because=None,
            receipt=None,
            changed=False,
        )
    )


def _code(cast: Cast) -> Example | None:
    return None if cast.receipt is None else Example(cast.receipt.code)
