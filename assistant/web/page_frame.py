"""The frame that all of our pages have: what they say first, their languages, and their headers."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from assistant.domain.harmless import harmless
from assistant.domain.replies import Reply
from assistant.web.door_sayings import DoorWords

SOON = 60
"""Seconds after which may be tried again what has failed."""

_FOLDER = Path(__file__).parent / "pages"
_ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect"
    " width='16' height='16' rx='4' fill='%2314665a'/%3E%3Cpath d='M5 13V5h6v8' fill='none'"
    " stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E"
)


@dataclass(frozen=True, kw_only=True)
class FramedPage:
    """What every page may say; `heading`, `hint` and a textual `alert` are names of texts.

    `path` is where it is found again, and `token` what its form sends along.
    """

    path: str
    status: int = 200
    heading: str | None = None
    hint: str | None = None
    alert: str | Reply | None = None
    wait: int | None = None  # seconds until trying again makes sense
    token: str = ""


class FramedPages:
    """Puts pages of one template into words and HTML, and sends them.

    `styles` are files that stand in each page, one after the other; `allowed` are directives of
    its content security policy beside theirs.
    """

    def __init__(
        self,
        words: DoorWords,
        *,
        coop: str,
        public_url: str,
        template: str,
        styles: Sequence[str],
        allowed: Sequence[str],
    ) -> None:
        self.words = words
        self.prefix = urlsplit(public_url).path.rstrip("/")
        self._coop = harmless(coop)
        css = "".join(map(page_file, styles))
        environment = Environment(
            loader=FileSystemLoader(_FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.globals.update(
            css=Markup(css),  # noqa: S704 - our own files
            icon=_ICON,
            coop=self._coop,
            languages=words.languages,
            leftwards=words.leftwards,
        )
        self._template = environment.get_template(template)
        self.headers = _safe_headers([f"style-src '{hash_of(css)}'", *allowed])

    def framed(
        self,
        page: FramedPage,
        language: str,
        *,
        about: str | None,
        zone: str = "UTC",
        **more: object,
    ) -> str:
        """Return a page as HTML. `about`: which room or proposal it is of; `more`: what it says.

        Moments in its alert are as clocks in `zone` (an IANA name) show them.
        """

        def say(message: str) -> str:
            return self.words.label(language, message)

        heading = None if page.heading is None else say(page.heading)
        alert = (
            self.words.say(language, page.alert, zone)
            if isinstance(page.alert, Reply)
            else page.alert and say(page.alert)
        )
        return self._template.render(
            page=page,
            language=language,
            rtl=language in self.words.leftwards,
            say=say,
            heading=heading,
            alert=alert,
            title=" · ".join(filter(None, (alert, heading, about, self._coop))),
            **more,
        )

    def answer(self, page: FramedPage, html: str, language: str) -> web.Response:
        """Return a page as it is sent."""
        answer = web.Response(
            status=page.status, text=html, content_type="text/html", headers=self.headers
        )
        answer.headers["Content-Language"] = language
        if page.wait is not None:
            answer.headers["Retry-After"] = str(page.wait)
        return answer


def page_file(name: str) -> str:
    """Return a style or a script of ours."""
    return (_FOLDER / name).read_text(encoding="utf-8")


def hash_of(text: str) -> str:
    """Return by what a policy knows a style or a script that stands in the page."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _safe_headers(allowed: Sequence[str]) -> dict[str, str]:
    """Return the headers of pages that may load and send nothing but what is allowed."""
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
