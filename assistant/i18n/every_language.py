"""Texts that are kept in every language, as plain as somebody would have typed them."""

import re

from assistant.domain.replies import Localized, Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer

_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of direction: whoever shows the text sets their own."""


class EveryLanguage:
    """Fulfils `services.wording.Wording`."""

    def __init__(self, catalogue: Catalogue, renderer: Renderer) -> None:
        self._catalogue = catalogue
        self._renderer = renderer

    def everywhere(self, message: Reply) -> Localized:
        """Return the message in each language of the catalogue."""
        return Localized(
            {
                locale: _MARKS.sub("", self._renderer.plain(message, Reader(locale)))
                for locale in self._catalogue.locales
            }
        )
