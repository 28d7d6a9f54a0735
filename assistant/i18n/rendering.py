"""From data to words: a reply, its reader, and the answer in the reader's language."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime
from functools import partial

from assistant.domain.replies import Refusal, Rendered, Reply
from assistant.i18n.catalogue import Catalogue, CatalogueError
from assistant.i18n.document import (
    PLAIN_QUOTES,
    Document,
    with_sign,
    write_html,
    write_plain,
)
from assistant.i18n.locale_data import is_rtl, zone_of
from assistant.i18n.markdown import parse
from assistant.i18n.slots import Slots
from assistant.i18n.values import Setting, value_of


@dataclass(frozen=True)
class Reader:
    """Who reads: their language (a code such as `ca`) and IANA time zone.

    `sign` is what commands begin with where it is read; our texts name them without one.
    """

    locale: str
    timezone: str = "UTC"
    sign: str = ""


class Renderer:
    """Puts replies into words, language by language: the reader's, the co-op's, the source's.

    Moments of the present year, as `clock` says, are written without it; None: with it always.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        default_locale: str = "en",
        clock: Callable[[], datetime | None] = lambda: None,
    ) -> None:
        self._catalogue = catalogue
        self._default = default_locale
        self._clock = clock

    def render(self, reply: Reply | Refusal, reader: Reader) -> Rendered:
        """Return the whole answer; `body` alone says all that `html` says.

        Raises CatalogueError when no language at all has the message.
        """
        locale, document = self._document(reply, None, reader)
        return Rendered(
            body=self._plain(document, locale), html=write_html(document, rtl=is_rtl(locale))
        )

    def plain(self, reply: Reply | Refusal, reader: Reader) -> str:
        """Return the answer as plain text, for mail."""
        return self.render(reply, reader).body

    def attribute(self, reply: Reply | Refusal, name: str, reader: Reader) -> str:
        """Return attribute `name` of the reply's message, with its values, as one plain line."""
        locale, document = self._document(reply, name, reader)
        return " ".join(self._plain(document, locale).split())

    def _at(self, locale: str, day: str, time: str) -> str | None:
        return self._catalogue.text(locale, "core-moment", None, {"day": day, "time": time})

    def _plain(self, document: Document, locale: str) -> str:
        match self._catalogue.words(locale, "core-quotes"):
            case (opening, closing):
                quotes = (opening, closing)
            case _:
                quotes = PLAIN_QUOTES
        return write_plain(document, rtl=is_rtl(locale), quotes=quotes)

    def _document(
        self, reply: Reply | Refusal, attribute: str | None, reader: Reader
    ) -> tuple[str, Document]:
        chain = self._catalogue.chain(reader.locale, self._default)
        for locale in (*chain, *self._catalogue.locales):
            slots = Slots()
            setting = Setting(
                slots=slots,
                zone=zone_of(reader.timezone),
                rtl=is_rtl(locale),
                chain=chain,
                say=lambda inner: self._document(inner, None, reader)[1],
                present=self._clock(),
                at=partial(self._at, locale),
            )
            values = {
                field.name.replace("_", "-"): value_of(getattr(reply, field.name), setting)
                for field in fields(reply)  # type: ignore[arg-type] # subclasses are dataclasses
            }
            text = self._catalogue.text(locale, reply.message, attribute, values)
            if text is not None:
                text = self._catalogue.elision(locale).elided(text, slots.said)
                return locale, slots.fill(with_sign(parse(text), reader.sign))
        name = f"{reply.message}.{attribute}" if attribute else reply.message
        raise CatalogueError([f"{name}: in no language"])
