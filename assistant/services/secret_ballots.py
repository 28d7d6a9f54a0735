"""Secret ballots: kept by slots that only the poll's key leads to, without time or order."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from assistant.domain.ballot_history import EDIT, remaining, standing, taken_back_ref
from assistant.domain.ballots import SecretBallot, Voter
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.receipts import SecretReceipt, new_tracker
from assistant.domain.resolutions import KindOfResolution, Pooling
from assistant.services.ballot_times import over
from assistant.services.cast_ballots import Cast, Said
from assistant.services.poll_keys import (
    PollKeys,
    key_of,
    masked,
    masked_tracker,
    opened_time,
    sealed_time,
    slot_of,
)
from assistant.services.vote_restarting import VoteRestarting
from assistant.storage.schema import batched
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.storage.unit_of_work import Transaction


class SecretBallots:
    """Puts ballots into slots and reads them, as long as the key is there."""

    def __init__(
        self,
        *,
        ballots: SecretBallotRepository,
        keys: PollKeys,
        restarting: VoteRestarting,
        tx: Transaction,
    ) -> None:
        self._ballots = ballots
        self._keys = keys
        self._restarting = restarting
        self._tx = tx

    async def cast(
        self, proposal: Proposal, kind: KindOfResolution, voter: Voter, said: Said
    ) -> Cast:
        """Put a ballot into the voter's slot; one whose ref is there already changes nothing.

        Of a voter's ballots the one stands that was sent last, whichever came last. It has a new
        tracker each time: who saw an earlier receipt does not know under which it is published.
        Neither the
        person nor the reason is kept, and the time only as the key opens it; the message that
        brought it can never be read again. Where the key is lost, the vote begins again with this
        ballot, or `VoteOver` is raised once it is closed.
        """
        self._tx.forget_keys()
        key = await self._key(proposal)
        if key is None and proposal.stage is not Stage.OPEN:
            raise over(proposal)  # too late to ask everybody again: what lies there is counted
        if key is None:
            proposal = await self._restarting.restart(proposal)
            key = await self._key(proposal)
            if key is None:
                raise RuntimeError("a key that was just made is not there")
        slot = slot_of(key, voter.voter_id)
        held = await self._ballots.get(proposal.number, slot)
        ref = _masked(key, said.ref)
        if held is not None and ref in {each for each, _, _ in held.earlier}:
            again = _told(proposal, kind, held, changed=False)
            return replace(again, newest=held.earlier[-1][0] == ref)
        before = _retracked(held, key) if held else _empty(proposal, kind, voter, slot)
        now_too = (*before.earlier, (ref, said.content, sealed_time(key, ref, said.sent_at)))
        every = tuple(sorted(now_too, key=lambda each: opened_time(key, each[0], each[2])))
        after = replace(before, content=_stands(every), earlier=every)
        await self._ballots.put(after)
        told = _told(proposal, kind, after, changed=held is None or held.content != said.content)
        return replace(told, replaces=held is not None)

    async def take_back(
        self, proposal: Proposal, kind: KindOfResolution, voter: Voter, event_id: str
    ) -> Cast | None:
        """Bring back what the slot held before the message; None where it cast nothing there."""
        self._tx.forget_keys()
        key = await self._key(proposal)
        held = None if key is None else await self._held(key, proposal, voter)
        if key is None or held is None:
            return None
        gone = taken_back_ref(_masked(key, event_id))
        said = [(ref, content) for ref, content, _ in held.earlier]
        left = {ref for ref, _ in remaining([*said, (gone, {})])}
        if len(left) == len(held.earlier):
            return None
        every = tuple(each for each in held.earlier if each[0] in left)
        after = replace(_retracked(held, key), content=_stands(every), earlier=every)
        await self._ballots.put(after)
        told = _told(proposal, kind, after, changed=held.content != after.content)
        return replace(told, replaces=True)

    async def mine(self, proposal: Proposal, kind: KindOfResolution, voter: Voter) -> Cast | None:
        """Return what the voter's slot holds; None for nothing, and once the key is gone."""
        key = await self._key(proposal)
        held = None if key is None else await self._held(key, proposal, voter)
        if held is None or not held.content:
            return None
        return _told(proposal, kind, held, changed=False)

    async def last_said(
        self, proposal: Proposal, voter_ids: Collection[int]
    ) -> Mapping[int, datetime]:
        """Return when each of these sent what their slot holds, the last of it.

        Of those alone who cast anything; of nobody once the key is gone.
        """
        key = await self._key(proposal)
        if key is None:
            return {}
        found = {}
        slots = {slot_of(key, each): each for each in voter_ids}
        for some in batched(slots):
            for held in await self._ballots.among(proposal.number, some):
                times = [opened_time(key, ref, sealed) for ref, _, sealed in held.earlier]
                if times:
                    found[slots[held.slot]] = max(times)
        return found

    async def voted(self, proposal: Proposal, voter_ids: tuple[int, ...]) -> frozenset[int]:
        """Return which of these voters have cast anything; nobody once the key is gone."""
        key = await self._key(proposal)
        if key is None:
            return frozenset()
        slots = {slot_of(key, each): each for each in voter_ids}
        taken = await self._ballots.taken(proposal.number, slots)
        return frozenset(slots[slot] for slot in taken)

    async def standing(
        self, proposals: Collection[Proposal], voters: Collection[Voter]
    ) -> frozenset[tuple[int, int]]:
        """Return (proposal, voter) of those whose slots hold a ballot; none where no key is."""
        found: set[tuple[int, int]] = set()
        for proposal in proposals:
            if (key := await self._key(proposal)) is not None:
                number = proposal.number
                theirs = {each.voter_id for each in voters if each.number == number}
                slots = {slot_of(key, each): each for each in theirs}
                found |= {(number, slots[s]) for s in await self._ballots.filled(number, slots)}
        return frozenset(found)

    async def replaced(self, proposal: Proposal, tracker: str) -> bool:
        """Tell whether a later ballot took the place of that receipt's; False once it is sealed.

        Whoever asks has the receipt, and would find at the latest in what is published that it is
        of no ballot. What has taken its place is never said.
        """
        key = await self._key(proposal)
        if key is None:
            return False
        return await self._ballots.replaced(proposal.number, masked_tracker(key, tracker))

    async def knows(self, proposal: Proposal) -> bool:
        """Tell whether the key that leads from voters to ballots is there."""
        return await self._key(proposal) is not None

    async def _key(self, proposal: Proposal) -> bytes | None:
        """Return the poll's key; None once it is gone, or is about to go: ballots are sealed."""
        if proposal.stage not in {Stage.OPEN, Stage.CLOSED} or proposal.counting_at is not None:
            return None
        return await key_of(self._keys, proposal)

    async def _held(self, key: bytes, proposal: Proposal, voter: Voter) -> SecretBallot | None:
        return await self._ballots.get(proposal.number, slot_of(key, voter.voter_id))


