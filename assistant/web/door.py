"""The door: where people come in who have a room's link or a personal one."""

from aiohttp import web

from assistant.services.entrance import Entrance, LetIn, NoRoom, NotBegun, WrongCode
from assistant.web import door_answers as answers
from assistant.web.door_answers import NotOurs, Paused, Refused
from assistant.web.door_cookies import DoorSeal, Waiting
from assistant.web.door_limits import CodeLimits
from assistant.web.door_pages import DoorPages
from assistant.web.door_porter import Porter, pass_page, room_page
from assistant.web.door_visits import POLL, Visit
from assistant.web.server import Door


def room_doors(
    entrance: Entrance,
    pages: DoorPages,
    seal: DoorSeal,
    public_url: str,
    limits: CodeLimits | None = None,
) -> tuple[Door, ...]:
    """Return the door's pages.

    Only a POST lets anybody in, or a look of who has been waiting since one: previews of links
    and browsers that read ahead send GETs, and must spend nothing.
    """
    porter = Porter(entrance, pages, seal, public_url)
    guests = GuestDoor(porter, limits or CodeLimits())
    return guests, WaitingDoor(porter), PassDoor(porter), HomeDoor(porter)


class HomeDoor:
    """`/`: whoever cut a link short is told where they are; rooms are not listed."""

    def __init__(self, porter: Porter) -> None:
        self._porter = porter

    def open(self, router: web.UrlDispatcher) -> None:
        """Add the route."""
        router.add_get("/", self._porter.at(self._look))

    async def _look(self, visit: Visit) -> web.Response:
        return self._porter.show(visit, answers.home(f"{self._porter.pages.prefix}/"))


class GuestDoor:
    """`/r/SLUG`: a room's stable link, at which guests type a name, and a code if there is one."""

    def __init__(self, porter: Porter, limits: CodeLimits) -> None:
        self._porter = porter
        self._limits = limits

    def open(self, router: web.UrlDispatcher) -> None:
        """Add the routes."""
        router.add_get("/r/{slug}", self._porter.at(self._look))
        router.add_post("/r/{slug}", self._porter.at(self._knock))
        router.add_get("/r/{slug}/left", self._porter.at(self._left))

    async def _look(self, visit: Visit) -> web.Response:
        porter, slug = self._porter, visit.request.match_info["slug"]
        path = porter.pages.room_path(slug)
        view = await porter.entrance.look(slug)
        page = answers.missing(path) if view is None else room_page(visit, path, view)
        return porter.show(visit, page)

    async def _knock(self, visit: Visit) -> web.Response:
        slug = visit.request.match_info["slug"]
        guest = Waiting(slug=slug, name=visit.name, code=visit.code)
        answer = await self._tried(visit, guest) if visit.ours else NotOurs()
        match answer:
            case LetIn(url=url):
                return self._porter.send_on(visit, url)
            case NotBegun():
                return self._porter.have_wait(visit, guest)
        return await self._porter.refuse_guest(visit, guest, answer)

    async def _left(self, visit: Visit) -> web.Response:
        """Welcome who comes back from the meeting."""
        porter, slug = self._porter, visit.request.match_info["slug"]
        path = porter.pages.room_path(slug, "/left")
        view = await porter.entrance.look(slug)
        page = (
            answers.missing(path)
            if view is None
            else answers.left(
                path,
                view,
                visit.request.query.get("errors", ""),
                ended=await porter.entrance.has_ended(slug),
            )
        )
        return porter.show(visit, page)

    async def _tried(self, visit: Visit, guest: Waiting) -> Refused:
        """Knock; wrong codes count, and from some number on none is looked at for a while."""
        if not guest.code:
            return await self._porter.enter(visit, guest)
        wait = self._limits.begin(guest.slug, visit.client)
        if wait > 0:
            return Paused(wait)
        answer = await self._porter.enter(visit, guest)
        if isinstance(answer, NoRoom):
            self._limits.no_such_room(guest.slug)
        elif not isinstance(answer, WrongCode):
            self._limits.was_right(guest.slug, visit.client)
        return answer


