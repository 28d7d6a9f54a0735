"""Makes the pages of mailed ballots: one template, no script, and nothing from anywhere else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import quote

from assistant.domain.ballot_contents import answers_of, most_of
from assistant.domain.ballot_marks import LONGEST_REASON, Unfit
from assistant.domain.harmless import harmless
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
from assistant.web.door_sayings import DoorWords
from assistant.web.page_frame import FramedPage, FramedPages

Kind = Literal["ballot", "taken", "closed", "declared", "words"]
LONGEST_TITLE = 300
LONGEST_OPTION = 300
"""Characters that are shown of what people wrote; nobody can propose longer ones."""


@dataclass(frozen=True, kw_only=True)
class BallotPage(FramedPage):
    """What a page says; `marks` are the fields of the form as they stand.

    `once` is what the form is made with.
    """

    kind: Kind
    view: BoothView | None = None
    marks: Mapping[str, Sequence[str]] = field(default_factory=dict)
    said: Reply | None = None
    receipt: str | None = None
    replaces: bool = False  # an earlier receipt of the voter is of no ballot any more
    once: str = ""


class BallotPages(FramedPages):
    """Puts pages into words and HTML."""

    def __init__(self, words: DoorWords, *, coop: str, public_url: str) -> None:
        super().__init__(
            words,
            coop=coop,
            public_url=public_url,
            template="ballot.html",
            styles=["door.css", "ballot.css"],
            allowed=["form-action 'self'"],
        )

    def path(self, secret: str) -> str:
        """Return the path of a ballot's page, as browsers see it."""
        return f"{self.prefix}/v/{quote(secret, safe='')}"

    def html(self, page: BallotPage, language: str) -> str:
        """Return the page in that language."""
        view = page.view
        if view is None:
            return self.framed(page, language, about=None, view=None)

        def told(reply: Reply) -> str:
            return self.words.say(language, reply, view.zone)

        title = harmless(view.proposal.wording.title, LONGEST_TITLE)
        options = _options(view)
        scores = view.kind.scores or ScoreRange()
        return self.framed(
            page,
            language,
            about=title,
            zone=view.zone,
            view=view,
            proposal=title,
            written_in=view.proposal.wording.locale,
            said=page.said and told(page.said),
            verdict=view.verdict and told(view.verdict),
            lines=[told(line) for line in view.lines],
            text=_text(view),
            form=form_of(view),
            consent=view.kind.method is Method.CONSENT,
            answers=[(each.value, told(PollAnswer(answer=each))) for each in answers_of(view.kind)],
            options=options,
            lowest=scores.lowest,
            highest=scores.highest,
            longest_reason=LONGEST_REASON,
            member=view.member and told(BallotFor(member=view.member)),
            **{name: told(reply) for name, reply in _shown(view).items()},
        )


def unfit(view: BoothView, why: Unfit) -> Reply:
    """Return what is wrong with what was sent."""
    scores = view.kind.scores or ScoreRange()
    return BallotUnfit(unfit=why, most=_most(view), lowest=scores.lowest, highest=scores.highest)


def _shown(view: BoothView) -> dict[str, Reply]:
    """Return what every page about a vote says, under the names that the template has."""
    scores = view.kind.scores or ScoreRange()
    zone = Zone(view.zone)
    return {
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


def _options(view: BoothView) -> list[tuple[str, str]]:
    """Return each option as its place from 1 up, and its name."""
    return [
        (str(place), harmless(option, LONGEST_OPTION))
        for place, option in enumerate(view.proposal.wording.options, 1)
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
