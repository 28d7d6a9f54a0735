"""An answer as a small tree, and its two spellings: a plain body and Matrix' subset of HTML."""

from dataclasses import dataclass, replace
from html import escape

from assistant.i18n.bidi import lean_right

PLAIN_QUOTES = ("“", "”")


@dataclass(frozen=True)
class Text:
    """Words; escaped when written, so nothing in them is ever markup."""

    text: str


@dataclass(frozen=True)
class Code:
    """Words to type, as they stand; an `example` that begins a line is not quoted in plain text."""

    text: str
    example: bool = False


@dataclass(frozen=True)
class Break:
    """The end of a line inside a paragraph."""


@dataclass(frozen=True)
class Strong:
    """Words that matter most."""

    children: tuple["Inline", ...]


@dataclass(frozen=True)
class Emphasis:
    """Words said with stress."""

    children: tuple["Inline", ...]


@dataclass(frozen=True)
class Link:
    """A link that the catalogue's author wrote; no value ever makes one."""

    url: str
    children: tuple["Inline", ...]


Inline = Text | Code | Break | Strong | Emphasis | Link


@dataclass(frozen=True)
class Paragraph:
    """Lines of words."""

    children: tuple[Inline, ...]


@dataclass(frozen=True)
class Items:
    """A list, numbered from `start` or, where that is None, with bullets."""

    items: tuple[tuple["Block", ...], ...]
    start: int | None = None


Block = Paragraph | Items
Document = tuple[Block, ...]


def write_plain(
    document: Document, *, rtl: bool = False, quotes: tuple[str, str] = PLAIN_QUOTES
) -> str:
    """Return everything that `document` says, without markup.

    Words to type stand in `quotes`, so that a sentence with them can be read aloud. With `rtl`
    each line leans to the right even where its first word is of a left-to-right script: clients
    decide a line's direction by its first strong letter.
    """
    text = _Plain(quotes).blocks(document)
    return "\n".join(lean_right(line) for line in text.split("\n")) if rtl else text


def write_html(document: Document, *, rtl: bool = False) -> str:
    """Return `document` in the HTML that Matrix clients show (client-server API, `m.text`).

    Of that subset's attributes none says a direction (clients drop `dir` and show messages with
    `dir=auto`), so with `rtl` each block begins with a right-to-left mark where it needs one.
    """
    if len(document) == 1 and isinstance(document[0], Paragraph):
        return _html_inline(document[0].children, rtl=rtl)
    return "".join(_html_block(block, rtl=rtl) for block in document)


@dataclass(frozen=True)
class _Plain:
    """Writes a document as plain text."""

    quotes: tuple[str, str]

    def blocks(self, blocks: Document) -> str:
        written = ""
        for before, block in zip((None, *blocks), blocks, strict=False):
            if before is not None:
                apart = isinstance(before, Paragraph) and isinstance(block, Paragraph)
                written += "\n\n" if apart else "\n"
            written += self._block(block)
        return written

    def inline(self, children: tuple[Inline, ...]) -> str:
        written = ""
        for node in children:
            begins = not written or written.endswith("\n")
            written += self._node(node, begins=begins)
        return written

    def _block(self, block: Block) -> str:
        if isinstance(block, Paragraph):
            return self.inline(block.children)
        lines = []
        for position, item in enumerate(block.items):
            marker = "- " if block.start is None else f"{block.start + position}. "
            lines.append(marker + self.blocks(item).replace("\n", "\n" + " " * len(marker)))
        return "\n".join(lines)

    def _node(self, node: Inline, *, begins: bool) -> str:
        match node:
            case Text(text):
                return text
            case Code(text, example):
                return text if example and begins else text.join(self.quotes)
            case Break():
                return "\n"
            case Link(url, children):
                words, bare = self.inline(children), url.removeprefix("mailto:")
                return words if words in {url, bare} else f"{words} ({bare})"
            case Strong(children) | Emphasis(children):
                return self.inline(children)


def _html_block(block: Block, *, rtl: bool) -> str:
    if isinstance(block, Paragraph):
        return f"<p>{_html_inline(block.children, rtl=rtl)}</p>"
    items = "".join(f"<li>{write_html(item, rtl=rtl)}</li>" for item in block.items)
    if block.start is None:
        return f"<ul>{items}</ul>"
    start = "" if block.start == 1 else f' start="{block.start}"'
    return f"<ol{start}>{items}</ol>"


def _html_inline(children: tuple[Inline, ...], *, rtl: bool = False) -> str:
    written = "".join(_html_node(node) for node in children)
    if rtl and lean_right(words := _Plain(PLAIN_QUOTES).inline(children)) != words:
        return lean_right("") + written
    return written


def _html_node(node: Inline) -> str:
    match node:
        case Text(text):
            return escape(text)
        case Code(text=text):
            return f"<code>{escape(text)}</code>"
        case Break():
            return "<br>"
        case Strong(children):
            return f"<strong>{_html_inline(children)}</strong>"
        case Emphasis(children):
            return f"<em>{_html_inline(children)}</em>"
        case Link(url, children):
            return f'<a href="{escape(url)}">{_html_inline(children)}</a>'


def with_sign(document: Document, sign: str) -> Document:
    """Put `sign` before the words to type that the author of a text wrote; addresses are none."""
    return tuple(_block_with(block, sign) for block in document) if sign else document


def _block_with(block: Block, sign: str) -> Block:
    if isinstance(block, Items):
        return replace(block, items=tuple(with_sign(item, sign) for item in block.items))
    return replace(block, children=_inlines_with(block.children, sign))


def _inlines_with(inlines: tuple[Inline, ...], sign: str) -> tuple[Inline, ...]:
    return tuple(
        Code(sign + inline.text.removeprefix(sign), inline.example)
        if isinstance(inline, Code) and "@" not in inline.text
        else replace(inline, children=_inlines_with(inline.children, sign))
        if isinstance(inline, Strong | Emphasis | Link)
        else inline
        for inline in inlines
    )
