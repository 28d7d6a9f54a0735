"""Objections as people deal with them: seen by all, withdrawn by owners, settled by who leads."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assistant.domain.ballot_history import edit_ref
from assistant.domain.ballots import Answer, Surface
from assistant.domain.differences import Difference, differences
from assistant.domain.incoming import Incoming
from assistant.domain.objections import (
    CannotSettle,
    Objection,
    ObjectionState,
    ObjectionStep,
    settled,
)
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Example, Refusal
from assistant.domain.rounds import Finding, finding_of
from assistant.services.ballot_replies import ballot_said
from assistant.services.ballot_times import late, over
from assistant.services.cast_ballots import Cast, Said
from assistant.services.leading import LedBy
from assistant.services.objection_news import ObjectionNews
from assistant.services.proposal_announcing import ProposalAnnouncing, TooLateForThat
from assistant.services.proposals import Proposals
from assistant.services.vote_colleagues import VoteColleagues
from assistant.services.voters import OwnVoter, Voters
from assistant.services.voting import Voting
from assistant.storage.audit import AuditRepository
from assistant.storage.objections import ObjectionRepository
from assistant.storage.remarks import OpinionRepository
from assistant.storage.unit_of_work import Transaction


class NotLeading(Refusal, message="objections-not-leading"):
    """Only who leads a consent records what became of an objection."""

    number: str
    leader: LedBy


class NoSuchObjection(Refusal, message="objections-unknown"):
    """There is no such open objection, or there are several and none was named."""

    number: str
    words: Example


class ObjectionSettled(Refusal, message="objections-settled"):
    """It is settled already."""

    place: int
    state: ObjectionState


class OnOlderText(Refusal, message="objections-older"):
    """It was raised against a text that does not hold any more."""

    place: int


class NothingChanges(Refusal, message="objections-same-text"):
    """The new text says what the old one said."""

    number: str


class FoundToStand(Refusal, message="objection-tests-stands-found"):
    """The circle was asked, and has not found that the objection does not qualify."""

    place: int
    stands: int
    falls: int


class NoOwnObjection(Refusal, message="objections-none-own"):
    """The caller has no objection there that is open."""

    number: str
    words: Example


@dataclass(frozen=True, kw_only=True)
class ObjectionSeen:
    """An objection as the asker sees it; `name` of the voter for who leads and for owners only."""

    objection: Objection
    name: str | None
    mine: bool
    older: bool  # against a text that does not hold any more


class Objections:
    """Lists objections, and records what becomes of them."""

    def __init__(
        self,
        *,
        repository: ObjectionRepository,
        proposals: Proposals,
        announcing: ProposalAnnouncing,
        voters: Voters,
        voting: Voting,
        opinions: OpinionRepository,
        colleagues: VoteColleagues,
        news: ObjectionNews,
        audit: AuditRepository,
        incoming: Incoming,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._proposals = proposals
        self._announcing = announcing
        self._voters = voters
        self._voting = voting
        self._opinions = opinions
        self._colleagues = colleagues
        self._news = news
        self._audit = audit
        self._incoming = incoming
        self._now = tx.now

    async def seen(self, caller: Caller, number: int) -> tuple[Proposal, tuple[ObjectionSeen, ...]]:
        """Return all objections to a proposal, the newest first; raises `NoSuchProposal`."""
        proposal = await self._proposals.meant(caller, number)
        leads = await self._proposals.may_lead(caller, proposal)
        own = await self._own(caller, proposal)
        found = [
            ObjectionSeen(
                objection=each,
                name=(
                    await self._voters.named(proposal, each.voter_id)
                    if leads or each.voter_id in own
                    else None
                ),
                mine=each.voter_id in own,
                older=each.version != proposal.wording.version,
            )
            for each in await self._repository.of(number)
        ]
        return proposal, tuple(reversed(found))

    async def leads(self, caller: Caller, number: int) -> bool:
        """Tell whether the caller records what becomes of objections there."""
        return await self._proposals.may_lead(caller, await self._proposals.meant(caller, number))

    async def meant(
        self, caller: Caller, number: int, place: int | None
    ) -> tuple[Proposal, Objection]:
        """Return the open objection that who leads means; without a place, the only one.

        Raises `NoSuchProposal`, `NotLeading`, `NoSuchObjection`, `OnOlderText`,
        `ObjectionSettled`, and why nothing is changed now.
        """
        proposal = await self._proposals.meant(caller, number)
        if not await self._proposals.may_lead(caller, proposal):
            leader = await self._proposals.led_by(caller, proposal)
            raise NotLeading(number=str(number), leader=leader)
        self._in_time(proposal)
        version = proposal.wording.version
        if place is None:
            every = await self._repository.of(number)
            found = [each for each in every if each.open and each.version == version]
            objection = found[0] if len(found) == 1 else None
        else:
            objection = await self._repository.get(number, place)
        if objection is None:
            raise NoSuchObjection(number=str(number), words=Example(number))
        if objection.version != version:
            raise OnOlderText(place=objection.place)
        if not objection.open:
            raise ObjectionSettled(place=objection.place, state=objection.state)
        return proposal, objection

    async def change(
        self, caller: Caller, number: int, place: int, text: str
    ) -> tuple[Proposal, Objection, tuple[Difference, ...]]:
        """Return what a new text would change; raises as `meant`, and `NothingChanges`."""
        proposal, objection = await self.meant(caller, number, place)
        if proposal.stage is not Stage.OPEN:
            raise TooLateForThat(number=str(number), stage=proposal.stage)
        changes = differences(proposal.wording.text, text)
        if not changes:
            raise NothingChanges(number=str(number))
        return proposal, objection, changes

    async def integrate(self, caller: Caller, number: int, place: int, text: str) -> Proposal:
        """Take an objection into a new version: its notice begins again, everybody is asked again.

        Raises as `change` does.
        """
        before, objection, _ = await self.change(caller, number, place, text)
        done = await self._settle(objection, caller, ObjectionStep.TEST, ObjectionStep.INTEGRATE)
        after = await self._announcing.reword(caller, before, text)
        await self._news.integrated(after, done, before.wording)
        return after

    async def disqualify(self, caller: Caller, number: int, place: int, finding: str) -> Objection:
        """Record that the circle's test found it to be no objection, and why; the dissent stays.

        Raises as `meant` does, and as `check_test`.
        """
        proposal, objection = await self.meant(caller, number, place)
        found = await self.check_test(objection)
        done = await self._settle(
            replace(objection, finding=finding),
            caller,
            ObjectionStep.TEST,
            ObjectionStep.DISQUALIFY,
        )
        await self._news.disqualified(proposal, done, found)
        return done

    async def check_test(self, objection: Objection) -> Finding:
        """Return what the circle found, where it was asked; raise `FoundToStand` if it stands."""
        found = finding_of(await self._opinions.of(objection.number, objection.place))
        if objection.state is ObjectionState.TESTED and not found.disqualifies:
            place = objection.place
            raise FoundToStand(place=place, stands=found.stands, falls=found.falls)
        return found

    async def tested(self, caller: Caller, objection: Objection) -> Objection:
        """Note that the circle is asked about it; it stays open."""
        return await self._settle(objection, caller, ObjectionStep.TEST)

    async def withdraw(self, caller: Caller, number: int) -> tuple[Cast, ...]:
        """Withdraw the caller's own: their ballots are concerns now, with the reasons they had.

        It is a ballot like any other, so that the ledger shows it. Raises `NoOwnObjection`.
        """
        proposal = await self._proposals.meant(caller, number)
        own = await self._own(caller, proposal)
        found = [
            each
            for each in await self._repository.of(number)
            if each.open and each.voter_id in own and each.version == proposal.wording.version
        ]
        if not found:
            raise NoOwnObjection(number=str(number), words=Example(number))
        self._in_time(proposal)
        return tuple(
            [await self._concern(caller, proposal, own[each.voter_id], each) for each in found]
        )

    async def _concern(
        self, caller: Caller, proposal: Proposal, voter: OwnVoter, objection: Objection
    ) -> Cast:
        said = Said(
            content={"choice": Answer.CONCERN.value},
            surface=Surface.COMMAND,
            ref=edit_ref(self._incoming.event_id, str(voter.voter.voter_id)),
            sent_at=self._incoming.cast_at,
            by=None if caller.person is None else caller.person.id,
            because=objection.reason,
        )
        cast = await self._voting.cast(proposal, voter.voter, said)
        await self._colleagues.tell(caller, voter, cast, ballot_said)
        return cast

    async def _settle(
        self, objection: Objection, caller: Caller, *steps: ObjectionStep
    ) -> Objection:
        if objection.state is ObjectionState.TESTED and steps[0] is ObjectionStep.TEST:
            steps = steps[1:]
        try:
            done = settled(objection, *steps)
        except CannotSettle as cannot:
            raise ObjectionSettled(place=objection.place, state=objection.state) from cannot
        if not done.open:
            done = replace(done, settled_at=self._now)
        await self._repository.change(done)
        await self._audit.add(
            f"objection-{steps[-1]}",
            actor=caller.user_id,
            now=self._now,
            person_id=None if caller.person is None else caller.person.id,
            subject=str(objection.number),
            data={"place": objection.place, "version": objection.version},
        )
        return done

    async def _own(self, caller: Caller, proposal: Proposal) -> Mapping[int, OwnVoter]:
        """Return the voters whose ballots the caller casts."""
        found = (await self._voters.everywhere(caller, (proposal,)))[proposal.number]
        return {each.voter.voter_id: each for each in found}

    def _in_time(self, proposal: Proposal) -> None:
        """Raise `NotOpenYet` or `VoteOver` unless the message at hand was sent while it is open."""
        if late(proposal, self._incoming.cast_at):
            raise over(proposal)
