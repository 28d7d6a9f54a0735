"""Every command there is: found through the entry point, checked, and frozen at start."""

import importlib
import pkgutil
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, distributions, entry_points
from types import MappingProxyType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from assistant.dispatch.declaration import REGISTERED, Args, Command
from assistant.dispatch.dependencies import CannotProvide, Providers
from assistant.dispatch.slots import Rest, Slot
from assistant.i18n.catalogue import Catalogue

GROUP = "assistant.commands"


UNTYPED = frozenset({"event", "file", "answers", "part", "sent-at"})
"""Kinds of arguments that nobody types, and that are never asked for."""


class RegistryError(ValueError):
    """The commands cannot be used as they are; `problems` says why, one a line."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True, kw_only=True)
class SlotField:
    """One argument of a command. `limit` is set where it takes the rest of the message.

    `unless` names the argument beside which a required one is not needed; `other`, `prose`,
    `title`, `verbatim` and `agrees` are as in `slots.py`.
    """

    name: str
    kind: str
    required: bool
    limit: int | None = None
    unless: str | None = None
    other: str | None = None
    prose: bool = False
    title: bool = False
    verbatim: bool = False
    agrees: bool = False


class Registry:
    """The commands, by id, and their slots. Nothing changes after it is made."""

    def __init__(self, commands: Mapping[str, Command], known_kinds: frozenset[str]) -> None:
        """Take the commands; raises `RegistryError` for a slot of an unknown kind."""
        self.commands: Mapping[str, Command] = MappingProxyType(dict(commands))
        self._slots = {id_: slots_of(found.args) for id_, found in commands.items()}
        problems = [
            f"{id_}: no recogniser for {slot.name} ({slot.kind})"
            for id_, slots in self._slots.items()
            for slot in slots
            if slot.kind not in known_kinds
        ]
        if problems:
            raise RegistryError(problems)

    def slots(self, command_id: str) -> tuple[SlotField, ...]:
        """Return the arguments of a command, in the order of their declaration."""
        return self._slots[command_id]

    def takes(self, command_id: str, names: Iterable[str]) -> bool:
        """Whether there is a command of that id, with arguments of these names."""
        return set(names) <= {slot.name for slot in self._slots.get(command_id, ())} and (
            command_id in self.commands
        )

    def check(self, catalogue: Catalogue, providers: Providers) -> None:
        """Raise `RegistryError` with every word that a language lacks and every missing need."""
        problems = []
        for id_, found in self.commands.items():
            wanted = [f"{id_}.{name}" for name in ("summary", "example")]
            wanted += [
                f"{id_}.ask-{s.name.replace('_', '-')}"
                for s in self.slots(id_)
                if s.required and s.kind not in UNTYPED
            ]
            for locale in catalogue.locales:
                if not found.wordless and not catalogue.words(locale, id_):
                    problems.append(f"{locale}: no words for {id_}")
                problems += [
                    f"{locale}: no {name}"
                    for name in wanted
                    if not found.hidden and catalogue.attribute(locale, *name.split(".")) is None
                ]
            given = [slot.name for slot in self._slots.get(id_, ())]
            if found.declined is not None and not self.takes(found.declined, given):
                problems.append(f"{found.declined} does not take what {id_} does")
            try:
                providers.check(found.needs, id_)
                providers.check(found.preview_needs, f"preview of {id_}")
            except CannotProvide as error:
                problems.append(str(error))
        if problems:
            raise RegistryError(problems)


def find_commands(group: str = GROUP) -> Mapping[str, Command]:
    """Import every module of the packages behind the entry point, and return what they declare.

    Raises `RegistryError` when such a package has two owners: the one installed last would have
    overwritten the other without a word.
    """
    for point in entry_points(group=group):
        owners = _owners(point)
        if len(owners) > 1:
            top = point.module.partition(".")[0]
            raise RegistryError([f"{top} belongs to {' and '.join(sorted(owners))}"])
        package = point.load()
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    return MappingProxyType(dict(REGISTERED))


def _owners(point: EntryPoint) -> set[str]:
    """Return the distributions that brought files of the package which `point` names.

    `packages_distributions` says the same, and parses every file of every distribution for it.
    """
    top = re.escape(point.module.partition(".")[0])
    brought = re.compile(rf"^{top}(/|\.py,)", re.MULTILINE)
    owners = {
        each.name for each in distributions() if brought.search(each.read_text("RECORD") or "")
    }
    return owners | ({point.dist.name} if point.dist is not None else set())


def slots_of(args: type[Args]) -> tuple[SlotField, ...]:
    """Read the slots of an `Args` class; raises `RegistryError` for a field that is none."""
    found = []
    for name, field in args.model_fields.items():
        marks = [*field.metadata, *_marks(field.annotation)]
        mark = next((mark for mark in marks if isinstance(mark, Slot | Rest)), None)
        if mark is None:
            raise RegistryError([f"{args.__name__}.{name} is no slot"])
        if isinstance(mark, Rest):
            rest = SlotField(
                name=name, kind="rest", required=field.is_required(),
                limit=mark.max_length, prose=mark.prose or mark.verbatim, title=mark.title,
                verbatim=mark.verbatim, agrees=mark.agrees,
            )  # fmt: skip
            found.append(rest)
            continue
        found.append(
            SlotField(
                name=name,
                kind=mark.kind,
                required=field.is_required() or mark.unless is not None,
                unless=mark.unless,
                other=mark.other,
            )
        )
    return tuple(found)


def _marks(annotation: Any) -> list[Any]:
    """Return what is annotated inside `X | None`."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return list(get_args(annotation)[1:])
    if origin in {Union, UnionType}:
        return [mark for part in get_args(annotation) for mark in _marks(part)]
    return []
