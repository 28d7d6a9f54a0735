"""What the page of a mailed ballot shows for what it was told: from an answer to a page."""

from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus
from math import ceil

from assistant.services.booths import BoothState, BoothView, Taken
from assistant.web.ballot_pages import BallotPage
from assistant.web.ballot_sayings import BallotPause, BallotStands
from assistant.web.page_frame import SOON


def missing(path: str) -> BallotPage:
    """Return the page where a link leads nowhere."""
    return _words(path, "ballot-page-missing", "ballot-page-missing-hint", HTTPStatus.NOT_FOUND)


def trouble(path: str) -> BallotPage:
    """Return the page where we have failed ourselves."""
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    failed = _words(path, "ballot-page-trouble", "ballot-page-trouble-hint", status)
    return replace(failed, wait=SOON)


def hasty(path: str) -> BallotPage:
    """Return the page, to be paused, where there is no form to show."""
    return _words(path, "ballot-page-wait", None, HTTPStatus.OK)


def paused(page: BallotPage, wait: float) -> BallotPage:
    """Return a page with the seconds until it can be tried again."""
    seconds = ceil(wait)
    alert = BallotPause(wait=timedelta(seconds=seconds))
    return replace(page, status=HTTPStatus.TOO_MANY_REQUESTS, alert=alert, wait=seconds)


def taken(path: str, answer: Taken) -> BallotPage:
    """Return the page of a ballot that counts."""
    return BallotPage(
        kind="taken",
        path=path,
        view=answer.view,
        heading="ballot-page-taken",
        said=None if answer.said is None else BallotStands(said=answer.said),
        receipt=answer.receipt,
        replaces=answer.replaces,
    )


def over(path: str, view: BoothView) -> BallotPage:
    """Return the page where nothing can be voted on by this link any more."""
    match view.state:
        case BoothState.DECLARED:
            heading = "ballot-page-declared"
            return BallotPage(kind="declared", path=path, view=view, heading=heading)
        case BoothState.CLOSED:
            gone, heading = HTTPStatus.GONE, "ballot-page-closed"
            return BallotPage(kind="closed", path=path, status=gone, view=view, heading=heading)
    return _words(path, *_OVER[view.state], HTTPStatus.GONE)


def _words(path: str, heading: str, hint: str | None, status: HTTPStatus) -> BallotPage:
    return BallotPage(kind="words", path=path, status=status, heading=heading, hint=hint)


_OVER = {
    BoothState.CHANGED: ("ballot-page-changed", "ballot-page-changed-hint"),
    BoothState.WITHDRAWN: ("ballot-page-withdrawn", "ballot-page-withdrawn-hint"),
    BoothState.NOT_YOURS: ("ballot-page-not-yours", "ballot-page-not-yours-hint"),
}
