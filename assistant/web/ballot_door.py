"""`/v/SECRET`: where a mailed link leads, and a ballot is cast without Matrix."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from http import HTTPStatus

from aiohttp import web

from assistant.domain.ballot_marks import marks_of
from assistant.services.booths import Booths, BoothState, BoothView, NotTaken, Taken
from assistant.web import ballot_answers as answers
from assistant.web.ballot_pages import BallotPage, BallotPages, unfit
from assistant.web.door_cookies import DoorSeal
from assistant.web.door_limits import BallotLimits
from assistant.web.door_visits import Visit, Visits

_FIELDS = 70
"""Fields of a form at most; one with the most options that there may be has 55."""
_LONGEST_ONCE = 64
_OURS = frozenset({"token", "lang", "once"})
_TYPES = {"json": "application/json", "py": "text/x-python"}


class BallotDoor:
    """Shows a ballot and takes it. Only a POST casts anything: mail scanners open every link.

    Browsers keep nothing for it: who has the link may vote, and a form is bound to its link.
    """

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
        self._visits = Visits(seal, pages.words, public_url, fields=_FIELDS, by_link=True)
        self._limits = limits or BallotLimits()

    def open(self, router: web.UrlDispatcher) -> None:
        """Add the routes."""
        router.add_get("/v/{secret}", self._visits.at(self._look, self._failed))
        router.add_post("/v/{secret}", self._visits.at(self._cast, self._failed))
        router.add_get("/v/{secret}/{file}", self._visits.at(self._file, self._failed))

    async def _look(self, visit: Visit) -> web.Response:
        return self._answer(visit, await self._booths.look(_secret(visit)))

    async def _cast(self, visit: Visit) -> web.Response:
        secret, fields = _secret(visit), _fields(visit)
        view = await self._booths.look(secret)
        if view is None or view.state is not BoothState.OPEN:
            return self._answer(visit, view)  # a guess keeps nobody from writing
        form = self._form(visit, view, fields)
        if not visit.ours:
            form = replace(form, alert="ballot-page-not-ours", status=HTTPStatus.FORBIDDEN)
            return self._show(visit, form, view)
        if (wait := self._limits.ballots.wait(secret)) > 0:
            return self._show(visit, answers.paused(form, wait), view)
        once = dict(visit.fields).get("once", "")[:_LONGEST_ONCE]
        answer = await self._booths.cast(secret, fields, once=once)
        if answer is not None:
            self._limits.ballots.take(secret)
        if isinstance(answer, Taken):
            return self._show(visit, self._taken(visit, answer), answer.view)
        if isinstance(answer, NotTaken):
            why = answer.unfit
            alert = "ballot-page-sent-before" if why is None else unfit(answer.view, why)
            form = self._form(visit, answer.view, fields)
            form = replace(form, alert=alert, status=HTTPStatus.UNPROCESSABLE_ENTITY)
            return self._show(visit, form, answer.view)
        return self._answer(visit, answer)

    async def _file(self, visit: Visit) -> web.Response:
        secret, name = _secret(visit), visit.request.match_info["file"]
        view = await self._booths.look(secret)
        if view is None or name not in view.files:
            raise web.HTTPNotFound
        if (wait := self._limits.ballots.wait(secret)) > 0:
            return self._show(visit, answers.paused(answers.hasty(self._path(visit)), wait), view)
        self._limits.ballots.take(secret)  # the whole vote is read for each
        content = await self._booths.file(secret, name)
        if content is None:
            raise web.HTTPNotFound
        headers = {**self._pages.headers, "Content-Disposition": f'attachment; filename="{name}"'}
        kind = _TYPES.get(name.rpartition(".")[2], "text/plain")
        return web.Response(body=content, content_type=kind, charset="utf-8", headers=headers)

    def _answer(self, visit: Visit, view: BoothView | None) -> web.Response:
        """Show what a link leads to; only who comes with one that leads nowhere has to wait.

        Honest people may share the address of who guesses, and a proxy may hide all of them.
        """
        path = self._path(visit)
        if view is None:
            if (wait := self._limits.guesses.wait(visit.client)) > 0:
                return self._show(visit, answers.paused(answers.hasty(path), wait))
            self._limits.guesses.take(visit.client)
            return self._show(visit, answers.missing(path))
        if view.state is not BoothState.OPEN:
            return self._show(visit, answers.over(path, view), view)
        options, stands = view.proposal.wording.options, view.stands
        marks = {} if stands is None else marks_of(view.kind, options, stands, view.because)
        form = self._form(visit, view, marks)
        return self._show(visit, replace(form, receipt=view.receipt), view)

    def _form(
        self, visit: Visit, view: BoothView, marks: Mapping[str, Sequence[str]]
    ) -> BallotPage:
        return BallotPage(
            kind="ballot",
            path=self._path(visit),
            view=view,
            marks=marks,
            once=secrets.token_urlsafe(12),
            token=visit.token,
        )

    def _taken(self, visit: Visit, taken: Taken) -> BallotPage:
        """Return the page that says so; an objection without a reason is asked for it there."""
        if not taken.reason_wanted:
            return answers.taken(self._path(visit), taken)
        view, stands = taken.view, taken.view.stands or {}
        marks = marks_of(view.kind, view.proposal.wording.options, stands, None)
        form = self._form(visit, view, marks)
        return replace(form, alert="ballot-page-reason-wanted", receipt=taken.receipt)

    def _show(self, visit: Visit, page: BallotPage, view: BoothView | None = None) -> web.Response:
        """Return a page, in the language that was asked for, else the member's own."""
        language = visit.language
        if view is not None and visit.asked is None:
            language = self._pages.words.language(view.locale, None)
        return self._pages.answer(page, self._pages.html(page, language), language)

    def _failed(self, visit: Visit) -> web.Response:
        return self._show(visit, answers.trouble(self._path(visit)))

    def _path(self, visit: Visit) -> str:
        return self._pages.path(_secret(visit))


def _secret(visit: Visit) -> str:
    return visit.request.match_info["secret"]


def _fields(visit: Visit) -> dict[str, tuple[str, ...]]:
    """Return what a form says of the ballot: each field with all of its values."""
    found: dict[str, tuple[str, ...]] = {}
    for name, value in visit.fields:
        if name not in _OURS:
            found[name] = (*found.get(name, ()), value)
    return found
