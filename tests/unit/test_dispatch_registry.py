"""The registry: commands are found, checked against every language, and belong to one owner."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from assistant import resources
from assistant.dispatch.declaration import Args, Command
from assistant.dispatch.dependencies import Providers
from assistant.dispatch.recognisers import KINDS
from assistant.dispatch.registry import Registry, RegistryError, find_commands, slots_of
from assistant.dispatch.slots import CircleSlug
from assistant.i18n.catalogue import Catalogue


class Mixed(Args):
    circle: CircleSlug
    other: CircleSlug | None = None


class NoSlot(Args):
    name: str


def test_commands_are_found_through_the_entry_point() -> None:
    assert {"plan-show", "help-show", "conversation-undo"} <= set(find_commands())


def test_two_owners_of_one_package_stop_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one installed last would have overwritten the other without a word."""
    info = tmp_path / "other-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: other\nVersion: 1.0\n")
    (info / "RECORD").write_text("other/commands/x.py,,\nmy_commands/x.py,,\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert find_commands()
    (info / "RECORD").write_text("other/x.py,,\ncommands/__init__.py,,\n")
    with pytest.raises(RegistryError, match="coop-assistant and other"):
        find_commands()


def test_slots_are_read_from_the_fields() -> None:
    one, two = slots_of(Mixed)
    assert (one.name, one.kind, one.required) == ("circle", "circle", True)
    assert (two.name, two.kind, two.required) == ("other", "circle", False)
    with pytest.raises(RegistryError, match=r"NoSlot\.name"):
        slots_of(NoSlot)


def test_nothing_changes_after_the_start() -> None:
    commands: Mapping[str, Command] = Registry(find_commands(), KINDS).commands
    with pytest.raises(TypeError):
        commands["x"] = commands["plan-show"]  # type: ignore[index]


def test_every_missing_word_and_need_is_named() -> None:
    """One start tells all that is wrong."""
    catalogue = Catalogue.load(resources.locales())
    commands = find_commands()
    made = Registry({"no-words": commands["plan-show"], **commands}, KINDS)
    with pytest.raises(RegistryError) as caught:
        made.check(catalogue, Providers({}))
    problems = "\n".join(caught.value.problems)
    for locale in catalogue.locales:
        assert f"{locale}: no words for no-words" in problems
    assert "nobody can provide" in problems
