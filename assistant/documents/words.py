"""Writing values and labels in a document's language, each isolated where that runs leftwards."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import cast

from babel import Locale
from babel.numbers import format_decimal

from assistant.domain.harmless import harmless
from assistant.domain.money import Money
from assistant.domain.replies import Reply
from assistant.i18n.bidi import isolated, isolated_number
from assistant.i18n.catalogue import Catalogue, CatalogueError
from assistant.i18n.locale_data import babel_locale, is_rtl, written_date, written_money
from assistant.i18n.rendering import Reader, Renderer

LONGEST_FIELD = 1000
"""Characters of one text from outside, such as a line's description."""


@dataclass(frozen=True)
class Words:
    """The words of one language of the catalogue; `code` is the catalogue's own name for it."""

    code: str
    catalogue: Catalogue
    renderer: Renderer

    @classmethod
    def of(cls, language: str, catalogue: Catalogue, renderer: Renderer) -> "Words":
        """Return the words for a document's language, or for the one that comes closest."""
        return cls(catalogue.chain(language)[0], catalogue, renderer)

    @property
    def locale(self) -> Locale:
        """The language as Babel knows it."""
        return babel_locale(self.code)

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left."""
        return is_rtl(self.code)

    def label(self, message: str) -> str:
        """Return a text without variables. Raises CatalogueError where no language has it."""
        for code in self.catalogue.chain(self.code):
            text = self.catalogue.text(code, message, None, {})
            if text is not None:
                return text
        raise CatalogueError([f"{message}: in no language"])

    def say(self, reply: Reply) -> str:
        """Return a text with its values."""
        return self.renderer.plain(reply, Reader(self.code))

    def text(self, text: str) -> str:
        """Return text from outside as one harmless line."""
        return isolated(harmless(text, LONGEST_FIELD), rtl=self.rtl)

    def code_of(self, text: str) -> str:
        """Return a number, an IBAN or the like, which run rightwards in every language."""
        return isolated_number(harmless(text, LONGEST_FIELD), rtl=self.rtl)

    def iban(self, iban: str) -> str:
        """Return an IBAN in groups of four (ISO 13616, 5.4), which do not part at a line's end."""
        plain = "".join(iban.split()).upper()
        return self.code_of(plain and "\u00a0".join(_fours(plain)))

    def day(self, day: date) -> str:
        """Return a day of the calendar."""
        return isolated(written_date(day, self.locale, "long"), rtl=self.rtl)

    def money(self, money: Money) -> str:
        """Return an amount with its currency."""
        return isolated_number(written_money(money, self.locale), rtl=self.rtl)

    def number(self, number: Decimal) -> str:
        """Return a number with all its decimals."""
        plain = format_decimal(number, locale=self.locale, decimal_quantization=False)
        return isolated_number(str(plain), rtl=self.rtl)

    def per_cent(self, rate: Decimal) -> str:
        """Return a rate that is given per cent."""
        pattern = self.locale.percent_formats[None]
        written = pattern.apply(rate / 100, self.locale, decimal_quantization=False)
        return isolated_number(str(written), rtl=self.rtl)

    def country(self, code: str) -> str:
        """Return a country's name; its code where CLDR has none."""
        return cast("str", self.locale.territories.get(code, code))


def _fours(text: str) -> list[str]:
    return [text[start : start + 4] for start in range(0, len(text), 4)]
