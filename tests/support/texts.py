"""Catalogues and replies for tests of the rendering."""

from html.parser import HTMLParser
from pathlib import Path

from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Renderer


def catalogue_of(folder: Path, **texts: str) -> Catalogue:
    """Write one `texts.ftl` for each language (`pt_BR` is the folder `pt-BR`) and load them."""
    for locale, text in texts.items():
        place = folder / locale.replace("_", "-")
        place.mkdir(parents=True, exist_ok=True)
        (place / "texts.ftl").write_text(text, encoding="utf-8")
    return Catalogue.load(folder)


def renderer_of(folder: Path, **texts: str) -> Renderer:
    """Return a renderer of those texts; see `catalogue_of`."""
    return Renderer(catalogue_of(folder, **texts))


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(f"<{tag} {sorted(attrs)}>")

    def handle_endtag(self, tag: str) -> None:
        self.found.append(f"</{tag}>")

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - the parser calls it so
        self.found.append("<!--")

    def handle_decl(self, decl: str) -> None:  # noqa: ARG002 - the same
        self.found.append("<!")


def outline(html: str) -> list[str]:
    """Return the tags of `html` with their attributes, in order, without the words."""
    parser = _Outline()
    parser.feed(html)
    parser.close()
    return parser.found
