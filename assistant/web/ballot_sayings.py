"""What the page of a mailed ballot says that has values; see `ballot_page.ftl`."""

from datetime import datetime, timedelta

from assistant.domain.ballot_marks import Unfit
from assistant.domain.replies import Reply, Zone
from assistant.domain.resolutions import Method


class BallotUntil(Reply, message="ballot-page-until"):
    """Until when ballots are taken."""

    closes_at: datetime
    zone: Zone


class BallotFor(Reply, message="ballot-page-for"):
    """For whom the reader votes."""

    member: str


class BallotHow(Reply, message="ballot-page-how"):
    """How this ballot is marked."""

    method: Method
    most: int
    lowest: int
    highest: int
    seats: int


class BallotUnfit(Reply, message="ballot-page-unfit"):
    """What is wrong with what was sent."""

    unfit: Unfit
    most: int
    lowest: int
    highest: int


class BallotStands(Reply, message="ballot-page-stands"):
    """What counts by now in an open vote."""

    said: Reply


class BallotPause(Reply, message="ballot-page-pause"):
    """Too much came at once."""

    wait: timedelta


class BallotClosed(Reply, message="ballot-page-closed-hint"):
    """When the vote closed; the result comes by mail."""

    closes_at: datetime
    zone: Zone


class BallotOf(Reply, message="ballot-page-of"):
    """Which proposal it is."""

    number: str