class WaitingDoor:
    """`/r/SLUG/wait`: who was told to wait looks again here, by a script or without one."""

    def __init__(self, porter: Porter) -> None:
        self._porter = porter

    def open(self, router: web.UrlDispatcher) -> None:
        """Add the routes."""
        router.add_get("/r/{slug}/wait", self._porter.at(self._look), allow_head=False)
        router.add_post("/r/{slug}/wait", self._porter.at(self._ask))

    async def _look(self, visit: Visit) -> web.Response:
        porter, slug = self._porter, visit.request.match_info["slug"]
        waits = visit.waiting(slug)
        reads_ahead = "Sec-Purpose" in visit.request.headers
        if waits is None or reads_ahead:
            return porter.send_on(visit, porter.pages.room_path(slug))
        answer = await porter.enter(visit, waits)
        if isinstance(answer, NotBegun):
            view = await porter.entrance.look(slug)
            if view is not None:
                path = porter.pages.room_path(slug, "/wait")
                planned = await porter.entrance.planned(slug)
                shown = porter.show(visit, answers.waiting(path, view, waits.name, planned))
                porter.keep_waiting(shown, waits)
                return shown
            answer = NoRoom()
        if isinstance(answer, LetIn):
            shown = porter.send_on(visit, answer.url)
        elif waits.secret is None:
            shown = await porter.refuse_guest(visit, waits, answer)
        else:
            shown = await porter.refuse_pass(visit, waits.secret, answer)
        porter.forget_waiting(shown, slug)
        return shown

    async def _ask(self, visit: Visit) -> web.Response:
        """Tell the script: `wait`, go `to` an address, or `look` at the page again."""
        porter, slug = self._porter, visit.request.match_info["slug"]
        waits = visit.waiting(slug)
        if POLL not in visit.request.headers:
            raise web.HTTPNotFound
        answer = NoRoom() if waits is None else await porter.enter(visit, waits)
        headers = porter.pages.headers
        match answer:
            case LetIn(url=url):
                told = web.json_response({"to": url}, headers=headers)
                porter.forget_waiting(told, slug)
            case NotBegun() if waits is not None:
                told = web.json_response({"wait": True}, headers=headers)
                porter.keep_waiting(told, waits)
            case _:
                told = web.json_response({"look": True}, headers=headers)
        return told


class PassDoor:
    """`/p/SECRET`: a personal link, which carries name and role, and is spent by coming in."""

    def __init__(self, porter: Porter) -> None:
        self._porter = porter

    def open(self, router: web.UrlDispatcher) -> None:
        """Add the routes."""
        router.add_get("/p/{secret}", self._porter.at(self._look))
        router.add_post("/p/{secret}", self._porter.at(self._use))

    async def _look(self, visit: Visit) -> web.Response:
        porter, secret = self._porter, visit.request.match_info["secret"]
        path = porter.pages.pass_path(secret)
        held = await porter.entrance.holder(secret)
        page = answers.spent(path) if held is None else pass_page(visit, path, *held)
        return porter.show(visit, page)

    async def _use(self, visit: Visit) -> web.Response:
        porter, secret = self._porter, visit.request.match_info["secret"]
        held = await porter.entrance.holder(secret)
        if held is None:
            return porter.show(visit, answers.spent(porter.pages.pass_path(secret)))
        view, name = held
        guest = Waiting(slug=view.slug, name=name, secret=secret)
        answer = await porter.enter(visit, guest) if visit.ours else NotOurs()
        match answer:
            case LetIn(url=url):
                return porter.send_on(visit, url)
            case NotBegun():
                return porter.have_wait(visit, guest)
        return await porter.refuse_pass(visit, secret, answer)
