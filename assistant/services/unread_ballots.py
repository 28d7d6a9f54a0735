"""Messages of voters that nobody can read: each may be a ballot (votes, "Close")."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.ballots import Surface, Voter
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.resolutions import KindOfResolution
from assistant.services.cast_ballots import Said
from assistant.services.kinds import Kinds
from assistant.services.open_ballots import OpenBallots
from assistant.services.proposal_clocks import DECLARE
from assistant.services.secret_ballots import SecretBallots
from assistant.services.vote_horizon import VoteHorizon
from assistant.services.voters import OwnVoter, Voters
from assistant.storage.ballots import BallotRepository
from assistant.storage.callers import CallerRepository
from assistant.storage.due import DueRepository
from assistant.storage.horizon import HorizonRepository, Unread
from assistant.storage.schema import batched
from assistant.storage.unit_of_work import Transaction

_UNREADABLE = {"unreadable": True}


@dataclass(frozen=True, kw_only=True)
class UnreadBallot:
    """A message, and the voters for whom its sender may have cast a ballot with it."""

    message: Unread
    person_id: int | None
    voters: tuple[OwnVoter, ...]


class UnreadBallots:
    """Finds them, and lists those that stay unreadable in the ledger."""

    def __init__(
        self,
        *,
        horizon: HorizonRepository,
        callers: CallerRepository,
        voters: Voters,
        kinds: Kinds,
        rooms: VoteHorizon,
        ballots: BallotRepository,
        open_ballots: OpenBallots,
        secret: SecretBallots,
        due: DueRepository,
        tx: Transaction,
    ) -> None:
        self._horizon = horizon
        self._callers = callers
        self._voters = voters
        self._kinds = kinds
        self._rooms = rooms
        self._ballots = ballots
        self._open_ballots = open_ballots
        self._secret = secret
        self._due = due
        self._now = tx.now

    async def of(self, proposal: Proposal) -> tuple[UnreadBallot, ...]:
        """Return what waits for a key and may be a ballot, in the order in which it came.

        Who has cast a ballot since, or repeated it as they were asked to, is waited for no more.
        """
        messages = await self._messages(proposal)
        callers = await self._callers.of_users({each.sender for each in messages})
        voters = await self._voters.of_each(callers.values(), proposal)
        voter_ids = {own.voter.voter_id for theirs in voters.values() for own in theirs}
        last = await self._last_said(proposal, voter_ids)
        found = []
        for message in messages:
            waiting = [
                own
                for own in voters[message.sender]
                if not _settled(last.get(own.voter.voter_id), message)
            ]
            if waiting:
                person = callers[message.sender].person
                person_id = None if person is None else person.id
                found.append(
                    UnreadBallot(message=message, person_id=person_id, voters=tuple(waiting))
                )
        return tuple(found)

    async def stood_for(self, proposal: Proposal, user_id: str, voter: Voter) -> Unread | None:
        """Return the sender's message that they repeat after the close; None where there is none.

        What they say then was cast in its place and at its time: once, since whatever else they
        say would change a ballot that counts. Who sent several repeats the last one of them.
        """
        if proposal.stage is not Stage.CLOSED:
            return None
        messages = await self._messages(proposal, of=user_id)
        newest = max(messages, key=lambda each: each.sent_at, default=None)
        if newest is None:
            return None
        last = await self._last_said(proposal, (voter.voter_id,))
        return None if _settled(last.get(voter.voter_id), newest) else newest

    async def look_again(self, proposal: Proposal) -> None:
        """Let it be looked at once whether a closed vote still has to wait.

        One that is being counted waits for nobody: whether it is counted again is seen at its end.
        """
        if proposal.stage is Stage.CLOSED and proposal.counting_at is None:
            data = {"proposal": proposal.number}
            await self._due.put(DECLARE, f"{DECLARE}:{proposal.number}", self._now, data)

    async def list_as_unreadable(
        self, proposal: Proposal, kind: KindOfResolution, unread: tuple[UnreadBallot, ...]
    ) -> None:
        """Put them into the ledger of an open vote: they do not count, and everybody sees them.

        A secret vote has no place where they could stand without a name.
        """
        if kind.secret:
            return
        for each in unread:
            for own in each.voters:
                said = Said(
                    content=dict(_UNREADABLE),
                    surface=Surface.COMMAND,
                    ref=f"{each.message.event_id}?{own.voter.voter_id}",
                    sent_at=each.message.sent_at,
                    by=each.person_id,
                )
                await self._open_ballots.cast(proposal, kind, own.voter, said, too_late=False)

    async def _messages(self, proposal: Proposal, *, of: str | None = None) -> list[Unread]:
        assert proposal.opens_at is not None
        assert proposal.closes_at is not None
        found = await self._horizon.unread(
            close=proposal.closes_at,
            since=proposal.opens_at,
            senders=None if of is None else [of],
        )
        kind = await self._kinds.version(proposal.kind_id)
        rooms = await self._rooms.open_to({each.room_id for each in found}, secret=kind.secret)
        return [each for each in found if each.room_id in rooms]

    async def _last_said(
        self, proposal: Proposal, voter_ids: Collection[int]
    ) -> Mapping[int, datetime]:
        """Return when each of these sent their last ballot in time, of those who cast one."""
        kind = await self._kinds.version(proposal.kind_id)
        if kind.secret:
            return await self._secret.last_said(proposal, voter_ids)
        last: dict[int, datetime] = {}
        for some in batched(voter_ids):
            for each in await self._ballots.of_voters([proposal.number], some):
                if each.version == proposal.wording.version and not each.late:
                    known = last.get(each.voter_id, each.sent_at)
                    last[each.voter_id] = max(known, each.sent_at)
        return last


def _settled(last: datetime | None, message: Unread) -> bool:
    """Tell whether a voter's last ballot stands in the place of that message, or of a later one."""
    return last is not None and last >= message.sent_at
