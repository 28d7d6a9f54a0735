"""Makes the door's pages: one template, compiled once, and nothing from anywhere else."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal
from urllib.parse import quote, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from assistant.domain.harmless import harmless
from assistant.domain.replies import Reply, Zone
from assistant.services.entrance import Planned, View
from assistant.web.door_sayings import DoorWords, EnterAs, PlannedFor, WaitingAs

LONGEST_NAME = 80
LONGEST_CODE = 60
LONGEST_ROOM = 200
"""Characters of a room's name that are shown; nobody can give it a longer one."""
REFRESH = 10
"""Seconds until a waiting page without JavaScript looks again."""

Kind = Literal["guest", "pass", "waiting", "matrix", "making", "left", "words"]

_FOLDER = Path(__file__).parent / "pages"
ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect"
    " width='16' height='16' rx='4' fill='%2314665a'/%3E%3Cpath d='M5 13V5h6v8' fill='none'"
    " stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E"
)
_MATRIX_TO, _ELEMENT = "https://matrix.to/#/", "https://app.element.io/#/room/"


@dataclass(frozen=True, kw_only=True)
class Page:
    """What a page says; `heading`, `hint` and a textual `alert` are names of texts.

    `path` is where it is found again, and `wrong` the field that the alert is about.
    """

    kind: Kind
    path: str
    status: int = 200
    view: View | None = None
    heading: str | None = None
    hint: str | None = None
    alert: str | Reply | None = None
    wrong: Literal["name", "code"] | None = None
    again: bool = False  # the button is for trying again
    wait: int | None = None  # seconds until trying again makes sense
    planned: Planned | None = None
    name: str = ""
    code: str = ""
    token: str = ""


class DoorPages:
    """Puts pages into words and HTML. `targets` are the video servers that follow a knock."""

    def __init__(
        self, words: DoorWords, *, coop: str, public_url: str, targets: Sequence[str]
    ) -> None:
        self.words = words
        self.prefix = urlsplit(public_url).path.rstrip("/")
        environment = Environment(
            loader=FileSystemLoader(_FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        css, script = (_read(name) for name in ("door.css", "door.js"))
        environment.globals.update(
            css=Markup(css),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704 - our own file
            icon=ICON,
            coop=harmless(coop),
            languages=words.languages,
            leftwards=words.leftwards,
            longest_name=LONGEST_NAME,
            longest_code=LONGEST_CODE,
            refresh=REFRESH,
        )
        self._coop = harmless(coop)
        self._template = environment.get_template("door.html")
        self.headers = _headers(css, script, targets)

    def room_path(self, slug: str, ending: str = "") -> str:
        """Return the path of a room's page, as browsers see it."""
        return f"{self.prefix}/r/{quote(slug, safe='')}{ending}"

    def pass_path(self, secret: str) -> str:
        """Return the path of a personal link."""
        return f"{self.prefix}/p/{quote(secret, safe='')}"

    def html(self, page: Page, language: str) -> str:
        """Return the page in that language."""
        say = partial(self.words.label, language)
        told = partial(self.words.say, language)
        view = page.view
        room = None if view is None else harmless(view.name, LONGEST_ROOM)
        heading = None if page.heading is None else say(page.heading)
        alert = (
            told(page.alert) if isinstance(page.alert, Reply) else page.alert and say(page.alert)
        )
        link = view.matrix_link if view is not None else None
        date = page.planned
        when = None if date is None else PlannedFor(at=date.at, zone=Zone(date.zone))
        return self._template.render(
            page=page,
            language=language,
            rtl=language in self.words.leftwards,
            say=say,
            title=" · ".join(filter(None, (alert, heading, room, self._coop))),
            room=room,
            alert=alert,
            planned=when and date and told(when, date.zone),
            enter_as=told(EnterAs(name=page.name)) if page.kind == "pass" else "",
            waiting_as=told(WaitingAs(name=page.name)) if page.kind == "waiting" else "",
            at=f"{page.path}?lang={language}" if page.kind == "waiting" else page.path,
            way_in="" if view is None else f"{self.room_path(view.slug)}?lang={language}",
            element=None if link is None else link.replace(_MATRIX_TO, _ELEMENT, 1),
        )


def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _headers(css: str, script: str, targets: Sequence[str]) -> dict[str, str]:
    """Return the headers of every answer of the door.

    Browsers hold the redirects that follow a form against `form-action`, to the last one
    (Chromium 156 does). Load balancers send people on to nodes that we do not know: so where a
    server is reached by https, every https address may follow. A code leads to matrix.to, too.
    """
    addresses = [urlsplit(target) for target in targets]
    origins = {f"{address.scheme}://{address.netloc}" for address in addresses}
    schemes = {"https:"} if any(address.scheme == "https" for address in addresses) else set()
    allowed = [
        f"style-src '{hash_of(css)}'",
        f"script-src '{hash_of(script)}'",
        "connect-src 'self'",
        " ".join(["form-action 'self' https://matrix.to", *sorted(origins), *sorted(schemes)]),
    ]
    return safe_headers(allowed)


def safe_headers(allowed: Sequence[str]) -> dict[str, str]:
    """Return the headers of a page of ours, which may load and send nothing but what is allowed.

    `allowed` are directives of its content security policy.
    """
    policy = [
        "default-src 'none'",
        "img-src data:",
        *allowed,
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
    return {
        "Content-Security-Policy": "; ".join(policy),
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=()",
        "Referrer-Policy": "no-referrer",
        "Vary": "Accept-Language",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex, nofollow",
    }


def hash_of(text: str) -> str:
    """Return by what a policy knows a style or a script that stands in the page."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"
