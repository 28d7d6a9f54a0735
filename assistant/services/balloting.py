"""Votes as people cast them in chat: who may, for whom, in time, and who else is told."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from assistant.domain.ballot_history import edit_ref
from assistant.domain.ballots import Surface
from assistant.domain.incoming import Incoming
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Example, Refusal
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.subjects import EDIT, Subject
from assistant.services.ballot_asking import NOUN
from assistant.services.ballot_delivery import BallotDelivery
from assistant.services.ballot_places import BallotPlaces
from assistant.services.ballot_reading import polled_content
from assistant.services.ballot_times import late
from assistant.services.cast_ballots import Cast, Said
from assistant.services.kinds import Kinds
from assistant.services.proposal_opening import ProposalOpening
from assistant.services.proposals import Proposals
from assistant.services.refused_ballots import RefusedBallots
from assistant.services.unread_ballots import UnreadBallots
from assistant.services.vote_colleagues import VoteColleagues, Wording
from assistant.services.voters import OwnVoter, Voters
from assistant.services.voting import Voting
from assistant.storage.answers import AnswerRepository
from assistant.storage.horizon import Unread
from assistant.storage.subjects import SubjectRepository
from assistant.storage.unit_of_work import Transaction


class OlderText(Refusal, message="votes-older-text"):
    """A poll about an earlier version of the text was answered."""

    number: str
    words: Example


class VoterNotTheirs(Refusal, message="votes-not-theirs"):
    """A poll was answered for a voter whose ballot is somebody else's to cast by now."""

    number: str
    words: Example


@dataclass(frozen=True, kw_only=True)
class Booth:
    """One vote as somebody comes to it: for whom they vote, and what stands of each."""

    proposal: Proposal
    kind: KindOfResolution
    voters: tuple[OwnVoter, ...]


IsBallot = Callable[[KindOfResolution, tuple[str, ...]], bool]
"""Tells whether what was said is a ballot of such a vote, with these options."""
Mine = tuple[tuple[OwnVoter, Cast | None], ...]
"""What stands of each voter."""


