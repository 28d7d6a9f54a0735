"""Every text, put into words with every kind of value, in every language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from assistant import resources
from assistant.domain.replies import Refusal, Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer
from tests.support.samples import samples
from tests.support.texts import outline
from tests.support.vocabulary import sayings

CATALOGUE = Catalogue.load(resources.locales())
MAILS = {"link-mail", "link-invitation", "vote-mails-notice", "vote-mails-round"}
"""Letters are longer than an answer in a chat."""
LINES = 8


def every_sample() -> Iterator[Reply | Refusal]:
    """Yield a sample of every reply that the code can give, with every kind of value."""
    for classes in sayings().values():
        for saying in classes:
            yield from samples(saying)


SAMPLES = tuple(every_sample())


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_every_reply_is_said_in_its_own_language(locale: str) -> None:
    """Without falling back to another, without holes, and with its variables filled in."""
    alone = Renderer(Catalogue({locale: CATALOGUE._bundles[locale]}), locale)
    for reply in SAMPLES:
        rendered = alone.render(reply, Reader(locale))
        empty = () in vars(reply).values()
        assert empty or rendered.body.strip(" \n\u200f"), reply.message
        assert not re.search(r"\?\?\?|\{|\}|[\ue000-\uf8ff]", rendered.body), rendered.body
        assert not re.search(r"  | [.,;:](\s|$)|\*\*|__|\n\n\n", rendered.body), rendered.body


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_an_answer_has_eight_lines_at_most(locale: str) -> None:
    renderer = Renderer(CATALOGUE)
    for reply in SAMPLES:
        body = renderer.plain(reply, Reader(locale))
        lines = [line for line in body.split("\n") if line.strip("\u200f ")]
        assert reply.message in MAILS or len(lines) <= LINES, body


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_html_has_only_what_matrix_clients_show(locale: str) -> None:
    """Of the client-server API's list, what our small Markdown makes."""
    renderer = Renderer(CATALOGUE)
    allowed = {"p", "ul", "ol", "li", "strong", "em", "code", "a", "br"}
    for reply in SAMPLES:
        for tag in outline(renderer.render(reply, Reader(locale)).html):
            assert re.fullmatch(rf"</?({'|'.join(allowed)})( .*)?>", tag), tag


class _Pseudo(Transformer):
    """Gives every letter of every text an accent that no language gives it."""

    _ACCENTED = str.maketrans(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ",
    )

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - Fluent's name
        node.value = node.value.translate(self._ACCENTED)
        return node


def pseudo_catalogue(folder: Path) -> Catalogue:
    """Write the source language in a pseudo-language, under Greek's name, and load both.

    Greek, so that CLDR's words (months, units) have no ASCII letters either.
    """
    for path in (resources.locales() / "en").glob("*.ftl"):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        for locale, tree in (("en", resource.clone()), ("el", _Pseudo().visit(resource))):
            target = folder / locale / path.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(FluentSerializer().serialize(tree), encoding="utf-8")
    return Catalogue.load(folder)


def test_nothing_is_said_that_translators_never_saw(tmp_path: Path) -> None:
    """In the pseudo-language every ASCII letter is one that the code wrote by itself."""
    renderer = Renderer(pseudo_catalogue(tmp_path), "el")
    for reply in SAMPLES:
        body = renderer.plain(reply, Reader("el", "Europe/Athens"))
        assert not re.search("[A-Za-z]", body), body