def _stands(every: tuple[tuple[str, dict[str, Any], str], ...]) -> dict[str, Any]:
    return standing([(ref, content) for ref, content, _ in every]) or {}


def _empty(proposal: Proposal, kind: KindOfResolution, voter: Voter, slot: str) -> SecretBallot:
    # Classes are published beside a ballot: they stay out wherever they decide nothing.
    counted_apart = kind.pooling is Pooling.EACH_CLASS
    return SecretBallot(
        number=proposal.number,
        slot=slot,
        tracker=new_tracker(),
        content={},
        classes=voter.classes if counted_apart else (),
    )


def _retracked(held: SecretBallot, key: bytes) -> SecretBallot:
    """Return it under another tracker; that it had the last one is known to the key alone."""
    # Sorted, as their order would tell which was the last one.
    older = sorted({*held.receipts, masked_tracker(key, held.tracker)})
    return replace(held, tracker=new_tracker(), receipts=tuple(older))


def _masked(key: bytes, ref: str) -> str:
    return EDIT.join(masked(key, part) for part in ref.split(EDIT))


def _told(
    proposal: Proposal, kind: KindOfResolution, ballot: SecretBallot, *, changed: bool
) -> Cast:
    content: dict[str, Any] | None = ballot.content or None
    receipt = SecretReceipt(number=proposal.number, tracker=ballot.tracker) if kind.binds else None
    return Cast(
        proposal=proposal,
        kind=kind,
        content=content,
        because=None,
        receipt=receipt,
        changed=changed,
    )
