"""What the code says and asks for, found by walking everything that is imported."""

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import fields
from types import ModuleType

import assistant
import commands
from assistant.dispatch.declaration import REGISTERED, Command
from assistant.domain.replies import Refusal, Reply

Saying = type[Reply] | type[Refusal]


def import_all() -> None:
    """Import every module of the assistant and of its commands, so that all classes exist."""
    for package in (assistant, commands):
        for name in _modules(package):
            if not name.endswith("__main__"):
                importlib.import_module(name)


def _modules(package: ModuleType) -> Iterator[str]:
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield module.name


def sayings() -> dict[str, list[Saying]]:
    """Return, for each message id that the code says, the classes that say it."""
    import_all()
    found: dict[str, list[Saying]] = {}
    for saying in (*_below(Reply), *_below(Refusal)):
        ours = saying.__module__.split(".")[0] in {"assistant", "commands"}
        if ours and saying.message:
            found.setdefault(saying.message, []).append(saying)
    return found


def declared() -> dict[str, Command]:
    """Return every declared command by its id."""
    import_all()
    return {
        id_: command
        for id_, command in REGISTERED.items()
        if command.handler.__module__.split(".")[0] in {"assistant", "commands"}
    }


def variables(saying: Saying) -> set[str]:
    """Return the variables that a class gives to its message."""
    return {field.name.replace("_", "-") for field in fields(saying)}  # type: ignore[arg-type] # its subclasses are dataclasses


def _below(saying: Saying) -> Iterator[Saying]:
    for below in saying.__subclasses__():
        yield below
        yield from _below(below)
