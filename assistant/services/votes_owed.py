"""Which votes wait for somebody's ballot."""

from dataclasses import dataclass

from assistant.domain.incoming import Incoming
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.resolutions import KindOfResolution
from assistant.services.kinds import Kinds
from assistant.services.private_chats import PrivateChats
from assistant.services.voters import OwnVoter, Voters
from assistant.services.voting import Voting
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction


@dataclass(frozen=True, kw_only=True)
class Owed:
    """A vote that is open, and those without a ballot for whom the asker votes."""

    proposal: Proposal
    kind: KindOfResolution
    voters: tuple[OwnVoter, ...]
    in_clear: bool  # it is secret, and the asker's chat is not


class VotesOwed:
    """Looks through what is open; that is little at any one time."""

    def __init__(
        self,
        *,
        proposals: ProposalRepository,
        kinds: Kinds,
        voters: Voters,
        voting: Voting,
        chats: PrivateChats,
        incoming: Incoming,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._kinds = kinds
        self._voters = voters
        self._voting = voting
        self._chats = chats
        self._incoming = incoming
        self._now = tx.now

    async def of(self, caller: Caller) -> tuple[Owed, ...]:
        """Return what the caller may still answer, what ends first before the rest."""
        running = {
            each.number: each
            for each in await self._proposals.in_stages({Stage.OPEN})
            if each.closes_at is not None and each.closes_at > self._now
        }
        theirs = await self._voters.everywhere(caller, running.values())
        kinds = await self._kinds.versions({each.kind_id for each in running.values()})
        votes = [
            (running[number], kinds[running[number].kind_id])
            for number, voters in theirs.items()
            if voters
        ]
        asked = [own.voter for voters in theirs.values() for own in voters]
        in_clear = await self._chats.in_clear(caller.user_id, self._incoming.place)
        stands = await self._voting.standing(votes, asked)
        found = []
        for proposal, kind in votes:
            number = proposal.number
            owing = tuple(
                own for own in theirs[number] if (number, own.voter.voter_id) not in stands
            )
            if owing:
                hidden = kind.secret and in_clear
                found.append(Owed(proposal=proposal, kind=kind, voters=owing, in_clear=hidden))
        return tuple(
            sorted(found, key=lambda each: (each.proposal.closes_at, each.proposal.number))
        )
