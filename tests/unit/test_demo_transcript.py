"""The transcript is read by people who may not read every script in it."""

from io import StringIO

from rich.console import Console

from assistant.demo.transcript import Transcript


def _printed(body: str, where: str = "") -> str:
    file = StringIO()
    Transcript(Console(file=file, width=60)).said("Bot", body, where=where)
    return file.getvalue()


def test_lines_stand_beside_the_name() -> None:
    lines = _printed("Level 2\n€20.00 a month", where="to Grace alone").splitlines()
    assert [line.rstrip() for line in lines] == [
        "Bot      Level 2",
        "         €20.00 a month",
        "         [to Grace alone]",
    ]


def test_right_to_left_lines_are_set_apart() -> None:
    """Without isolates a terminal would put the name in the middle of an Arabic line."""
    level = "المستوى 2"
    arabic, english = _printed(f"{level}\nLevel 2").splitlines()
    assert arabic.rstrip() == f"Bot      \u2067{level}\u2069"
    assert english.rstrip() == "         Level 2"


def test_what_looks_like_markup_is_printed_as_it_is() -> None:
    assert "[bold]x[/bold]" in _printed("[bold]x[/bold]")


def test_what_was_seen_stays_beside_the_messages_on_every_line() -> None:
    file = StringIO()
    Transcript(Console(file=file, width=40)).done("a line that is longer than the terminal is wide")
    first, second = file.getvalue().rstrip().splitlines()
    assert first.startswith(" " * 9 + "✓ a line")
    assert second.startswith(" " * 9)


def test_a_command_is_printed_as_it_is_typed_and_its_words_as_they_came() -> None:
    """Brackets are no markup, neither in a command nor in what it prints."""
    file = StringIO()
    transcript = Transcript(Console(file=file, width=60))
    transcript.typed("assistant sync")
    transcript.printed("opencollective: [red]0 new[/red]")
    assert file.getvalue() == "$ assistant sync\nopencollective: [red]0 new[/red]\n"
