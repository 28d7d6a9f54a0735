"""What the door shows for what it was told: from an answer to a page."""

from dataclasses import dataclass, replace
from datetime import timedelta
from http import HTTPStatus
from math import ceil

from assistant.services.entrance import (
    Answer,
    Full,
    LetIn,
    NameWanted,
    NoRoom,
    NoServer,
    NotBegun,
    PassSpent,
    Planned,
    View,
    WrongCode,
)
from assistant.web.door_pages import Page
from assistant.web.door_sayings import CodePause, HouseFull
from assistant.web.page_frame import SOON


@dataclass(frozen=True)
class Paused:
    """No code is looked at for so many seconds: there were too many wrong ones."""

    seconds: float


@dataclass(frozen=True)
class NotOurs:
    """The form may have been sent by another site's page."""


Refused = Answer | Paused | NotOurs


def home(path: str) -> Page:
    """Return the page for who came without a room's link."""
    return _words(path, "door-home", "door-home-hint", HTTPStatus.OK)


def missing(path: str) -> Page:
    """Return the page where there is no such room, be it deleted or never made."""
    return _words(path, "door-missing", "door-missing-hint", HTTPStatus.NOT_FOUND)


def spent(path: str) -> Page:
    """Return the page where a personal link is used up, or was never one."""
    return _words(path, "door-spent", "door-spent-hint", HTTPStatus.GONE)


def trouble(path: str) -> Page:
    """Return the page where we have failed ourselves."""
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    return replace(_words(path, "door-trouble", "door-trouble-hint", status), wait=SOON)


def left(path: str, view: View, errors: str, *, ended: bool) -> Page:
    """Return the page that people come to from the meeting, or where its server refused them.

    `ended`: it is over for everybody, and not for them alone.

    `errors` is what BigBlueButton adds to the address then: JSON, of which only the key counts.
    """
    if '"maxParticipantsReached"' in errors:
        return Page(kind="left", path=path, view=view, alert="door-was-full")
    heading, hint = ("door-ended", "door-ended-hint") if ended else ("door-left", "door-left-hint")
    return Page(kind="left", path=path, view=view, heading=heading, hint=hint)


def on_matrix(path: str, view: View) -> Page:
    """Return the page of a room that meets on Matrix."""
    if view.matrix_link is None:
        return Page(
            kind="making",
            path=path,
            view=view,
            heading="door-making",
            hint="door-making-hint",
        )
    return Page(kind="matrix", path=path, view=view, heading="door-matrix")


def waiting(path: str, view: View, name: str, planned: Planned | None) -> Page:
    """Return the page of somebody who will be let in."""
    return Page(
        kind="waiting", path=path, view=view, heading="door-waiting", name=name, planned=planned
    )


def refused(form: Page, answer: Refused) -> Page:  # noqa: PLR0911 - one way an answer
    """Return `form` (a guest's or a pass's page) with the reason why nobody was let in."""
    match answer:
        case NoRoom():
            return missing(form.path)
        case PassSpent():
            return spent(form.path)
        case NameWanted():
            return replace(form, status=_UNFIT, alert="door-name-wanted", wrong="name")
        case WrongCode():
            alert = "door-code-wrong" if form.code else "door-code-wanted"
            return replace(form, status=_UNFIT, alert=alert, wrong="code")
        case Paused(seconds):
            wait = ceil(seconds)
            alert_ = CodePause(wait=timedelta(seconds=wait))
            status = HTTPStatus.TOO_MANY_REQUESTS
            return replace(form, status=status, alert=alert_, wrong="code", wait=wait)
        case Full(limit):
            status = HTTPStatus.SERVICE_UNAVAILABLE
            return replace(form, status=status, alert=HouseFull(limit=limit), again=True)
        case NoServer():
            status = HTTPStatus.SERVICE_UNAVAILABLE
            return replace(form, status=status, alert="door-down", again=True, wait=SOON)
        case NotOurs():
            return replace(form, status=HTTPStatus.FORBIDDEN, alert="door-press-again")
        case LetIn() | NotBegun():
            raise AssertionError("these two lead elsewhere")


def _words(path: str, heading: str, hint: str, status: HTTPStatus) -> Page:
    return Page(kind="words", path=path, status=status, heading=heading, hint=hint)


_UNFIT = HTTPStatus.UNPROCESSABLE_ENTITY
