"""`/v/SECRET`: where a mailed link leads, and a ballot is cast without Matrix."""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from http import HTTPStatus
from math import ceil
from time import monotonic

import structlog
from aiohttp import web

from assistant.domain.ballot_marks import marks_of
from assistant.services.booths import Booths, BoothState, BoothView, NotTaken, Taken
from assistant.web.ballot_pages import BallotPage, BallotPages, unfit
from assistant.web.ballot_sayings import BallotPause, BallotStands
from assistant.web.door_cookies import KEPT, VISITOR, DoorSeal, keep
from assistant.web.door_limits import Buckets
from assistant.web.door_visits import Visit, Visits

log = structlog.get_logger()

_FIELDS = 70
"""Fields of a form at most; one with the most options that there may be has 55."""
_LONGEST_ONCE = 64
_OURS = frozenset({"token", "lang", "once"})
_TYPES = {"json": "application/json", "py": "text/x-python"}


@dataclass(frozen=True)
class BallotLimits:
    """How often links may be guessed by one client, and ballots be changed by one link."""

    guesses: Buckets
    ballots: Buckets


def ballot_limits(clock: Callable[[], float] = monotonic) -> BallotLimits:
    """Return the limits: nobody needs more, and a script must not fill a ledger."""
    return BallotLimits(guesses=Buckets(10, 6.0, clock), ballots=Buckets(10, 10.0, clock))


