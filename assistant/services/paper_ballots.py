"""Ballots on paper: two tellers enter each, and it counts where both read the same."""

from dataclasses import dataclass
from typing import Any

from assistant.domain.ballots import Surface, Voter
from assistant.domain.incoming import Incoming
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
from assistant.services.open_ballots import OpenBallots
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
from assistant.services.paper_waiting import PaperWaiting
from assistant.services.post import Post
from assistant.services.proposals import Proposals
from assistant.services.roll_names import RollNames
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import Voters
from assistant.services.voting import Voting
from assistant.storage.audit import AuditRepository
from assistant.storage.ballots import RollRepository
from assistant.storage.members import MemberRepository
from assistant.storage.paper_ballots import PaperBallotRepository, PaperEntry
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction


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
        ballots: OpenBallots,
        papers: PaperBallotRepository,
        waiting: PaperWaiting,
        names: RollNames,
        voters: Voters,
        voting: Voting,
        members: MemberRepository,
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
        self._waiting = waiting
        self._names = names
        self._voters = voters
        self._voting = voting
        self._members = members
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
        voter_id, rest = await self._names.meant(proposal, text)
        voter = None if voter_id is None else await self._roll.get(number, voter_id)
        if voter is None or not (people := await self._voters.people(proposal, voter.voter_id)):
            raise NobodyOnRoll(number=str(number), words=Example(f"{number}"))
        name = await self._voters.named(proposal, voter.voter_id)
        agents = [] if proposal.circle_id else await self._members.agents_of(voter.voter_id)
        if teller.id in {each.id for each in people} | {each.person.id for each in agents}:
            raise OwnPaper(member=name)
        if await self._ballots.on_paper(proposal, voter) is False:
            raise VotedAlready(member=name)
        return Slip(proposal=proposal, kind=kind, voter=voter, name=name, teller=teller, rest=rest)

    async def enter(
        self, caller: Caller, slip: Slip, content: dict[str, Any], because: str | None
    ) -> Reply:
        """Note what one teller reads, or count it where another one has read the same before.

        What another one has read since a ballot was counted is compared first: whoever reads what
        stands already reads something else than they did, and both hear of it.
        """
        said = _said(slip, content)
        number, voter_id = slip.proposal.number, slip.voter.voter_id
        mine = PaperEntry(
            number=number,
            voter_id=voter_id,
            version=slip.proposal.wording.version,
            person_id=slip.teller.id,
            content=content,
            because=because,
        )
        first = await self._entered(slip)
        if first is not None and first.person_id != slip.teller.id:
            await self._papers.drop(number, voter_id)
            if first.content != content:
                return await self._differ(slip, first)
            return await self._count(caller, slip, first, mine)
        stands = await self._voting.mine(slip.proposal, slip.voter)
        same = stands is not None and stands.content == content
        if same and because in {None, stands and stands.because}:
            await self._papers.drop(number, voter_id)
            return PaperStands(member=slip.name, said=said)
        await self._papers.put(mine)
        await self._waiting.later(slip.proposal)
        return PaperNoted(member=slip.name, said=said, because=because)

    async def _entered(self, slip: Slip) -> PaperEntry | None:
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
        return PaperCounted(member=slip.name, said=said, because=cast.because, code=_code(cast))

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
