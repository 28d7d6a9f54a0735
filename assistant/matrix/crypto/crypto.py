"""End-to-end encryption for one device of ours, as the loops of the adapter see it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from nio.crypto import InboundGroupSession
from vodozemac import MegolmMessage

from assistant.matrix.crypto.cross_signing import CrossSigning, SignaturesRefused, context
from assistant.matrix.crypto.device_lists import DeviceLists
from assistant.matrix.crypto.intake import Intake
from assistant.matrix.crypto.key_requests import KeyRequests
from assistant.matrix.crypto.key_upload import KeyUpload
from assistant.matrix.crypto.olm_channels import OlmChannels
from assistant.matrix.crypto.outcomes import Decrypted
from assistant.matrix.crypto.reading import Reading
from assistant.matrix.crypto.seeds import SigningKey
from assistant.matrix.crypto.sharing import Sharing
from assistant.matrix.crypto.state import State, forget_device
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable
from assistant.storage.cross_signing import CrossSigningRepository
from assistant.storage.megolm import MegolmRepository
from assistant.storage.unit_of_work import Database, Transaction


class Crypto:
    """How the parts are called, and in which order, stands in ARCHITECTURE."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.lock: asyncio.Lock = state.lock
        self._lists = DeviceLists(state)
        self._channels = OlmChannels(state)
        self._upload = KeyUpload(state)
        self._intake = Intake(state, self._lists, self._upload)
        self._sharing = Sharing(state, self._lists, self._channels)
        self._reading = Reading(state, self._lists)
        self._requests = KeyRequests(state, self._channels)
        self.cross_signing = CrossSigning(state, self._upload)

    @classmethod
    async def load(cls, database: Database, homeserver: Homeserver) -> "Crypto":
        """Take up the device of the homeserver's credentials, or begin a new one."""
        return cls(await State.load(database, homeserver))

    async def absorb(self, sync: dict[str, Any]) -> frozenset[str]:
        """Stage what a sync brings; return the ids of the Megolm sessions that came.

        Hold `lock` from here until the transaction with `write` has committed. Raises nothing,
        whatever the sync holds.
        """
        came = self._intake.absorb(sync)
        self._requests.came(came)
        return came

    async def write(self, tx: Transaction) -> None:
        """Write everything staged since the last write; a failed commit must end the process."""
        await self._state.stage.write(tx)

    async def upkeep(self) -> None:
        """Do what is due: key uploads, device queries, broken sessions, key requests.

        Each step is tried even where one before it failed; then the first `ApiError` or
        `Unreachable` is raised. What it makes is committed before it leaves.
        """
        steps: list[Callable[[], Awaitable[object]]] = [
            self._upload.run,
            lambda: self._lists.refresh(self._lists.outdated()),
            self._channels.unwedge,
            self._requests.send,
            self._refuse_verifications,
        ]
        failed: ApiError | Unreachable | None = None
        for step in steps:
            try:
                await step()
            except (ApiError, Unreachable) as error:
                failed = failed or error
        if failed is not None:
            raise failed

    async def check_signing(self) -> bool:
        """Say whether our device looks signed to others, after mending what needs no password.

        Raises `ApiError` and `Unreachable`.
        """
        try:
            return (await self.cross_signing.check()).is_sound
        except SignaturesRefused:
            return False

    async def decrypt(self, room_id: str, event: dict[str, Any]) -> Decrypted:
        """Return the raw `event` of `room_id` in clear. Not inside a transaction.

        Raises `NoKey` (keep it, see `request_keys`), `Replayed`, `Forged` (refuse it);
        `ApiError` and `Unreachable` when the sender's devices could not be asked for.
        """
        return await self._reading.decrypt(room_id, event)

    async def write_index(self, tx: Transaction, event_id: str) -> None:
        """Write which message index `event_id` used, as `decrypt` found it."""
        await self._reading.write_index(tx, event_id)

    async def forget_keys(self, tx: Transaction, event_id: str) -> None:
        """Replace the key that `decrypt` used for `event_id` by its export at the next index.

        What a failed commit leaves in memory is ahead of the database: end the process.
        """
        await self._reading.forget(tx, event_id)

    async def forget_said(self, content: dict[str, Any]) -> None:
        """Let our own copy of the key of what `encrypt` returned begin after it. Not inside one."""
        index = int(MegolmMessage.from_base64(content["ciphertext"]).message_index())
        async with self._state.database.transaction() as tx:
            await self._reading.forget_before(tx, content["session_id"], index + 1)

    async def request_keys(self, room_id: str, event: dict[str, Any]) -> None:
        """Ask for the key of an event that raised `NoKey`; once a session, with the next upkeep."""
        await self._requests.ask(room_id, event)

    async def encrypt(
        self, room_id: str, users: frozenset[str], type_: str, content: dict[str, Any]
    ) -> dict[str, Any]:
        """Return the content of an `m.room.encrypted` event that every device of `users` reads.

        `users` are those joined and invited. Not inside a transaction; one call at a time for
        each room. Raises `NobodyCanRead` (this room only: try later), `ApiError`, `Unreachable`.
        """
        return await self._sharing.encrypt(room_id, users, type_, content)

    @staticmethod
    async def start_new_device(
        tx: Transaction, *, user_id: str, old_pickle_key: str, new_pickle_key: str
    ) -> None:
        """Make a restored database fit for a new device: Olm state is never revived.

        Inbound room keys, used indexes and cross-signing seeds stay, sealed with the new key.
        Raises `WrongPickleKey` when `old_pickle_key` is not the one that sealed them.
        """
        await forget_device(tx, old_pickle_key)
        if old_pickle_key == new_pickle_key:
            return
        megolm = MegolmRepository(tx.connection)
        async for stored in megolm.pickles():
            session = InboundGroupSession.from_pickle(
                stored.pickle,
                stored.signing_key,
                stored.sender_key,
                stored.room_id,
                old_pickle_key,
            )
            await megolm.repickle(stored, session.pickle(new_pickle_key))
        seeds = CrossSigningRepository(tx.connection)
        for usage, key in (await seeds.keys(user_id)).items():
            bound = context(user_id, usage)
            seed = SigningKey.unsealed(key.seed, old_pickle_key, bound)
            await seeds.reseal(user_id, usage, seed.sealed(new_pickle_key, bound))

    async def _refuse_verifications(self) -> None:
        while self._intake.refusals:
            user_id, device_id, transaction_id = self._intake.refusals[0]
            content = {
                "transaction_id": transaction_id,
                "code": "m.user",
                "reason": "This is an automatic account; nobody can compare emoji here.",
            }
            self._intake.refusals.pop(0)  # first: a courtesy is not worth a second attempt
            await self._channels.send("m.key.verification.cancel", {user_id: {device_id: content}})
