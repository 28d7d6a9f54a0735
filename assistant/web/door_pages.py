"""Makes the door's pages: one template, compiled once, and nothing from anywhere else."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal
from urllib.parse import quote, urlsplit

from markupsafe import Markup

from assistant.domain.harmless import harmless
from assistant.domain.replies import Zone
from assistant.services.entrance import Planned, View
from assistant.web.door_sayings import DoorWords, EnterAs, PlannedFor, WaitingAs
from assistant.web.page_frame import FramedPage, FramedPages, hash_of, page_file

LONGEST_NAME = 80
LONGEST_CODE = 60
LONGEST_ROOM = 200
"""Characters of a room's name that are shown; nobody can give it a longer one."""
REFRESH = 10
"""Seconds until a waiting page without JavaScript looks again."""

Kind = Literal["guest", "pass", "waiting", "matrix", "making", "left", "words"]

_MATRIX_TO, _ELEMENT = "https://matrix.to/#/", "https://app.element.io/#/room/"


@dataclass(frozen=True, kw_only=True)
class Page(FramedPage):
    """What a page says; `wrong` is the field that the alert is about."""

    kind: Kind
    view: View | None = None
    wrong: Literal["name", "code"] | None = None
    again: bool = False  # the button is for trying again
    planned: Planned | None = None
    name: str = ""
    code: str = ""


class DoorPages(FramedPages):
    """Puts pages into words and HTML. `targets` are the video servers that follow a knock."""

    def __init__(
        self, words: DoorWords, *, coop: str, public_url: str, targets: Sequence[str]
    ) -> None:
        self._script = page_file("door.js")
        super().__init__(
            words,
            coop=coop,
            public_url=public_url,
            template="door.html",
            styles=["door.css"],
            allowed=_allowed(self._script, targets),
        )

    def room_path(self, slug: str, ending: str = "") -> str:
        """Return the path of a room's page, as browsers see it."""
        return f"{self.prefix}/r/{quote(slug, safe='')}{ending}"

    def pass_path(self, secret: str) -> str:
        """Return the path of a personal link."""
        return f"{self.prefix}/p/{quote(secret, safe='')}"

    def html(self, page: Page, language: str) -> str:
        """Return the page in that language."""
        told = partial(self.words.say, language)
        view = page.view
        room = None if view is None else harmless(view.name, LONGEST_ROOM)
        link = view.matrix_link if view is not None else None
        date = page.planned
        when = None if date is None else PlannedFor(at=date.at, zone=Zone(date.zone))
        return self.framed(
            page,
            language,
            about=room,
            room=room,
            planned=when and date and told(when, date.zone),
            enter_as=told(EnterAs(name=page.name)) if page.kind == "pass" else "",
            waiting_as=told(WaitingAs(name=page.name)) if page.kind == "waiting" else "",
            at=f"{page.path}?lang={language}" if page.kind == "waiting" else page.path,
            way_in="" if view is None else f"{self.room_path(view.slug)}?lang={language}",
            element=None if link is None else link.replace(_MATRIX_TO, _ELEMENT, 1),
            script=Markup(self._script),  # noqa: S704 - our own file
            longest_name=LONGEST_NAME,
            longest_code=LONGEST_CODE,
            refresh=REFRESH,
        )


def _allowed(script: str, targets: Sequence[str]) -> list[str]:
    """Return what the door's pages may load and send to.

    Browsers hold the redirects that follow a form against `form-action`, to the last one
    (Chromium 156 does). Load balancers send people on to nodes that we do not know: so where a
    server is reached by https, every https address may follow. A code leads to matrix.to, too.
    """
    addresses = [urlsplit(target) for target in targets]
    origins = {f"{address.scheme}://{address.netloc}" for address in addresses}
    schemes = {"https:"} if any(address.scheme == "https" for address in addresses) else set()
    return [
        f"script-src '{hash_of(script)}'",
        "connect-src 'self'",
        " ".join(["form-action 'self' https://matrix.to", *sorted(origins), *sorted(schemes)]),
    ]
