"""The small Markdown of the catalogue, parsed before any value is in it."""

from collections.abc import Iterator
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.i18n.document import (
    Block,
    Break,
    Code,
    Document,
    Emphasis,
    Inline,
    Items,
    Link,
    Paragraph,
    Strong,
    Text,
)

_PARSER = MarkdownIt("zero", {"html": False, "linkify": False, "typographer": False}).enable(
    ["list", "newline", "escape", "backticks", "emphasis", "link"]
)
"""Paragraphs, line breaks, lists, bold, emphasis, code and links: nothing else is markup."""


@lru_cache(maxsize=2048)  # a source holds no values, so there are as many as texts
def parse(source: str) -> Document:
    """Parse the Markdown of one text; a line end is a line end, also inside a paragraph."""
    return tuple(_blocks(iter(_PARSER.parse(source))))


def _blocks(tokens: Iterator[Token]) -> Iterator[Block]:
    for token in tokens:
        match token.type:
            case "inline":
                yield Paragraph(tuple(_inlines(iter(token.children or ()))))
            case "bullet_list_open":
                yield Items(tuple(_items(tokens)))
            case "ordered_list_open":
                yield Items(tuple(_items(tokens)), start=int(token.attrGet("start") or 1))
            case "list_item_close" | "bullet_list_close" | "ordered_list_close":
                return


def _items(tokens: Iterator[Token]) -> Iterator[Document]:
    for token in tokens:
        if token.type != "list_item_open":
            return
        yield tuple(_blocks(tokens))


def _inlines(tokens: Iterator[Token]) -> Iterator[Inline]:
    for token in tokens:
        match token.type:
            case "text" | "text_special":
                if token.content:
                    yield Text(token.content)
            case "code_inline":
                yield Code(token.content)
            case "softbreak" | "hardbreak":
                yield Break()
            case "strong_open":
                yield Strong(tuple(_inlines(tokens)))
            case "em_open":
                yield Emphasis(tuple(_inlines(tokens)))
            case "link_open":
                yield Link(str(token.attrGet("href")), tuple(_inlines(tokens)))
            case _:  # a closing token
                return
