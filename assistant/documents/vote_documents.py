"""The picture of a result, and the minutes of a vote as PDF and as Markdown."""

from typing import Any

from assistant.documents.typesetting import typeset_pdf, typeset_pictures
from assistant.documents.vote_sheet import minutes_sheet, picture
from assistant.documents.words import Words
from assistant.domain.coop import Coop
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Renderer
from assistant.services.counting_votes import CountedVote
from assistant.services.result_lines import result_lines
from assistant.services.vote_minutes import Minutes

_TEMPLATE = "vote"
_MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>#|"})


class VoteDocuments:
    """Fulfils `services.ports.ResultRenderer` with typst."""

    def __init__(self, catalogue: Catalogue, renderer: Renderer, coop: Coop) -> None:
        self._catalogue = catalogue
        self._renderer = renderer
        self._coop = coop

    def picture(self, vote: CountedVote, locale: str) -> bytes:
        """Return a PNG of at least 800 pixels' width."""
        data = picture(vote, self._words(locale), self._coop.timezone)
        return typeset_pictures(_TEMPLATE, data, on=_day(vote))[0]

    def minutes(self, minutes: Minutes, locale: str) -> bytes:
        """Return the minutes as PDF (PDF/A-3b, PDF/UA-1)."""
        data = minutes_sheet(minutes, self._words(locale), self._coop.timezone)
        return typeset_pdf(_TEMPLATE, data, on=_day(minutes.vote))

    def markdown(self, minutes: Minutes, locale: str) -> bytes:
        """Return the minutes as Markdown: the same words, and the count in lines."""
        words = self._words(locale)
        data = minutes_sheet(minutes, words, self._coop.timezone)
        lines = [f"# {_plain(data['heading'])}", "", *_paragraphs(data["lines"])]
        lines += [f"- {_plain(each['label'])}: {_plain(each['value'])}" for each in data["bars"]]
        if data["tables"]:
            lines += [
                f"- {_plain(words.say(each))}" for each in result_lines(minutes.vote.counted.count)
            ]
        for section in data["sections"]:
            lines += ["", f"## {_plain(section['title'])}", "", *_paragraphs(section["lines"])]
            lines += [f"- {_plain(name)}: {_plain(value)}" for name, value in section["pairs"]]
        return ("\n".join(lines) + "\n").encode()

    def _words(self, locale: str) -> Words:
        return Words.of(locale, self._catalogue, self._renderer)


def _day(vote: CountedVote) -> Any:
    at = vote.proposal.declared_at or vote.proposal.closes_at
    assert at is not None
    return at.date()


def _paragraphs(lines: list[str]) -> list[str]:
    return [part for line in lines for part in (_plain(line), "")]


def _plain(text: str) -> str:
    return " ".join(text.split()).translate(_MARKDOWN_SIGNS)
