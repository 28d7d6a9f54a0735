"""Makes the pages of mailed ballots: one template, no script, and nothing from anywhere else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Literal
from urllib.parse import quote, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from assistant.domain.ballot_contents import answers_of, most_of
from assistant.domain.ballot_marks import LONGEST_REASON, Unfit
from assistant.domain.harmless import harmless
from assistant.domain.option_names import letter_of
from assistant.domain.replies import Reply, Zone
from assistant.domain.resolutions import Method, ScoreRange
from assistant.services.ballot_asking import PollAnswer
from assistant.services.booths import BoothView
from assistant.web.ballot_sayings import (
    BallotClosed,
    BallotFor,
    BallotHow,
    BallotOf,
    BallotUnfit,
    BallotUntil,
)
from assistant.web.door_pages import ICON, hash_of, safe_headers
from assistant.web.door_sayings import DoorWords

Kind = Literal["ballot", "taken", "closed", "declared", "words"]
LONGEST_TITLE = 300
LONGEST_OPTION = 300
"""Characters that are shown of what people wrote; nobody can propose longer ones."""

_FOLDER = Path(__file__).parent / "pages"


@dataclass(frozen=True, kw_only=True)
class BallotPage:
    """What a page says; `heading`, `hint` and a textual `alert` are names of texts.

    `marks` are the fields of the form as they stand, `once` is what the form is made with.
    """

    kind: Kind
    path: str
    status: int = 200
    view: BoothView | None = None
    heading: str | None = None
    hint: str | None = None
    alert: str | Reply | None = None
    note: Reply | None = None
    marks: Mapping[str, Sequence[str]] = field(default_factory=dict)
    wait: int | None = None  # seconds until trying again makes sense
    said: Reply | None = None
    receipt: str | None = None
    once: str = ""
    token: str = ""


class BallotPages:
    """Puts pages into words and HTML."""

    def __init__(self, words: DoorWords, *, coop: str, public_url: str) -> None:
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
        css = "".join((_FOLDER / name).read_text(encoding="utf-8") for name in _STYLES)
        environment.globals.update(
            css=Markup(css),  # noqa: S704 - our own files
            icon=ICON,
            coop=harmless(coop),
            languages=words.languages,
            leftwards=words.leftwards,
            longest_reason=LONGEST_REASON,
        )
        self._coop = harmless(coop)
        self._template = environment.get_template("ballot.html")
        self.headers = safe_headers([f"style-src '{hash_of(css)}'", "form-action 'self'"])

    def path(self, secret: str) -> str:
        """Return the path of a ballot's page, as browsers see it."""
        return f"{self.prefix}/v/{quote(secret, safe='')}"

    def html(self, page: BallotPage, language: str) -> str:
        """Return the page in that language."""
        say = partial(self.words.label, language)
        view = page.view
        told = partial(self._told, language, view)
        alert = told(page.alert) if isinstance(page.alert, Reply) else page.alert
        if isinstance(page.alert, str):
            alert = say(page.alert)
        heading = None if page.heading is None else say(page.heading)
        title = None if view is None else harmless(view.proposal.wording.title, LONGEST_TITLE)
        shown = {} if view is None else _shown(view)
        answers = () if view is None else answers_of(view.kind)
        options = [] if view is None else _options(view)
        scores = ScoreRange() if view is None else view.kind.scores or ScoreRange()
        return self._template.render(
            page=page,
            view=view,
            language=language,
            rtl=language in self.words.leftwards,
            say=say,
            alert=alert,
            heading=heading,
            title=" · ".join(filter(None, (alert, heading, title, self._coop))),
            proposal=title,
            note=page.note and told(page.note),
            said=page.said and told(page.said),
            verdict=view and view.verdict and told(view.verdict),
            lines=[] if view is None else [told(line) for line in view.lines],
            text="" if view is None else _text(view),
            form="" if view is None else form_of(view),
            consent=view is not None and view.kind.method is Method.CONSENT,
            choices=[
                *options,
                *((each.value, "", told(PollAnswer(answer=each))) for each in answers),
            ],
            options=options,
            lowest=scores.lowest,
            highest=scores.highest,
            **{name: told(reply) for name, reply in shown.items()},
            **{name: "" for name in _SAID if name not in shown},
        )

    def _told(self, language: str, view: BoothView | None, reply: Reply) -> str:
        return self.words.say(language, reply, "UTC" if view is None else view.zone)


def unfit(view: BoothView, why: Unfit) -> Reply:
    """Return what is wrong with what was sent."""
    scores = view.kind.scores or ScoreRange()
    return BallotUnfit(unfit=why, most=_most(view), lowest=scores.lowest, highest=scores.highest)


def _shown(view: BoothView) -> dict[str, Reply]:
    """Return what every page about a vote says, under the names that the template has."""
    scores = view.kind.scores or ScoreRange()
    zone = Zone(view.zone)
    shown: dict[str, Reply] = {
        "number": BallotOf(number=str(view.proposal.number)),
        "until": BallotUntil(closes_at=view.closes_at, zone=zone),
        "closed": BallotClosed(closes_at=view.closes_at, zone=zone),
        "how": BallotHow(
            method=view.kind.method,
            most=_most(view),
            lowest=scores.lowest,
            highest=scores.highest,
            seats=view.proposal.seats,
        ),
    }
    if view.member is not None:
        shown["member"] = BallotFor(member=view.member)
    return shown


def _options(view: BoothView) -> list[tuple[str, str, str]]:
    """Return each option as its place from 1 up, its letter, and its name."""
    return [
        (str(place + 1), letter_of(place), harmless(option, LONGEST_OPTION))
        for place, option in enumerate(view.proposal.wording.options)
    ]


def _text(view: BoothView) -> str:
    """Return the text that is voted on, line for line; it is shown whole."""
    text = view.proposal.wording.text
    return "\n".join(harmless(line, len(line)) if line else "" for line in text.splitlines())


def _most(view: BoothView) -> int:
    return most_of(view.kind, len(view.proposal.wording.options))


def form_of(view: BoothView) -> str:
    """Return which form the vote has: radio, boxes, ranks or scores."""
    if view.kind.method is Method.APPROVAL:
        return "boxes"
    if view.kind.method is Method.SCORE:
        return "scores"
    return "ranks" if view.kind.method.is_ranked else "radio"


_STYLES = ("door.css", "ballot.css")
_SAID = ("number", "until", "closed", "how", "member")
