"""The conversation as it is read on a terminal, live."""

import unicodedata

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

NAME_WIDTH = 8
_COLOURS = {
    "Ana": "cyan",
    "Yusuf": "yellow",
    "Grace": "magenta",
    "Jordi": "blue",
    "Pau": "red",
    "Inés": "bright_cyan",
}


class Transcript:
    """Prints who says what, one entry a message."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def scene(self, title: str) -> None:
        """Say who comes in, and where."""
        self._console.print(Padding(Text(title, style="italic dim"), (1, 0, 0, 0)))

    def said(self, name: str, body: str, *, where: str = "") -> None:
        """Print one message; `where` names the room where that needs to be said."""
        style = _COLOURS.get(name, "bold green")
        row = Table.grid(padding=(0, 1))
        row.add_column(width=NAME_WIDTH, no_wrap=True)
        row.add_column(overflow="fold")
        row.add_row(Text(name, style=style), Text("\n".join(_lines(body))))
        self._console.print(row)
        if where:
            self._console.print(Text(" " * (NAME_WIDTH + 1) + f"[{where}]", style="dim"))

    def typed(self, command: str) -> None:
        """Print a command that the operator types."""
        self._console.print(Text(f"$ {command}", style="bold"))

    def printed(self, output: str) -> None:
        """Print what a command has printed."""
        self._console.print(Text(output))

    def done(self, line: str) -> None:
        """Say what was seen to be right."""
        text = Text(f"✓ {line}", style="dim green")
        self._console.print(Padding(text, (0, 0, 0, NAME_WIDTH + 1)))


def _lines(body: str) -> list[str]:
    """Set each right-to-left line apart, so that terminals order it by itself."""
    return [f"\u2067{line}\u2069" if _is_rtl(line) else line for line in body.splitlines()]


def _is_rtl(line: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for character in line:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
