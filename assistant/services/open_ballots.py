"""Open ballots: each is one more entry of the ledger, chained to the one before."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from assistant.domain.ballot_entries import entry_of
from assistant.domain.ballot_history import TAKEN_BACK, edit_ref, remaining
from assistant.domain.ballot_history import Said as Entry
from assistant.domain.ballots import Ballot, Surface, Voter
from assistant.domain.ledger import entry_hash
from assistant.domain.proposals import Proposal
from assistant.domain.receipts import OpenReceipt
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.standing import in_order_of_sending
from assistant.services.cast_ballots import Cast, Said
from assistant.storage.ballots import BallotRepository
from assistant.storage.votes_cast import VotesCastRepository


class OpenBallots:
    """Appends to ledgers, and reads them."""

    def __init__(self, *, ballots: BallotRepository, cast: VotesCastRepository) -> None:
        self._ballots = ballots
        self._cast = cast

    async def cast(
        self,
        proposal: Proposal,
        kind: KindOfResolution,
        voter: Voter,
        said: Said,
        *,
        too_late: bool,
    ) -> Cast:
        """Append a ballot; one whose ref is there already changes nothing.

        Where it was sent before one that is there, as when its key came late, that one stands.
        """
        before = await self.mine(proposal, kind, voter)
        known = await self._ballots.by_ref(proposal.number, said.ref)
        if known is None:
            known = await self._append(proposal, voter, said, too_late=too_late)
            await self._follow(proposal, voter, said)
        stands = next(reversed(await self._in_time(proposal, voter)), known)
        told = await self._told(proposal, kind, known if too_late else stands)
        return replace(told, changed=before is None or before.content != told.content)

    async def mine(self, proposal: Proposal, kind: KindOfResolution, voter: Voter) -> Cast | None:
        """Return the ballot of the voter that counts as things stand; None where none does."""
        in_time = await self._in_time(proposal, voter)
        if not in_time or not in_time[-1].content:
            return None
        return await self._told(proposal, kind, in_time[-1])

    async def standing(
        self, proposals: Collection[Proposal], voters: Collection[Voter]
    ) -> frozenset[tuple[int, int]]:
        """Return (proposal, voter) of those for whom a ballot counts, as things stand."""
        if not proposals or not voters:
            return frozenset()
        versions = {each.number: each.wording.version for each in proposals}
        every = await self._ballots.of_voters(versions, {each.voter_id for each in voters})
        in_time = in_order_of_sending(
            each for each in every if each.version == versions[each.number] and not each.late
        )
        last = {(each.number, each.voter_id): each.content for each in in_time}
        return frozenset(whose for whose, content in last.items() if content)

    async def history(self, proposal: Proposal, voter: Voter) -> tuple[Entry, ...]:
        """Return what the voter said in time on the text that holds, as it was sent."""
        every = await self._in_time(proposal, voter)
        return tuple((each.ref, each.content) for each in every)

    async def on_paper(self, proposal: Proposal, voter: Voter) -> bool | None:
        """Tell whether the ballot of the voter that counts was cast on paper; None: none does."""
        in_time = await self._in_time(proposal, voter)
        if not in_time or not in_time[-1].content:
            return None
        return in_time[-1].surface is Surface.PAPER

    async def elsewhere(self, proposal: Proposal, voters: Collection[Voter]) -> frozenset[int]:
        """Return those of these voters whose ballot that counts was not cast on paper."""
        version, ids = proposal.wording.version, {each.voter_id for each in voters}
        every = await self._ballots.of_voters({proposal.number}, ids)
        in_time = _in_time(every, version)
        last = {each.voter_id: each for each in in_time}
        return frozenset(
            each.voter_id
            for each in last.values()
            if each.content and each.surface is not Surface.PAPER
        )

    async def brought_back(self, proposal: Proposal, said: Said, ref: str) -> Said:
        """Return what is said by taking back all that came after `ref`: where, by whom, and why.

        Minutes say where a ballot was cast that counts, and who is forgotten takes their reason
        along, whoever brought it back.
        """
        found = await self._ballots.by_ref(proposal.number, ref)
        if found is None:
            return said
        return replace(said, surface=found.surface, by=found.person_id, because=found.because)

    async def _in_time(self, proposal: Proposal, voter: Voter) -> list[Ballot]:
        every = await self._ballots.of_voter(proposal.number, voter.voter_id)
        return _in_time(every, proposal.wording.version)

    async def _follow(self, proposal: Proposal, voter: Voter, said: Said) -> None:
        """Say anew what follows from taking back, where that did not know of this ballot yet.

        It was sent before, and came later: what a voter took back since was another message.
        """
        in_time = await self._in_time(proposal, voter)
        last = in_time[-1] if in_time else None
        if last is None or last.ref == said.ref or not last.ref.startswith(TAKEN_BACK):
            return
        left = remaining((each.ref, each.content) for each in in_time)
        content = left[-1][1] if left else {}
        if content == last.content:
            return
        again = Said(
            content=content,
            surface=said.surface,
            ref=edit_ref(last.ref, said.ref),
            sent_at=last.sent_at,
            by=said.by,
        )
        if left:
            again = await self.brought_back(proposal, again, left[-1][0])
        await self._append(proposal, voter, again, too_late=False)

    async def _append(
        self, proposal: Proposal, voter: Voter, said: Said, *, too_late: bool
    ) -> Ballot:
        if proposal.salt is None or proposal.start_hash is None:
            raise ValueError(f"the ledger of {proposal.number} was never begun")
        version, last = proposal.wording.version, await self._ballots.last(proposal.number)
        follows = last is not None and last.version == version
        ballot = Ballot(
            number=proposal.number,
            position=1 if last is None else last.position + 1,
            version=version,
            voter_id=voter.voter_id,
            person_id=said.by,
            surface=said.surface,
            ref=said.ref,
            sent_at=said.sent_at,
            late=too_late,
            content=said.content,
            because=said.because,
            previous=last.hash if last is not None and follows else proposal.start_hash,
            hash="",
        )
        place = 1 + await self._cast.entries(proposal.number, version)
        entry = entry_of(ballot, position=place, classes=voter.classes, salt=proposal.salt)
        ballot = replace(ballot, hash=entry_hash(ballot.previous, entry))
        await self._ballots.add(ballot)
        return ballot

    async def _told(self, proposal: Proposal, kind: KindOfResolution, ballot: Ballot) -> Cast:
        receipt = None
        if kind.binds:
            earlier = await self._cast.entries(
                proposal.number, ballot.version, before=ballot.position
            )
            receipt = OpenReceipt(number=proposal.number, position=earlier + 1, hash=ballot.hash)
        return Cast(
            proposal=proposal,
            kind=kind,
            content=ballot.content or None,
            because=ballot.because,
            receipt=receipt,
            changed=False,
            late=ballot.late,
        )


def _in_time(every: Iterable[Ballot], version: int) -> list[Ballot]:
    return in_order_of_sending(
        each
        for each in every
        if each.version == version and not each.late and not each.content.get("unreadable")
    )
