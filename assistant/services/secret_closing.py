"""Ends what links secret ballots to voters, once nothing that comes can count any more."""

from assistant.domain.outgoing import Errand
from assistant.domain.proposals import Proposal
from assistant.domain.receipts import trackers_in
from assistant.domain.standing import leavers
from assistant.services.kinds import Kinds
from assistant.services.poll_keys import PollKeys, key_of, masked_tracker, slot_of
from assistant.services.post import Post
from assistant.storage.ballots import RollRepository
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.storage.unsent import UnsentRepository

SEAL = "seal-votes"
"""The kind of errand that destroys a poll's key and what is left of old rows on the disk."""
SEALED = "sealed"
"""Why a receipt never left."""


class SecretClosing:
    """Leaves of a secret vote what may be published, and nothing else."""

    def __init__(
        self,
        *,
        kinds: Kinds,
        ballots: SecretBallotRepository,
        roll: RollRepository,
        keys: PollKeys,
        unsent: UnsentRepository,
        post: Post,
    ) -> None:
        self._kinds = kinds
        self._ballots = ballots
        self._roll = roll
        self._keys = keys
        self._unsent = unsent
        self._post = post

    async def seal(self, proposal: Proposal) -> None:
        """Leave the ballots under their trackers, without slots and earlier ballots.

        Belongs to the transaction that has them counted: until then a ballot that was sent in time
        may still come in and take the place of another. The key is destroyed right after that is
        committed (`SEAL`), so that no crash in between can make a vote begin again. Does nothing
        for open votes; twice changes nothing.
        """
        kind = await self._kinds.version(proposal.kind_id)
        if not kind.secret:
            return
        await self._drop_unsent(proposal)
        await self._drop_leavers(proposal)
        await self._ballots.seal(proposal.number)
        self._destroy(proposal)

    async def void(self, proposal: Proposal) -> None:
        """Drop all ballots of a secret vote that is amended or withdrawn, and its key.

        Nobody could tell whose they were under the next text, which has a key of its own.
        """
        kind = await self._kinds.version(proposal.kind_id)
        if kind.secret:
            await self._ballots.clear(proposal.number)
            self._destroy(proposal)

    async def _drop_leavers(self, proposal: Proposal) -> None:
        """Drop ballots of who left before the close, where the by-law wants that: last chance."""
        number = proposal.number
        left = leavers(await self._roll.of(number))
        key = await key_of(self._keys, proposal) if left else None
        if key is not None:
            await self._ballots.drop(number, [slot_of(key, each) for each in left])

    async def _drop_unsent(self, proposal: Proposal) -> None:
        """Drop receipts that could not leave until now: beside their readers they name ballots.

        Those that were replaced do, too: what was said with them is some ballot of their readers.
        """
        number = proposal.number
        key = await key_of(self._keys, proposal)
        for txn_id, said in (await self._unsent.saying(f"{number}-")).items():
            for tracker in trackers_in(said, number):
                older = key is not None and await self._ballots.replaced(
                    number, masked_tracker(key, tracker)
                )
                if older or await self._ballots.is_cast(number, tracker):
                    await self._unsent.drop(txn_id, SEALED)

    def _destroy(self, proposal: Proposal) -> None:
        number, version = proposal.number, proposal.wording.version
        data = {"number": number, "version": version}
        self._post.errand(Errand(kind=SEAL, key=seal_key(number, version), data=data))


def seal_key(number: int, version: int) -> str:
    """Return the key of the errand that destroys the key of that version's poll."""
    return f"{SEAL}:{number}:{version}"
