"""The README's tables are those of the code; the generator writes only between its markers."""

from pathlib import Path
from typing import Any

import pytest

from assistant.cli.reference import contents, main
from assistant.cli.tables import NAMED, MarkersMissing, fill, rewrite, settings_table, table
from assistant.settings import Settings

README = Path(__file__).parents[2] / "README.md"


def test_the_readme_is_up_to_date() -> None:
    """Run `python -m assistant.cli.reference README.md` where this fails."""
    assert rewrite(README, contents(), check=True)


def test_only_what_is_between_the_markers_changes() -> None:
    text = "before\n<!-- a -->\nold\n<!-- /a -->\nafter\n"
    assert fill(text, "a", "new\n") == "before\n<!-- a -->\nnew\n<!-- /a -->\nafter\n"


def test_missing_markers_are_an_error() -> None:
    """Else a renamed marker would silently end the table's life."""
    with pytest.raises(MarkersMissing):
        fill("<!-- a -->", "a", "")


def test_a_bar_does_not_break_a_table() -> None:
    assert table(("a",), [("x|y",)]).splitlines()[-1] == r"| x\|y |"


def test_every_setting_is_described() -> None:
    """A setting that nobody explains is no setting."""
    for name, section in Settings.model_fields.items():
        named: list[Any] = [kind for _, kind in NAMED.get(name, ())]
        for kind in named or [section.annotation]:
            for key, field in kind.model_fields.items():
                place = f"{name}.*" if name in NAMED else name
                assert f"`{place}.{key}`" in settings_table()
                assert field.description, f"{name}.{key}"


def test_check_writes_nothing_and_tells(tmp_path: Path) -> None:
    file = tmp_path / "README.md"
    stale = "<!-- commands -->\n<!-- /commands -->\n<!-- settings -->\n<!-- /settings -->\n"
    file.write_text(stale)
    assert main(["--check", str(file)]) == 1
    assert file.read_text() == stale
    assert main([str(file)]) == 0
    assert main(["--check", str(file)]) == 0
