"""Tellers: two or more people who enter paper ballots, named by who leads the vote."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Person
from assistant.domain.proposals import RUNNING, Proposal
from assistant.domain.replies import Example
from assistant.domain.subjects import Subject
from assistant.services.ballot_asking import NOUN
from assistant.services.ballot_times import over
from assistant.services.colleagues import Colleagues
from assistant.services.paper_replies import (
    AskedToTell,
    BadTellers,
    NoSuchTeller,
    NotLeadingVote,
    PaperSecret,
    TellerOutside,
)
from assistant.services.post import Post
from assistant.services.proposals import Proposals
from assistant.services.voters import Voters
from assistant.storage.audit import AuditRepository
from assistant.storage.callers import CallerRepository
from assistant.storage.paper_ballots import PaperBallotRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

FEWEST = 2


@dataclass(frozen=True, kw_only=True)
class Named:
    """Who counts the papers of a vote from now on."""

    proposal: Proposal
    people: tuple[Person, ...]


class Tellers:
    """Names tellers."""

    def __init__(
        self,
        *,
        proposals: Proposals,
        repository: ProposalRepository,
        papers: PaperBallotRepository,
        colleagues: Colleagues,
        voters: Voters,
        callers: CallerRepository,
        audit: AuditRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._repository = repository
        self._papers = papers
        self._colleagues = colleagues
        self._voters = voters
        self._callers = callers
        self._audit = audit
        self._post = post
        self._now = tx.now

    async def name(self, caller: Caller, number: int, listed: Collection[Sequence[str]]) -> Named:
        """Make these people the tellers of a vote, in place of those before; they are told.

        `listed` names them as in `Colleagues.several`.

        Nobody who wrote the proposal or leads the vote is one, so that at least three people stand
        behind each paper that counts. Raises `NoSuchProposal`, `NotLeadingVote`, `PaperSecret`,
        `VoteOver`, `NoSuchTeller`, `TellerOutside` and `BadTellers`.
        """
        proposal = await self._proposals.meant(caller, number)
        leads = await self._proposals.may_lead(caller, proposal)
        if caller.person is None or not (leads or await self._proposals.writes(caller, proposal)):
            leader = await self._proposals.led_by(caller, proposal)
            raise NotLeadingVote(number=str(number), leader=leader)
        if (await self._proposals.kind(proposal)).secret:
            raise PaperSecret(number=str(number))
        if proposal.stage not in RUNNING:
            raise over(proposal)
        meant = await self._colleagues.several(caller, listed)
        tellers = [await self._teller(proposal, said, found) for said, found in meant]
        people = {each.id: each for each in tellers}
        authors = await self._repository.authors_of(number)
        barred = {caller.person.id, proposal.author_id, proposal.facilitator_id, *authors}
        if len(people) < FEWEST or barred & people.keys():
            raise BadTellers(words=Example(str(number)))
        before = await self._papers.tellers_of(number)
        await self._papers.name(number, frozenset(people))
        await self._audit.add(
            "paper-tellers",
            actor=caller.user_id,
            now=self._now,
            person_id=caller.person.id,
            subject=str(number),
            data={"tellers": sorted(people)},
        )
        for person in people.values():
            if person.id not in before:
                await self._ask(proposal, person, caller.person.name)
        return Named(proposal=proposal, people=tuple(people.values()))

    async def _teller(self, proposal: Proposal, said: str, found: Person | None) -> Person:
        address = None if found is None else await self._voters.address(found)
        if found is None or address is None:
            raise NoSuchTeller(said=said)
        if not await self._proposals.sees(await self._callers.of_user(address), proposal):
            raise TellerOutside(number=str(proposal.number), name=found.name)
        return found

    async def _ask(self, proposal: Proposal, person: Person, name: str) -> None:
        address = await self._voters.address(person)
        if address is None:
            return
        self._post.relay(
            user_id=address,
            message=AskedToTell(
                number=str(proposal.number),
                title=proposal.wording.title,
                name=name,
                words=Example(str(proposal.number)),
            ),
            priority=Priority.RELAY,
            about=Subject(NOUN, proposal.number),
        )