class BallotDoor:
    """Shows a ballot and takes it. Only a POST casts anything: mail scanners open every link."""

    def __init__(
        self,
        booths: Booths,
        pages: BallotPages,
        seal: DoorSeal,
        public_url: str,
        limits: BallotLimits | None = None,
    ) -> None:
        self._booths = booths
        self._pages = pages
        self._visits = Visits(seal, pages.words, public_url, _FIELDS)
        self._secure = public_url.startswith("https:")
        self._limits = limits or ballot_limits()

    def open(self, router: web.UrlDispatcher) -> None:
        """Add the routes."""
        router.add_get("/v/{secret}", self._at(self._look))
        router.add_post("/v/{secret}", self._at(self._cast))
        router.add_get("/v/{secret}/{file}", self._at(self._file))

    def _at(
        self, welcome: Callable[[Visit, str], Awaitable[web.Response]]
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def handle(request: web.Request) -> web.Response:
            visit = await self._visits.read(request)
            secret = request.match_info["secret"]
            try:
                return await welcome(visit, secret)
            except web.HTTPException:
                raise
            except Exception:
                log.exception("the page of a ballot failed")
                return self._show(visit, _trouble(self._pages.path(secret)))

        return handle

    async def _look(self, visit: Visit, secret: str) -> web.Response:
        view = await self._booths.look(secret)
        return self._answer(visit, secret, view)

    async def _cast(self, visit: Visit, secret: str) -> web.Response:
        fields = _fields(visit)
        view = await self._booths.look(secret)
        if view is None or view.state is not BoothState.OPEN:
            return self._answer(visit, secret, view)  # a guess keeps nobody from writing
        if not visit.ours:
            return self._ask_again(visit, secret, view, "ballot-page-press-again")
        if (wait := self._limits.ballots.wait(secret)) > 0:
            return self._ask_again(visit, secret, view, wait)
        once = dict(visit.fields).get("once", "")[:_LONGEST_ONCE]
        answer = await self._booths.cast(secret, fields, once=once)
        if answer is not None:
            self._limits.ballots.take(secret)
        if isinstance(answer, Taken):
            return self._show(visit, self._taken(secret, answer, visit), answer.view)
        if isinstance(answer, NotTaken):
            form = self._form(visit, secret, answer.view, fields)
            alert = "ballot-page-sent-before" if answer.unfit is None else unfit(
                answer.view, answer.unfit
            )  # fmt: skip
            form = replace(form, alert=alert, status=HTTPStatus.UNPROCESSABLE_ENTITY)
            return self._show(visit, form, answer.view)
        return self._answer(visit, secret, answer)

    async def _file(self, visit: Visit, secret: str) -> web.Response:
        name = visit.request.match_info["file"]
        view = await self._booths.look(secret)
        if view is None or name not in view.files:
            raise web.HTTPNotFound
        if (wait := self._limits.ballots.wait(secret)) > 0:
            return self._show(visit, _paused(self._pages.path(secret), wait), view)
        self._limits.ballots.take(secret)  # the whole vote is read for each
        content = await self._booths.file(secret, name)
        if content is None:
            raise web.HTTPNotFound
        headers = {**self._pages.headers, "Content-Disposition": f'attachment; filename="{name}"'}
        kind = _TYPES.get(name.rpartition(".")[2], "text/plain")
        return web.Response(body=content, content_type=kind, charset="utf-8", headers=headers)

    def _ask_again(
        self, visit: Visit, secret: str, view: BoothView, why: str | float
    ) -> web.Response:
        """Show the form with what was marked, and why nothing was cast."""
        form = self._form(visit, secret, view, _fields(visit))
        if isinstance(why, str):
            form = replace(form, alert=why, status=HTTPStatus.FORBIDDEN)
        else:
            paused = _paused(form.path, why)
            form = replace(form, alert=paused.alert, status=paused.status, wait=paused.wait)
        return self._show(visit, form, view)

    def _answer(self, visit: Visit, secret: str, view: BoothView | None) -> web.Response:
        """Show what a link leads to; only who comes with one that leads nowhere has to wait.

        Honest people may share the address of who guesses, and a proxy may hide all of them.
        """
        path = self._pages.path(secret)
        if view is None:
            if (wait := self._limits.guesses.wait(visit.client)) > 0:
                return self._show(visit, _paused(path, wait))
            self._limits.guesses.take(visit.client)
            return self._show(visit, _missing(path))
        if view.state is BoothState.OPEN:
            stands = view.stands
            options = view.proposal.wording.options
            marks = {} if stands is None else marks_of(view.kind, options, stands, view.because)
            form = self._form(visit, secret, view, marks)
            return self._show(visit, replace(form, receipt=view.receipt), view)
        if view.state is BoothState.DECLARED:
            page = BallotPage(kind="declared", path=path, view=view, heading="ballot-page-declared")
        elif view.state is BoothState.CLOSED:
            page = BallotPage(
                kind="closed",
                path=path,
                view=view,
                heading="ballot-page-closed",
                status=HTTPStatus.GONE,
            )
        else:
            page = _over(path, view)
        return self._show(visit, page, view)

    def _form(
        self, visit: Visit, secret: str, view: BoothView, marks: dict[str, tuple[str, ...]]
    ) -> BallotPage:
        return BallotPage(
            kind="ballot",
            path=self._pages.path(secret),
            view=view,
            marks=marks,
            once=secrets.token_urlsafe(12),
            token=visit.token,
        )

    def _taken(self, secret: str, taken: Taken, visit: Visit) -> BallotPage:
        """Return the page that says so; an objection without a reason is asked for it there."""
        if taken.reason_wanted:
            stands = taken.view.stands or {}
            marks = marks_of(taken.view.kind, taken.view.proposal.wording.options, stands, None)
            form = self._form(visit, secret, taken.view, marks)
            return replace(form, alert="ballot-page-reason-wanted", receipt=taken.receipt)
        return BallotPage(
            kind="taken",
            path=self._pages.path(secret),
            view=taken.view,
            heading="ballot-page-taken",
            said=None if taken.said is None else BallotStands(said=taken.said),
            receipt=taken.receipt,
        )

    def _show(self, visit: Visit, page: BallotPage, view: BoothView | None = None) -> web.Response:
        """Return a page, in the language that was asked for, else the member's own."""
        language = visit.language
        if view is not None and visit.asked is None:
            language = self._pages.words.language(view.locale, None)
        shown = web.Response(
            status=page.status,
            text=self._pages.html(page, language),
            content_type="text/html",
            headers=self._pages.headers,
        )
        shown.headers["Content-Language"] = language
        if page.wait is not None:
            shown.headers["Retry-After"] = str(page.wait)
        if visit.fresh:
            path = f"{self._pages.prefix}/"
            keep(shown, VISITOR, visit.visitor, path=path, age=KEPT, secure=self._secure)
        return shown


def _fields(visit: Visit) -> dict[str, tuple[str, ...]]:
    """Return what a form says of the ballot: each field with all of its values."""
    found: dict[str, tuple[str, ...]] = {}
    for name, value in visit.fields:
        if name not in _OURS:
            found[name] = (*found.get(name, ()), value)
    return found


def _missing(path: str) -> BallotPage:
    return BallotPage(
        kind="words",
        path=path,
        status=HTTPStatus.NOT_FOUND,
        heading="ballot-page-missing",
        hint="ballot-page-missing-hint",
    )


def _trouble(path: str) -> BallotPage:
    return BallotPage(
        kind="words",
        path=path,
        status=HTTPStatus.INTERNAL_SERVER_ERROR,
        heading="ballot-page-trouble",
        hint="ballot-page-trouble-hint",
        wait=60,
    )


def _paused(path: str, wait: float) -> BallotPage:
    return BallotPage(
        kind="words",
        path=path,
        status=HTTPStatus.TOO_MANY_REQUESTS,
        heading="ballot-page-wait",
        alert=BallotPause(wait=timedelta(seconds=ceil(wait))),
        wait=ceil(wait),
    )


_OVER = {
    BoothState.CHANGED: ("ballot-page-changed", "ballot-page-changed-hint"),
    BoothState.WITHDRAWN: ("ballot-page-withdrawn", "ballot-page-withdrawn-hint"),
    BoothState.NOT_YOURS: ("ballot-page-not-yours", "ballot-page-not-yours-hint"),
}


def _over(path: str, view: BoothView) -> BallotPage:
    """Return the page where there is nothing to vote on by this link any more."""
    heading, hint = _OVER[view.state]
    return BallotPage(kind="words", path=path, status=HTTPStatus.GONE, heading=heading, hint=hint)
