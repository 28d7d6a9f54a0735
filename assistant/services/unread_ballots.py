"""Messages of voters that nobody can read: each may be a ballot (votes, "Close")."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.ballots import Ballot, Surface
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.resolutions import KindOfResolution
from assistant.services.cast_ballots import Said
from assistant.services.open_ballots import OpenBallots
from assistant.services.voters import NotOnRoll, NoVoteNow, OwnVoter, VotedByOthers, Voters
from assistant.storage.ballots import BallotRepository
from assistant.storage.callers import CallerRepository
from assistant.storage.horizon import HorizonRepository, Unread

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
        ballots: BallotRepository,
        open_ballots: OpenBallots,
    ) -> None:
        self._horizon = horizon
        self._callers = callers
        self._voters = voters
        self._ballots = ballots
        self._open_ballots = open_ballots

    async def of(self, proposal: Proposal) -> tuple[UnreadBallot, ...]:
        """Return what waits for a key and may be a ballot, in the order in which it came.

        Who has cast a ballot since in an open vote has repeated it: then it is none any more.
        """
        assert proposal.opens_at is not None
        assert proposal.closes_at is not None
        unread = await self._horizon.unread(close=proposal.closes_at, since=proposal.opens_at)
        if not unread:
            return ()
        repeated = await self._repeated(proposal)
        found = []
        for message in unread:
            caller = await self._callers.of_user(message.sender)
            try:
                voters = await self._voters.of(caller, proposal)
            except (NotOnRoll, NoVoteNow, VotedByOthers):
                continue
            waiting = tuple(
                each
                for each in voters
                if not any(
                    ballot.voter_id == each.voter.voter_id and ballot.sent_at >= message.sent_at
                    for ballot in repeated
                )
            )
            if waiting:
                person_id = None if caller.person is None else caller.person.id
                found.append(UnreadBallot(message=message, person_id=person_id, voters=waiting))
        return tuple(found)

    async def stands_for(self, proposal: Proposal, user_id: str) -> datetime | None:
        """Return when a sender sent in time what nobody could read; None where nothing was.

        What they repeat after the close, as they are asked to, was cast then.
        """
        if proposal.stage is not Stage.CLOSED:
            return None
        assert proposal.opens_at is not None
        assert proposal.closes_at is not None
        unread = await self._horizon.unread(
            close=proposal.closes_at, since=proposal.opens_at, senders=[user_id]
        )
        return unread[-1].sent_at if unread else None

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

    async def _repeated(self, proposal: Proposal) -> tuple[Ballot, ...]:
        kept = await self._ballots.of(proposal.number)
        return tuple(
            each for each in kept if each.version == proposal.wording.version and not each.late
        )
