"""Keys of secret votes: what links slots to voters, kept out of database and backups."""

import hmac
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Protocol

from assistant.domain.proposals import Proposal

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_SIZE = 8
"""Bytes of a time: milliseconds since 1970."""


class PollKeys(Protocol):
    """Keeps a key for each secret vote, by the number of its proposal and its version."""

    async def make(self, number: int, version: int) -> None:
        """Make a key and keep it for good before returning; one that is there stays."""

    async def get(self, number: int, version: int) -> bytes | None:
        """Return the key of 32 bytes; None where it was destroyed, or lost with its machine."""

    async def destroy(self, number: int, version: int) -> None:
        """Destroy a key, for good before returning; does nothing where there is none."""


async def key_of(keys: PollKeys, proposal: Proposal) -> bytes | None:
    """Return the key that the ballots of this vote were put into slots by; None where it is lost.

    A file is no part of a transaction: a key whose making was not committed is not the vote's, and
    under it everybody could vote a second time.
    """
    key = await keys.get(proposal.number, proposal.wording.version)
    # Votes that were open before keys had prints have none.
    known = key is not None and proposal.key_print in {None, print_of(key)}
    return key if known else None


async def made(keys: PollKeys, proposal: Proposal) -> Proposal:
    """Make a key for the vote, or take the one that nothing was kept by; return it with its print.

    The key is the vote's once the transaction that keeps the proposal is committed.
    """
    number, version = proposal.number, proposal.wording.version
    await keys.make(number, version)
    key = await keys.get(number, version)
    if key is None:
        raise RuntimeError("a key that was just made is not there")
    return replace(proposal, key_print=print_of(key))


def print_of(key: bytes) -> str:
    """Return by what a key is known and cannot be made again: SHA-256 of 32 random bytes."""
    return sha256(b"print:" + key).hexdigest()


def slot_of(key: bytes, voter_id: int) -> str:
    """Return under what a voter's secret ballot is kept: HMAC-SHA256, 64 hexadecimal digits."""
    return hmac.new(key, f"voter:{voter_id}".encode(), sha256).hexdigest()


def masked(key: bytes, ref: str) -> str:
    """Return what stands for an event's id beside a secret ballot: nobody's without the key."""
    return hmac.new(key, f"ref:{ref}".encode(), sha256).hexdigest()


def masked_tracker(key: bytes, tracker: str) -> str:
    """Return what stands for a receipt that was replaced, beside what has taken its place."""
    return hmac.new(key, f"tracker:{tracker}".encode(), sha256).hexdigest()


def sealed_time(key: bytes, ref: str, instant: datetime) -> str:
    """Return when the event `ref` was sent, to the millisecond, as only the key opens it.

    In clear it would name the event to whoever has the rows of those that came in. Nothing but the
    time of the event `ref` is ever sealed with `ref`, so that no stream of bits is used twice.
    """
    sent = (instant - _EPOCH) // _MILLISECOND
    return (sent ^ _stream(key, ref)).to_bytes(_SIZE).hex()


def opened_time(key: bytes, ref: str, sealed: str) -> datetime:
    """Return the instant that was sealed."""
    sent = int.from_bytes(bytes.fromhex(sealed)) ^ _stream(key, ref)
    return _EPOCH + sent * _MILLISECOND


def _stream(key: bytes, ref: str) -> int:
    digest = hmac.new(key, f"time:{ref}".encode(), sha256).digest()
    return int.from_bytes(digest[:_SIZE])
