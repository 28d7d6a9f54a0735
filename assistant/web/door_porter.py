"""What all of the door's pages share: knocking, showing, sending on, and having people wait."""

from dataclasses import replace
from http import HTTPStatus

from aiohttp import web

from assistant.domain.rooms import BackEndName
from assistant.services.entrance import Answer, Entrance, Knock, View
from assistant.web import door_answers as answers
from assistant.web.door_answers import Refused
from assistant.web.door_cookies import KEPT, VISITOR, WAITING, WAITS, DoorSeal, Waiting, keep
from assistant.web.door_pages import DoorPages, Page
from assistant.web.door_visits import Handler, Visit, Visits, Welcome


class Porter:
    """Stands between the pages and whoever lets people in."""

    def __init__(
        self, entrance: Entrance, pages: DoorPages, seal: DoorSeal, public_url: str
    ) -> None:
        self.entrance = entrance
        self.pages = pages
        self.seal = seal
        self._visits = Visits(seal, pages.words, public_url)
        self._secure = public_url.startswith("https:")

    def at(self, welcome: Welcome) -> Handler:
        """Return the handler that welcomes visits so."""
        return self._visits.at(welcome, self._failed)

    async def enter(self, visit: Visit, waiting: Waiting) -> Answer:
        """Knock for a guest, or with a pass."""
        return await self.entrance.enter(
            Knock(
                slug=waiting.slug,
                name=waiting.name,
                code=waiting.code,
                key=visit.visitor,
                locale=visit.language,
                secret=waiting.secret,
            )
        )

    def show(self, visit: Visit, page: Page) -> web.Response:
        """Return a page."""
        shown = self.pages.answer(page, self.pages.html(page, visit.language), visit.language)
        return self._remembered(visit, shown)

    def send_on(self, visit: Visit, url: str) -> web.Response:
        """Return the way to another address, which nothing keeps or passes on."""
        headers = {**self.pages.headers, "Location": url}
        gone = web.Response(status=HTTPStatus.SEE_OTHER, headers=headers)
        return self._remembered(visit, gone)

    def have_wait(self, visit: Visit, waiting: Waiting) -> web.Response:
        """Send somebody to the page on which they wait."""
        path = self.pages.room_path(waiting.slug, "/wait")
        sent = self.send_on(visit, f"{path}?lang={visit.language}")
        self.keep_waiting(sent, waiting)
        return sent

    def keep_waiting(self, response: web.Response, waiting: Waiting) -> None:
        """Let the browser keep what it waits for, for that one page only."""
        path = self.pages.room_path(waiting.slug, "/wait")
        self._keep(response, WAITING, self.seal.pack(waiting), path, WAITS)

    def forget_waiting(self, response: web.Response, slug: str) -> None:
        """Let the browser keep nothing of it any more."""
        self._keep(response, WAITING, "", self.pages.room_path(slug, "/wait"), 0)

    async def refuse_guest(self, visit: Visit, waiting: Waiting, answer: Refused) -> web.Response:
        """Show a guest the room again, and why they were not let in."""
        path = self.pages.room_path(waiting.slug)
        view = await self.entrance.look(waiting.slug)
        if view is None:
            return self.show(visit, answers.missing(path))
        form = replace(room_page(visit, path, view), name=waiting.name, code=waiting.code)
        return self.show(visit, answers.refused(form, answer) if form.kind == "guest" else form)

    async def refuse_pass(self, visit: Visit, secret: str, answer: Refused) -> web.Response:
        """Show who has a pass why they were not let in."""
        path = self.pages.pass_path(secret)
        held = await self.entrance.holder(secret)
        if held is None:
            return self.show(visit, answers.spent(path))
        return self.show(visit, answers.refused(pass_page(visit, path, *held), answer))

    def _failed(self, visit: Visit) -> web.Response:
        return self.show(visit, answers.trouble(self.pages.prefix + visit.request.path))

    def _remembered(self, visit: Visit, response: web.Response) -> web.Response:
        if visit.fresh:
            self._keep(response, VISITOR, visit.visitor, f"{self.pages.prefix}/", KEPT)
        return response

    def _keep(self, response: web.Response, name: str, value: str, path: str, age: int) -> None:
        keep(response, name, value, path=path, age=age, secure=self._secure)


def room_page(visit: Visit, path: str, view: View) -> Page:
    """Return what a guest sees of a room first; a code comes before its link on Matrix."""
    if view.back_end is BackEndName.MATRIX and not view.wants_code:
        return answers.on_matrix(path, view)
    return Page(kind="guest", path=path, view=view, token=visit.token)


def pass_page(visit: Visit, path: str, view: View, name: str) -> Page:
    """Return what somebody with a pass sees first."""
    if view.back_end is BackEndName.MATRIX and view.matrix_link is not None:
        return answers.on_matrix(path, view)
    return Page(kind="pass", path=path, view=view, name=name, token=visit.token)
