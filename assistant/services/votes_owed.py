"""Which votes wait for somebody's ballot."""

from collections.abc import Collection
from dataclasses import dataclass, replace

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
    """A vote that is open, and those for whom the asker votes: without a ballot, or all."""

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

    async def is_named(self, numbers: Collection[int]) -> bool:
        """Tell whether one of these numbers is a proposal's, wherever that stands."""
        return bool(numbers) and bool(await self._proposals.several(numbers))

    async def of(self, caller: Caller) -> tuple[Owed, ...]:
        """Return what the caller may still answer, what ends first before the rest."""
        votes = await self.open_to(caller)
        asked = [own.voter for vote in votes for own in vote.voters]
        stands = await self._voting.standing([(each.proposal, each.kind) for each in votes], asked)
        found = []
        for vote in votes:
            number = vote.proposal.number
            owing = tuple(own for own in vote.voters if (number, own.voter.voter_id) not in stands)
            if owing:
                found.append(replace(vote, voters=owing))
        return tuple(found)

    async def open_to(self, caller: Caller) -> tuple[Owed, ...]:
        """Return all that the caller may vote in, or vote in anew, in the same order."""
        running = {
            each.number: each
            for each in await self._proposals.in_stages({Stage.OPEN})
            if each.closes_at is not None and each.closes_at > self._now
        }
        theirs = await self._voters.everywhere(caller, running.values())
        kinds = await self._kinds.versions({each.kind_id for each in running.values()})
        in_clear = await self._chats.in_clear(caller.user_id, self._incoming.place)
        found = []
        for number, voters in theirs.items():
            if voters:
                kind = kinds[running[number].kind_id]
                hidden = kind.secret and in_clear
                found.append(
                    Owed(proposal=running[number], kind=kind, voters=voters, in_clear=hidden)
                )
        return tuple(
            sorted(found, key=lambda each: (each.proposal.closes_at, each.proposal.number))
        )
