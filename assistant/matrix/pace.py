"""How long the adapter's loops wait, in one place, so that tests can hurry."""

from dataclasses import dataclass
from datetime import timedelta

BYTES_A_SECOND = 100_000
"""What a connection is given for a large file, beside the usual patience."""


@dataclass(frozen=True, kw_only=True)
class Pace:
    """Waiting times in seconds, where nothing else is said."""

    poll: float = 30.0  # of one long-polling sync
    patience: float = 30.0  # beyond that, or for any other call, until the server counts as silent
    making: float = 120.0  # for a file to be made
    first_pause: float = 1.0  # after a failure; doubles with each further one
    longest_pause: float = 60.0
    key_patience: float = 5.0  # for a key that is probably just coming
    acquaint: float = 3.0  # between somebody's coming into a room of ours and our first words there
    receipt_after: float = 1.0  # read receipts of one room are gathered for so long
    look: float = 1.0  # between two looks for rows that another process wrote
    drain: float = 10.0  # at a stop, for what is running
    lease: int = 20  # whole seconds, by the database's clock
    lookup_after: timedelta = timedelta(hours=12)  # the server forgets transaction ids after a day
    errand_patience: timedelta = timedelta(days=2)  # until one that fails for now is given up
    rooms_at_once: int = 16
    sends_at_once: int = 16
