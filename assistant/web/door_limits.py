"""Keeps whoever guesses codes or links at the doors slow, within a bounded memory."""

import ipaddress
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

REMEMBERED = 10_000
"""Clients, and rooms, that are remembered at most; those that tried last stay."""

CLIENT_BURST, CLIENT_REFILL = 5, 60.0
"""Wrong codes of one client at once, and seconds until it may try one more."""

ROOM_BURST, ROOM_REFILL = 30, 30.0
"""The same for one room, whoever tries: somebody with many addresses is held up, too.

That a crowd of guessers can make honest people wait is the price; whoever comes with a personal
link types no code, and who is waiting already is not asked for it again.
"""


@dataclass
class _Bucket:
    tokens: float
    counted: float


class Buckets:
    """A bucket of tokens a key: `burst` of them, one more each `refill` seconds."""

    def __init__(self, burst: int, refill: float, clock: Callable[[], float] = monotonic) -> None:
        self._burst = burst
        self._refill = refill
        self._clock = clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def __len__(self) -> int:
        return len(self._buckets)

    def wait(self, key: str) -> float:
        """Return the seconds until there is a token; 0 where there is one."""
        bucket = self._buckets.get(key)
        return 0.0 if bucket is None else max(0.0, (1 - self._now(bucket)) * self._refill)

    def take(self, key: str) -> None:
        """Take one; look with `wait` before."""
        bucket = self._buckets.setdefault(key, _Bucket(float(self._burst), self._clock()))
        bucket.tokens = self._now(bucket) - 1
        bucket.counted = self._clock()
        self._buckets.move_to_end(key)
        while len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)

    def give_back(self, key: str) -> None:
        """Give one back; a bucket that is full is not kept."""
        bucket = self._buckets.get(key)
        if bucket is not None:
            bucket.tokens += 1
            if self._now(bucket) >= self._burst:
                del self._buckets[key]

    def _now(self, bucket: _Bucket) -> float:
        gained = (self._clock() - bucket.counted) / self._refill
        return min(float(self._burst), bucket.tokens + gained)


class CodeLimits:
    """How often codes may be typed, by client and by room."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self.clients = Buckets(CLIENT_BURST, CLIENT_REFILL, clock)
        self.rooms = Buckets(ROOM_BURST, ROOM_REFILL, clock)

    def begin(self, slug: str, client: str) -> float:
        """Count a try before it is made, so that many at once count, too.

        Returns 0, or the seconds to wait: then the try is not made, nor counted.
        """
        wait = max(self.rooms.wait(slug), self.clients.wait(client))
        if wait == 0:
            self.rooms.take(slug)
            self.clients.take(client)
        return wait

    def was_right(self, slug: str, client: str) -> None:
        """Let a try not count: the code was right, or no code was asked for."""
        self.rooms.give_back(slug)
        self.clients.give_back(client)

    def no_such_room(self, slug: str) -> None:
        """Remember nothing of a room that there is not: made-up ones would push out real ones."""
        self.rooms.give_back(slug)


@dataclass(frozen=True)
class BallotLimits:
    """How often links may be guessed by one client, and ballots be changed by one link.

    Nobody needs more, and a script must not fill a ledger.
    """

    guesses: Buckets = field(default_factory=lambda: Buckets(10, 6.0))
    ballots: Buckets = field(default_factory=lambda: Buckets(10, 10.0))


def client_of(peer: str | None, forwarded: str | None) -> str:
    """Return who asks, for counting: an IPv4 address, or the /64 of an IPv6 one.

    `forwarded` is `X-Forwarded-For`. It counts only where a proxy on this machine passes it on,
    and of it only the last address, which that proxy itself has seen.
    """
    try:
        address = ipaddress.ip_address(peer or "")
        if address.is_loopback and forwarded:
            address = ipaddress.ip_address(forwarded.rpartition(",")[2].strip())
    except ValueError:
        return peer or ""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((int(address), 64), strict=False))
    return str(address)