class Balloting:
    """Takes what people type, tap, edit and take back."""

    def __init__(
        self,
        *,
        proposals: Proposals,
        kinds: Kinds,
        voters: Voters,
        voting: Voting,
        opening: ProposalOpening,
        delivery: BallotDelivery,
        unread: UnreadBallots,
        refused: RefusedBallots,
        places: BallotPlaces,
        answers: AnswerRepository,
        subjects: SubjectRepository,
        incoming: Incoming,
        colleagues: VoteColleagues,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._kinds = kinds
        self._voters = voters
        self._voting = voting
        self._opening = opening
        self._delivery = delivery
        self._unread = unread
        self._refused = refused
        self._places = places
        self._answers = answers
        self._subjects = subjects
        self._incoming = incoming
        self._colleagues = colleagues
        self._tx = tx

    async def booth(
        self,
        caller: Caller,
        number: int,
        *,
        ballot: IsBallot | None = None,
        takes_back: bool = False,
    ) -> Booth:
        """Return the vote of that number; raises NoSuchProposal, and why the caller has no vote.

        Raises `VoteInClear` where it is secret and the chat is not, unless a message is taken back.
        Where `ballot` says that a ballot is refused by that, it is counted among those refused.
        What was written about a secret vote can never be read again, whatever it is. A vote whose
        hour came before that was written opens now, where its own row has not fallen due yet.
        """
        proposal = await self._proposals.meant(caller, number)
        if proposal.opens_at is not None and proposal.opens_at <= self._incoming.cast_at:
            await self._opening.open(proposal)
            proposal = await self._proposals.meant(caller, number)
        kind = await self._kinds.version(proposal.kind_id)
        if kind.secret:
            self._tx.forget_keys()
        try:
            late(proposal, self._incoming.cast_at)
            voters = await self._voters.of(caller, proposal)
            if kind.secret and not takes_back:
                await self._places.refuse(caller, proposal, voters, place=self._incoming.place)
        except Refusal as refusal:
            if ballot is not None and ballot(kind, proposal.wording.options):
                self._refused.note(proposal, refusal)
            raise
        return Booth(proposal=proposal, kind=kind, voters=voters)

    async def own(self, caller: Caller, number: int) -> tuple[Booth, Mine, bool]:
        """Return a vote, also one that is over, with what stands of the caller's.

        False where nobody can tell any more whose ballots are whose. Raises as `booth`, and
        `VoteOver` for what was withdrawn.
        """
        proposal = await self._proposals.meant(caller, number)
        kind = await self._kinds.version(proposal.kind_id)
        if kind.secret:
            self._tx.forget_keys()
        if proposal.stage is not Stage.DECLARED:
            late(proposal, self._incoming.cast_at)
        voters = await self._voters.of(caller, proposal)
        known = await self._voting.knows(proposal)
        if kind.secret and known:
            await self._places.refuse(caller, proposal, voters, place=self._incoming.place)
        booth = Booth(proposal=proposal, kind=kind, voters=voters)
        return booth, await self.mine(booth), known

    async def cast(
        self,
        caller: Caller,
        booth: Booth,
        voter: OwnVoter,
        content: dict[str, Any],
        *,
        because: str | None = None,
        edits: str | None = None,
        surface: Surface = Surface.COMMAND,
        told: Wording,
    ) -> Cast:
        """Cast what the message at hand says; `edits` names the message that it edits."""
        event_id = self._incoming.event_id
        place_of = await self._unread_before(caller, booth.proposal, voter)
        # What repeats has the ref of what nobody could read, so that the two are one ballot.
        ref = event_id if place_of is None else place_of.event_id
        if edits is not None and place_of is None:
            ref = edit_ref(edits, event_id)
        elif len(booth.voters) > 1:
            # One message may speak for several: each has a ballot of its own by it.
            ref = edit_ref(ref, str(voter.voter.voter_id))
        said = self._said(caller, content, surface, ref, because)
        if place_of is not None:
            said = replace(said, sent_at=place_of.sent_at)
        try:
            cast = await self._voting.cast(booth.proposal, voter.voter, said)
        except Refusal as refusal:
            self._refused.note(booth.proposal, refusal)
            raise
        if not cast.late:
            await self._unread.look_again(booth.proposal)
        if surface is Surface.COMMAND:
            # Edits and the deletion of this message are about the vote from now on.
            part = "" if edits is None else EDIT
            await self._subjects.note(event_id, Subject(NOUN, booth.proposal.number, part))
        await self._colleagues.tell(caller, voter, cast, told)
        return cast

    async def moved(
        self, caller: Caller, booth: Booth, voter: OwnVoter, edits: str, *, told: Wording
    ) -> tuple[OwnVoter, ...]:
        """Take back what a message said for others before it was edited to speak for `voter`.

        Returns those others.
        """
        found = []
        for other in booth.voters:
            if other.voter == voter.voter:
                continue
            said = self._said(caller, {}, Surface.COMMAND, self._incoming.event_id, None)
            back = await self._voting.take_back(booth.proposal, other.voter, said, event_id=edits)
            if back is not None:
                await self._colleagues.tell(caller, other, back, told)
                found.append(other)
        return tuple(found)

    async def polled(
        self,
        caller: Caller,
        booth: Booth,
        *,
        part: str,
        answers: tuple[str, ...],
        told: Wording,
    ) -> tuple[OwnVoter, Cast]:
        """Cast what was tapped in a poll; raises what `polled_voter` does."""
        voter = self.polled_voter(booth, part)
        content = polled_content(booth.proposal, booth.kind, answers)
        cast = await self.cast(caller, booth, voter, content, surface=Surface.POLL, told=told)
        return voter, cast

    def polled_voter(self, booth: Booth, part: str) -> OwnVoter:
        """Return for whom a poll asked; raises `VoterNotTheirs`, `OlderText`."""
        _, version, voter_id = part.split(":")
        number = str(booth.proposal.number)
        found = [each for each in booth.voters if str(each.voter.voter_id) == voter_id]
        if not found:
            raise VoterNotTheirs(number=number, words=Example(number))
        if version != str(booth.proposal.wording.version):
            raise OlderText(number=number, words=Example(number))
        return found[0]

    async def withdraw(
        self, caller: Caller, booth: Booth, event_id: str, *, told: Wording
    ) -> tuple[OwnVoter, Cast] | None:
        """Bring back the ballot before what that message cast; None where it cast none.

        Only who wrote the message takes it back; what others redact changes nothing.
        """
        if await self._answers.author_of(event_id) != caller.user_id:
            return None
        found = None
        for voter in booth.voters:
            ref = self._incoming.event_id
            said = self._said(caller, {}, Surface.COMMAND, ref, None)
            cast = await self._voting.take_back(
                booth.proposal, voter.voter, said, event_id=event_id
            )
            if cast is not None:
                await self._colleagues.tell(caller, voter, cast, told)
                found = voter, replace(cast, back=cast.changed)
        return found

    async def post_again(self, caller: Caller, number: int, part: str, event_id: str) -> None:
        """Post a poll again that somebody else ended by that event, while ballots are taken."""
        proposal = await self._proposals.meant(caller, number)
        _, version, voter_id = part.split(":")
        if proposal.stage is Stage.OPEN and version == str(proposal.wording.version):
            await self._delivery.again(proposal, int(voter_id), caller.user_id, event_id)

    async def mine(self, booth: Booth) -> Mine:
        """Return what stands of each voter for whom the caller votes."""
        return tuple(
            [(each, await self._voting.mine(booth.proposal, each.voter)) for each in booth.voters]
        )

    def _said(
        self,
        caller: Caller,
        content: dict[str, Any],
        surface: Surface,
        ref: str,
        because: str | None,
    ) -> Said:
        person = caller.person
        return Said(
            content=content,
            surface=surface,
            ref=ref,
            sent_at=self._incoming.cast_at,
            by=None if person is None else person.id,
            because=because,
        )

    async def _unread_before(
        self, caller: Caller, proposal: Proposal, voter: OwnVoter
    ) -> Unread | None:
        """Return what the message at hand repeats: who was asked to is not late."""
        if not late(proposal, self._incoming.cast_at):
            return None
        return await self._unread.stood_for(proposal, caller.user_id, voter.voter)
