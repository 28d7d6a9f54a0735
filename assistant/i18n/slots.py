"""Slots: where values stand in a parsed text, and how they get in after the parsing.

A value that is put into a Fluent pattern leaves one private-use character there. The Markdown is
parsed with that character in it, and only then the value takes its place in the tree, so that no
value can become markup.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

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
    write_plain,
)

_FIRST, _LAST = 0xE000, 0xF8FE
NOTHING = "\uf8ff"
"""What `{ "" }` and a value of None leave in a text, until `settled` takes it out."""
_NOTHING_BETWEEN = re.compile(rf"(?<= )(?:{NOTHING} )+| *{NOTHING}(?=\n|$|[.,;:!?)،؛؟])|{NOTHING}")
_EMPTY = re.compile(rf" *(?:- +)?{NOTHING}[ {NOTHING}]*")
"""A line that is made of nothings, or an item that is."""


def settled(text: str) -> str:
    """Return `text` without its nothings: lines made of them go, and the space beside them.

    So does an item of a list that is nothing: its mark alone would be read as words.
    """
    lines = (line for line in text.split("\n") if not _EMPTY.fullmatch(line))
    return _NOTHING_BETWEEN.sub("", "\n".join(lines)).strip("\n")


@dataclass(frozen=True)
class Filling:
    """What stands in a slot: words in a line, or, where the slot has a line to itself, blocks."""

    inline: tuple[Inline, ...]
    blocks: Document = ()


@dataclass
class Slots:
    """The values put into one text so far, each under its private-use character."""

    _fillings: list[Filling] = field(default_factory=list)

    def put(self, filling: Filling) -> str:
        """Keep `filling` and return the character that stands for it."""
        self._fillings.append(filling)
        return chr(min(_FIRST + len(self._fillings) - 1, _LAST))

    def fill(self, document: Document) -> Document:
        """Return `document` with every value in its place; lines left with nothing go."""
        return tuple(self._blocks(document))

    def said(self, character: str) -> str | None:
        """Return the words that stand in a slot, None where the character is none."""
        filling = self._at(character)
        return None if filling is None else write_plain((Paragraph(filling.inline),))

    def _at(self, character: str) -> Filling | None:
        number = ord(character) - _FIRST
        return self._fillings[number] if 0 <= number < len(self._fillings) else None

    def _blocks(self, blocks: Document) -> Iterator[Block]:
        for block in blocks:
            if isinstance(block, Paragraph):
                yield from self._paragraph(block)
            else:
                items = tuple(item for old in block.items for item in self._item(old))
                if items:
                    yield replace(block, items=items)

    def _item(self, item: Document) -> Iterator[Document]:
        """Fill one item; a slot of several lines that is all of it makes several items."""
        match item:
            case (Paragraph(children),):
                alone = self._alone(children)
            case _:
                alone = None
        match alone.blocks if alone else ():
            case (Items(items=items),):
                yield from items
            case _:
                if filled := tuple(self._blocks(item)):
                    yield filled

    def _paragraph(self, paragraph: Paragraph) -> Iterator[Block]:
        lines: list[tuple[Inline, ...]] = []
        for line in _lines(paragraph.children):
            alone = self._alone(line)
            if alone is not None and alone.blocks:
                yield from _joined(lines)
                lines = []
                yield from alone.blocks
                continue
            filled = tuple(self._inlines(line))
            if filled == line or write_plain((Paragraph(filled),)).strip():
                lines.append(filled)
        yield from _joined(lines)

    def _alone(self, line: tuple[Inline, ...]) -> Filling | None:
        match line:
            case (Text(text),) if len(text.strip()) == 1:
                return self._at(text.strip())
            case _:
                return None

    def _inlines(self, nodes: tuple[Inline, ...]) -> Iterator[Inline]:
        for node in nodes:
            match node:
                case Text(text):
                    yield from self._text(text)
                case Code(text=text):
                    yield Code("".join(_bare(self._at(character), character) for character in text))
                case Strong(children):
                    yield Strong(tuple(self._inlines(children)))
                case Emphasis(children):
                    yield Emphasis(tuple(self._inlines(children)))
                case Link(url, children):
                    yield Link(url, tuple(self._inlines(children)))
                case Break():
                    yield node

    def _text(self, text: str) -> Iterator[Inline]:
        words = ""
        for character in text:
            filling = self._at(character)
            if filling is None:
                words += character
                continue
            if words:
                yield Text(words)
                words = ""
            yield from filling.inline
        if words:
            yield Text(words)


def _bare(filling: Filling | None, character: str) -> str:
    """Return what stands in a slot inside code: without isolates, because code is pasted."""
    if filling is None:
        return character
    words = write_plain((Paragraph(filling.inline),))
    return words.translate({0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None})


def _lines(nodes: tuple[Inline, ...]) -> Iterator[tuple[Inline, ...]]:
    line: list[Inline] = []
    for node in nodes:
        if isinstance(node, Break):
            yield tuple(line)
            line = []
        else:
            line.append(node)
    yield tuple(line)


def _joined(lines: list[tuple[Inline, ...]]) -> Iterator[Paragraph]:
    if lines:
        nodes: list[Inline] = list(lines[0])
        for line in lines[1:]:
            nodes += [Break(), *line]
        yield Paragraph(tuple(nodes))
